"""What every step in the life of a line asks first."""

import re

import msgspec

from startex.language.facts import LineStatusSet
from startex.language.ids import BilletId, LineId
from startex.language.plan import Line
from startex.language.refusals import (
    LineNotInState,
    NotFound,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.values import LATEST_MS, DeliveryMeans, LineKind, LineStatus, WrittenText
from startex.msel.numbers import LONGEST_NAME, LONGEST_REASON, MINUTE_MS
from startex.msel.state import LineState, State

_NAME = re.compile(rf"(?=.*[^\W_])[\w.-]{{1,{LONGEST_NAME}}}")
#: Kinds that put something before the players; the others are for control alone.
DELIVERING = frozenset(
    {LineKind.INJECT, LineKind.CONTEXTUAL, LineKind.CONTINGENCY, LineKind.INFORMATION}
)


def delivers(line: Line) -> bool:
    """Whether releasing the line sends a message."""
    return line.kind in DELIVERING or (line.kind is LineKind.ADMINISTRATIVE and bool(line.to))


def publishes(line: Line) -> bool:
    """Whether releasing the line puts something in the simulated media."""
    return delivers(line) and line.means is DeliveryMeans.NEWS


def as_draft(line: Line) -> Line:
    """The line without what play and the board made of it."""
    return msgspec.structs.replace(
        line, status=LineStatus.DRAFT, reason="", approver=BilletId(""), dynamic=False
    )


def known_line(state: State, line: LineId) -> LineState:
    known = state.lines.get(line)
    if known is None:
        raise NotFound("line", line)
    return known


def expect(known: LineState, *allowed: LineStatus) -> None:
    if known.line.status not in allowed:
        raise LineNotInState(known.line.id, known.line.status, tuple(allowed))


def status_set(line: LineId, status: LineStatus, reason: str = "") -> LineStatusSet:
    return LineStatusSet(line=line, status=status, reason=reason)


def said_reason(reason: str) -> str:
    """Refuses: TextMissing, TextTooLong."""
    if not reason.strip():
        raise TextMissing("reason")
    if len(reason) > LONGEST_REASON:
        raise TextTooLong("reason", len(reason), LONGEST_REASON)
    return reason.strip()


def check_text(field: str, text: WrittenText | None, limit: int, *, needed: bool = False) -> None:
    """Refuses: TextMissing, TextTooLong."""
    if needed and (text is None or not text.body.strip()):
        raise TextMissing(field)
    if text is not None and len(text.body) > limit:
        raise TextTooLong(field, len(text.body), limit)


def whole_minute(at_ms: int | None) -> int | None:
    """Plans are made in whole minutes, so that their text form loses nothing."""
    return None if at_ms is None else at_ms // MINUTE_MS * MINUTE_MS


def check_time(field: str, at_ms: int | None) -> None:
    """Refuses: ValueNotAllowed."""
    if at_ms is not None and not (0 <= at_ms <= LATEST_MS and at_ms % MINUTE_MS == 0):
        raise ValueNotAllowed(field, str(at_ms)[:20], f"60000 × n ≤ {LATEST_MS}")


def check_name(field: str, name: str) -> None:
    """What may be an id. Refuses: ValueNotAllowed."""
    if _NAME.fullmatch(name) is None:
        raise ValueNotAllowed(field, name[:LONGEST_NAME], f"A-Z a-z 0-9 - _ ., ≤ {LONGEST_NAME}")
