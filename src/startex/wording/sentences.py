"""Every sentence a person reads, in his language, from the Fluent files beside this module."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentType

from startex.language.base import Refusal, Unreadable
from startex.language.ids import LanguageCode
from startex.language.values import TerminologyProfile

#: Complete at all times; stands in for whatever another language lacks.
FALLBACK = LanguageCode("en")
#: Those that have every sentence; papers that are read in again are written in these.
COMPLETE = (FALLBACK, LanguageCode("ru"))
#: Whose readers know Russian better than English.
_RUSSIAN_FIRST = frozenset({"tg", "kk", "ky", "uz", "mn"})


class Sentences:
    """What can be said in one language and one school's words.

    What it lacks is said in the language that stands behind it.
    """

    def __init__(
        self,
        language: LanguageCode | str,
        profile: TerminologyProfile = TerminologyProfile.US_JOINT,
    ) -> None:
        self.language = _spoken(language)
        self.profile = profile

    def say(self, key: str, **values: str | float) -> str:
        """Say the sentence; a key that no language has is shown itself, so that it is noticed."""
        for language in behind(self.language):
            sentence = _formatted(_bundle(language, self.profile), key, values)
            if sentence is not None:
                return sentence
        return key

    def has(self, key: str) -> bool:
        spoken = (_bundle(language, self.profile) for language in behind(self.language))
        return any(bundle.has_message(key) for bundle in spoken)

    def word(self, family: str, value: str) -> str:
        """Say a value of an enumeration or code list; one that has no word is shown as it is."""
        key = word_key(family, value)
        return self.say(key) if self.has(key) else value

    def refusal(self, refusal: Refusal) -> str:
        return self.say(f"refusal-{refusal.code}", **refusal.fields)

    def unreadable(self, unreadable: Unreadable) -> str:
        return self.say(
            f"unreadable-{unreadable.code}",
            file=unreadable.file,
            line=str(unreadable.line),
            sheet_cell=unreadable.sheet_cell,
            found=unreadable.found,
            allowed=unreadable.allowed,
        )


class _Words(FluentType):
    def __init__(self, words: str) -> None:
        self.words = words

    def format(self, locale: Locale) -> str:  # noqa: ARG002 - Fluent hands it in
        return self.words


@cache
def languages() -> tuple[LanguageCode, ...]:
    """Return the languages that have any Fluent file, by code."""
    codes = (folder.name for folder in _here().iterdir() if folder.is_dir() and _files(folder))
    return tuple(LanguageCode(code) for code in sorted(codes))


def texts(language: LanguageCode) -> Iterator[str]:
    """Return the Fluent files of a language, without those of the schools."""
    return (_text(file) for file in _files(_here() / language))


def behind(language: LanguageCode) -> tuple[LanguageCode, ...]:
    """Return the language and those that stand in for what it lacks, in their order."""
    between = (LanguageCode("ru"),) if language in _RUSSIAN_FIRST else ()
    return (*dict.fromkeys((language, *between, FALLBACK)),)


def complete_one(language: str) -> LanguageCode:
    """Return the language itself or the first behind it that has every sentence."""
    return next(one for one in behind(_spoken(language)) if one in COMPLETE)


def word_key(family: str, value: str) -> str:
    """("line-kind", "expected_action") has its word under `line-kind-expected-action`."""
    return f"{family}-{re.sub(r'[^A-Za-z0-9]+', '-', value)}"


def _spoken(language: str) -> LanguageCode:
    """Return the language itself, the one without its region, or English."""
    for code in (language, language.partition("-")[0]):
        if code in languages():
            return LanguageCode(code)
    return FALLBACK


def _formatted(bundle: FluentBundle, key: str, values: dict[str, str | float]) -> str | None:
    if not bundle.has_message(key):
        return None
    pattern = bundle.get_message(key).value
    if pattern is None:
        return None
    # A value that was not handed in is said by its name: half a sentence is better than none.
    sentence, _missing = bundle.format_pattern(pattern, values)
    return str(sentence)


@cache
def _bundle(language: LanguageCode, profile: TerminologyProfile) -> FluentBundle:
    def word(values: object, of: object = "") -> FluentType:
        """WORD($value, of: "family") in a Fluent file: the words for one value or for several."""
        spoken = Sentences(language, profile)
        return _Words(", ".join(spoken.word(str(of), value) for value in str(values).split(", ")))

    # Isolation marks belong to screens; in a terminal or a sheet they are noise.
    bundle = FluentBundle([language], functions={"WORD": word}, use_isolating=False)
    for text in texts(language):
        bundle.add_resource(FluentResource(text))
    for file in _profile(language, profile):
        bundle.add_resource(FluentResource(_text(file)), allow_overrides=True)
    return bundle


def _text(file: Traversable) -> str:
    return file.read_text(encoding="utf-8")


def _profile(language: LanguageCode, profile: TerminologyProfile) -> list[Traversable]:
    file = _here() / language / "profiles" / f"{profile}.ftl"
    return [file] if file.is_file() else []


def _files(folder: Traversable) -> list[Traversable]:
    found = [file for file in folder.iterdir() if file.name.endswith(".ftl")]
    return sorted(found, key=lambda file: file.name)


def _here() -> Traversable:
    return resources.files("startex.wording")
