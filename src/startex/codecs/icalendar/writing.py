"""Entries of a calendar to bytes."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event

from startex.language.base import Noun

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PRODUCT = "-//Startex//Battle rhythm//EN"
#: No text of a calendar may hold these [RFC 5545 3.3.11].
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class CalendarEntry(Noun):
    """`uid` stays the same while the meeting moves, so that a calendar moves it too."""

    uid: str
    title: str
    description: str
    place: str
    start_ms: int
    end_ms: int


def write(
    entries: Iterable[CalendarEntry], name: str, made_ms: int, local_offset_min: int | None = None
) -> bytes:
    """Times are UTC, or, with the offset of a place, times of day there that name no zone."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _clean(name))
    for entry in entries:
        calendar.add_component(_event(entry, made_ms, local_offset_min))
    return calendar.to_ical()


def _event(entry: CalendarEntry, made_ms: int, local_offset_min: int | None) -> Event:
    event = Event()
    event.add("uid", _clean(entry.uid))
    event.add("dtstamp", _utc(made_ms))
    event.add("dtstart", _time(entry.start_ms, local_offset_min))
    event.add("dtend", _time(entry.end_ms, local_offset_min))
    event.add("summary", _clean(entry.title))
    event.add("description", _clean(entry.description))
    if entry.place:
        event.add("location", _clean(entry.place))
    return event


def _time(at_ms: int, local_offset_min: int | None) -> datetime:
    if local_offset_min is None:
        return _utc(at_ms)
    return (_utc(at_ms) + timedelta(minutes=local_offset_min)).replace(tzinfo=None)


def _utc(at_ms: int) -> datetime:
    """Whole seconds; a calendar knows no finer time."""
    return _EPOCH + timedelta(seconds=at_ms // 1000)


def _clean(words: str) -> str:
    return _CONTROLS.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))
