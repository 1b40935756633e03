"""What may stand in a form, and how it is kept."""

from collections.abc import Callable, Mapping
from typing import assert_never

from startex.forms.faults import MOST
from startex.forms.state import State
from startex.geodesy.grid import METRE_DIGITS, from_mgrs, parse_position, to_mgrs
from startex.language.ids import FormId, LanguageCode
from startex.language.refusals import LanguageNotWorking, NotFound, TextTooLong
from startex.language.staff_plan import FormField, FormTemplate
from startex.language.staff_refusals import FormFieldUnknown, FormValueMissing, FormValueNotAllowed
from startex.language.values import LATEST_MS, FieldType, WrittenText

#: What a value is like, in signs rather than words, so that it needs no translation.
_TIME = "0…32503679940000 ms"
_POSITION = "42SVH 80292 67953 | 38.5598, 68.7738"
_UNIT = '"…"'
#: The parts of a grid reference after its digits of the zone: band and square.
_SQUARE_LETTERS = 3


def filled(
    state: State,
    form: FormId,
    values: Mapping[str, str],
    texts: Mapping[str, WrittenText],
    working: tuple[LanguageCode, ...],
) -> tuple[FormTemplate, dict[str, str]]:
    """The form, and its values as they are kept: only what was filled, in the form's sequence.

    Refuses: NotFound, FormFieldUnknown, FormValueMissing, FormValueNotAllowed, TextTooLong,
    LanguageNotWorking.
    """
    template = state.form(form)
    if template is None:
        raise NotFound("form", form)
    _known(template, values, texts)
    kept = {
        field.id: _value(template, field, found)
        for field in template.fields
        if field.type is not FieldType.TEXT and (found := values.get(field.id, "").strip())
    }
    for field in template.fields:
        if field.type is FieldType.TEXT:
            _text(field, texts.get(field.id), working)
        written = kept.get(field.id) or _body(texts.get(field.id))
        if field.required and not written:
            raise FormValueMissing(form, field.id)
    return template, kept


def _known(
    template: FormTemplate, values: Mapping[str, str], texts: Mapping[str, WrittenText]
) -> None:
    """A text is no value, and a value no text."""
    written = tuple(field.id for field in template.fields if field.type is FieldType.TEXT)
    other = tuple(field.id for field in template.fields if field.type is not FieldType.TEXT)
    for found, allowed in ((values, other), (texts, written)):
        unknown = next((name for name in found if name not in allowed), None)
        if unknown is not None:
            raise FormFieldUnknown(template.id, unknown, allowed)


def _text(field: FormField, written: WrittenText | None, working: tuple[LanguageCode, ...]) -> None:
    if written is None or not _body(written):
        return
    limit = most(field)
    if len(written.body) > limit:
        raise TextTooLong(field.id, len(written.body), limit)
    if written.language not in working:
        raise LanguageNotWorking(written.language, working)


def _body(written: WrittenText | None) -> str:
    return written.body.strip() if written else ""


def _value(template: FormTemplate, field: FormField, found: str) -> str:
    read, allowed = _reading(field)
    try:
        return read(found)
    except ValueError:
        raise FormValueNotAllowed(template.id, field.id, found[:80], allowed) from None


def _reading(field: FormField) -> tuple[Callable[[str], str], str]:
    """How a value of its type is read (it raises ValueError), and what it may be."""
    match field.type:
        case FieldType.TIME:
            return _time, _TIME
        case FieldType.POSITION:
            return _position, _POSITION
        case FieldType.COUNT:
            return lambda found: _count(found, most(field)), f"0…{most(field)}"
        case FieldType.CHOICE:
            ids = [choice.id for choice in field.choices]
            return lambda found: ids[ids.index(found)], ", ".join(ids)
        case FieldType.UNIT:
            # Whether the writer knows anybody of that name `conduct.sight` has seen.
            return str, _UNIT
        case FieldType.CODE | FieldType.TEXT:
            return lambda found: _code(found, most(field)), f"≤ {most(field)}"
        case _:
            assert_never(field.type)


def most(field: FormField) -> int:
    """The largest count or the longest text a field takes."""
    return field.most or MOST[field.type]


def _time(found: str) -> str:
    return str(_within(int(found), LATEST_MS))


def _count(found: str, largest: int) -> str:
    return str(_within(int(found), largest))


def _code(found: str, longest: int) -> str:
    _within(len(found), longest)
    return " ".join(found.split())


def _within(number: int, largest: int) -> int:
    if not 0 <= number <= largest:
        raise ValueError(number)
    return number


def _position(found: str) -> str:
    """A grid reference as precise as it was given; degrees become one to the metre."""
    bare = "".join(found.split()).upper()
    try:
        from_mgrs(bare)
    except ValueError:
        degrees = parse_position(found)
        return to_mgrs(degrees.latitude_deg, degrees.longitude_deg)
    zone = len(bare) - len(bare.lstrip("0123456789"))
    square, digits = bare[: zone + _SQUARE_LETTERS], bare[zone + _SQUARE_LETTERS :]
    half = len(digits) // 2
    if half > METRE_DIGITS or len(digits) % 2:
        raise ValueError(found)
    return " ".join(part for part in (square, digits[:half], digits[half:]) if part)
