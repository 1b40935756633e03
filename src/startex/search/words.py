"""Words of a text as they are compared: without case, accents and endings."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import snowballstemmer

from startex.search.numbers import REMEMBERED_STEMS

#: Letters and digits of every script, with marks that stand upon letters.
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f\u064b-\u065f\u0670])+")
_STEMMERS = {
    "en": snowballstemmer.stemmer("english"),
    "fr": snowballstemmer.stemmer("french"),
    "ru": snowballstemmer.stemmer("russian"),
}
#: The languages whose endings are known; others are compared word by word.
STEMMED = tuple(_STEMMERS)


class Word(NamedTuple):
    """A word at its place in a text. `stem` is without its ending, `plain` with it."""

    stem: str
    plain: str
    start: int
    end: int


def words(body: str, language: str) -> Iterator[Word]:
    spoken = language.partition("-")[0].lower()
    for found in _WORD.finditer(body):
        said = found.group()
        yield Word(stem(said, spoken), plain(said), found.start(), found.end())


@lru_cache(REMEMBERED_STEMS)
def plain(word: str) -> str:
    """Ё is written as е, й stays, and other letters lose their accents."""
    return "".join(map(_bare, _lower(word)))


@lru_cache(REMEMBERED_STEMS)
def stem(word: str, language: str) -> str:
    stemmer = _STEMMERS.get(language)
    if stemmer is None:
        return plain(word)
    return "".join(map(_bare, stemmer.stemWord(_lower(word)))) or plain(word)


def _lower(word: str) -> str:
    return unicodedata.normalize("NFC", word.casefold()).replace("ё", "е")


@lru_cache(4096)
def _bare(letter: str) -> str:
    if letter == "й":
        return letter
    apart = unicodedata.normalize("NFKD", letter)
    bare = "".join(x for x in apart if unicodedata.category(x) != "Mn")
    return "".join(x for x in bare if x.isalnum())
