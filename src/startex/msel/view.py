"""Rows of the event list, for EXCON only."""

from collections.abc import Iterable

from startex.language.facts import (
    AnyFact,
    BilletPut,
    BilletRemoved,
    CellPut,
    DeadlinePassed,
    ExercisePut,
    LineHeld,
    LineImported,
    LinePut,
    LineRemarked,
    LineStatusSet,
    PersonaPut,
    PlanItemRemoved,
    TextChecked,
    TextPut,
    TextWritten,
    TriggerSet,
)
from startex.language.ids import (
    EXCON_ONLY,
    LineId,
    RemarkId,
    TextId,
    text_id,
    text_owner,
)
from startex.language.msel_rows import LineRow, RemarkView
from startex.language.plan import Line
from startex.language.rows import AnyRow, RowKey
from startex.language.values import LineStatus
from startex.msel import structure_view
from startex.msel.asks import Reading
from startex.msel.state import LineState, Remark, State
from startex.msel.statuses import OPEN
from startex.msel.steps import delivers
from startex.msel.waiting import seen_by

_SPEAKING = ("line", *structure_view.SPEAKING)


def touched(state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case LinePut(line=line) | LineImported(line=line):
            return (RowKey("line", line.id), *_contingencies(state, line.id))
        case LineStatusSet(line=line) | DeadlinePassed(line=line):
            return (RowKey("line", line), *_contingencies(state, line))
        case LineHeld(line=line) | LineRemarked(line=line) | TriggerSet(line=line):
            return (RowKey("line", line),)
        case PlanItemRemoved(item="line", id=removed):
            return (RowKey("line", removed), *_contingencies(state, LineId(removed)))
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
            return _owned(state, text.id)
        case TextWritten(text=text) | TextChecked(text=text):
            return _owned(state, text)
        case _:
            return structure_view.touched(fact)


def _contingencies(state: State, line: LineId) -> Iterable[RowKey]:
    """Whose rows say whether they are offered."""
    return [RowKey("line", other) for other in state.waiting.on(f"contingency/{line}")]


def _owned(state: State, text: TextId) -> Iterable[RowKey]:
    kind, owner = text_owner(text)
    if kind == "remark":
        line = state.remarks.get(RemarkId(owner))
        return () if line is None else (RowKey("line", line),)
    return (RowKey(kind, owner),) if kind in _SPEAKING else ()


def keys(state: State) -> Iterable[RowKey]:
    yield from structure_view.keys(state)
    yield from (RowKey("line", line) for line in state.lines)


def row(state: State, key: RowKey, ask: Reading) -> AnyRow | None:
    if key.row != "line":
        return structure_view.row(state, key, ask)
    line = state.lines.get(LineId(key.id))
    return None if line is None else _line(state, line, ask)


def _line(state: State, known: LineState, ask: Reading) -> LineRow:
    line = known.line
    body = text_id("line", line.id, "body")
    return LineRow(
        id=line.id,
        audience=EXCON_ONLY,
        release=seen_by(line),
        display_only=line.display_only if line.owner else (),
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
        classification=line.classification,
        shown_to=line.display_only,
        link_effects=line.link_effects,
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
    """A contingency is offered while what it stands in for is late and still awaited."""
    expected = state.lines.get(line.contingency_for)
    if expected is None or line.status not in OPEN:
        return False
    return expected.deadline_passed and expected.line.status in (*OPEN, LineStatus.RELEASED)


def _remark(remark: Remark, ask: Reading) -> RemarkView:
    return RemarkView(
        id=remark.id,
        kind=remark.kind,
        text=ask.text(text_id("remark", remark.id, "body")),
        billet=remark.billet,
        exercise_ms=remark.exercise_ms,
        wall_ms=remark.wall_ms,
    )
