"""What the director may do to exercise time."""

from startex.clock.numbers import LEAST_RATE, MOST_RATE
from startex.clock.state import State
from startex.language.commands import (
    EndExercise,
    JumpClock,
    PauseClock,
    ResumeClock,
    SetClockRate,
    StartExercise,
)
from startex.language.facts import ClockSet
from startex.language.refusals import ClockNotInState, RateNotAllowed, TimeNotAhead, ValueNotAllowed
from startex.language.values import LATEST_MS, ClockSegment, ClockState


def start(state: State, command: StartExercise, wall_ms: int) -> ClockSet:
    """STARTEX. Refuses: ClockNotInState, RateNotAllowed, ValueNotAllowed."""
    _expect(state, ClockState.PLANNED)
    _check_rate(command.rate)
    start_ms = state.segment.exercise_ms if command.exercise_ms is None else command.exercise_ms
    _check_bounds(start_ms)
    return _set(ClockState.RUNNING, wall_ms, start_ms, command.rate)


def pause(state: State, command: PauseClock, wall_ms: int) -> ClockSet:
    """PAUSEX, or a night pause that says where play goes on.

    Refuses: ClockNotInState, TimeNotAhead, ValueNotAllowed.
    """
    _expect(state, ClockState.RUNNING)
    now_ms = state.at(wall_ms)
    resume_ms = command.resume_exercise_ms
    if resume_ms is None:
        return _set(ClockState.PAUSED, wall_ms, now_ms, 0.0)
    _check_ahead(resume_ms, now_ms)
    return ClockSet(
        state=ClockState.NIGHT_PAUSE,
        segment=ClockSegment(wall_ms=wall_ms, exercise_ms=now_ms, rate=0.0),
        resume_exercise_ms=resume_ms,
    )


def resume(state: State, _command: ResumeClock, wall_ms: int) -> ClockSet:
    """Go on, after a night pause at the time it named. Refuses: ClockNotInState."""
    _expect(state, ClockState.PAUSED, ClockState.NIGHT_PAUSE)
    resumed_ms = state.at(wall_ms) if state.resume_ms is None else state.resume_ms
    return _set(ClockState.RUNNING, wall_ms, resumed_ms, state.running_rate)


def jump(state: State, command: JumpClock, wall_ms: int) -> ClockSet:
    """Let exercise time step forward without real time passing.

    Refuses: ClockNotInState, TimeNotAhead, ValueNotAllowed.
    """
    _expect(state, ClockState.RUNNING, ClockState.PAUSED, ClockState.NIGHT_PAUSE)
    _check_ahead(command.exercise_ms, state.at(wall_ms))
    kept = ClockState.PAUSED if state.state is ClockState.NIGHT_PAUSE else state.state
    return _set(kept, wall_ms, command.exercise_ms, state.segment.rate)


def set_rate(state: State, command: SetClockRate, wall_ms: int) -> ClockSet:
    """Refuses: ClockNotInState, RateNotAllowed."""
    _expect(state, ClockState.RUNNING)
    _check_rate(command.rate)
    return _set(ClockState.RUNNING, wall_ms, state.at(wall_ms), command.rate)


def end(state: State, _command: EndExercise, wall_ms: int) -> ClockSet:
    """ENDEX. Refuses: ClockNotInState."""
    _expect(state, ClockState.RUNNING, ClockState.PAUSED, ClockState.NIGHT_PAUSE)
    return _set(ClockState.ENDED, wall_ms, state.at(wall_ms), 0.0)


def stop(state: State, wall_ms: int) -> list[ClockSet]:
    """The pause that comes with a halt or a journal that cannot write; none where nothing runs."""
    if state.state is not ClockState.RUNNING:
        return []
    return [_set(ClockState.PAUSED, wall_ms, state.at(wall_ms), 0.0)]


def _set(state: ClockState, wall_ms: int, exercise_ms: int, rate: float) -> ClockSet:
    segment = ClockSegment(wall_ms=wall_ms, exercise_ms=exercise_ms, rate=rate)
    return ClockSet(state=state, segment=segment)


def _expect(state: State, *allowed: ClockState) -> None:
    if state.state not in allowed:
        raise ClockNotInState(state.state, tuple(allowed))


def _check_rate(rate: float) -> None:
    if not LEAST_RATE <= rate <= MOST_RATE:
        raise RateNotAllowed(rate, LEAST_RATE, MOST_RATE)


def _check_bounds(exercise_ms: int) -> None:
    """What no date-time group can name, no screen can show."""
    if not 0 <= exercise_ms <= LATEST_MS:
        raise ValueNotAllowed("exercise_ms", str(exercise_ms)[:20], f"0…{LATEST_MS}")


def _check_ahead(exercise_ms: int, now_ms: int) -> None:
    _check_bounds(exercise_ms)
    if exercise_ms <= now_ms:
        raise TimeNotAhead(exercise_ms, now_ms)
