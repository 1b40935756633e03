"""Calendars that other programs read; held with the library's own reader."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from startex.codecs.icalendar import CalendarEntry, write

START_MS = int(datetime(2026, 8, 30, 3, 0, tzinfo=UTC).timestamp() * 1000)
HOUR_MS = 3_600_000
ENTRY = CalendarEntry(
    uid="MORNING-2026-08-30@RC.startex",
    title="EXERCISE: Утренний доклад, все",
    description="Purpose: one picture;\nInputs: J2",
    place="Hall 1",
    start_ms=START_MS,
    end_ms=START_MS + HOUR_MS,
)
words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=200)


def test_an_entry_is_read_back_as_it_was_written() -> None:
    data = write([ENTRY], "Rhythm", START_MS)
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert event["summary"] == ENTRY.title
    assert event["description"] == ENTRY.description
    assert event["location"] == "Hall 1"
    assert event.decoded("dtstart") == datetime(2026, 8, 30, 3, 0, tzinfo=UTC)
    assert event.decoded("dtend") == datetime(2026, 8, 30, 4, 0, tzinfo=UTC)


def test_local_times_name_no_zone() -> None:
    data = write([ENTRY], "Rhythm", START_MS, 300)
    assert b"DTSTART:20260830T080000\r\n" in data
    assert b"DTSTAMP:20260830T030000Z\r\n" in data


def test_lines_are_folded_and_end_as_the_format_says() -> None:
    lines = write([ENTRY], "Rhythm", START_MS).split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert not any(b"\n" in line for line in lines)


def test_what_no_calendar_may_hold_is_left_out() -> None:
    spoilt = CalendarEntry(
        uid="A\x00B", title="T\x07", description="a\rb", place="", start_ms=0, end_ms=HOUR_MS
    )
    (event,) = Calendar.from_ical(write([spoilt], "Rhythm", 0)).walk("VEVENT")
    assert (event["uid"], event["summary"], event["description"]) == ("AB", "T", "a\nb")


@given(title=words, description=words, place=words)
def test_any_words_come_back(title: str, description: str, place: str) -> None:
    entry = CalendarEntry(
        uid="U", title=title, description=description, place=place, start_ms=0, end_ms=HOUR_MS
    )
    (event,) = Calendar.from_ical(write([entry], title, 0)).walk("VEVENT")
    assert [event["summary"], event["description"], event["location"]] == [
        title,
        description,
        place,
    ]
