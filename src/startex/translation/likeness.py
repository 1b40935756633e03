"""How like two sentences are, whatever the endings of their words."""

import re
from difflib import SequenceMatcher
from typing import NamedTuple

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_SENTENCE = re.compile(r"(?<=[.!?…:;])\s+|\n+")
#: Ours: endings of Russian nouns, adjectives and verbs, the longest first.
_ENDINGS = (
    *("иями", "ениях", "ение", "ения", "ению", "ями", "ами", "ией", "ого", "его", "ому", "ему"),
    *("ыми", "ими", "ете", "ите", "ают", "яют", "уют", "ить", "ать", "ять", "еть", "ых", "их"),
    *("ов", "ев", "ей", "ой", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие", "ам", "ям", "ах"),
    *("ях", "ом", "ем", "ую", "юю", "ия", "ию", "ии", "ью", "ет", "ит", "ут", "ют", "ат", "ят"),
    *("ла", "ло", "ли", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й", "л"),
)
#: And of English words.
_SUFFIXES = ("ings", "ing", "ies", "ed", "es", "'s", "’s", "s", "e", "y")
#: Ours: what is left of a word must still say which word it is.
_LEAST_STEM = 3


class Word(NamedTuple):
    """Where a word stands in a text, and its stem."""

    stem: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    return [Word(_stem(one[0]), one.start(), one.end()) for one in _WORD.finditer(text)]


def stems(text: str) -> tuple[str, ...]:
    return tuple(_stem(word) for word in _WORD.findall(text))


def sentences(text: str) -> list[str]:
    return [one for part in _SENTENCE.split(text) if (one := part.strip())]


def likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """The share of words that both have in the same order; 1 for the same words."""
    if not one or not other:
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def most_like(one: int, other: int) -> float:
    """What `likeness` cannot exceed for so many words."""
    return 2 * min(one, other) / max(1, one + other)


def _stem(word: str) -> str:
    folded = word.casefold().replace("ё", "е")
    endings = _ENDINGS if any("а" <= sign <= "я" for sign in folded) else _SUFFIXES
    for ending in endings:
        if folded.endswith(ending) and len(folded) - len(ending) >= _LEAST_STEM:
            return folded[: -len(ending)]
    return folded
