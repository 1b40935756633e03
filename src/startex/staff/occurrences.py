"""When meetings of the battle rhythm take place, in exercise time.

`web/src/lib/rhythm/occurrences.ts` is the same in the browser; `tests/staff/occurrences.json`
holds both.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from startex.language.staff_plan import RhythmEvent
from startex.language.staff_rows import RhythmRow
from startex.language.values import PlayWindow
from startex.wording.dtg import offset_of

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE_MS = 60_000


class Days(NamedTuple):
    """The play days of an exercise, and the zone its people's watches show."""

    play_days: tuple[PlayWindow, ...]
    zone_letter: str


class Occurrence(NamedTuple):
    day: str
    start_ms: int
    end_ms: int


def occurrences(event: RhythmRow | RhythmEvent, days: Days) -> Iterator[Occurrence]:
    """One for each of its days, in their order; without days of its own on every play day."""
    offset_min = offset_of(days.zone_letter)
    own = event.days or _play_days(days.play_days, offset_min)
    for day in sorted(set(own)):
        midnight = datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC)
        minutes = event.start_minute - offset_min
        start_ms = (midnight + timedelta(minutes=minutes) - _EPOCH) // timedelta(milliseconds=1)
        yield Occurrence(day, start_ms, start_ms + event.length_min * _MINUTE_MS)


def _play_days(windows: Iterable[PlayWindow], offset_min: int) -> list[str]:
    """A window that goes on past midnight is a play day on each of its days."""
    found: list[str] = []
    for window in windows:
        day = _local_day(window.start_ms, offset_min)
        last = _local_day(max(window.start_ms, window.end_ms - 1), offset_min)
        while day <= last:
            found.append(day.isoformat())
            day += timedelta(days=1)
    return found


def _local_day(at_ms: int, offset_min: int) -> date:
    return (_EPOCH + timedelta(milliseconds=at_ms, minutes=offset_min)).date()
