"""The orders of one exercise, in all their versions."""

from dataclasses import dataclass, field

import msgspec

from startex.language.facts import Numbered
from startex.language.ids import Address, BilletId, OrderId
from startex.language.staff_facts import (
    OrderAcknowledged,
    OrderCancelled,
    OrderWritten,
    ReleaseWidened,
)
from startex.visibility.cut import shown_still


@dataclass(frozen=True)
class Written:
    """When and by whom a version was written, in ms of both clocks."""

    version: int
    exercise_ms: int
    wall_ms: int
    billet: BilletId


@dataclass(frozen=True)
class Receipt:
    """The last version an addressee acknowledged."""

    version: int
    exercise_ms: int
    billet: BilletId


@dataclass
class Order:
    """`fact` is the newest version."""

    fact: OrderWritten
    versions: list[Written] = field(default_factory=list[Written])
    receipts: dict[Address, Receipt] = field(default_factory=dict[Address, Receipt])
    cancelled: bool = False


@dataclass
class State:
    orders: dict[OrderId, Order] = field(default_factory=dict[OrderId, Order])
    #: The last number given to each cell's orders of a kind.
    serials: dict[str, int] = field(default_factory=dict[str, int])
    #: Orders that follow from an order, and the one that ended it, in order of their issue.
    changed_by: dict[OrderId, list[OrderId]] = field(default_factory=dict[OrderId, list[OrderId]])
    superseded_by: dict[OrderId, OrderId] = field(default_factory=dict[OrderId, OrderId])

    def next_order(self) -> OrderId:
        return OrderId(f"O{len(self.orders) + 1:05d}")

    def next_number(self, register: str) -> str:
        return f"{register} {self.serials.get(register, 0) + 1:02d}"


def apply(state: State, numbered: Numbered) -> None:
    recorded = numbered.recorded
    match recorded.fact:
        case OrderWritten() as fact:
            written = Written(
                fact.version, recorded.exercise_ms, recorded.wall_ms, recorded.by.billet
            )
            _keep(state, fact, written)
        case OrderAcknowledged() as fact:
            state.orders[fact.order].receipts[fact.recipient] = Receipt(
                fact.version, recorded.exercise_ms, recorded.by.billet
            )
        case ReleaseWidened(named=("order", order), release=release):
            known = state.orders[OrderId(order)]
            shown = shown_still(known.fact.display_only, release)
            known.fact = msgspec.structs.replace(known.fact, release=release, display_only=shown)
        case OrderCancelled(order=order):
            state.orders[order].cancelled = True
        case _:
            pass


def _keep(state: State, fact: OrderWritten, written: Written) -> None:
    known = state.orders.get(fact.order)
    if known is None:
        known = state.orders[fact.order] = Order(fact)
        register, _, serial = fact.number.rpartition(" ")
        state.serials[register] = int(serial)
        if fact.based_on:
            state.changed_by.setdefault(fact.based_on, []).append(fact.order)
        if fact.supersedes:
            state.superseded_by[fact.supersedes] = fact.order
    known.fact = fact
    known.versions.append(written)
