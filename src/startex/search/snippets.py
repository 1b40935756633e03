"""The words around a hit."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from startex.language.base import Noun
from startex.search.numbers import SNIPPET_LENGTH
from startex.search.query import Term
from startex.search.texts import Said
from startex.search.words import forms, spans

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
    best, chosen = 0, Snippet("", ())
    for text in sorted(texts, key=lambda one: order.get(one.language, len(order))):
        read = forms(text.body, text.language)
        found = [places for term in terms if (places := term.places(read))]
        if len(found) > best:
            at = spans(text.body)
            places = [at[n] for n in sorted(frozenset[int]().union(*found))]
            chosen = Snippet(text.language, tuple(_parts(text.body, places)))
            best = len(found)
        if best == len(terms):
            break
    return chosen


def _parts(body: str, hits: Sequence[tuple[int, int]]) -> Iterable[Part]:
    first = _beginning(body, hits[0][0])
    last = min(len(body), first + SNIPPET_LENGTH)
    at = first
    if first:
        yield Part(text=_CUT)
    for start, end in hits:
        if end > last:
            break
        if start > at:
            yield Part(text=body[at:start])
        yield Part(text=body[start:end], hit=True)
        at = end
    if at < last:
        yield Part(text=body[at:last])
    if last < len(body):
        yield Part(text=_CUT)


def _beginning(body: str, hit: int) -> int:
    """At the start of a word, so that a third of the snippet stands before the hit."""
    least = max(0, hit - SNIPPET_LENGTH // 3)
    if not least:
        return 0
    space = body.find(" ", least, hit)
    return hit if space < 0 else space + 1
