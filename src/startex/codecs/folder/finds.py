"""What a reader finds on its way: what is wrong, and where each thing stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import UnionType
from typing import TypeVar, get_args, get_origin

import msgspec

from startex.codecs.table import short
from startex.language.base import Noun, Unreadable

T = TypeVar("T", bound=Noun)

#: File and line.
Place = tuple[str, int]


@dataclass
class Finds:
    """`places` is keyed by kind and id, "line/CT-1-03", and by text and language."""

    unreadable: list[Unreadable] = field(default_factory=list[Unreadable])
    places: dict[str, Place] = field(default_factory=dict[str, Place])

    def report(self, code: str, place: Place, found: str = "", allowed: str = "") -> None:
        file, line = place
        self.unreadable.append(
            Unreadable(code, file=file, line=line, found=short(found), allowed=allowed)
        )

    def put(self, item: str, place: Place) -> bool:
        """Whether the item is the first of its name; a second one is reported."""
        if item in self.places:
            first_file, first_line = self.places[item]
            name = item.split("/", 1)[1]
            self.report("id-twice", place, name, f"{first_file}:{first_line}")
            return False
        self.places[item] = place
        return True


def shaped(
    raw: Mapping[str, object], struct: type[T], names: Mapping[str, Place], finds: Finds
) -> T | None:
    """The struct, if all it must have is there; every wrong field is reported, not only the first.

    `names` gives the place of each field and, under "", that of the whole.
    """
    good: dict[str, object] = {}
    whole = True
    for one in msgspec.structs.fields(struct):
        place = names.get(one.name, names[""])
        if one.name not in raw:
            if one.required:
                finds.report("value-missing", place, one.name, allowed_of(one.type))
                whole = False
        elif _fits(raw[one.name], one.type):
            good[one.name] = raw[one.name]
        else:
            found = f"{one.name} = {raw[one.name]}"
            finds.report("value-not-allowed", place, found, allowed_of(one.type))
            whole = whole and not one.required
    return msgspec.convert(good, struct, strict=False) if whole else None


def allowed_of(wanted: object) -> str:
    """What a field takes, in signs rather than words, so that it needs no translation."""
    if isinstance(wanted, UnionType):
        return " | ".join(allowed_of(part) for part in get_args(wanted) if part is not type(None))
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return ", ".join(str(member.value) for member in wanted)
    if get_origin(wanted) is dict:
        return '{ "…" = "…" }'
    if wanted is bool:
        return "true, false"
    if wanted is int:
        return "1, 2, 3…"
    if wanted is float:
        return "0.0"
    return '"…"'


def _fits(value: object, wanted: object) -> bool:
    try:
        msgspec.convert(value, wanted, strict=False)
    except msgspec.ValidationError:
        return False
    return True
