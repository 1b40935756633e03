"""Stand-ins beside real people: they make room, and leave direction to a real director."""

import random

import msgspec
from tests.exercises import small

from startex.conduct.alarms import ring
from startex.language import commands as c
from startex.language.ids import BilletId
from startex.language.values import ClockState, TextState, TextVersion
from startex.rehearsal.bank import MESSAGES, REMARKS, Bank
from startex.rehearsal.scene import station_of
from startex.rehearsal.stage import live
from startex.rehearsal.troupe import StandIns
from startex.wording.sentences import Sentences


class Theatre:
    """The small exercise with stand-ins on stage at sixty times the speed of the clock."""

    def __init__(self) -> None:
        self.hall = small.opened()
        self.troupe = StandIns(random.Random(3), live(60.0))

    def run(self, seconds: float) -> None:
        for _look in range(int(seconds * 4)):
            self.hall.wall_ms += 250
            ring(self.hall.desk, self.hall.wall_ms)
            for deed in self.troupe.step(self.hall.rooms, self.hall.wall_ms):
                self.hall.desk.consider(deed.given, deed.by)
            self.hall.desk.commit()

    def seated(self, post: str) -> list[str]:
        people = self.hall.rooms.people
        return [
            s for s, seat in people.stations.items() if people.billets[seat.billet].post == post
        ]


def test_a_newcomer_sees_play_within_a_minute() -> None:
    theatre = Theatre()
    theatre.run(60)
    rooms = theatre.hall.rooms
    assert rooms.clock.state is ClockState.RUNNING
    assert rooms.clock.segment.rate == 60.0
    assert rooms.messages.messages
    assert len(rooms.people.stations) == len(rooms.people.billets)


def test_a_stand_in_leaves_when_somebody_real_sits_down_and_comes_back_after_him() -> None:
    theatre = Theatre()
    theatre.run(10)
    assert theatre.seated("J3-1") == [station_of(small.PostId("J3-1"))]
    theatre.hall.author("J3-1-D")
    theatre.run(5)
    assert theatre.seated("J3-1") == ["S-J3-1-D"]
    theatre.hall.take(c.SignOut(station=small.StationId("S-J3-1-D")), small.BY_HALL)
    theatre.run(5)
    assert theatre.seated("J3-1") == [station_of(small.PostId("J3-1"))]


def test_a_real_director_directs_alone() -> None:
    theatre = Theatre()
    theatre.hall.author("DIR-1-D")
    theatre.run(30)
    assert theatre.hall.rooms.clock.state is ClockState.PLANNED
    theatre.hall.give("DIR-1-D", c.StartExercise(rate=60.0))
    theatre.run(20)
    theatre.hall.give("DIR-1-D", c.PauseClock())
    theatre.run(60)
    assert theatre.hall.rooms.clock.state is ClockState.PAUSED


def test_a_halt_that_a_real_person_called_waits_for_a_real_director() -> None:
    theatre = Theatre()
    theatre.run(10)
    theatre.hall.give("J2-1-D", c.CallSafetyHalt(reason="smoke"))
    theatre.run(90)
    assert theatre.hall.rooms.safety.halted()
    assert theatre.hall.rooms.clock.state is ClockState.PAUSED


def test_stand_ins_come_to_an_exercise_that_runs_already() -> None:
    theatre = Theatre()
    theatre.hall.give("DIR-1-D", c.StartExercise(rate=60.0))
    theatre.run(10)
    assert theatre.seated("J3-1") == [station_of(small.PostId("J3-1"))]
    assert theatre.seated("DIR-1") == ["S-DIR-1-D"]


def test_a_second_run_on_the_same_journal_repeats_no_id_of_the_first() -> None:
    theatre = Theatre()
    theatre.run(30)
    theatre.troupe = StandIns(random.Random(3), live(60.0))
    theatre.run(60)
    causes = [(n.recorded.by, n.recorded.cause) for n in theatre.hall.journal.read()]
    runs = {cause.partition("/")[0] for _, cause in causes if cause.partition("/")[0].isdigit()}
    assert len(runs) == 2


def test_a_night_on_stage_takes_seconds() -> None:
    theatre = Theatre()
    theatre.run(12 * 60 + 60)
    assert theatre.hall.desk.now_ms() >= small.DAY_2.start_ms


def test_nobody_is_signed_in_on_a_vacancy_of_a_named_company() -> None:
    theatre = Theatre()
    vacant = theatre.hall.rooms.people.billets[BilletId("J3-2-D")]
    put = c.PutBillet(
        billet=msgspec.structs.replace(vacant, person=""), title=small.written("Clerk")
    )
    theatre.hall.take(put, small.BY_HALL)
    theatre.run(20)
    assert theatre.seated("J3-2") == []


def version(body: str, language: str) -> TextVersion:
    return TextVersion(language=small.LanguageCode(language), body=body, state=TextState.SOURCE)


def test_every_entry_of_the_bank_has_its_equivalent() -> None:
    bank, rng = Bank(), random.Random(1)
    english, russian = small.LanguageCode("en"), small.LanguageCode("ru")
    for genre in MESSAGES:
        for _draw in range(20):
            subject, body = bank.message(genre, english, rng)
            assert bank.genre_of(subject.body, english) == genre
            for said in (subject.body, body.body):
                other = bank.translated(version(said, "en"), russian)
                assert other != said
                assert bank.translated(version(other, "ru"), english) == said
    keys = [f"standin-{g}-{n}" for g, count in REMARKS.items() for n in range(1, count + 1)]
    assert all(Sentences(code).say(key) != key for key in keys for code in ("en", "ru"))


def test_a_text_of_somebody_else_is_translated_into_a_marked_stand_in() -> None:
    bank = Bank()
    foreign = version("The pass is open.", "en")
    translated = bank.translated(foreign, small.LanguageCode("ru"))
    assert translated == "[Условный перевод] The pass is open."
    assert bank.genre_of(foreign.body, foreign.language) == ""
