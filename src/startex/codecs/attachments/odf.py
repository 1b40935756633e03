"""ODT, ODS and ODP without anything that acts."""

import re

from startex.codecs.attachments.faults import Active, Other, Unsound
from startex.codecs.attachments.packages import Package

_TYPES = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
    b"application/vnd.oasis.opendocument.presentation": "odp",
}
_MANIFEST = "META-INF/manifest.xml"
_PART = re.compile(
    r"^(Basic|Scripts|Dialogs)/|\.(exe|dll|js|vbs|py|bsh|jar|html?|class)$", re.IGNORECASE
)
#: Elements that run, fetch by themselves or hold a foreign object.
_ACTING = frozenset(
    {
        *("object-ole", "plugin", "applet", "floating-frame", "event-listener", "script"),
        *("dde-connection", "dde-connection-decl", "dde-source", "dde-link", "table-source"),
        *("cell-range-source", "database-table", "text-global"),
    }
)
_ELSEWHERE = re.compile(r"\s*(?!https?:|mailto:)[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_FORMULA = re.compile(r"\b(DDE|WEBSERVICE)\s*\(|\|\s*'", re.IGNORECASE)


def is_odf(package: Package) -> bool:
    return "mimetype" in package.parts and _MANIFEST in package.parts


def check_odf(package: Package) -> str:
    """The ending its content asks for. Raises: Active, Other, Unsound."""
    told = package.parts["mimetype"].strip()
    if told not in _TYPES:
        raise Other(told[:80].decode("ascii", "replace"))
    for element in package.xml(_MANIFEST).iter():
        if element.tag.endswith("}encryption-data"):
            raise Unsound("encrypted", _MANIFEST)
    for name in package.parts:
        if _PART.search(name):
            raise Active(name)
        # Programs leave empty parts for tool bars nobody changed.
        if name.endswith(".xml") and name != _MANIFEST and package.parts[name]:
            _check_words(package, name)
    return _TYPES[told]


def _check_words(package: Package, name: str) -> None:
    for element in package.xml(name).iter():
        local = element.tag.rpartition("}")[2]
        if local in _ACTING:
            raise Active(f"{name}: <{local}>")
        attributes = {key.rpartition("}")[2]: value for key, value in element.attrib.items()}
        target = attributes.get("href", "")
        loads = attributes.get("actuate", "").lower() == "onload" and ":" in target.split("/")[0]
        if loads or _ELSEWHERE.match(target):
            raise Active(f"{name}: {target}"[:120])
        if _FORMULA.search(attributes.get("formula", "")):
            raise Active(f"{name}: {attributes['formula']}"[:120])
