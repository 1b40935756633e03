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
from startex.language.ids import BilletId, LanguageCode, MessageId, OrderId, TermId, TextId, TurnId
from startex.language.staff_facts import (
    OrderCancelled,
    TermPut,
    TermRemoved,
    TranslationRelayed,
    TurnPut,
)
from startex.language.staff_plan import Term, Turn
from startex.language.values import HumanText, TermState, TextState, TextVersion, WrittenText
from startex.translation.names import TERM_LETTERS, TURN_LETTERS, number_in

#: What a version is made of that was made of nothing that still stands.
OF_NOTHING = 0


class TaskKey(NamedTuple):
    text: TextId
    language: LanguageCode


@dataclass
class Task:
    """A text somebody waits for in a language; done when that version is checked."""

    request: TranslationRequested
    requested_ms: int
    taken_by: BilletId = BilletId("")
    #: The middle language it is translated from; empty is the source.
    via: LanguageCode = LanguageCode("")


@dataclass
class KnownTerm:
    """`proposed_by` is empty for a term that the planners gave."""

    term: Term
    proposed_by: BilletId = BilletId("")


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
    #: Texts that ever stood in the linguists' queue, and on which terms last.
    queued: dict[TextId, TranslationRequested] = field(
        default_factory=dict[TextId, TranslationRequested]
    )
    #: Versions that were not translated from the source, and from which they were.
    made_via: dict[TaskKey, LanguageCode] = field(default_factory=dict[TaskKey, LanguageCode])
    terms: dict[TermId, KnownTerm] = field(default_factory=dict[TermId, KnownTerm])
    #: The agreed ones among `terms` that are never translated.
    protected: dict[TermId, Term] = field(default_factory=dict[TermId, Term])
    turns: dict[TurnId, Turn] = field(default_factory=dict[TurnId, Turn])
    #: The last names that we gave, so that none is given twice.
    last_term: int = 0
    last_turn: int = 0

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
            if not text.versions:
                _await_no_more(state, text.id)
        case TextWritten(text=text, version=version):
            _remember_source(state, text, version)
            _remember_middle(state, text, version)
            state.texts[text] = _with_version(state.text(text), version)
        case TextChecked(text=text, language=language):
            _check(state, TaskKey(text, language), recorded.by.billet)
        case TranslationRequested() as fact:
            _request(state, fact, recorded.exercise_ms)
        case TranslationTaken() as fact:
            task = state.tasks.get(TaskKey(fact.text, fact.language))
            if task is not None:
                task.taken_by = fact.billet
        case TranslationRelayed() as fact:
            task = state.tasks.get(TaskKey(fact.text, fact.language))
            if task is not None:
                task.via = fact.via
        case MessageWithdrawn(message=paper) | OrderCancelled(order=paper):
            for text in texts_of(state, paper):
                _await_no_more(state, text)
        case PlanItemRemoved(item="text", id=removed):
            state.texts.pop(TextId(removed), None)
            state.replaced.pop(TextId(removed), None)
            _await_no_more(state, TextId(removed))
        case _:
            _apply_base(state, numbered)


def _apply_base(state: State, numbered: Numbered) -> None:
    """The term base and the roster."""
    match numbered.recorded.fact:
        case TermPut(term=term, proposed_by=proposed_by):
            state.last_term = max(state.last_term, number_in(term.id, TERM_LETTERS))
            state.terms[term.id] = KnownTerm(term, proposed_by)
            _protect(state, term)
        case TermRemoved(term=term):
            _forget(state, term)
        case PlanItemRemoved(item="term", id=removed):
            _forget(state, TermId(removed))
        case TurnPut(turn=turn):
            state.last_turn = max(state.last_turn, number_in(turn.id, TURN_LETTERS))
            state.turns[turn.id] = turn
        case PlanItemRemoved(item="turn", id=removed):
            state.turns.pop(TurnId(removed), None)
        case _:
            pass


def _protect(state: State, term: Term) -> None:
    if term.protected and term.state is TermState.AGREED:
        state.protected[term.id] = term
    else:
        state.protected.pop(term.id, None)


def _forget(state: State, term: TermId) -> None:
    state.terms.pop(term, None)
    state.protected.pop(term, None)


def _remember_source(state: State, text: TextId, version: TextVersion) -> None:
    known = state.text(text)
    source = version_in(known, known.source)
    if source is not None and version.language == known.source:
        state.replaced[text] = Replaced(source.body, known.version)


def _remember_middle(state: State, text: TextId, version: TextVersion) -> None:
    """A version that only goes stale stays what it was made of."""
    if version.of_version == OF_NOTHING:
        return
    key = TaskKey(text, version.language)
    task = state.tasks.get(key)
    if task is not None and task.via and version.state is not TextState.MACHINE_DRAFT:
        state.made_via[key] = task.via
    else:
        state.made_via.pop(key, None)


def texts_of(state: State, paper: MessageId | OrderId) -> tuple[TextId, ...]:
    """Those of a message or an order that somebody waits for; no two have one id."""
    owners = (f"message/{paper}/", f"order/{paper}/")
    return tuple(text for text in state.awaited if text.startswith(owners))


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
    state.queued[fact.text] = fact
    state.tasks[key] = Task(
        fact,
        before.requested_ms if before else exercise_ms,
        before.taken_by if before else BilletId(""),
        before.via if before else state.made_via.get(key, LanguageCode("")),
    )


def _with_version(text: HumanText, version: TextVersion) -> HumanText:
    """The text with one language replaced in its place, or added."""
    known = {v.language: v for v in text.versions} | {version.language: version}
    source = text.source or version.language
    newest = version.of_version if version.language == source else text.version
    return msgspec.structs.replace(
        text, source=source, version=newest, versions=tuple(known.values())
    )


def _check(state: State, key: TaskKey, checker: BilletId) -> None:
    text = state.text(key.text)
    versions = (_checked(v, checker) if v.language == key.language else v for v in text.versions)
    state.texts[key.text] = msgspec.structs.replace(text, versions=tuple(versions))
    if state.tasks.pop(key, None) is not None:
        _awaited_no_more(state, key)


def _checked(version: TextVersion, checker: BilletId) -> TextVersion:
    """One that was checked before keeps whoever did it."""
    if version.state is TextState.CHECKED:
        return version
    return msgspec.structs.replace(version, state=TextState.CHECKED, checker=checker)


def _awaited_no_more(state: State, key: TaskKey) -> None:
    left = tuple(spoken for spoken in state.awaited[key.text] if spoken != key.language)
    if left:
        state.awaited[key.text] = left
    else:
        del state.awaited[key.text]
