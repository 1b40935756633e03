"""A hall in which lines wait: short ways to draft, tell, send and let time pass."""

from collections.abc import Iterable

import msgspec
from tests.exercises import small

from startex.conduct.alarms import ring
from startex.language import commands as c
from startex.language.conditions import AnyCondition
from startex.language.ids import GateId, LineId
from startex.language.plan import Gate, Line
from startex.language.values import LineKind, ReleaseRule
from startex.msel.state import LineState

G1 = Gate(id=GateId("G1"), options=("close", "open"))


def line(
    line_id: str,
    trigger: AnyCondition | None = None,
    *,
    rule: ReleaseRule = ReleaseRule.BY_HAND,
    planned: str = "130730EAUG22",
    kind: LineKind = LineKind.CONTEXTUAL,
) -> Line:
    made = small.line(line_id, planned, ("J2",), kind=kind)
    return msgspec.structs.replace(made, trigger=trigger, rule=rule)


def hall(*lines: Line, started: bool = True) -> small.Hall:
    """STARTEX is at 0700 local; the small exercise's own lines are there too."""
    hall = small.Hall()
    plan = small.with_more(small.plan(), lines, ())
    texts = [small.human(f"line/{one.id}/title", en=f"Title {one.id}") for one in lines]
    plan = small.with_more(plan, (), tuple(texts))
    hall.open(msgspec.structs.replace(plan, gates=(G1,)))
    if started:
        hall.give("DIR-1-D", c.StartExercise())
    return hall


def known(hall: small.Hall, line_id: str) -> LineState:
    return hall.rooms.msel.lines[LineId(line_id)]


def met(hall: small.Hall, line_id: str) -> bool:
    return known(hall, line_id).trigger_met


def wait(hall: small.Hall, minutes: float) -> list[LineId]:
    """Time passes, and the clock rings once; the lines it released."""
    hall.wait(minutes)
    released = ring(hall.desk, hall.wall_ms)
    hall.desk.commit()
    return released


def release(hall: small.Hall, *lines: str) -> None:
    for one in lines:
        hall.give("MSEL-1-D", c.ReleaseLine(line=LineId(one)))


def status_of(hall: small.Hall, lines: Iterable[str]) -> list[str]:
    return [known(hall, one).line.status.value for one in lines]
