"""Which mapping each sheet is read under: one that was kept for its headings, else a guess."""

import re
from collections.abc import Iterable, Sequence

import msgspec

from startex.codecs.workbook import own_form, synonyms
from startex.codecs.workbook.folding import plain_heading
from startex.codecs.workbook.mapping import HEADING_WITHIN, LEAST_KNOWN, Columns, columns_of
from startex.codecs.workbook.result import Sheet, SheetRow, shown
from startex.codecs.workbook.row_times import TIME_FIELDS
from startex.codecs.workbook.rules import ColumnMapping, Mapping, SheetMapping, TimeRules
from startex.codecs.workbook.sheets import column_name
from startex.codecs.workbook.times import Unclear, read_part
from startex.language.base import Unreadable
from startex.language.ids import LanguageCode
from startex.wording.sentences import FALLBACK, Sentences

FIELDS = (*synonyms.HEADINGS, *own_form.ONLY_OURS)
#: Filled in by play, so a list that lacks them gets them from the export, at its right edge.
ADDED = ("number", "status", "actual")
_COLUMN = re.compile(r"[A-Z]{1,3}")


def decoded(data: bytes, file: str) -> Mapping:
    """A mapping as it was kept or written by hand. Raises Unreadable."""
    try:
        return checked(msgspec.json.decode(data, type=Mapping), file)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as broken:
        raise Unreadable("mapping-broken", file=file, found=str(broken)) from broken


def checked(mapping: Mapping, file: str) -> Mapping:
    """Raises Unreadable for a column or field that cannot be."""
    for sheet in mapping.sheets:
        for one in sheet.columns:
            if _COLUMN.fullmatch(one.column) is None:
                raise Unreadable("mapping-column", file=file, found=one.column, allowed="A … ZZZ")
            if one.field and one.field not in FIELDS:
                allowed = ", ".join(FIELDS)
                raise Unreadable("mapping-field", file=file, found=one.field, allowed=allowed)
        fields = [one.field for one in sheet.columns if one.field]
        twice = next((field for field in fields if fields.count(field) > 1), None)
        if twice is not None:
            found = f"{sheet.sheet}: {twice}"
            raise Unreadable("mapping-field-twice", file=file, found=found)
    return mapping


def fitted(sheets: Sequence[Sheet], known: Mapping) -> Mapping:
    """One mapping for each sheet, in the sheets' order."""
    found = (
        _own(sheet, known.sheets) or _known(sheet, known.sheets) or _guessed(sheet)
        for sheet in sheets
    )
    return Mapping(sheets=tuple(found), encoding=known.encoding)


def remembered(known: Mapping, used: Mapping) -> Mapping:
    """What was used, before what was known of other sheets.

    That a sheet was left out is kept only where somebody said so: next time it may be a list.
    """
    said = {one.sheet for one in known.sheets}
    new = tuple(one for one in used.sheets if one.is_taken or one.sheet in said)
    names = {one.sheet for one in new}
    kept = (one for one in known.sheets if one.sheet not in names)
    return Mapping(sheets=(*new, *kept), encoding=used.encoding or known.encoding)


def columns_under(sheet: Sheet, mapping: SheetMapping) -> Columns:
    """The mapping as places of this sheet's cells."""
    at = next((at for at, row in enumerate(sheet.rows) if row.number == mapping.heading_row), None)
    row = None if at is None else sheet.rows[at]
    return Columns(
        fields={_place(one.column): one.field for one in mapping.columns if one.field},
        headings={} if row is None else _headings(row),
        heading=at,
        is_french=mapping.language == "fr",
    )


def _own(sheet: Sheet, known: Iterable[SheetMapping]) -> SheetMapping | None:
    """Ours is known by its headings alone; only whether it is taken may be said."""
    form = own_form.own_form(sheet)
    if form is None:
        return None
    mapping = own_form.mapping_of(sheet, form)
    said = next((one for one in known if one.sheet == sheet.name and one.columns), mapping)
    return msgspec.structs.replace(mapping, is_taken=said.is_taken)


