"""A workbook of several sheets, to bytes."""

import re
from io import BytesIO
from typing import cast

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from startex.papers.sheet_cells import table_styles

#: What a sheet's name may not hold, and how long it may be [Excel specifications and limits].
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31


class Sheets:
    """Sheets in the order in which they were added."""

    def __init__(self) -> None:
        self._workbook = Workbook()
        self._workbook.properties.creator = "Startex"
        for style in table_styles():
            self._workbook.add_named_style(style)
        # A new workbook brings an empty sheet.
        for sheet in list(self._workbook.worksheets):
            self._workbook.remove(sheet)

    def add(self, name: str) -> Worksheet:
        """A sheet of that name, or of one as like it as a sheet's name may be."""
        wanted = _NOT_IN_A_NAME.sub("-", name).strip("' ") or "-"
        taken = {title.casefold() for title in self._workbook.sheetnames}
        free, count = wanted[:_LONGEST_NAME], 1
        while free.casefold() in taken:
            count += 1
            ending = f" {count}"
            free = wanted[: _LONGEST_NAME - len(ending)] + ending
        return cast("Worksheet", self._workbook.create_sheet(free))

    def encode(self) -> bytes:
        into = BytesIO()
        self._workbook.save(into)
        return into.getvalue()
