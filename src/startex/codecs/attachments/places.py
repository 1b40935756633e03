"""Places on the map: KML, GPX, GeoJSON."""

import re
from collections.abc import Iterator
from typing import cast
from xml.etree.ElementTree import Element, ParseError

import msgspec
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from startex.codecs.attachments.faults import Active, Other, broken

_GEOJSON = frozenset(
    {
        *("Feature", "FeatureCollection", "GeometryCollection"),
        *("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"),
    }
)
#: What fetches by itself, or runs, in words that a globe shows as a page.
_ACTS = re.compile(
    r"<\s*(script|iframe|object|embed|svg|form|link|meta|base)\b|javascript:|vbscript:"
    r"|\bon[a-z]{3,20}\s*=|<\s*img\b[^>]*\bsrc\s*=\s*[\"']?\s*(https?:|file:|//|\\\\)",
    re.IGNORECASE,
)
#: Every globe's own symbols lie on the web; a picture from there is no program.
_ELSEWHERE = re.compile(r"\s*((?!https?:)[a-z][a-z0-9+.-]*:|//|\\\\)", re.IGNORECASE)
#: Elements of KML that name something to be fetched.
_FETCHED = frozenset({"href", "schemaUrl", "styleUrl"})


def check_kml(data: bytes) -> None:
    """Raises: Other, Active, Unsound."""
    for element in _elements(data, "kml"):
        name = _local(element)
        if name in ("NetworkLink", "NetworkLinkControl", "Update"):
            raise Active(name)
        said = element.text or ""
        if name in _FETCHED and _ELSEWHERE.match(said):
            raise Active(f"<{name}> {said.strip()[:60]}")


def check_gpx(data: bytes) -> None:
    """Raises: Other, Active, Unsound."""
    for _element in _elements(data, "gpx"):
        pass


def check_geojson(text: str) -> None:
    """Raises: Other, Active, Unsound."""
    try:
        whole = cast("object", msgspec.json.decode(text.lstrip("\ufeff")))
    except (msgspec.DecodeError, RecursionError) as wrong:
        raise broken(f"JSON: {wrong}"[:120]) from wrong
    kind = cast("dict[str, object]", whole).get("type") if isinstance(whole, dict) else None
    if kind not in _GEOJSON:
        raise Other("JSON")
    _check_words(text)


def _elements(data: bytes, root: str) -> Iterator[Element]:
    """Every element of a document whose root has this name."""
    try:
        whole = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as wrong:
        raise Active("<!DOCTYPE") from wrong
    except (ParseError, ValueError) as wrong:
        raise broken(f"XML: {wrong}"[:120]) from wrong
    if _local(whole) != root:
        raise Other(f"<{_local(whole)[:40]}>")
    for element in whole.iter():
        if _local(element).lower() in ("script", "svg", "html", "iframe"):
            raise Active(f"<{_local(element)}>")
        _check_words(" ".join((element.text or "", element.tail or "", *element.attrib.values())))
        yield element


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _check_words(said: str) -> None:
    found = _ACTS.search(said)
    if found is not None:
        raise Active(found.group(0)[:60])
