"""Whoever follows the documentation arrives."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from tests.docs.pages import ROOT, every_page, fences, name, prose, text

_LINK = re.compile(r"\]\(([^)\s]+)\)")
_PATH = re.compile(r"`((?:src|web|tests|scripts|docs|examples|benchmarks|requirements)/[^`\s]+)`")
#: Spelt with a part that the reader puts in.
_PATTERN = re.compile(r"[*<>{}…A-Z]{3,}|[*<>{}…]")
PAGES = [name(page) for page in every_page()]


def links(page: str) -> list[str]:
    return [link for link in _LINK.findall(prose(page)) if "://" not in link]


def anchors(page: Path) -> set[str]:
    """The headings of a page as GitHub names them."""
    heads = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    plain = (re.sub(r"[^\w\- ]", "", head.lower()) for head in heads)
    return {head.replace(" ", "-") for head in plain}


@pytest.mark.parametrize("document", PAGES)
def test_every_link_leads_somewhere(document: str) -> None:
    broken: list[str] = []
    for link in links(document):
        path, _, anchor = unquote(link).partition("#")
        target = (ROOT / document).parent / path if path else ROOT / document
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


@pytest.mark.parametrize("document", PAGES)
def test_every_file_that_is_named_exists(document: str) -> None:
    named = [path for path in _PATH.findall(prose(document)) if not _PATTERN.search(path)]
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_every_document_is_reached_from_the_first() -> None:
    reached: set[Path] = set()
    ahead = [ROOT / "README.md"]
    while ahead:
        page = ahead.pop()
        if page in reached:
            continue
        reached.add(page)
        found = ((page.parent / link.partition("#")[0]).resolve() for link in links(name(page)))
        ahead += [target for target in found if target.suffix == ".md" and target.is_file()]
    assert {name(page) for page in (ROOT / "docs").rglob("*.md") if page not in reached} == set()


@pytest.mark.parametrize("document", PAGES)
def test_every_make_target_exists(document: str) -> None:
    blocks = "\n".join(fence.body for fence in fences(document) if fence.kind.startswith("sh"))
    asked = set(re.findall(r"^make ([a-z-]+)", blocks, re.MULTILINE))
    asked |= set(re.findall(r"`make ([a-z-]+)", prose(document)))
    targets = set(re.findall(r"^([a-z-]+):", text("Makefile"), re.MULTILINE))
    assert asked <= targets
