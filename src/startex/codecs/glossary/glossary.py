"""What was read of a glossary, and how it joins a term base."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

import msgspec

from startex.codecs.table import short
from startex.language.base import Noun
from startex.language.ids import LanguageCode, TermId
from startex.language.staff_plan import Term

#: A glossary larger than this is no glossary, or none for one exercise.
LARGEST_BYTES = 20_000_000
#: Ours: as the desk takes them (`translation.numbers`).
LONGEST_WORDS, LONGEST_NOTE = 200, 2_000
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")
_LONGEST_PART = 24


class LeftOut(Noun):
    """What of a row or an entry was not taken; `unreadable-REASON` in `wording` has the sentence.

    `dropped` is so where nothing of it was.
    """

    line: int
    reason: str
    found: str
    allowed: str = ""
    dropped: bool = True


class Glossary(Noun):
    """`rows` counts what there was to read: each is a term, or dropped and left out."""

    rows: int
    terms: tuple[Term, ...]
    left_out: tuple[LeftOut, ...]
    languages: tuple[LanguageCode, ...]


@dataclass
class Entry:
    """One row of a table, or one concept, as far as it is known."""

    line: int
    id: str = ""
    subject: str = ""
    note: str = ""
    source: str = ""
    protected: bool = False
    #: All words of a language; the first is the one to use.
    words: dict[LanguageCode, list[str]] = field(default_factory=dict[LanguageCode, list[str]])


@dataclass
class Collector:
    """Makes terms of entries, and says what became of each."""

    name: str
    terms: dict[TermId, Term] = field(default_factory=dict[TermId, Term])
    left_out: list[LeftOut] = field(default_factory=list[LeftOut])
    rows: int = 0

    def take(self, entry: Entry) -> None:
        self.rows += 1
        words = {x: spoken[0] for x, spoken in entry.words.items() if spoken}
        if not words:
            self.leave(entry.line, "term-without-words", entry.id)
            return
        longest = max(words.values(), key=len)
        if len(longest) > LONGEST_WORDS:
            self.leave(entry.line, "term-too-long", longest, f"≤ {LONGEST_WORDS}")
            return
        name = self._name(entry)
        if name in self.terms:
            self.leave(entry.line, "id-twice", name)
            return
        self._report_synonyms(entry)
        self.terms[name] = Term(
            id=name,
            words=words,
            subject=self._cut(entry, entry.subject, LONGEST_WORDS),
            note=self._cut(entry, entry.note, LONGEST_NOTE),
            protected=entry.protected,
            source=self._cut(entry, entry.source or self.name, LONGEST_WORDS),
        )

    def leave(
        self, line: int, reason: str, found: str, allowed: str = "", *, dropped: bool = True
    ) -> None:
        self.left_out.append(
            LeftOut(line=line, reason=reason, found=short(found), allowed=allowed, dropped=dropped)
        )

    def glossary(self) -> Glossary:
        terms = tuple(self.terms.values())
        spoken = sorted({language for term in terms for language in term.words})
        return Glossary(
            rows=self.rows, terms=terms, left_out=tuple(self.left_out), languages=tuple(spoken)
        )

    def _name(self, entry: Entry) -> TermId:
        """The same for the same entry of the same file, so that it can be brought in again."""
        file = as_name(PurePosixPath(self.name).stem) or "terms"
        return TermId(f"{file}-{as_name(entry.id) or self.rows}")

    def _report_synonyms(self, entry: Entry) -> None:
        for language, spoken in entry.words.items():
            for other in spoken[1:]:
                found = f"{language}: {other}"
                self.leave(entry.line, "term-synonym", found, spoken[0], dropped=False)

    def _cut(self, entry: Entry, text: str, limit: int) -> str:
        text = text.strip()
        if len(text) > limit:
            self.leave(entry.line, "term-text-cut", text, f"≤ {limit}", dropped=False)
        return text[:limit]


def as_name(written: str) -> str:
    """What of a foreign name may stand in ours."""
    return _NOT_IN_NAMES.sub("-", written.strip()).strip("-.")[:_LONGEST_PART]


def fitted(known: Mapping[TermId, Term], glossary: Glossary) -> tuple[Term, ...]:
    """The glossary's terms that are new or other than they stand; none loses its protection."""
    terms = (_as_protected(term, known.get(term.id)) for term in glossary.terms)
    return tuple(term for term in terms if known.get(term.id) != term)


def merged(known: Iterable[Term], glossary: Glossary) -> tuple[Term, ...]:
    """The term base with the glossary's terms in their places, or after the others."""
    stands = {term.id: term for term in known}
    return tuple((stands | {term.id: term for term in fitted(stands, glossary)}).values())


def _as_protected(term: Term, stands: Term | None) -> Term:
    if stands is None or not stands.protected:
        return term
    return msgspec.structs.replace(term, protected=True)
