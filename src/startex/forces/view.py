"""Rows of units; each carries its own audience and release."""

from collections.abc import Iterable

from startex.forces.asks import Texts
from startex.forces.state import State
from startex.language.facts import (
    AnyFact,
    PlanItemRemoved,
    TextChecked,
    TextPut,
    TextWritten,
    UnitMoved,
    UnitPut,
)
from startex.language.ids import TextId, UnitId, text_id, text_owner
from startex.language.rows import RowKey, UnitRow


def touched(_state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case UnitPut(unit=unit):
            return (RowKey("unit", unit.id),)
        case UnitMoved(unit=unit):
            return (RowKey("unit", unit),)
        case PlanItemRemoved(item="unit", id=removed):
            return (RowKey("unit", removed),)
        case TextPut(text=text):
            return _owned(text.id)
        case TextWritten(text=text) | TextChecked(text=text):
            return _owned(text)
        case _:
            return ()


def _owned(text: TextId) -> Iterable[RowKey]:
    kind, owner = text_owner(text)
    return (RowKey("unit", owner),) if kind == "unit" else ()


def keys(state: State) -> Iterable[RowKey]:
    return (RowKey("unit", u) for u in state.units)


def row(state: State, key: RowKey, ask: Texts) -> UnitRow | None:
    placed = state.units.get(UnitId(key.id))
    if placed is None:
        return None
    unit = placed.unit
    return UnitRow(
        id=unit.id,
        audience=unit.audience,
        release=unit.release,
        name=ask.text(text_id("unit", unit.id, "name")),
        sidc=unit.sidc,
        side=unit.side,
        parent=unit.parent,
        latitude_deg=unit.latitude_deg,
        longitude_deg=unit.longitude_deg,
        played_by=unit.played_by,
        reported_ms=placed.exercise_ms,
    )
