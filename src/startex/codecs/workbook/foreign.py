"""Old and foreign forms of spreadsheets (.xls, .ods, .xlsb), read by a child process.

The library that knows them ends its process on some damaged files; only the child goes down with
it (docs/adr/0009-foreign-spreadsheets.md).
"""

import subprocess
import sys
from datetime import date, datetime, time, timedelta
from typing import Literal, assert_never

import msgspec

from startex.codecs.workbook.result import Value
from startex.language.base import Noun

#: Ours: an event list takes well under a second.
READ_WITHIN_S = 30


class Broken(Exception):
    """The bytes are no workbook, or one nobody can read."""


class Encrypted(Exception):
    """The workbook asks for a password."""


class Moment(Noun):
    """A date or time of a cell; JSON alone would not tell the four apart."""

    kind: Literal["datetime", "date", "time", "seconds"]
    said: str


Cell = Moment | str | int | float | bool


class ForeignSheet(Noun):
    """`merged` has first row, last row (from 1) and column (from 0)."""

    name: str
    hidden: bool
    merged: tuple[tuple[int, int, int], ...]
    rows: tuple[tuple[Cell, ...], ...]


class Answer(Noun):
    """What the child says on its standard output."""

    sheets: tuple[ForeignSheet, ...] = ()
    problem: str = ""
    is_encrypted: bool = False


def read(data: bytes) -> tuple[ForeignSheet, ...]:
    """Raises Broken, Encrypted."""
    command = [sys.executable, "-I", "-m", "startex.codecs.workbook.foreign_child"]
    try:
        ended = subprocess.run(
            command, input=data, capture_output=True, timeout=READ_WITHIN_S, check=False
        )
    except subprocess.TimeoutExpired as late:
        raise Broken(f"> {READ_WITHIN_S} s") from late
    try:
        answer = msgspec.json.decode(ended.stdout, type=Answer)
    except msgspec.DecodeError as silent:
        raise Broken from silent
    if answer.is_encrypted:
        raise Encrypted
    if answer.problem:
        raise Broken(answer.problem)
    return answer.sheets


def value(cell: Cell) -> Value:
    """The library shows an empty cell as an empty text."""
    if not isinstance(cell, Moment):
        return None if cell == "" else cell
    match cell.kind:
        case "datetime":
            return datetime.fromisoformat(cell.said)
        case "date":
            return date.fromisoformat(cell.said)
        case "time":
            return time.fromisoformat(cell.said)
        case "seconds":
            return timedelta(seconds=float(cell.said))
        case _:
            assert_never(cell.kind)
