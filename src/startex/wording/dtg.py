"""Date-time groups: day, hour, minute, zone letter, month, year [ACP 121]."""

import re
from datetime import UTC, datetime, timedelta

#: English in every language: a date-time group is read by machines and across headquarters.
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
#: Z is UTC; A to M without J go east by the hour, N to Y go west. J is "local" and names no zone.
ZONE_LETTERS = "ABCDEFGHIKLMNOPQRSTUVWXYZ"

_EAST = "ABCDEFGHIKLM"
_WEST = "NOPQRSTUVWXY"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DTG = re.compile(
    r"(\d{2})(\d{2})(\d{2}) ?([A-IK-Z]) ?(" + "|".join(MONTHS) + r") ?(\d{4}|\d{2})", re.ASCII
)


def offset_of(zone_letter: str) -> int:
    """Minutes a zone is ahead of UTC. Raises ValueError for J and for what is no letter."""
    letter = zone_letter.upper()
    if len(letter) == 1 and letter in _EAST:
        return (_EAST.index(letter) + 1) * 60
    if len(letter) == 1 and letter in _WEST:
        return -(_WEST.index(letter) + 1) * 60
    if letter == "Z":
        return 0
    raise ValueError(f"no zone letter: {zone_letter!r}")


def format_dtg(exercise_ms: int, zone_letter: str) -> str:
    """Minutes at the finest; a year outside 2000 to 2099 is written with four digits.

    Raises ValueError where the calendar ends.
    """
    try:
        local = _EPOCH + timedelta(milliseconds=exercise_ms, minutes=offset_of(zone_letter))
    except OverflowError as beyond:
        raise ValueError(f"outside the calendar: {exercise_ms}") from beyond
    year = f"{local.year % 100:02}" if 2000 <= local.year <= 2099 else f"{local.year:04}"
    month = MONTHS[local.month - 1]
    return f"{local.day:02}{local.hour:02}{local.minute:02}{zone_letter.upper()}{month}{year}"


def parse_dtg(text: str) -> int:
    """Exercise time in ms UTC; two digits of a year mean 2000 to 2099.

    Raises ValueError for what is no date-time group with a zone letter.
    """
    match = _DTG.fullmatch(text.strip().upper())
    if match is None:
        raise ValueError(f"no date-time group: {text!r}")
    day, hour, minute, zone, month, year = match.groups()
    full_year = int(year) + 2000 if len(year) == 2 else int(year)
    local = datetime(
        full_year, MONTHS.index(month) + 1, int(day), int(hour), int(minute), tzinfo=UTC
    )
    since_epoch = local - _EPOCH - timedelta(minutes=offset_of(zone))
    return since_epoch // timedelta(milliseconds=1)
