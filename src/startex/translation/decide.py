"""Writing, checking and asking for languages; terms and turns are in rooms of their own."""

import msgspec

from startex.language.commands import (
    CheckText,
    HandBackTranslation,
    TakeTranslation,
    TranslationCommand,
    WriteText,
)
from startex.language.facts import AnyFact, TextChecked, TextWritten
from startex.language.ids import LanguageCode, text_owner
from startex.language.refusals import (
    ChangedMeanwhile,
    LanguageNotWorking,
    NotAllowed,
    NotFound,
    OwnTranslation,
    TakenByOther,
    TextMissing,
    TextTooLong,
)
from startex.language.staff_commands import (
    AssignTranslation,
    DraftByMachine,
    RelayTranslation,
    RosterCommand,
    TermCommand,
)
from startex.language.values import Author, HumanText, Role, TextState, TextVersion
from startex.translation import queue, roster, terms
from startex.translation.asks import Languages, Staff
from startex.translation.numbers import LONGEST_TEXT
from startex.translation.state import OF_NOTHING, State, TaskKey, is_stale, version_in

#: Owners whose source text planners may rewrite; what was sent or noted stays as it was written.
_REWRITABLE = frozenset(
    {
        "exercise",
        "cell",
        "persona",
        "storyline",
        "line",
        "objective",
        "task",
        "unit",
        "list",
        "contact",
    }
)
_PLANNERS = frozenset({Role.DIRECTOR, Role.MSEL_MANAGER, Role.CONTROLLER})


def decide(
    state: State,
    command: TranslationCommand | TermCommand | RosterCommand,
    by: Author,
    ask: Staff,
) -> list[AnyFact]:
    """Refuses: what the room says of each."""
    if isinstance(command, TermCommand):
        return terms.decide(state, command, by, ask)
    if isinstance(command, RosterCommand):
        return roster.decide(state, command, ask)
    match command:
        case WriteText():
            return write(state, command, by, ask.role_of(by), ask)
        case CheckText():
            return check(state, command, by)
        case TakeTranslation():
            return queue.take(state, command, by)
        case HandBackTranslation():
            return queue.hand_back(state, command, by)
        case AssignTranslation():
            return queue.assign(state, command, ask)
        case RelayTranslation():
            return queue.relay(state, command, ask)
        case DraftByMachine():
            return queue.draft_by_machine(state, command)


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
    if task is not None:
        if task.taken_by not in ("", by.billet):
            raise TakenByOther(command.text, task.taken_by)
        queue.check_middle_stands(state, text, task)
    draft = TextVersion(
        language=command.language,
        body=command.body,
        state=TextState.HUMAN_DRAFT,
        of_version=text.version,
        author=by.billet,
    )
    return [TextWritten(text=command.text, version=draft), *_made_of_it(state, text, command)]


def _made_of_it(state: State, text: HumanText, command: WriteText) -> list[AnyFact]:
    """What was translated from this language is made of nothing any more that stands."""
    return [
        TextWritten(text=text.id, version=msgspec.structs.replace(v, of_version=OF_NOTHING))
        for v in text.versions
        if state.made_via.get(TaskKey(text.id, v.language)) == command.language
    ]


def check(state: State, command: CheckText, by: Author) -> list[AnyFact]:
    """The second pair of eyes. Refuses: NotFound, ChangedMeanwhile, OwnTranslation."""
    text = state.texts.get(command.text)
    version = version_in(text, command.language) if text else None
    if text is None or version is None or version.state is TextState.SOURCE:
        raise NotFound("text", command.text)
    queue.task_at(state, TaskKey(command.text, command.language))
    if version.author == by.billet:
        raise OwnTranslation(command.text)
    if command.version != text.version or is_stale(text, version):
        raise ChangedMeanwhile("text", command.text, text.version)
    if version.state is TextState.CHECKED:
        return []
    return [TextChecked(text=command.text, language=command.language)]


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
    queue.task_at(state, TaskKey(command.text, command.language))
