"""What the clock asks of the desk by itself: night pauses and releases at their time."""

from startex.clock.alarms import night_pause_due
from startex.conduct.desk import Desk
from startex.language.base import Refusal
from startex.language.commands import AnyCommand, Given, HoldLine, ReleaseLine
from startex.language.ids import CommandId, LineId
from startex.language.values import BY_CLOCK, ClockState
from startex.msel import alarms as msel


def ring(desk: Desk, wall_ms: int) -> list[LineId]:
    """Give what is due, and say which lines were released. Commit afterwards.

    A line that may not be released although its time has come is put on hold, so that people
    see it and decide; the clock does not insist.
    """
    if not desk.writing:
        return []
    released: list[LineId] = []
    if desk.rooms.clock.state is ClockState.RUNNING and not desk.rooms.safety.halted():
        due = msel.due(desk.rooms.msel, desk.rooms.clock.at(wall_ms))
        released = [line for line in due if _release(desk, line)]
    pause = night_pause_due(desk.rooms.clock, wall_ms)
    if pause is not None:
        _give(desk, pause, f"night/{desk.rooms.number}")
    return released


def _release(desk: Desk, line: LineId) -> bool:
    version = desk.rooms.msel.lines[line].version
    try:
        _give(desk, ReleaseLine(line=line), f"release/{line}/{version}")
    except Refusal:
        _give(desk, HoldLine(line=line), f"hold/{line}/{version}")
        return False
    return True


def _give(desk: Desk, command: AnyCommand, name: str) -> None:
    desk.consider(Given(id=CommandId(f"clock/{name}"), command=command), BY_CLOCK)
