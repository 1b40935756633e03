"""The battle rhythm that is taken along: marked, and at times that can be kept."""

import msgspec
import pytest
from icalendar import Calendar
from tests.exercises import small

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import Address, LanguageCode, RhythmId
from startex.language.rows import ExerciseRow, RowKey
from startex.language.staff_plan import RhythmEvent, RhythmInput
from startex.language.staff_rows import RhythmRow
from startex.papers.rhythm_calendar import Now, rhythm_calendar

MARKER = "EXERCISE EXERCISE EXERCISE"
BRIEF = RhythmEvent(
    id=RhythmId("MORNING"),
    start_minute=8 * 60,
    chair=Address("J3-1"),
    members=(Address("J2"),),
    inputs=(RhythmInput(id="intel", provider=Address("J2"), due_min=60),),
)


@pytest.fixture
def hall() -> small.Hall:
    opened = small.opened()
    words = {"intel": small.written("What J2 knows")}
    title, purpose = small.written("Morning update"), small.written("One picture")
    opened.give("DIR-1-D", s.PutRhythm(event=BRIEF, title=title, purpose=purpose, inputs=words))
    return opened


def calendar(hall: small.Hall, language: str = "en") -> bytes:
    exercise = hall.views.row(RowKey("exercise", "SMALL"))
    meeting = hall.views.row(RowKey("rhythm", "MORNING"))
    assert isinstance(exercise, ExerciseRow)
    assert isinstance(meeting, RhythmRow)
    now = Now(hall.rooms.clock, hall.wall_ms)
    return rhythm_calendar(exercise, [meeting], now, LanguageCode(language))


def starts(data: bytes) -> list[str]:
    return [line.decode() for line in data.split(b"\r\n") if line.startswith(b"DTSTART")]


def test_every_entry_bears_the_marker_and_what_the_exercise_is_classified(
    hall: small.Hall,
) -> None:
    events = Calendar.from_ical(calendar(hall)).walk("VEVENT")
    assert [event["summary"] for event in events] == [f"{MARKER}: Morning update"] * 2
    for event in events:
        assert "EXERCISE UNCLASSIFIED" in event["description"]
        assert "J2 brings, 60 min before: What J2 knows" in event["description"]


def test_before_startex_meetings_stand_at_local_times_of_the_exercise(hall: small.Hall) -> None:
    data = calendar(hall)
    assert starts(data) == ["DTSTART:20220813T080000", "DTSTART:20220814T080000"]
    first = Calendar.from_ical(data).walk("VEVENT")[0]
    assert "Exercise time: 130800EAUG22" in first["description"]


def test_while_the_clock_runs_meetings_stand_at_the_wall_times_they_will_have(
    hall: small.Hall,
) -> None:
    """Opened at 0200Z on 2 September 2024, when it is 0700E on the first play day."""
    hall.give("DIR-1-D", c.StartExercise())
    assert starts(calendar(hall)) == ["DTSTART:20240902T030000Z", "DTSTART:20240903T030000Z"]
    hall.give("DIR-1-D", c.SetClockRate(rate=2.0))
    assert starts(calendar(hall))[0] == "DTSTART:20240902T023000Z"


def test_a_meeting_that_is_over_is_left_out(hall: small.Hall) -> None:
    hall.give("DIR-1-D", c.StartExercise())
    hall.wait(89)
    assert len(starts(calendar(hall))) == 2
    hall.wait(1)
    assert starts(calendar(hall)) == ["DTSTART:20240903T030000Z"]


def test_a_meeting_keeps_its_name_when_it_moves(hall: small.Hall) -> None:
    def names() -> list[str]:
        return [e["uid"] for e in Calendar.from_ical(calendar(hall)).walk("VEVENT")]

    before = names()
    moved = msgspec.structs.replace(BRIEF, start_minute=600)
    words = {"intel": small.written("What J2 knows")}
    hall.give(
        "DIR-1-D", s.PutRhythm(event=moved, title=small.written("Morning update"), inputs=words)
    )
    assert names() == before
    assert before[0] == "MORNING-2022-08-13@SMALL-SHIELD-24"


def test_words_are_given_in_the_language_asked_for(hall: small.Hall) -> None:
    first = Calendar.from_ical(calendar(hall, "ru")).walk("VEVENT")[0]
    assert first["summary"] == "УЧЕНИЕ УЧЕНИЕ УЧЕНИЕ: Morning update"
    assert "Время учения: 130800EAUG22" in first["description"]
