"""docs/glossary.md names what the code names."""

import re
from collections.abc import Iterable
from enum import Enum, StrEnum
from types import ModuleType

import pytest
from tests.docs.pages import codes, sections, table

from startex.language import (
    base,
    commands,
    facts,
    ids,
    plan,
    refusals,
    review,
    rows,
    staff_commands,
    staff_facts,
    staff_plan,
    staff_rows,
    values,
    wire,
)
from startex.language.base import Noun

PAGE = "docs/glossary.md"
STAFF = (staff_commands, staff_facts, staff_plan, staff_rows)
MODULES = (base, commands, facts, ids, plan, refusals, review, rows, values, wire, *STAFF)
#: What the plan is made of has a word of its own, or is part of one.
PARTS = {"Cell", "Persona", "Billet", "Storyline", "Objective", "ObjectiveTask", "Line", "Unit"}


def entries() -> list[list[str]]:
    """Every word: word, Russian, in the code, meaning."""
    return [row for part in sections(PAGE).values() for row in table(part) if len(row) == 4]


def names() -> set[str]:
    return {name for row in entries() for name in codes(row[2])}


def classes(module: ModuleType, base_class: type) -> Iterable[str]:
    for name, kind in vars(module).items():
        if isinstance(kind, type) and issubclass(kind, base_class) and kind is not base_class:
            yield name


@pytest.mark.parametrize("name", sorted(names()))
def test_what_a_word_is_called_in_the_code_exists(name: str) -> None:
    first, _, part = name.partition(".")
    (owner,) = {vars(module)[first] for module in MODULES if first in vars(module)}
    if not part:
        return
    fields = getattr(owner, "__struct_fields__", ())
    members = [m.name for m in owner] if isinstance(owner, type(Enum)) else fields
    assert part in members


def test_every_enumeration_has_a_word() -> None:
    enumerations = {name for name in classes(values, StrEnum) if name != "StrEnum"}
    assert enumerations - names() == set()


def test_what_a_plan_is_made_of_has_a_word() -> None:
    made_of = set(classes(plan, Noun)) & PARTS
    assert made_of == PARTS
    assert PARTS - names() == set()


def test_a_word_is_explained_once_and_in_both_languages() -> None:
    words = [row[0] for row in entries()]
    assert len(words) == len(set(words))
    cyrillic = re.compile("[а-яё]", re.IGNORECASE)
    assert [row[0] for row in entries() if row[0] != "desk" and not cyrillic.search(row[1])] == []
