"""Orders, requests and decisions: how soon they were acknowledged and answered."""

from collections import defaultdict
from collections.abc import Iterable

from startex.language.ids import CellId, TextId
from startex.language.review import CellRequests, OrderReview
from startex.language.staff_rows import OrderRow, RequestRow
from startex.language.values import RequestState
from startex.review.play_time import PlayTime
from startex.review.seen import Seen
from startex.review.spread import spread


def orders(seen: Seen, play: PlayTime) -> tuple[OrderReview, ...]:
    """In the order of their issue. Only the newest version of an order is waited for."""
    issued = sorted(seen.of(OrderRow), key=lambda row: (row.issued_ms, row.id))
    return tuple(_order(row, play) for row in issued)


def _order(row: OrderRow, play: PlayTime) -> OrderReview:
    newest_ms = row.versions[-1].exercise_ms
    took_ms = [
        play.between(newest_ms, receipt.acknowledged_ms)
        for receipt in row.receipts
        if receipt.version == row.version and receipt.acknowledged_ms is not None
    ]
    return OrderReview(
        order=row.id,
        number=row.number,
        title=TextId(row.title.id),
        issued_ms=row.issued_ms,
        versions=row.version,
        cancelled=row.cancelled,
        addressees=len(row.receipts),
        acknowledged=spread(took_ms),
        open=0 if row.cancelled else len(row.receipts) - len(took_ms),
    )


def requests(seen: Seen, play: PlayTime, now_ms: int) -> tuple[CellRequests, ...]:
    """By the cell that asked, as its numbers say it. Late is what came after it was needed."""
    by_cell: defaultdict[CellId, list[RequestRow]] = defaultdict(list)
    for row in seen.of(RequestRow):
        by_cell[CellId(row.number.rsplit(" ", 2)[0])].append(row)
    return tuple(_requests(cell, by_cell[cell], play, now_ms) for cell in sorted(by_cell))


def _requests(
    cell: CellId, rows: Iterable[RequestRow], play: PlayTime, now_ms: int
) -> CellRequests:
    raised = tuple(rows)
    answered = [(row, row.answered_ms) for row in raised if row.answered_ms is not None]
    return CellRequests(
        cell=cell,
        raised=len(raised),
        answered=spread(play.between(row.raised_ms, at_ms) for row, at_ms in answered),
        open=sum(row.state is RequestState.OPEN for row in raised),
        late=sum(_is_late(row, now_ms) for row in raised),
    )


def _is_late(row: RequestRow, now_ms: int) -> bool:
    if row.needed_ms is None or (row.answered_ms is None and row.state is RequestState.CLOSED):
        return False
    return (now_ms if row.answered_ms is None else row.answered_ms) > row.needed_ms
