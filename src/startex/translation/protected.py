"""Words that stand the same in every language: found in a text, and missed in a translation."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from startex.language.ids import LanguageCode, TermId
from startex.language.staff_plan import Term
from startex.language.values import HumanText
from startex.translation.state import State, version_in

_LETTER = re.compile(r"\w")


class Span(NamedTuple):
    """Where a protected word stands in a text, from `start` up to `end`."""

    start: int
    end: int
    term: TermId


def protected_spans(body: str, terms: Iterable[Term]) -> list[Span]:
    """Whole words only, with the case as it is written; of two that overlap the longer one."""
    found = sorted(_spans(body, terms), key=lambda span: (span.start, -span.end))
    spans: list[Span] = []
    for span in found:
        if not spans or span.start >= spans[-1].end:
            spans.append(span)
    return spans


def missing(source: str, target: str, language: LanguageCode, terms: Iterable[Term]) -> list[str]:
    """Protected words of the source that a translation into `language` lacks.

    A term that has a word of its own in that language asks for that one, or for the source's.
    """
    by_id = {term.id: term for term in terms}
    lacking: dict[str, None] = {}
    for span in protected_spans(source, by_id.values()):
        written = source[span.start : span.end]
        own = by_id[span.term].words.get(language, written)
        if not any(_stands_in(word, target) for word in (own, written)):
            lacking[own] = None
    return list(lacking)


def missing_words(state: State, text: HumanText, language: LanguageCode) -> tuple[str, ...]:
    """What the newest version in that language lacks; nothing where there is none."""
    source, target = version_in(text, text.source), version_in(text, language)
    if source is None or target is None or not state.protected:
        return ()
    return tuple(missing(source.body, target.body, language, state.protected.values()))


def _spans(body: str, terms: Iterable[Term]) -> Iterator[Span]:
    for term in terms:
        for word in {word for word in term.words.values() if word}:
            yield from (Span(at, at + len(word), term.id) for at in _places(word, body))


def _places(word: str, body: str) -> Iterator[int]:
    at = body.find(word)
    while at >= 0:
        if _is_whole(body, at, at + len(word)):
            yield at
        at = body.find(word, at + 1)


def _is_whole(body: str, start: int, end: int) -> bool:
    """No letter or digit goes on where the word begins or ends with one."""
    before, after = body[start - 1 : start] if start else "", body[end : end + 1]
    open_before = _LETTER.match(before) and _LETTER.match(body[start])
    open_after = _LETTER.match(after) and _LETTER.match(body[end - 1])
    return not (open_before or open_after)


def _stands_in(word: str, body: str) -> bool:
    return next(_places(word, body), None) is not None
