"""Writing, checking and asking for languages."""

import msgspec

from startex.language.commands import (
    CheckText,
    HandBackTranslation,
    TakeTranslation,
    WriteText,
)
from startex.language.facts import (
    AnyFact,
    TextChecked,
    TextWritten,
    TranslationRequested,
    TranslationTaken,
)
from startex.language.ids import EXCON, BilletId, LanguageCode, TextId, text_owner
from startex.language.refusals import (
    ChangedMeanwhile,
    LanguageNotWorking,
    NotAllowed,
    NotFound,
    NothingToTranslate,
    OwnTranslation,
    TakenByOther,
    TextMissing,
    TextTooLong,
)
from startex.language.values import (
    Author,
    HumanText,
    Precedence,
    Role,
    TextState,
    TextVersion,
)
from startex.translation.asks import Languages
from startex.translation.numbers import LONGEST_TEXT
from startex.translation.state import State, Task, TaskKey, is_stale, version_in

#: Owners whose source text planners may rewrite; what was sent or noted stays as it was written.
_REWRITABLE = frozenset(
    {"exercise", "cell", "persona", "storyline", "line", "objective", "task", "unit"}
)
_PLANNERS = frozenset({Role.DIRECTOR, Role.MSEL_MANAGER, Role.CONTROLLER})


def write(
    state: State, command: WriteText, by: Author, role: Role, ask: Languages
) -> list[AnyFact]:
    """Write one language of a text.

    Refuses: NotFound, NotAllowed, TextMissing, TextTooLong, LanguageNotWorking,
    ChangedMeanwhile, TakenByOther.
    """
    text = state.texts.get(command.text) or HumanText(id=command.text, source=LanguageCode(""))
    _check_body(command, ask)
    _check_may_write(state, text, command, role)
    if command.version != text.version:
        raise ChangedMeanwhile("text", command.text, text.version)
    if command.language == (text.source or command.language):
        return [*_write_source(text, command, by), *_fresh_again(state, text, command)]
    task = state.tasks.get(TaskKey(command.text, command.language))
    if task is not None and task.taken_by not in ("", by.billet):
        raise TakenByOther(command.text, task.taken_by)
    draft = TextVersion(
        language=command.language,
        body=command.body,
        state=TextState.HUMAN_DRAFT,
        of_version=text.version,
        author=by.billet,
    )
    return [TextWritten(text=command.text, version=draft)]


def check(state: State, command: CheckText, by: Author) -> list[AnyFact]:
    """The second pair of eyes. Refuses: NotFound, ChangedMeanwhile, OwnTranslation."""
    text = state.texts.get(command.text)
    version = version_in(text, command.language) if text else None
    if text is None or version is None or version.state is TextState.SOURCE:
        raise NotFound("text", command.text)
    _task(state, TaskKey(command.text, command.language))
    if version.author == by.billet:
        raise OwnTranslation(command.text)
    if command.version != text.version or is_stale(text, version):
        raise ChangedMeanwhile("text", command.text, text.version)
    if version.state is TextState.CHECKED:
        return []
    return [TextChecked(text=command.text, language=command.language)]


def take(state: State, command: TakeTranslation, by: Author) -> list[AnyFact]:
    """Refuses: NothingToTranslate, TakenByOther."""
    task = _task(state, TaskKey(command.text, command.language))
    if task.taken_by == by.billet:
        return []
    if task.taken_by:
        raise TakenByOther(command.text, task.taken_by)
    return [_taken(command.text, command.language, by.billet)]


def hand_back(state: State, command: HandBackTranslation, by: Author) -> list[AnyFact]:
    """Refuses: NothingToTranslate, TakenByOther."""
    task = _task(state, TaskKey(command.text, command.language))
    if not task.taken_by:
        return []
    if task.taken_by != by.billet:
        raise TakenByOther(command.text, task.taken_by)
    return [_taken(command.text, command.language, BilletId(""))]


def request(
    text: TextId,
    languages: tuple[LanguageCode, ...],
    precedence: Precedence,
    due_ms: int,
    release: tuple[str, ...],
) -> list[TranslationRequested]:
    """A place in the linguists' queue for each language that readers lack.

    The queue is for linguists and EXCON, and the text's release binds them like everybody.
    """
    return [
        TranslationRequested(
            text=text,
            language=language,
            precedence=precedence,
            due_ms=due_ms,
            audience=(f"role:{Role.INTERPRETER}", EXCON),
            release=release,
        )
        for language in languages
    ]


def _taken(text: TextId, language: LanguageCode, billet: BilletId) -> TranslationTaken:
    return TranslationTaken(text=text, language=language, billet=billet)


def _write_source(text: HumanText, command: WriteText, by: Author) -> list[AnyFact]:
    source = TextVersion(
        language=command.language,
        body=command.body,
        state=TextState.SOURCE,
        of_version=text.version + 1 if text.versions else text.version,
        author=by.billet,
    )
    return [TextWritten(text=command.text, version=source)]


def _fresh_again(state: State, text: HumanText, command: WriteText) -> list[AnyFact]:
    """A source that is taken back to what it was is what its translations were made of."""
    before = state.replaced.get(text.id)
    if before is None or before.body != command.body:
        return []
    facts: list[AnyFact] = []
    for version in text.versions:
        if version.language != text.source and version.of_version == before.version:
            renewed = msgspec.structs.replace(version, of_version=text.version + 1)
            facts.append(TextWritten(text=text.id, version=renewed))
            if version.state is TextState.CHECKED:
                facts.append(TextChecked(text=text.id, language=version.language))
    return facts


def _check_body(command: WriteText, ask: Languages) -> None:
    if not command.body.strip():
        raise TextMissing("body")
    if len(command.body) > LONGEST_TEXT:
        raise TextTooLong("body", len(command.body), LONGEST_TEXT)
    if command.language not in ask.working_languages():
        raise LanguageNotWorking(command.language, ask.working_languages())


def _check_may_write(state: State, text: HumanText, command: WriteText, role: Role) -> None:
    """Linguists write what is in their queue; planners write the plan's own texts."""
    kind, _owner = text_owner(command.text)
    if kind in _REWRITABLE and role in _PLANNERS:
        return
    if command.language == text.source:
        raise NotAllowed("translation.write", role)
    _task(state, TaskKey(command.text, command.language))


def _task(state: State, key: TaskKey) -> Task:
    task = state.tasks.get(key)
    if task is None:
        raise NothingToTranslate(key.text, key.language)
    return task
