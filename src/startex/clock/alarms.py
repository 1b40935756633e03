"""When the plan itself stops the clock: the end of a play day."""

from startex.clock.state import State
from startex.language.commands import PauseClock
from startex.language.values import ClockState


def night_pause_due(state: State, wall_ms: int) -> PauseClock | None:
    """The pause that is due now, if the running segment has crossed the end of a play day.

    A director who goes on after that end starts a new segment behind it and is left alone.
    """
    if state.state is not ClockState.RUNNING:
        return None
    now_ms = state.at(wall_ms)
    crossed = [d for d in state.play_days if state.segment.exercise_ms < d.end_ms <= now_ms]
    if not crossed:
        return None
    later = [d.start_ms for d in state.play_days if d.start_ms > now_ms]
    return PauseClock(resume_exercise_ms=min(later, default=None))
