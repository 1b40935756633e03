"""What was translated before: sentences of checked versions, found again by their likeness."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from heapq import nlargest
from typing import NamedTuple

from startex.language.ids import LanguageCode, TextId
from startex.language.values import HumanText, TextState, TextVersion
from startex.translation.likeness import likeness, most_like, sentences, stems
from startex.translation.numbers import (
    LEAST_LIKENESS,
    MOST_COMPARED,
    MOST_MATCHES,
    MOST_WITH_WORD,
)
from startex.translation.state import is_stale, version_in


class Pair(NamedTuple):
    source: LanguageCode
    target: LanguageCode


class Stored(NamedTuple):
    """A sentence and its translation, as they stand in a checked text."""

    text: TextId
    source: str
    target: str
    stems: tuple[str, ...]


class Match(NamedTuple):
    """`sentence` counts those of the text that was asked for; `score` is 1 for the same words."""

    sentence: int
    stored: Stored
    score: float


@dataclass
class _Shelf:
    """All sentences of one pair of languages, and where each word stands."""

    stored: dict[int, Stored] = field(default_factory=dict[int, Stored])
    with_word: defaultdict[str, dict[int, None]] = field(
        default_factory=lambda: defaultdict[str, dict[int, None]](dict)
    )

    def put(self, number: int, stored: Stored) -> None:
        self.stored[number] = stored
        for stem in stored.stems:
            self.with_word[stem][number] = None

    def remove(self, number: int) -> None:
        stored = self.stored.pop(number)
        for stem in stored.stems:
            self.with_word[stem].pop(number, None)

    def sharing(self, asked: tuple[str, ...]) -> dict[int, None]:
        """Sentences that share words with the one asked for, those with its rarest ones first."""
        shared: dict[int, None] = {}
        rarest = sorted(set(asked), key=lambda stem: (len(self.with_word.get(stem, ())), stem))
        for stem in rarest:
            numbers = self.with_word.get(stem, {})
            if not shared or len(numbers) <= MOST_WITH_WORD:
                shared |= numbers
        return shared


class Memory:
    """Kept beside the rooms and never recorded; `follow` brings it to what they hold."""

    def __init__(self) -> None:
        self._texts: dict[TextId, HumanText] = {}
        self._numbers: dict[TextId, list[tuple[Pair, int]]] = {}
        self._shelves: defaultdict[Pair, _Shelf] = defaultdict(_Shelf)
        self._made = 0

    def follow(self, texts: Mapping[TextId, HumanText]) -> None:
        """Its cost grows with what changed."""
        for gone in [text for text in self._texts if text not in texts]:
            self._forget(gone)
        for text in texts.values():
            if self._texts.get(text.id) is not text:
                self._forget(text.id)
                self._learn(text)

    def matches(
        self, text: HumanText, language: LanguageCode, may_have: Callable[[TextId], bool]
    ) -> list[Match]:
        """For each sentence the most like ones, of texts that may be quoted to whoever asks."""
        shelf = self._shelves.get(Pair(text.source, language))
        source = version_in(text, text.source)
        if shelf is None or source is None:
            return []
        asker = _Asker(text.id, may_have)
        found: list[Match] = []
        for place, sentence in enumerate(sentences(source.body)):
            found += _most_like(place, stems(sentence), shelf, asker)
        return _best(found)

    def _forget(self, text: TextId) -> None:
        self._texts.pop(text, None)
        for pair, number in self._numbers.pop(text, ()):
            self._shelves[pair].remove(number)

    def _learn(self, text: HumanText) -> None:
        self._texts[text.id] = text
        source = version_in(text, text.source)
        for version in text.versions:
            if source is None or version.state is not TextState.CHECKED:
                continue
            if not is_stale(text, version):
                self._store(text.id, source, version)

    def _store(self, text: TextId, source: TextVersion, version: TextVersion) -> None:
        """Both ways: what was translated into a language is read from it too."""
        for said, answer in aligned(source.body, version.body):
            self._put(Pair(source.language, version.language), text, said, answer)
            self._put(Pair(version.language, source.language), text, answer, said)

    def _put(self, pair: Pair, text: TextId, source: str, target: str) -> None:
        self._made += 1
        self._shelves[pair].put(self._made, Stored(text, source, target, stems(source)))
        self._numbers.setdefault(text, []).append((pair, self._made))


@dataclass
class _Asker:
    """Who asks, and what he may be quoted."""

    text: TextId
    may_have: Callable[[TextId], bool]
    _known: dict[TextId, bool] = field(default_factory=dict[TextId, bool])

    def may(self, text: TextId) -> bool:
        if text == self.text:
            return False
        if text not in self._known:
            self._known[text] = self.may_have(text)
        return self._known[text]


def aligned(source: str, target: str) -> list[tuple[str, str]]:
    """Sentence by sentence where there are as many, else line by line, else the whole."""
    for split in (sentences, str.splitlines):
        ours, theirs = split(source.strip()), split(target.strip())
        if len(ours) == len(theirs):
            return list(zip(ours, theirs, strict=True))
    return [(source.strip(), target.strip())]


def _most_like(place: int, asked: tuple[str, ...], shelf: _Shelf, asker: _Asker) -> list[Match]:
    if not asked:
        return []
    shared = [
        stored
        for number in shelf.sharing(asked)
        if asker.may((stored := shelf.stored[number]).text)
    ]
    near = nlargest(MOST_COMPARED, shared, key=lambda stored: _in_common(asked, stored.stems))
    compared = (Match(place, stored, likeness(asked, stored.stems)) for stored in near)
    return [match for match in compared if match.score >= LEAST_LIKENESS]


def _in_common(asked: tuple[str, ...], stored: tuple[str, ...]) -> float:
    """A cheap guess at the likeness, never above what it can be."""
    common = len(set(asked) & set(stored))
    return common * most_like(len(asked), len(stored))


def _best(found: Iterable[Match]) -> list[Match]:
    """The same sentence with the same translation once, the most like first."""
    best: dict[tuple[int, str, str], Match] = {}
    for match in found:
        key = (match.sentence, match.stored.source, match.stored.target)
        if key not in best or match.score > best[key].score:
            best[key] = match
    ordered = sorted(best.values(), key=lambda match: (-match.score, match.sentence))
    return ordered[:MOST_MATCHES]
