"""Merged cells: a day that stands once beside several rows is said of each of them."""

import io
import re
import zipfile
from collections.abc import Iterable
from typing import NamedTuple

from defusedxml import ElementTree
from openpyxl.utils import range_boundaries

from startex.codecs.workbook.result import Value

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+:[A-Z]+\d+)"')


class Area(NamedTuple):
    """Rows as the sheet counts them, from 1; `column` is a place, from 0."""

    first_row: int
    last_row: int
    column: int


def fill_down(grid: dict[int, list[Value]], areas: Iterable[Area]) -> None:
    """Only into rows that hold something of their own, and never sideways: a title across many
    columns stays one cell.
    """
    for area in areas:
        above = grid.get(area.first_row, [])
        value = above[area.column] if area.column < len(above) else None
        if value is None:
            continue
        for number in range(area.first_row + 1, area.last_row + 1):
            values = grid.get(number)
            if values is not None:
                values.extend([None] * (area.column + 1 - len(values)))
                values[area.column] = value


def merged_areas(data: bytes) -> dict[str, list[Area]]:
    """The merged areas of several rows in an .xlsx, by the name of the sheet [ECMA-376 18.3.1.55].

    openpyxl tells of them only where it reads the whole book into memory.
    """
    areas: dict[str, list[Area]] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = frozenset(package.namelist())
        for title, part in _parts(package).items():
            found = _MERGED.findall(package.read(part)) if part in names else []
            areas[title] = [area for ref in found for area in _area(ref.decode())]
    return areas


def _parts(package: zipfile.ZipFile) -> dict[str, str]:
    book = ElementTree.fromstring(package.read("xl/workbook.xml"))
    links = ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))
    targets = {one.get("Id"): one.get("Target") or "" for one in links}
    found: dict[str, str] = {}
    for sheet in book.iter(f"{_MAIN}sheet"):
        target = targets.get(sheet.get(_RELATION)) or ""
        part = target[1:] if target.startswith("/") else f"xl/{target}"
        found[sheet.get("name") or ""] = part
    return found


def _area(ref: str) -> Iterable[Area]:
    left, top, _right, bottom = range_boundaries(ref)
    if left is not None and top is not None and bottom is not None and bottom > top:
        yield Area(top, bottom, left - 1)
