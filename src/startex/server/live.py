"""One exercise that is open: its desk's rounds, its feed, its stations."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from startex.conduct import witness
from startex.conduct.alarms import ring
from startex.conduct.desk import URGENT, Answer, Desk
from startex.journal.port import Journal
from startex.language.base import Refusal
from startex.language.commands import Given
from startex.language.ids import ExerciseId
from startex.language.refusals import JournalCannotWrite, NotSignedIn
from startex.language.rows import RowKey
from startex.language.values import Author
from startex.language.wire import JournalState
from startex.server.cards import Cards
from startex.server.numbers import MOST_IN_A_ROUND, RETRY_EVERY_S, TICK_EVERY_S
from startex.server.searching import Searching
from startex.stations import encode
from startex.stations.feed import Feed, Round
from startex.stations.presence import Presences
from startex.stations.roster import Connection, Roster
from startex.visibility.cut import Marks, Viewer

#: Rows that say who sits where, and what he may see.
_DECIDES_VIEWS = frozenset({"station", "billet", "cell"})


@dataclass
class _Asked:
    """A command that waits for the desk, and whoever waits for its answer."""

    given: Given
    by: Author
    answer: asyncio.Future[Answer]
    outcome: Answer | Refusal | None = None


class Live:
    """Runs until cancelled. Commands come in by `give`, frames go out to the roster."""

    def __init__(self, exercise: ExerciseId, journal: Journal, wall: Callable[[], int]) -> None:
        self.exercise, self.journal, self.wall = exercise, journal, wall
        self.desk = Desk(journal, wall)
        self.cards = Cards(journal)
        self.roster = Roster()
        self._feed = Feed(self.desk.views, self.desk.rooms.number)
        self.presences = Presences(self.roster, self._feed.marks)
        self.searching = Searching()
        self.searching.follow(self._feed.everything())
        self._asked: asyncio.Queue[_Asked | None] = asyncio.Queue()

    @property
    def name(self) -> str:
        """The id of the exercise in the journal, which a copied file keeps under any name."""
        exercise = self.desk.rooms.people.exercise
        return exercise.id if exercise else ""

    async def give(self, given: Given, by: Author) -> Answer:
        """Durable when it returns. Refuses: whatever the desk refuses."""
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        await self._asked.put(_Asked(given, by, answer))
        return await answer

    def marks(self, key: RowKey) -> Marks | None:
        """What a row bears as stations were told it; None where it is not there."""
        return self._feed.marks(key)

    def join(self, connection: Connection, number: int | None) -> None:
        """Tell a station what it has not yet, and everything from now on."""
        has = number if self.desk.writing else None
        for frame in self._feed.since(connection.viewer, has):
            connection.greet(frame)
        if not self.desk.writing:
            connection.tell(encode.encode(JournalState(writing=False)))
        self.roster.add(connection)
        self.presences.greet(connection)

    def leave(self, connection: Connection) -> None:
        """The socket of a station is gone."""
        self.roster.drop(connection)
        self.presences.leave(connection)

    def close(self) -> None:
        """Leave a witness of the live state beside the record, if it can be written."""
        with contextlib.suppress(JournalCannotWrite):
            witness.note(self.journal, self.desk.rooms)
        self.searching.close()
        self.journal.close()

    async def run(self) -> None:
        """Round after round: take what has arrived, make it durable, tell it."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._tick())
            tasks.create_task(self.searching.run())
            while True:
                await self._round(await self._arrived())

    async def _tick(self) -> None:
        """Rounds come by themselves too: for alarms, and to try a full disk again."""
        while True:
            await asyncio.sleep(TICK_EVERY_S if self.desk.writing else RETRY_EVERY_S)
            await self._asked.put(None)

    async def _arrived(self) -> list[_Asked]:
        """What waits. No timer: the commit that runs meanwhile is the batching."""
        asked = [await self._asked.get()]
        while len(asked) < MOST_IN_A_ROUND and not self._asked.empty():
            asked.append(self._asked.get_nowait())
        return [one for one in asked if one is not None]

    async def _round(self, asked: list[_Asked]) -> None:
        wrote_before = self.desk.writing
        if not wrote_before:
            await asyncio.to_thread(self.desk.write_again)
        for one in asked:
            one.outcome = self._consider(one)
        ring(self.desk, self.wall())
        if self.desk.pending:
            await self._commit(asked)
        self._tell(wrote_before=wrote_before)
        for one in asked:
            _answer(one)

    async def _commit(self, asked: list[_Asked]) -> None:
        """What cannot be written is taken back; a safety call is in force all the same."""
        try:
            await asyncio.to_thread(self.desk.commit)
        except JournalCannotWrite as refusal:
            for one in asked:
                if not isinstance(one.given.command, URGENT):
                    one.outcome = refusal

    def _consider(self, one: _Asked) -> Answer | Refusal:
        try:
            return self.desk.consider(one.given, one.by)
        except Refusal as refusal:
            return refusal

    def _tell(self, *, wrote_before: bool) -> None:
        """Updates with their number, or safety calls without one while nothing is durable."""
        number, writing = self.desk.rooms.number, self.desk.writing
        self._feed.source = self.desk.views
        changes = self._feed.take(self.desk.touched(), number)
        told = writing and number > self._feed.number
        if told:
            self._feed.number = number
        # What a full disk took back was never told, so no row says that it changed.
        if writing != wrote_before or any(c.key.row in _DECIDES_VIEWS for c in changes):
            self._renew()
        together = Round(changes)
        for viewer, connections in self.roster.by_viewer(together.named).items():
            frame = self._frame(together, viewer, told=told, again=writing and not wrote_before)
            for connection in connections if frame else ():
                connection.tell(frame)
        self.presences.follow(changes)
        self.searching.follow(changes)
        if writing != wrote_before:
            state = encode.encode(JournalState(writing=writing))
            for connection in self.roster:
                connection.tell(state)

    def _frame(self, together: Round, viewer: Viewer, *, told: bool, again: bool) -> bytes:
        seen = together.cut(viewer)
        if told and (seen or again):
            return encode.update(self._feed.number, seen)
        return encode.alarm(seen) if seen else b""

    def _renew(self) -> None:
        """A station whose holder or whose holder's rights changed gets its view anew."""
        people = self.desk.rooms.people
        for connection in self.roster:
            seat = people.stations.get(connection.station)
            if seat is None or seat.billet not in people.billets:
                self._end(connection, "signed-out")
                continue
            viewer = people.viewer(seat.billet)
            if viewer != connection.viewer or seat.billet != connection.billet:
                self._end(connection, "handed-over")

    def _end(self, connection: Connection, code: str) -> None:
        connection.end(code)
        self.presences.leave(connection)


def _answer(one: _Asked) -> None:
    if one.answer.done():
        return
    if isinstance(one.outcome, Answer):
        one.answer.set_result(one.outcome)
    else:
        one.answer.set_exception(one.outcome or NotSignedIn())
