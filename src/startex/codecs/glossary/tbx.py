"""TermBase eXchange: TBX 2008 (`termEntry`, `langSet`, `tig`) and ISO 30042:2019 (`conceptEntry`).

Only what a term base needs: words by language, subject, note, and which of several words to use.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from startex.codecs.glossary.glossary import Collector, Entry
from startex.codecs.glossary.sheet import language_of
from startex.language.base import Unreadable

_ENTRIES = frozenset({"termEntry", "conceptEntry"})
_LANGUAGES = frozenset({"langSet", "langSec"})
_TERMS = frozenset({"tig", "ntig", "termSec"})
_NOTES = frozenset({"definition", "note", "context", "explanation"})
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
#: What an administrative status says of a word that is not to be used.
_OLD = ("deprecated", "superseded", "obsolete", "forbidden")
_FIRST = "preferred"


def read(data: bytes, name: str, collector: Collector) -> None:
    """Raises: Unreadable for what is no TBX, or is made to harm."""
    try:
        root: Element = fromstring(data)
    except DefusedXmlException as harmful:
        found = type(harmful).__name__
        raise Unreadable("terms-xml-forbidden", file=name, found=found, allowed="TBX") from harmful
    except (ParseError, ValueError, LookupError) as broken:
        raise Unreadable("terms-broken", file=name, found=str(broken), allowed="TBX") from broken
    entries = [one for one in root.iter() if _tag(one) in _ENTRIES]
    if not entries:
        found, allowed = _tag(root), "termEntry, conceptEntry"
        raise Unreadable("terms-without-entries", file=name, found=found, allowed=allowed)
    for place, entry in enumerate(entries, start=1):
        collector.take(_entry(entry, place, collector))


def _entry(concept: Element, place: int, collector: Collector) -> Entry:
    entry = Entry(place, id=concept.get("id", ""))
    notes: list[str] = []
    for part in concept.iter():
        kind, said = _kind(part), _said(part)
        if kind == "subjectField" and said and not entry.subject:
            entry.subject = said
        elif kind in _NOTES and said:
            notes.append(said)
    entry.note = "\n".join(dict.fromkeys(notes))
    for section in (one for one in concept if _tag(one) in _LANGUAGES):
        written = section.get(_LANG) or section.get("lang", "")
        language = language_of(written)
        if language is None:
            collector.leave(place, "terms-language-unknown", written, "en, ru", dropped=False)
            continue
        entry.words.setdefault(language, []).extend(_words(section, place, collector))
    return entry


def _words(section: Element, place: int, collector: Collector) -> list[str]:
    """The preferred word first; one that is no longer to be used is left out."""
    first: list[str] = []
    others: list[str] = []
    for group in (one for one in section.iter() if _tag(one) in _TERMS):
        word = next((_said(one) for one in group.iter() if _tag(one) == "term"), "")
        status = _status(group)
        if not word:
            continue
        if status.startswith(_OLD):
            collector.leave(place, "term-no-longer-used", word, dropped=False)
        elif status.startswith(_FIRST):
            first.append(word)
        else:
            others.append(word)
    return [*first, *others]


def _status(group: Element) -> str:
    stated = (_said(one) for one in group.iter() if _kind(one) in _STATUSES)
    return next(stated, "").casefold()


_STATUSES = frozenset({"administrativeStatus", "normativeAuthorization"})


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _kind(element: Element) -> str:
    """The data category: an attribute in one style of TBX, the element's name in the other."""
    return element.get("type") or _tag(element)


def _said(element: Element) -> str:
    return " ".join(_texts(element))


def _texts(element: Element) -> Iterator[str]:
    yield from " ".join(element.itertext()).split()
