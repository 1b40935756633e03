"""The Fluent files themselves: complete in every language, and for every noun that needs words."""

import dataclasses
import inspect
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import get_args, get_type_hints

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from startex.language import refusals, staff_refusals, values
from startex.language.base import Command, Refusal
from startex.language.commands import AnyCommand
from startex.wording.sentences import COMPLETE, Sentences, languages, word_key

#: Families of words that do not have the name of their enumeration.
FAMILIES = {"PerformanceRating": "rating"}
#: Participants and observers of the years 2004 to 2025.
SERIES_NATIONS = ("USA", "TJK", "KAZ", "KGZ", "MNG", "PAK", "UZB", "TKM", "AFG", "RUS")
MISSIONS = (
    "counter_terrorism",
    "border_security",
    "counter_drug",
    "peacekeeping",
    "disaster_relief",
)


class Used(Visitor):
    """Variables and messages a pattern names, and the families of its WORD calls."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.families: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - as Fluent calls it
        self.variables.add(node.id.name)

    def visit_NamedArgument(self, node: ast.NamedArgument) -> None:  # noqa: N802 - as Fluent calls it
        if node.name.name == "of" and isinstance(node.value, ast.StringLiteral):
            self.families.add(node.value.value)


def files(language: str) -> Iterator[tuple[str, str]]:
    for file in (resources.files("startex.wording") / language).iterdir():
        if file.name.endswith(".ftl"):
            yield file.name, file.read_text(encoding="utf-8")


@cache
def messages(language: str) -> dict[str, Used]:
    found: dict[str, Used] = {}
    for _name, text in files(language):
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, ast.Message):
                used = Used()
                used.visit(entry)
                found[entry.id.name] = used
    return found


def every_refusal() -> list[type[Refusal]]:
    rooms = (refusals, staff_refusals)
    found = (x for room in rooms for _name, x in inspect.getmembers(room, inspect.isclass))
    return [member for member in found if issubclass(member, Refusal) and member is not Refusal]


def every_enumeration() -> list[type[StrEnum]]:
    found = (member for _name, member in inspect.getmembers(values, inspect.isclass))
    return [member for member in found if issubclass(member, StrEnum) and member is not StrEnum]


def family(enumeration: type[StrEnum]) -> str:
    kebab = "".join(f"-{c.lower()}" if c.isupper() else c for c in enumeration.__name__)
    return FAMILIES.get(enumeration.__name__, kebab.lstrip("-"))


def sample(refusal: type[Refusal]) -> Refusal:
    if not dataclasses.is_dataclass(refusal):
        return refusal()
    hints = get_type_hints(refusal)
    made = {str: "x", int: 1, float: 1.5}
    names = [field.name for field in dataclasses.fields(refusal)]
    return refusal(**{name: made.get(hints[name], ("x", "y")) for name in names})


@pytest.mark.parametrize("language", languages())
def test_every_file_parses_without_junk(language: str) -> None:
    for name, text in files(language):
        junk = [e for e in FluentParser().parse(text).body if isinstance(e, ast.Junk)]
        assert not junk, f"{language}/{name}: {[entry.content for entry in junk]}"


@pytest.mark.parametrize("language", languages())
def test_no_sentence_stands_twice(language: str) -> None:
    entries = (e for _name, text in files(language) for e in FluentParser().parse(text).body)
    counted = Counter(e.id.name for e in entries if isinstance(e, ast.Message))
    assert [key for key, times in counted.items() if times > 1] == []


def test_english_and_russian_have_the_same_sentences() -> None:
    assert messages("en").keys() ^ messages("ru").keys() == set()


@pytest.mark.parametrize("language", languages())
def test_a_translation_uses_the_values_its_english_sentence_uses(language: str) -> None:
    differing = [
        key
        for key, used in messages(language).items()
        if key not in messages("en") or used.variables != messages("en")[key].variables
    ]
    assert differing == []


@pytest.mark.parametrize("language", COMPLETE)
def test_every_family_a_sentence_speaks_from_has_words(language: str) -> None:
    families = {of for used in messages(language).values() for of in used.families}
    keys = messages(language).keys()
    assert [of for of in families if not any(key.startswith(f"{of}-") for key in keys)] == []


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("refusal", every_refusal(), ids=lambda refusal: refusal.code)
def test_every_refusal_has_its_sentence(refusal: type[Refusal], language: str) -> None:
    key = f"refusal-{refusal.code}"
    assert key in messages(language)
    made = sample(refusal)
    assert messages(language)[key].variables <= made.fields.keys()
    said = Sentences(language).refusal(made)
    assert said.endswith(".")
    assert "{" not in said


@pytest.mark.parametrize("language", COMPLETE)
def test_every_sentence_about_a_refusal_belongs_to_one(language: str) -> None:
    codes = {f"refusal-{refusal.code}" for refusal in every_refusal()}
    assert {key for key in messages(language) if key.startswith("refusal-")} - codes == set()


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("enumeration", every_enumeration(), ids=family)
def test_every_value_has_its_word(enumeration: type[StrEnum], language: str) -> None:
    keys = {word_key(family(enumeration), value) for value in enumeration}
    assert keys - messages(language).keys() == set()


@pytest.mark.parametrize("language", COMPLETE)
def test_every_command_has_its_words(language: str) -> None:
    commands: tuple[type[Command], ...] = get_args(AnyCommand)
    tags = {str(command.__struct_config__.tag) for command in commands}
    assert {word_key("command", tag) for tag in tags} - messages(language).keys() == set()


@pytest.mark.parametrize("language", COMPLETE)
def test_every_nation_and_mission_of_the_series_has_its_name(language: str) -> None:
    wanted = [word_key("nation", code) for code in SERIES_NATIONS]
    wanted += [word_key("mission", name) for name in MISSIONS]
    wanted += [word_key("language", code) for code in languages()]
    assert [key for key in wanted if key not in messages(language)] == []
