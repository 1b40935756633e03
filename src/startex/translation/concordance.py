"""Where terms of the base stand in a text, whatever their endings."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from startex.language.ids import LanguageCode, TermId
from startex.language.staff_plan import Term
from startex.language.values import TermState
from startex.translation.likeness import Word, stems, words
from startex.translation.protected import protected_spans
from startex.translation.state import KnownTerm


class Hit(NamedTuple):
    """A term in a text, from `start` up to `end` in characters."""

    start: int
    end: int
    term: Term


class _Phrase(NamedTuple):
    term: TermId
    stems: tuple[str, ...]


class Concordance:
    """Kept beside the rooms and never recorded; `follow` brings it to what they hold."""

    def __init__(self) -> None:
        self._terms: dict[TermId, KnownTerm] = {}
        #: Phrases by their language and first stem.
        self._begins: defaultdict[tuple[LanguageCode, str], dict[_Phrase, None]] = defaultdict(dict)
        self._phrases: dict[TermId, list[tuple[LanguageCode, _Phrase]]] = {}

    def follow(self, terms: Mapping[TermId, KnownTerm]) -> None:
        for gone in [term for term in self._terms if term not in terms]:
            self._forget(gone)
        for name, known in terms.items():
            if self._terms.get(name) is not known:
                self._forget(name)
                self._learn(known)

    def hits(self, body: str, language: LanguageCode) -> list[Hit]:
        """Of terms that overlap the longest; protected ones only as they are written."""
        said = words(body)
        found = [*self._found(said, language), *self._protected(body)]
        found.sort(key=lambda hit: (hit.start, -hit.end))
        hits: list[Hit] = []
        for hit in found:
            if not hits or hit.start >= hits[-1].end:
                hits.append(hit)
        return hits

    def _found(self, said: list[Word], language: LanguageCode) -> Iterator[Hit]:
        for place, word in enumerate(said):
            for phrase in self._begins.get((language, word.stem), ()):
                last = place + len(phrase.stems)
                if phrase.stems == tuple(one.stem for one in said[place:last]):
                    yield Hit(word.start, said[last - 1].end, self._terms[phrase.term].term)

    def _protected(self, body: str) -> Iterator[Hit]:
        terms = [known.term for known in self._terms.values() if known.term.protected]
        for span in protected_spans(body, terms):
            yield Hit(span.start, span.end, self._terms[span.term].term)

    def _forget(self, term: TermId) -> None:
        self._terms.pop(term, None)
        for language, phrase in self._phrases.pop(term, ()):
            self._begins[language, phrase.stems[0]].pop(phrase, None)

    def _learn(self, known: KnownTerm) -> None:
        term = known.term
        if term.state is not TermState.AGREED:
            return
        self._terms[term.id] = known
        if term.protected:
            return
        for language, word in term.words.items():
            phrase = _Phrase(term.id, stems(word))
            if phrase.stems:
                self._begins[language, phrase.stems[0]][phrase] = None
                self._phrases.setdefault(term.id, []).append((language, phrase))
