"""Which lines release themselves, and when."""

from startex.language.ids import LineId
from startex.language.values import LineStatus, ReleaseRule
from startex.msel.state import LineState, State


def due(state: State, now_ms: int) -> list[LineId]:
    """Lines whose time has come, in order of time, then of id.

    A line that is held or waits for its prerequisite is not due; it becomes so when it is freed.
    """
    # Asked many times a minute, so the one test that most lines fail comes first.
    waiting = (s for s in state.lines.values() if s.line.status is LineStatus.SYNCHRONIZED)
    ripe = [s for s in waiting if _is_ripe(state, s, now_ms)]
    return [s.line.id for s in sorted(ripe, key=lambda s: (s.line.planned_ms or 0, s.line.id))]


def next_ms(state: State) -> int | None:
    """The exercise time at which the next line becomes due; None where none will."""
    times = [
        s.line.planned_ms
        for s in state.lines.values()
        if s.line.planned_ms is not None and _waits_for_time(s)
    ]
    return min(times, default=None)


def _is_ripe(state: State, known: LineState, now_ms: int) -> bool:
    planned_ms = known.line.planned_ms
    if planned_ms is None or planned_ms > now_ms or not _waits_for_time(known):
        return False
    before = state.lines.get(known.line.prerequisite)
    return before is None or before.line.status in (LineStatus.RELEASED, LineStatus.COMPLETE)


def _waits_for_time(known: LineState) -> bool:
    line = known.line
    return (
        line.status is LineStatus.SYNCHRONIZED
        and line.rule is ReleaseRule.AT_TIME
        and not known.held
    )
