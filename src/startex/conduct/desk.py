"""The one writer of an exercise.

`consider` decides on a command and applies what follows; `commit` makes everything considered
since the last commit durable. Nobody may be told of a fact, or acknowledged, before `commit`
returned. Between the two the caller considers nothing else.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from startex.clock import decide as clock
from startex.conduct import sight
from startex.conduct.decisions import Decisions
from startex.conduct.evidence import BEFORE_STARTEX_MS
from startex.conduct.follow import Followers
from startex.conduct.rooms import Rooms, replay
from startex.conduct.traffic import Heard
from startex.conduct.views import Views
from startex.journal.port import Journal
from startex.language.base import Refusal
from startex.language.commands import AnyCommand, CallNoDuff, CallSafetyHalt, Given
from startex.language.facts import (
    AnyFact,
    MessageSent,
    NoDuffCalled,
    Numbered,
    ObservationNoted,
    Recorded,
    SafetyHaltCalled,
)
from startex.language.ids import BilletId, CommandId
from startex.language.refusals import JournalCannotWrite
from startex.language.rows import RowKey
from startex.language.staff_facts import (
    AttachmentKept,
    DecisionLogged,
    EntryWritten,
    MediaPublished,
    OrderWritten,
    ReleaseAsked,
    RequestRaised,
)
from startex.language.values import BY_CLOCK, Author, AuthorKind
from startex.people import authority

#: What passes a journal that cannot write.
URGENT = CallNoDuff | CallSafetyHalt


@dataclass(frozen=True)
class Answer:
    """What the sender of a command is told: the number it is durable at, and what it made."""

    number: int
    created: str = ""


@dataclass(frozen=True)
class _Asked:
    """Whose command it was: an id counts for its sender only."""

    billet: BilletId
    id: CommandId


class Desk:
    """Takes commands one at a time; keeps the rooms in step with the journal."""

    def __init__(self, journal: Journal, wall: Callable[[], int]) -> None:
        self._journal, self._wall = journal, wall
        self._answers: dict[_Asked, Answer] = {}
        self._pending: list[Recorded] = []
        #: Facts that are in force but not on disk, because the journal cannot write.
        self._unwritten: list[Recorded] = []
        #: Rows touched since they were last taken; the feed asks for them.
        self._touched: dict[RowKey, None] = {}
        self.writing = True
        self._seat(replay(self._answered(journal)))

    def consider(self, given: Given, by: Author) -> Answer:
        """Decide, and apply what follows; durable only after the next `commit`.

        Refuses: whatever the room says, NotAllowed, NotSignedIn, NotFound, JournalCannotWrite.
        """
        asked = _Asked(by.billet, given.id)
        known = self._answers.get(asked)
        if known is not None:
            return known
        wall_ms = self._wall()
        authority.check(self.rooms.people, given.command, by)
        if not self.writing and not isinstance(given.command, URGENT):
            raise JournalCannotWrite
        facts = self._decided(given.command, by, wall_ms)
        return self._take(facts, by, asked, wall_ms)

    def commit(self) -> None:
        """Make what was considered durable.

        Refuses: JournalCannotWrite; then everything considered is taken back, except safety
        calls, which stay in force and are written as soon as that is possible.
        """
        if not self._pending:
            return
        try:
            self._journal.append(self._pending)
        except JournalCannotWrite:
            self._take_back()
            raise
        self._pending = []
        self.writing = True

    def write_again(self) -> bool:
        """Try once more to write what is in force; True when the journal writes again."""
        if self.writing:
            return True
        try:
            self._journal.append(self._unwritten)
        except JournalCannotWrite:
            return False
        self._unwritten, self.writing = [], True
        return True

    @property
    def pending(self) -> bool:
        """Whether something was considered that is not durable."""
        return bool(self._pending)

    def touched(self) -> list[RowKey]:
        """The rows touched since this was last asked."""
        keys = list(self._touched)
        self._touched = {}
        return keys

    def now_ms(self) -> int:
        """Exercise time, in ms."""
        return self.rooms.clock.at(self._wall())

    def _seat(self, rooms: Rooms) -> None:
        self.rooms = rooms
        self.views = Views(rooms)
        heard = Heard(rooms)
        self._decisions = Decisions(rooms, heard, self._journal)
        self._followers = Followers(rooms, heard)
        #: Exercise time up to which what waits for time was weighed; a new start weighs it again.
        self.weighed_ms = BEFORE_STARTEX_MS

    def _decided(self, command: AnyCommand, by: Author, wall_ms: int) -> list[AnyFact]:
        """A person is told of what he may see only, and so in a refusal."""
        if by.kind is not AuthorKind.PERSON:
            return self._decisions.decide(command, by, wall_ms)
        viewer = self.rooms.people.viewer(by.billet)
        sight.check(command, viewer, self.views)
        try:
            return self._decisions.decide(command, by, wall_ms)
        except Refusal as refusal:
            raise sight.cut(refusal, viewer, self.views) from None

    def _take(self, facts: list[AnyFact], by: Author, asked: _Asked, wall_ms: int) -> Answer:
        now_ms = self.rooms.clock.at(wall_ms)
        recorded = self._apply(facts, by, asked.id, wall_ms)
        followers = self._followers.after(facts, now_ms)
        recorded += self._apply(followers, by, asked.id, wall_ms)
        answer = Answer(self.rooms.number, _created(facts))
        if recorded:
            self._answers[asked] = answer
        if self.writing:
            self._pending += recorded
        else:
            self._unwritten += recorded
        return answer

    def _apply(
        self, facts: list[AnyFact], by: Author, cause: CommandId, wall_ms: int
    ) -> list[Recorded]:
        """Facts of one command carry one exercise time: that at which it was decided."""
        now_ms = self.rooms.clock.at(wall_ms)
        made: list[Recorded] = []
        for fact in facts:
            recorded = Recorded(by=by, cause=cause, wall_ms=wall_ms, exercise_ms=now_ms, fact=fact)
            self._touched |= dict.fromkeys(self.views.touched(fact))
            self.rooms.apply(Numbered(number=self.rooms.number + 1, recorded=recorded))
            self._touched |= dict.fromkeys(self.views.touched(fact))
            made.append(recorded)
        return made

    def _take_back(self) -> None:
        """The state of the journal again, with the clock stopped and safety calls in force."""
        lost, self._pending = self._pending, []
        self._answers = {}
        self._seat(replay(self._answered(self._journal)))
        self._touched |= dict.fromkeys(self.views.every_key())
        self.writing = False
        wall_ms = self._wall()
        stop = clock.stop(self.rooms.clock, wall_ms)
        self._unwritten = self._apply(list(stop), BY_CLOCK, CommandId("clock/stop"), wall_ms)
        for recorded in lost:
            if isinstance(recorded.fact, NoDuffCalled | SafetyHaltCalled):
                self._unwritten += self._apply(
                    [recorded.fact], recorded.by, recorded.cause, recorded.wall_ms
                )
                asked = _Asked(recorded.by.billet, recorded.cause)
                self._answers[asked] = Answer(self.rooms.number, _created([recorded.fact]))

    def _answered(self, journal: Journal) -> Iterator[Numbered]:
        """The journal's facts; on the way, what their senders were told."""
        for numbered in journal.read():
            recorded = numbered.recorded
            asked = _Asked(recorded.by.billet, recorded.cause)
            before = self._answers.get(asked)
            created = before.created if before and before.created else _created([recorded.fact])
            self._answers[asked] = Answer(numbered.number, created)
            yield numbered


def _created(facts: list[AnyFact]) -> str:
    """The id of what a command made, where it made something that has one."""
    for fact in facts:
        match fact:
            case MessageSent(message=made):
                return made
            case AttachmentKept(attachment=made):
                return made
            case ObservationNoted(observation=made):
                return made
            case NoDuffCalled(no_duff=made):
                return made
            case SafetyHaltCalled(halt=made):
                return made
            case EntryWritten(entry=made):
                return made
            case MediaPublished(media=made):
                return made
            case OrderWritten(order=made):
                return made
            case RequestRaised(request=made):
                return made
            case DecisionLogged(decision=made):
                return made
            case ReleaseAsked(ask=made):
                return made
            case _:
                pass
    return ""
