"""What the clock asks of the desk by itself: night pauses, triggers, releases at their time."""

from startex.clock.alarms import night_pause_due
from startex.conduct.desk import Desk
from startex.language.base import Refusal
from startex.language.commands import AnyCommand, Given, HoldLine, ReleaseLine, WeighTriggers
from startex.language.ids import CommandId, LineId
from startex.language.values import BY_CLOCK, ClockState
from startex.links import schedule
from startex.messages import transit
from startex.msel import alarms as msel

#: States of the clock in which nothing comes due any more, or nothing yet.
_OUTSIDE_PLAY = frozenset({ClockState.PLANNED, ClockState.ENDED})


def ring(desk: Desk, wall_ms: int) -> list[LineId]:
    """Give what is due, and say which lines were released. Commit afterwards.

    A line that may not be released although its time has come is put on hold, so that people
    see it and decide; the clock does not insist.
    """
    if not desk.writing:
        return []
    _weigh(desk, wall_ms)
    _bring(desk, wall_ms)
    released: list[LineId] = []
    if desk.rooms.clock.state is ClockState.RUNNING and not desk.rooms.safety.halted():
        released = _release_due(desk, desk.rooms.clock.at(wall_ms))
    pause = night_pause_due(desk.rooms.clock, wall_ms)
    if pause is not None:
        _give(desk, pause, f"night/{desk.rooms.number}")
    return released


def _weigh(desk: Desk, wall_ms: int) -> None:
    if desk.rooms.clock.state in _OUTSIDE_PLAY:
        return
    now_ms = desk.rooms.clock.at(wall_ms)
    lines = msel.to_weigh(desk.rooms.msel, desk.weighed_ms, now_ms)
    if lines:
        _give(desk, WeighTriggers(lines=tuple(lines)), f"weigh/{desk.rooms.number}/{now_ms}")
    desk.weighed_ms = max(desk.weighed_ms, now_ms)


def _bring(desk: Desk, wall_ms: int) -> None:
    """What is planned for links happens, and what was under way arrives."""
    if desk.rooms.clock.state in _OUTSIDE_PLAY:
        return
    now_ms = desk.rooms.clock.at(wall_ms)
    for change in schedule.due(desk.rooms.links, now_ms):
        _give(desk, change, f"link/{desk.rooms.number}/{change.links[0]}")
    for arrival in transit.due(desk.rooms.messages, now_ms):
        name = f"{arrival.message}/{arrival.recipient}"
        _give(desk, arrival, f"arrive/{desk.rooms.number}/{name}")


def _release_due(desk: Desk, now_ms: int) -> list[LineId]:
    """One release may be what another line waits for; each round ends what it finds due."""
    released: list[LineId] = []
    while due := msel.due(desk.rooms.msel, now_ms):
        released += [line for line in due if _release(desk, line)]
    return released


def _release(desk: Desk, line: LineId) -> bool:
    # A line that people freed is held anew, so no two commands here have one id.
    number = desk.rooms.number
    try:
        _give(desk, ReleaseLine(line=line), f"release/{line}/{number}")
    except Refusal:
        _give(desk, HoldLine(line=line), f"hold/{line}/{number}")
        return False
    return True


def _give(desk: Desk, command: AnyCommand, name: str) -> None:
    desk.consider(Given(id=CommandId(f"clock/{name}"), command=command), BY_CLOCK)
