"""All texts, and which languages somebody waits for."""

from dataclasses import dataclass, field
from typing import NamedTuple

import msgspec

from startex.language.facts import (
    MessageWithdrawn,
    Numbered,
    PlanItemRemoved,
    TextChecked,
    TextPut,
    TextWritten,
    TranslationRequested,
    TranslationTaken,
)
from startex.language.ids import BilletId, LanguageCode, MessageId, TextId, text_id
from startex.language.values import HumanText, TextState, TextVersion, WrittenText


class TaskKey(NamedTuple):
    text: TextId
    language: LanguageCode


@dataclass
class Task:
    """A text somebody waits for in a language; done when that version is checked."""

    request: TranslationRequested
    requested_ms: int
    taken_by: BilletId = BilletId("")


@dataclass(frozen=True)
class Replaced:
    """The source as it was before it was last rewritten, and the version it then had."""

    body: str
    version: int


@dataclass
class State:
    texts: dict[TextId, HumanText] = field(default_factory=dict[TextId, HumanText])
    tasks: dict[TaskKey, Task] = field(default_factory=dict[TaskKey, Task])
    replaced: dict[TextId, Replaced] = field(default_factory=dict[TextId, Replaced])
    #: The languages of `tasks` by text: kept in step by `apply`, because every edit asks.
    awaited: dict[TextId, tuple[LanguageCode, ...]] = field(
        default_factory=dict[TextId, tuple[LanguageCode, ...]]
    )

    def text(self, text: TextId) -> HumanText:
        known = self.texts.get(text)
        return HumanText(id=text, source=LanguageCode("")) if known is None else known


def source_of(text: HumanText) -> WrittenText:
    """As it was written first."""
    version = version_in(text, text.source)
    return WrittenText(language=text.source, body="" if version is None else version.body)


def version_in(text: HumanText, language: LanguageCode) -> TextVersion | None:
    return next((v for v in text.versions if v.language == language), None)


def is_stale(text: HumanText, version: TextVersion) -> bool:
    return version.of_version < text.version


def fresh_languages(text: HumanText) -> frozenset[LanguageCode]:
    """Languages a reader can use; a machine draft does not count as served."""
    return frozenset(
        v.language
        for v in text.versions
        if not is_stale(text, v) and v.state is not TextState.MACHINE_DRAFT and v.body.strip()
    )


def apply(state: State, numbered: Numbered) -> None:
    recorded = numbered.recorded
    match recorded.fact:
        case TextPut(text=text):
            state.texts[text.id] = text
            state.replaced.pop(text.id, None)
        case TextWritten(text=text, version=version):
            _remember_source(state, text, version)
            state.texts[text] = _with_version(state.text(text), version)
        case TextChecked(text=text, language=language):
            _check(state, TaskKey(text, language))
        case TranslationRequested() as fact:
            _request(state, fact, recorded.exercise_ms)
        case TranslationTaken() as fact:
            task = state.tasks.get(TaskKey(fact.text, fact.language))
            if task is not None:
                task.taken_by = fact.billet
        case MessageWithdrawn(message=message):
            for text in texts_of(message):
                _await_no_more(state, text)
        case PlanItemRemoved(item="text", id=removed):
            state.texts.pop(TextId(removed), None)
            state.replaced.pop(TextId(removed), None)
            _await_no_more(state, TextId(removed))
        case _:
            pass


def _remember_source(state: State, text: TextId, version: TextVersion) -> None:
    known = state.text(text)
    source = version_in(known, known.source)
    if source is not None and version.language == known.source:
        state.replaced[text] = Replaced(source.body, known.version)


def texts_of(message: MessageId) -> tuple[TextId, ...]:
    return tuple(text_id("message", message, part) for part in ("subject", "body"))


def _await_no_more(state: State, text: TextId) -> None:
    """Nobody translates what is no longer there, or was taken back."""
    for language in state.awaited.pop(text, ()):
        del state.tasks[TaskKey(text, language)]


def _request(state: State, fact: TranslationRequested, exercise_ms: int) -> None:
    """A repeated request keeps its place in the queue and whoever works on it."""
    key = TaskKey(fact.text, fact.language)
    before = state.tasks.get(key)
    if before is None:
        state.awaited[fact.text] = (*state.awaited.get(fact.text, ()), fact.language)
    state.tasks[key] = Task(
        fact,
        before.requested_ms if before else exercise_ms,
        before.taken_by if before else BilletId(""),
    )


def _with_version(text: HumanText, version: TextVersion) -> HumanText:
    """The text with one language replaced in its place, or added."""
    known = {v.language: v for v in text.versions} | {version.language: version}
    source = text.source or version.language
    newest = version.of_version if version.language == source else text.version
    return msgspec.structs.replace(
        text, source=source, version=newest, versions=tuple(known.values())
    )


def _check(state: State, key: TaskKey) -> None:
    text = state.text(key.text)
    versions = tuple(
        msgspec.structs.replace(v, state=TextState.CHECKED) if v.language == key.language else v
        for v in text.versions
    )
    state.texts[key.text] = msgspec.structs.replace(text, versions=versions)
    if state.tasks.pop(key, None) is not None:
        _awaited_no_more(state, key)


def _awaited_no_more(state: State, key: TaskKey) -> None:
    left = tuple(spoken for spoken in state.awaited[key.text] if spoken != key.language)
    if left:
        state.awaited[key.text] = left
    else:
        del state.awaited[key.text]
