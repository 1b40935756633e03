"""Rows of the linguists' queue."""

from collections.abc import Iterable

from startex.language.facts import (
    AnyFact,
    MessageWithdrawn,
    PlanItemRemoved,
    TextChecked,
    TextPut,
    TextWritten,
    TranslationRequested,
    TranslationTaken,
)
from startex.language.ids import LanguageCode, TextId
from startex.language.rows import RowKey, TranslationRow
from startex.translation.state import State, TaskKey, texts_of


def touched(state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case TranslationRequested(text=text, language=language):
            return (_key(TaskKey(text, language)),)
        case TranslationTaken(text=text, language=language):
            return (_key(TaskKey(text, language)),)
        case TextChecked(text=text) | TextWritten(text=text):
            return _of_text(state, text)
        case TextPut(text=text):
            return _of_text(state, text.id)
        case MessageWithdrawn(message=message):
            return [key for text in texts_of(message) for key in _of_text(state, text)]
        case PlanItemRemoved(item="text", id=removed):
            return _of_text(state, TextId(removed))
        case _:
            return ()


def _key(task: TaskKey) -> RowKey:
    return RowKey("translation", f"{task.text}/{task.language}")


def _of_text(state: State, text: TextId) -> Iterable[RowKey]:
    return [_key(TaskKey(text, language)) for language in state.awaited.get(text, ())]


def keys(state: State) -> Iterable[RowKey]:
    return (_key(task) for task in state.tasks)


def row(state: State, key: RowKey) -> TranslationRow | None:
    text, _, language = key.id.rpartition("/")
    task = state.tasks.get(TaskKey(TextId(text), LanguageCode(language)))
    if task is None:
        return None
    return TranslationRow(
        id=key.id,
        audience=task.request.audience,
        release=task.request.release,
        text=state.text(TextId(text)),
        language=LanguageCode(language),
        precedence=task.request.precedence,
        due_ms=task.request.due_ms,
        requested_ms=task.requested_ms,
        taken_by=task.taken_by,
        via=LanguageCode(""),
        missing=(),
    )
