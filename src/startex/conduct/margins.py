"""What stands in the margins of papers of every kind: marking and references."""

import re

from startex.language.commands import AnyCommand
from startex.language.ids import ALL
from startex.language.refusals import TextTooLong, ValueNotAllowed

#: Ours: one line of a register.
LONGEST_MARGIN = 300
#: Ours: the letters of the alphabet.
MOST_REFERENCES = 26
#: Ours: more than there are states.
MOST_NATIONS = 300
#: A nation, or what stands for several where an exercise says so.
_NATION = re.compile(r"[A-Z0-9]{2,8}")


def check(command: AnyCommand) -> None:
    """What is too long for a margin would go to every reader. Refuses: ValueNotAllowed,
    TextTooLong.
    """
    classification: str = getattr(command, "classification", "")
    if len(classification) > LONGEST_MARGIN:
        raise TextTooLong("classification", len(classification), LONGEST_MARGIN)
    for field in ("release", "display_only"):
        _check_nations(field, getattr(command, field, ()))
    _check_references(getattr(command, "references", ()))


def _check_nations(field: str, named: tuple[str, ...]) -> None:
    if len(named) > MOST_NATIONS:
        raise ValueNotAllowed(field, str(len(named)), f"≤ {MOST_NATIONS}")
    wrong = next((n for n in named if not _NATION.fullmatch(n)), None)
    if wrong is not None:
        raise ValueNotAllowed(field, wrong[:LONGEST_MARGIN], f"{ALL}, ISO 3166-1")


def _check_references(references: tuple[str, ...]) -> None:
    if len(references) > MOST_REFERENCES:
        raise ValueNotAllowed("reference", str(len(references)), f"≤ {MOST_REFERENCES}")
    for reference in references:
        if not 1 <= len(reference.strip()) <= LONGEST_MARGIN:
            raise ValueNotAllowed("reference", str(len(reference)), f"1 … {LONGEST_MARGIN}")
