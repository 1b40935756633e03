"""The event list as it stands."""

from dataclasses import dataclass, field

import msgspec

from startex.language.base import Noun
from startex.language.facts import (
    LineHeld,
    LineImported,
    LinePut,
    LineStatusSet,
    Numbered,
    PlanItemRemoved,
    StorylinePut,
)
from startex.language.ids import BilletId, LineId, MessageId, RemarkId, StorylineId
from startex.language.plan import Line, Storyline
from startex.language.rows import StatusChange
from startex.language.values import LineStatus, RemarkKind


class Remark(Noun):
    """Who remarked what, and when on both clocks; its words are the text remark/ID/body."""

    id: RemarkId
    kind: RemarkKind
    billet: BilletId
    exercise_ms: int
    wall_ms: int


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


def apply(state: State, numbered: Numbered) -> None:
    match numbered.recorded.fact:
        case StorylinePut(storyline=storyline):
            state.storylines[storyline.id] = storyline
        case LineImported(line=line):
            _import(state, line)
        case LinePut(line=line):
            _put(state, line)
        case LineStatusSet() as fact:
            _set_status(state, numbered, fact)
        case LineHeld(line=line_id, held=held):
            state.lines[line_id].held = held
        case PlanItemRemoved(item="line", id=removed):
            state.lines.pop(LineId(removed), None)
        case PlanItemRemoved(item="storyline", id=removed):
            state.storylines.pop(StorylineId(removed), None)
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


def with_life_of(line: Line, stands: Line) -> Line:
    """The planned fields of one line with the status and people of the one that stands."""
    return msgspec.structs.replace(
        line,
        status=stands.status,
        reason=stands.reason,
        author=stands.author,
        approver=stands.approver,
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
