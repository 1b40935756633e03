"""Rows of orders."""

from collections.abc import Iterable

from startex.language.facts import (
    AnyFact,
    TextChecked,
    TextPut,
    TextWritten,
)
from startex.language.ids import EXCON, Address, BilletId, OrderId, TextId, text_id, text_owner
from startex.language.rows import RowKey
from startex.language.staff_facts import OrderAcknowledged, OrderCancelled, OrderWritten
from startex.language.staff_rows import OrderReceipt, OrderRow, OrderVersion
from startex.language.values import HumanText
from startex.orders.asks import Directory, Texts
from startex.orders.state import Order, State
from startex.visibility.cut import released_to_all


def touched(fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case OrderWritten(order=order, based_on=based_on, supersedes=supersedes):
            return [RowKey("order", o) for o in (order, based_on, supersedes) if o]
        case OrderAcknowledged(order=order) | OrderCancelled(order=order):
            return (RowKey("order", order),)
        case TextPut(text=text):
            return _owned(text.id)
        case TextWritten(text=text) | TextChecked(text=text):
            return _owned(text)
        case _:
            return ()


def _owned(text: TextId) -> Iterable[RowKey]:
    kind, owner = text_owner(text)
    return (RowKey("order", owner),) if kind == "order" else ()


def keys(state: State) -> Iterable[RowKey]:
    return (RowKey("order", order) for order in state.orders)


def row(state: State, key: RowKey, directory: Directory, texts: Texts) -> OrderRow | None:
    order = OrderId(key.id)
    known = state.orders.get(order)
    if known is None:
        return None
    fact = known.fact

    def words(part: str) -> HumanText:
        return texts.text(text_id("order", order, part))

    return OrderRow(
        id=order,
        audience=audience(known, directory),
        release=fact.release,
        display_only=fact.display_only,
        kind=fact.kind,
        number=fact.number,
        version=fact.version,
        from_post=fact.from_post,
        to=fact.to,
        info=fact.info,
        precedence=fact.precedence,
        owner=fact.owner,
        classification=fact.classification,
        based_on=fact.based_on,
        supersedes=fact.supersedes,
        superseded_by=_superseded_by(state, known, directory),
        changed_by=_changed_by(state, known, directory),
        cancelled=known.cancelled,
        annexes=fact.annexes,
        references=fact.references,
        effective_ms=fact.effective_ms,
        acknowledge_by_ms=fact.acknowledge_by_ms,
        issued_ms=known.versions[0].exercise_ms,
        title=words("title"),
        situation=words("situation"),
        mission=words("mission"),
        execution=words("execution"),
        sustainment=words("sustainment"),
        command_signal=words("command_signal"),
        reason=words("reason"),
        versions=_versions(known),
        receipts=tuple(_receipt(known, address) for address in fact.to),
    )


def audience(known: Order, directory: Directory) -> tuple[str, ...]:
    """The issuing post and its cell, whom it is addressed to, and EXCON."""
    fact = known.fact
    resolved = (directory.resolve(a) or "" for a in (*fact.to, *fact.info))
    cell = directory.cell_of(fact.from_post)
    return tuple(a for a in dict.fromkeys((fact.from_post, cell, *resolved, EXCON)) if a)


def _versions(known: Order) -> tuple[OrderVersion, ...]:
    return tuple(
        OrderVersion(
            version=v.version, exercise_ms=v.exercise_ms, wall_ms=v.wall_ms, billet=v.billet
        )
        for v in known.versions
    )


def _receipt(known: Order, recipient: Address) -> OrderReceipt:
    given = known.receipts.get(recipient)
    return OrderReceipt(
        recipient=recipient,
        version=given.version if given else 0,
        acknowledged_ms=given.exercise_ms if given else None,
        billet=given.billet if given else BilletId(""),
    )


def _changed_by(state: State, known: Order, directory: Directory) -> tuple[OrderId, ...]:
    later = state.changed_by.get(known.fact.order, [])
    return tuple(o for o in later if _seen_by_all(state.orders[o], known, directory))


def _superseded_by(state: State, known: Order, directory: Directory) -> OrderId:
    later = state.superseded_by.get(known.fact.order)
    if later is None or not _seen_by_all(state.orders[later], known, directory):
        return OrderId("")
    return later


def _seen_by_all(later: Order, known: Order, directory: Directory) -> bool:
    """Whether all who see an order see a later one too, so that it may be named to them.

    Others find it by what it says itself of what it follows from.
    """
    readers = {*known.fact.release, *known.fact.display_only}
    shown = (*later.fact.release, *later.fact.display_only)
    widest = set(audience(later, directory))
    return widest.issuperset(audience(known, directory)) and released_to_all(shown, readers)
