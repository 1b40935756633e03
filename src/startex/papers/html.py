"""Markup from values: nothing reaches a page that was not escaped here."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import NewType

from startex.language.values import HumanText
from startex.papers.edition import Edition

Markup = NewType("Markup", str)

_EMPTY_TAGS = frozenset({"meta", "br", "hr"})


def text(words: str | int) -> Markup:
    return Markup(escape(str(words)))


def together(parts: Iterable[Markup]) -> Markup:
    return Markup("".join(parts))


def tag(name: str, /, *children: Markup, **attributes: str | float) -> Markup:
    """`class_` becomes `class`, `font_size` becomes `font-size`."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_number(value))}"'
        for key, value in attributes.items()
    )
    if name in _EMPTY_TAGS:
        return Markup(f"<{name}{written}>")
    return Markup(f"<{name}{written}>{''.join(children)}</{name}>")


def human(known: HumanText | None, edition: Edition) -> Markup:
    """A text; where it is not in the language of the page, it says so to browser and reader."""
    if known is None:
        return Markup("")
    reading = edition.read(known)
    said = text(reading.body)
    if reading.language != edition.language:
        said = tag("span", said, lang=reading.language, dir="auto")
    if reading.mark:
        said = together((said, text(" "), tag("small", text(reading.mark), class_="mark")))
    return said


def table(
    headings: Sequence[str], rows: Iterable[Sequence[Markup]], numbers: Iterable[int] = ()
) -> Markup:
    """`numbers` are the columns set to the right, from 0; the first column names its row."""
    right = frozenset(numbers)
    head = together(
        tag("th", text(heading), scope="col", **_side(at, right))
        for at, heading in enumerate(headings)
    )
    body = together(tag("tr", together(_cells(row, right))) for row in rows)
    whole = tag("table", tag("thead", tag("tr", head)), tag("tbody", body))
    return tag("div", whole, class_="wide")


def _cells(row: Sequence[Markup], right: frozenset[int]) -> Iterable[Markup]:
    for at, cell in enumerate(row):
        side = _side(at, right)
        yield tag("td", cell, **side) if at else tag("th", cell, scope="row", **side)


def _side(at: int, right: frozenset[int]) -> dict[str, str]:
    return {"class_": "number"} if at in right else {}


def _number(value: str | float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
