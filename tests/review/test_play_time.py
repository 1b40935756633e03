from startex.language.facts import ClockSet, Numbered, Recorded
from startex.language.ids import CommandId
from startex.language.values import BY_CLOCK, ClockSegment, ClockState
from startex.review.play_time import PlayTime

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS


def _set(wall_ms: int, exercise_ms: int, rate: float) -> Numbered:
    segment = ClockSegment(wall_ms=wall_ms, exercise_ms=exercise_ms, rate=rate)
    fact = ClockSet(state=ClockState.RUNNING, segment=segment)
    recorded = Recorded(
        by=BY_CLOCK, cause=CommandId("c"), wall_ms=wall_ms, exercise_ms=exercise_ms, fact=fact
    )
    return Numbered(number=1, recorded=recorded)


def _with_a_night() -> PlayTime:
    """Play from 0700, pause at 1900, on from 0700 of the next day."""
    play = PlayTime()
    play.take(_set(0, 7 * HOUR_MS, 1.0))
    play.take(_set(12 * HOUR_MS, 19 * HOUR_MS, 0.0))
    play.take(_set(13 * HOUR_MS, 31 * HOUR_MS, 1.0))
    return play


def test_a_night_is_nobodys_delay() -> None:
    play = _with_a_night()
    assert (
        play.between(19 * HOUR_MS - 5 * MINUTE_MS, 31 * HOUR_MS + 5 * MINUTE_MS) == 10 * MINUTE_MS
    )


def test_within_a_day_play_time_is_exercise_time() -> None:
    play = _with_a_night()
    assert play.between(8 * HOUR_MS, 10 * HOUR_MS) == 2 * HOUR_MS
    assert play.between(32 * HOUR_MS, 31 * HOUR_MS) == -HOUR_MS


def test_a_plan_in_the_night_is_due_as_play_goes_on() -> None:
    assert _with_a_night().between(25 * HOUR_MS, 31 * HOUR_MS + MINUTE_MS) == MINUTE_MS


def test_a_pause_without_a_jump_costs_no_exercise_time() -> None:
    play = PlayTime()
    play.take(_set(0, 0, 1.0))
    play.take(_set(HOUR_MS, HOUR_MS, 0.0))
    play.take(_set(3 * HOUR_MS, HOUR_MS, 2.0))
    assert play.between(0, 2 * HOUR_MS) == 2 * HOUR_MS
