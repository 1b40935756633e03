"""Everything that happened, in one list, as far as the audience may know it."""

from dataclasses import dataclass, field, replace

from startex.language.facts import (
    AnyFact,
    ClockSet,
    DeadlinePassed,
    DecisionTaken,
    LineHeld,
    LinePut,
    LineRemarked,
    LineStatusSet,
    MessageAcknowledged,
    MessageSent,
    MessageWithdrawn,
    NoDuffCalled,
    NoDuffClosed,
    Numbered,
    ObservationNoted,
    SafetyHaltCalled,
    SafetyHaltLifted,
    StationHandedOver,
    TextChecked,
    TextWritten,
    TranslationRequested,
    UnitMoved,
)
from startex.language.ids import PostId, TextId, text_id, text_owner
from startex.language.msel_rows import LineRow
from startex.language.review import TimelineEvent, TimelineKind
from startex.language.rows import (
    HandoverRow,
    LinkRow,
    MessageRow,
    RowKey,
)
from startex.language.staff_facts import (
    DecisionLogged,
    LinkChanged,
    MessageTravelled,
    OrderAcknowledged,
    OrderCancelled,
    OrderWritten,
    RequestAnswered,
    RequestRaised,
)
from startex.language.staff_rows import OrderRow, RequestRow
from startex.language.values import ClockState, LineStatus, TransitState
from startex.review.seen import Seen

_OF_STATUS = {
    LineStatus.DRAFT: TimelineKind.LINE_RETURNED,
    LineStatus.SUBMITTED: TimelineKind.LINE_SUBMITTED,
    LineStatus.APPROVED: TimelineKind.LINE_APPROVED,
    LineStatus.SYNCHRONIZED: TimelineKind.LINE_SYNCHRONIZED,
    LineStatus.RELEASED: TimelineKind.LINE_RELEASED,
    LineStatus.COMPLETE: TimelineKind.LINE_COMPLETE,
    LineStatus.DEFERRED: TimelineKind.LINE_DEFERRED,
    LineStatus.OMITTED: TimelineKind.LINE_OMITTED,
    LineStatus.RECALLED: TimelineKind.LINE_RECALLED,
    LineStatus.OBSOLETE: TimelineKind.LINE_OBSOLETE,
}
_OF_TRANSIT = {
    TransitState.WAITING: TimelineKind.MESSAGE_WAITING,
    TransitState.UNDER_WAY: TimelineKind.MESSAGE_UNDER_WAY,
    TransitState.ARRIVED: TimelineKind.MESSAGE_ARRIVED,
    TransitState.LOST: TimelineKind.MESSAGE_LOST,
}
_STANDS_STILL = {
    ClockState.PAUSED: TimelineKind.PAUSED,
    ClockState.NIGHT_PAUSE: TimelineKind.NIGHT_PAUSE,
    ClockState.ENDED: TimelineKind.ENDEX,
    ClockState.PLANNED: TimelineKind.CLOCK_SET,
}


@dataclass(frozen=True)
class _Said:
    """What a fact says. Told where `row` may be seen; None where that is known already."""

    kind: TimelineKind
    row: RowKey | None
    id: str
    text: TextId = TextId("")
    says: str = ""
    addresses: tuple[str, ...] = ()


