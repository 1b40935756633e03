"""Rows of one file to structs of one kind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

import msgspec

from startex.codecs.folder.conditions import read_trigger
from startex.codecs.folder.finds import Finds, Place, shaped
from startex.codecs.folder.links import (
    EFFECTS_FORM,
    SCHEDULE_FORM,
    read_effects,
    read_schedule,
)
from startex.codecs.folder.shapes import UNKNOWN_PREFIX, Column, Shape
from startex.codecs.folder.values import (
    FLAG_FORMS,
    HOUR_FORM,
    INPUT_FORMS,
    POSITION_FORMS,
    TIME_FORMS,
    Calendar,
    is_id,
    read_flag,
    read_hour,
    read_inputs,
    read_position,
    read_time,
    read_who,
    read_words,
)
from startex.codecs.table import TableRow, read_table
from startex.language.base import Noun, Unreadable

T = TypeVar("T", bound=Noun)

ID_FORM = "A–Z a–z 0–9 - _ ."


class Heading(Noun):
    """Which column stands where; `unknown` by place, with the heading as written.

    What stands under a heading that was `reported` is not reported cell by cell again.
    """

    columns: dict[int, Column]
    unknown: dict[int, str]
    reported: frozenset[int]


@dataclass(frozen=True, kw_only=True)
class Placed(Generic[T]):
    """`unknown` holds the cells of columns that are not ours."""

    struct: T
    line: int
    unknown: dict[str, str]


class FileRows(Noun):
    """One file's rows under its heading; None where it has no heading row."""

    file: str
    heading: Heading | None
    rows: tuple[TableRow, ...]


def open_rows(data: bytes, shape: Shape, finds: Finds) -> FileRows:
    table = read_table(data, shape.file)
    finds.unreadable.extend(table.unreadable)
    if not table.rows:
        wanted = ", ".join(column.name for column in shape.columns)
        finds.report("heading-missing", (shape.file, 1), "", wanted)
        return FileRows(file=shape.file, heading=None, rows=())
    heading = _heading(table.rows[0], shape, finds)
    return FileRows(file=shape.file, heading=heading, rows=table.rows[1:])


def read_row(
    row: TableRow,
    rows: FileRows,
    struct: type[T],
    columns: Mapping[str, Column],
    finds: Finds,
    calendar: Calendar,
) -> Placed[T] | None:
    """One row as a struct; `columns` are those of its kind, by name."""
    heading = rows.heading
    if heading is None:
        return None
    reader = _RowReader((rows.file, row.line), struct, finds, calendar)
    unknown: dict[str, str] = {}
    for at, cell in enumerate(row.cells):
        column = heading.columns.get(at)
        if column is not None and column.name in columns:
            reader.take(columns[column.name], cell)
        elif cell and at in heading.unknown:
            unknown[heading.unknown[at]] = cell
        elif cell.strip() and at not in heading.reported:
            finds.report("cell-not-allowed", (rows.file, row.line), cell)
    if reader.broken:
        return None
    made = shaped(reader.raw, struct, {"": (rows.file, row.line)}, finds)
    return None if made is None else Placed(struct=made, line=row.line, unknown=unknown)


