"""Rows of messages and of what became of them at each addressee."""

from collections.abc import Iterable

from startex.language.facts import (
    AnyFact,
    BilletPut,
    BilletRemoved,
    CellPut,
    MessageAcknowledged,
    MessageRead,
    MessageSent,
    MessageWithdrawn,
    PersonaPut,
    PlanItemRemoved,
    TextChecked,
    TextPut,
    TextWritten,
)
from startex.language.ids import EXCON, Address, MessageId, TextId, text_id, text_owner
from startex.language.rows import AnyRow, MessageRow, ReceiptRow, RowKey
from startex.messages.asks import Directory, Texts
from startex.messages.numbers import MINUTE_MS, SPEED_OF_SERVICE_MIN
from startex.messages.state import State


def touched(state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case (
            PersonaPut()
            | CellPut()
            | BilletPut()
            | BilletRemoved()
            | PlanItemRemoved(item="persona" | "cell")
        ):
            # An address may mean somebody else now, so all that was sent is looked at anew.
            return keys(state)
        case MessageSent():
            receipts = (_receipt_key(fact.message, a) for a in (*fact.to, *fact.info))
            return (RowKey("message", fact.message), *receipts)
        case MessageWithdrawn(message=message):
            return (RowKey("message", message),)
        case MessageRead(message=message, recipient=recipient):
            return (_receipt_key(message, recipient),)
        case MessageAcknowledged(message=message, recipient=recipient):
            return (_receipt_key(message, recipient),)
        case TextPut(text=text):
            return _owned(text.id)
        case TextWritten(text=text) | TextChecked(text=text):
            return _owned(text)
        case _:
            return ()


def _receipt_key(message: MessageId, recipient: Address) -> RowKey:
    return RowKey("receipt", f"{message}/{recipient}")


def _owned(text: TextId) -> Iterable[RowKey]:
    kind, owner = text_owner(text)
    return (RowKey("message", owner),) if kind == "message" else ()


def keys(state: State) -> Iterable[RowKey]:
    yield from (RowKey("message", m) for m in state.messages)
    yield from (_receipt_key(m, a) for m, receipts in state.receipts.items() for a in receipts)


def row(state: State, key: RowKey, directory: Directory, texts: Texts) -> AnyRow | None:
    if key.row == "message":
        return _message(state, MessageId(key.id), directory, texts)
    message, _, recipient = key.id.partition("/")
    return _receipt(state, MessageId(message), Address(recipient), directory)


def _audience(
    sent: MessageSent, addresses: tuple[Address, ...], directory: Directory
) -> tuple[str, ...]:
    """Who wrote it, whom it is addressed to, and EXCON."""
    resolved = (directory.resolve(a) or "" for a in addresses)
    return tuple(a for a in dict.fromkeys((sent.from_post, *resolved, EXCON)) if a)


def _message(
    state: State, message: MessageId, directory: Directory, texts: Texts
) -> MessageRow | None:
    sent = state.messages.get(message)
    if sent is None:
        return None
    fact = sent.fact
    return MessageRow(
        id=message,
        audience=_audience(fact, (*fact.to, *fact.info), directory),
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
        form=None,
    )


def _receipt(
    state: State, message: MessageId, recipient: Address, directory: Directory
) -> ReceiptRow | None:
    sent = state.messages.get(message)
    known = state.receipts.get(message, {}).get(recipient)
    if sent is None or known is None:
        return None
    return ReceiptRow(
        id=f"{message}/{recipient}",
        audience=_audience(sent.fact, (recipient,), directory),
        release=sent.fact.release,
        message=message,
        recipient=recipient,
        failed=False,
        delivered_ms=known.delivered_ms,
        read_ms=known.read_ms,
        acknowledged_ms=known.acknowledged_ms,
        acknowledged_by=known.acknowledged_by,
    )
