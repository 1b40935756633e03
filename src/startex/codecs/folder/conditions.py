"""What a line waits for, as it stands in one cell."""

import msgspec

from startex.codecs.folder.values import Calendar
from startex.language.base import Unreadable
from startex.language.conditions import AnyCondition


def read_trigger(text: str, _calendar: Calendar) -> AnyCondition:
    """Raises: Unreadable."""
    try:
        return msgspec.json.decode(text, type=AnyCondition)
    except msgspec.MsgspecError as wrong:
        raise Unreadable("trigger-unreadable", found=text, allowed=str(wrong)) from wrong


def write_trigger(condition: AnyCondition | None, _zone_letter: str) -> str:
    return "" if condition is None else msgspec.json.encode(condition).decode()
