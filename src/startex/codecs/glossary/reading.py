"""One file to a glossary, by what it looks like."""

from pathlib import PurePosixPath

from startex.codecs.glossary import sheet, tbx
from startex.codecs.glossary.glossary import LARGEST_BYTES, Collector, Glossary
from startex.language.base import Unreadable

_TABLES = frozenset({".csv", ".tsv", ".txt"})
_FORMS = ".tbx, .xml, .csv, .tsv"


def read(name: str, data: bytes) -> Glossary:
    """Every entry becomes a term or is left out with its reason. Raises: Unreadable."""
    if len(data) > LARGEST_BYTES:
        allowed = f"≤ {LARGEST_BYTES} B"
        raise Unreadable("terms-too-large", file=name, found=f"{len(data)} B", allowed=allowed)
    ending = PurePosixPath(name).suffix.lower()
    collector = Collector(PurePosixPath(name).name)
    if ending in (".tbx", ".xml"):
        tbx.read(data, name, collector)
    elif ending in _TABLES:
        sheet.read(data, name, collector)
    else:
        raise Unreadable("terms-unknown-file", file=name, found=ending, allowed=_FORMS)
    return collector.glossary()
