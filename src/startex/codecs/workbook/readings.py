"""In which ways a time may be meant that is not clear, and what would have to be said for each."""

import re
from collections.abc import Callable, Iterator

import msgspec

from startex.codecs.workbook.moments import play_dates
from startex.codecs.workbook.result import Context, Reading
from startex.codecs.workbook.rules import BareUnit, DateOrder, TimeRules
from startex.wording.dtg import format_dtg

#: Ours: two weeks of play days; more to choose from is no question any more.
MOST_DAYS = 14

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def readings(
    planned: Callable[[TimeRules], int | None], said: str, rules: TimeRules, context: Context
) -> tuple[Reading, ...]:
    """What the row's time would be under each rule that answers the question."""
    found: dict[int, Reading] = {}
    for answer in _answers(said, rules, context):
        ms = planned(answer)
        if ms is not None:
            time = format_dtg(ms, context.zone_letter)
            found.setdefault(ms, Reading(time=time, rules=answer))
    return tuple(found[ms] for ms in sorted(found))


def _answers(said: str, rules: TimeRules, context: Context) -> Iterator[TimeRules]:
    """Each says one thing that the rules leave open."""
    change = msgspec.structs.replace
    if rules.order is DateOrder.UNSAID:
        yield from (change(rules, order=one) for one in DateOrder if one is not DateOrder.UNSAID)
    if rules.unit is BareUnit.UNSAID:
        yield from (change(rules, unit=one) for one in BareUnit if one is not BareUnit.UNSAID)
    if not (rules.l_is_local or rules.l_is_zone):
        yield from (change(rules, l_is_local=True), change(rules, l_is_zone=True))
    if rules.year is None:
        yield from (change(rules, year=year) for year in _years(said, context))
    if not rules.day:
        days = range(1, min(len(context.play_days), MOST_DAYS) + 1)
        yield from (change(rules, day=f"Day {day}") for day in days)


def _years(said: str, context: Context) -> list[int]:
    """Those of the play days, and those that the cells name."""
    played = {day.year for day in play_dates(context)}
    return sorted(played | {int(year) for year in _YEAR.findall(said)})
