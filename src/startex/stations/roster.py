"""Who is connected, and what still has to reach them."""

import asyncio
from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from startex.language.ids import BilletId, StationId
from startex.stations.numbers import MOST_WAITING_BYTES
from startex.visibility.cut import Viewer


class _Waiting(NamedTuple):
    """A frame that is still to be sent, and how many bytes of it count as being behind."""

    frame: bytes
    behind: int


class Connection:
    """One socket of a station. What is told waits here; the socket takes it at its own pace."""

    def __init__(self, station: StationId, billet: BilletId, viewer: Viewer) -> None:
        self.station, self.billet, self.viewer = station, billet, viewer
        #: Set once the station may be told nothing more; names the goodbye.
        self.goodbye = ""
        self._waiting: deque[_Waiting] = deque()
        self._bytes = 0
        self._filled = asyncio.Event()

    def greet(self, frame: bytes) -> None:
        """Tell what was there before. It does not count as being behind, however much it is."""
        self._wait(_Waiting(frame, 0))

    def tell(self, frame: bytes) -> None:
        """Never waits: a station too slow to be told is cut, and joins again by number.

        It is what waited before that makes it slow: one frame of a whole list may be long.
        """
        if self._bytes >= MOST_WAITING_BYTES:
            self.end("too-slow")
        else:
            self._wait(_Waiting(frame, len(frame)))

    def _wait(self, waiting: _Waiting) -> None:
        if not self.goodbye:
            self._waiting.append(waiting)
            self._bytes += waiting.behind
            self._filled.set()

    def end(self, code: str) -> None:
        """Say goodbye, after nothing more of what waits."""
        self.goodbye = code
        self._waiting.clear()
        self._bytes = 0
        self._filled.set()

    async def told(self) -> bytes | None:
        """The next frame to send, None when it is time to say goodbye."""
        while not self._waiting:
            if self.goodbye:
                return None
            self._filled.clear()
            await self._filled.wait()
        frame, behind = self._waiting.popleft()
        self._bytes -= behind
        return frame


class Roster:
    """The connections of one exercise."""

    def __init__(self) -> None:
        self._connections: dict[Connection, None] = {}

    def add(self, connection: Connection) -> None:
        """One socket a station: an older one is ended."""
        for other in self.of(connection.station):
            other.end("opened-elsewhere")
        self._connections[connection] = None

    def drop(self, connection: Connection) -> None:
        self._connections.pop(connection, None)

    def of(self, station: StationId) -> list[Connection]:
        return [c for c in self._connections if c.station == station]

    def by_viewer(self, keys: frozenset[str]) -> dict[Viewer, list[Connection]]:
        """Connections that see the same of rows for these keys: their frame is made once."""
        groups: dict[Viewer, list[Connection]] = {}
        for connection in self._connections:
            groups.setdefault(connection.viewer.among(keys), []).append(connection)
        return groups

    def __iter__(self) -> Iterator[Connection]:
        return iter(list(self._connections))

    def __len__(self) -> int:
        return len(self._connections)
