"""Rows of objectives and observations, for EXCON only."""

from collections.abc import Iterable

from startex.evaluation.asks import Texts
from startex.evaluation.state import State
from startex.language.facts import (
    AnyFact,
    ObjectivePut,
    ObservationNoted,
    PlanItemRemoved,
    TaskPut,
    TextChecked,
    TextPut,
    TextWritten,
)
from startex.language.ids import (
    EVERYBODY,
    EXCON_ONLY,
    ObjectiveId,
    ObservationId,
    TaskId,
    TextId,
    text_id,
    text_owner,
)
from startex.language.rows import AnyRow, ObjectiveRow, ObservationRow, RowKey, TaskView


def touched(state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case ObjectivePut(objective=objective):
            return (RowKey("objective", objective.id),)
        case TaskPut(task=task):
            # Asked before and after: a task may have come from another objective.
            return (RowKey("objective", task.objective), *_of_task(state, task.id))
        case ObservationNoted(observation=observation):
            return (RowKey("observation", observation),)
        case PlanItemRemoved(item="objective", id=removed):
            return (RowKey("objective", removed),)
        case PlanItemRemoved(item="task", id=removed):
            return _of_task(state, TaskId(removed))
        case TextPut(text=text):
            return _owned(state, text.id)
        case TextWritten(text=text) | TextChecked(text=text):
            return _owned(state, text)
        case _:
            return ()


def _of_task(state: State, task: TaskId) -> Iterable[RowKey]:
    known = state.tasks.get(task)
    return () if known is None else (RowKey("objective", known.objective),)


def _owned(state: State, text: TextId) -> Iterable[RowKey]:
    kind, owner = text_owner(text)
    if kind == "task":
        return _of_task(state, TaskId(owner))
    return (RowKey(kind, owner),) if kind in ("objective", "observation") else ()


def keys(state: State) -> Iterable[RowKey]:
    yield from (RowKey("objective", o) for o in state.objectives)
    yield from (RowKey("observation", o) for o in state.observations)


def row(state: State, key: RowKey, ask: Texts) -> AnyRow | None:
    if key.row == "objective":
        return _objective(state, ObjectiveId(key.id), ask)
    return _observation(state, ObservationId(key.id), ask)


def _objective(state: State, objective: ObjectiveId, ask: Texts) -> ObjectiveRow | None:
    known = state.objectives.get(objective)
    if known is None:
        return None
    return ObjectiveRow(
        id=objective,
        audience=EXCON_ONLY,
        release=EVERYBODY,
        mission=known.mission,
        nation=known.nation,
        title=ask.text(text_id("objective", objective, "title")),
        tasks=tuple(_task(task, ask) for task in state.tasks_of(objective)),
    )


def _task(task: TaskId, ask: Texts) -> TaskView:
    return TaskView(
        id=task,
        title=ask.text(text_id("task", task, "title")),
        condition=ask.text(text_id("task", task, "condition")),
        standard=ask.text(text_id("task", task, "standard")),
    )


def _observation(state: State, observation: ObservationId, ask: Texts) -> ObservationRow | None:
    known = state.observations.get(observation)
    if known is None:
        return None
    fact = known.fact
    return ObservationRow(
        id=observation,
        audience=EXCON_ONLY,
        release=fact.release,
        text=ask.text(text_id("observation", observation, "text")),
        type=fact.type,
        rating=fact.rating,
        objective=fact.objective,
        line=fact.line,
        exercise_ms=known.exercise_ms,
        billet=known.billet,
    )
