"""Names of terms and turns."""

import re
from collections.abc import Container

from startex.language.refusals import ValueNotAllowed
from startex.translation.numbers import LONGEST_NAME

_NAME = re.compile(rf"(?=.*[^\W_])[\w.-]{{1,{LONGEST_NAME}}}")

_GIVEN = re.compile(r"([A-Z]+)([0-9]{4,9})")
TERM_LETTERS, TURN_LETTERS = "T", "TR"


def check_name(field: str, name: str) -> None:
    """Refuses: ValueNotAllowed."""
    if _NAME.fullmatch(name) is None:
        raise ValueNotAllowed(field, name[:LONGEST_NAME], f"A-Z a-z 0-9 - _ ., ≤ {LONGEST_NAME}")


def number_in(name: str, letters: str) -> int:
    """The number of a name that we gave; 0 of any other."""
    match = _GIVEN.fullmatch(name)
    return int(match[2]) if match is not None and match[1] == letters else 0


def free_name(letters: str, last: int, taken: Container[str]) -> str:
    """The next name that nothing has."""
    number = last + 1
    while f"{letters}{number:04d}" in taken:
        number += 1
    return f"{letters}{number:04d}"
