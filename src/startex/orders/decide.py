"""Issuing, revising, acknowledging and cancelling."""

import msgspec

from startex.language import staff_commands as s
from startex.language.facts import AnyFact, TextPut
from startex.language.ids import Address, OrderId, text_id
from startex.language.refusals import (
    AlreadyClosed,
    ChangedMeanwhile,
    NotFound,
    TextMissing,
    ValueNotAllowed,
)
from startex.language.staff_facts import OrderAcknowledged, OrderCancelled, OrderWritten
from startex.language.staff_refusals import OfOthers
from startex.language.values import Author, OrderKind, new_text
from startex.orders import texts
from startex.orders.asks import Directory, Papers
from startex.orders.numbers import FOLLOWS
from startex.orders.release import check_annexes, check_readers
from startex.orders.state import Order, State


def decide(state: State, command: s.OrderCommand, by: Author, ask: Papers) -> list[AnyFact]:
    """What follows from a command, or a refusal."""
    match command:
        case s.IssueOrder():
            return issue(state, command, by, ask)
        case s.ReviseOrder():
            return revise(state, command, by, ask)
        case s.AcknowledgeOrder():
            return acknowledge(state, command, by, ask)
        case s.CancelOrder():
            return cancel(state, command, by, ask)


def issue(state: State, command: s.IssueOrder, by: Author, ask: Papers) -> list[AnyFact]:
    """Refuses: TextMissing, TextTooLong, LanguageNotWorking, ValueNotAllowed, AddressUnknown,
    ReleaseTooNarrow, ReleaseForbids, NotFound, AlreadyClosed, OfOthers.
    """
    texts.check(command.kind, command.text, ask)
    _check_chain(state, command, by, ask)
    to, info = (_spread(part, by, ask) for part in (command.to, command.info))
    order = state.next_order()
    written = OrderWritten(
        order=order,
        version=1,
        kind=command.kind,
        number=state.next_number(f"{ask.cell_of(by.post)} {command.kind}"),
        from_post=by.post,
        to=to,
        info=tuple(a for a in info if a not in to),
        precedence=command.precedence,
        release=command.release,
        display_only=command.display_only,
        owner=ask.nation_of(by),
        classification=command.classification,
        based_on=command.based_on,
        supersedes=command.supersedes,
        annexes=command.annexes,
        references=command.references,
        effective_ms=command.effective_ms,
        acknowledge_by_ms=command.acknowledge_by_ms,
    )
    _check_written(written, ask)
    return [written, *texts.first(order, command.text)]


def revise(state: State, command: s.ReviseOrder, by: Author, ask: Papers) -> list[AnyFact]:
    """Refuses: NotFound, AlreadyClosed, OfOthers, ChangedMeanwhile, TextMissing, TextTooLong,
    LanguageNotWorking, ValueNotAllowed, ReleaseForbids.
    """
    known = _of_own_cell(state, command.order, by, ask)
    _check_version(known, command.version)
    texts.check(known.fact.kind, command.text, ask)
    written = msgspec.structs.replace(
        known.fact,
        version=known.fact.version + 1,
        annexes=command.annexes,
        references=command.references,
        effective_ms=command.effective_ms,
        acknowledge_by_ms=command.acknowledge_by_ms,
    )
    _check_written(written, ask)
    return [written, *texts.again(command.order, command.text, by, ask)]


def acknowledge(
    state: State, command: s.AcknowledgeOrder, by: Author, ask: Directory
) -> list[AnyFact]:
    """Once for each version; once more changes nothing.

    Refuses: NotFound, AlreadyClosed, OfOthers, ChangedMeanwhile.
    """
    known = _open(state, command.order)
    own = {by.post, ask.cell_of(by.post)}
    mine = [address for address in known.fact.to if ask.resolve(address) in own]
    if not mine:
        raise OfOthers("order", known.fact.number)
    _check_version(known, command.version)
    return [
        OrderAcknowledged(order=command.order, version=command.version, recipient=address)
        for address in mine
        if address not in known.receipts or known.receipts[address].version < command.version
    ]


def cancel(state: State, command: s.CancelOrder, by: Author, ask: Papers) -> list[AnyFact]:
    """Refuses: NotFound, AlreadyClosed, OfOthers, TextMissing, TextTooLong, LanguageNotWorking."""
    _of_own_cell(state, command.order, by, ask)
    texts.check_part("reason", command.reason, ask)
    reason = TextPut(text=new_text(text_id("order", command.order, "reason"), command.reason))
    return [OrderCancelled(order=command.order), reason]


def _spread(named: tuple[Address, ...], by: Author, ask: Directory) -> tuple[Address, ...]:
    """The members of lists in their place: each of them acknowledges for himself."""
    spread: dict[Address, None] = {}
    for address in named:
        members = ask.members(address, by)
        spread |= dict.fromkeys((address,) if members is None else members)
    return tuple(spread)


def _check_written(written: OrderWritten, ask: Papers) -> None:
    check_readers(written, ask)
    check_annexes(written, ask)
    texts.check_margins(written)


def _check_chain(state: State, command: s.IssueOrder, by: Author, ask: Directory) -> None:
    if command.kind is OrderKind.FRAGO and not command.based_on:
        raise TextMissing("based_on")
    if command.based_on:
        base = _open(state, command.based_on).fact
        if base.kind not in FOLLOWS[command.kind]:
            raise ValueNotAllowed("based_on", base.number, ", ".join(FOLLOWS[command.kind]))
    if command.supersedes:
        ended = _of_own_cell(state, command.supersedes, by, ask)
        if command.supersedes in state.superseded_by:
            raise AlreadyClosed("order", ended.fact.number)


def _open(state: State, order: OrderId) -> Order:
    known = state.orders.get(order)
    if known is None:
        raise NotFound("order", order)
    if known.cancelled:
        raise AlreadyClosed("order", known.fact.number)
    return known


def _of_own_cell(state: State, order: OrderId, by: Author, ask: Directory) -> Order:
    """An order is its cell's: the next shift goes on with it."""
    known = _open(state, order)
    issuer = known.fact.from_post
    if by.post != issuer and ask.cell_of(by.post) != ask.cell_of(issuer):
        raise OfOthers("order", known.fact.number)
    return known


def _check_version(known: Order, version: int) -> None:
    if version != known.fact.version:
        raise ChangedMeanwhile("order", known.fact.number, known.fact.version)
