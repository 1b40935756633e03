"""What a file is by its content, and whether it may be attached under its name."""

import zipfile
from collections.abc import Callable
from io import BytesIO

from startex.codecs.attachments import images, packages, pdf
from startex.codecs.attachments.faults import Active, Other, Unsound, more_than_one
from startex.codecs.attachments.odf import check_odf, is_odf
from startex.codecs.attachments.ooxml import check_ooxml, is_ooxml
from startex.codecs.attachments.packages import Package
from startex.codecs.attachments.places import check_geojson, check_gpx, check_kml
from startex.codecs.attachments.texts import check_table, check_text, decoded
from startex.language.staff_refusals import (
    AttachmentActive,
    AttachmentNotAllowed,
    AttachmentUnsound,
)

_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
#: The media type of each ending that may be attached.
MEDIA_TYPES: dict[str, str] = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "txt": "text/plain",
    "csv": "text/csv",
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    "pptx": f"{_OFFICE}.presentationml.presentation",
    "odt": f"{_OPEN}.text",
    "ods": f"{_OPEN}.spreadsheet",
    "odp": f"{_OPEN}.presentation",
    "kml": "application/vnd.google-earth.kml+xml",
    "gpx": "application/gpx+xml",
    "geojson": "application/geo+json",
}
_TEXTS = frozenset({"txt", "csv", "kml", "gpx", "geojson"})
#: How others begin, so that whoever is refused knows what he has in hand.
_KNOWN: dict[bytes, str] = {
    b"MZ": "EXE",
    b"\x7fELF": "ELF",
    b"\xd0\xcf\x11\xe0": "OLE2 (DOC, XLS, PPT, MSG)",
    b"GIF8": "GIF",
    b"RIFF": "RIFF",
    b"Rar!": "RAR",
    b"7z\xbc\xaf": "7Z",
    b"\x1f\x8b": "GZIP",
    b"SQLite format 3": "SQLite",
    b"\x00\x00\x01\x00": "ICO",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"BM": "BMP",
}


def ending_of(name: str) -> str:
    return name.rpartition(".")[2].lower() if "." in name else ""


def inspect(name: str, data: bytes) -> str:
    """The media type of a file that may be attached.

    Refuses: AttachmentNotAllowed, AttachmentActive, AttachmentUnsound.
    """
    ending = ending_of(name)
    try:
        fitting = _endings(ending, data)
    except Active as acts:
        raise AttachmentActive(name, str(acts)) from acts
    except Unsound as wrong:
        raise AttachmentUnsound(name, wrong.reason, wrong.found) from wrong
    except Other as other:
        raise AttachmentNotAllowed(name, str(other), _listed(MEDIA_TYPES)) from other
    if ending not in fitting:
        raise AttachmentNotAllowed(name, fitting[0].upper(), _listed(fitting))
    return MEDIA_TYPES[ending]


def _listed(endings: tuple[str, ...] | dict[str, str]) -> tuple[str, ...]:
    return tuple(f".{ending}" for ending in endings)


def _endings(ending: str, data: bytes) -> tuple[str, ...]:
    """The endings this content may stand under. Raises: Active, Other, Unsound."""
    if not data:
        raise Other("0 B")
    if data.startswith(packages.MAGIC):
        return (_package(Package(data)),)
    for magic, check, endings in _PLAIN:
        if data.startswith(magic):
            if zipfile.is_zipfile(BytesIO(data)):
                raise more_than_one(f"{endings[0].upper()} + ZIP")
            check(data)
            return endings
    known = next((kind for magic, kind in _KNOWN.items() if data.startswith(magic)), None)
    text = None if known else decoded(data)
    if text is None:
        raise Other(known or data[:8].hex(" "))
    if ending not in _TEXTS:
        check_text(text)
        return ("txt", "csv", "kml", "gpx", "geojson")
    return _text(ending, text, data)


_PLAIN: tuple[tuple[bytes, Callable[[bytes], None], tuple[str, ...]], ...] = (
    (pdf.MAGIC, pdf.check_pdf, ("pdf",)),
    (images.PNG, images.check_png, ("png",)),
    (images.JPEG, images.check_jpeg, ("jpg", "jpeg")),
)


def _package(package: Package) -> str:
    if is_ooxml(package):
        return check_ooxml(package)
    if is_odf(package):
        return check_odf(package)
    raise Other("ZIP")


def _text(ending: str, text: str, data: bytes) -> tuple[str, ...]:
    match ending:
        case "kml":
            check_kml(data)
        case "gpx":
            check_gpx(data)
        case "geojson":
            check_geojson(text)
        case "csv":
            check_table(text)
        case _:
            check_text(text)
    return (ending,)
