"""What is wrong with the definition of a form."""

from collections import Counter
from collections.abc import Iterable, Iterator

from startex.codecs.folder.values import is_id
from startex.forms.numbers import (
    LARGEST_COUNT,
    LONGEST_CODE,
    LONGEST_LABEL,
    LONGEST_TEXT,
    MOST_CHOICES,
    MOST_FIELDS,
)
from startex.language.base import Noun
from startex.language.ids import LanguageCode
from startex.language.staff_plan import FormField, FormTemplate, Labels
from startex.language.values import FieldType, FormFault, Prefill

#: The largest `most` a field may set; one of a type that is not here sets none.
MOST: dict[FieldType, int] = {
    FieldType.COUNT: LARGEST_COUNT,
    FieldType.CODE: LONGEST_CODE,
    FieldType.TEXT: LONGEST_TEXT,
}
_FITS: dict[Prefill, frozenset[FieldType]] = {
    Prefill.NOW: frozenset({FieldType.TIME}),
    Prefill.POST: frozenset({FieldType.UNIT, FieldType.CODE}),
    Prefill.CELL: frozenset({FieldType.UNIT, FieldType.CODE}),
}


class Fault(Noun):
    """`field` is a key of the definition, "title", where it is about the form as a whole."""

    kind: FormFault
    field: str
    found: str


def faults(form: FormTemplate) -> Iterator[Fault]:
    """Everything that keeps it from being filled and read in each of its languages."""
    if not is_id(form.id):
        yield Fault(kind=FormFault.ID, field="id", found=form.id)
    if not form.fields:
        yield Fault(kind=FormFault.FIELD_MISSING, field="fields", found="0")
    if len(form.fields) > MOST_FIELDS:
        yield Fault(kind=FormFault.TOO_MANY, field="fields", found=str(len(form.fields)))
    if not form.title:
        yield Fault(kind=FormFault.LABEL_MISSING, field="title", found="{}")
    yield from _twice("fields", (field.id for field in form.fields))
    yield from _words("title", form.title, form.title)
    for field in form.fields:
        yield from _field(field, tuple(form.title))


def _field(field: FormField, languages: tuple[LanguageCode, ...]) -> Iterator[Fault]:
    named = (field.id, *(choice.id for choice in field.choices))
    yield from (
        Fault(kind=FormFault.ID, field=field.id, found=name) for name in named if not is_id(name)
    )
    yield from _twice(field.id, (choice.id for choice in field.choices))
    yield from _words(field.id, field.label, languages)
    yield from _words(field.id, field.hint, languages if field.hint else ())
    for choice in field.choices:
        yield from _words(field.id, choice.label, languages)
    yield from _kind(field)


def _kind(field: FormField) -> Iterator[Fault]:
    """What a field of its type has, and what only those of other types have."""
    chosen = field.type is FieldType.CHOICE
    if chosen and not field.choices:
        yield Fault(kind=FormFault.CHOICE_MISSING, field=field.id, found="0")
    if field.choices and not chosen:
        yield Fault(kind=FormFault.CHOICE_ELSEWHERE, field=field.id, found=field.type)
    if len(field.choices) > MOST_CHOICES:
        yield Fault(kind=FormFault.TOO_MANY, field=field.id, found=str(len(field.choices)))
    if field.prefill in _FITS and field.type not in _FITS[field.prefill]:
        yield Fault(kind=FormFault.PREFILL, field=field.id, found=field.prefill)
    if not 0 <= field.most <= MOST.get(field.type, 0):
        yield Fault(kind=FormFault.MOST, field=field.id, found=str(field.most))


def _twice(field: str, ids: Iterable[str]) -> Iterator[Fault]:
    counted = Counter(ids)
    yield from (
        Fault(kind=FormFault.ID_TWICE, field=field, found=name)
        for name, times in counted.items()
        if times > 1
    )


def _words(field: str, labels: Labels, languages: Iterable[LanguageCode]) -> Iterator[Fault]:
    for language in languages:
        if not labels.get(language, "").strip():
            yield Fault(kind=FormFault.LABEL_MISSING, field=field, found=language)
    for label in labels.values():
        if len(label) > LONGEST_LABEL:
            yield Fault(kind=FormFault.LABEL_LONG, field=field, found=f"{label[:20]}…")
