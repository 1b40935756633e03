"""The linguists' roster."""

import pytest
from tests.exercises import small

from startex.language import staff_commands as s
from startex.language.ids import BilletId, TurnId
from startex.language.refusals import NotFound, ValueNotAllowed
from startex.language.rows import RowKey
from startex.language.staff_plan import Turn
from startex.language.staff_refusals import TurnsOverlap
from startex.language.staff_rows import TurnRow
from startex.language.values import TurnKind


def turn(start_min: int, end_min: int, name: str = "", billet: str = "INT-1-D") -> s.PutTurn:
    begins_ms = small.DAY_1.start_ms
    return s.PutTurn(
        turn=Turn(
            id=TurnId(name),
            billet=BilletId(billet),
            start_ms=begins_ms + start_min * small.MINUTE_MS,
            end_ms=begins_ms + end_min * small.MINUTE_MS,
            kind=TurnKind.BOOTH,
        )
    )


def test_a_turn_gets_a_name_moves_and_goes() -> None:
    hall = small.opened()
    hall.give("MSEL-1-D", turn(0, 30))
    found = hall.views.row(RowKey("turn", "TR0001"))
    assert isinstance(found, TurnRow)
    assert (found.billet, found.kind) == ("INT-1-D", TurnKind.BOOTH)
    hall.give("INT-2-D", turn(30, 60, "TR0001"))
    moved = hall.rooms.translation.turns[TurnId("TR0001")]
    assert moved.start_ms == small.DAY_1.start_ms + 30 * small.MINUTE_MS
    hall.give("INT-2-D", s.RemoveTurn(turn=TurnId("TR0001")))
    assert hall.views.row(RowKey("turn", "TR0001")) is None


def test_nobody_is_at_two_places_at_once() -> None:
    hall = small.opened()
    hall.give("MSEL-1-D", turn(0, 30))
    with pytest.raises(TurnsOverlap) as refused:
        hall.give("MSEL-1-D", turn(29, 60))
    assert refused.value.turn == "TR0001"
    hall.give("MSEL-1-D", turn(30, 60))
    hall.give("MSEL-1-D", turn(0, 30, billet="INT-2-D"))


def test_a_turn_is_a_linguists_and_has_a_length() -> None:
    hall = small.opened()
    with pytest.raises(NotFound):
        hall.give("MSEL-1-D", turn(0, 30, billet="J2-1-D"))
    with pytest.raises(ValueNotAllowed):
        hall.give("MSEL-1-D", turn(30, 30))
    with pytest.raises(ValueNotAllowed):
        hall.give("MSEL-1-D", turn(0, 60 * 25))
