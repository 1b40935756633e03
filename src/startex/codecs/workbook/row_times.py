"""The planned time of a row, from all of its cells that speak of time."""

from collections.abc import Mapping

import msgspec

from startex.codecs.workbook.moments import INCOMPLETE, conflict, exercise_ms
from startex.codecs.workbook.readings import readings
from startex.codecs.workbook.result import Context, Reading, SheetRow, Value, shown
from startex.codecs.workbook.rules import TimeRules
from startex.codecs.workbook.times import Part, Unclear, read_part

#: The fields that speak of time, the most telling first.
TIME_FIELDS = ("dtg", "date", "day", "time")
CONFLICT = "time-conflict"


class Doubt(Exception):
    """A row's time is not clear: which field says so, and what it says."""

    def __init__(self, field: str, code: str, found: str) -> None:
        super().__init__(code)
        self.field, self.code, self.found = field, code, found


class RowTimes:
    """Reads the time cells of one sheet's rows."""

    def __init__(self, places: Mapping[str, int], context: Context, rules: TimeRules) -> None:
        self._places, self._rules, self._given = places, rules, context
        zone = rules.zone_letter or context.zone_letter
        self._context = msgspec.structs.replace(context, zone_letter=zone)
        self._day = _day_of_all(rules)

    def planned(self, row: SheetRow) -> int | None:
        """None for a row that names no time. Raises Doubt."""
        parts = self._parts(row)
        if not parts:
            return None
        try:
            return exercise_ms(self._with_day(parts), self._context, self._rules)
        except Unclear as unclear:
            raise self._doubt(row, self._first(row), unclear.code) from unclear

    def contradiction(self, row: SheetRow, planned_ms: int) -> Doubt | None:
        """Where a cell names another day or hour than the one that was taken."""
        if conflict(self._parts(row), planned_ms, self._context, self._rules):
            return self._doubt(row, self._first(row), CONFLICT)
        return None

    def readings(self, row: SheetRow) -> tuple[Reading, ...]:
        """In which ways the unclear time of the row may be meant."""
        said = " ".join(shown(self._value(row, one)) for one in TIME_FIELDS)

        def planned(rules: TimeRules) -> int | None:
            try:
                return RowTimes(self._places, self._given, rules).planned(row)
            except Doubt:
                return None

        return readings(planned, said, self._rules, self._given)

    def _parts(self, row: SheetRow) -> list[Part]:
        parts: list[Part] = []
        for name in TIME_FIELDS:
            try:
                part = read_part(self._value(row, name), self._rules, is_day=name == "day")
            except Unclear as unclear:
                raise self._doubt(row, name, unclear.code) from unclear
            parts += [] if part is None else [part]
        return parts

    def _with_day(self, parts: list[Part]) -> list[Part]:
        named = any(part.has_day or part.since_start_min is not None for part in parts)
        return parts if named or self._day is None else [*parts, self._day]

    def _doubt(self, row: SheetRow, name: str, code: str) -> Doubt:
        cells = [shown(self._value(row, one)) for one in TIME_FIELDS]
        whole = " | ".join(cell for cell in cells if cell)
        together = code in {INCOMPLETE, CONFLICT}
        return Doubt(name, code, whole if together else shown(self._value(row, name)))

    def _first(self, row: SheetRow) -> str:
        return next(name for name in TIME_FIELDS if shown(self._value(row, name)))

    def _value(self, row: SheetRow, name: str) -> Value:
        at = self._places.get(name)
        return None if at is None or at >= len(row.values) else row.values[at]


def _day_of_all(rules: TimeRules) -> Part | None:
    """A day that nobody can read is no rule; whoever wrote it sees his times still missing."""
    try:
        part = read_part(rules.day, rules, is_day=True)
    except Unclear:
        return None
    return part if part is not None and part.has_day and part.clock_min is None else None
