"""Decisions are short, numbered and listed."""

import re
from pathlib import Path

import pytest
from tests.docs.pages import ROOT, sections, text

FOLDER = ROOT / "docs" / "adr"
DECISIONS = sorted(FOLDER.glob("[0-9]*.md"))
LONGEST_LINES = 40


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_is_short_and_says_what_would_change_our_mind(decision: Path) -> None:
    said = sections(f"docs/adr/{decision.name}")
    assert decision.read_text(encoding="utf-8").count("\n") < LONGEST_LINES
    heads = list(said)
    assert heads[0].startswith(f"{decision.name[:4]} ")
    assert heads[1:] == ["Decision", "Why", "Consequences", "What would change our mind"]


def test_decisions_are_numbered_without_gaps_and_listed_by_their_names() -> None:
    numbers = [int(decision.name[:4]) for decision in DECISIONS]
    assert numbers == list(range(1, len(DECISIONS) + 1))
    listed = dict(re.findall(r"\]\((\d{4}[\w.-]+)\) \| (.+) \|", text("docs/adr/README.md")))
    titles = {d.name: next(iter(sections(f"docs/adr/{d.name}")))[5:] for d in DECISIONS}
    assert listed == titles
