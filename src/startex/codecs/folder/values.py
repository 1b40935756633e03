"""One cell, one value: how times, lists and positions are written in a folder, and read."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from startex.codecs.folder.shapes import NOBODY
from startex.geodesy.grid import Position, parse_position
from startex.language.base import Noun
from startex.language.staff_plan import RhythmInput
from startex.language.values import PlayWindow
from startex.wording.dtg import format_dtg, offset_of, parse_dtg

MINUTE_MS = 60_000
DAY_MINUTES = 24 * 60

TIME_FORMS = "110730EAUG22 | D3 0730"
HOUR_FORM = "0000…2400"
FLAG_FORMS = "yes | no"
INPUT_FORMS = "intelligence J2 60; operations J3 30"
POSITION_FORMS = "38.55980, 68.77380 | 42SVH 80292 67953"

_ID = re.compile(r"[\w.-]+")
_PLAY_DAY = re.compile(r"D(\d{1,3}) (\d{2})(\d{2})", re.ASCII)
_HOUR = re.compile(r"(\d{2})(\d{2})", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Calendar(Noun):
    """What "third play day, 0730 local" hangs on."""

    zone_letter: str = "Z"
    play_days: tuple[PlayWindow, ...] = ()


def is_id(text: str) -> bool:
    return _ID.fullmatch(text) is not None


def read_words(text: str) -> tuple[str, ...]:
    return tuple(word for part in text.split(";") if (word := part.strip()))


def write_words(words: Sequence[str]) -> str:
    return "; ".join(words)


def read_who(text: str) -> tuple[str, ...]:
    words = read_words(text)
    return () if words == (NOBODY,) else words


def write_who(who: Sequence[str]) -> str:
    return write_words(who) if who else NOBODY


def read_flag(text: str) -> bool:
    """Raises ValueError."""
    known = {"yes": True, "true": True, "no": False, "false": False, "": False}
    found = known.get(text.strip().lower())
    if found is None:
        raise ValueError(f"no flag: {text!r}")
    return found


def write_flag(*, flag: bool) -> str:
    return "yes" if flag else ""


def read_time(text: str, calendar: Calendar) -> int:
    """Raises ValueError for what is no time, and for a play day the exercise does not have."""
    match = _PLAY_DAY.fullmatch(text.strip().upper())
    if match is None:
        return parse_dtg(text)
    day, minutes = int(match[1]), _minutes(match[2], match[3])
    if not 1 <= day <= len(calendar.play_days):
        raise ValueError(f"no play day {day}")
    offset_min = offset_of(calendar.zone_letter)
    begins = _EPOCH + timedelta(
        milliseconds=calendar.play_days[day - 1].start_ms, minutes=offset_min
    )
    midnight = begins.replace(hour=0, minute=0, second=0, microsecond=0)
    return (midnight + timedelta(minutes=minutes - offset_min) - _EPOCH) // timedelta(
        milliseconds=1
    )


def write_time(exercise_ms: int | None, zone_letter: str) -> str:
    return "" if exercise_ms is None else format_dtg(exercise_ms, zone_letter)


def read_hour(text: str) -> int:
    """Minutes after midnight of "0730". Raises ValueError."""
    match = _HOUR.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"no hour: {text!r}")
    return _minutes(match[1], match[2])


def write_hour(minutes: int) -> str:
    return f"{minutes // 60:02}{minutes % 60:02}"


def read_inputs(text: str) -> list[dict[str, object]]:
    """What is brought, who brings it, and minutes before the meeting. Raises ValueError."""
    made: list[dict[str, object]] = []
    for part in read_words(text):
        name, provider, due_min = part.split()
        if not is_id(name):
            raise ValueError(f"no id: {name!r}")
        made.append({"id": name, "provider": provider, "due_min": int(due_min)})
    return made


def write_inputs(inputs: Sequence[RhythmInput]) -> str:
    return write_words(tuple(f"{one.id} {one.provider} {one.due_min}" for one in inputs))


def read_position(text: str) -> Position:
    """Raises ValueError."""
    return parse_position(text)


def write_position(latitude_deg: float, longitude_deg: float) -> str:
    return f"{latitude_deg:.5f}, {longitude_deg:.5f}"


def safe_zone(zone_letter: str) -> str:
    """The zone to write in: a plan whose venue names none is written in UTC."""
    try:
        offset_of(zone_letter)
    except ValueError:
        return "Z"
    return zone_letter.upper()


def _minutes(hour: str, minute: str) -> int:
    minutes = int(hour) * 60 + int(minute)
    if int(minute) > 59 or minutes > DAY_MINUTES:
        raise ValueError(f"no hour: {hour}{minute}")
    return minutes
