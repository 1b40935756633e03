"""A spreadsheet to lines of the event list, no row lost in silence."""

from startex.codecs.workbook.mapping import Columns, columns_of
from startex.codecs.workbook.result import Context, Imported, Mapped, Sheet
from startex.codecs.workbook.rows import SheetReader, Taken, drop
from startex.codecs.workbook.sheets import column_name, read_sheets


def read(name: str, data: bytes, context: Context) -> Imported:
    """Every sheet's rows as lines or as reports. Raises Unreadable for what is no workbook."""
    taken = Taken()
    mapping: list[Mapped] = []
    rows_in = 0
    for sheet in read_sheets(name, data):
        columns = columns_of(sheet)
        rows_in += len(sheet.rows)
        if columns is None:
            for row in sheet.rows:
                drop(row, sheet, "sheet-without-columns", taken)
            continue
        rows_in -= columns.heading is not None
        mapping += _mapped(sheet, columns)
        SheetReader(sheet, columns, context, taken).read()
    return Imported(
        rows_in=rows_in,
        lines=tuple(taken.lines),
        texts=tuple(taken.texts),
        reported=tuple(taken.reported),
        mapping=tuple(mapping),
        origins=taken.origins,
    )


def _mapped(sheet: Sheet, columns: Columns) -> list[Mapped]:
    places = sorted({*columns.fields, *columns.headings})
    return [
        Mapped(
            sheet=sheet.name,
            column=column_name(at),
            heading=columns.headings.get(at, ""),
            field=columns.fields.get(at, ""),
        )
        for at in places
    ]
