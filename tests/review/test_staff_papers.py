"""What the review counts of orders, requests and decisions."""

from tests.exercises import small

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import EXCON, Address, LanguageCode, OrderId, RequestId
from startex.language.review import ReviewReport, TimelineKind
from startex.language.values import OrderKind, RequestKind
from startex.papers.edition import Edition
from startex.papers.report import after_action_report
from startex.review import audience
from startex.review.record import record

MINUTE_MS = 60_000
ENGLISH = LanguageCode("en")


def played() -> small.Hall:
    """A warning to two, acknowledged by one after 10 minutes and then revised; two requests."""
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    text = s.OrderText(language=ENGLISH, title="The pass", mission="Hold.")
    to = (Address("J3"), Address("UZB-C"))
    order = OrderId(
        hall.give("J2-1-D", s.IssueOrder(kind=OrderKind.WARNO, to=to, text=text)).created
    )
    hall.wait(10)
    hall.give("J3-1-D", s.AcknowledgeOrder(order=order, version=1))
    hall.give("J2-1-D", s.ReviseOrder(order=order, version=1, text=text))
    hall.wait(4)
    hall.give("UZB-1-D", s.AcknowledgeOrder(order=order, version=2))
    asked = [raise_request(hall, needed_min=30), raise_request(hall, needed_min=40)]
    hall.wait(20)
    hall.give("J3-1-D", s.AnswerRequest(request=asked[0], answer=small.written("У моста.", "ru")))
    hall.give("J2-1-D", decision(order))
    hall.wait(20)
    hall.give("J2-1-D", s.CancelOrder(order=order, reason=small.written("Peace.")))
    return hall


def raise_request(hall: small.Hall, needed_min: int) -> RequestId:
    command = s.RaiseRequest(
        kind=RequestKind.INFORMATION,
        to=Address("J3"),
        question=small.written("Where is the convoy?"),
        needed_ms=small.DAY_1.start_ms + needed_min * MINUTE_MS,
    )
    return RequestId(hall.give("J2-1-D", command).created)


def decision(order: OrderId) -> s.LogDecision:
    options = (small.written("Hold"), small.written("Withdraw"))
    return s.LogDecision(
        subject=small.written("The pass"),
        options=options,
        chosen=0,
        reason=small.written("The road is open."),
        authority=Address("J2"),
        order=order,
    )


def _report(hall: small.Hall, name: str = EXCON) -> ReviewReport:
    people = hall.rooms.people
    read = audience.named(name, people)
    return record(hall.journal.read(), hall.views, people, read).report


def test_acknowledgements_count_from_the_newest_version() -> None:
    (order,) = _report(played()).orders
    assert (order.number, order.versions, order.addressees) == ("J2 WARNO 01", 2, 2)
    assert (order.acknowledged.count, order.acknowledged.longest_ms) == (1, 4 * MINUTE_MS)
    assert (order.cancelled, order.open) == (True, 0)


def test_requests_are_counted_by_who_asked_and_late_when_the_time_is_over() -> None:
    (asked,) = _report(played()).requests
    assert (asked.cell, asked.raised, asked.open, asked.late) == ("J2", 2, 1, 2)
    assert asked.answered.longest_ms == 20 * MINUTE_MS


def test_the_timeline_tells_of_every_paper_by_its_number() -> None:
    told = [(e.kind, e.says) for e in _report(played()).timeline if e.says.startswith("J2 ")]
    assert told == [
        (TimelineKind.ORDER_ISSUED, "J2 WARNO 01"),
        (TimelineKind.ORDER_ACKNOWLEDGED, "J2 WARNO 01"),
        (TimelineKind.ORDER_REVISED, "J2 WARNO 01"),
        (TimelineKind.ORDER_ACKNOWLEDGED, "J2 WARNO 01"),
        (TimelineKind.REQUEST_RAISED, "J2 RFI 001"),
        (TimelineKind.REQUEST_RAISED, "J2 RFI 002"),
        (TimelineKind.REQUEST_ANSWERED, "J2 RFI 001"),
        (TimelineKind.ORDER_CANCELLED, "J2 WARNO 01"),
    ]


def test_who_sees_no_request_counts_none() -> None:
    report = _report(played(), "UZB-C")
    assert (len(report.orders), report.requests, report.decisions) == (1, (), 0)


def test_the_report_has_a_section_on_orders() -> None:
    hall = played()
    people = hall.rooms.people
    held = record(hall.journal.read(), hall.views, people, audience.named(EXCON, people))
    page = after_action_report(Edition(held, LanguageCode("ru"))).decode()
    assert "J2 WARNO 01" in page
    assert "Записано решений: 1." in page
