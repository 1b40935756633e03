"""Rows of the linguists' queue, the term base and the roster."""

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
from startex.language.ids import EVERYBODY, EXCON, LanguageCode, TermId, TextId, TurnId
from startex.language.rows import RowKey, TranslationRow
from startex.language.staff_facts import (
    OrderCancelled,
    TermPut,
    TermRemoved,
    TranslationRelayed,
    TurnPut,
)
from startex.language.staff_plan import Term
from startex.language.staff_rows import TermRow, TurnRow
from startex.language.values import Role, TermState
from startex.translation.protected import missing_words
from startex.translation.state import State, TaskKey, texts_of, version_in

TAGS = ("translation", "term", "turn")
#: Who decides on terms and looks at the roster.
_DESK = (f"role:{Role.INTERPRETER}", EXCON)


def touched(state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case (
            TranslationRequested(text=text, language=language)
            | TranslationTaken(text=text, language=language)
            | TranslationRelayed(text=text, language=language)
        ):
            return (_key(TaskKey(text, language)),)
        case TextChecked(text=text) | TextWritten(text=text):
            return _of_text(state, text)
        case TextPut(text=text):
            return _of_text(state, text.id)
        case MessageWithdrawn(message=paper) | OrderCancelled(order=paper):
            return [key for text in texts_of(state, paper) for key in _of_text(state, text)]
        case PlanItemRemoved(item="text", id=removed):
            return _of_text(state, TextId(removed))
        case _:
            return _touched_base(state, fact)


def _touched_base(state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case TermPut(term=term):
            return (RowKey("term", term.id), *_with_word_of(state, term.id, term))
        case TermRemoved(term=removed):
            return (RowKey("term", removed), *_with_word_of(state, removed))
        case PlanItemRemoved(item="term", id=removed):
            return (RowKey("term", removed), *_with_word_of(state, TermId(removed)))
        case TurnPut(turn=turn):
            return (RowKey("turn", turn.id),)
        case PlanItemRemoved(item="turn", id=removed):
            return (RowKey("turn", removed),)
        case _:
            return ()


def _with_word_of(state: State, name: TermId, new: Term | None = None) -> list[RowKey]:
    """What waits and may lack a word that is protected before or after."""
    stood = state.protected.get(name)
    terms = [term for term in (stood, new) if term is not None and term.protected]
    words = {word for term in terms for word in term.words.values() if word}
    return [_key(key) for key in state.tasks if words and _says(state, key, words)]


def _says(state: State, key: TaskKey, words: set[str]) -> bool:
    text = state.text(key.text)
    source = version_in(text, text.source)
    return source is not None and any(word in source.body for word in words)


def _key(task: TaskKey) -> RowKey:
    return RowKey("translation", f"{task.text}/{task.language}")


def _of_text(state: State, text: TextId) -> Iterable[RowKey]:
    return [_key(TaskKey(text, language)) for language in state.awaited.get(text, ())]


def keys(state: State) -> Iterable[RowKey]:
    yield from (_key(task) for task in state.tasks)
    yield from (RowKey("term", term) for term in state.terms)
    yield from (RowKey("turn", turn) for turn in state.turns)


def row(state: State, key: RowKey) -> TranslationRow | TermRow | TurnRow | None:
    match key.row:
        case "term":
            return _term(state, TermId(key.id))
        case "turn":
            return _turn(state, TurnId(key.id))
        case _:
            return _task(state, key)


def _task(state: State, key: RowKey) -> TranslationRow | None:
    name, _, language = key.id.rpartition("/")
    task = state.tasks.get(TaskKey(TextId(name), LanguageCode(language)))
    if task is None:
        return None
    text = state.text(TextId(name))
    return TranslationRow(
        id=key.id,
        audience=task.request.audience,
        release=task.request.release,
        text=text,
        language=LanguageCode(language),
        precedence=task.request.precedence,
        due_ms=task.request.due_ms,
        requested_ms=task.requested_ms,
        taken_by=task.taken_by,
        via=task.via,
        missing=missing_words(state, text, LanguageCode(language)),
    )


def _term(state: State, name: TermId) -> TermRow | None:
    """An agreed one is everybody's; what is only proposed is for those who decide on it."""
    known = state.terms.get(name)
    if known is None:
        return None
    term = known.term
    return TermRow(
        id=term.id,
        audience=EVERYBODY if term.state is TermState.AGREED else _DESK,
        release=EVERYBODY,
        words=term.words,
        subject=term.subject,
        note=term.note,
        protected=term.protected,
        state=term.state,
        source=term.source,
        replaces=term.replaces,
        proposed_by=known.proposed_by,
    )


def _turn(state: State, name: TurnId) -> TurnRow | None:
    turn = state.turns.get(name)
    if turn is None:
        return None
    return TurnRow(
        id=turn.id,
        audience=_DESK,
        release=EVERYBODY,
        billet=turn.billet,
        start_ms=turn.start_ms,
        end_ms=turn.end_ms,
        kind=turn.kind,
        rhythm=turn.rhythm,
    )
