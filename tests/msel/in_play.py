"""Lines in play: the hall they are played in, and what is known of each."""

import msgspec
from tests.exercises import small

from startex.language import commands as c
from startex.language.ids import LineId
from startex.language.plan import Line
from startex.msel.state import LineState

NEW = LineId("N-1")
L1, L2 = LineId("L-1"), LineId("L-2")


def with_lines(*lines: Line) -> small.Hall:
    """These lines and no others."""
    hall = small.Hall()
    hall.open(msgspec.structs.replace(small.plan(), lines=lines))
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def known(hall: small.Hall, line: LineId = NEW) -> LineState:
    return hall.rooms.msel.lines[line]
