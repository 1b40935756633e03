"""The exercise's own columns: what they may be called, and what may stand in them."""

import re
from collections.abc import Callable
from datetime import date

from startex.language.plan import Line, ListColumn
from startex.language.refusals import InUse, TextMissing, ValueNotAllowed
from startex.language.values import ColumnType
from startex.msel.numbers import LONGEST_HEADING, MOST_CHOICES
from startex.msel.state import State

_NUMBER = re.compile(r"[-−]?\d+([.,]\d+)?", re.ASCII)
_YES_NO = ("yes", "no")
#: Headings that mean something of ours, in a folder and on a screen.
_OURS = frozenset(
    {field.removesuffix("_ms") for field in Line.__struct_fields__}
    | set(Line.__struct_fields__)
    | {"title", "body", "expected", "notes", "released", "held", "lacking"}
)
#: Signs that the text form of a list or of a table cannot tell from its own.
_NOT_IN_CHOICES = re.compile(r"[;\r\n\t]")
_FOREIGN_PREFIX = "unknown:"


def check_columns(state: State, line: Line) -> None:
    """Every cell under a column of a type holds what the type says. Refuses: ValueNotAllowed."""
    for heading, cell in line.columns.items():
        column = state.columns.get(heading)
        if column is not None and not fits(column, cell):
            raise ValueNotAllowed(heading, cell, allowed(column))


def fits(column: ListColumn, cell: str) -> bool:
    """Whether the cell may stand in the column; an empty one may stand anywhere."""
    ways: dict[ColumnType, Callable[[str], bool]] = {
        ColumnType.TEXT: lambda _text: True,
        ColumnType.NUMBER: lambda text: _NUMBER.fullmatch(text) is not None,
        ColumnType.CHOICE: lambda text: text in column.choices,
        ColumnType.YES_NO: lambda text: text in _YES_NO,
        ColumnType.DAY: _is_day,
    }
    return cell == "" or ways[column.type](cell)


def allowed(column: ListColumn) -> str:
    """In signs rather than words, so that it needs no translation."""
    forms = {
        ColumnType.TEXT: "…",
        ColumnType.NUMBER: "0, 1.5, -2…",
        ColumnType.CHOICE: ", ".join(column.choices),
        ColumnType.YES_NO: ", ".join(_YES_NO),
        ColumnType.DAY: "2022-08-13",
    }
    return forms[column.type]


def check_column(state: State, column: ListColumn) -> None:
    """Refuses: TextMissing, ValueNotAllowed; InUse where lines hold what would not fit."""
    _check_heading(state, column.id)
    _check_choices(column)
    for known in state.lines.values():
        if not fits(column, known.line.columns.get(column.id, "")):
            raise InUse("column", column.id, known.line.id)


def _check_heading(state: State, heading: str) -> None:
    if not heading.strip():
        raise TextMissing("heading")
    if heading != heading.strip() or len(heading) > LONGEST_HEADING or "\n" in heading:
        raise ValueNotAllowed("heading", heading[:LONGEST_HEADING], f"1…{LONGEST_HEADING}")
    if heading.casefold() in _OURS or heading.startswith(_FOREIGN_PREFIX):
        raise ValueNotAllowed("heading", heading, f"≠ {heading.casefold()}")
    for other in state.columns:
        if other != heading and other.casefold() == heading.casefold():
            raise ValueNotAllowed("heading", heading, other)


def _check_choices(column: ListColumn) -> None:
    wanted = column.type is ColumnType.CHOICE
    if wanted and not column.choices:
        raise TextMissing("choices")
    if not wanted and column.choices:
        raise ValueNotAllowed("choices", ", ".join(column.choices), "")
    if len(column.choices) > MOST_CHOICES:
        raise ValueNotAllowed("choices", str(len(column.choices)), f"≤ {MOST_CHOICES}")
    for choice in column.choices:
        tidy = choice.strip() == choice and choice and not _NOT_IN_CHOICES.search(choice)
        if not tidy or len(choice) > LONGEST_HEADING or column.choices.count(choice) > 1:
            raise ValueNotAllowed("choices", choice[:LONGEST_HEADING], f"1…{LONGEST_HEADING}, 1 ×")


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
