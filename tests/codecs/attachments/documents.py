"""Files as programs write them, and as somebody might change them."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

import openpyxl
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

_OFFICE = "application/vnd.openxmlformats-officedocument"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OPEN = "application/vnd.oasis.opendocument"


def png() -> bytes:
    """One grey point."""
    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0\x80")), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    sum_ = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", sum_)


def jpeg() -> bytes:
    """The frame of a picture; what it shows nobody looks at."""
    segment = b"\xff\xe0" + struct.pack(">H", 16) + b"JFIF\0" + bytes(9)
    scan = b"\xff\xda" + struct.pack(">H", 8) + bytes(6) + b"\x12\xff\x00\x34\xff\xd0\x56"
    return b"\xff\xd8" + segment + scan + b"\xff\xd9"


def pdf(*, script: str = "", attached: bytes = b"", packed: bool = False) -> bytes:
    """One blank page, and what is asked for besides."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    if script:
        action = DictionaryObject(
            {
                NameObject("/S"): NameObject("/JavaScript"),
                NameObject("/JS"): TextStringObject(script),
            }
        )
        writer.root_object[NameObject("/OpenAction")] = action
    if attached:
        writer.add_attachment("order.exe", attached)
    written = io.BytesIO()
    writer.write(written)
    return _packed(written.getvalue()) if packed else written.getvalue()


def _packed(data: bytes) -> bytes:
    """The same objects within streams of objects, where no eye sees a name."""
    reader_objects: list[tuple[int, bytes]] = []
    position = 0
    while (at := data.find(b" 0 obj", position)) >= 0:
        begin = data.rfind(b"\n", 0, at) + 1
        end = data.find(b"endobj", at)
        body = data[at + len(b" 0 obj") : end].strip()
        reader_objects.append((int(data[begin:at]), body))
        position = end
    plain = [one for one in reader_objects if b"stream" not in one[1]]
    offsets, bodies = "", b""
    for number, body in plain:
        offsets += f"{number} {len(bodies)} "
        bodies += body + b" "
    stream = zlib.compress(offsets.encode() + bodies)
    return _with_cross_stream(data, plain, stream, len(offsets))


def _with_cross_stream(
    data: bytes, plain: list[tuple[int, bytes]], stream: bytes, first: int
) -> bytes:
    root = data[data.rfind(b"/Root") + 5 : data.rfind(b"/Root") + 15].split()[0].decode()
    holder = max(number for number, _ in plain) + 1
    whole = b"%PDF-1.7\n"
    at = len(whole)
    whole += (
        (
            f"{holder} 0 obj\n<< /Type /ObjStm /N {len(plain)} /First {first} /Filter /FlateDecode "
            f"/Length {len(stream)} >>\nstream\n"
        ).encode()
        + stream
        + b"\nendstream\nendobj\n"
    )
    cross = len(whole)
    rows = {0: (0, 0, 65535), holder: (1, at, 0), holder + 1: (1, cross, 0)}
    rows |= {number: (2, holder, place) for place, (number, _) in enumerate(plain)}
    table = b"".join(struct.pack(">BIH", *rows.get(n, (0, 0, 0))) for n in range(holder + 2))
    whole += (
        (
            f"{holder + 1} 0 obj\n<< /Type /XRef /Size {holder + 2} /W [1 4 2] /Root {root} 0 R "
            f"/Length {len(table)} >>\nstream\n"
        ).encode()
        + table
        + b"\nendstream\nendobj\n"
    )
    return whole + f"startxref\n{cross}\n%%EOF\n".encode()


def locked_pdf() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def zipped(parts: Mapping[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return written.getvalue()


def xlsx() -> bytes:
    """As openpyxl writes it, with a link that a reader may press."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet["A1"] = "Varzob"
    sheet["A1"].hyperlink = "https://example.org/map"
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def docx(
    body: str = "",
    relations: str = "",
    main: str = f"{_OFFICE}.wordprocessingml.document.main+xml",
    more: Mapping[str, bytes] = {},
) -> bytes:
    types = (
        f'<Types xmlns="t"><Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
    )
    parts = {
        "[Content_Types].xml": types.encode(),
        "word/document.xml": f'<w:document xmlns:w="w">{body}</w:document>'.encode(),
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>'
        ).encode(),
    }
    return zipped({**parts, **more})


def relation(kind: str, target: str) -> str:
    return f'<Relationship Id="r1" Type="http://x/{kind}" Target="{target}" TargetMode="External"/>'


def odt(content: str = "", manifest: str = "", more: Mapping[str, bytes] = {}) -> bytes:
    parts = {
        "mimetype": f"{_OPEN}.text".encode(),
        "META-INF/manifest.xml": f'<m:manifest xmlns:m="m">{manifest}</m:manifest>'.encode(),
        "content.xml": f'<o:c xmlns:o="o" xmlns:x="x" xmlns:t="t">{content}</o:c>'.encode(),
        "Configurations2/toolbar.xml": b"",
    }
    return zipped({**parts, **more})


def kml(inner: str = "") -> bytes:
    return (
        f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{inner}</Document></kml>'.encode()
    )
