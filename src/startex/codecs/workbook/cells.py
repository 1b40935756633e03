"""What the cells of a line say, in a planner's own words where he has one."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from startex.codecs.workbook import folding, synonyms
from startex.codecs.workbook.fields import LINE_FIELDS, TEXT_PARTS, Fields
from startex.codecs.workbook.result import Context, Imported, Value, as_id, shown
from startex.codecs.workbook.row_times import TIME_FIELDS
from startex.language.ids import LineId
from startex.language.plan import Line, Plan
from startex.language.values import LineStatus
from startex.wording.dtg import format_dtg, offset_of

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FOLDED: Mapping[str, Mapping[StrEnum, tuple[str, ...]]] = {
    "status": {**synonyms.STATUSES},
    "means": {**synonyms.MEANS},
    "kind": {**synonyms.KINDS},
    "priority": {**synonyms.PRIORITIES},
    "precedence": {**synonyms.PRECEDENCES},
}
#: What ends a choice in a pull-down, or the list.
_BREAKS_LIST = frozenset(',"')


def legal(words: str) -> str:
    """What XML cannot hold is shown as a blank box, not dropped."""
    return ILLEGAL_CHARACTERS_RE.sub("\ufffd", words)


class Spoken:
    """How one sheet spells what we have one word for."""

    def __init__(self, rows: Iterable[Mapping[int, Value]], columns: Mapping[str, int]) -> None:
        self._columns = columns
        self._said: dict[str, dict[StrEnum, str]] = {field: {} for field in _FOLDED}
        for row in rows:
            for field in _FOLDED.keys() & columns.keys():
                words = shown(row.get(columns[field]))
                value = folding.exactly(words, _FOLDED[field]) if words else None
                if value is not None and not _BREAKS_LIST & set(words):
                    self._said[field].setdefault(value, words)

    def word(self, field: str, value: StrEnum) -> str:
        return self._said[field].get(value, value.replace("_", " ").capitalize())

    def choices(self) -> dict[str, list[str]]:
        """For pull-downs: every value once, in our order."""
        return {
            field: [self.word(field, value) for value in values]
            for field, values in _FOLDED.items()
            if field in self._columns
        }


def says_same(field: str, cell: Value, line: Line, words: Value) -> bool:
    """Whether a cell can stay as the planner wrote it."""
    said = shown(cell)
    if field == "number":
        return as_id(said) == line.id
    if field == "status":
        return (folding.status_of(said) or LineStatus.DRAFT) is line.status
    return said == shown(words)


class Written:
    """The fields of a plan's lines as values of cells."""

    def __init__(
        self,
        plan: Plan,
        imported: Imported,
        context: Context,
        actual_ms: Mapping[LineId, int],
    ) -> None:
        self._fields = Fields(plan, imported)
        self._context, self._actual_ms = context, actual_ms

    def differing(self, row: Line, line: Line) -> frozenset[str]:
        """Fields of the sheet whose cells do not say what the plan says."""
        different = self._fields.differing(row, line)
        made = {sheet for name in different for sheet in LINE_FIELDS.get(name, (name,))}
        return frozenset(made)

    def cells(self, line: Line, columns: frozenset[str], spoken: Spoken) -> dict[str, Value]:
        """By field of the sheet, for the columns there are."""
        cells: dict[str, Value] = {"number": line.id, "actual": self._actual(line)}
        cells |= {field: spoken.word(field, getattr(line, field)) for field in _FOLDED}
        for field in ("storyline", "sender", "controller", "author"):
            cells[field] = str(getattr(line, field))
        cells |= {field: "; ".join(getattr(line, field)) for field in ("to", "info", "objectives")}
        cells |= {part: self._fields.body(line.id, part) for part in TEXT_PARTS}
        return cells | self._times(line, columns)

    def _actual(self, line: Line) -> str:
        released_ms = self._actual_ms.get(line.id)
        return "" if released_ms is None else format_dtg(released_ms, self._context.zone_letter)

    def _times(self, line: Line, columns: frozenset[str]) -> dict[str, Value]:
        """In the columns he has; one alone says the whole date-time group."""
        empty: dict[str, Value] = dict.fromkeys(TIME_FIELDS)
        if line.planned_ms is None:
            return empty
        zone = self._context.zone_letter
        whole = format_dtg(line.planned_ms, zone)
        local = _EPOCH + timedelta(milliseconds=line.planned_ms, minutes=offset_of(zone))
        there = [field for field in TIME_FIELDS if field in columns]
        split: dict[str, Value] = {"date": local.date(), "time": f"{local:%H%M}"}
        if "dtg" in columns:
            return {**empty, **split, "dtg": whole}
        if {"date", "time"} <= columns:
            return {**empty, **split}
        return {**empty, there[0]: whole} if there else empty
