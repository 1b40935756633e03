"""The register of one exercise, and where its messages are on their way."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from msgspec import structs

from startex.language.facts import (
    MessageAcknowledged,
    MessageRead,
    MessageSent,
    MessageWithdrawn,
    Numbered,
)
from startex.language.ids import (
    Address,
    AttachmentId,
    BilletId,
    LinkId,
    MessageId,
    TextId,
    text_id,
)
from startex.language.staff_facts import AttachmentKept, MessageTravelled, ReleaseWidened
from startex.language.values import FieldType, TransitState
from startex.visibility.cut import shown_still


@dataclass(frozen=True)
class Sent:
    """A message with when it was sent, in ms of both clocks."""

    fact: MessageSent
    exercise_ms: int
    wall_ms: int
    withdrawn: bool = False


@dataclass(frozen=True)
class Way:
    """One attempt to bring a message to one addressee."""

    state: TransitState
    link: LinkId
    since_ms: int
    until_ms: int | None
    told: bool


@dataclass
class Receipt:
    """Exercise times of what became of a message at one addressee."""

    #: None until it is there.
    delivered_ms: int | None
    #: By attempt; nothing for one that did not need a link.
    ways: list[Way] = field(default_factory=list[Way])
    read_ms: int | None = None
    acknowledged_ms: int | None = None
    acknowledged_by: BilletId = BilletId("")


@dataclass(frozen=True)
class Copy:
    """One attempt of one message to one addressee."""

    message: MessageId
    recipient: Address
    attempt: int

    @property
    def name(self) -> str:
        return f"{self.message}/{self.recipient}/{self.attempt}"


@dataclass
class State:
    messages: dict[MessageId, Sent] = field(default_factory=dict[MessageId, Sent])
    receipts: dict[MessageId, dict[Address, Receipt]] = field(
        default_factory=dict[MessageId, dict[Address, Receipt]]
    )
    #: The last register number given to each sender's cell.
    serials: dict[str, int] = field(default_factory=dict[str, int])
    #: What somebody laid down to be sent along.
    attachments: dict[AttachmentId, AttachmentKept] = field(
        default_factory=dict[AttachmentId, AttachmentKept]
    )
    #: Which later messages forward or quote one, and so bring it along.
    carriers: dict[MessageId, list[MessageId]] = field(
        default_factory=dict[MessageId, list[MessageId]]
    )
    #: What is under way or waits for its link to work, by name.
    pending: dict[str, Copy] = field(default_factory=dict[str, Copy])

    def next_message(self) -> MessageId:
        return MessageId(f"M{len(self.messages) + 1:05d}")

    def next_register(self, cell: str) -> str:
        return f"{cell}/{self.serials.get(cell, 0) + 1:04d}"

    def way(self, copy: Copy) -> Way:
        return self.receipts[copy.message][copy.recipient].ways[copy.attempt - 1]

    def brought_by(self, message: MessageId) -> tuple[MessageId, ...]:
        """What a message forwards or quotes, what that forwards or quotes, and so on."""
        sent = self.messages
        return _all_along(message, lambda m: carried_by(sent[m].fact) if m in sent else ())

    def bringing(self, message: MessageId) -> tuple[MessageId, ...]:
        """The messages that bring one along."""
        return _all_along(message, lambda m: self.carriers.get(m, ()))


def _all_along(
    message: MessageId, following: Callable[[MessageId], Iterable[MessageId]]
) -> tuple[MessageId, ...]:
    found: dict[MessageId, None] = {}
    ahead = [message]
    while ahead:
        new = [m for m in following(ahead.pop()) if m not in found]
        found |= dict.fromkeys(new)
        ahead += new
    return tuple(found)


def texts_of(sent: MessageSent) -> tuple[TextId, ...]:
    """What of a message is written in a language."""
    fields = sent.form.fields if sent.form else ()
    free = (f"f-{x.id}" for x in fields if x.type is FieldType.TEXT)
    return tuple(text_id("message", sent.message, part) for part in ("subject", "body", *free))


def carried_by(sent: MessageSent) -> tuple[MessageId, ...]:
    """What a message brings along besides its own text."""
    return tuple(m for m in dict.fromkeys((sent.forward_of, *sent.quotes)) if m)


def apply(state: State, numbered: Numbered) -> None:
    recorded = numbered.recorded
    match recorded.fact:
        case MessageSent() as fact:
            _keep(state, Sent(fact, recorded.exercise_ms, recorded.wall_ms))
        case MessageTravelled() as fact:
            _travel(state, fact, recorded.exercise_ms)
        case AttachmentKept() as fact:
            state.attachments[fact.attachment] = fact
        case ReleaseWidened(named=("message", message), release=release):
            _widen(state, MessageId(message), release)
        case ReleaseWidened(named=("attachment", attachment), release=release):
            kept = state.attachments[AttachmentId(attachment)]
            state.attachments[kept.attachment] = structs.replace(
                kept, release=release, display_only=shown_still(kept.display_only, release)
            )
        case MessageRead(message=message, recipient=recipient):
            receipt = state.receipts[message][recipient]
            receipt.read_ms = recorded.exercise_ms
        case MessageAcknowledged(message=message, recipient=recipient):
            receipt = state.receipts[message][recipient]
            receipt.acknowledged_ms = recorded.exercise_ms
            receipt.acknowledged_by = recorded.by.billet
            receipt.read_ms = recorded.exercise_ms if receipt.read_ms is None else receipt.read_ms
        case MessageWithdrawn(message=message):
            state.messages[message] = replace(state.messages[message], withdrawn=True)
            for name in [n for n, copy in state.pending.items() if copy.message == message]:
                del state.pending[name]
        case _:
            pass


def _widen(state: State, message: MessageId, release: tuple[str, ...]) -> None:
    sent = state.messages[message]
    shown = shown_still(sent.fact.display_only, release)
    fact = structs.replace(sent.fact, release=release, display_only=shown)
    state.messages[message] = replace(sent, fact=fact)


def _keep(state: State, sent: Sent) -> None:
    fact = sent.fact
    state.messages[fact.message] = sent
    addressees = dict.fromkeys((*fact.to, *fact.info))
    state.receipts[fact.message] = {a: Receipt(sent.exercise_ms) for a in addressees}
    cell, _, serial = fact.register.rpartition("/")
    state.serials[cell] = int(serial)
    for carried in carried_by(fact):
        state.carriers.setdefault(carried, []).append(fact.message)


def _travel(state: State, fact: MessageTravelled, now_ms: int) -> None:
    receipt = state.receipts[fact.message][fact.recipient]
    way = Way(fact.state, fact.link, now_ms, fact.until_ms, fact.told)
    if not receipt.ways:
        # What goes over a link is not there because it was sent.
        receipt.delivered_ms = None
    receipt.ways[fact.attempt - 1 : fact.attempt] = [way]
    if fact.state is TransitState.ARRIVED and receipt.delivered_ms is None:
        receipt.delivered_ms = now_ms
    copy = Copy(fact.message, fact.recipient, fact.attempt)
    if fact.state in (TransitState.WAITING, TransitState.UNDER_WAY):
        state.pending[copy.name] = copy
    else:
        state.pending.pop(copy.name, None)
