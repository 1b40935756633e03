import re
from pathlib import Path

import pytest

import startex

ROOMS = Path(startex.__file__).parent
PLACES = [
    ("finding", "checks", re.compile(r'(?:finding|_found)\(\s*"([a-z0-9-]+)"')),
    ("unreadable", "codecs", re.compile(r'(?:report|Unreadable|Wrong)\(\s*"([a-z0-9-]+)"')),
]


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(("family", "room", "told"), PLACES)
def test_every_code_that_is_told_has_a_sentence(
    family: str, room: str, told: re.Pattern[str], language: str
) -> None:
    sources = "\n".join(file.read_text("utf-8") for file in (ROOMS / room).rglob("*.py"))
    wording = "\n".join(
        file.read_text("utf-8") for file in (ROOMS / "wording" / language).glob("*.ftl")
    )
    codes = set(told.findall(sources))
    assert len(codes) > 5
    assert {code for code in codes if f"{family}-{code} =" not in wording} == set()
