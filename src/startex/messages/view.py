"""Rows of messages and of what became of them at each addressee."""

from collections.abc import Iterable

from startex.language.facts import (
    AnyFact,
    MessageAcknowledged,
    MessageRead,
    MessageSent,
    MessageWithdrawn,
    TextChecked,
    TextPut,
    TextWritten,
)
from startex.language.ids import (
    EXCON,
    EXCON_ONLY,
    Address,
    LinkId,
    MessageId,
    TextId,
    text_id,
    text_owner,
)
from startex.language.rows import AnyRow, MessageRow, ReceiptRow, RowKey
from startex.language.staff_facts import MessageTravelled, ReleaseWidened
from startex.language.staff_rows import TransitRow
from startex.language.values import TransitState
from startex.messages import filled
from startex.messages.asks import Directory, Texts
from startex.messages.numbers import MINUTE_MS, SPEED_OF_SERVICE_MIN
from startex.messages.state import State, Way

#: From what is there to what never will be.
_HOPES = (
    TransitState.ARRIVED,
    TransitState.UNDER_WAY,
    TransitState.WAITING,
    TransitState.LOST,
)


def touched(state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case MessageSent():
            receipts = (_receipt_key(fact.message, a) for a in (*fact.to, *fact.info))
            return (*_brought(state, fact.message), *receipts)
        case MessageTravelled(message=message, recipient=recipient, link=link):
            place = f"{message}/{recipient}"
            rows = (RowKey("receipt", place), RowKey("transit", place))
            return (*_brought(state, message), *rows, *_link_keys((link,)))
        case MessageWithdrawn(message=message):
            return (RowKey("message", message), *_on_their_way(state, message))
        case MessageRead(message=message, recipient=recipient):
            return (_receipt_key(message, recipient),)
        case MessageAcknowledged(message=message, recipient=recipient):
            return (_receipt_key(message, recipient),)
        case ReleaseWidened(named=("message", message)):
            return _with_receipts(state, MessageId(message))
        case TextPut(text=text):
            return _owned(text.id)
        case TextWritten(text=text) | TextChecked(text=text):
            return _owned(text)
        case _:
            return ()


def _brought(state: State, message: MessageId) -> Iterable[RowKey]:
    """The message, and those it forwards or quotes: whoever gets it gets them too."""
    return (RowKey("message", m) for m in (message, *state.brought_by(message)))


def _on_their_way(state: State, message: MessageId) -> Iterable[RowKey]:
    for copy in state.pending.values():
        if copy.message == message:
            yield RowKey("transit", f"{message}/{copy.recipient}")
            yield from _link_keys((state.way(copy).link,))


def _link_keys(links: Iterable[LinkId]) -> Iterable[RowKey]:
    """Rows of links say how much they carry."""
    return (RowKey("link", link) for link in links if link)


def _receipt_key(message: MessageId, recipient: Address) -> RowKey:
    return RowKey("receipt", f"{message}/{recipient}")


def _with_receipts(state: State, message: MessageId) -> Iterable[RowKey]:
    places = [f"{message}/{address}" for address in state.receipts.get(message, ())]
    rows = (RowKey(tag, place) for place in places for tag in ("receipt", "transit"))
    return (RowKey("message", message), *rows)


def _owned(text: TextId) -> Iterable[RowKey]:
    kind, owner = text_owner(text)
    return (RowKey("message", owner),) if kind == "message" else ()


def keys(state: State) -> Iterable[RowKey]:
    yield from (RowKey("message", m) for m in state.messages)
    for message, receipts in state.receipts.items():
        yield from (_receipt_key(message, a) for a in receipts)
        yield from (RowKey("transit", f"{message}/{a}") for a, r in receipts.items() if r.ways)


def row(state: State, key: RowKey, directory: Directory, texts: Texts) -> AnyRow | None:
    if key.row == "message":
        return _message(state, MessageId(key.id), directory, texts)
    message, _, recipient = key.id.partition("/")
    if key.row == "transit":
        return _transit(state, MessageId(message), Address(recipient))
    return _receipt(state, MessageId(message), Address(recipient), directory)


def _audience(
    sent: MessageSent, addresses: Iterable[Address], directory: Directory
) -> tuple[str, ...]:
    """Who wrote it, whom it has reached, and EXCON."""
    resolved = (directory.resolve(a) or "" for a in addresses)
    return tuple(a for a in dict.fromkeys((sent.from_post, *resolved, EXCON)) if a)


def _reached(state: State, message: MessageId) -> Iterable[Address]:
    """Addressees who have it, by itself or because somebody forwarded or quoted it to them."""
    for one in (message, *state.bringing(message)):
        receipts = state.receipts[one]
        yield from (a for a, receipt in receipts.items() if receipt.delivered_ms is not None)


def _message(
    state: State, message: MessageId, directory: Directory, texts: Texts
) -> MessageRow | None:
    sent = state.messages.get(message)
    if sent is None:
        return None
    fact = sent.fact
    return MessageRow(
        id=message,
        audience=_audience(fact, _reached(state, message), directory),
        release=fact.release,
        register=fact.register,
        sender=fact.sender,
        from_post=fact.from_post,
        to=fact.to,
        info=fact.info,
        precedence=fact.precedence,
        reply_to=fact.reply_to,
        subject=texts.text(text_id("message", message, "subject")),
        body=texts.text(text_id("message", message, "body")),
        sent_ms=sent.exercise_ms,
        sent_wall_ms=sent.wall_ms,
        withdrawn=sent.withdrawn,
        comms_check=fact.comms_check,
        due_ms=sent.exercise_ms + SPEED_OF_SERVICE_MIN[fact.precedence] * MINUTE_MS,
        owner=fact.owner,
        classification=fact.classification,
        display_only=fact.display_only,
        forward_of=fact.forward_of,
        quotes=fact.quotes,
        references=fact.references,
        attachments=fact.attachments,
        lists=fact.lists,
        form=filled.shown(fact, texts),
    )


def _receipt(
    state: State, message: MessageId, recipient: Address, directory: Directory
) -> ReceiptRow | None:
    sent = state.messages.get(message)
    known = state.receipts.get(message, {}).get(recipient)
    if sent is None or known is None:
        return None
    there = known.delivered_ms is not None
    return ReceiptRow(
        id=f"{message}/{recipient}",
        audience=_audience(sent.fact, (recipient,) if there else (), directory),
        release=sent.fact.release,
        display_only=sent.fact.display_only,
        message=message,
        recipient=recipient,
        failed=bool(known.ways) and known.ways[-1].told,
        # Nobody tells a sender that what he gave to a means is there, until the addressee does.
        delivered_ms=None if known.ways and known.read_ms is None else known.delivered_ms,
        read_ms=known.read_ms,
        acknowledged_ms=known.acknowledged_ms,
        acknowledged_by=known.acknowledged_by,
    )


def _transit(state: State, message: MessageId, recipient: Address) -> TransitRow | None:
    """Of several attempts the most hopeful; nothing where a message was withdrawn on its way."""
    receipt = state.receipts.get(message, {}).get(recipient)
    if receipt is None or not receipt.ways:
        return None
    if state.messages[message].withdrawn and receipt.delivered_ms is None:
        return None
    way = min(reversed(receipt.ways), key=_hope)
    return TransitRow(
        id=f"{message}/{recipient}",
        audience=EXCON_ONLY,
        release=state.messages[message].fact.release,
        display_only=state.messages[message].fact.display_only,
        message=message,
        recipient=recipient,
        state=way.state,
        link=way.link,
        since_ms=way.since_ms,
        until_ms=way.until_ms,
    )


def _hope(way: Way) -> tuple[int, int]:
    return (_HOPES.index(way.state), way.until_ms or way.since_ms)
