"""The event list as we write it ourselves, known by its headings in any of our languages."""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from startex.codecs.workbook.result import Sheet, SheetRow, shown
from startex.codecs.workbook.rules import ColumnMapping, SheetMapping
from startex.codecs.workbook.sheets import column_name
from startex.language.ids import LanguageCode
from startex.language.values import HumanText
from startex.wording.sentences import COMPLETE, FALLBACK, Sentences, languages

#: Heading `paper-column-KEY`, and the field it is; an empty one says what only play can say.
COLUMNS: Mapping[str, str] = {
    "id": "number",
    "kind": "kind",
    "storyline": "storyline",
    "title": "title",
    "status": "status",
    "planned": "",
    "due": "dtg",
    "released": "",
    "late": "",
    "completed": "",
    "reason": "",
    "deadline": "deadline",
    "rule": "rule",
    "sender": "sender",
    "to": "to",
    "info": "info",
    "means": "means",
    "precedence": "precedence",
    "priority": "priority",
    "controller": "controller",
    "objectives": "objectives",
    "incidents": "incidents",
    "prerequisite": "prerequisite",
    "contingency-for": "contingency_for",
    "trigger": "trigger",
    "alternative": "alternative",
    "owner": "owner",
    "release": "release",
    "author": "author",
    "approver": "approver",
    "message": "",
    "body": "body",
    "expected": "expected",
    "notes": "notes",
}
#: Fields that only our own form has columns for.
ONLY_OURS = (
    *("deadline", "rule", "incidents", "prerequisite", "contingency_for", "trigger"),
    *("alternative", "owner", "release", "approver"),
)
FAMILIES: Mapping[str, str] = {
    "kind": "line-kind",
    "status": "line-status",
    "rule": "release-rule",
    "means": "delivery-means",
    "precedence": "precedence",
    "priority": "inject-priority",
}
_HEADING_WITHIN = 30
#: Whoever takes columns away that he does not need still sends our form.
_SHARE_KEPT = 0.6
_MARKER = Sentences(FALLBACK).say("marking-exercise")
#: Stand for the text and for the language in the sentence that marks an untranslated text.
_TEXT, _SPOKEN = "§text§", "§language§"


class OwnForm(NamedTuple):
    """`heading` is the place of its row; the columns are by place."""

    language: LanguageCode
    heading: int
    fields: dict[int, str]
    #: Columns of the exercise's own.
    own: dict[int, str]


def own_form(sheet: Sheet) -> OwnForm | None:
    near = [row for row in sheet.rows if row.number <= _HEADING_WITHIN]
    found = (_under(row, at, language) for at, row in enumerate(near) for language in COMPLETE)
    return next((one for one in found if one is not None), None)


def unmarked(sheet: Sheet) -> Sheet:
    """Without the rows above and below the table that carry the exercise marker."""
    if own_form(sheet) is None:
        return sheet
    rows = tuple(row for row in sheet.rows if not _is_marking(row))
    return msgspec.structs.replace(sheet, rows=rows)


def mapping_of(sheet: Sheet, form: OwnForm) -> SheetMapping:
    headings = {**form.own, **_headings(sheet.rows[form.heading])}
    return SheetMapping(
        sheet=sheet.name,
        is_taken=not sheet.is_hidden,
        heading_row=sheet.rows[form.heading].number,
        columns=tuple(
            ColumnMapping(
                column=column_name(at), heading=headings[at], field=form.fields.get(at, "")
            )
            for at in sorted({*form.fields, *form.own})
        ),
        language=form.language,
    )


def value_of(field: str, words: str, language: LanguageCode, allowed: Collection[str]) -> str:
    """The value that our form says with these words; empty where it is none of ours."""
    spoken = Sentences(language)
    family = FAMILIES[field]
    ours = (value for value in allowed if words in {value, spoken.word(family, value)})
    return next(ours, "")


def in_source(
    words: str, language: LanguageCode, spoken: Collection[LanguageCode]
) -> tuple[str, LanguageCode]:
    """The text without the mark that says in which other language it is, and that language."""
    match = _marked(language).fullmatch(words)
    if match is None:
        return words, language
    said = Sentences(language)
    known = {said.word("language", one): one for one in (*spoken, *languages())}
    source = known.get(match["language"])
    return (words, language) if source is None else (as_held(match["text"]), source)


def says_same(words: str, text: HumanText | None) -> bool:
    """Whether a cell holds the text in any of its languages, as a sheet can hold it."""
    versions = () if text is None else text.versions
    return any(words == as_held(version.body) for version in versions)


def as_held(words: str) -> str:
    """Words as they come back out of a cell."""
    return shown(_ILLEGAL.sub("\ufffd", words).replace("\r\n", "\n").replace("\r", "\n"))


_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


@cache
def _marked(language: LanguageCode) -> re.Pattern[str]:
    said = Sentences(language)
    mark = said.say("text-mark-untranslated", language=_SPOKEN)
    whole = re.escape(said.say("paper-marked-text", text=_TEXT, mark=mark))
    text, spoken = re.escape(_TEXT), re.escape(_SPOKEN)
    pattern = whole.replace(text, "(?P<text>.*)").replace(spoken, r"(?P<language>[^\n]*?)")
    return re.compile(pattern, re.DOTALL)


@cache
def _names(language: LanguageCode) -> dict[str, str]:
    say = Sentences(language).say
    return {_plain(say(f"paper-column-{key}")): key for key in COLUMNS}


def _under(row: SheetRow, at: int, language: LanguageCode) -> OwnForm | None:
    names = _names(language)
    keys: dict[str, int] = {}
    own: dict[int, str] = {}
    for place, heading in _headings(row).items():
        key = names.get(_plain(heading))
        if key is None or key in keys:
            own[place] = heading
        else:
            keys[key] = place
    if not {"id", "title"} <= keys.keys() or len(keys) < len(COLUMNS) * _SHARE_KEPT:
        return None
    fields = {place: COLUMNS[key] for key, place in keys.items() if COLUMNS[key]}
    return OwnForm(language=language, heading=at, fields=fields, own=own)


def _headings(row: SheetRow) -> dict[int, str]:
    return {at: words for at, value in enumerate(row.values) if (words := shown(value))}


def _plain(heading: str) -> str:
    return " ".join(heading.split()).casefold()


def _is_marking(row: SheetRow) -> bool:
    said: Sequence[str] = [words for value in row.values if (words := shown(value))]
    return len(said) == 1 and _MARKER in said[0]
