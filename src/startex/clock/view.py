"""The clock every screen shows."""

from collections.abc import Iterable

from startex.clock.state import State
from startex.language.facts import AnyFact, ClockSet, ExercisePut
from startex.language.ids import EVERYBODY
from startex.language.rows import ClockRow, RowKey

CLOCK = RowKey("clock", "clock")


def touched(_state: State, fact: AnyFact) -> Iterable[RowKey]:
    return (CLOCK,) if isinstance(fact, ClockSet | ExercisePut) else ()


def keys(_state: State) -> Iterable[RowKey]:
    return (CLOCK,)


def row(state: State, _key: RowKey) -> ClockRow:
    return ClockRow(
        id=CLOCK.id,
        audience=EVERYBODY,
        release=EVERYBODY,
        state=state.state,
        segment=state.segment,
        resume_exercise_ms=state.resume_ms,
    )
