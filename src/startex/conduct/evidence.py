"""What lines may wait for, answered from all rooms at one exercise time."""

from startex.conduct.rooms import Rooms
from startex.conduct.traffic import Heard
from startex.language.ids import MessageId
from startex.language.values import ClockState
from startex.msel.waiting import Traffic

#: Earlier than anything: before STARTEX no time is reached.
BEFORE_STARTEX_MS = -1


class Observed:
    """Fulfils `Evidence`."""

    def __init__(self, rooms: Rooms, heard: Heard, now_ms: int) -> None:
        self._rooms, self._heard = rooms, heard
        planned = rooms.clock.state is ClockState.PLANNED
        self._now_ms = BEFORE_STARTEX_MS if planned else now_ms

    def now_ms(self) -> int:
        return self._now_ms

    def heard(self, traffic: Traffic) -> bool:
        return self._heard.holds(traffic)

    def unacknowledged(self, message: MessageId) -> bool:
        """Those it went to for information need not acknowledge."""
        sent = self._rooms.messages.messages[message]
        receipts = self._rooms.messages.receipts[message]
        return not sent.withdrawn and any(
            receipts[address].acknowledged_ms is None for address in sent.fact.to
        )
