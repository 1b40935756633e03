"""Messages: how soon each headquarters acknowledged, and how much it had to read and write."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from startex.language.ids import CellId
from startex.language.review import CellAcknowledgement, HourLoad
from startex.language.rows import CellRow, MessageRow, ReceiptRow, RowKey
from startex.language.staff_rows import TransitRow
from startex.language.values import TransitState
from startex.review.numbers import HOUR_MS
from startex.review.play_time import PlayTime
from startex.review.seen import Seen
from startex.review.spread import spread


@dataclass
class _Tally:
    delivered: int = 0
    took_ms: list[int] = field(default_factory=list[int])
    open_since_ms: list[int] = field(default_factory=list[int])


def acknowledgements(seen: Seen, play: PlayTime) -> tuple[CellAcknowledgement, ...]:
    """Of messages for action that stand; who has one for information owes no answer."""
    tallies: defaultdict[CellId, _Tally] = defaultdict(_Tally)
    for receipt in seen.of(ReceiptRow):
        cell = seen.cell_of(receipt.recipient)
        if cell and _for_action(receipt, seen):
            _count(tallies[cell], receipt, seen, play)
    return tuple(_acknowledgement(cell, tallies[cell], seen) for cell in sorted(tallies))


def _for_action(receipt: ReceiptRow, seen: Seen) -> bool:
    message = seen.rows.get(RowKey("message", receipt.message))
    if not isinstance(message, MessageRow) or message.withdrawn:
        return False
    return receipt.recipient in message.to


def _count(tally: _Tally, receipt: ReceiptRow, seen: Seen, play: PlayTime) -> None:
    delivered_ms = _delivered_ms(receipt, seen)
    if delivered_ms is None:
        return
    tally.delivered += 1
    if receipt.acknowledged_ms is None:
        tally.open_since_ms.append(delivered_ms)
    else:
        tally.took_ms.append(play.between(delivered_ms, receipt.acknowledged_ms))


def _delivered_ms(receipt: ReceiptRow, seen: Seen) -> int | None:
    """A receipt does not tell its sender what came over a link; whoever sees the link knows."""
    transit = seen.rows.get(RowKey("transit", receipt.id))
    if receipt.delivered_ms is None and isinstance(transit, TransitRow):
        return transit.since_ms if transit.state is TransitState.ARRIVED else None
    return receipt.delivered_ms


def _acknowledgement(cell: CellId, tally: _Tally, seen: Seen) -> CellAcknowledgement:
    row = seen.rows.get(RowKey("cell", cell))
    return CellAcknowledgement(
        cell=cell,
        player=isinstance(row, CellRow) and not row.excon,
        delivered=tally.delivered,
        acknowledged=spread(tally.took_ms),
        open=len(tally.open_since_ms),
        oldest_open_ms=min(tally.open_since_ms, default=None),
    )


def load(seen: Seen) -> tuple[HourLoad, ...]:
    """A message to several posts of a cell is one message to that cell."""
    received: Counter[tuple[CellId, int]] = Counter()
    sent: Counter[tuple[CellId, int]] = Counter()
    for message in seen.of(MessageRow):
        hour_ms = message.sent_ms - message.sent_ms % HOUR_MS
        received.update((cell, hour_ms) for cell in seen.cells_of((*message.to, *message.info)))
        sent.update((cell, hour_ms) for cell in seen.cells_of((message.sender,)))
    return tuple(
        HourLoad(
            cell=cell,
            hour_ms=hour_ms,
            received=received[cell, hour_ms],
            sent=sent[cell, hour_ms],
        )
        for cell, hour_ms in sorted(received.keys() | sent.keys())
    )
