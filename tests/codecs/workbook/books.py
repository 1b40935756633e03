"""Small workbooks, made for one test each."""

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from startex.codecs.workbook import Context
from startex.language.ids import LanguageCode
from startex.language.values import PlayWindow
from startex.wording.dtg import parse_dtg

Cell = str | int | float | bool | datetime | date | time | None
Grid = Sequence[Sequence[Cell]]


def book(sheets: Mapping[str, Grid]) -> bytes:
    whole = openpyxl.Workbook()
    first = whole.active
    assert isinstance(first, Worksheet)
    whole.remove(first)
    for name, grid in sheets.items():
        sheet = whole.create_sheet(name)
        for row, values in enumerate(grid, start=1):
            for column, value in enumerate(values, start=1):
                if value is not None:
                    sheet.cell(row=row, column=column, value=value)
    saved = io.BytesIO()
    whole.save(saved)
    return saved.getvalue()


def sheet(*rows: Sequence[Cell]) -> bytes:
    return book({"MSEL": rows})


def context(*play_days: str, zone_letter: str = "E") -> Context:
    """An exercise of twelve-hour play days, by default three in August 2022."""
    begins = play_days or ("130700EAUG22", "140700EAUG22", "150700EAUG22")
    windows = (
        PlayWindow(start_ms=parse_dtg(day), end_ms=parse_dtg(day) + 12 * 3_600_000)
        for day in begins
    )
    return Context(
        zone_letter=zone_letter,
        play_days=tuple(windows),
        languages=(LanguageCode("en"), LanguageCode("ru")),
        addresses={"whitecell": "WHITE", "j3": "J3", "ops": "J3-OPS"},
        posts={"ops": "J3-OPS"},
        billets={"b1": "B1"},
        storylines={"border": "BORDER"},
        objectives={"o1": "O1", "o11": "O1.1"},
    )
