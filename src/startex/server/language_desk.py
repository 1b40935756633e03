"""What the linguists' desk of one exercise keeps beside the rooms: memory, terms, delays."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from startex.journal.sqlite import SqliteReader
from startex.language.facts import Numbered
from startex.language.ids import Address, LineId, MessageId, TaskId, TextId, text_id, text_owner
from startex.language.rows import RowKey
from startex.language.values import HumanText
from startex.review.languages import Waits
from startex.review.play_time import PlayTime
from startex.server.live import Live
from startex.translation.concordance import Concordance
from startex.translation.memory import Memory
from startex.visibility.cut import Marks, Viewer, may_have, may_see

_TITLES = {"message": "subject", "line": "title"}


class LanguageDesk:
    """Made anew from the rooms and the record at any time; nothing of it is recorded."""

    def __init__(self, live: Live, path: Path) -> None:
        self._live, self._path = live, path
        self._memory, self._concordance = Memory(), Concordance()
        self._remembering, self._reading = asyncio.Lock(), asyncio.Lock()
        self.waits, self.play, self.number = Waits(), PlayTime(), 0

    async def memory(self) -> Memory:
        """The memory as the rooms are now. A first look at a large exercise takes a moment."""
        texts = dict(self._live.desk.rooms.translation.texts)
        async with self._remembering:
            await asyncio.to_thread(self._memory.follow, texts)
        return self._memory

    def concordance(self) -> Concordance:
        self._concordance.follow(self._live.desk.rooms.translation.terms)
        return self._concordance

    async def bring_up(self) -> None:
        """Read what the record has more than when it was last read."""
        async with self._reading:
            for numbered in await asyncio.to_thread(_read, self._path, self.number):
                self.waits.take(numbered)
                self.play.take(numbered)
                self.number = numbered.number


def _read(path: Path, after: int) -> list[Numbered]:
    reader = SqliteReader(path)
    try:
        return list(reader.read(after))
    finally:
        reader.close()


class Held:
    """What one viewer may hold of the texts of an exercise that is open."""

    def __init__(self, live: Live, viewer: Viewer) -> None:
        self._live, self._viewer = live, viewer

    def sees(self, text: TextId) -> bool:
        return self._allows(text, may_see)

    def may_quote(self, text: TextId) -> bool:
        """Whether it may go into another text."""
        return self._allows(text, may_have)

    def text(self, text: TextId) -> HumanText | None:
        known = self._live.desk.rooms.translation.texts.get(text)
        return known if known is not None and self.sees(text) else None

    def addressees(self, text: TextId) -> tuple[Address, ...]:
        kind, owner = text_owner(text)
        rooms = self._live.desk.rooms
        if kind == "message" and (sent := rooms.messages.messages.get(MessageId(owner))):
            return (*sent.fact.to, *sent.fact.info)
        if kind == "line" and (known := rooms.msel.lines.get(LineId(owner))):
            return (*known.line.to, *known.line.info)
        return ()

    def title_of(self, text: TextId) -> TextId:
        kind, owner = text_owner(text)
        return text_id(kind, owner, _TITLES[kind]) if kind in _TITLES else text

    def _allows(self, text: TextId, allows: Callable[[Marks, Viewer], bool]) -> bool:
        """By the row it belongs to; who worked on it in the queue knows it from there."""
        marks = self._live.marks(self._owner(text))
        if marks is None:
            return False
        asked = self._live.desk.rooms.translation.queued.get(text)
        audience = (*marks.audience, *(asked.audience if asked else ()))
        return allows(marks._replace(audience=audience), self._viewer)

    def _owner(self, text: TextId) -> RowKey:
        """A task is shown with its objective."""
        kind, owner = text_owner(text)
        if kind == "task":
            task = self._live.desk.rooms.evaluation.tasks.get(TaskId(owner))
            return RowKey("objective", task.objective if task else "")
        return RowKey(kind, owner)
