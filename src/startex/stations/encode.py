"""Frames as bytes. A row is encoded once, whoever gets it."""

from collections.abc import Iterable, Sequence

import msgspec

from startex.language.base import Noun
from startex.language.rows import AnyRow, MessageRow, ReceiptRow, RowKey
from startex.language.staff_rows import AttachmentRow

_ENCODER = msgspec.json.Encoder()
_TRAVELLING = MessageRow | ReceiptRow | AttachmentRow


def encode(noun: Noun) -> bytes:
    return _ENCODER.encode(noun)


def put(row: AnyRow) -> bytes:
    """One `put` change.

    Whom a message, and a file that goes with it, has reached is not told to those who see it: its
    sender does not know that.
    """
    told = msgspec.structs.replace(row, audience=()) if isinstance(row, _TRAVELLING) else row
    return b'{"op":"put","row":' + _ENCODER.encode(told) + b"}"


def row_of(put_bytes: bytes) -> bytes:
    """The row inside a `put` change."""
    return put_bytes[len(b'{"op":"put","row":') : -1]


def remove(key: RowKey) -> bytes:
    """One `remove` change."""
    return _ENCODER.encode({"op": "remove", "row": key.row, "id": key.id})


def update(number: int, changes: Iterable[bytes]) -> bytes:
    return b'{"frame":"update","number":%d,"changes":[%b]}' % (number, b",".join(changes))


def alarm(changes: Iterable[bytes]) -> bytes:
    return b'{"frame":"alarm","changes":[%b]}' % b",".join(changes)


def snapshot(number: int, rows: Sequence[bytes], page_rows: int) -> list[bytes]:
    """The pages of a whole view; an empty view is one empty page."""
    pages = [rows[i : i + page_rows] for i in range(0, len(rows), page_rows)] or [()]
    return [
        b'{"frame":"snapshot","number":%d,"rows":[%b],"first":%b,"last":%b}'
        % (number, b",".join(page), _bool(value=index == 0), _bool(value=index == len(pages) - 1))
        for index, page in enumerate(pages)
    ]


def _bool(*, value: bool) -> bytes:
    return b"true" if value else b"false"
