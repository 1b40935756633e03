"""Exercise time: what the director may do to it, and what it does by itself."""

import pytest
from tests.exercises import small

from startex.clock import decide
from startex.clock.alarms import night_pause_due
from startex.clock.state import State, apply
from startex.language.commands import (
    EndExercise,
    JumpClock,
    PauseClock,
    ResumeClock,
    SetClockRate,
    StartExercise,
)
from startex.language.facts import AnyFact, ClockSet, ExercisePut, Numbered, Recorded
from startex.language.ids import CommandId
from startex.language.refusals import ClockNotInState, RateNotAllowed, TimeNotAhead, ValueNotAllowed
from startex.language.values import BY_CLOCK, LATEST_MS, ClockState

HOUR_MS = 3_600_000
DAY_1, DAY_2 = small.DAY_1, small.DAY_2


def happen(state: State, fact: AnyFact) -> None:
    recorded = Recorded(by=BY_CLOCK, cause=CommandId("c"), wall_ms=0, exercise_ms=0, fact=fact)
    apply(state, Numbered(number=1, recorded=recorded))


def planned() -> State:
    state = State()
    happen(state, ExercisePut(exercise=small.plan().exercise))
    return state


def running(wall_ms: int = 0, rate: float = 1.0) -> State:
    state = planned()
    happen(state, decide.start(state, StartExercise(rate=rate), wall_ms))
    return state


def test_time_stands_at_the_first_play_day_until_startex() -> None:
    assert planned().at(5 * HOUR_MS) == DAY_1.start_ms


def test_startex_begins_where_the_plan_begins() -> None:
    assert running(wall_ms=7).at(7 + HOUR_MS) == DAY_1.start_ms + HOUR_MS


def test_startex_may_begin_elsewhere() -> None:
    fact = decide.start(planned(), StartExercise(exercise_ms=DAY_2.start_ms), 0)
    assert fact.segment.exercise_ms == DAY_2.start_ms


@pytest.mark.parametrize("exercise_ms", [-1, LATEST_MS + 1, 10**400])
def test_exercise_time_is_what_a_date_time_group_can_name(exercise_ms: int) -> None:
    with pytest.raises(ValueNotAllowed):
        decide.start(planned(), StartExercise(exercise_ms=exercise_ms), 0)
    with pytest.raises(ValueNotAllowed):
        decide.jump(running(), JumpClock(exercise_ms=exercise_ms), 0)


def test_an_exercise_starts_once() -> None:
    with pytest.raises(ClockNotInState):
        decide.start(running(), StartExercise(), 1)


@pytest.mark.parametrize("rate", [0.0, -1.0, 0.05, 60.1, float("nan"), float("inf")])
def test_a_rate_that_stands_or_races_is_refused(rate: float) -> None:
    with pytest.raises(RateNotAllowed):
        decide.start(planned(), StartExercise(rate=rate), 0)
    with pytest.raises(RateNotAllowed):
        decide.set_rate(running(), SetClockRate(rate=rate), 0)


def test_another_rate_goes_on_from_now() -> None:
    state = running()
    happen(state, decide.set_rate(state, SetClockRate(rate=10.0), HOUR_MS))
    assert state.at(HOUR_MS) == DAY_1.start_ms + HOUR_MS
    assert state.at(2 * HOUR_MS) == DAY_1.start_ms + 11 * HOUR_MS


def test_no_exercise_time_passes_in_a_pause() -> None:
    state = running()
    happen(state, decide.pause(state, PauseClock(), HOUR_MS))
    assert state.at(9 * HOUR_MS) == DAY_1.start_ms + HOUR_MS
    happen(state, decide.resume(state, ResumeClock(), 9 * HOUR_MS))
    assert state.at(10 * HOUR_MS) == DAY_1.start_ms + 2 * HOUR_MS


def test_play_goes_on_at_the_rate_it_had() -> None:
    state = running(rate=4.0)
    happen(state, decide.pause(state, PauseClock(), HOUR_MS))
    assert decide.resume(state, ResumeClock(), HOUR_MS).segment.rate == 4.0


def test_only_what_runs_is_paused_and_only_what_stands_goes_on() -> None:
    with pytest.raises(ClockNotInState):
        decide.pause(planned(), PauseClock(), 0)
    with pytest.raises(ClockNotInState):
        decide.resume(running(), ResumeClock(), 0)


