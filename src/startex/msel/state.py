"""The event list as it stands."""

from dataclasses import dataclass, field

import msgspec

from startex.language.base import Noun
from startex.language.facts import (
    AnyFact,
    ColumnPut,
    DeadlinePassed,
    DecisionTaken,
    GatePut,
    IncidentPut,
    LineHeld,
    LineImported,
    LinePut,
    LineRemarked,
    LineStatusSet,
    Numbered,
    PlanItemRemoved,
    SignalGiven,
    SimulationTold,
    StorylinePut,
    TriggerSet,
    ViewSaved,
)
from startex.language.ids import (
    BilletId,
    GateId,
    IncidentId,
    LineId,
    MessageId,
    RemarkId,
    StorylineId,
    ViewId,
)
from startex.language.msel_rows import StatusChange
from startex.language.plan import Gate, Incident, Line, ListColumn, ListView, Storyline
from startex.language.values import LineKind, LineStatus, RemarkKind
from startex.msel.waiting import Waiting, folded, follow


class Remark(Noun):
    """Who remarked what, and when on both clocks; its words are the text remark/ID/body."""

    id: RemarkId
    kind: RemarkKind
    billet: BilletId
    exercise_ms: int
    wall_ms: int


class Decision(Noun):
    """What players decided at a gate, and when in exercise time."""

    option: str
    exercise_ms: int


@dataclass
class LineState:
    """A line with what play has made of it; `line.status` is always the present one."""

    line: Line
    version: int = 1
    held: bool = False
    message: MessageId = MessageId("")
    released_ms: int | None = None
    history: tuple[StatusChange, ...] = ()
    remarks: tuple[Remark, ...] = ()
    trigger_met: bool = False
    deadline_passed: bool = False


@dataclass
class State:
    storylines: dict[StorylineId, Storyline] = field(default_factory=dict[StorylineId, Storyline])
    lines: dict[LineId, LineState] = field(default_factory=dict[LineId, LineState])
    incidents: dict[IncidentId, Incident] = field(default_factory=dict[IncidentId, Incident])
    gates: dict[GateId, Gate] = field(default_factory=dict[GateId, Gate])
    columns: dict[str, ListColumn] = field(default_factory=dict[str, ListColumn])
    views: dict[ViewId, ListView] = field(default_factory=dict[ViewId, ListView])
    #: The line of every remark there ever was; also of lines that are gone, for no id comes twice.
    remarks: dict[RemarkId, LineId] = field(default_factory=dict[RemarkId, LineId])
    decisions: dict[GateId, Decision] = field(default_factory=dict[GateId, Decision])
    #: Signals given and events of the simulation, as `folded` compares them.
    signals: dict[str, None] = field(default_factory=dict[str, None])
    told: dict[str, None] = field(default_factory=dict[str, None])
    waiting: Waiting = field(default_factory=Waiting)

    def next_remark(self) -> RemarkId:
        return RemarkId(f"R{len(self.remarks) + 1:05d}")


def apply(state: State, numbered: Numbered) -> None:
    _take_in(state, numbered)
    follow(state.waiting, state.lines, numbered.recorded.fact)


def _take_in(state: State, numbered: Numbered) -> None:
    now_ms = numbered.recorded.exercise_ms
    match numbered.recorded.fact:
        case LineImported(line=line):
            _import(state, line)
            _reconsider(state.lines[line.id], now_ms)
        case LinePut(line=line):
            _put(state, line)
            _reconsider(state.lines[line.id], now_ms)
        case LineStatusSet() as fact:
            _set_status(state, numbered, fact)
            _reconsider(state.lines[fact.line], now_ms)
        case LineHeld(line=line_id, held=held):
            state.lines[line_id].held = held
        case LineRemarked() as fact:
            _remark(state, numbered, fact)
        case TriggerSet(line=line_id, met=met):
            state.lines[line_id].trigger_met = met
        case DeadlinePassed(line=line_id):
            state.lines[line_id].deadline_passed = True
        case PlanItemRemoved(item=item, id=removed):
            _remove(state, item, removed)
        case DecisionTaken(gate=gate, option=option):
            state.decisions[gate] = Decision(option=option, exercise_ms=now_ms)
        case SignalGiven(signal=signal):
            state.signals[folded(signal)] = None
        case SimulationTold(event=event):
            state.told[folded(event)] = None
        case fact:
            _put_structure(state, fact)


