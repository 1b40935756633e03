"""What somebody looks for. Whatever is typed means something; nothing typed is an error."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from startex.search.numbers import MOST_WORDS, SHORTEST_BEGINNING
from startex.search.words import STEMMED, Form, plain, spans, stem

_QUOTES = re.compile('["«»“”„]')

#: Words that follow each other.
Run = tuple[str, ...]


class Term(NamedTuple):
    """One word, or several that follow each other. A text has it that has one of `runs`.

    Each run is the term without the endings of one language. In a run of `begun` the last word
    is only begun.
    """

    runs: frozenset[Run]
    begun: frozenset[Run]

    def places(self, text: Sequence[Form]) -> frozenset[int]:
        """Which words of a text it is."""
        length = len(next(iter(self.runs)))
        if length == 1:
            return frozenset(self._single(text))
        starts = (n for n in range(len(text) - length + 1) if self._follows(text, n, length))
        return frozenset(n + k for n in starts for k in range(length))

    def _single(self, text: Sequence[Form]) -> Iterator[int]:
        whole, begun = {run[0] for run in self.runs}, tuple(run[0] for run in self.begun)
        for place, (stem_, plain_) in enumerate(text):
            if (
                stem_ in whole
                or plain_ in whole
                or (begun and (stem_.startswith(begun) or plain_.startswith(begun)))
            ):
                yield place

    def _follows(self, text: Sequence[Form], start: int, length: int) -> bool:
        found = tuple(stem_ for stem_, _ in text[start : start + length])
        return found in self.runs or any(
            found[:-1] == run[:-1] and found[-1].startswith(run[-1]) for run in self.begun
        )


def terms(query: str) -> tuple[Term, ...]:
    """All of them must be there. The last word may be only begun, unless a space follows it."""
    chunks = [chunk for chunk in _chunks(query) if chunk.words]
    left = MOST_WORDS
    found: list[Term] = []
    for chunk in chunks:
        taken = chunk.words[:left]
        left -= len(taken)
        if taken:
            open_ = chunk.is_open and chunk is chunks[-1] and taken == chunk.words
            found.append(_term(taken, is_open=open_))
    return tuple(dict.fromkeys(found))


class _Chunk(NamedTuple):
    words: tuple[str, ...]
    is_open: bool


def _chunks(query: str) -> Iterator[_Chunk]:
    """What stands in quotes belongs together; so does what stands without a space between."""
    for place, part in enumerate(_QUOTES.split(query)):
        quoted = place % 2 == 1
        pieces = [part] if quoted else part.split()
        for piece in pieces:
            found = tuple(piece[start:end] for start, end in spans(piece))
            open_ = not quoted and query.endswith(piece) and piece[-1:].isalnum()
            yield _Chunk(found, open_)


def _term(said: tuple[str, ...], *, is_open: bool) -> Term:
    # Accents decide on endings, and people leave them out.
    spelt = (said, tuple(map(plain, said)))
    by_language = [
        tuple(stem(word, language) for word in one) for one in spelt for language in ("", *STEMMED)
    ]
    last = plain(said[-1])
    if not is_open or len(last) < SHORTEST_BEGINNING:
        return Term(frozenset(by_language), frozenset())
    return Term(frozenset(by_language), frozenset((*run[:-1], last) for run in by_language))