def _guessed(sheet: Sheet) -> SheetMapping:
    columns = columns_of(sheet)
    if columns is None:
        return SheetMapping(sheet=sheet.name, is_taken=False)
    heading = columns.heading
    places = sorted({*columns.fields, *columns.headings})
    return SheetMapping(
        sheet=sheet.name,
        is_taken=not sheet.is_hidden,
        heading_row=None if heading is None else sheet.rows[heading].number,
        columns=tuple(
            ColumnMapping(
                column=column_name(at),
                heading=columns.headings.get(at, ""),
                field=columns.fields.get(at, ""),
            )
            for at in places
        ),
        language=LanguageCode("fr" if columns.is_french else ""),
        times=TimeRules(day=_day_in_name(sheet, columns)),
    )


def _day_in_name(sheet: Sheet, columns: Columns) -> str:
    """A sheet for each day often says the day in its name only."""
    fields = set(columns.fields.values())
    if not fields & {*TIME_FIELDS} or fields & {"dtg", "date", "day"}:
        return ""
    try:
        part = read_part(sheet.name)
    except Unclear:
        return ""
    return sheet.name if part is not None and part.has_day and part.clock_min is None else ""


def _known(sheet: Sheet, known: Iterable[SheetMapping]) -> SheetMapping | None:
    """By its name and headings, else by the whole of its heading row."""
    of_name = [one for one in known if one.sheet == sheet.name]
    for one in of_name:
        if not one.columns and not one.is_taken:
            return one
        row = next((row for row in sheet.rows if row.number == one.heading_row), None)
        if one.heading_row is None or (row is not None and _fits(row, one)):
            return _completed(one, row)
    for one in known:
        row = _row_of(sheet, one)
        if row is not None:
            named = msgspec.structs.replace(one, sheet=sheet.name, heading_row=row.number)
            return _completed(named, row)
    return None


def _completed(mapping: SheetMapping, row: SheetRow | None) -> SheetMapping:
    """With the headings as they stand there, also of columns nobody mapped."""
    headings = {} if row is None else _headings(row)
    known = {_place(one.column): one.field for one in mapping.columns}
    known |= _added(headings, known)
    columns = tuple(
        ColumnMapping(column=column_name(at), heading=headings.get(at, ""), field=known.get(at, ""))
        for at in sorted({*known, *headings})
    )
    return msgspec.structs.replace(mapping, columns=columns)


def _added(headings: dict[int, str], known: dict[int, str]) -> dict[int, str]:
    """Columns that the export put beside those of the planner."""
    say = Sentences(FALLBACK).say
    ours = {say(f"sheet-heading-{field}"): field for field in ADDED}
    found = {at: ours[words] for at, words in headings.items() if at not in known and words in ours}
    return {at: field for at, field in found.items() if field not in known.values()}


def _fits(row: SheetRow, mapping: SheetMapping) -> bool:
    headings = _headings(row)
    said = (one for one in mapping.columns if one.heading)
    return all(_same(headings.get(_place(one.column), ""), one.heading) for one in said)


def _row_of(sheet: Sheet, mapping: SheetMapping) -> SheetRow | None:
    """The row that has exactly the headings of the mapping."""
    headed = {_place(one.column) for one in mapping.columns if one.heading}
    if mapping.heading_row is None or len(headed) < LEAST_KNOWN:
        return None
    near = (row for row in sheet.rows if row.number <= HEADING_WITHIN)
    return next((r for r in near if _fits(r, mapping) and headed == {*_headings(r)}), None)


def _headings(row: SheetRow) -> dict[int, str]:
    return {at: words for at, value in enumerate(row.values) if (words := shown(value))}


def _same(one: str, other: str) -> bool:
    return plain_heading(one) == plain_heading(other)


def _place(column: str) -> int:
    """A is 0, AA is 26."""
    place = 0
    for letter in column:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1