@dataclass
class Timeline:
    """Takes the facts in; keeps what the audience may see."""

    seen: Seen
    events: list[TimelineEvent] = field(default_factory=list[TimelineEvent])
    _clock: ClockState = ClockState.PLANNED
    #: Copies of messages that are on their way, or were.
    _begun: dict[tuple[str, str, int], None] = field(
        default_factory=dict[tuple[str, str, int], None]
    )

    def take(self, numbered: Numbered) -> None:
        recorded = numbered.recorded
        said = self._said(recorded.fact)
        if said is None or not (said.row is None or said.row in self.seen.rows):
            return
        known = said.text if said.text in self.seen.texts else TextId("")
        # A post of EXCON that acted is not named to players.
        by = recorded.by.post if self.seen.has("post", recorded.by.post) else PostId("")
        self.events.append(
            TimelineEvent(
                number=numbered.number,
                exercise_ms=recorded.exercise_ms,
                wall_ms=recorded.wall_ms,
                kind=said.kind,
                id=said.id,
                cells=self.seen.cells_of((*said.addresses, by)),
                post=by,
                text=known,
                says=said.says,
            )
        )

    def _said(self, fact: AnyFact) -> _Said | None:
        if isinstance(fact, ClockSet):
            return self._of_clock(fact)
        return (
            self._of_journey(fact)
            or _of_line(fact)
            or _of_message(fact, self.seen)
            or _of_text(fact, self.seen)
            or _of_safety(fact)
            or _of_paper(fact, self.seen)
            or _of_others(fact, self.seen)
        )

    def _of_journey(self, fact: AnyFact) -> _Said | None:
        """Told of what is not there at once, and only where links are known."""
        if not isinstance(fact, MessageTravelled):
            return None
        copy = (fact.message, fact.recipient, fact.attempt)
        begun, self._begun[copy] = copy in self._begun, None
        kind = _OF_TRANSIT[fact.state]
        if not begun and fact.attempt > 1:
            kind = TimelineKind.MESSAGE_SENT_AGAIN
        elif not begun and fact.state is TransitState.ARRIVED:
            return None
        transit = RowKey("transit", f"{fact.message}/{fact.recipient}")
        row = RowKey("link", fact.link) if fact.link else transit
        subject = text_id("message", fact.message, "subject")
        return _Said(kind, row, fact.message, subject, fact.link, (fact.recipient,))

    def _of_clock(self, fact: ClockSet) -> _Said:
        before, self._clock = self._clock, fact.state
        kind = _STANDS_STILL.get(fact.state)
        if kind is None:
            kind = {
                ClockState.PLANNED: TimelineKind.STARTEX,
                ClockState.RUNNING: TimelineKind.CLOCK_SET,
            }.get(before, TimelineKind.RESUMED)
        elif before is fact.state:
            kind = TimelineKind.CLOCK_SET
        return _Said(kind, RowKey("clock", "clock"), "")


def _of_line(fact: AnyFact) -> _Said | None:
    match fact:
        case LineStatusSet(line=line, status=status, reason=reason):
            title = text_id("line", line, "title")
            return _Said(_OF_STATUS[status], RowKey("line", line), line, title, reason)
        case LinePut(line=line):
            title = text_id("line", line.id, "title")
            return _Said(TimelineKind.LINE_PUT, RowKey("line", line.id), line.id, title)
        case LineHeld(line=line, held=held):
            kind = TimelineKind.LINE_HELD if held else TimelineKind.LINE_UNHELD
            return _Said(kind, RowKey("line", line), line, text_id("line", line, "title"))
        case LineRemarked(line=line, remark=remark):
            text = text_id("remark", remark, "body")
            return _Said(TimelineKind.LINE_REMARKED, RowKey("line", line), line, text)
        case DeadlinePassed(line=line):
            title = text_id("line", line, "title")
            return _Said(TimelineKind.DEADLINE_PASSED, RowKey("line", line), line, title)
        case DecisionTaken(gate=gate, option=option):
            words = text_id("gate", gate, option)
            return _Said(TimelineKind.DECISION_TAKEN, RowKey("gate", gate), gate, words)
        case _:
            return None


def _of_message(fact: AnyFact, seen: Seen) -> _Said | None:
    match fact:
        case MessageSent(message=message):
            row = RowKey("message", message)
            subject = text_id("message", message, "subject")
            addresses = _addresses(row, seen)
            return _Said(TimelineKind.MESSAGE_SENT, row, message, subject, "", addresses)
        case MessageAcknowledged(message=message, recipient=recipient):
            row = RowKey("receipt", f"{message}/{recipient}")
            subject = text_id("message", message, "subject")
            kind = TimelineKind.MESSAGE_ACKNOWLEDGED
            return _Said(kind, row, message, subject, "", (recipient,))
        case MessageWithdrawn(message=message):
            row = RowKey("message", message)
            subject = text_id("message", message, "subject")
            addresses = _addresses(row, seen)
            return _Said(TimelineKind.MESSAGE_WITHDRAWN, row, message, subject, "", addresses)
        case _:
            return None


