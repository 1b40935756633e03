"""Places in the texts of lines that are filled in when a line goes out.

`{{ unit.ID.name }}`, `{{ cell.ID.name }}`, `{{ persona.ID.name }}`, `{{ exercise.name }}`,
`{{ line.time }}`, `{{ line.ID.time }}`, each time also with minutes: `{{ line.time + 30 }}`.
The browser's preview does the same (web/src/lib/msel/variables.ts); both are held to
tests/msel/variables.json.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple, Protocol

import msgspec

from startex.language.ids import LanguageCode, TextId, text_id
from startex.language.plan import Exercise
from startex.language.values import HumanText
from startex.msel.numbers import MINUTE_MS
from startex.wording.dtg import ZONE_LETTERS, format_dtg

_PLACE = re.compile(r"\{\{(.*?)\}\}")
_NAME = re.compile(r"(unit|cell|persona)\.([^\s{}]+)\.name")
_TIME = re.compile(r"line(?:\.([^\s{}]+))?\.time(?:\s*([+-])\s*([0-9]{1,5}))?")
_EXERCISE = "exercise.name"


class Lookup(Protocol):
    """What a variable may stand for."""

    @property
    def zone_letter(self) -> str: ...

    def exercise_name(self) -> str: ...

    def text(self, text: TextId) -> HumanText: ...

    def line_ms(self, line: str) -> int | None:
        """When a line goes out or went out; without a name, the line the text belongs to."""
        ...


class Expanded(NamedTuple):
    """A text with its places filled in, and those that mean nothing, left as they stand."""

    body: str
    unknown: tuple[str, ...]


def variables(body: str) -> tuple[str, ...]:
    """What stands between double braces, each once, spaces aside."""
    if "{{" not in body:
        return ()
    return tuple(dict.fromkeys(_plain(match[1]) for match in _PLACE.finditer(body)))


def expand(body: str, language: LanguageCode, lookup: Lookup) -> Expanded:
    """Fill the places in. A text without any stays as it is, to the byte."""
    if "{{" not in body:
        return Expanded(body, ())
    unknown: dict[str, None] = {}

    def filled(match: re.Match[str]) -> str:
        value = _value(match[1].strip(), language, lookup)
        if value is None:
            unknown[match[1].strip()] = None
        return match[0] if value is None else value

    return Expanded(_PLACE.sub(filled, body), tuple(unknown))


def expanded(text: HumanText, lookup: Lookup) -> HumanText:
    """The text with the places of every language filled in."""
    versions = tuple(
        msgspec.structs.replace(one, body=expand(one.body, one.language, lookup).body)
        for one in text.versions
    )
    return msgspec.structs.replace(text, versions=versions)


def unknown(texts: Iterable[HumanText], lookup: Lookup) -> tuple[str, ...]:
    """What no language of the texts can fill in."""
    found = (
        name
        for text in texts
        for one in text.versions
        for name in expand(one.body, one.language, lookup).unknown
    )
    return tuple(dict.fromkeys(found))


def zone_of(exercise: Exercise | None) -> str:
    """The letter times are written with; a venue without one is in UTC."""
    letter = exercise.venue.zone_letter.upper() if exercise else ""
    return letter if letter and letter in ZONE_LETTERS else "Z"


def _plain(written: str) -> str:
    return "".join(written.split())


def _value(written: str, language: LanguageCode, lookup: Lookup) -> str | None:
    if written == _EXERCISE:
        return lookup.exercise_name()
    if named := _NAME.fullmatch(written):
        return _name(lookup.text(text_id(named[1], named[2], "name")), language)
    if timed := _TIME.fullmatch(written):
        minutes = int(f"{timed[2]}{timed[3]}") if timed[2] else 0
        return _time(lookup.line_ms(timed[1] or ""), minutes, lookup.zone_letter)
    return None


def _name(text: HumanText, language: LanguageCode) -> str | None:
    """In the reader's language, or as its author wrote it."""
    bodies = {one.language: one.body for one in text.versions if one.body.strip()}
    return bodies.get(language) or bodies.get(text.source)


def _time(at_ms: int | None, minutes: int, zone_letter: str) -> str | None:
    if at_ms is None:
        return None
    try:
        return format_dtg(at_ms + minutes * MINUTE_MS, zone_letter)
    except ValueError:  # Beyond the calendar.
        return None
