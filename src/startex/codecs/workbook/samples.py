"""What stands in each column, for whoever corrects a mapping."""

from collections.abc import Iterator

from startex.codecs.workbook.result import Sheet, shown
from startex.codecs.workbook.rules import Mapping
from startex.codecs.workbook.sheets import column_name, read_sheets
from startex.language.base import Noun

#: Ours: enough to tell a time from a title, little enough for one line.
VALUES = 3
LONGEST = 60


class Sample(Noun):
    """The first different cells below the heading."""

    sheet: str
    column: str
    values: tuple[str, ...]


def samples(name: str, data: bytes, mapping: Mapping) -> tuple[Sample, ...]:
    """Raises Unreadable for what is no workbook."""
    headings = {one.sheet: one.heading_row or 0 for one in mapping.sheets}
    sheets = read_sheets(name, data, mapping.encoding)
    return tuple(one for sheet in sheets for one in _of(sheet, headings.get(sheet.name, 0)))


def _of(sheet: Sheet, heading_row: int) -> Iterator[Sample]:
    found: dict[int, dict[str, None]] = {}
    for row in sheet.rows:
        if row.number <= heading_row:
            continue
        for at, value in enumerate(row.values):
            words = shown(value)[:LONGEST]
            if words and len(found.setdefault(at, {})) < VALUES:
                found[at][words] = None
    for at in sorted(found):
        yield Sample(sheet=sheet.name, column=column_name(at), values=tuple(found[at]))
