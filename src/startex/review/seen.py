"""The rows one audience may see, and what can be said from them alone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol, TypeVar, cast

from startex.language.base import Noun
from startex.language.ids import CellId, TextId, text_id, text_owner
from startex.language.rows import (
    AnyRow,
    CellRow,
    MessageRow,
    PersonaRow,
    PostRow,
    RowKey,
    key_of,
)
from startex.language.values import HumanText, TextState, TextVersion
from startex.review.audience import Audience
from startex.visibility.cut import marks_of

R = TypeVar("R", bound=AnyRow)

_TITLES = {
    "message": "subject",
    "decision": "subject",
    "request": "question",
    "answer": "answer",
    "observation": "text",
    "handover": "note",
}
_NAMED = frozenset({"cell", "persona", "unit"})


class RowSource(Protocol):
    """Where rows come from: `conduct.views.Views`."""

    def row(self, key: RowKey) -> AnyRow | None: ...

    def every_key(self) -> Iterable[RowKey]: ...


@dataclass
class Seen:
    """Nothing that is measured or written for an audience comes from anywhere else."""

    rows: dict[RowKey, AnyRow] = field(default_factory=dict[RowKey, AnyRow])
    texts: dict[TextId, HumanText] = field(default_factory=dict[TextId, HumanText])
    cells: dict[str, CellId] = field(default_factory=dict[str, CellId])

    def of(self, kind: type[R]) -> list[R]:
        return [row for row in self.rows.values() if isinstance(row, kind)]

    def has(self, tag: str, row_id: str) -> bool:
        return RowKey(tag, row_id) in self.rows

    def cell_of(self, address: str) -> CellId:
        """The cell of an address; empty where the audience cannot know it."""
        return self.cells.get(address, CellId(""))

    def cells_of(self, addresses: Iterable[str]) -> tuple[CellId, ...]:
        found = (self.cell_of(address) for address in addresses)
        return tuple(cell for cell in dict.fromkeys(found) if cell)

    def title_of(self, text: TextId) -> TextId:
        """The text that names whatever a text belongs to."""
        kind, owner = text_owner(text)
        part = "name" if kind in _NAMED else _TITLES.get(kind, "title")
        titled = text_id(kind, owner, part)
        return titled if titled in self.texts else text


def seen_by(audience: Audience, source: RowSource) -> Seen:
    seen = Seen()
    for key in source.every_key():
        row = source.row(key)
        if row is not None and audience.sees(marks_of(row)):
            _keep(seen, row)
    return seen


def _keep(seen: Seen, row: AnyRow) -> None:
    seen.rows[key_of(row)] = row
    seen.texts |= {text.id: text for text in _texts(row)}
    match row:
        case CellRow():
            seen.cells[row.id] = CellId(row.id)
        case PostRow() | PersonaRow():
            seen.cells[row.id] = row.cell
        case MessageRow():
            seen.texts[row.subject.id] = headed(row)
        case _:
            pass


def headed(message: MessageRow) -> HumanText:
    """Its subject; a form without one is named by what it is called in its languages."""
    form = message.form
    if form is None or message.subject.versions:
        return message.subject
    versions = tuple(
        TextVersion(language=language, body=title, state=TextState.CHECKED)
        for language, title in form.title.items()
    )
    source = next(iter(form.title), message.subject.source)
    return HumanText(id=message.subject.id, source=source, versions=versions)


def _texts(noun: Noun) -> Iterator[HumanText]:
    """Every text a row shows, also those of its parts."""
    for name in noun.__struct_fields__:
        value: object = getattr(noun, name)
        if isinstance(value, HumanText):
            yield value
        elif isinstance(value, tuple):
            parts = cast("tuple[object, ...]", value)
            yield from (t for part in parts if isinstance(part, Noun) for t in _texts(part))
