"""What a cell says about time, as far as it says it; what it leaves open stays open."""

import re
from datetime import date, datetime, time, timedelta

import msgspec

from startex.codecs.workbook.result import Value
from startex.codecs.workbook.rules import BareUnit, DateOrder, TimeRules
from startex.language.base import Noun
from startex.wording.dtg import MONTHS, ZONE_LETTERS

#: Spreadsheets count days from here [ECMA-376 part 1, 18.17.4.1].
SERIAL_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet's clock has no zone
#: Serial numbers of 1954 to 2119; a smaller number is a clock or a count.
SERIAL_FROM, SERIAL_TO = 20_000, 80_000
DAY_MIN = 24 * 60
#: Written after a clock for "local": the venue's own zone.
LOCAL_LETTERS = frozenset("LJ")

TIME_FORMS = "141830ZAUG22 | 14 Aug 2022 1830 | 0700 | 07:00 | D+1 0600 | H+02:15 | Day 3 (1000)"


class Unclear(ValueError):
    """What is written can mean several things, or nothing; `code` says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


AMBIGUOUS = "time-ambiguous"
NO_TIME = "time-unreadable"
_NO_RULES = TimeRules()


class Part(Noun):
    """Each field is None where the cell does not say. `zone` is a letter, empty for local."""

    day: date | None = None
    #: A day without its year: month, day.
    month_day: tuple[int, int] | None = None
    #: Days from STARTEX's day; 0 is D-day.
    day_offset: int | None = None
    #: 1 is the first play day.
    play_day: int | None = None
    #: 0 is Monday.
    weekday: int | None = None
    clock_min: int | None = None
    zone: str = ""
    #: Minutes from STARTEX.
    since_start_min: int | None = None

    @property
    def has_day(self) -> bool:
        named = (self.day, self.month_day, self.day_offset, self.play_day, self.weekday)
        return any(one is not None for one in named)

    @property
    def is_whole(self) -> bool:
        return self.since_start_min is not None or (self.has_day and self.clock_min is not None)


def read_part(value: Value, rules: TimeRules = _NO_RULES, *, is_day: bool = False) -> Part | None:
    """What one cell says; None for an empty one. A bare number in a `day` column is a play day.

    Raises Unclear.
    """
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, bool):
        raise Unclear(NO_TIME)
    if isinstance(value, str):
        return _words(value, rules, is_day=is_day)
    if isinstance(value, int | float):
        return _number(value, is_day=is_day)
    return _moment(value)


def _moment(value: datetime | date | time | timedelta) -> Part:
    if isinstance(value, datetime):
        clock_min = value.hour * 60 + value.minute
        if value.year <= SERIAL_EPOCH.year + 1:
            return Part(clock_min=clock_min)
        # A sheet cannot tell midnight from "no time given", so midnight says nothing of time.
        return Part(day=value.date(), clock_min=clock_min or None)
    if isinstance(value, date):
        return Part(day=value)
    if isinstance(value, time):
        return Part(clock_min=value.hour * 60 + value.minute)
    if timedelta(0) <= value < timedelta(days=1):
        return Part(clock_min=value // timedelta(minutes=1))
    raise Unclear(NO_TIME)


def _number(value: float, *, is_day: bool) -> Part:
    if is_day and 1 <= value <= 99 and value == int(value):
        return Part(play_day=int(value))
    if SERIAL_FROM <= value < SERIAL_TO:
        moment = SERIAL_EPOCH + timedelta(days=value) + timedelta(milliseconds=1)
        return _moment(moment.replace(second=0, microsecond=0))
    if 0 < value < 1:
        return Part(clock_min=round(value * DAY_MIN) % DAY_MIN)
    if 100 <= value <= 2400 and value == int(value):
        return Part(clock_min=_clock(int(value) // 100, int(value) % 100))
    raise Unclear(AMBIGUOUS if 0 <= value < 100 else NO_TIME)


def _clock(hour: int, minute: int) -> int:
    minutes = hour * 60 + minute
    if minute > 59 or minutes > DAY_MIN:
        raise Unclear(NO_TIME)
    return minutes


def _day(year: str, month: int, day: int) -> date:
    """Two digits of a year mean 2000 to 2099."""
    try:
        return date(int(year) + 2000 if len(year) == 2 else int(year), month, day)
    except ValueError as wrong:
        raise Unclear(NO_TIME) from wrong


# Month and day names, as written in the lists' languages.
_MONTH_NAMES: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "JAN JANUARY JANV JANVIER ЯНВ ЯНВАРЯ ЯНВАРЬ",
            "FEB FEBRUARY FÉVR FÉVRIER FEVRIER ФЕВ ФЕВРАЛЯ ФЕВРАЛЬ",
            "MAR MARCH MARS МАР МАРТА МАРТ",
            "APR APRIL AVR AVRIL АПР АПРЕЛЯ АПРЕЛЬ",
            "MAY MAI МАЙ МАЯ",
            "JUN JUNE JUIN ИЮН ИЮНЯ ИЮНЬ",
            "JUL JULY JUIL JUILLET ИЮЛ ИЮЛЯ ИЮЛЬ",
            "AUG AUGUST AOÛT AOUT АВГ АВГУСТА АВГУСТ",
            "SEP SEPT SEPTEMBER SEPTEMBRE СЕН СЕНТ СЕНТЯБРЯ СЕНТЯБРЬ",
            "OCT OCTOBER OCTOBRE ОКТ ОКТЯБРЯ ОКТЯБРЬ",
            "NOV NOVEMBER NOVEMBRE НОЯ НОЯБРЯ НОЯБРЬ",
            "DEC DECEMBER DÉCEMBRE DECEMBRE ДЕК ДЕКАБРЯ ДЕКАБРЬ",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAY_NAMES: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "MONDAY MON LUNDI ПОНЕДЕЛЬНИК ПН",
            "TUESDAY TUE MARDI ВТОРНИК ВТ",
            "WEDNESDAY WED MERCREDI СРЕДА СР",
            "THURSDAY THU JEUDI ЧЕТВЕРГ ЧТ",
            "FRIDAY FRI VENDREDI ПЯТНИЦА ПТ",
            "SATURDAY SAT SAMEDI СУББОТА СБ",
            "SUNDAY SUN DIMANCHE ВОСКРЕСЕНЬЕ ВС",
        )
    )
    for name in names.split()
}


def _one_of(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_MONTH = f"({_one_of(_MONTH_NAMES)})"
_DTG = re.compile(
    rf"(\d\d)(\d\d)(\d\d)\s*([{ZONE_LETTERS}J])?\s*({'|'.join(MONTHS)})\s*(\d{{4}}|\d\d)?(?![\d:])"
)
_ISO = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z)?)?(?!\d)"
)
_NUMERIC = re.compile(r"(?<!\d)(\d\d?)([./-])(\d\d?)\2(\d{4}|\d\d)(?!\d)")
_DAY_MONTH = re.compile(
    rf"(?<!\d)(\d\d?)(?:ST|ND|RD|TH|ER)?[\s.-]*{_MONTH}(?![A-ZА-Я])\.?(?:[\s,]*((?:19|20)\d\d)\b|[\s'-]*(\d\d)\b(?![:H]))?"
)
_MONTH_DAY = re.compile(
    rf"\b{_MONTH}\.?\s+(\d\d?)(?:ST|ND|RD|TH)?\b(?!:)(?:[\s,]+((?:19|20)\d\d)\b)?"
)
_TERM = re.compile(
    r"\b(D|J|H|M|T|STARTEX)\s*([+-])\s*(\d+)(?:[:H](\d\d))?\s*(MIN|H(?!\s*[+-]))?(?![\d:])"
)
_ZERO_DAY = re.compile(r"\b(?:D-?DAY|[DJ](?=\s+\d{4}\b))")
_PLAY_DAY = re.compile(r"\b(?:DAY|JOUR|ДЕНЬ|D)\s*(\d\d?)\b")
_WEEKDAY = re.compile(rf"\b(?:{_one_of(_WEEKDAY_NAMES)})\b")
_ZONE = rf"\s*([{ZONE_LETTERS}J])?(?![A-ZА-Я\d])"
_CLOCK = re.compile(rf"(?<![\d:.+-])(\d\d?)[:H](\d\d)(?::\d\d)?\s*(AM|PM)?{_ZONE}")
_BARE_CLOCK = re.compile(rf"(?<![\d:.+-])(\d\d?)(\d\d)\s*(?:HRS|HOURS|Ч)?{_ZONE}")
_HOUR = re.compile(r"(?<![\d:.+-])(\d\d?)\s*(AM|PM)\b")
_REST = re.compile(r"(?:[\s,;.()@/-]|\bAT\b|\bHRS?\b|\bÀ\b|\bВ\b|\bГ\b|\bГОДА\b)*")
_TYPED = str.maketrans({"–": "-", "—": "-", "−": "-", "\u00a0": " ", "\u202f": " "})
#: Д+1, Ч+2, М-5 beside D+1, H+2, M-5.
_CYRILLIC_TERM = re.compile(r"\b([ДЧМ])(?=\s*[+-]\s*\d)")
_LATIN = {"Д": "D", "Ч": "H", "М": "M"}


def _words(text: str, rules: TimeRules, *, is_day: bool) -> Part:
    if re.fullmatch(r"\s*\d+(\.\d+)?\s*", text, re.ASCII):
        return _digits(text.strip(), is_day=is_day)
    reader = _TextReader(text, rules)
    part = reader.read()
    if part is None or _REST.fullmatch(reader.rest) is None:
        # A second clock is a span of time; which end is meant, nobody can know.
        span = part is not None and part.clock_min is not None
        raise Unclear(AMBIGUOUS if span and _CLOCK_LIKE.search(reader.rest) else NO_TIME)
    return part


_CLOCK_LIKE = re.compile(r"\d\d?[:H]?\d\d")


def _digits(text: str, *, is_day: bool) -> Part:
    """Digits typed as text: "0030" is half past midnight, where the number 30 is anything."""
    # "00900" is 0900 with a zero too many; no other time is written so.
    if re.fullmatch(r"0?\d{4}", text):
        return Part(clock_min=_clock(int(text[-4:-2]), int(text[-2:])))
    if re.fullmatch(r"0\d{2,}|\d{6,}", text):
        raise Unclear(NO_TIME)
    return _number(float(text), is_day=is_day)


class _TextReader:
    """Takes one thing after another out of the text; `rest` is what nothing was made of."""

    def __init__(self, text: str, rules: TimeRules) -> None:
        self._rules = rules
        typed = text.translate(_TYPED).upper()
        self.rest = _CYRILLIC_TERM.sub(lambda sign: _LATIN[sign[1]], typed)

    def read(self) -> Part | None:
        raw: dict[str, object] = {}
        for step in (self._date_time_group, self._dates, self._terms, self._days, self._clocks):
            found = step()
            if raw.keys() & found.keys():
                raise Unclear(AMBIGUOUS)
            raw |= found
        return msgspec.convert(raw, Part) if raw else None

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        match = pattern.search(self.rest)
        if match is not None:
            self.rest = f"{self.rest[: match.start()]} {self.rest[match.end() :]}"
        return match

    def _date_time_group(self) -> dict[str, object]:
        match = self._take(_DTG)
        if match is None:
            return {}
        day, hour, minute, zone, name, year = match.groups()
        month = MONTHS.index(name) + 1
        found: dict[str, object] = {"clock_min": _clock(int(hour), int(minute))}
        if zone and zone != "J":
            found["zone"] = zone
        if year is None:
            return {**found, "month_day": _month_day(month, int(day))}
        return {**found, "day": _day(year, month, int(day))}

    def _dates(self) -> dict[str, object]:
        if match := self._take(_ISO):
            found: dict[str, object] = {"day": _day(match[1], int(match[2]), int(match[3]))}
            if match[4]:
                found["clock_min"] = _clock(int(match[4]), int(match[5]))
            return {**found, "zone": match[6]} if match[6] else found
        if match := self._take(_NUMERIC):
            return _numeric(int(match[1]), match[2], int(match[3]), match[4], self._rules)
        if match := self._take(_DAY_MONTH):
            return _named_day(match[2], match[1], match[3] or match[4])
        if match := self._take(_MONTH_DAY):
            return _named_day(match[1], match[2], match[3])
        return {}

    def _terms(self) -> dict[str, object]:
        """D+1, H+02:15, J+1 H+2 M-5: days alone name a day, anything finer a moment."""
        days, minutes, fine = 0, 0, False
        seen = False
        while match := self._take(_TERM):
            seen = True
            sign = 1 if match[2] == "+" else -1
            if match[1] in {"D", "J"} and not (match[4] or match[5]):
                days += sign * int(match[3])
            else:
                fine = True
                minutes += sign * _term_minutes(match, self._rules)
        if not seen:
            return {}
        return {"since_start_min": days * DAY_MIN + minutes} if fine else {"day_offset": days}

    def _days(self) -> dict[str, object]:
        found: dict[str, object] = {}
        if self._take(_ZERO_DAY):
            found["day_offset"] = 0
        if match := self._take(_PLAY_DAY):
            found["play_day"] = int(match[1])
        if match := self._take(_WEEKDAY):
            found["weekday"] = _WEEKDAY_NAMES[match[0]]
        return found

    def _clocks(self) -> dict[str, object]:
        if match := self._take(_CLOCK):
            hour = _half_day(int(match[1]), match[3])
            return _zoned(_clock(hour, int(match[2])), match[4])
        if match := self._take(_HOUR):
            return {"clock_min": _clock(_half_day(int(match[1]), match[2]), 0)}
        if match := self._take(_BARE_CLOCK):
            return _zoned(_clock(int(match[1]), int(match[2])), match[3])
        return {}


def _zoned(clock_min: int, letter: str | None) -> dict[str, object]:
    if letter and letter not in LOCAL_LETTERS:
        return {"clock_min": clock_min, "zone": letter}
    return {"clock_min": clock_min}


def _half_day(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        raise Unclear(NO_TIME)
    return hour % 12 + (12 if half == "PM" else 0)


def _term_minutes(match: re.Match[str], rules: TimeRules) -> int:
    """Minutes of "H+2", "H+02:15", "H+0215", "M-5", "T+02:15"; "T+2" lacks its unit."""
    unit, digits, minutes, word = match[1], match[3], match[4], match[5]
    if minutes:
        return int(digits) * 60 + int(minutes)
    if word == "MIN" or (unit == "M" and word is None):
        return int(digits)
    if unit == "H" and len(digits) == 4:
        return int(digits[:2]) * 60 + int(digits[2:])
    if word == "H" or (unit == "H" and len(digits) <= 2):
        return int(digits) * 60
    if unit == "T" and word is None and rules.unit is not BareUnit.UNSAID:
        return int(digits) * _UNIT_MIN[rules.unit]
    raise Unclear(AMBIGUOUS)


_UNIT_MIN = {BareUnit.MINUTES: 1, BareUnit.HOURS: 60, BareUnit.DAYS: DAY_MIN}


def _numeric(first: int, sign: str, second: int, year: str, rules: TimeRules) -> dict[str, object]:
    """Dots mean day first. With other signs it is clear only where one number is above 12.

    1/0/1900 is what a sheet shows for a clock without a day, whatever year was put over it.
    """
    if (first, second) in {(1, 0), (0, 1)}:
        return {}
    if sign == "." or first > 12 or first == second or rules.order is DateOrder.DAY_FIRST:
        return {"day": _day(year, second, first)}
    if second > 12 or rules.order is DateOrder.MONTH_FIRST:
        return {"day": _day(year, first, second)}
    raise Unclear(AMBIGUOUS if first and second else NO_TIME)


def _named_day(month: str, day: str, year: str | None) -> dict[str, object]:
    number = _MONTH_NAMES[month]
    if year is None:
        return {"month_day": _month_day(number, int(day))}
    return {"day": _day(year, number, int(day))}


def _month_day(month: int, day: int) -> tuple[int, int]:
    leap_year = "2000"
    checked = _day(leap_year, month, day)
    return checked.month, checked.day