class _RowReader:
    """Turns the cells of one row into what the struct's fields take."""

    def __init__(self, place: Place, struct: type[Noun], finds: Finds, calendar: Calendar) -> None:
        self.raw: dict[str, object] = {}
        self.broken = False
        self._place = place
        self._finds = finds
        self._calendar = calendar
        self._types = {one.name: one.type for one in msgspec.structs.fields(struct)}
        self._ways: dict[str, Callable[[Column, str], None]] = {
            "plain": self._plain,
            "id": self._id,
            "words": self._words,
            "who": self._who,
            "time": self._time,
            "position": self._position,
            "flag": self._flag,
            "trigger": self._trigger,
            "schedule": self._schedule,
            "effects": self._effects,
            "hour": self._hour,
            "inputs": self._inputs,
        }

    def take(self, column: Column, cell: str) -> None:
        self._ways[column.reading](column, cell)

    def _plain(self, column: Column, cell: str) -> None:
        # Free text is kept to the letter; an id or a code may have blanks around it.
        value = cell if self._types.get(column.field) is str else cell.strip()
        if value:
            self.raw[column.field] = value

    def _id(self, column: Column, cell: str) -> None:
        self._plain(column, cell)
        if cell.strip() and not is_id(cell.strip()):
            self._finds.report("id-not-allowed", self._place, cell.strip(), ID_FORM)

    def _words(self, column: Column, cell: str) -> None:
        self.raw[column.field] = read_words(cell)

    def _who(self, column: Column, cell: str) -> None:
        if cell.strip():
            self.raw[column.field] = read_who(cell)

    def _time(self, column: Column, cell: str) -> None:
        if not cell.strip():
            return
        try:
            self.raw[column.field] = read_time(cell, self._calendar)
        except ValueError:
            found = f"{column.name} = {cell}"
            self._finds.report("time-unreadable", self._place, found, TIME_FORMS)

    def _flag(self, column: Column, cell: str) -> None:
        try:
            self.raw[column.field] = read_flag(cell)
        except ValueError:
            found = f"{column.name} = {cell}"
            self._finds.report("value-not-allowed", self._place, found, FLAG_FORMS)

    def _hour(self, column: Column, cell: str) -> None:
        if not cell.strip():
            return
        try:
            self.raw[column.field] = read_hour(cell)
        except ValueError:
            found = f"{column.name} = {cell}"
            self._finds.report("value-not-allowed", self._place, found, HOUR_FORM)

    def _inputs(self, column: Column, cell: str) -> None:
        try:
            self.raw[column.field] = read_inputs(cell)
        except ValueError:
            found = f"{column.name} = {cell}"
            self._finds.report("value-not-allowed", self._place, found, INPUT_FORMS)

    def _trigger(self, column: Column, cell: str) -> None:
        if not cell.strip():
            return
        try:
            self.raw[column.field] = read_trigger(cell, self._calendar)
        except Unreadable as wrong:
            found = wrong.found or cell
            self._finds.report(wrong.code, self._place, found, wrong.allowed)

    def _schedule(self, column: Column, cell: str) -> None:
        try:
            self.raw[column.field] = read_schedule(cell, self._calendar)
        except ValueError:
            found = f"{column.name} = {cell}"
            self._finds.report("value-not-allowed", self._place, found, SCHEDULE_FORM)

    def _effects(self, column: Column, cell: str) -> None:
        try:
            self.raw[column.field] = read_effects(cell)
        except ValueError:
            found = f"{column.name} = {cell}"
            self._finds.report("value-not-allowed", self._place, found, EFFECTS_FORM)

    def _position(self, column: Column, cell: str) -> None:
        try:
            position = read_position(cell)
        except ValueError:
            found = f"{column.name} = {cell}"
            self._finds.report("position-unreadable", self._place, found, POSITION_FORMS)
            self.broken = True
            return
        self.raw["latitude_deg"] = position.latitude_deg
        self.raw["longitude_deg"] = position.longitude_deg


def _heading(row: TableRow, shape: Shape, finds: Finds) -> Heading:
    ours = {column.name: column for column in shape.columns}
    columns: dict[int, Column] = {}
    unknown: dict[int, str] = {}
    reported: set[int] = set()
    seen: set[str] = set()
    for at, written in enumerate(row.cells):
        name = written.strip() if written.strip() in ours else written
        if name and name in seen:
            finds.report("column-twice", (shape.file, row.line), name, ", ".join(ours))
            reported.add(at)
        elif name in ours:
            columns[at] = ours[name]
        elif name and shape.keeps_unknown:
            unknown[at] = name.removeprefix(UNKNOWN_PREFIX)
        elif name.strip():
            finds.report("column-unknown", (shape.file, row.line), name, ", ".join(ours))
            reported.add(at)
        seen.add(name)
    for name in sorted(_required(shape) - seen):
        finds.report("column-missing", (shape.file, row.line), name, ", ".join(ours))
    return Heading(columns=columns, unknown=unknown, reported=frozenset(reported))


def _required(shape: Shape) -> set[str]:
    must = {one.name for one in msgspec.structs.fields(shape.struct) if one.required}
    return {c.name for c in shape.columns if c.field in must or c.reading == "position"}