def test_after_a_night_pause_time_jumps_to_the_morning() -> None:
    state = running()
    happen(state, decide.pause(state, PauseClock(resume_exercise_ms=DAY_2.start_ms), HOUR_MS))
    assert state.state is ClockState.NIGHT_PAUSE
    assert state.at(8 * HOUR_MS) == DAY_1.start_ms + HOUR_MS
    happen(state, decide.resume(state, ResumeClock(), 9 * HOUR_MS))
    assert state.at(9 * HOUR_MS) == DAY_2.start_ms


def test_a_night_pause_ends_later_than_it_begins() -> None:
    with pytest.raises(TimeNotAhead):
        decide.pause(running(), PauseClock(resume_exercise_ms=DAY_1.start_ms), HOUR_MS)


def test_time_jumps_forward_only() -> None:
    with pytest.raises(TimeNotAhead):
        decide.jump(running(), JumpClock(exercise_ms=DAY_1.start_ms), 0)
    assert decide.jump(running(), JumpClock(exercise_ms=DAY_2.start_ms), 0).state is (
        ClockState.RUNNING
    )


def test_a_jump_out_of_a_night_pause_forgets_the_morning() -> None:
    state = running()
    happen(state, decide.pause(state, PauseClock(resume_exercise_ms=DAY_2.start_ms), HOUR_MS))
    later_ms = DAY_2.start_ms + HOUR_MS
    happen(state, decide.jump(state, JumpClock(exercise_ms=later_ms), HOUR_MS))
    assert state.state is ClockState.PAUSED
    assert decide.resume(state, ResumeClock(), HOUR_MS).segment.exercise_ms == later_ms


def test_nothing_follows_endex() -> None:
    state = running()
    happen(state, decide.end(state, EndExercise(), HOUR_MS))
    assert state.at(5 * HOUR_MS) == DAY_1.start_ms + HOUR_MS
    for refused in (
        lambda: decide.resume(state, ResumeClock(), 0),
        lambda: decide.start(state, StartExercise(), 0),
        lambda: decide.jump(state, JumpClock(exercise_ms=DAY_2.end_ms), 0),
        lambda: decide.end(state, EndExercise(), 0),
    ):
        with pytest.raises(ClockNotInState):
            refused()


def test_a_stop_is_no_command_where_nothing_runs() -> None:
    assert decide.stop(planned(), 0) == []
    assert [fact.state for fact in decide.stop(running(), 0)] == [ClockState.PAUSED]


def test_the_clock_pauses_itself_at_the_end_of_a_play_day() -> None:
    state, length_ms = running(), DAY_1.end_ms - DAY_1.start_ms
    assert night_pause_due(state, length_ms - 1) is None
    due = night_pause_due(state, length_ms)
    assert due == PauseClock(resume_exercise_ms=DAY_2.start_ms)


def test_a_director_who_goes_on_into_the_night_is_left_alone() -> None:
    state = running()
    late_ms = DAY_1.end_ms + 1
    fact = decide.jump(state, JumpClock(exercise_ms=late_ms), 0)
    happen(state, fact)
    assert night_pause_due(state, 2 * HOUR_MS) is None


def test_after_the_last_play_day_nobody_knows_a_morning() -> None:
    state = running()
    happen(state, decide.jump(state, JumpClock(exercise_ms=DAY_2.end_ms - 1), 0))
    assert night_pause_due(state, 2) == PauseClock(resume_exercise_ms=None)


def test_the_wall_time_of_an_exercise_time_is_never_too_early() -> None:
    state = running(wall_ms=1_000, rate=7.0)
    for exercise_ms in range(DAY_1.start_ms, DAY_1.start_ms + 50):
        wall_ms = state.wall_at(exercise_ms)
        assert wall_ms is not None
        assert state.at(wall_ms) >= exercise_ms
        assert wall_ms == 1_000 or state.at(wall_ms - 1) < exercise_ms


def test_no_wall_time_is_known_while_the_clock_stands() -> None:
    assert planned().wall_at(DAY_2.start_ms) is None


def test_a_changed_plan_does_not_move_a_running_clock() -> None:
    state = running()
    before = state.segment
    happen(state, ExercisePut(exercise=small.plan().exercise))
    assert state.segment == before
    assert isinstance(decide.pause(state, PauseClock(), 0), ClockSet)
