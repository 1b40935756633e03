"""The index of one exercise, kept by a thread of its own so that the desk never waits for it."""

import asyncio
from collections import deque
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

from startex.language.rows import RowKey
from startex.search.index import Found, Index, Seen
from startex.server.numbers import INDEXED_AT_ONCE
from startex.stations.encode import row_of
from startex.stations.feed import Change
from startex.visibility.cut import Viewer


class Searching:
    """Follows what stations are told; a search finds all of it that was told before."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
        self._index = Index()
        self._waiting: deque[Change] = deque()
        self._told = asyncio.Event()

    def follow(self, changes: Iterable[Change]) -> None:
        """Never waits."""
        self._waiting.extend(changes)
        self._told.set()

    async def run(self) -> None:
        """Take in what waits, part by part, half of the time at most."""
        loop = asyncio.get_running_loop()
        while True:
            await self._told.wait()
            self._told.clear()
            while self._waiting:
                begin = loop.time()
                await loop.run_in_executor(self._thread, self._take, INDEXED_AT_ONCE)
                await asyncio.sleep(loop.time() - begin)

    async def find(
        self,
        viewer: Viewer,
        query: str,
        limit: int,
        languages: Sequence[str] = (),
        before: RowKey | None = None,
    ) -> Found:
        told = len(self._waiting)

        def found() -> Found:
            self._take(told)
            return self._index.find(viewer, query, limit, languages, before)

        return await asyncio.get_running_loop().run_in_executor(self._thread, found)

    def close(self) -> None:
        self._thread.submit(self._index.close)
        self._thread.shutdown()

    def _take(self, most: int) -> None:
        count = min(most, len(self._waiting))
        changes = [self._waiting.popleft() for _ in range(count)]
        self._index.take(Seen(one.key, one.after, row_of(one.put)) for one in changes)
