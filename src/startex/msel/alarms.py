"""Which lines release themselves, and which are to be weighed because time has passed."""

from startex.language.ids import LineId
from startex.msel.state import State


def due(state: State, now_ms: int) -> list[LineId]:
    """Lines whose time has come and whose trigger is met, in order of time, then of id.

    A line that is held or waits for its prerequisite is not due; it becomes so when it is freed.
    A contingency never is.
    """
    return state.waiting.due(now_ms)


def to_weigh(state: State, after_ms: int, now_ms: int) -> list[LineId]:
    """Lines whose triggers or deadlines name a time that has come since `after_ms`."""
    return state.waiting.between(after_ms, now_ms)
