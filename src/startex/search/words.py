"""Words of a text as they are compared: without case, accents and endings."""

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

from startex.search.numbers import REMEMBERED_STEMS

#: Letters and digits of every script, with marks that stand upon letters, but no mark by itself.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u064b-\u065f\u0670])*")
_STEMMERS = {
    "en": snowballstemmer.stemmer("english"),
    "fr": snowballstemmer.stemmer("french"),
    "ru": snowballstemmer.stemmer("russian"),
}
#: The languages whose endings are known; others are compared word by word.
STEMMED = tuple(_STEMMERS)


#: A word without its ending, and with it.
Form = tuple[str, str]


def forms(body: str, language: str) -> list[Form]:
    """Every word of a text."""
    spoken = language.partition("-")[0].lower()
    return [(stem(said, spoken), plain(said)) for said in _WORD.findall(body)]


def spans(body: str) -> list[tuple[int, int]]:
    """Where the same words begin and end."""
    return [found.span() for found in _WORD.finditer(body)]


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
