"""A practice run begins where the real exercise was, and the real one never hears of it."""

import pytest
from tests.exercises import small

from startex.conduct.desk import Desk
from startex.conduct.plan import saved
from startex.conduct.practice import practice
from startex.conduct.rooms import Rooms, replay
from startex.journal.memory import MemoryJournal
from startex.language import commands as c
from startex.language.facts import Numbered
from startex.language.ids import LineId
from startex.language.refusals import ValueNotAllowed
from startex.language.values import ClockState, LineStatus
from startex.wording.dtg import parse_dtg

NAME = "SMALL-PRACTICE"
END = ""
#: Ids of commands that the copied facts do not bear already.
MANY = 1_000


def facts_of(hall: small.Hall) -> list[Numbered]:
    return list(hall.journal.read())


def practised(hall: small.Hall, at: str = END) -> tuple[MemoryJournal, Rooms]:
    journal = MemoryJournal()
    journal.append(practice(facts_of(hall), at, NAME))
    return journal, replay(journal.read())


@pytest.fixture
def hall() -> small.Hall:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    hall.wait(30)
    hall.give("WHITE-1-D", c.ReleaseLine(line=LineId("L-1")))
    hall.wait(60)
    hall.give("WHITE-1-D", c.ReleaseLine(line=LineId("L-4")))
    return hall


def test_it_has_everything_that_happened_up_to_the_point(hall: small.Hall) -> None:
    rooms = practised(hall, "D1 0800")[1]
    assert rooms.msel.lines[LineId("L-1")].line.status is LineStatus.RELEASED
    assert rooms.msel.lines[LineId("L-4")].line.status is LineStatus.SYNCHRONIZED
    assert rooms.clock.state is ClockState.PAUSED
    assert rooms.clock.at(hall.wall_ms * 2) == parse_dtg("130800EAUG22")


def test_it_says_of_which_exercise_it_is_a_copy_and_keeps_its_title(hall: small.Hall) -> None:
    real, rooms = saved(hall.rooms), practised(hall)[1]
    exercise = saved(rooms).exercise
    assert (exercise.id, exercise.practice_of) == (NAME, real.exercise.id)
    texts = {text.id for text in saved(rooms).texts}
    assert f"exercise/{NAME}/title" in texts
    assert "exercise/SMALL/title" not in texts
    assert saved(rooms).lines == real.lines


def test_nobody_is_signed_in_and_no_real_emergency_is_open(hall: small.Hall) -> None:
    hall.give("J2-1-D", c.CallNoDuff(what="A real fire"))
    hall.give("J2-1-D", c.CallSafetyHalt(reason="A real fire"))
    rooms = practised(hall)[1]
    assert rooms.people.stations == {}
    assert not rooms.safety.halted()
    assert [one.open for one in rooms.safety.no_duffs.values()] == [False]
    assert hall.rooms.safety.halted()


def test_play_goes_on_in_it_and_not_in_the_real_one(hall: small.Hall) -> None:
    before = facts_of(hall)
    journal, _rooms = practised(hall)
    copy = small.Hall(journal=journal, wall_ms=hall.wall_ms + 1_000_000, _given=MANY)
    copy.give("DIR-1-D", c.ResumeClock())
    copy.give("WHITE-1-D", c.ReleaseLine(line=LineId("L-5")))
    assert copy.rooms.msel.lines[LineId("L-5")].line.status is LineStatus.RELEASED
    assert facts_of(hall) == before


def test_an_ended_exercise_can_be_practised_again(hall: small.Hall) -> None:
    hall.give("DIR-1-D", c.EndExercise())
    journal, rooms = practised(hall)
    assert rooms.clock.state is ClockState.PAUSED
    small.Hall(journal=journal, _given=MANY).give("DIR-1-D", c.ResumeClock())


def test_before_startex_it_is_still_planned(hall: small.Hall) -> None:
    rooms = practised(hall, "1")[1]
    assert rooms.clock.state is ClockState.PLANNED
    assert len(rooms.msel.lines) == len(small.plan().lines)


def test_what_one_step_made_is_never_cut_in_half(hall: small.Hall) -> None:
    facts = facts_of(hall)
    sent = next(
        one.number
        for one in facts
        if "msel.status_set" in str(one.recorded.fact.__struct_config__.tag)
    )
    rooms = practised(hall, str(sent))[1]
    message = rooms.msel.lines[LineId("L-1")].message
    assert message in rooms.messages.messages


@pytest.mark.parametrize("at", ["0", "99999", "D9 0800", "soon", "-1", "9" * 30])
def test_a_point_that_there_is_not_is_refused(hall: small.Hall, at: str) -> None:
    with pytest.raises(ValueNotAllowed):
        practice(facts_of(hall), at, NAME)


def test_a_practice_of_a_practice_replays_as_it_was_live(hall: small.Hall) -> None:
    journal, _rooms = practised(hall)
    again = MemoryJournal()
    again.append(practice(list(journal.read()), END, "SECOND"))
    desk = Desk(again, lambda: hall.wall_ms)
    exercise = saved(desk.rooms).exercise
    assert (exercise.id, exercise.practice_of) == ("SECOND", NAME)
