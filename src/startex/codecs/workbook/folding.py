"""Free words of a cell to the values we know; what is not known is not guessed."""

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from startex.codecs.workbook import synonyms
from startex.language.values import (
    DeliveryMeans,
    InjectPriority,
    LineKind,
    LineStatus,
    Precedence,
)

V = TypeVar("V", bound=StrEnum)

_SIGNS = re.compile(r"[^\w#№°/']+|_")
#: Ours: the words of our tables and of a sheet's short cells, which come with each row again.
_MOST_KEPT = 8_192
#: Ours: the longest way of naming means that was met has five words; a sentence names none.
_MOST_WORDS = 8
_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


@lru_cache(maxsize=_MOST_KEPT)
def plain(text: str) -> str:
    """Lower case, no accents, one blank between words."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    # A breve belongs to the Russian letter; any other mark is an accent.
    bare = "".join(s for s in apart if not unicodedata.combining(s) or s in "\u0306\u0308")
    joined = unicodedata.normalize("NFC", bare)
    return " ".join(_SIGNS.sub(" ", joined).split())


@lru_cache(maxsize=_MOST_KEPT)
def plain_heading(text: str) -> str:
    without = _IN_BRACKETS.sub(" ", text)
    spaced = re.sub(r"\s*/\s*", "/", plain(without) or plain(text))
    return spaced.strip("/ ")


def means_of(text: str) -> DeliveryMeans | None:
    """The first means named: of "phone, cell phone and email" the phone."""
    if len(text.split()) > _MOST_WORDS:
        return None
    return _first_named(text, synonyms.MEANS)


def status_of(text: str) -> LineStatus | None:
    return _whole(text, synonyms.STATUSES)


def kind_of(text: str) -> LineKind | None:
    return _whole(text, synonyms.KINDS)


def priority_of(text: str) -> InjectPriority | None:
    return _whole(text, synonyms.PRIORITIES)


def precedence_of(text: str) -> Precedence | None:
    return _whole(text, synonyms.PRECEDENCES)


def exactly(text: str, names: Mapping[StrEnum, tuple[str, ...]]) -> StrEnum | None:
    """The value a cell names with one of its words and nothing else."""
    return _whole(text, names)


def _whole(text: str, names: Mapping[V, tuple[str, ...]]) -> V | None:
    said = plain(text)
    return next((value for value, words in names.items() if said in map(plain, words)), None)


def _first_named(text: str, names: Mapping[V, tuple[str, ...]]) -> V | None:
    said = f" {plain(text).replace('/', ' ')} "
    places = [
        (at, -len(word), value)
        for value, words in names.items()
        for word in map(plain, words)
        if (at := said.find(f" {word} ")) >= 0
    ]
    return min(places)[2] if places else None
