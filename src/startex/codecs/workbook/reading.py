"""A spreadsheet to lines of the event list, no row lost in silence."""

from startex.codecs.workbook.copies import Listed, copied_rows
from startex.codecs.workbook.fitting import columns_under, fitted
from startex.codecs.workbook.own_form import own_form, unmarked
from startex.codecs.workbook.own_rows import OwnReader, own_copies
from startex.codecs.workbook.result import Context, Imported, Mapped, Sheet
from startex.codecs.workbook.row_times import RowTimes
from startex.codecs.workbook.rows import SheetReader, Taken, drop
from startex.codecs.workbook.rules import Mapping, SheetMapping
from startex.codecs.workbook.sheets import read_sheets

_NOTHING_KNOWN = Mapping()


def read(name: str, data: bytes, context: Context, known: Mapping = _NOTHING_KNOWN) -> Imported:
    """Every sheet's rows as lines or as reports, under the mapping known for them or a guess.

    Raises Unreadable for what is no workbook.
    """
    sheets = [unmarked(sheet) for sheet in read_sheets(name, data, known.encoding)]
    mapping = fitted(sheets, known)
    taken = Taken()
    listed: list[tuple[Listed, RowTimes, SheetMapping]] = []
    for sheet, one in zip(sheets, mapping.sheets, strict=True):
        if one.is_taken:
            listed.append(_listed(sheet, one, context))
        else:
            _leave_out(sheet, one, taken)
    forms = {sheet.name: form for sheet in sheets if (form := own_form(sheet)) is not None}
    foreign = [one for one, _times, _mapping in listed if one.sheet.name not in forms]
    ours = [one.sheet for one, _times, _mapping in listed if one.sheet.name in forms]
    copies = {**copied_rows(foreign), **own_copies(ours, forms)}
    for one, times, under in listed:
        copied = copies.get(one.sheet.name, {})
        form = forms.get(one.sheet.name)
        if form is None:
            SheetReader(one.sheet, one.columns, context, taken, times, copied, under).read()
        else:
            OwnReader(one.sheet, form, context, taken, copied, under).read()
    headings = sum(one.columns.heading is not None for one, _times, _mapping in listed)
    return Imported(
        rows_in=sum(len(sheet.rows) for sheet in sheets) - headings,
        lines=tuple(taken.lines),
        texts=tuple(taken.texts),
        reported=tuple(taken.reported),
        mapping=_mapped(mapping),
        origins=taken.origins,
        used=mapping,
        own_sheets=tuple(forms),
    )


def _listed(
    sheet: Sheet, mapping: SheetMapping, context: Context
) -> tuple[Listed, RowTimes, SheetMapping]:
    columns = columns_under(sheet, mapping)
    places = {name: at for at, name in columns.fields.items()}
    times = RowTimes(places, context, mapping.times)
    return Listed(sheet, columns, times), times, mapping


def _leave_out(sheet: Sheet, mapping: SheetMapping, taken: Taken) -> None:
    if sheet.is_hidden:
        code = "sheet-hidden"
    else:
        code = "sheet-not-taken" if mapping.columns else "sheet-without-columns"
    for row in sheet.rows:
        drop(row, sheet, code, taken)


def _mapped(mapping: Mapping) -> tuple[Mapped, ...]:
    return tuple(
        Mapped(sheet=one.sheet, column=column.column, heading=column.heading, field=column.field)
        for one in mapping.sheets
        if one.is_taken
        for column in one.columns
    )
