"""Who works on what waits for a language, and from which language."""

from startex.language.commands import HandBackTranslation, TakeTranslation
from startex.language.facts import AnyFact, TextWritten, TranslationRequested, TranslationTaken
from startex.language.ids import EXCON, BilletId, LanguageCode, TextId
from startex.language.refusals import (
    ChangedMeanwhile,
    LanguageNotWorking,
    NotFound,
    NothingToTranslate,
    ReleaseTooNarrow,
    TakenByOther,
    TextMissing,
    TextTooLong,
)
from startex.language.staff_commands import AssignTranslation, DraftByMachine, RelayTranslation
from startex.language.staff_facts import TranslationRelayed
from startex.language.values import (
    Author,
    HumanText,
    Precedence,
    Role,
    TextState,
    TextVersion,
)
from startex.translation.asks import Staff
from startex.translation.numbers import LONGEST_TEXT
from startex.translation.state import State, Task, TaskKey, fresh_languages, version_in
from startex.visibility.cut import released_to


def take(state: State, command: TakeTranslation, by: Author) -> list[AnyFact]:
    """Refuses: NothingToTranslate, TakenByOther."""
    task = task_at(state, TaskKey(command.text, command.language))
    if task.taken_by == by.billet:
        return []
    if task.taken_by:
        raise TakenByOther(command.text, task.taken_by)
    return [_taken(command.text, command.language, by.billet)]


def hand_back(state: State, command: HandBackTranslation, by: Author) -> list[AnyFact]:
    """Refuses: NothingToTranslate, TakenByOther."""
    task = task_at(state, TaskKey(command.text, command.language))
    if not task.taken_by:
        return []
    if task.taken_by != by.billet:
        raise TakenByOther(command.text, task.taken_by)
    return [_taken(command.text, command.language, BilletId(""))]


def assign(state: State, command: AssignTranslation, ask: Staff) -> list[AnyFact]:
    """To a linguist whose nation may have the text.

    Refuses: NothingToTranslate, NotFound, ReleaseTooNarrow.
    """
    task = task_at(state, TaskKey(command.text, command.language))
    if command.billet:
        billet = ask.billet(command.billet)
        if billet is None or billet.role is not Role.INTERPRETER:
            raise NotFound("billet", command.billet)
        if not released_to(task.request.release, billet.nation):
            raise ReleaseTooNarrow((billet.nation,))
    if task.taken_by == command.billet:
        return []
    return [_taken(command.text, command.language, command.billet)]


def relay(state: State, command: RelayTranslation, ask: Staff) -> list[AnyFact]:
    """Through one middle language, which is asked for where it is missing; none is the source.

    Refuses: NothingToTranslate, LanguageNotWorking.
    """
    task = task_at(state, TaskKey(command.text, command.language))
    text = state.text(command.text)
    via = command.via if command.via != text.source else LanguageCode("")
    if task.via == via:
        return []
    if via:
        _check_middle(state, command, ask)
    relayed = TranslationRelayed(text=command.text, language=command.language, via=via)
    return [relayed, *_middle_asked(state, text, task, via)]


def is_good_middle(state: State, text: HumanText, via: LanguageCode) -> bool:
    """A checked version that is not relayed itself."""
    version = version_in(text, via)
    checked = version is not None and version.state is TextState.CHECKED
    direct = TaskKey(text.id, via) not in state.made_via
    return checked and direct and via in fresh_languages(text)


def check_middle_stands(state: State, text: HumanText, task: Task) -> None:
    """Refuses: ChangedMeanwhile."""
    if task.via and not is_good_middle(state, text, task.via):
        raise ChangedMeanwhile("text", f"{text.id}/{task.via}", text.version)


def draft_by_machine(state: State, command: DraftByMachine) -> list[AnyFact]:
    """Never in the place of what a person wrote.

    Refuses: NothingToTranslate, ChangedMeanwhile, TextMissing, TextTooLong.
    """
    task_at(state, TaskKey(command.text, command.language))
    text = state.text(command.text)
    if command.version != text.version:
        raise ChangedMeanwhile("text", command.text, text.version)
    if not command.body.strip():
        raise TextMissing("body")
    if len(command.body) > LONGEST_TEXT:
        raise TextTooLong("body", len(command.body), LONGEST_TEXT)
    stands = version_in(text, command.language)
    if stands is not None and stands.state is not TextState.MACHINE_DRAFT:
        return []
    draft = TextVersion(
        language=command.language,
        body=command.body,
        state=TextState.MACHINE_DRAFT,
        of_version=text.version,
    )
    return [] if draft == stands else [TextWritten(text=command.text, version=draft)]


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


def task_at(state: State, key: TaskKey) -> Task:
    """Refuses: NothingToTranslate."""
    task = state.tasks.get(key)
    if task is None:
        raise NothingToTranslate(key.text, key.language)
    return task


def _check_middle(state: State, command: RelayTranslation, ask: Staff) -> None:
    """At most one middle language: none that is relayed, or will be."""
    middle = TaskKey(command.text, command.via)
    underway = state.tasks.get(middle)
    relayed = middle in state.made_via or (underway is not None and underway.via != "")
    working = ask.working_languages()
    allowed = tuple(x for x in working if x != command.language)
    if relayed or command.via not in allowed:
        raise LanguageNotWorking(command.via, tuple(x for x in allowed if x != command.via))


def _middle_asked(
    state: State, text: HumanText, task: Task, via: LanguageCode
) -> list[TranslationRequested]:
    known = TaskKey(text.id, via) in state.tasks
    if not via or known or is_good_middle(state, text, via):
        return []
    asked = task.request
    return request(text.id, (via,), asked.precedence, asked.due_ms, asked.release)


def _taken(text: TextId, language: LanguageCode, billet: BilletId) -> TranslationTaken:
    return TranslationTaken(text=text, language=language, billet=billet)
