"""NO DUFF and the safety halt: for anyone, at any time; only the director ends them."""

import pytest
from tests.exercises import small, wild

from startex.language import commands as c
from startex.language.ids import HaltId, NoDuffId
from startex.language.refusals import (
    AlreadyClosed,
    ExerciseHalted,
    NotAllowed,
    NotFound,
    NotSignedIn,
)
from startex.language.rows import HaltRow, NoDuffRow, RowKey
from startex.language.values import BY_CLOCK, Author, AuthorKind, ClockState
from startex.safety.numbers import LONGEST_CALL
from startex.visibility.cut import may_see


@pytest.fixture
def hall() -> small.Hall:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    return hall


@pytest.mark.parametrize("billet", wild.BILLETS)
def test_anyone_calls_a_halt_and_a_real_event(hall: small.Hall, billet: str) -> None:
    assert hall.give(billet, c.CallNoDuff(what="fire", place="hall 2")).created == "ND1"
    assert hall.give(billet, c.CallSafetyHalt(reason="fire")).created == "H1"
    assert hall.rooms.safety.halted()


def test_a_halt_stops_the_clock_at_once(hall: small.Hall) -> None:
    hall.wait(10)
    hall.give("J3-1-D", c.CallSafetyHalt(reason="fire"))
    stood_ms = hall.desk.now_ms()
    hall.wait(10)
    assert hall.rooms.clock.state is ClockState.PAUSED
    assert hall.desk.now_ms() == stood_ms


def test_a_real_event_alone_stops_nothing(hall: small.Hall) -> None:
    hall.give("J3-1-D", c.CallNoDuff(what="a visitor is lost"))
    assert hall.rooms.clock.state is ClockState.RUNNING


def test_an_empty_call_is_still_a_call(hall: small.Hall) -> None:
    assert hall.give("J3-1-D", c.CallNoDuff(what="")).created == "ND1"
    assert hall.give("J3-1-D", c.CallSafetyHalt(reason=" ")).created == "H1"


def test_a_long_call_is_cut_and_not_refused(hall: small.Hall) -> None:
    hall.give("J3-1-D", c.CallNoDuff(what="x" * 5_000, place="y" * 5_000))
    called = hall.rooms.safety.no_duffs[NoDuffId("ND1")].fact
    assert (len(called.what), len(called.place)) == (LONGEST_CALL, LONGEST_CALL)


def test_only_the_director_lifts_a_halt_and_closes_a_real_event(hall: small.Hall) -> None:
    hall.give("J3-1-D", c.CallSafetyHalt(reason="fire"))
    hall.give("J3-1-D", c.CallNoDuff(what="fire"))
    for billet in [b for b in wild.BILLETS if b != "DIR-1-D"]:
        with pytest.raises(NotAllowed):
            hall.give(billet, c.LiftSafetyHalt(halt=HaltId("H1")))
        with pytest.raises(NotAllowed):
            hall.give(billet, c.CloseNoDuff(no_duff=NoDuffId("ND1")))
    hall.give("DIR-1-D", c.LiftSafetyHalt(halt=HaltId("H1")))
    hall.give("DIR-1-D", c.CloseNoDuff(no_duff=NoDuffId("ND1")))
    assert not hall.rooms.safety.halted()


def test_two_halts_stand_until_both_are_lifted(hall: small.Hall) -> None:
    hall.give("J3-1-D", c.CallSafetyHalt(reason="fire"))
    hall.give("J2-1-D", c.CallSafetyHalt(reason="smoke"))
    hall.give("DIR-1-D", c.LiftSafetyHalt(halt=HaltId("H1")))
    with pytest.raises(ExerciseHalted):
        hall.give("DIR-1-D", c.ResumeClock())
    hall.give("DIR-1-D", c.LiftSafetyHalt(halt=HaltId("H2")))
    hall.give("DIR-1-D", c.ResumeClock())


def test_lifting_does_not_start_the_clock(hall: small.Hall) -> None:
    hall.give("J3-1-D", c.CallSafetyHalt(reason="fire"))
    hall.give("DIR-1-D", c.LiftSafetyHalt(halt=HaltId("H1")))
    assert hall.rooms.clock.state is ClockState.PAUSED


def test_what_is_over_is_not_ended_twice(hall: small.Hall) -> None:
    hall.give("J3-1-D", c.CallSafetyHalt(reason="fire"))
    hall.give("J3-1-D", c.CallNoDuff(what="fire"))
    hall.give("DIR-1-D", c.LiftSafetyHalt(halt=HaltId("H1")))
    hall.give("DIR-1-D", c.CloseNoDuff(no_duff=NoDuffId("ND1")))
    with pytest.raises(AlreadyClosed):
        hall.give("DIR-1-D", c.LiftSafetyHalt(halt=HaltId("H1")))
    with pytest.raises(AlreadyClosed):
        hall.give("DIR-1-D", c.CloseNoDuff(no_duff=NoDuffId("ND1")))


def test_what_was_never_called_is_not_found(hall: small.Hall) -> None:
    with pytest.raises(NotFound):
        hall.give("DIR-1-D", c.LiftSafetyHalt(halt=HaltId("H9")))
    with pytest.raises(NotFound):
        hall.give("DIR-1-D", c.CloseNoDuff(no_duff=NoDuffId("ND9")))


def test_a_halt_may_be_called_before_startex_and_after_endex() -> None:
    hall = small.opened()
    hall.give("J3-1-D", c.CallSafetyHalt(reason="fire"))
    assert hall.rooms.clock.state is ClockState.PLANNED
    hall.give("DIR-1-D", c.LiftSafetyHalt(halt=HaltId("H1")))
    hall.give("DIR-1-D", c.StartExercise())
    hall.give("DIR-1-D", c.EndExercise())
    hall.give("J3-1-D", c.CallSafetyHalt(reason="fire"))
    assert hall.rooms.clock.state is ClockState.ENDED


def test_startex_waits_for_a_halt_to_be_lifted() -> None:
    hall = small.opened()
    hall.give("J3-1-D", c.CallSafetyHalt(reason="fire"))
    with pytest.raises(ExerciseHalted):
        hall.give("DIR-1-D", c.StartExercise())


def test_players_do_not_write_during_a_halt_but_control_does(hall: small.Hall) -> None:
    hall.give("J3-1-D", c.CallSafetyHalt(reason="fire"))
    with pytest.raises(ExerciseHalted):
        hall.send("J2-1-D", "J3", small.written("go on"))
    assert hall.send("DIR-1-D", "J3", small.written("leave by the north door"))


def test_who_is_not_signed_in_calls_nothing(hall: small.Hall) -> None:
    nobody = Author(kind=AuthorKind.PERSON, billet=wild.BILLETS[0])
    with pytest.raises(NotSignedIn):
        hall.take(c.CallSafetyHalt(reason="fire"), nobody)
    with pytest.raises(NotAllowed):
        hall.take(c.CallSafetyHalt(reason="fire"), BY_CLOCK)


def test_everybody_sees_a_call_whatever_his_cell_and_nation(hall: small.Hall) -> None:
    hall.give("J3-1-D", c.CallSafetyHalt(reason="fire"))
    hall.give("J3-1-D", c.CallNoDuff(what="fire"))
    rows = [hall.views.row(RowKey("halt", "H1")), hall.views.row(RowKey("no_duff", "ND1"))]
    assert [type(row) for row in rows] == [HaltRow, NoDuffRow]
    for billet in wild.BILLETS:
        viewer = hall.rooms.people.viewer(billet)
        assert all(row is not None and may_see(row, viewer) for row in rows)
