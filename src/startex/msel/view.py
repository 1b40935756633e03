"""Rows of storylines and lines, for EXCON only."""

from collections.abc import Iterable

from startex.language.facts import (
    AnyFact,
    BilletPut,
    BilletRemoved,
    CellPut,
    ExercisePut,
    LineHeld,
    LineImported,
    LinePut,
    LineStatusSet,
    PersonaPut,
    PlanItemRemoved,
    StorylinePut,
    TextChecked,
    TextPut,
    TextWritten,
)
from startex.language.ids import (
    EVERYBODY,
    EXCON_ONLY,
    LineId,
    StorylineId,
    TextId,
    text_id,
    text_owner,
)
from startex.language.plan import Line, Storyline
from startex.language.rows import AnyRow, LineRow, RemarkView, RowKey, StorylineRow
from startex.msel.asks import Reading
from startex.msel.decide import delivers
from startex.msel.state import LineState, Remark, State


def touched(state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case StorylinePut(storyline=storyline):
            return (RowKey("storyline", storyline.id),)
        case LinePut(line=line) | LineImported(line=line):
            return (RowKey("line", line.id),)
        case LineStatusSet(line=line) | LineHeld(line=line):
            return (RowKey("line", line),)
        case PlanItemRemoved(item="line" | "storyline" as item, id=removed):
            return (RowKey(item, removed),)
        case (
            ExercisePut()
            | CellPut()
            | PersonaPut()
            | BilletPut()
            | BilletRemoved()
            | PlanItemRemoved(item="persona" | "cell")
        ):
            # Who reads a line, and in which languages, may be different now.
            return (RowKey("line", line) for line in state.lines)
        case TextPut(text=text):
            return _owned(text.id)
        case TextWritten(text=text) | TextChecked(text=text):
            return _owned(text)
        case _:
            return ()


def _owned(text: TextId) -> Iterable[RowKey]:
    kind, owner = text_owner(text)
    return (RowKey(kind, owner),) if kind in ("line", "storyline") else ()


def keys(state: State) -> Iterable[RowKey]:
    yield from (RowKey("storyline", s) for s in state.storylines)
    yield from (RowKey("line", line) for line in state.lines)


def row(state: State, key: RowKey, ask: Reading) -> AnyRow | None:
    if key.row == "storyline":
        known = state.storylines.get(StorylineId(key.id))
        return None if known is None else _storyline(known, ask)
    line = state.lines.get(LineId(key.id))
    return None if line is None else _line(state, line, ask)


def _storyline(known: Storyline, ask: Reading) -> StorylineRow:
    return StorylineRow(
        id=known.id,
        audience=EXCON_ONLY,
        release=EVERYBODY,
        mission=known.mission,
        title=ask.text(text_id("storyline", known.id, "title")),
        objectives=known.objectives,
    )


def _line(state: State, known: LineState, ask: Reading) -> LineRow:
    line = known.line
    body = text_id("line", line.id, "body")
    return LineRow(
        id=line.id,
        audience=EXCON_ONLY,
        release=EVERYBODY if not line.owner else (*line.release, line.owner),
        kind=line.kind,
        storyline=line.storyline,
        planned_ms=line.planned_ms,
        deadline_ms=line.deadline_ms,
        rule=line.rule,
        sender=line.sender,
        to=line.to,
        info=line.info,
        means=line.means,
        precedence=line.precedence,
        priority=line.priority,
        controller=line.controller,
        objectives=line.objectives,
        prerequisite=line.prerequisite,
        contingency_for=line.contingency_for,
        incidents=line.incidents,
        trigger=line.trigger,
        trigger_met=known.trigger_met,
        alternative=line.alternative,
        dynamic=line.dynamic,
        deadline_passed=known.deadline_passed,
        offered=_offered(state, line),
        columns=line.columns,
        owner=line.owner,
        released_to=line.release,
        status=line.status,
        held=known.held,
        reason=line.reason,
        author=line.author,
        approver=line.approver,
        version=known.version,
        message=known.message,
        released_ms=known.released_ms,
        title=ask.text(text_id("line", line.id, "title")),
        body=ask.text(body),
        expected=ask.text(text_id("line", line.id, "expected")),
        notes=ask.text(text_id("line", line.id, "notes")),
        history=known.history,
        remarks=tuple(_remark(one, ask) for one in known.remarks),
        lacking=ask.lacking(body, (*line.to, *line.info)) if delivers(line) else (),
    )


def _offered(state: State, line: Line) -> bool:
    """A contingency is offered when what it stands in for did not happen in time."""
    expected = state.lines.get(line.contingency_for)
    return expected is not None and expected.deadline_passed


def _remark(remark: Remark, ask: Reading) -> RemarkView:
    return RemarkView(
        id=remark.id,
        kind=remark.kind,
        text=ask.text(text_id("remark", remark.id, "body")),
        billet=remark.billet,
        exercise_ms=remark.exercise_ms,
        wall_ms=remark.wall_ms,
    )
