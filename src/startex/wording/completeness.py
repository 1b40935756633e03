"""How much of what can be said each language has."""

import re
from functools import cache

from startex.language.ids import LanguageCode
from startex.wording.sentences import FALLBACK, languages, texts

#: A message begins its line with its name; terms begin with a hyphen, all else is indented.
_MESSAGE = re.compile(r"^([A-Za-z][\w-]*) *=", re.MULTILINE)


@cache
def shares() -> dict[LanguageCode, int]:
    """Return the sentences of English that a language has, in whole percent, rounded down."""
    wanted = _keys(FALLBACK)
    return {one: 100 * len(_keys(one) & wanted) // len(wanted) for one in languages()}


def _keys(language: LanguageCode) -> set[str]:
    return {key for text in texts(language) for key in _MESSAGE.findall(text)}
