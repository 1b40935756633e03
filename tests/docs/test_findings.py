"""docs/findings.md names everything that a check or an import reports."""

import re

from tests.docs.pages import ROOT, codes, sections, table

PAGE = "docs/findings.md"
ENGLISH = ROOT / "src/startex/wording/en"


def sentences(family: str) -> set[str]:
    told = re.compile(rf"^{family}-([a-z0-9-]+) *=", re.MULTILINE)
    files = (file.read_text(encoding="utf-8") for file in ENGLISH.glob("*.ftl"))
    return {code for text in files for code in told.findall(text)}


def documented(head: str) -> list[str]:
    return [codes(row[0])[0] for row in table(sections(PAGE)[head])]


def test_every_finding_is_documented_once() -> None:
    listed = documented("What does not fit together")
    assert sorted(listed) == sorted(sentences("finding"))


def test_everything_that_cannot_be_read_is_documented_once() -> None:
    listed = documented("What cannot be read")
    assert sorted(listed) == sorted(sentences("unreadable"))