def _put_structure(state: State, fact: AnyFact) -> None:
    match fact:
        case StorylinePut(storyline=storyline):
            state.storylines[storyline.id] = storyline
        case IncidentPut(incident=incident):
            state.incidents[incident.id] = incident
        case GatePut(gate=gate):
            state.gates[gate.id] = gate
        case ColumnPut(column=column):
            state.columns[column.id] = column
        case ViewSaved(view=view):
            state.views[view.id] = view
        case _:
            pass


def _remove(state: State, item: str, removed: str) -> None:
    match item:
        case "line":
            state.lines.pop(LineId(removed), None)
        case "storyline":
            state.storylines.pop(StorylineId(removed), None)
        case "incident":
            state.incidents.pop(IncidentId(removed), None)
        case "gate":
            state.gates.pop(GateId(removed), None)
            state.decisions.pop(GateId(removed), None)
        case "column":
            state.columns.pop(removed, None)
        case "view":
            state.views.pop(ViewId(removed), None)
        case _:
            pass


def _import(state: State, line: Line) -> None:
    known = state.lines.get(line.id)
    if known is None:
        state.lines[line.id] = LineState(line)
    else:
        known.line, known.version = line, known.version + 1


def _put(state: State, line: Line) -> None:
    known = state.lines.get(line.id)
    if known is None:
        state.lines[line.id] = LineState(line)
        return
    known.version += 1
    known.line = with_life_of(line, known.line)


def _reconsider(known: LineState, now_ms: int) -> None:
    """What was noted of a trigger or a deadline that is no more, does not count."""
    line = known.line
    known.trigger_met = known.trigger_met and line.trigger is not None
    ahead = line.deadline_ms is None or line.deadline_ms > now_ms
    awaited = line.kind is LineKind.EXPECTED_ACTION and line.status is not LineStatus.DEFERRED
    known.deadline_passed = known.deadline_passed and awaited and not ahead


def with_life_of(line: Line, stands: Line) -> Line:
    """The planned fields of one line with the status, people and origin of the one that stands."""
    return msgspec.structs.replace(
        line,
        status=stands.status,
        reason=stands.reason,
        author=stands.author,
        approver=stands.approver,
        dynamic=stands.dynamic,
    )


def _set_status(state: State, numbered: Numbered, fact: LineStatusSet) -> None:
    recorded, known = numbered.recorded, state.lines[fact.line]
    billet = recorded.by.billet
    line = known.line
    planned_ms = line.planned_ms if fact.until_ms is None else fact.until_ms
    approver = billet if fact.status is LineStatus.APPROVED else line.approver
    known.line = msgspec.structs.replace(
        line, status=fact.status, reason=fact.reason, planned_ms=planned_ms, approver=approver
    )
    known.version += 1
    if fact.status is LineStatus.RELEASED:
        known.message, known.released_ms = fact.message, recorded.exercise_ms
    change = StatusChange(
        status=fact.status,
        exercise_ms=recorded.exercise_ms,
        wall_ms=recorded.wall_ms,
        billet=billet,
        reason=fact.reason,
    )
    known.history = (*known.history, change)


def _remark(state: State, numbered: Numbered, fact: LineRemarked) -> None:
    recorded, known = numbered.recorded, state.lines[fact.line]
    remark = Remark(
        id=fact.remark,
        kind=fact.kind,
        billet=recorded.by.billet,
        exercise_ms=recorded.exercise_ms,
        wall_ms=recorded.wall_ms,
    )
    known.remarks = (*known.remarks, remark)
    state.remarks[fact.remark] = fact.line
