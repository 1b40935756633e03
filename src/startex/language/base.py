"""What every noun is made of, and the three families of error."""

import dataclasses
import re
from typing import ClassVar, cast, dataclass_transform

import msgspec


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Noun(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A frozen value; unknown fields are refused, so that a misspelt one is never dropped."""


class Command(Noun, tag_field="command"):
    """What a station, an alarm or an import asks of the desk, in the imperative."""


class Fact(Noun, tag_field="fact"):
    """What happened, in the past tense; the journal holds nothing else."""


class Row(Noun, tag_field="row", kw_only=True):
    """What a station may be shown. Every row says who may see it, twice and separately.

    `audience` is the fiction: ids of cells and posts, or ALL, EXCON, PLAYERS, role:NAME.
    `release` is reality: the nations that may have it, or ALL. Nations of `display_only` may be
    shown it, and not given it. Only `visibility` reads the three.
    """

    id: str
    audience: tuple[str, ...]
    release: tuple[str, ...]
    display_only: tuple[str, ...] = ()


class Refusal(Exception):
    """The rules of the exercise say no. Travels as code and fields; `wording` has the sentence."""

    code: ClassVar[str] = "refusal"

    def __init_subclass__(cls) -> None:
        cls.code = re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    @property
    def fields(self) -> dict[str, str]:
        """What the sentence needs, by name."""
        if not dataclasses.is_dataclass(self):
            return {}
        return {f.name: _spoken(getattr(self, f.name)) for f in dataclasses.fields(self)}


def _spoken(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in cast("tuple[object, ...]", value))
    return str(value)


@dataclasses.dataclass(eq=False)
class Unreadable(Exception):
    """Foreign bytes are wrong. A reader collects these and returns them beside what it could read.

    `file` and `line` for text (line from 1, 0 where unknown), `sheet_cell` such as "MSEL!E14" for
    a workbook. `code` names the sentence in `wording` (`unreadable-CODE`).
    """

    code: str
    file: str = ""
    line: int = 0
    sheet_cell: str = ""
    found: str = ""
    allowed: str = ""
