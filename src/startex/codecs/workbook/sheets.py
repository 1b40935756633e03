"""Bytes of a spreadsheet to rows of cell values. Whatever is no workbook is an Unreadable."""

import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

import openpyxl
from openpyxl.cell.cell import ERROR_CODES

from startex.codecs.table import SEPARATORS, read_table, short
from startex.codecs.workbook import foreign
from startex.codecs.workbook.merged import Area, fill_down, merged_areas
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

WORKBOOK_FORMS = ".xlsx, .xls, .ods, .csv"
TEXT_ENDINGS = (".csv", ".tsv", ".txt")
#: Cell values by row number.
Grid = dict[int, list[Value]]

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ERRORS = frozenset(ERROR_CODES)
#: A first line in which a spreadsheet says what separates the cells below.
_SAYS_SEPARATOR = re.compile(rb"\A(?:\xef\xbb\xbf)?sep=(.)\r?\n", re.IGNORECASE)
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_UTF_8_MARK = b"\xef\xbb\xbf"

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


def read_sheets(name: str, data: bytes, encoding: str = "") -> tuple[Sheet, ...]:
    """All sheets with the rows that hold anything; `encoding` is that of a text table.

    Raises Unreadable.
    """
    if not data.strip(b"\0 \r\n\t"):
        raise _not_read("workbook-empty", name)
    if len(data) > LARGEST_FILE:
        raise _not_read("workbook-too-big", name, str(len(data)), f"≤ {LARGEST_FILE}")
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise _not_read("workbook-encrypted", name)
        return _foreign_sheets(name, data)
    if name.lower().endswith(TEXT_ENDINGS):
        return (_text_sheet(name, _as_utf_8(name, data, encoding)),)
    parts = _checked_parts(name, data)
    if "content.xml" in parts or "xl/workbook.bin" in parts:
        return _foreign_sheets(name, data)
    return _workbook_sheets(name, data)


def is_error(value: Value) -> bool:
    """Whether the cell shows a failed formula, "#REF!"."""
    return isinstance(value, str) and value in _ERRORS


def is_formula(value: Value) -> bool:
    """Whether the cell holds a formula whose value is not in the file."""
    return isinstance(value, str) and value.startswith("=")


def _as_utf_8(name: str, data: bytes, encoding: str) -> bytes:
    """Text as spreadsheets save it: UTF-16 by its mark, an older encoding only where told."""
    wanted = "utf-16" if data.startswith(_UTF_16_MARKS) else encoding
    if not wanted or data.startswith(_UTF_8_MARK):
        return data
    try:
        return data.decode(wanted).encode()
    except (LookupError, UnicodeError) as wrong:
        raise _not_read("not-utf8", name, wanted, "UTF-8") from wrong


def _text_sheet(name: str, data: bytes) -> Sheet:
    told = _SAYS_SEPARATOR.match(data)
    separators = (told[1].decode(),) if told else (*SEPARATORS, "|")
    table = read_table(data[told.end() :] if told else data, name, SEPARATOR_ROWS, separators)
    if table.unreadable:
        raise table.unreadable[0]
    rows = (SheetRow(number=row.line + bool(told), values=row.cells) for row in table.rows)
    sheet = name.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return Sheet(name=sheet, rows=tuple(row for row in rows if _holds(row.values)))


def _checked_parts(name: str, data: bytes) -> frozenset[str]:
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
    return frozenset(part.filename for part in parts)


def _foreign_sheets(name: str, data: bytes) -> tuple[Sheet, ...]:
    try:
        return tuple(_foreign_sheet(name, one) for one in foreign.read(data))
    except foreign.Encrypted as locked:
        raise _not_read("workbook-encrypted", name) from locked
    except foreign.Broken as broken:
        raise _not_read("not-a-workbook", name, short(str(broken)), WORKBOOK_FORMS) from broken


def _foreign_sheet(name: str, one: foreign.ForeignSheet) -> Sheet:
    grid: Grid = {}
    for number, values in enumerate(one.rows, start=1):
        cells = [foreign.value(cell) for cell in values]
        if any(value is not None for value in cells):
            _check_size(name, one.name, number, len(cells))
            grid[number] = cells
    areas = [Area(*place) for place in one.merged]
    return _sheet(one.name, grid, areas, is_hidden=one.hidden)


def _check_size(name: str, title: str, number: int, columns: int) -> None:
    if number > MOST_ROWS or columns > MOST_COLUMNS:
        limit = f"≤ {MOST_ROWS} × {MOST_COLUMNS}"
        raise _not_read("workbook-too-big", name, f"{title}!{number}", limit)


def _workbook_sheets(name: str, data: bytes) -> tuple[Sheet, ...]:
    try:
        with warnings.catch_warnings():
            # What openpyxl leaves aside (drawings, validation) holds no rows.
            warnings.simplefilter("ignore")
            grids, hidden = _grids(name, data)
            if _has_formulas(data):
                _show_formulas(grids, _grids(name, data, formulas=True)[0])
            areas = merged_areas(data)
            return tuple(
                _sheet(title, grid, areas.get(title, ()), is_hidden=title in hidden)
                for title, grid in grids.items()
            )
    except _BROKEN as broken:
        raise _not_read("not-a-workbook", name, short(str(broken)), WORKBOOK_FORMS) from broken


def _grids(
    name: str, data: bytes, *, formulas: bool = False
) -> tuple[dict[str, Grid], frozenset[str]]:
    """The cells of every sheet, and which sheets are hidden."""
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=not formulas)
    grids: dict[str, Grid] = {}
    for sheet in book.worksheets:
        # The size a sheet claims is often wrong, and a wrong one would hide rows.
        sheet.reset_dimensions()
        grid = grids[sheet.title] = {}
        for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
            _check_size(name, sheet.title, number, len(values))
            if any(value is not None for value in values):
                grid[number] = [_value(value) for value in values]
    hidden = frozenset(one.title for one in book.worksheets if one.sheet_state != "visible")
    return grids, hidden


def _show_formulas(grids: dict[str, Grid], written: dict[str, Grid]) -> None:
    """A formula that was never computed reads as nothing; it is shown as written instead."""
    for title, grid in written.items():
        for number, values in grid.items():
            shown = grids[title].setdefault(number, [None] * len(values))
            for at, value in enumerate(values):
                if is_formula(value) and at < len(shown) and shown[at] is None:
                    shown[at] = value


def _sheet(title: str, grid: Grid, areas: Iterable[Area], *, is_hidden: bool) -> Sheet:
    held = {number: values for number, values in grid.items() if _holds(values)}
    fill_down(held, areas)
    rows = tuple(SheetRow(number=n, values=tuple(held[n])) for n in sorted(held))
    return Sheet(name=title, rows=rows, is_hidden=is_hidden)


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
