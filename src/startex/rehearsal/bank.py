"""What stand-ins say: sentences of `wording`, with their equivalent in the other languages."""

import random

from startex.language.ids import LanguageCode
from startex.language.values import TextVersion, WrittenText
from startex.wording.sentences import Sentences

#: How many entries a genre has; those with a subject are messages.
MESSAGES = {
    "sitrep": 4,
    "rfi": 6,
    "request": 6,
    "update": 5,
    "order": 4,
    "opord": 2,
    "report": 4,
    "answer": 5,
    "response": 5,
    "dynamic": 6,
}
REMARKS = {
    "strength": 5,
    "area": 5,
    "neutral": 3,
    "defer": 3,
    "omit": 2,
    "return": 1,
    "handover": 3,
    "entry": 4,
    "comment": 4,
}


class Bank:
    """Says an entry in a language, and knows an entry again when it reads one."""

    def __init__(self) -> None:
        self._sentences: dict[LanguageCode, Sentences] = {}
        self._said: dict[tuple[LanguageCode, str], str] = {}
        #: By language, the entry each text is.
        self._known: dict[LanguageCode, dict[str, str]] = {}

    def message(
        self, genre: str, language: LanguageCode, rng: random.Random
    ) -> tuple[WrittenText, WrittenText]:
        """A subject and its body."""
        key = f"standin-{genre}-{rng.randint(1, MESSAGES[genre])}"
        return self.text(f"{key}-subject", language), self.text(f"{key}-body", language)

    def remark(self, genre: str, language: LanguageCode, rng: random.Random) -> WrittenText:
        return self.text(f"standin-{genre}-{rng.randint(1, REMARKS[genre])}", language)

    def text(self, key: str, language: LanguageCode) -> WrittenText:
        return WrittenText(language=language, body=self._in(language, key))

    def genre_of(self, body: str, language: LanguageCode) -> str:
        """The genre of a text of ours; empty for what somebody else wrote."""
        key = self._entries(language).get(body)
        return key.split("-")[1] if key else ""

    def translated(self, source: TextVersion, language: LanguageCode) -> str:
        """The equivalent of an entry; of any other text a clearly marked stand-in."""
        key = self._entries(source.language).get(source.body)
        if key:
            return self._in(language, key)
        return self._speaker(language).say("standin-translation", text=source.body)

    def _entries(self, language: LanguageCode) -> dict[str, str]:
        if language not in self._known:
            said = [
                f"standin-{genre}-{number}-{part}"
                for genre, count in MESSAGES.items()
                for number in range(1, count + 1)
                for part in ("subject", "body")
            ]
            said += [f"standin-comment-{number}" for number in range(1, REMARKS["comment"] + 1)]
            self._known[language] = {self._in(language, key): key for key in said}
        return self._known[language]

    def _in(self, language: LanguageCode, key: str) -> str:
        said = self._said.get((language, key))
        if said is None:
            said = self._said[language, key] = self._speaker(language).say(key)
        return said

    def _speaker(self, language: LanguageCode) -> Sentences:
        if language not in self._sentences:
            self._sentences[language] = Sentences(language)
        return self._sentences[language]
