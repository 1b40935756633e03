"""Small charts as SVG. Each says in words what it shows; colours come from the page's style."""

from collections.abc import Sequence
from typing import NamedTuple

from startex.papers.html import Markup, tag, text, together

#: Measures in SVG units, which are CSS pixels at full width.
_WIDTH = 880
_LABEL = 150
_ROW = 26
_BAR = 16


class Bar(NamedTuple):
    """A named row; `parts` are (style class, amount, what it is), drawn one after the other."""

    name: str
    parts: tuple[tuple[str, float, str], ...]
    note: str


class Span(NamedTuple):
    """A named row from zero to `far`, with a tick at `middle`."""

    name: str
    middle: float
    far: float
    note: str


class Mark(NamedTuple):
    """Something at a place from 0 to 1 along its row."""

    at: float
    style: str
    title: str


class Strip(NamedTuple):
    """A row of a timeline: its name, the labels under it, counts as columns, and marks above."""

    name: str
    labels: tuple[Mark, ...]
    columns: tuple[Mark, ...]
    heights: tuple[float, ...]
    marks: tuple[Mark, ...]


def bars(rows: Sequence[Bar], said: str) -> Markup:
    most = max((sum(amount for _, amount, _ in row.parts) for row in rows), default=0) or 1
    drawn = [_bar(row, at, _room() / most) for at, row in enumerate(rows)]
    return _svg(together(drawn), _ROW * len(rows), said)


def _bar(row: Bar, at: int, scale: float) -> Markup:
    x, parts = float(_LABEL), list[Markup]()
    for style, amount, what in row.parts:
        if amount:
            parts.append(_rect(x, at * _ROW + 4, amount * scale, _BAR, style, what))
        x += amount * scale
    return together((_name(row.name, at), *parts, _note(row.note, x, at)))


def spans(rows: Sequence[Span], said: str) -> Markup:
    most = max((row.far for row in rows), default=0) or 1
    drawn = [_span(row, at, _room() / most) for at, row in enumerate(rows)]
    return _svg(together(drawn), _ROW * len(rows), said)


def _span(row: Span, at: int, scale: float) -> Markup:
    y, end = at * _ROW + 8, _LABEL + row.far * scale
    reach = _rect(_LABEL, y, max(row.far * scale, 1), _BAR - 8, "c-soft", row.note)
    tick = _rect(_LABEL + row.middle * scale - 1.5, y - 4, 3, _BAR, "c-main", row.note)
    return together((_name(row.name, at), reach, tick, _note(row.note, end, at)))


def heat(
    names: Sequence[str], columns: Sequence[str], values: Sequence[Sequence[int]], said: str
) -> Markup:
    """A field of counts; the darker, the more. `columns` are labels, empty where none is drawn."""
    most = max((value for row in values for value in row), default=0) or 1
    size = min(_ROW * 1.5, (_WIDTH - _LABEL) / max(len(columns), 1))
    drawn: list[Markup] = []
    for at, name in enumerate(names):
        drawn.append(_name(name, at))
        for place, value in enumerate(values[at]):
            x = _LABEL + place * size
            shade = f"{0.12 + 0.88 * value / most:.2f}" if value else "0.05"
            cell = _rect(x, at * _ROW + 2, size - 1, _ROW - 3, "c-main", f"{name}: {value}")
            drawn.append(tag("g", cell, opacity=shade))
    foot = len(names) * _ROW + 14
    drawn += [
        tag("text", text(label), x=_LABEL + place * size, y=foot, class_="fine")
        for place, label in enumerate(columns)
        if label
    ]
    return _svg(together(drawn), foot + 4, said)


def strips(rows: Sequence[Strip], said: str) -> Markup:
    """Days under each other: columns for how much, marks for what mattered."""
    height = 74
    drawn = [_strip(row, at * height) for at, row in enumerate(rows)]
    return _svg(together(drawn), height * len(rows), said)


def _strip(row: Strip, top: float) -> Markup:
    base, room = top + 52, _WIDTH - _LABEL
    most = max(row.heights, default=0) or 1
    width = room / max(len(row.heights), 1) - 1
    axis = _rect(_LABEL, base, room, 1, "c-axis", row.name)
    columns = [
        _rect(_LABEL + mark.at * room, base - h, max(width, 1), h, mark.style, mark.title)
        for mark, amount in zip(row.columns, row.heights, strict=True)
        if (h := 24 * amount / most)
    ]
    labels = [
        tag("text", text(m.title), x=_LABEL + m.at * room, y=base + 12, class_="fine")
        for m in row.labels
    ]
    name = tag("text", text(row.name), x=0, y=base, class_="name")
    return together((name, axis, *columns, *(_dot(m, top + 16, room) for m in row.marks), *labels))


def _dot(mark: Mark, y: float, room: float) -> Markup:
    title = tag("title", text(mark.title))
    if mark.style == "c-bad":
        x = _LABEL + mark.at * room
        points = f"{x - 6:.1f},{y + 5:.1f} {x + 6:.1f},{y + 5:.1f} {x:.1f},{y - 7:.1f}"
        return tag("polygon", title, points=points, class_=mark.style)
    return tag("circle", title, cx=_LABEL + mark.at * room, cy=y, r=4, class_=mark.style)


def legend(entries: Sequence[tuple[str, str]]) -> Markup:
    """What each style means."""
    items = [
        tag("li", tag("span", Markup(""), class_=f"key {style}"), text(f" {what}"))
        for style, what in entries
    ]
    return tag("ul", *items, class_="legend")


def _room() -> float:
    """Left for bars between their names and their notes."""
    return _WIDTH - _LABEL - 280


def _name(name: str, at: int) -> Markup:
    return tag("text", text(name), x=0, y=at * _ROW + 17, class_="name")


def _note(note: str, x: float, at: int) -> Markup:
    return tag("text", text(note), x=x + 6, y=at * _ROW + 17, class_="fine")


def _rect(x: float, y: float, width: float, height: float, style: str, title: str) -> Markup:
    said = tag("title", text(title))
    return tag("rect", said, x=x, y=y, width=width, height=height, class_=style)


def _svg(drawn: Markup, height: float, said: str) -> Markup:
    box = f"0 0 {_WIDTH} {height:.0f}"
    svg = tag("svg", tag("title", text(said)), drawn, viewBox=box, role="img", class_="chart")
    return tag("figure", svg)
