"""The written documentation, as tests read it."""

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
_FENCE = re.compile(r"^```(.*?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
_CODE = re.compile(r"`([^`]+)`")


def every_page() -> list[Path]:
    """Every document that a reader is meant to find."""
    folders = ("docs", "web", "src", "examples")
    found = [page for folder in folders for page in (ROOT / folder).rglob("*.md")]
    return sorted([*ROOT.glob("*.md"), *(p for p in found if "node_modules" not in p.parts)])


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def text(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


class Fence(NamedTuple):
    """A block between three backticks; `kind` is what stands behind the first three."""

    kind: str
    body: str


def fences(page: str) -> list[Fence]:
    return [Fence(kind.strip(), body) for kind, body in _FENCE.findall(text(page))]


def prose(page: str) -> str:
    """The page without its blocks of code."""
    return _FENCE.sub("", text(page))


def sections(page: str) -> dict[str, str]:
    """What stands under each heading, down to the next one of whatever level."""
    whole = prose(page)
    heads = list(_HEADING.finditer(whole))
    ends = [head.start() for head in heads[1:]] + [len(whole)]
    return {head[2]: whole[head.end() : end] for head, end in zip(heads, ends, strict=True)}


def table(part: str) -> list[list[str]]:
    """The rows of every table in a part, without heading rows."""
    rows: list[list[str]] = []
    for block in re.findall(r"(?:^\|.*\n?)+", part, re.MULTILINE):
        lines = block.splitlines()
        rows += [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]
    return [[cell.strip("| ") for cell in row] for row in rows]


def codes(cell: str) -> list[str]:
    """What stands in single backticks."""
    return _CODE.findall(cell)
