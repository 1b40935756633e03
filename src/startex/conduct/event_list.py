"""The event list as a file for another program, cut to the lines its reader may see."""

import io
from collections.abc import Callable

import msgspec
import openpyxl

from startex.codecs import cexf, workbook
from startex.codecs.workbook import Context, Like, Mapping, Remembered, SheetMapping
from startex.codecs.workbook.result import Value
from startex.codecs.workbook.sheets import read_sheets
from startex.conduct.plan import saved
from startex.conduct.rooms import Rooms
from startex.language.base import Noun
from startex.language.ids import LineId, TextId, text_owner
from startex.language.plan import Plan


class Listed(Noun):
    """The plan with the lines that may be seen, and their actual times."""

    plan: Plan
    actual_ms: dict[LineId, int]
    #: Whether there are no other lines.
    is_whole: bool
    number: int


def listed(rooms: Rooms, sees: Callable[[LineId], bool]) -> Listed:
    """Copies what it needs, so that files can be made of it while play goes on."""
    plan = saved(rooms)
    kept = tuple(line for line in plan.lines if sees(line.id))
    known = {line.id for line in kept}
    texts = (text for text in plan.texts if _is_of(text.id, known))
    return Listed(
        plan=msgspec.structs.replace(plan, lines=kept, texts=tuple(texts)),
        actual_ms={
            line: state.released_ms
            for line, state in rooms.msel.lines.items()
            if line in known and state.released_ms is not None
        },
        is_whole=len(kept) == len(plan.lines),
        number=rooms.number,
    )


def as_workbook(list_: Listed, like: Like, known: Remembered) -> bytes:
    """In the form of a planner's own workbook, with its rows where the reader may see every line.

    A workbook holds rows that nobody gave a release; whoever may not see every line gets its
    sheets and headings only, and his lines below them. Raises: Unreadable for what is no workbook.
    """
    context = workbook.context_of(list_.plan)
    if not list_.is_whole:
        like, known = _emptied(like, known, context)
    return workbook.write(like, list_.plan, context, known, list_.actual_ms)


def as_common_format(list_: Listed) -> bytes:
    return cexf.encode(list_.plan, list_.number)


def _emptied(like: Like, known: Remembered, context: Context) -> tuple[Like, Remembered]:
    """The same sheets and columns without a row, to be read the same way again."""
    used = workbook.read(like.name, like.data, context, known.mapping).used
    taken = {one.sheet: one for one in used.sheets if one.is_taken and one.columns}
    book = openpyxl.Workbook()
    for empty in list(book.worksheets):
        book.remove(empty)
    for sheet in read_sheets(like.name, like.data, used.encoding):
        mapping = taken.get(sheet.name)
        if mapping is None:
            continue
        copy = book.create_sheet(sheet.name)
        headings = next((r.values for r in sheet.rows if r.number == mapping.heading_row), ())
        for column, value in enumerate(_only_mapped(headings, mapping), start=1):
            copy.cell(row=mapping.heading_row or 1, column=column).value = value
    saved_book = io.BytesIO()
    book.save(saved_book)
    emptied = Like(f"{like.source}.xlsx", saved_book.getvalue(), like.source)
    only = msgspec.structs.replace(known, mapping=Mapping(sheets=tuple(taken.values())))
    return emptied, only


def _only_mapped(headings: tuple[Value, ...], mapping: SheetMapping) -> tuple[str | None, ...]:
    """What stands in the heading row and heads no column may be anything, so it stays away."""
    known = {" ".join(one.heading.split()) for one in mapping.columns}
    return tuple(
        value if isinstance(value, str) and " ".join(value.split()) in known else None
        for value in headings
    )


def _is_of(text: TextId, lines: set[LineId]) -> bool:
    kind, owner = text_owner(text)
    return kind != "line" or LineId(owner) in lines
