"""What a row says, language by language."""

from collections.abc import Iterator
from typing import NamedTuple, cast

import msgspec

from startex.language.rows import (
    AnyRow,
    BilletRow,
    ExerciseRow,
    HaltRow,
    LineRow,
    MessageRow,
    NoDuffRow,
    ObservationRow,
    PersonaRow,
)
from startex.language.staff_rows import (
    AnswerRow,
    AttachmentRow,
    ContactRow,
    DecisionRow,
    EntryRow,
    MediaRow,
    OrderRow,
    RedactedRow,
    ReleaseAskRow,
    RequestRow,
    TermRow,
)
from startex.language.values import HumanText

#: Rows that are looked through. Others hold no words of people, or those of one of these again.
TAGS = frozenset(
    {
        *("exercise", "cell", "post", "persona", "billet", "list", "contact", "handover"),
        *("storyline", "incident", "gate", "line", "objective", "observation", "unit"),
        *("message", "attachment", "order", "request", "answer", "decision", "rhythm", "entry"),
        *("media", "redacted", "release_ask", "term", "no_duff", "halt"),
    }
)


class Said(NamedTuple):
    """Words in one language; empty for names and numbers."""

    language: str
    body: str


def said(row: AnyRow) -> Iterator[Said]:
    """Every version of every text that the row shows, then its names and numbers."""
    yield from _texts(row)
    for name in (row.id, *_names(row)):
        if name:
            yield Said("", name)
    if isinstance(row, TermRow):
        yield from (Said(language, word) for language, word in row.words.items())


def when_ms(row: AnyRow) -> int:
    """The moment of the exercise by which hits are ordered, the latest first."""
    match row:
        case MessageRow(sent_ms=at) | MediaRow(published_ms=at) | AnswerRow(answered_ms=at):
            return at
        case OrderRow(issued_ms=at) | RequestRow(raised_ms=at) | ReleaseAskRow(asked_ms=at):
            return at
        case ObservationRow(exercise_ms=at) | DecisionRow(exercise_ms=at):
            return at
        case EntryRow(exercise_ms=at) | RedactedRow(released_ms=at):
            return at
        case LineRow(planned_ms=at):
            return at or 0
        case _:
            return 0


def _texts(value: object) -> Iterator[Said]:
    match value:
        case HumanText(versions=versions):
            yield from (Said(v.language, v.body) for v in versions)
        case msgspec.Struct():
            for field in value.__struct_fields__:
                yield from _texts(getattr(value, field))
        case tuple():
            for one in cast("tuple[object, ...]", value):
                yield from _texts(one)
        case dict():
            for one in cast("dict[str, object]", value).values():
                yield from _texts(one)
        case _:
            pass


def _names(row: AnyRow) -> tuple[str, ...]:
    match row:
        case MessageRow(register=register, references=references, form=form):
            return (register, *references, *(form.values.values() if form else ()))
        case OrderRow(number=number, references=references):
            return (number, *references)
        case RequestRow(number=name) | AttachmentRow(name=name) | ExerciseRow(name=name):
            return (name,)
        case BilletRow(person=person, rank=rank):
            return (person, rank)
        case ContactRow(phone=phone, mailbox=mailbox, place=place):
            return (phone, mailbox, place)
        case PersonaRow(phone=phone, mailbox=mailbox):
            return (phone, mailbox)
        case NoDuffRow(what=what, place=place):
            return (what, place)
        case HaltRow(reason=reason):
            return (reason,)
        case _:
            return ()
