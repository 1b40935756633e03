"""Names of terms and turns."""

import re
from collections.abc import Container

from startex.language.refusals import ValueNotAllowed
from startex.translation.numbers import LONGEST_NAME

_NAME = re.compile(rf"(?=.*[^\W_])[\w.-]{{1,{LONGEST_NAME}}}")


def check_name(field: str, name: str) -> None:
    """Refuses: ValueNotAllowed."""
    if _NAME.fullmatch(name) is None:
        raise ValueNotAllowed(field, name[:LONGEST_NAME], f"A-Z a-z 0-9 - _ ., ≤ {LONGEST_NAME}")


def free_name(letter: str, made: int, taken: Container[str]) -> str:
    """The next name that nothing has."""
    number = made + 1
    while f"{letter}{number:04d}" in taken:
        number += 1
    return f"{letter}{number:04d}"
