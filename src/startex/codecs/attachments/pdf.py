"""PDF without anything that acts.

Looked at twice. Once as it stands in the file, byte by byte, for programs differ in which object
they find; once object by object, as a program finds them, packed ones too.
"""

import io
import logging
import re
import zlib
from collections.abc import Iterator
from typing import cast

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from startex.codecs.attachments.faults import Active, Unsound, broken, more_than_one
from startex.codecs.attachments.numbers import MOST_UNPACKED_BYTES

MAGIC = b"%PDF-"
_END = b"%%EOF"
#: Names that stand for something that acts, wherever they stand.
_LONG = frozenset(
    {
        *("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia"),
        *("RichMediaExecute", "SubmitForm", "ImportData", "FileAttachment"),
    }
)
#: Too short to be told from chance within packed data.
_SHORT = frozenset({"JS", "XFA"})
_KEYS = frozenset({"/JS", "/JavaScript", "/EmbeddedFiles", "/EF", "/XFA", "/AA", "/RichMedia"})
_ACTIONS = frozenset(
    {
        *("/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/GoToR"),
        *("/Rendition", "/Movie", "/Sound", "/RichMediaExecute", "/GoTo3DView", "/SetOCGState"),
    }
)
_SUBTYPES = frozenset({"/RichMedia", "/Movie", "/Sound", "/Screen", "/3D", "/FileAttachment"})
_NAME = re.compile(rb"/((?:[^\x00-\x20()<>\[\]{}/%#]|#[0-9A-Fa-f]{2}){2,80})")
_ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
#: Ours: the dictionary before a packed stream of objects is about a hundred bytes.
_BEFORE = 1_000


def check_pdf(data: bytes) -> None:
    """Raises: Active, Unsound."""
    if data.rfind(_END) < 0:
        raise broken(f"PDF … {_END.decode()}")
    after = data[data.rfind(_END) + len(_END) :]
    if after.strip(b"\0\r\n\t "):
        raise more_than_one(f"PDF + {len(after)} B")
    _check_bytes(data)
    _check_objects(data)


def _check_bytes(data: bytes) -> None:
    _check_names(data, _LONG)
    _check_names(_STREAM.sub(b"stream endstream", data), _LONG | _SHORT)
    budget = MOST_UNPACKED_BYTES
    for stream in _STREAM.finditer(data):
        before = data[max(0, stream.start() - _BEFORE) : stream.start()]
        if "ObjStm" in set(_names(before[before.rfind(b"obj") :])):
            unpacked = _inflated(stream.group(1), budget)
            budget -= len(unpacked)
            _check_names(unpacked, _LONG | _SHORT)


def _check_names(data: bytes, acting: frozenset[str]) -> None:
    found = next((name for name in _names(data) if name in acting), None)
    if found is not None:
        raise Active(f"/{found}")


def _names(data: bytes) -> Iterator[str]:
    """Every name in these bytes, as a reader understands it: /J#61vaScript is /JavaScript."""
    for found in _NAME.finditer(data):
        name = found.group(1)
        if b"#" in name:
            name = _ESCAPE.sub(lambda code: bytes((int(code.group(1), 16),)), name)
        yield name.decode("latin-1")


def _inflated(packed: bytes, budget: int) -> bytes:
    """As much as can be unpacked; packed otherwise, it is read with the objects."""
    unpacking = zlib.decompressobj()
    try:
        unpacked = unpacking.decompress(packed, budget + 1)
    except zlib.error:
        return b""
    if len(unpacked) > budget:
        raise Unsound("swollen", f"/ObjStm > {MOST_UNPACKED_BYTES} B")
    return unpacked


def _check_objects(data: bytes) -> None:
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted:
            raise Unsound("encrypted", "/Encrypt")
        if not reader.pages:
            raise broken("PDF: 0 /Page")
        for value in _objects(reader):
            _check_value(value)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError) as wrong:
        raise broken(f"PDF: {wrong}"[:120]) from wrong
    except (RecursionError, MemoryError, OverflowError, AssertionError) as wrong:
        raise broken(f"PDF: {type(wrong).__name__}") from wrong


def _objects(reader: PdfReader) -> Iterator[object]:
    """Every object that the file lists, reached from a page or not."""
    yield reader.trailer
    listed = {(number, generation) for generation, at in reader.xref.items() for number in at}
    listed |= {(number, 0) for number in reader.xref_objStm}
    for number, generation in sorted(listed):
        yield reader.get_object(IndirectObject(number, generation, reader))


def _check_value(value: object) -> None:
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, DictionaryObject):
            inner = cast("dict[str, object]", one)
            _check_dictionary(inner)
            waiting.extend(inner.values())
        elif isinstance(one, ArrayObject):
            waiting.extend(cast("list[object]", one))


def _check_dictionary(entries: dict[str, object]) -> None:
    key = next((key for key in entries if key in _KEYS), None)
    if key is not None:
        raise Active(key)
    if entries.get("/S") in _ACTIONS and not isinstance(entries.get("/S"), IndirectObject):
        raise Active(f"/S {entries['/S']}")
    if entries.get("/Subtype") in _SUBTYPES or entries.get("/Type") == "/EmbeddedFile":
        raise Active(f"{entries.get('/Type', '')} {entries.get('/Subtype', '')}".strip())
    _check_opening(entries.get("/OpenAction"))


def _check_opening(value: object) -> None:
    """A document may open at a page of its own, and do nothing else when it is opened."""
    opened = value.get_object() if isinstance(value, IndirectObject) else value
    if isinstance(opened, DictionaryObject):
        said = cast("dict[str, object]", opened).get("/S")
        if said != "/GoTo":
            raise Active(f"/OpenAction {said}")
