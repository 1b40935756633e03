"""Rows of what the event list hangs on, for EXCON only."""

from collections.abc import Iterable

from startex.language.facts import (
    AnyFact,
    ColumnPut,
    DecisionTaken,
    GatePut,
    IncidentPut,
    PlanItemRemoved,
    StorylinePut,
    ViewSaved,
)
from startex.language.ids import (
    EVERYBODY,
    EXCON_ONLY,
    GateId,
    IncidentId,
    StorylineId,
    ViewId,
    text_id,
)
from startex.language.msel_rows import (
    ColumnRow,
    GateRow,
    IncidentRow,
    OptionView,
    StorylineRow,
    ViewRow,
)
from startex.language.plan import Gate, Incident, ListColumn, ListView, Storyline
from startex.language.rows import AnyRow, RowKey
from startex.msel.asks import Reading
from startex.msel.state import Decision, State

ROWS = ("storyline", "incident", "gate", "column", "view")
#: Kinds whose texts stand in their rows.
SPEAKING = ("storyline", "incident", "gate")


def touched(fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case StorylinePut(storyline=storyline):
            return (RowKey("storyline", storyline.id),)
        case IncidentPut(incident=incident):
            return (RowKey("incident", incident.id),)
        case GatePut(gate=gate):
            return (RowKey("gate", gate.id),)
        case DecisionTaken(gate=decided):
            return (RowKey("gate", decided),)
        case ColumnPut(column=column):
            return (RowKey("column", column.id),)
        case ViewSaved(view=view):
            return (RowKey("view", view.id),)
        case PlanItemRemoved(item=item, id=removed) if item in ROWS:
            return (RowKey(item, removed),)
        case _:
            return ()


def keys(state: State) -> Iterable[RowKey]:
    yield from (RowKey("storyline", one) for one in state.storylines)
    yield from (RowKey("incident", one) for one in state.incidents)
    yield from (RowKey("gate", one) for one in state.gates)
    yield from (RowKey("column", one) for one in state.columns)
    yield from (RowKey("view", one) for one in state.views)


def row(state: State, key: RowKey, ask: Reading) -> AnyRow | None:
    match key.row:
        case "storyline":
            storyline = state.storylines.get(StorylineId(key.id))
            return None if storyline is None else _storyline(storyline, ask)
        case "incident":
            incident = state.incidents.get(IncidentId(key.id))
            return None if incident is None else _incident(incident, ask)
        case "gate":
            gate = state.gates.get(GateId(key.id))
            return None if gate is None else _gate(gate, state.decisions.get(gate.id), ask)
        case "column":
            column = state.columns.get(key.id)
            return None if column is None else _column(column)
        case _:
            view = state.views.get(ViewId(key.id))
            return None if view is None else _view(view)


def _storyline(known: Storyline, ask: Reading) -> StorylineRow:
    return StorylineRow(
        id=known.id,
        audience=EXCON_ONLY,
        release=EVERYBODY,
        mission=known.mission,
        title=ask.text(text_id("storyline", known.id, "title")),
        objectives=known.objectives,
    )


def _incident(known: Incident, ask: Reading) -> IncidentRow:
    return IncidentRow(
        id=known.id,
        audience=EXCON_ONLY,
        release=EVERYBODY,
        level=known.level,
        part_of=known.part_of,
        title=ask.text(text_id("incident", known.id, "title")),
    )


def _gate(known: Gate, decision: Decision | None, ask: Reading) -> GateRow:
    options = ((one, ask.text(text_id("gate", known.id, one))) for one in known.options)
    return GateRow(
        id=known.id,
        audience=EXCON_ONLY,
        release=EVERYBODY,
        title=ask.text(text_id("gate", known.id, "title")),
        options=tuple(OptionView(id=one, title=title) for one, title in options),
        storyline=known.storyline,
        decided="" if decision is None else decision.option,
        decided_ms=None if decision is None else decision.exercise_ms,
    )


def _column(known: ListColumn) -> ColumnRow:
    return ColumnRow(
        id=known.id,
        audience=EXCON_ONLY,
        release=EVERYBODY,
        type=known.type,
        choices=known.choices,
    )


def _view(known: ListView) -> ViewRow:
    """A view of one's own goes to all of EXCON too, and each screen shows its holder's only.

    It is a way of looking, nothing private: names of columns, and what is looked for in them.
    """
    return ViewRow(
        id=known.id,
        audience=EXCON_ONLY,
        release=EVERYBODY,
        name=known.name,
        columns=known.columns,
        filters=known.filters,
        sort=known.sort,
        descending=known.descending,
        owner=known.owner,
    )