def _of_text(fact: AnyFact, seen: Seen) -> _Said | None:
    match fact:
        case TranslationRequested(text=text, language=language):
            kind = TimelineKind.TRANSLATION_REQUESTED
        case TextWritten(text=text, version=version):
            kind, language = TimelineKind.TRANSLATION_WRITTEN, version.language
        case TextChecked(text=text, language=language):
            kind = TimelineKind.TRANSLATION_CHECKED
        case _:
            return None
    if text not in seen.texts:
        return None
    owner = RowKey(*text_owner(text))
    return _Said(kind, None, owner.id, seen.title_of(text), language, _addresses(owner, seen))


def _of_safety(fact: AnyFact) -> _Said | None:
    match fact:
        case NoDuffCalled(no_duff=no_duff, what=what):
            row = RowKey("no_duff", no_duff)
            return _Said(TimelineKind.NO_DUFF_CALLED, row, no_duff, says=what)
        case NoDuffClosed(no_duff=no_duff):
            return _Said(TimelineKind.NO_DUFF_CLOSED, RowKey("no_duff", no_duff), no_duff)
        case SafetyHaltCalled(halt=halt, reason=reason):
            return _Said(TimelineKind.HALT_CALLED, RowKey("halt", halt), halt, says=reason)
        case SafetyHaltLifted(halt=halt):
            return _Said(TimelineKind.HALT_LIFTED, RowKey("halt", halt), halt)
        case _:
            return None


def _of_paper(fact: AnyFact, seen: Seen) -> _Said | None:
    match fact:
        case OrderWritten(order=order, version=version):
            first = version == 1
            kind = TimelineKind.ORDER_ISSUED if first else TimelineKind.ORDER_REVISED
            return _paper(kind, RowKey("order", order), "title", seen)
        case OrderAcknowledged(order=order, recipient=recipient):
            said = _paper(TimelineKind.ORDER_ACKNOWLEDGED, RowKey("order", order), "title", seen)
            return replace(said, addresses=(recipient,))
        case OrderCancelled(order=order):
            return _paper(TimelineKind.ORDER_CANCELLED, RowKey("order", order), "reason", seen)
        case RequestRaised(request=request):
            row = RowKey("request", request)
            return _paper(TimelineKind.REQUEST_RAISED, row, "question", seen)
        case RequestAnswered(request=request):
            return _paper(TimelineKind.REQUEST_ANSWERED, RowKey("answer", request), "answer", seen)
        case DecisionLogged(decision=decision):
            row = RowKey("decision", decision)
            return _paper(TimelineKind.DECISION_LOGGED, row, "subject", seen)
        case _:
            return None


def _paper(kind: TimelineKind, row: RowKey, part: str, seen: Seen) -> _Said:
    named = seen.rows.get(RowKey("request" if row.row == "answer" else row.row, row.id))
    number = named.number if isinstance(named, OrderRow | RequestRow) else ""
    text = text_id(row.row, row.id, part)
    return _Said(kind, row, row.id, text, number, _addresses(row, seen))


def _of_others(fact: AnyFact, seen: Seen) -> _Said | None:
    match fact:
        case ObservationNoted(observation=observation):
            text = text_id("observation", observation, "text")
            row = RowKey("observation", observation)
            return _Said(TimelineKind.OBSERVATION_NOTED, row, observation, text)
        case StationHandedOver(text=text) if text:
            row = RowKey("handover", text_owner(text)[1])
            return _Said(TimelineKind.HANDED_OVER, row, row.id, text, "", _addresses(row, seen))
        case UnitMoved(unit=unit):
            name = text_id("unit", unit, "name")
            return _Said(TimelineKind.UNIT_MOVED, RowKey("unit", unit), unit, name)
        case LinkChanged(link=link, state=state):
            row = RowKey("link", link)
            return _Said(TimelineKind.LINK_SET, row, link, TextId(""), state, _addresses(row, seen))
        case _:
            return None


def _addresses(key: RowKey, seen: Seen) -> tuple[str, ...]:
    """Whom a row concerns, the one it came from first."""
    match seen.rows.get(key):
        case MessageRow() as row:
            return (row.sender, *row.to, *row.info)
        case LineRow() as row:
            return (*row.to, *row.info)
        case HandoverRow() as row:
            return (row.post,)
        case LinkRow() as row:
            return (row.from_cell, row.to_cell)
        case OrderRow() as row:
            return (row.from_post, *row.to, *row.info)
        case RequestRow() as row:
            return (row.from_post, row.to, *row.passed)
        case _:
            return ()
