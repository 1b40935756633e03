"""The words around a hit."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from startex.language.base import Noun
from startex.search.numbers import SNIPPET_LENGTH
from startex.search.query import Term
from startex.search.texts import Said
from startex.search.words import Word, words

_CUT = "…"


class Part(Noun):
    """A piece of a snippet; `hit` where it is what was looked for."""

    text: str
    hit: bool = False


class Snippet(NamedTuple):
    language: str
    parts: tuple[Part, ...]


def snippet(texts: Iterable[Said], terms: Sequence[Term], languages: Sequence[str]) -> Snippet:
    """From the text with the most of the terms; of equal ones, in the reader's language."""
    order = {language: place for place, language in enumerate(languages)}
    best: tuple[int, int] = (0, 0)
    chosen: tuple[Said, list[Word], frozenset[int]] | None = None
    for text in texts:
        read = list(words(text.body, text.language))
        found = [term.places(read) for term in terms]
        weight = (sum(1 for one in found if one), -order.get(text.language, len(order)))
        if weight[0] and (chosen is None or weight > best):
            best, chosen = weight, (text, read, frozenset[int]().union(*found))
    if chosen is None:
        return Snippet("", ())
    text, read, places = chosen
    return Snippet(text.language, tuple(_parts(text.body, [read[n] for n in sorted(places)])))


def _parts(body: str, hits: Sequence[Word]) -> Iterable[Part]:
    start = _beginning(body, hits[0].start)
    end = min(len(body), start + SNIPPET_LENGTH)
    at = start
    if start:
        yield Part(text=_CUT)
    for word in hits:
        if word.end > end:
            break
        if word.start > at:
            yield Part(text=body[at : word.start])
        yield Part(text=body[word.start : word.end], hit=True)
        at = word.end
    if at < end:
        yield Part(text=body[at:end])
    if end < len(body):
        yield Part(text=_CUT)


def _beginning(body: str, hit: int) -> int:
    """At the start of a word, so that a third of the snippet stands before the hit."""
    least = max(0, hit - SNIPPET_LENGTH // 3)
    if not least:
        return 0
    space = body.find(" ", least, hit)
    return hit if space < 0 else space + 1
