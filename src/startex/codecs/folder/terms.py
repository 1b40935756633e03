"""terms.csv: the term base, with a column of words for each language."""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from startex.codecs.folder.finds import Finds
from startex.codecs.folder.rows import FileRows, Placed
from startex.codecs.folder.shapes import TERMS, UNKNOWN_PREFIX
from startex.codecs.folder.values import write_flag
from startex.codecs.table import write_table
from startex.language.ids import LanguageCode
from startex.language.staff_plan import Term

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
LANGUAGE_FORM = "en, ru, uz-Cyrl…"


def is_language(written: str) -> bool:
    return _LANGUAGE.fullmatch(written) is not None


def terms_in(placed: Iterable[Placed[Term]], rows: FileRows, finds: Finds) -> Iterator[Term]:
    """Every column that is not ours is one of words; a heading that is no language is a find."""
    headings = rows.heading.unknown.values() if rows.heading else ()
    for heading in headings:
        if not is_language(heading):
            finds.report("column-unknown", (rows.file, 1), heading, LANGUAGE_FORM)
    for one in placed:
        words = {LanguageCode(x): word for x, word in one.unknown.items() if is_language(x)}
        yield msgspec.structs.replace(one.struct, words=words)


def write_terms(terms: Sequence[Term]) -> bytes:
    ours = tuple(column.name for column in TERMS.columns)
    languages = sorted({language for term in terms for language in term.words})
    named = (f"{UNKNOWN_PREFIX}{x}" if x in ours else x for x in languages)
    rows = ((*_fields(term), *(term.words.get(x, "") for x in languages)) for term in terms)
    return write_table(((*ours, *named), *rows))


def without_blanks(term: Term) -> Term:
    """Empty words are none."""
    if all(term.words.values()):
        return term
    kept = {language: word for language, word in term.words.items() if word}
    return msgspec.structs.replace(term, words=kept)


def _fields(term: Term) -> Iterator[str]:
    for column in TERMS.columns:
        value: str | bool = getattr(term, column.field)
        yield write_flag(flag=value) if isinstance(value, bool) else value
