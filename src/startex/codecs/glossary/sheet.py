"""A table of terms: a heading row, a column for each language in any order."""

import re

from startex.codecs.glossary.glossary import Collector, Entry
from startex.codecs.table import TableRow, read_table
from startex.language.base import Unreadable
from startex.language.ids import LanguageCode

#: What a column is called that holds something else than words.
_FIELDS = {
    "id": ("id", "no", "no.", "#", "№", "номер", "entry", "concept"),
    "subject": ("subject", "subject field", "domain", "field", "topic", "тема", "область"),
    "note": ("note", "notes", "definition", "comment", "remark", "примечание", "определение"),
    "protected": ("protected", "do not translate", "dnt", "не переводится"),
    "source": ("source", "reference", "источник"),
    #: As our own table has them; an imported term is agreed or proposed by who brings it.
    "": ("state", "replaces"),
}
_FIELD_OF = {name: field for field, names in _FIELDS.items() for name in names}
#: ISO 639-1, and Dari, which has no code of two letters; the country does not count.
_CODE = re.compile(r"([a-z]{2}|prs)(?:[-_][a-z0-9]{2,8})*")
_YES = frozenset({"yes", "true", "x", "1", "да", "+"})
#: What a heading may call the languages of such exercises.
_NAMES = {
    "ar": ("arabic", "арабский", "العربية"),
    "de": ("german", "немецкий", "deutsch"),
    "en": ("english", "английский", "anglais", "англ", "eng"),
    "es": ("spanish", "испанский", "español"),
    "fa": ("persian", "farsi", "персидский", "فارسی"),
    "fr": ("french", "французский", "français"),
    "kk": ("kazakh", "казахский", "қазақша", "қазақ тілі"),
    "ky": ("kyrgyz", "киргизский", "кыргызча", "кыргызский"),
    "mn": ("mongolian", "монгольский", "монгол"),
    "prs": ("dari", "дари", "دری"),
    "ps": ("pashto", "пушту", "پښتو"),
    "ru": ("russian", "русский", "russe", "рус", "rus"),
    "tg": ("tajik", "таджикский", "тоҷикӣ"),
    "tk": ("turkmen", "туркменский", "türkmençe"),
    "tr": ("turkish", "турецкий", "türkçe"),
    "uk": ("ukrainian", "украинский", "українська"),
    "ur": ("urdu", "урду", "اردو"),
    "uz": ("uzbek", "узбекский", "oʻzbekcha", "o'zbekcha"),
    "zh": ("chinese", "китайский", "中文"),
}
_CODE_OF = {name: code for code, names in _NAMES.items() for name in names}


def read(data: bytes, name: str, collector: Collector) -> None:
    """Raises: Unreadable where no column is one of a language."""
    table = read_table(data, name)
    for wrong in table.unreadable:
        collector.leave(wrong.line, wrong.code, wrong.found, wrong.allowed)
        collector.rows += 1
    if not table.rows:
        raise Unreadable("terms-without-language", file=name, found="", allowed="en, ru")
    heading = table.rows[0]
    fields = [_field_of(cell) for cell in heading.cells]
    languages = [language_of(cell) for cell in heading.cells]
    if not any(code and not field for code, field in zip(languages, fields, strict=True)):
        found = ", ".join(heading.cells)
        raise Unreadable("terms-without-language", file=name, line=1, found=found, allowed="en, ru")
    _report_unknown(heading, fields, languages, collector)
    for row in table.rows[1:]:
        collector.take(_entry(row, fields, languages))


def language_of(heading: str) -> LanguageCode | None:
    """Of a code such as "en-US", or of a language's name in its own or a usual language."""
    written = heading.strip().casefold()
    match = _CODE.fullmatch(written)
    if match is not None:
        return LanguageCode(match[1])
    found = _CODE_OF.get(written)
    return LanguageCode(found) if found else None


def _field_of(heading: str) -> str | None:
    return _FIELD_OF.get(heading.strip().casefold())


def _report_unknown(
    heading: TableRow,
    fields: list[str | None],
    languages: list[LanguageCode | None],
    collector: Collector,
) -> None:
    for cell, field, code in zip(heading.cells, fields, languages, strict=True):
        if cell.strip() and field is None and code is None:
            collector.leave(heading.line, "terms-column-unknown", cell, "en, ru", dropped=False)


def _entry(row: TableRow, fields: list[str | None], languages: list[LanguageCode | None]) -> Entry:
    entry = Entry(row.line)
    for at, cell in enumerate(row.cells[: len(fields)]):
        field, code, said = fields[at], languages[at], cell.strip()
        if not said:
            continue
        if field == "protected":
            entry.protected = said.casefold() in _YES
        elif field:
            setattr(entry, field, said)
        elif field is None and code is not None:
            entry.words.setdefault(code, []).append(said)
    return entry
