"""The exercise clock as it stands."""

from dataclasses import dataclass

from startex.language.facts import ClockSet, ExercisePut, Numbered
from startex.language.values import ClockSegment, ClockState, PlayWindow

#: Before any plan is loaded.
STANDING = ClockSegment(wall_ms=0, exercise_ms=0, rate=0.0)


@dataclass
class State:
    """`segment` is the one in force; `resume_ms` is where play goes on after a night pause."""

    state: ClockState = ClockState.PLANNED
    segment: ClockSegment = STANDING
    resume_ms: int | None = None
    #: The rate play last ran at, taken up again after a pause.
    running_rate: float = 1.0
    play_days: tuple[PlayWindow, ...] = ()
    #: Wall time of STARTEX.
    started_wall_ms: int | None = None

    def at(self, wall_ms: int) -> int:
        """Exercise time at a wall time, both in ms; exercise time stands still before STARTEX."""
        ahead = (wall_ms - self.segment.wall_ms) * self.segment.rate
        return self.segment.exercise_ms + max(0, int(ahead))

    def wall_at(self, exercise_ms: int) -> int | None:
        """When the running segment reaches an exercise time; None while the clock stands."""
        if self.segment.rate <= 0:
            return None
        return self.segment.wall_ms + -int(
            (self.segment.exercise_ms - exercise_ms) // self.segment.rate
        )


def apply(state: State, numbered: Numbered) -> None:
    match numbered.recorded.fact:
        case ClockSet() as fact:
            if state.state is ClockState.PLANNED and fact.state is ClockState.RUNNING:
                state.started_wall_ms = fact.segment.wall_ms
            state.state, state.segment = fact.state, fact.segment
            state.resume_ms = fact.resume_exercise_ms
            state.running_rate = fact.segment.rate or state.running_rate
        case ExercisePut(exercise=exercise):
            state.play_days = exercise.play_days
            if state.state is ClockState.PLANNED and exercise.play_days:
                start_ms = exercise.play_days[0].start_ms
                state.segment = ClockSegment(wall_ms=0, exercise_ms=start_ms, rate=0.0)
        case _:
            pass
