"""Requests for information and for assistance: raised, handed on, answered, closed."""

from startex.language.facts import AnyFact
from startex.language.ids import Address, RequestId
from startex.language.refusals import (
    AddressUnknown,
    AlreadyClosed,
    NotFound,
    ReleaseTooNarrow,
    ValueNotAllowed,
)
from startex.language.staff_commands import (
    AnswerRequest,
    CloseRequest,
    PassRequest,
    RaiseRequest,
)
from startex.language.staff_facts import (
    RequestAnswered,
    RequestClosed,
    RequestPassed,
    RequestRaised,
)
from startex.language.staff_refusals import OfOthers
from startex.language.values import LATEST_MS, Author
from startex.staff import texts
from startex.staff.asks import Directory
from startex.staff.numbers import REGISTER
from startex.staff.state import Request, State
from startex.visibility.cut import not_released_to


def raise_request(state: State, command: RaiseRequest, by: Author, ask: Directory) -> list[AnyFact]:
    """Refuses: TextMissing, TextTooLong, LanguageNotWorking, AddressUnknown, ReleaseTooNarrow,
    ValueNotAllowed.
    """
    written = {"question": command.question} | ({"why": command.why} if command.why else {})
    for part, text in written.items():
        texts.check(part, text, ask)
    _check_time(command.needed_ms)
    _check_readers(command.release, (command.to, Address(by.post)), ask)
    request = state.next_request()
    raised = RequestRaised(
        request=request,
        kind=command.kind,
        number=state.next_number(f"{ask.cell_of(by.post)} {REGISTER[command.kind]}"),
        from_post=by.post,
        to=command.to,
        precedence=command.precedence,
        release=command.release,
        owner=ask.nation_of(by),
        needed_ms=command.needed_ms,
    )
    return [raised, *(texts.put("request", request, p, text) for p, text in written.items())]


def answer(state: State, command: AnswerRequest, by: Author, ask: Directory) -> list[AnyFact]:
    """Once more replaces what was answered before.

    Refuses: NotFound, AlreadyClosed, OfOthers, TextMissing, TextTooLong, LanguageNotWorking,
    ReleaseTooNarrow.
    """
    known = _open(state, command.request)
    _check_asked(known, by, ask)
    texts.check("answer", command.answer, ask)
    _check_readers(command.release, (Address(known.fact.from_post), Address(by.post)), ask)
    answered = RequestAnswered(
        request=command.request, release=command.release, owner=ask.nation_of(by)
    )
    return [answered, texts.put("answer", command.request, "answer", command.answer)]


def hand_on(state: State, command: PassRequest, by: Author, ask: Directory) -> list[AnyFact]:
    """Refuses: NotFound, AlreadyClosed, OfOthers, AddressUnknown, ReleaseTooNarrow,
    ValueNotAllowed.
    """
    known = _open(state, command.request)
    _check_asked(known, by, ask)
    if command.to in known.asked:
        raise ValueNotAllowed("to", command.to, f"≠ {', '.join(known.asked)}")
    _check_readers(known.fact.release, (command.to,), ask)
    return [RequestPassed(request=command.request, to=command.to)]


def close(state: State, command: CloseRequest, by: Author, ask: Directory) -> list[AnyFact]:
    """Refuses: NotFound, AlreadyClosed, OfOthers."""
    known = _open(state, command.request)
    asker = known.fact.from_post
    if by.post != asker and ask.cell_of(by.post) != ask.cell_of(asker):
        raise OfOthers("request", known.fact.number)
    return [RequestClosed(request=command.request)]


def _open(state: State, request: RequestId) -> Request:
    known = state.requests.get(request)
    if known is None:
        raise NotFound("request", request)
    if known.closed:
        raise AlreadyClosed("request", known.fact.number)
    return known


def _check_asked(known: Request, by: Author, ask: Directory) -> None:
    own = {by.post, ask.cell_of(by.post)}
    if not any(ask.resolve(address) in own for address in known.asked):
        raise OfOthers("request", known.fact.number)


def _check_readers(release: tuple[str, ...], readers: tuple[Address, ...], ask: Directory) -> None:
    unknown = tuple(a for a in readers if ask.resolve(a) is None)
    if unknown:
        raise AddressUnknown(unknown)
    left_out = not_released_to(release, ask.nations_of(readers))
    if left_out:
        raise ReleaseTooNarrow(left_out)


def _check_time(needed_ms: int | None) -> None:
    if needed_ms is not None and not 0 <= needed_ms <= LATEST_MS:
        raise ValueNotAllowed("needed_ms", str(needed_ms), f"0 … {LATEST_MS}")
