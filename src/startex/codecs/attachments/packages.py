"""Zip files from end to end, without trusting what they say of themselves."""

import io
import zipfile
import zlib
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from startex.codecs.attachments.faults import Active, Unsound, broken, more_than_one
from startex.codecs.attachments.numbers import MOST_PARTS, MOST_UNPACKED_BYTES

MAGIC = b"PK\x03\x04"
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
#: The end record of a zip file without a comment has this length.
_END_BYTES = 22


class Package:
    """A zip file whose parts were all read once and are what their sums say."""

    def __init__(self, data: bytes, budget: int = MOST_UNPACKED_BYTES) -> None:
        """Raises: Unsound."""
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                self._check_frame(data, packed)
                self.parts = dict(self._read(packed, budget))
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as wrong:
            raise broken(f"ZIP: {wrong}"[:120]) from wrong
        except (NotImplementedError, RuntimeError) as wrong:
            raise Unsound("encrypted", f"ZIP: {wrong}"[:120]) from wrong

    @property
    def unpacked_bytes(self) -> int:
        return sum(len(part) for part in self.parts.values())

    def xml(self, name: str) -> Element:
        """Raises: Active, Unsound."""
        try:
            return fromstring(self.parts[name], forbid_dtd=True)
        except DefusedXmlException as wrong:
            raise Active(f"{name}: <!DOCTYPE") from wrong
        except KeyError as wrong:
            raise broken(f"ZIP: {name}") from wrong
        except (ParseError, ValueError) as wrong:
            raise broken(f"{name}: {wrong}"[:120]) from wrong

    @staticmethod
    def _check_frame(data: bytes, packed: zipfile.ZipFile) -> None:
        """Nothing before the first part and nothing after the end record."""
        first = min((info.header_offset for info in packed.infolist()), default=0)
        if first != 0 or not data.startswith(MAGIC):
            raise more_than_one(f"{first} B + ZIP")
        if packed.comment or data[-_END_BYTES : -_END_BYTES + 4] != b"PK\x05\x06":
            raise more_than_one("ZIP + …")

    @staticmethod
    def _read(packed: zipfile.ZipFile, budget: int) -> list[tuple[str, bytes]]:
        infos = packed.infolist()
        if len(infos) > MOST_PARTS:
            raise Unsound("swollen", f"{len(infos)} > {MOST_PARTS}")
        read: dict[str, bytes] = {}
        for info in infos:
            _check_part(info, known=info.filename in read)
            with packed.open(info) as part:
                data = part.read(budget + 1)
            budget -= len(data)
            if budget < 0:
                raise Unsound("swollen", f"{info.filename} > {MOST_UNPACKED_BYTES} B")
            read[info.filename] = data
        return list(read.items())


def _check_part(info: zipfile.ZipInfo, *, known: bool) -> None:
    name = info.filename
    if info.flag_bits & _ENCRYPTED:
        raise Unsound("encrypted", name)
    if info.compress_type not in _METHODS:
        raise broken(f"{name}: ZIP {info.compress_type}")
    if known or name.startswith("/") or "\\" in name or ".." in name.split("/"):
        raise broken(f"ZIP: {name}")
