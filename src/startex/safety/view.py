"""Rows everybody sees, whatever his cell and nation."""

from collections.abc import Iterable

from startex.language.facts import (
    AnyFact,
    NoDuffCalled,
    NoDuffClosed,
    SafetyHaltCalled,
    SafetyHaltLifted,
)
from startex.language.ids import EVERYBODY, HaltId, NoDuffId
from startex.language.rows import AnyRow, HaltRow, NoDuffRow, RowKey
from startex.safety.state import State


def touched(_state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case NoDuffCalled(no_duff=no_duff) | NoDuffClosed(no_duff=no_duff):
            return (RowKey("no_duff", no_duff),)
        case SafetyHaltCalled(halt=halt) | SafetyHaltLifted(halt=halt):
            return (RowKey("halt", halt),)
        case _:
            return ()


def keys(state: State) -> Iterable[RowKey]:
    yield from (RowKey("no_duff", n) for n in state.no_duffs)
    yield from (RowKey("halt", h) for h in state.halts)


def row(state: State, key: RowKey) -> AnyRow | None:
    if key.row == "no_duff":
        return _no_duff(state, NoDuffId(key.id))
    return _halt(state, HaltId(key.id))


def _no_duff(state: State, no_duff: NoDuffId) -> NoDuffRow | None:
    known = state.no_duffs.get(no_duff)
    if known is None:
        return None
    return NoDuffRow(
        id=no_duff,
        audience=EVERYBODY,
        release=EVERYBODY,
        what=known.fact.what,
        place=known.fact.place,
        called_by=known.called_by,
        wall_ms=known.wall_ms,
        open=known.open,
    )


def _halt(state: State, halt: HaltId) -> HaltRow | None:
    known = state.halts.get(halt)
    if known is None:
        return None
    return HaltRow(
        id=halt,
        audience=EVERYBODY,
        release=EVERYBODY,
        reason=known.fact.reason,
        called_by=known.called_by,
        wall_ms=known.wall_ms,
        lifted=known.lifted,
    )
