"""The child process of `foreign`: a workbook on standard input, its cells on standard output."""

import contextlib
import io
import sys
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

import msgspec
from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetVisibleEnum,
)

from startex.codecs.workbook.foreign import Answer, Cell, ForeignSheet, Moment

_Read = str | int | float | bool | time | date | datetime | timedelta

#: Ours: many times what the largest event list takes.
MOST_MEMORY = 2_000_000_000


if sys.platform == "win32":

    def _limit_memory() -> None:
        """Windows has no such limit for a process of its own."""

else:
    import resource

    def _limit_memory() -> None:
        """A damaged file may ask for more than there is."""
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def answer(data: bytes) -> Answer:
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            return Answer(sheets=tuple(_sheet(book, one) for one in book.sheets_metadata))
    except PasswordError:
        return Answer(is_encrypted=True)
    except (CalamineError, OSError, ValueError) as broken:
        return Answer(problem=str(broken) or type(broken).__name__)


def _sheet(book: CalamineWorkbook, known: SheetMetadata) -> ForeignSheet:
    sheet = book.get_sheet_by_name(known.name)
    rows = sheet.to_python(skip_empty_area=False)
    return ForeignSheet(
        name=known.name,
        hidden=known.visible != SheetVisibleEnum.Visible,
        merged=_merged(sheet),
        rows=tuple(tuple(_cells(row)) for row in rows),
    )


def _merged(sheet: CalamineSheet) -> tuple[tuple[int, int, int], ...]:
    areas = sheet.merged_cell_ranges or ()
    return tuple((top + 1, bottom + 1, left) for (top, left), (bottom, _right) in areas)


def _cells(row: Iterable[_Read]) -> Iterable[Cell]:
    for value in row:
        match value:
            case datetime():
                yield Moment(kind="datetime", said=value.isoformat())
            case date():
                yield Moment(kind="date", said=value.isoformat())
            case time():
                yield Moment(kind="time", said=value.isoformat())
            case timedelta():
                yield Moment(kind="seconds", said=str(value.total_seconds()))
            case _:
                yield value


def main() -> None:
    data = sys.stdin.buffer.read()
    _limit_memory()
    sys.stdout.buffer.write(msgspec.json.encode(answer(data)))


if __name__ == "__main__":
    main()
