"""What several cells of a row say together, as exercise time; never more than they say."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta

from startex.codecs.workbook.result import Context
from startex.codecs.workbook.rules import TimeRules
from startex.codecs.workbook.times import AMBIGUOUS, NO_TIME, Part, Unclear
from startex.wording.dtg import offset_of

MINUTE_MS = 60_000
#: A day is named but no hour, or an hour but no day.
INCOMPLETE = "time-incomplete"
#: A day or an hour counts from STARTEX, and the exercise has no play day yet.
NO_STARTEX = "time-needs-play-days"
#: A date of the exercise's days in another year: left over from an older list, or a slip.
STRAY_YEAR = "time-stray-year"
#: Ours: 1900 to 2200; what lies outside is a slip of the pen.
EARLIEST_MS = -2_208_988_800_000
LATEST_MS = 7_258_118_400_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NO_RULES = TimeRules()


def exercise_ms(parts: Sequence[Part], context: Context, rules: TimeRules = _NO_RULES) -> int:
    """The moment the parts name, the most telling part first. Raises Unclear."""
    ms = _combined(parts, context, rules)
    if not EARLIEST_MS <= ms <= LATEST_MS:
        raise Unclear(NO_TIME)
    return ms


def _combined(parts: Sequence[Part], context: Context, rules: TimeRules) -> int:
    whole = next((part for part in parts if part.is_whole), None)
    if whole is not None:
        return _moment(whole, whole, context, rules)
    day = next((part for part in parts if part.has_day), None)
    clock = next((part for part in parts if part.clock_min is not None), None)
    if day is None and len(context.play_days) == 1:
        day = Part(play_day=1)
    if day is None or clock is None:
        raise Unclear(INCOMPLETE)
    return _moment(day, clock, context, rules)


def conflict(
    parts: Sequence[Part], ms: int, context: Context, rules: TimeRules = _NO_RULES
) -> bool:
    """Whether a part names another day or hour than the one that was taken.

    A day or hour without a zone may be that of a date-time group beside it.
    """
    beside = {part.zone for part in parts if part.zone}
    return any(
        all(_differs(part, zone, ms, context, rules) for zone in (part.zone, *_zones(part, beside)))
        for part in parts
    )


def _zones(part: Part, beside: Iterable[str]) -> Iterable[str]:
    return () if part.zone or part.is_whole else beside


def _differs(part: Part, said: str, ms: int, context: Context, rules: TimeRules) -> bool:
    try:
        if part.is_whole:
            return exercise_ms((part,), context, rules) != ms
        zone = _offset(said, context, rules)
        local = _EPOCH + timedelta(milliseconds=ms, minutes=zone)
        if part.clock_min is not None:
            return part.clock_min % (24 * 60) != local.hour * 60 + local.minute
        return _day_of(part, context, rules) != local.date()
    except Unclear:
        return False


def _moment(day: Part, clock: Part, context: Context, rules: TimeRules) -> int:
    if day.since_start_min is not None:
        return _startex_ms(context) + day.since_start_min * MINUTE_MS
    offset_min = _offset(clock.zone or day.zone, context, rules)
    midnight = datetime.combine(_day_of(day, context, rules), datetime.min.time(), tzinfo=UTC)
    try:
        moment = midnight + timedelta(minutes=(clock.clock_min or 0) - offset_min)
    except OverflowError as beyond:
        raise Unclear(NO_TIME) from beyond
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def _offset(zone: str, context: Context, rules: TimeRules = _NO_RULES) -> int:
    """Minutes ahead of UTC. "L" after a date-time group is a zone to some and "local" to most."""
    if zone == "L" and context.zone_letter.upper() != "L" and not rules.l_is_zone:
        if not rules.l_is_local:
            raise Unclear(AMBIGUOUS)
        zone = ""
    try:
        return offset_of(zone or context.zone_letter)
    except ValueError as wrong:
        raise Unclear(NO_TIME) from wrong


def _day_of(part: Part, context: Context, rules: TimeRules) -> date:
    if part.day is not None:
        return _dated(part.day, context, rules)
    if part.month_day is not None:
        return _with_year(part.month_day, context, rules)
    if part.weekday is not None:
        return _weekday(part.weekday, context)
    days = play_dates(context)
    if part.play_day is not None:
        if not 1 <= part.play_day <= len(days):
            raise Unclear(NO_STARTEX if not days else NO_TIME)
        return days[part.play_day - 1]
    if not days:
        raise Unclear(NO_STARTEX)
    try:
        return days[0] + timedelta(days=part.day_offset or 0)
    except OverflowError as beyond:
        raise Unclear(NO_TIME) from beyond


def _dated(day: date, context: Context, rules: TimeRules) -> date:
    """The date as written, unless only its year keeps it from being a play day."""
    if rules.year is not None:
        return _with_year((day.month, day.day), context, rules)
    days = play_dates(context)
    is_played = (day.month, day.day) in {(one.month, one.day) for one in days}
    if is_played and day.year not in {one.year for one in days}:
        raise Unclear(STRAY_YEAR)
    return day


def _with_year(month_day: tuple[int, int], context: Context, rules: TimeRules) -> date:
    """The year that was said, or the exercise's own, where all of it lies in one."""
    years = {day.year for day in play_dates(context)} if rules.year is None else {rules.year}
    if len(years) != 1:
        raise Unclear(AMBIGUOUS)
    try:
        return date(years.pop(), *month_day)
    except ValueError as wrong:
        raise Unclear(NO_TIME) from wrong


def _weekday(weekday: int, context: Context) -> date:
    """The play day of that name, where there is exactly one."""
    named = [day for day in play_dates(context) if day.weekday() == weekday]
    if len(named) != 1:
        raise Unclear(AMBIGUOUS)
    return named[0]


def play_dates(context: Context) -> list[date]:
    offset_min = _offset("", context)
    begins = (day.start_ms for day in context.play_days)
    return [(_EPOCH + timedelta(milliseconds=ms, minutes=offset_min)).date() for ms in begins]


def _startex_ms(context: Context) -> int:
    if not context.play_days:
        raise Unclear(NO_STARTEX)
    return context.play_days[0].start_ms
