"""Bytes of a spreadsheet to rows of cell values. Whatever is no workbook is an Unreadable."""

import io
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

import openpyxl
from openpyxl.cell.cell import ERROR_CODES

from startex.codecs.table import read_table, short
from startex.codecs.workbook.result import Sheet, SheetRow, Value
from startex.language.base import Unreadable

#: Ours: no event list comes near these; what does would only exhaust the machine.
LARGEST_FILE = 50_000_000
LARGEST_UNPACKED = 300_000_000
LARGEST_RATIO = 200
RATIO_COUNTS_FROM = 10_000_000
MOST_PARTS = 5_000
MOST_ROWS = 100_000
MOST_COLUMNS = 500
#: How many rows of a text table tell its separator.
SEPARATOR_ROWS = 30

WORKBOOK_FORMS = ".xlsx, .csv"
TEXT_ENDINGS = (".csv", ".tsv", ".txt")
#: Cell values by row number.
Grid = dict[int, list[Value]]

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ERRORS = frozenset(ERROR_CODES)

#: What openpyxl and the libraries under it raise on bytes that are no workbook.
_BROKEN = (
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    SyntaxError,
    EOFError,
    NotImplementedError,
    RecursionError,
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
)


def read_sheets(name: str, data: bytes) -> tuple[Sheet, ...]:
    """All sheets with the rows that hold anything. Raises Unreadable."""
    if not data.strip(b"\0 \r\n\t"):
        raise _not_read("workbook-empty", name)
    if len(data) > LARGEST_FILE:
        raise _not_read("workbook-too-big", name, str(len(data)), f"≤ {LARGEST_FILE}")
    if data.startswith(_OLE):
        encrypted = _ENCRYPTED in data
        raise _not_read("workbook-encrypted" if encrypted else "workbook-too-old", name)
    if name.lower().endswith(TEXT_ENDINGS):
        return (_text_sheet(name, data),)
    _check_parts(name, data)
    return _workbook_sheets(name, data)


def is_error(value: Value) -> bool:
    """Whether the cell shows a failed formula, "#REF!"."""
    return isinstance(value, str) and value in _ERRORS


def is_formula(value: Value) -> bool:
    """Whether the cell holds a formula whose value is not in the file."""
    return isinstance(value, str) and value.startswith("=")


def _text_sheet(name: str, data: bytes) -> Sheet:
    table = read_table(data, name, SEPARATOR_ROWS)
    if table.unreadable:
        raise table.unreadable[0]
    rows = (SheetRow(number=row.line, values=row.cells) for row in table.rows)
    sheet = name.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return Sheet(name=sheet, rows=tuple(row for row in rows if _holds(row.values)))


def _check_parts(name: str, data: bytes) -> None:
    """Look into the package before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
    except _BROKEN as broken:
        raise _not_read("not-a-workbook", name, allowed=WORKBOOK_FORMS) from broken
    if any(part.flag_bits & 1 for part in parts):
        raise _not_read("workbook-encrypted", name)
    unpacked = sum(part.file_size for part in parts)
    swollen = unpacked > RATIO_COUNTS_FROM and unpacked > LARGEST_RATIO * len(data)
    if unpacked > LARGEST_UNPACKED or len(parts) > MOST_PARTS or swollen:
        raise _not_read("workbook-too-big", name, str(unpacked), f"≤ {LARGEST_UNPACKED}")


def _workbook_sheets(name: str, data: bytes) -> tuple[Sheet, ...]:
    try:
        with warnings.catch_warnings():
            # What openpyxl leaves aside (drawings, validation) holds no rows.
            warnings.simplefilter("ignore")
            grids = dict(_grids(name, data))
            if _has_formulas(data):
                _show_formulas(grids, dict(_grids(name, data, formulas=True)))
            return tuple(_sheet(title, grid) for title, grid in grids.items())
    except _BROKEN as broken:
        raise _not_read("not-a-workbook", name, short(str(broken)), WORKBOOK_FORMS) from broken


def _grids(name: str, data: bytes, *, formulas: bool = False) -> Iterator[tuple[str, Grid]]:
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=not formulas)
    for sheet in book.worksheets:
        # The size a sheet claims is often wrong, and a wrong one would hide rows.
        sheet.reset_dimensions()
        grid: Grid = {}
        for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
            if number > MOST_ROWS or len(values) > MOST_COLUMNS:
                limit = f"≤ {MOST_ROWS} × {MOST_COLUMNS}"
                raise _not_read("workbook-too-big", name, f"{sheet.title}!{number}", limit)
            if any(value is not None for value in values):
                grid[number] = [_value(value) for value in values]
        yield sheet.title, grid


def _show_formulas(grids: dict[str, Grid], written: dict[str, Grid]) -> None:
    """A formula that was never computed reads as nothing; it is shown as written instead."""
    for title, grid in written.items():
        for number, values in grid.items():
            shown = grids[title].setdefault(number, [None] * len(values))
            for at, value in enumerate(values):
                if is_formula(value) and at < len(shown) and shown[at] is None:
                    shown[at] = value


def _sheet(title: str, grid: Grid) -> Sheet:
    rows = (SheetRow(number=n, values=tuple(grid[n])) for n in sorted(grid))
    return Sheet(name=title, rows=tuple(row for row in rows if _holds(row.values)))


def _has_formulas(data: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = [part for part in package.namelist() if part.startswith("xl/worksheets/")]
        return any(b"<f>" in (xml := package.read(part)) or b"<f " in xml for part in parts)


def column_name(at: int) -> str:
    """0 is A, 26 is AA."""
    name = ""
    at += 1
    while at:
        at, letter = divmod(at - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def _value(value: object) -> Value:
    if value is None or isinstance(value, str | int | float | datetime | date | time | timedelta):
        return value
    return str(value)


def _holds(values: Iterable[Value]) -> bool:
    return any(value is not None and str(value).strip() for value in values)


def _not_read(code: str, name: str, found: str = "", allowed: str = "") -> Unreadable:
    return Unreadable(code, file=name, found=found, allowed=allowed)
