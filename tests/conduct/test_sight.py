"""A refusal names no line that its reader may not see."""

import msgspec
import pytest
from tests.exercises import small

from startex.language import commands as c
from startex.language.base import Refusal
from startex.language.conditions import DecisionIs, LineIs
from startex.language.ids import (
    BilletId,
    CellId,
    GateId,
    LanguageCode,
    LineId,
    NationCode,
    PostId,
    StorylineId,
)
from startex.language.plan import Billet, Gate, Line, ListColumn, Storyline
from startex.language.refusals import AlternativeChosen, DependencyCycle
from startex.language.values import ColumnType, LineStatus, Role

L1, L2, L4, OWN = (LineId(name) for name in ("L-1", "L-2", "L-4", "AMERICAN-9"))
#: Plans as an American does, and is none.
OTHER = "MSEL-2-D"
GATE = GateId("G1")


@pytest.fixture
def hall() -> small.Hall:
    own = msgspec.structs.replace(
        small.line(OWN, "130815EAUG22", ("J2",), release=("USA",)),
        owner=NationCode("USA"),
        storyline=StorylineId("SS"),
        columns={"BAND": "x"},
        trigger=DecisionIs(gate=GATE, option="a"),
    )
    plan = small.with_more(small.plan(), (own,), ())
    planner = Billet(
        id=BilletId(OTHER),
        post=PostId("MSEL-2"),
        cell=CellId("MSEL"),
        nation=NationCode("TJK"),
        role=Role.MSEL_MANAGER,
        languages=(LanguageCode("ru"),),
    )
    hall = small.Hall()
    hall.open(
        msgspec.structs.replace(
            plan,
            storylines=(*plan.storylines, Storyline(id=StorylineId("SS"))),
            gates=(Gate(id=GATE, options=("a", "b")),),
            billets=(*plan.billets, planner),
        )
    )
    return hall


def refused(hall: small.Hall, who: str, command: c.AnyCommand) -> str:
    with pytest.raises(Refusal) as refusal:
        hall.give(who, command)
    return str(vars(refusal.value))


def put(hall: small.Hall, who: str, line: LineId, **changed: object) -> None:
    stands = hall.rooms.msel.lines[line]
    wanted: Line = msgspec.structs.replace(stands.line, **changed)
    hall.give(who, c.EditLine(line=wanted, version=stands.version))


@pytest.mark.parametrize(
    "command",
    [
        c.RemoveListItem(item="storyline", id="SS"),
        c.RemoveListItem(item="gate", id="G1"),
        c.PutGate(
            gate=Gate(id=GATE, options=("b",)),
            title=small.written("Which way"),
            options=(small.written("By road"),),
        ),
        c.PutColumn(column=ListColumn(id="BAND", type=ColumnType.NUMBER)),
    ],
)
def test_what_is_in_use_by_a_line_one_cannot_see(hall: small.Hall, command: c.AnyCommand) -> None:
    assert OWN not in refused(hall, OTHER, command)
    assert OWN in refused(hall, "MSEL-1-D", command)


def test_a_circle_leads_through_lines_one_cannot_see(hall: small.Hall) -> None:
    after = LineStatus.RELEASED
    put(hall, "MSEL-1-D", L2, trigger=LineIs(line=L1, status=after))
    put(hall, "MSEL-1-D", OWN, trigger=LineIs(line=L2, status=after))
    put(hall, "MSEL-1-D", L4, trigger=LineIs(line=OWN, status=after))
    with pytest.raises(DependencyCycle) as circle:
        put(hall, OTHER, L1, trigger=LineIs(line=L4, status=after))
    assert circle.value.chain == (L1, L4, "…", L2, L1)


def test_an_alternative_that_was_chosen_unseen(hall: small.Hall) -> None:
    for line in (OWN, L1):
        put(hall, "MSEL-1-D", line, alternative="bridge", trigger=None)
    hall.give("DIR-1-D", c.StartExercise())
    hall.give("MSEL-1-D", c.ReleaseLine(line=OWN))
    with pytest.raises(AlternativeChosen) as chosen:
        hall.give(OTHER, c.ReleaseLine(line=L1))
    assert (chosen.value.line, chosen.value.chosen) == (L1, "…")
