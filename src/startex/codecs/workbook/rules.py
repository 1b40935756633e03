"""What each column of a sheet is, and how its times are meant: guessed, corrected, kept."""

from enum import StrEnum

from startex.language.base import Noun
from startex.language.ids import LanguageCode


class DateOrder(StrEnum):
    """What comes first in 5/3/10; unsaid, such a date is asked about."""

    UNSAID = ""
    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class BareUnit(StrEnum):
    """What T+2 counts."""

    UNSAID = ""
    HOURS = "hours"
    MINUTES = "minutes"
    DAYS = "days"


class TimeRules(Noun):
    """What a person knows of a sheet's times; whatever is unsaid stays a question.

    `day` is that of rows that name none, written as a cell would ("D+1", "14 Aug 2022"). `year`
    holds for every date. `zone_letter` is that of clocks without one. `l_is_local` takes the
    letter L after a date-time group for "local", `l_is_zone` for the zone of that letter.
    """

    day: str = ""
    year: int | None = None
    order: DateOrder = DateOrder.UNSAID
    unit: BareUnit = BareUnit.UNSAID
    zone_letter: str = ""
    l_is_local: bool = False
    l_is_zone: bool = False


class ColumnMapping(Noun):
    """`column` is a letter; `field` is empty where the cells are only kept."""

    column: str
    heading: str = ""
    field: str = ""


class SheetMapping(Noun):
    """`heading_row` counts from 1 and is None for a sheet without one.

    A sheet that is not taken has each of its rows reported. An empty `language` is told by the
    letters of each text.
    """

    sheet: str
    is_taken: bool = True
    heading_row: int | None = None
    columns: tuple[ColumnMapping, ...] = ()
    language: LanguageCode = LanguageCode("")
    times: TimeRules = TimeRules()


class Mapping(Noun):
    """`encoding` is that of a text table that is not in UTF-8."""

    sheets: tuple[SheetMapping, ...] = ()
    encoding: str = ""
