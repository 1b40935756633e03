"""Random storylines, incidents, gates, columns, views and rules for the small exercise."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from startex.language import commands as c
from startex.language.ids import BilletId, GateId, IncidentId, StorylineId, ViewId
from startex.language.plan import (
    ColumnFilter,
    Gate,
    Incident,
    ListColumn,
    ListView,
    LoadLimits,
    Readiness,
    Storyline,
)
from startex.language.values import ColumnType, IncidentLevel, TerminologyProfile, WrittenText

T = TypeVar("T")

_STORYLINES = ("CT", "S1", "S2", "E1")
_NAMES = {
    "storyline": _STORYLINES,
    "incident": ("E1", "I1"),
    "gate": ("G1", "G2", "G3"),
    "column": ("Colour", "Due"),
    "view": ("V1", "V2"),
    "line": ("L-1",),
}


class Draws(Protocol):
    """What draws of one seed."""

    def one(self, values: Sequence[T]) -> T: ...

    def some(self, values: Sequence[T], most: int = 2) -> tuple[T, ...]: ...

    def number(self, least: int, most: int) -> int: ...

    def mark(self) -> str: ...

    def written(self) -> WrittenText: ...


def command(x: Draws) -> c.StructureCommand:
    made: tuple[Callable[[Draws], c.StructureCommand], ...] = (
        _storyline,
        _incident,
        _gate,
        _column,
        _view,
        _removal,
        _rules,
    )
    return x.one(made)(x)


def _storyline(x: Draws) -> c.PutStoryline:
    storyline = Storyline(id=StorylineId(x.one(_STORYLINES)), objectives=x.some(("O1", "O2")))
    return c.PutStoryline(storyline=storyline, title=x.written())


def _incident(x: Draws) -> c.PutIncident:
    incident = Incident(
        id=IncidentId(x.one(("E1", "I1"))),
        level=x.one(list(IncidentLevel)),
        part_of=x.some(_STORYLINES),
    )
    return c.PutIncident(incident=incident, title=x.written())


def _gate(x: Draws) -> c.PutGate:
    options = x.one((("a", "b"), ("a",), ("b", "c")))
    gate = Gate(id=GateId(x.one(_NAMES["gate"])), options=options)
    return c.PutGate(gate=gate, title=x.written(), options=tuple(x.written() for _ in options))


def _column(x: Draws) -> c.PutColumn:
    kind = x.one(list(ColumnType))
    choices = ("red", "green") if kind is ColumnType.CHOICE else ()
    return c.PutColumn(column=ListColumn(id=x.one(_NAMES["column"]), type=kind, choices=choices))


def _view(x: Draws) -> c.SaveView:
    sought = ColumnFilter(column="title", words=x.mark())
    owner = BilletId(x.one(("", "DIR-1-D", "WHITE-1-D")))
    name = x.one(_NAMES["view"])
    return c.SaveView(view=ListView(id=ViewId(name), name=x.mark(), filters=(sought,), owner=owner))


def _removal(x: Draws) -> c.RemoveListItem:
    item = x.one(list(_NAMES))
    return c.RemoveListItem(item=item, id=x.one(_NAMES[item]))


def _rules(x: Draws) -> c.SetRules:
    return c.SetRules(
        terminology=x.one(list(TerminologyProfile)),
        readiness=Readiness(languages=x.number(0, 1) == 0, controller=False),
        limits=LoadLimits(per_cell=x.number(0, 9)),
    )
