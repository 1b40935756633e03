"""Objectives with their tasks, and the observations made so far."""

from dataclasses import dataclass, field, replace

import msgspec

from startex.language.facts import (
    Numbered,
    ObjectivePut,
    ObservationNoted,
    PlanItemRemoved,
    TaskPut,
)
from startex.language.ids import BilletId, ObjectiveId, ObservationId, TaskId
from startex.language.plan import Objective, ObjectiveTask
from startex.language.staff_facts import ReleaseWidened


@dataclass(frozen=True)
class Noted:
    """An observation with who made it and when, in ms of exercise time."""

    fact: ObservationNoted
    billet: BilletId
    exercise_ms: int


@dataclass
class State:
    objectives: dict[ObjectiveId, Objective] = field(default_factory=dict[ObjectiveId, Objective])
    tasks: dict[TaskId, ObjectiveTask] = field(default_factory=dict[TaskId, ObjectiveTask])
    observations: dict[ObservationId, Noted] = field(default_factory=dict[ObservationId, Noted])

    def tasks_of(self, objective: ObjectiveId) -> list[TaskId]:
        return [t.id for t in self.tasks.values() if t.objective == objective]

    def knows(self, objective: str) -> bool:
        return ObjectiveId(objective) in self.objectives or TaskId(objective) in self.tasks

    def next_observation(self) -> ObservationId:
        return ObservationId(f"OBS{len(self.observations) + 1:04d}")


def apply(state: State, numbered: Numbered) -> None:
    recorded = numbered.recorded
    match recorded.fact:
        case ObjectivePut(objective=objective):
            state.objectives[objective.id] = objective
        case TaskPut(task=task):
            state.tasks[task.id] = task
        case ObservationNoted() as fact:
            noted = Noted(fact, recorded.by.billet, recorded.exercise_ms)
            state.observations[fact.observation] = noted
        case ReleaseWidened(named=("observation", observation), release=release):
            known = state.observations[ObservationId(observation)]
            widened = msgspec.structs.replace(known.fact, release=release)
            state.observations[known.fact.observation] = replace(known, fact=widened)
        case PlanItemRemoved(item="objective", id=removed):
            state.objectives.pop(ObjectiveId(removed), None)
        case PlanItemRemoved(item="task", id=removed):
            state.tasks.pop(TaskId(removed), None)
        case _:
            pass
