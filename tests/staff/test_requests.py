"""The register of requests: asked, handed on, answered under a release of its own, closed."""

import pytest
from tests.exercises import small

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import Address, RequestId
from startex.language.refusals import (
    AddressUnknown,
    AlreadyClosed,
    NotFound,
    ReleaseTooNarrow,
    TextMissing,
    ValueNotAllowed,
)
from startex.language.rows import RowKey
from startex.language.staff_refusals import OfOthers
from startex.language.staff_rows import AnswerRow, RequestRow
from startex.language.values import RequestKind, RequestState

J2, J3, UZB, DIR = (Address(a) for a in ("J2", "J3", "UZB-C", "DIR"))
BOTH = ("TJK", "USA")


@pytest.fixture
def hall() -> small.Hall:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def ask(
    hall: small.Hall,
    billet: str = "J2-1-D",
    to: Address = J3,
    kind: RequestKind = RequestKind.INFORMATION,
    release: tuple[str, ...] = ("ALL",),
) -> RequestId:
    command = s.RaiseRequest(
        kind=kind, to=to, question=small.written("Where is the convoy?"), release=release
    )
    return RequestId(hall.give(billet, command).created)


def answer(request: RequestId, release: tuple[str, ...] = BOTH) -> s.AnswerRequest:
    return s.AnswerRequest(request=request, answer=small.written("У моста.", "ru"), release=release)


def row(hall: small.Hall, request: str) -> RequestRow:
    found = hall.views.row(RowKey("request", request))
    assert isinstance(found, RequestRow)
    return found


def test_every_cell_numbers_what_it_asks(hall: small.Hall) -> None:
    asked = [
        ask(hall),
        ask(hall, kind=RequestKind.ASSISTANCE),
        ask(hall),
        ask(hall, "J3-1-D", J2),
    ]
    numbers = ["J2 RFI 001", "J2 RFA 001", "J2 RFI 002", "J3 RFI 001"]
    assert [row(hall, request).number for request in asked] == numbers


def test_an_answer_has_a_release_of_its_own(hall: small.Hall) -> None:
    request = ask(hall)
    hall.give("J3-2-D", answer(request))
    told = hall.views.row(RowKey("answer", request))
    assert isinstance(told, AnswerRow)
    assert (told.release, told.owner, told.by_post) == (BOTH, "TJK", "J3-2")
    assert (row(hall, request).release, row(hall, request).state) == (
        ("ALL",),
        RequestState.ANSWERED,
    )


def test_an_answer_reaches_whoever_asked(hall: small.Hall) -> None:
    with pytest.raises(ReleaseTooNarrow) as refused:
        hall.give("J3-1-D", answer(ask(hall), release=("TJK",)))
    assert refused.value.nations == ("USA",)


def test_only_who_was_asked_answers(hall: small.Hall) -> None:
    request = ask(hall)
    with pytest.raises(OfOthers):
        hall.give("DIR-1-D", answer(request))
    with pytest.raises(OfOthers):
        hall.give("J2-1-D", answer(request))
    with pytest.raises(NotFound):
        hall.give("UZB-1-D", answer(request))


def test_a_request_is_handed_on_to_whoever_can_answer(hall: small.Hall) -> None:
    request = ask(hall)
    hall.give("J3-1-D", s.PassRequest(request=request, to=UZB))
    assert (row(hall, request).to, row(hall, request).passed) == (J3, (UZB,))
    with pytest.raises(ValueNotAllowed):
        hall.give("UZB-1-D", s.PassRequest(request=request, to=J3))
    hall.give("UZB-1-D", answer(request, ("ALL",)))
    assert row(hall, request).state is RequestState.ANSWERED


def test_a_request_is_not_handed_on_past_its_release(hall: small.Hall) -> None:
    request = ask(hall, release=BOTH)
    with pytest.raises(ReleaseTooNarrow):
        hall.give("J3-1-D", s.PassRequest(request=request, to=UZB))
    with pytest.raises(AddressUnknown):
        hall.give("J3-1-D", s.PassRequest(request=request, to=Address("J9")))


def test_who_asked_closes_and_nobody_answers_after_that(hall: small.Hall) -> None:
    request = ask(hall)
    with pytest.raises(OfOthers):
        hall.give("J3-1-D", s.CloseRequest(request=request))
    hall.give("J2-1-D", s.CloseRequest(request=request))
    assert row(hall, request).state is RequestState.CLOSED
    for late in (answer(request), s.PassRequest(request=request, to=DIR)):
        with pytest.raises(AlreadyClosed):
            hall.give("J3-1-D", late)


def test_a_request_asks_something_that_its_addressee_may_have(hall: small.Hall) -> None:
    empty = s.RaiseRequest(kind=RequestKind.INFORMATION, to=J3, question=small.written(" "))
    with pytest.raises(TextMissing):
        hall.give("J2-1-D", empty)
    with pytest.raises(ReleaseTooNarrow):
        ask(hall, release=("USA",))
    before_time = s.RaiseRequest(
        kind=RequestKind.INFORMATION, to=J3, question=small.written("Where?"), needed_ms=-1
    )
    with pytest.raises(ValueNotAllowed):
        hall.give("J2-1-D", before_time)


def test_question_and_answer_wait_for_a_linguist_each_way(hall: small.Hall) -> None:
    request = ask(hall)
    hall.give("J3-1-D", answer(request))
    waiting = {(k.text, k.language) for k in hall.rooms.translation.tasks}
    assert (f"request/{request}/question", "ru") in waiting
    assert (f"answer/{request}/answer", "en") in waiting
