"""The term base: who proposes, who agrees."""

import re

import msgspec

from startex.language.facts import AnyFact
from startex.language.ids import TermId
from startex.language.refusals import (
    NotAllowed,
    NotFound,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.staff_commands import DecideTerm, PutTerm, PutTerms, RemoveTerm, TermCommand
from startex.language.staff_facts import TermPut, TermRemoved
from startex.language.staff_plan import Term
from startex.language.staff_refusals import OwnProposal
from startex.language.values import Author, Role, TermState
from startex.translation.asks import Staff
from startex.translation.names import TERM_LETTERS, check_name, free_name
from startex.translation.numbers import LONGEST_NOTE, LONGEST_WORDS, MOST_TERMS
from startex.translation.state import State

#: Whose word makes a term agreed; everybody else proposes.
_OWNERS = frozenset({Role.DIRECTOR, Role.MSEL_MANAGER})
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def decide(state: State, command: TermCommand, by: Author, ask: Staff) -> list[AnyFact]:
    """Refuses: NotFound, NotAllowed, TextMissing, TextTooLong, ValueNotAllowed, OwnProposal."""
    match command:
        case PutTerm(term=term):
            return _put(state, (term,), by, ask)
        case PutTerms(terms=terms):
            return _put(state, terms, by, ask)
        case DecideTerm():
            return _decide(state, command, by, ask)
        case RemoveTerm():
            return _remove(state, command, by, ask)


def _put(state: State, terms: tuple[Term, ...], by: Author, ask: Staff) -> list[AnyFact]:
    if len(state.terms) + len(terms) > MOST_TERMS:
        raise ValueNotAllowed("terms", str(len(terms)), f"≤ {MOST_TERMS - len(state.terms)}")
    owns = ask.role_of(by) in _OWNERS
    facts: list[AnyFact] = []
    taken = set(state.terms)
    for term in terms:
        check_term(term)
        named = _named(state, term, taken)
        taken.add(named.id)
        if owns:
            facts += _agreed(state, named)
        else:
            facts += _proposed(state, named, taken, by)
    return facts


def _named(state: State, term: Term, taken: set[TermId]) -> Term:
    if term.id:
        return term
    return msgspec.structs.replace(term, id=TermId(free_name(TERM_LETTERS, state.last_term, taken)))


def _agreed(state: State, term: Term) -> list[AnyFact]:
    known = state.terms.get(term.id)
    if known is not None and known.term == term and not known.proposed_by:
        return []
    return [TermPut(term=term)]


def _proposed(state: State, term: Term, taken: set[TermId], by: Author) -> list[AnyFact]:
    """What would change a term that stands is a term of its own until it is decided."""
    known = state.terms.get(term.id)
    if known is not None and known.term == term:
        return []
    proposal = msgspec.structs.replace(term, state=TermState.PROPOSED)
    if known is not None and known.proposed_by != by.billet:
        name = TermId(free_name(TERM_LETTERS, state.last_term, taken))
        taken.add(name)
        proposal = msgspec.structs.replace(proposal, id=name, replaces=term.id)
    return [TermPut(term=proposal, proposed_by=by.billet)]


def _decide(state: State, command: DecideTerm, by: Author, ask: Staff) -> list[AnyFact]:
    """A proposal that changes another term takes its place; a linguist decides no own one."""
    known = state.terms.get(command.term)
    if known is None:
        raise NotFound("term", command.term)
    role = ask.role_of(by)
    if role not in _OWNERS and known.term.state is not TermState.PROPOSED:
        raise NotAllowed("translation.decide_term", role)
    if role not in _OWNERS and known.proposed_by == by.billet:
        raise OwnProposal(command.term)
    if not command.agreed:
        return _with_state(state, known.term, TermState.REJECTED)
    if known.term.replaces in state.terms:
        changed = msgspec.structs.replace(
            known.term, id=known.term.replaces, replaces=TermId(""), state=TermState.AGREED
        )
        return [TermPut(term=changed), TermRemoved(term=command.term)]
    return _with_state(state, known.term, TermState.AGREED)


def _with_state(state: State, term: Term, wanted: TermState) -> list[AnyFact]:
    if term.state is wanted:
        return []
    decided = msgspec.structs.replace(term, state=wanted)
    return [TermPut(term=decided, proposed_by=state.terms[term.id].proposed_by)]


def _remove(state: State, command: RemoveTerm, by: Author, ask: Staff) -> list[AnyFact]:
    """A linguist takes back what he proposed; an agreed term goes by those who agreed it."""
    known = state.terms.get(command.term)
    if known is None:
        raise NotFound("term", command.term)
    role = ask.role_of(by)
    mine = known.proposed_by == by.billet and known.term.state is not TermState.AGREED
    if not mine and role not in _OWNERS:
        raise NotAllowed("translation.remove_term", role)
    return [TermRemoved(term=command.term)]


def check_term(term: Term) -> None:
    """Refuses: TextMissing, TextTooLong, ValueNotAllowed."""
    if term.id:
        check_name("id", term.id)
    if not any(word.strip() for word in term.words.values()):
        raise TextMissing("words")
    for language, word in term.words.items():
        if _LANGUAGE.fullmatch(language) is None:
            raise ValueNotAllowed("words", language[:20], "en, ru, uz-Cyrl…")
        _check_length("words", word, LONGEST_WORDS)
    for field, value in (("subject", term.subject), ("source", term.source)):
        _check_length(field, value, LONGEST_WORDS)
    _check_length("note", term.note, LONGEST_NOTE)


def _check_length(field: str, value: str, limit: int) -> None:
    if len(value) > limit:
        raise TextTooLong(field, len(value), limit)
