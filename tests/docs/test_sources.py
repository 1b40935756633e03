"""docs/sources.md says where numbers come from."""

import re
from pathlib import Path

import pytest
from tests.docs.pages import ROOT, every_page, name, prose, table, text

NUMBERS = sorted((ROOT / "src/startex").rglob("numbers.py"))
_COMMENT = re.compile(r"^\s*#:? ?(.*)$", re.MULTILINE)
#: A key, perhaps with the clause: [acp-121, 304]. A link's words are followed by a bracket.
_KEY = re.compile(r"\[([A-Za-z][\w./-]*(?: [\w.]+)*)(?:, [^\]]+)?\](?!\()")


def known() -> set[str]:
    return {row[0] for row in table(text("docs/sources.md"))}


def cited(comments: str) -> set[str]:
    return set(_KEY.findall(comments))


@pytest.mark.parametrize("file", NUMBERS, ids=lambda file: file.parent.name)
def test_every_source_of_a_number_is_known(file: Path) -> None:
    comments = "\n".join(_COMMENT.findall(file.read_text(encoding="utf-8")))
    assert cited(comments) - known() == set()


def test_every_source_that_a_document_names_is_known() -> None:
    missing = {
        f"{name(page)}: {key}"
        for page in every_page()
        for key in re.findall(r"(?<!\])\[([a-z0-9-]+-[a-z0-9-]+)\](?![(\[:])", prose(name(page)))
        if key not in known()
    }
    assert missing == set()


def test_a_source_that_is_listed_is_used() -> None:
    places = [*NUMBERS, *every_page()]
    used = "\n".join(p.read_text("utf-8") for p in places if name(p) != "docs/sources.md")
    assert {key for key in known() if f"[{key}" not in used} == set()
