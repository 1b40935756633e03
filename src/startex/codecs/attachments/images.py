"""Pictures, from their first byte to their last."""

import zlib

from startex.codecs.attachments.faults import broken, more_than_one

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"
_END_OF_IMAGE, _START_OF_SCAN = 0xD9, 0xDA
#: Markers that stand alone: TEM and the restarts.
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_RESTARTS = frozenset(range(0xD0, 0xD8))


def check_png(data: bytes) -> None:
    """Raises: Unsound."""
    at = len(PNG)
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        kind, end = data[at + 4 : at + 8], at + 12 + length
        if end > len(data):
            break
        told = int.from_bytes(data[end - 4 : end], "big")
        if zlib.crc32(data[at + 4 : end - 4]) != told:
            raise broken(f"PNG {kind.decode('latin-1')} CRC")
        if kind == b"IEND":
            _nothing_after(data, end, "PNG")
            return
        at = end
    raise broken("PNG … IEND")


def check_jpeg(data: bytes) -> None:
    """Raises: Unsound."""
    at = 2
    while at + 2 <= len(data):
        if data[at] != 0xFF:
            raise broken(f"JPEG 0x{data[at]:02X} @ {at}")
        marker = data[at + 1]
        if marker == _END_OF_IMAGE:
            _nothing_after(data, at + 2, "JPEG")
            return
        if marker == 0xFF:
            at += 1
        elif marker in _ALONE:
            at += 2
        else:
            at += 2 + max(2, int.from_bytes(data[at + 2 : at + 4], "big"))
            at = _scanned(data, at) if marker == _START_OF_SCAN else at
    raise broken("JPEG … EOI")


def _scanned(data: bytes, at: int) -> int:
    """Where the next marker stands after entropy-coded data."""
    while (at := data.find(b"\xff", at)) >= 0:
        follower = data[at + 1] if at + 1 < len(data) else 0
        if follower != 0 and follower not in _RESTARTS:
            return at
        at += 2
    return len(data)


def _nothing_after(data: bytes, end: int, kind: str) -> None:
    if data[end:].strip(b"\0\r\n\t "):
        raise more_than_one(f"{kind} + {len(data) - end} B")
