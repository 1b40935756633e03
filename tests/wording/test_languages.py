"""The languages of the screens that are not complete: honest, and never half a sentence."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from startex.wording.completeness import shares
from startex.wording.sentences import COMPLETE, Sentences, behind, languages

#: Nations of the series, and French for observers and the United Nations.
SERIES = {"en", "ru", "tg", "kk", "ky", "uz", "mn", "ur", "fr"}
PARTIAL = sorted(SERIES - set(COMPLETE))
UNREAD = "Not read by a native speaker yet."
#: Every language has a file for each of these.
TOPICS = ("clock", "frame", "messages", "names", "safety", "signin", "values")
#: Which apostrophe a name is written with differs between editions of CLDR.
APOSTROPHES = str.maketrans("‘’ʻʼ", "''''")


class Named(Visitor):
    """What a sentence takes from elsewhere, and the cases of its plurals."""

    def __init__(self) -> None:
        self.references: set[str] = set()
        self.plurals: list[ast.SelectExpression] = []

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - as Fluent calls it
        self.references.add(f"-{node.id.name}")

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - as Fluent calls it
        self.references.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - as Fluent calls it
        if {"zero", "one", "two", "few", "many", "other"} & cases(node).keys():
            self.plurals.append(node)
        self.generic_visit(node)


def cases(chosen: ast.SelectExpression) -> dict[str, ast.Variant]:
    return {v.key.name: v for v in chosen.variants if isinstance(v.key, ast.Identifier)}


def texts(language: str) -> Iterator[tuple[str, str]]:
    for file in (resources.files("startex.wording") / language).iterdir():
        if file.name.endswith(".ftl"):
            yield file.name, file.read_text(encoding="utf-8")


@cache
def entries(language: str) -> dict[str, Named]:
    """Messages by their keys, terms with a hyphen before them."""
    found: dict[str, Named] = {}
    for _name, text in texts(language):
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, ast.Message | ast.Term):
                mark = "-" if isinstance(entry, ast.Term) else ""
                found[mark + entry.id.name] = Named()
                found[mark + entry.id.name].visit(entry)
    return found


def plurals(language: str) -> Iterator[tuple[str, ast.SelectExpression]]:
    for key, named in entries(language).items():
        if not key.startswith("-"):
            yield from ((key, chosen) for chosen in named.plurals)


def test_every_language_of_the_series_has_its_files() -> None:
    assert set(languages()) == SERIES
    for language in PARTIAL:
        assert {name.removesuffix(".ftl") for name, _text in texts(language)} >= set(TOPICS)


@pytest.mark.parametrize("language", PARTIAL)
def test_a_file_that_no_native_speaker_has_read_says_so_at_its_head(language: str) -> None:
    silent = [name for name, text in texts(language) if UNREAD not in text.partition("\n")[0]]
    assert silent == []


@pytest.mark.parametrize("language", PARTIAL)
def test_a_sentence_takes_nothing_that_its_language_does_not_have(language: str) -> None:
    had = entries(language)
    lacking = {key: named.references - had.keys() for key, named in had.items()}
    assert {key: names for key, names in lacking.items() if names} == {}


@pytest.mark.parametrize("language", languages())
def test_plurals_have_the_cases_that_cldr_gives_the_language(language: str) -> None:
    allowed = Locale.parse(language).plural_form.tags | {"one", "other"}
    wrong = [key for key, chosen in plurals(language) if cases(chosen).keys() - allowed]
    assert wrong == []


def test_tajik_says_the_same_for_one_and_many_because_programs_disagree_on_its_plurals() -> None:
    for key, chosen in plurals("tg"):
        one, other = cases(chosen)["one"], cases(chosen)["other"]
        assert one.value.equals(other.value), key


@pytest.mark.parametrize("language", PARTIAL)
def test_no_duff_and_the_halt_are_said_whole_in_every_language(language: str) -> None:
    wanted = {key for key in entries("en") if re.match("safety-|no-duff-|halt-", key)}
    assert wanted - entries(language).keys() == set()
    for key in ("safety-no-duff", "no-duff-title", "no-duff-stands", "journal-cannot-write"):
        assert "NO DUFF" in Sentences(language).say(key)


@pytest.mark.parametrize("language", languages())
def test_a_language_is_named_in_itself_as_cldr_names_it(language: str) -> None:
    locale = Locale.parse(language)
    own = (locale.get_display_name() or "").translate(APOSTROPHES).casefold()
    said = Sentences("en").say(f"language-self-{language}").translate(APOSTROPHES)
    assert said.casefold() == own


def test_the_share_counts_the_sentences_of_english_that_a_language_has() -> None:
    english = {key for key in entries("en") if not key.startswith("-")}
    for language in languages():
        had = english & entries(language).keys()
        assert shares()[language] == 100 * len(had) // len(english)
    assert {one for one, share in shares().items() if share == 100} == set(COMPLETE)


def test_english_stands_behind_every_language_and_no_language_twice() -> None:
    for language in languages():
        chain = behind(language)
        assert chain[0] == language
        assert chain[-1] == "en"
        assert len(set(chain)) == len(chain)
