"""The planner's own workbook again: his sheets, columns and order, with the plan as it stands."""

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

import openpyxl
from openpyxl.cell.cell import Cell
from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from startex.codecs.workbook.cells import Spoken, Written, legal, says_same
from startex.codecs.workbook.fitting import ADDED
from startex.codecs.workbook.reading import read
from startex.codecs.workbook.result import Context, Imported, Value
from startex.codecs.workbook.rules import SheetMapping
from startex.codecs.workbook.sheets import is_formula, read_sheets
from startex.codecs.workbook.submission import Remembered, matched
from startex.language.ids import LineId
from startex.language.plan import Line, Plan
from startex.wording.sentences import FALLBACK, Sentences

#: The longest list a pull-down can hold in itself [ECMA-376 part 1, 18.3.1.33].
_LONGEST_LIST = 255
#: A spreadsheet may take what begins so for a formula [OWASP, CSV injection].
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_MARKED = Sentences(FALLBACK).say("marking-exercise")


@dataclass(frozen=True)
class Like:
    """The workbook to write into, and who sent it."""

    name: str
    data: bytes
    source: str


def write(
    like: Like,
    plan: Plan,
    context: Context,
    known: Remembered,
    actual_ms: Mapping[LineId, int],
) -> bytes:
    """Cells that say what the plan says stay as they are; lines without a row come at the end.

    Raises Unreadable for what is no workbook.
    """
    imported = read(like.name, like.data, context, known.mapping)
    book = _book(like)
    rows = matched(plan, imported, known, like.source)
    written = Written(plan, imported, context, actual_ms)
    sheets = [one for one in imported.used.sheets if one.is_taken and one.columns]
    filled = [_Sheet(book[mapping.sheet], mapping, written) for mapping in sheets]
    for one in filled:
        one.fill(rows, imported, plan)
    known_lines = frozenset(rows.values())
    for line in plan.lines:
        if filled and line.id not in known_lines:
            filled[0].append(line)
    for one in filled:
        one.finish()
    for sheet in book.worksheets:
        _mark(sheet)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def _book(like: Like) -> Workbook:
    """An .xlsx as it is; of other forms the cells."""
    if like.data.startswith(b"PK") and like.name.lower().endswith((".xlsx", ".xlsm")):
        return openpyxl.load_workbook(io.BytesIO(like.data))
    book = Workbook()
    for empty in list(book.worksheets):
        book.remove(empty)
    for one in read_sheets(like.name, like.data):
        sheet = book.create_sheet(one.name)
        for row in one.rows:
            for column, value in enumerate(row.values, start=1):
                if value is not None:
                    sheet.cell(row=row.number, column=column).value = value
    return book


class _Sheet:
    """One sheet, its columns by field, and how it spells things."""

    def __init__(self, sheet: Worksheet, mapping: SheetMapping, written: Written) -> None:
        self._sheet, self._written = sheet, written
        self._columns = {
            one.field: column_index_from_string(one.column) for one in mapping.columns if one.field
        }
        self._kept = {
            " ".join(one.heading.split()): column_index_from_string(one.column)
            for one in mapping.columns
            if not one.field and one.heading
        }
        self._heading = mapping.heading_row or 0
        self._last = sheet.max_row
        self._add_columns()
        self._spoken = Spoken(self._below(), self._columns)

    def fill(self, rows: Mapping[LineId, LineId], imported: Imported, plan: Plan) -> None:
        lines = {line.id: line for line in plan.lines}
        for row in imported.lines:
            sheet, _, number = imported.origins[row.id].rpartition("!")
            line = lines.get(rows.get(row.id, LineId("")))
            if sheet == self._sheet.title and line is not None:
                self._put(int(number), line, self._written.differing(row, line))

    def append(self, line: Line) -> None:
        self._last += 1
        self._put(self._last, line, frozenset(self._columns))
        for heading, column in self._kept.items():
            if heading in line.columns:
                self._set(self._last, column, line.columns[heading])

    def finish(self) -> None:
        """The pull-downs and the printed page reach as far as the lines."""
        self._offer_choices()
        if not self._sheet.print_area:
            end = get_column_letter(self._sheet.max_column)
            self._sheet.print_area = f"A1:{end}{self._last}"

    def _put(self, number: int, line: Line, fields: frozenset[str]) -> None:
        cells = self._written.cells(line, frozenset(self._columns), self._spoken)
        for field in self._columns.keys() & {*fields, *ADDED}:
            at = self._columns[field]
            stands = self._value(number, at)
            counted = field == "number" and is_formula(stands)
            if not counted and not says_same(field, stands, line, cells[field]):
                self._set(number, at, cells[field])

    def _add_columns(self) -> None:
        say = Sentences(FALLBACK).say
        for field in ADDED:
            if field not in self._columns and self._heading:
                column = self._sheet.max_column + 1
                self._columns[field] = column
                self._set(self._heading, column, say(f"sheet-heading-{field}"))

    def _offer_choices(self) -> None:
        ruled = [str(one.sqref) for one in self._sheet.data_validations.dataValidation]
        for field, choices in self._spoken.choices().items():
            letter = get_column_letter(self._columns[field])
            area = f"{letter}{self._heading + 1}:{letter}{max(self._last, self._heading + 1)}"
            listed = ",".join(choices)
            if len(listed) <= _LONGEST_LIST and not any(one.startswith(letter) for one in ruled):
                rule = DataValidation(
                    type="list", formula1=f'"{listed}"', allow_blank=True, sqref=area
                )
                rule.errorStyle = "warning"
                self._sheet.add_data_validation(rule)

    def _below(self) -> Iterable[Mapping[int, Value]]:
        for number in range(self._heading + 1, self._last + 1):
            yield {column: self._value(number, column) for column in self._columns.values()}

    def _value(self, row: int, column: int) -> Value:
        value: object = self._sheet.cell(row=row, column=column).value
        if value is None or isinstance(value, str | int | float | datetime | date | time):
            return value
        return str(value)

    def _set(self, row: int, column: int, value: Value) -> None:
        cell = self._sheet.cell(row=row, column=column)
        if not isinstance(cell, Cell):
            # One of a merged area: only its first cell holds a value.
            return
        if isinstance(value, str):
            cell.value = legal(value) or None
            if value.startswith(_FORMULA_SIGNS):
                cell.data_type = "s"
                cell.quotePrefix = True
        else:
            cell.value = value


def _mark(sheet: Worksheet) -> None:
    """At the head and foot of every printed page; what he has at the sides stays."""
    for edge in (sheet.oddHeader, sheet.oddFooter):
        if edge is not None:
            edge.center.text = _MARKED
