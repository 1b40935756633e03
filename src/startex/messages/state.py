"""The register of one exercise."""

from dataclasses import dataclass, field, replace

from startex.language.facts import (
    MessageAcknowledged,
    MessageRead,
    MessageSent,
    MessageWithdrawn,
    Numbered,
)
from startex.language.ids import Address, BilletId, MessageId


@dataclass(frozen=True)
class Sent:
    """A message with when it was sent, in ms of both clocks."""

    fact: MessageSent
    exercise_ms: int
    wall_ms: int
    withdrawn: bool = False


@dataclass
class Receipt:
    """Exercise times of what became of a message at one addressee."""

    delivered_ms: int
    read_ms: int | None = None
    acknowledged_ms: int | None = None
    acknowledged_by: BilletId = BilletId("")


@dataclass
class State:
    messages: dict[MessageId, Sent] = field(default_factory=dict[MessageId, Sent])
    receipts: dict[MessageId, dict[Address, Receipt]] = field(
        default_factory=dict[MessageId, dict[Address, Receipt]]
    )
    #: The last register number given to each sender's cell.
    serials: dict[str, int] = field(default_factory=dict[str, int])

    def next_message(self) -> MessageId:
        return MessageId(f"M{len(self.messages) + 1:05d}")

    def next_register(self, cell: str) -> str:
        return f"{cell}/{self.serials.get(cell, 0) + 1:04d}"


def apply(state: State, numbered: Numbered) -> None:
    recorded = numbered.recorded
    match recorded.fact:
        case MessageSent() as fact:
            _keep(state, Sent(fact, recorded.exercise_ms, recorded.wall_ms))
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
        case _:
            pass


def _keep(state: State, sent: Sent) -> None:
    fact = sent.fact
    state.messages[fact.message] = sent
    addressees = dict.fromkeys((*fact.to, *fact.info))
    state.receipts[fact.message] = {a: Receipt(sent.exercise_ms) for a in addressees}
    cell, _, serial = fact.register.rpartition("/")
    state.serials[cell] = int(serial)
