"""The staff journal of each cell, written from what its posts sent, received and handed over."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import msgspec

from startex.language.ids import Address, CellId, MessageId, PostId
from startex.language.review import (
    SafetyCall,
    StaffAction,
    StaffEntry,
    StaffJournal,
    TimelineKind,
)
from startex.language.rows import CellRow, HandoverRow, MessageRow, ReceiptRow
from startex.review.seen import Seen, headed


@dataclass
class _Register:
    """Messages with what became of them."""

    receipts: defaultdict[MessageId, list[ReceiptRow]] = field(
        default_factory=lambda: defaultdict[MessageId, list[ReceiptRow]](list)
    )
    answers: defaultdict[MessageId, list[MessageRow]] = field(
        default_factory=lambda: defaultdict[MessageId, list[MessageRow]](list)
    )


def journals(seen: Seen, calls: Iterable[SafetyCall]) -> tuple[StaffJournal, ...]:
    """One for each cell that has anything to enter, in the cells' order."""
    entries: defaultdict[CellId, list[StaffEntry]] = defaultdict(list)
    register = _registered(seen)
    for message in seen.of(MessageRow):
        for cell, entry in _of_message(message, register, seen):
            entries[cell].append(entry)
    for handover in seen.of(HandoverRow):
        entries[seen.cell_of(handover.post)].append(_of_handover(handover))
    for call in calls:
        entries[seen.cell_of(call.post)].append(_of_call(call))
    return tuple(
        StaffJournal(cell=CellId(cell.id), name=cell.name, entries=_numbered(entries[known]))
        for cell in seen.of(CellRow)
        if (known := CellId(cell.id)) in entries
    )


def _registered(seen: Seen) -> _Register:
    register = _Register()
    for receipt in seen.of(ReceiptRow):
        register.receipts[receipt.message].append(receipt)
    for message in seen.of(MessageRow):
        if message.reply_to:
            register.answers[message.reply_to].append(message)
    return register


def _numbered(entries: list[StaffEntry]) -> tuple[StaffEntry, ...]:
    ordered = sorted(entries, key=lambda entry: entry.in_ms or entry.out_ms or 0)
    return tuple(
        msgspec.structs.replace(entry, item=item) for item, entry in enumerate(ordered, start=1)
    )


def _of_message(
    message: MessageRow, register: _Register, seen: Seen
) -> Iterator[tuple[CellId, StaffEntry]]:
    """Once in the journal of the cell that sent it, once in that of each cell it reached."""
    receipts = register.receipts[MessageId(message.id)]
    sender = seen.cell_of(message.sender)
    if sender:
        yield sender, _sent(message, receipts)
    for cell in seen.cells_of((*message.to, *message.info)):
        here = [receipt for receipt in receipts if seen.cell_of(receipt.recipient) == cell]
        answers = [
            answer
            for answer in register.answers[MessageId(message.id)]
            if seen.cell_of(answer.sender) == cell
        ]
        yield cell, _received(message, here, answers)


def _sent(message: MessageRow, receipts: list[ReceiptRow]) -> StaffEntry:
    entry = _entry(message, message.from_post or message.sender)
    actions = _in_order(_acknowledged(receipts, by_address=True))
    return msgspec.structs.replace(entry, out_ms=message.sent_ms, actions=actions)


def _received(
    message: MessageRow, receipts: list[ReceiptRow], answers: list[MessageRow]
) -> StaffEntry:
    answered = [
        StaffAction(
            kind=TimelineKind.MESSAGE_SENT,
            exercise_ms=answer.sent_ms,
            initials=answer.from_post,
            register=answer.register,
        )
        for answer in answers
    ]
    actions = _in_order([*_acknowledged(receipts, by_address=False), *answered])
    initials = next((action.initials for action in actions), "")
    entry = _entry(message, initials)
    return msgspec.structs.replace(entry, in_ms=message.sent_ms, actions=actions)


def _acknowledged(receipts: list[ReceiptRow], *, by_address: bool) -> list[StaffAction]:
    """A sender notes who answered for the address; the addressee, who of his own did."""
    return [
        StaffAction(
            kind=TimelineKind.MESSAGE_ACKNOWLEDGED,
            exercise_ms=receipt.acknowledged_ms,
            initials=receipt.recipient if by_address else receipt.acknowledged_by,
            register="",
        )
        for receipt in receipts
        if receipt.acknowledged_ms is not None
    ]


def _in_order(actions: list[StaffAction]) -> tuple[StaffAction, ...]:
    return tuple(sorted(actions, key=lambda action: action.exercise_ms))


def _entry(message: MessageRow, initials: str) -> StaffEntry:
    kind = TimelineKind.MESSAGE_WITHDRAWN if message.withdrawn else TimelineKind.MESSAGE_SENT
    return StaffEntry(
        item=0,
        in_ms=None,
        out_ms=None,
        kind=kind,
        register=message.register,
        precedence=message.precedence,
        sender=message.sender,
        to=(*message.to, *message.info),
        text=headed(message),
        says="",
        actions=(),
        initials=initials,
    )


def _of_handover(handover: HandoverRow) -> StaffEntry:
    kind, post = TimelineKind.HANDED_OVER, handover.post
    entry = _own_entry(kind, handover.exercise_ms, post, handover.to_billet)
    return msgspec.structs.replace(entry, text=handover.note)


def _of_call(call: SafetyCall) -> StaffEntry:
    entry = _own_entry(call.kind, call.exercise_ms, call.post, call.post)
    ended = call.ended_exercise_ms
    lifted = call.kind is TimelineKind.HALT_CALLED
    kind = TimelineKind.HALT_LIFTED if lifted else TimelineKind.NO_DUFF_CLOSED
    done = () if ended is None else (_ended(kind, ended),)
    return msgspec.structs.replace(entry, says=call.says, actions=done)


def _ended(kind: TimelineKind, exercise_ms: int) -> StaffAction:
    return StaffAction(kind=kind, exercise_ms=exercise_ms, initials="", register="")


def _own_entry(kind: TimelineKind, exercise_ms: int, post: PostId, initials: str) -> StaffEntry:
    """What happened in the cell itself."""
    return StaffEntry(
        item=0,
        in_ms=exercise_ms,
        out_ms=None,
        kind=kind,
        register="",
        precedence=None,
        sender=Address(post),
        to=(),
        text=None,
        says="",
        actions=(),
        initials=initials,
    )
