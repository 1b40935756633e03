"""Random forms for the small exercise, well filled and badly."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import Address, FormId, LanguageCode
from startex.language.staff_plan import FormField, FormTemplate
from startex.language.values import FieldType, WrittenText

T = TypeVar("T")

_OWN = FormId("OWN")
_NOTHING = WrittenText(language=LanguageCode("en"), body="")
TEXTS = tuple(f"message/M0000{number}/f-{field}" for number in (1, 2, 3) for field in ("a", "b"))


class Chance(Protocol):
    """What draws; `wild.Chance` is one."""

    def one(self, values: Sequence[T]) -> T: ...
    def number(self, least: int, most: int) -> int: ...
    def mark(self) -> str: ...
    def written(self) -> WrittenText: ...
    def release(self) -> tuple[str, ...]: ...
    def addresses(self) -> tuple[Address, ...]: ...


def definition(x: Chance) -> FormTemplate:
    """A form of two texts and one value of any type."""
    words = {LanguageCode("en"): f"Form {x.number(1, 9)}"}
    kind = x.one((FieldType.COUNT, FieldType.UNIT, FieldType.CODE))
    texts = (FormField(id=name, type=FieldType.TEXT, label=words) for name in ("a", "b"))
    value = FormField(id="v", type=kind, label=words, required=x.number(0, 1) == 0)
    return FormTemplate(id=_OWN, title=words, fields=(*texts, value))


def command(x: Chance) -> c.AnyCommand:
    sent = c.SendMessage(
        to=x.addresses(),
        subject=x.one((_NOTHING, x.written())),
        body=_NOTHING,
        release=x.release(),
        form=x.one((_OWN, _OWN, _OWN, FormId("ABSENT"))),
        values=x.one(({}, {"v": "12"}, {"v": "12"}, {"v": "U-1"}, {"v": "J2-1"}, {"w": x.mark()})),
        texts=x.one(({}, {"a": x.written()}, {"a": x.written(), "b": x.written()})),
    )
    put = s.PutForm(form=definition(x))
    return x.one((sent, sent, sent, sent, put, put, s.RemoveForm(form=_OWN)))
