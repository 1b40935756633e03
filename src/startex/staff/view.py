"""Rows of the staff's papers."""

from collections.abc import Iterable

from startex.language.facts import (
    AnyFact,
    TextChecked,
    TextPut,
    TextWritten,
)
from startex.language.ids import EXCON, DecisionId, RequestId, TextId, text_id, text_owner
from startex.language.rows import AnyRow, RowKey
from startex.language.staff_facts import (
    DecisionLogged,
    RequestAnswered,
    RequestClosed,
    RequestPassed,
    RequestRaised,
)
from startex.language.staff_rows import AnswerRow, DecisionRow, RequestRow
from startex.staff import journal_view
from startex.staff.asks import Directory, Texts
from startex.staff.state import Request, State

#: Rows that texts of the same name belong to.
TAGS = ("request", "answer", "decision", "rhythm", "entry", "period")


def touched(state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case RequestRaised(request=request) | RequestClosed(request=request):
            return (RowKey("request", request),)
        case RequestPassed(request=request) | RequestAnswered(request=request):
            return (RowKey("request", request), RowKey("answer", request))
        case DecisionLogged(decision=decision):
            return (RowKey("decision", decision),)
        case TextPut(text=text):
            return _owned(text.id)
        case TextWritten(text=text) | TextChecked(text=text):
            return _owned(text)
        case _:
            return journal_view.touched(state, fact)


def _owned(text: TextId) -> Iterable[RowKey]:
    kind, owner = text_owner(text)
    return (RowKey(kind, owner),) if kind in TAGS else ()


def keys(state: State) -> Iterable[RowKey]:
    for request, known in state.requests.items():
        yield RowKey("request", request)
        if known.answer is not None:
            yield RowKey("answer", request)
    yield from (RowKey("decision", d) for d in state.decisions)
    yield from journal_view.keys(state)


def row(state: State, key: RowKey, directory: Directory, words: Texts) -> AnyRow | None:
    match key.row:
        case "request":
            return _request(state, RequestId(key.id), directory, words)
        case "answer":
            return _answer(state, RequestId(key.id), directory, words)
        case "decision":
            return _decision(state, DecisionId(key.id), directory, words)
        case _:
            return journal_view.row(state, key, directory, words)


def _parties(known: Request, directory: Directory) -> tuple[str, ...]:
    """Who asked, with his cell, everybody who was ever asked, and EXCON."""
    asker = known.fact.from_post
    asked = (directory.resolve(a) or "" for a in known.asked)
    named = dict.fromkeys((asker, directory.cell_of(asker), *asked, EXCON))
    return tuple(a for a in named if a)


def _request(
    state: State, request: RequestId, directory: Directory, words: Texts
) -> RequestRow | None:
    known = state.requests.get(request)
    if known is None:
        return None
    fact = known.fact
    return RequestRow(
        id=request,
        audience=_parties(known, directory),
        release=fact.release,
        kind=fact.kind,
        number=fact.number,
        from_post=fact.from_post,
        to=fact.to,
        passed=tuple(known.passed),
        precedence=fact.precedence,
        owner=fact.owner,
        needed_ms=fact.needed_ms,
        state=known.state,
        raised_ms=known.raised_ms,
        answered_ms=known.answer.exercise_ms if known.answer else None,
        question=words.text(text_id("request", request, "question")),
        why=words.text(text_id("request", request, "why")),
    )


def _answer(
    state: State, request: RequestId, directory: Directory, words: Texts
) -> AnswerRow | None:
    known = state.requests.get(request)
    if known is None or known.answer is None:
        return None
    return AnswerRow(
        id=request,
        audience=_parties(known, directory),
        release=known.answer.release,
        request=request,
        owner=known.answer.owner,
        by_post=known.answer.by_post,
        answered_ms=known.answer.exercise_ms,
        answer=words.text(text_id("answer", request, "answer")),
    )


def _decision(
    state: State, decision: DecisionId, directory: Directory, words: Texts
) -> DecisionRow | None:
    known = state.decisions.get(decision)
    if known is None:
        return None
    fact = known.fact
    cells = directory.headquarters_of(directory.cell_of(fact.from_post))
    return DecisionRow(
        id=decision,
        audience=tuple(dict.fromkeys((fact.from_post, *cells, EXCON))),
        release=fact.release,
        from_post=fact.from_post,
        owner=fact.owner,
        subject=words.text(text_id("decision", decision, "subject")),
        options=tuple(
            words.text(text_id("decision", decision, f"option-{place}"))
            for place in range(fact.options)
        ),
        chosen=fact.chosen,
        reason=words.text(text_id("decision", decision, "reason")),
        authority=fact.authority,
        order=fact.order,
        exercise_ms=known.exercise_ms,
        billet=known.billet,
    )
