"""The words of a school stand as terms in the sentences, and a profile changes them everywhere."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from startex.language.values import TerminologyProfile
from startex.wording.sentences import Sentences

LANGUAGES = ("en", "ru")
#: What planners and controllers have before them; the command line and papers keep our words.
TOPICS = (
    *("msel", "lines", "control", "checks", "refusals", "commands", "values", "imports"),
    *("review", "evaluation", "direction", "safety", "translation", "messages", "manning"),
)
#: A word that only a term may say.
BARE = {
    "en": r"(?i)\b(?:event list|lines?|storylines?|controllers?|msel manager|excon)\b",
    "ru": r"(?i)\b(?:переч\w+ вводных|посредник\w*|начальник\w* группы розыгрыша)\b",
}


class Terms(Visitor):
    """Which terms are named, each with the form asked for."""

    def __init__(self) -> None:
        self.named: list[tuple[str, str]] = []

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - as Fluent calls it
        forms = [
            named.value.value
            for named in (node.arguments.named if node.arguments else [])
            if isinstance(named.value, ast.StringLiteral)
        ]
        self.named.append((node.id.name, forms[0] if forms else ""))


class Words(Visitor):
    """The words of a sentence, without what is put into it."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - as Fluent calls it
        self.said.append(node.value)


def read(language: str, *path: str) -> ast.Resource:
    file = (resources.files("startex.wording") / language).joinpath(*path)
    return FluentParser().parse(file.read_text(encoding="utf-8"))


def forms_of(entry: ast.Term) -> frozenset[str]:
    """The forms a term can be asked for; one that is the same in all has none."""
    keys: list[str] = []
    found = [e.expression for e in entry.value.elements if isinstance(e, ast.Placeable)]
    for one in found:
        if isinstance(one, ast.SelectExpression):
            keys += [v.key.name for v in one.variants if isinstance(v.key, ast.Identifier)]
    return frozenset(keys)


@cache
def terms(language: str, *path: str) -> dict[str, frozenset[str]]:
    entries = read(language, *path).body
    return {entry.id.name: forms_of(entry) for entry in entries if isinstance(entry, ast.Term)}


def messages(language: str, topic: str) -> Iterator[ast.Message]:
    for entry in read(language, f"{topic}.ftl").body:
        if isinstance(entry, ast.Message):
            yield entry


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_profile_has_its_words_and_there_are_no_others(language: str) -> None:
    folder = resources.files("startex.wording") / language / "profiles"
    files = sorted(file.name for file in folder.iterdir())
    assert files == sorted(f"{profile}.ftl" for profile in TerminologyProfile)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profile", TerminologyProfile)
def test_a_profile_changes_only_terms_that_there_are(
    profile: TerminologyProfile, language: str
) -> None:
    known = terms(language, "terms.ftl")
    for entry in read(language, "profiles", f"{profile}.ftl").body:
        assert not isinstance(entry, ast.Message | ast.Junk)
    for name, forms in terms(language, "profiles", f"{profile}.ftl").items():
        assert name in known
        assert not forms or forms >= known[name], name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_a_sentence_asks_a_term_for_a_form_it_has(topic: str, language: str) -> None:
    known = terms(language, "terms.ftl")
    for message in messages(language, topic):
        visitor = Terms()
        visitor.visit(message)
        for name, form in visitor.named:
            assert name in known, message.id.name
            assert not form or form in known[name], message.id.name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_no_sentence_says_a_word_of_a_school_by_itself(topic: str, language: str) -> None:
    bare: list[str] = []
    for message in messages(language, topic):
        visitor = Words()
        visitor.visit(message)
        if re.search(BARE[language], "\n".join(visitor.said)):
            bare.append(message.id.name)
    assert bare == [], "say it as a term of terms.ftl, so that a profile can change it"


def test_a_school_says_the_same_in_its_own_words() -> None:
    refusal = {"line": "CT-07"}
    said = {
        str(profile): Sentences("en", profile).say("refusal-line-held-back", **refusal)
        for profile in TerminologyProfile
    }
    assert said["us_joint"] == "Line CT-07 is on hold; take it off hold first."
    assert said["nato"] == "Inject CT-07 is on hold; take it off hold first."
    assert said["ru"] == "Entry CT-07 is on hold; take it off hold first."
    assert Sentences("ru", TerminologyProfile.RU).say("kind-line") == "пункт плана розыгрыша"


def test_a_word_within_a_word_is_the_schools_too() -> None:
    umpire = Sentences("en", TerminologyProfile.RU)
    assert umpire.word("role", "controller") == "Umpire"
    assert "“Umpire”" in umpire.say("refusal-not-allowed", role="controller", command="clock.pause")
