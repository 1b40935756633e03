"""Cells of a workbook: text stays text, whatever it begins with."""

from typing import cast

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

#: A spreadsheet may take what begins so for a formula [OWASP, CSV injection].
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")

_HEADING_FILL = PatternFill("solid", fgColor="DDE3EA")
_LINE = Side(style="thin", color="9AA5B1")
_BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_BODY, _HEADING = "table-body", "table-heading"


def table_styles() -> list[NamedStyle]:
    """Named once for a whole workbook: styles set cell by cell cost most of its time."""
    body = NamedStyle(_BODY)
    body.alignment, body.border = Alignment(wrap_text=True, vertical="top"), _BOX
    heading = NamedStyle(_HEADING)
    heading.alignment, heading.border = Alignment(wrap_text=True, vertical="top"), _BOX
    heading.font, heading.fill = Font(bold=True), _HEADING_FILL
    return [body, heading]


def put_text(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    cell = cast("Cell", sheet.cell(row=row, column=column))
    # What XML cannot hold is shown as a blank box, not dropped.
    cell.value = ILLEGAL_CHARACTERS_RE.sub("\ufffd", text)
    cell.data_type = "s"
    return cell


def put_row(sheet: Worksheet, row: int, values: list[str | int], style: str = _BODY) -> None:
    """A row of a table; numbers stay numbers."""
    for column, value in enumerate(values, start=1):
        if isinstance(value, str):
            cell = put_text(sheet, row, column, value)
        else:
            cell = sheet.cell(row=row, column=column, value=value)
        cell.style = style
        if isinstance(value, str) and value.startswith(FORMULA_SIGNS):
            # Whoever edits the cell gets text again, and no formula.
            cell.quotePrefix = True


def put_headings(sheet: Worksheet, row: int, headings: list[str], widths: list[int]) -> None:
    """The heading row, repeated on every printed page, with columns as wide as given."""
    put_row(sheet, row, [*headings], _HEADING)
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.print_title_rows = f"{row}:{row}"
    sheet.freeze_panes = f"A{row + 1}"


def fit_to_page(sheet: Worksheet, columns: int) -> None:
    """Landscape A4, as wide as the page, and only what was written."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    properties = sheet.sheet_properties.pageSetUpPr
    if properties is not None:
        properties.fitToPage = True
    sheet.print_area = f"A1:{get_column_letter(columns)}{sheet.max_row}"
