"""A whole exercise folder to a plan, and everything that was wrong on the way."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from startex.codecs.folder import shapes
from startex.codecs.folder.exercise import calendar_of, read_exercise
from startex.codecs.folder.finds import Finds, Place
from startex.codecs.folder.forms import is_form_file, read_forms
from startex.codecs.folder.rows import FileRows, Placed, open_rows, read_row
from startex.codecs.folder.terms import terms_in
from startex.codecs.folder.texts import language_of, read_texts
from startex.codecs.folder.values import Calendar
from startex.codecs.folder.views import read_views
from startex.codecs.folder.writing import canonical
from startex.codecs.table import TableRow
from startex.language.base import Noun, Unreadable
from startex.language.plan import (
    Billet,
    Cell,
    Gate,
    Incident,
    Line,
    Link,
    ListColumn,
    ListView,
    Objective,
    ObjectiveTask,
    Persona,
    Plan,
    Storyline,
    Unit,
)
from startex.language.staff_plan import Contact, DistributionList, RhythmEvent, Term, Turn

T = TypeVar("T", bound=Noun)


@dataclass(frozen=True, kw_only=True)
class Readout:
    """`places` gives file and line of "line/CT-1-03" and of every text and its languages."""

    plan: Plan | None
    unreadable: tuple[Unreadable, ...]
    places: Mapping[str, Place]


def read(files: Mapping[str, bytes]) -> Readout:
    """Everything that can be read, with everything that cannot. Names are relative, with "/"."""
    finds = Finds()
    _unknown_files(files, finds)
    data = files.get(shapes.EXERCISE_FILE)
    if data is None:
        finds.report("file-missing", (shapes.EXERCISE_FILE, 0), "", shapes.EXERCISE_FILE)
    exercise = None if data is None else read_exercise(data, finds)
    reader = _Folder(files, calendar_of(exercise), finds)
    objectives, tasks = reader.objectives()
    parts = {
        "cells": reader.structs(shapes.CELLS, Cell),
        "personas": reader.structs(shapes.PERSONAS, Persona),
        "billets": reader.structs(shapes.BILLETS, Billet),
        "storylines": reader.structs(shapes.STORYLINES, Storyline),
        "incidents": reader.structs(shapes.INCIDENTS, Incident),
        "gates": reader.structs(shapes.GATES, Gate),
        "columns": reader.structs(shapes.COLUMNS, ListColumn),
        "views": reader.views(),
        "lines": reader.lines(),
        "units": reader.structs(shapes.UNITS, Unit),
        "links": reader.structs(shapes.LINKS, Link),
        "lists": reader.structs(shapes.LISTS, DistributionList),
        "contacts": reader.structs(shapes.CONTACTS, Contact),
        "rhythm": reader.structs(shapes.RHYTHM, RhythmEvent),
        "terms": reader.terms(),
        "turns": reader.structs(shapes.TURNS, Turn),
        "forms": read_forms(files, finds),
    }
    texts = read_texts(files, finds)
    plan = None
    if exercise is not None:
        finds.places[f"exercise/{exercise.id}"] = (shapes.EXERCISE_FILE, 1)
        whole = {"objectives": objectives, "tasks": tasks, "texts": texts, **parts}
        plan = canonical(msgspec.convert({"exercise": exercise, **whole}, Plan))
    return Readout(
        plan=plan, unreadable=tuple(sorted(finds.unreadable, key=_place)), places=finds.places
    )


class _Folder:
    def __init__(self, files: Mapping[str, bytes], calendar: Calendar, finds: Finds) -> None:
        self._files = files
        self._calendar = calendar
        self._finds = finds

    def structs(self, shape: shapes.Shape, struct: type[T]) -> tuple[T, ...]:
        return tuple(placed.struct for placed in self._placed(shape, struct))

    def lines(self) -> tuple[Line, ...]:
        return tuple(
            msgspec.structs.replace(placed.struct, columns=placed.unknown)
            for placed in self._placed(shapes.LINES, Line)
        )

    def terms(self) -> tuple[Term, ...]:
        rows = self._open(shapes.TERMS)
        made = (self._one(row, rows, shapes.TERMS, Term) for row in rows.rows)
        return tuple(terms_in((one for one in made if one), rows, self._finds))

    def views(self) -> tuple[ListView, ...]:
        data = self._files.get(shapes.VIEWS_FILE)
        return () if data is None else read_views(data, self._finds)

    def objectives(self) -> tuple[tuple[Objective, ...], tuple[ObjectiveTask, ...]]:
        """A row with a parent is a task of that objective."""
        rows = self._open(shapes.OBJECTIVES)
        at = _column_at(rows, "parent")
        is_task = [at is not None and _cell(row, at) != "" for row in rows.rows]
        tasks = (row for row, task in zip(rows.rows, is_task, strict=True) if task)
        plain = (row for row, task in zip(rows.rows, is_task, strict=True) if not task)
        made = [self._one(row, rows, shapes.OBJECTIVES, Objective) for row in plain]
        parts = [self._one(row, rows, shapes.TASKS, ObjectiveTask) for row in tasks]
        return (
            tuple(one.struct for one in made if one is not None),
            tuple(one.struct for one in parts if one is not None),
        )

    def _placed(self, shape: shapes.Shape, struct: type[T]) -> list[Placed[T]]:
        rows = self._open(shape)
        made = (self._one(row, rows, shape, struct) for row in rows.rows)
        return [one for one in made if one is not None]

    def _open(self, shape: shapes.Shape) -> FileRows:
        """A folder may lack a table; an exercise without links is one."""
        if shape.file not in self._files:
            return FileRows(file=shape.file, heading=None, rows=())
        return open_rows(self._files[shape.file], shape, self._finds)

    def _one(
        self, row: TableRow, rows: FileRows, shape: shapes.Shape, struct: type[T]
    ) -> Placed[T] | None:
        columns = {column.name: column for column in shape.columns}
        placed = read_row(row, rows, struct, columns, self._finds, self._calendar)
        if placed is None:
            return None
        item = f"{shape.kind}/{msgspec.structs.asdict(placed.struct)['id']}"
        return placed if self._finds.put(item, (shape.file, row.line)) else None


def _unknown_files(files: Mapping[str, bytes], finds: Finds) -> None:
    """A table under a name that is not ours would be passed over in silence."""
    known = {shape.file for shape in shapes.TABLES} | {shapes.EXERCISE_FILE, shapes.VIEWS_FILE}
    for file in files:
        table = file.endswith((".csv", ".toml")) and not file.startswith(shapes.ORIGINALS_FOLDER)
        ours = file in known or is_form_file(file) or language_of(file) is not None
        if table and not ours:
            allowed = ", ".join(sorted({*known, f"{shapes.TEXTS_FOLDER}en.csv"}))
            finds.report("file-unknown", (file, 0), file, allowed)


def _column_at(rows: FileRows, name: str) -> int | None:
    if rows.heading is None:
        return None
    return next((at for at, column in rows.heading.columns.items() if column.name == name), None)


def _cell(row: TableRow, at: int) -> str:
    return row.cells[at].strip() if at < len(row.cells) else ""


def _place(unreadable: Unreadable) -> tuple[str, int]:
    return unreadable.file, unreadable.line
