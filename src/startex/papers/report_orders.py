"""The report's section on orders, requests and decisions."""

from startex.language.review import CellRequests, OrderReview, ReviewReport
from startex.papers.edition import Edition
from startex.papers.html import Markup, human, table, tag, text, together
from startex.papers.report_section import Section, note, nothing, subtitle


def sections(edition: Edition) -> list[Section]:
    report = edition.record.report
    return [Section("orders", edition.say("paper-orders"), _body(report, edition))]


def _body(report: ReviewReport, edition: Edition) -> Markup:
    if not report.orders and not report.requests and not report.decisions:
        return nothing(edition)
    parts: list[Markup] = []
    if report.orders:
        parts += [note(edition, "paper-orders-note"), _orders(report.orders, edition)]
    if report.requests:
        parts += [subtitle(edition, "paper-requests"), _requests(report.requests, edition)]
    counted = edition.say("paper-decisions", count=report.decisions)
    return together((*parts, tag("p", text(counted))))


def _orders(orders: tuple[OrderReview, ...], edition: Edition) -> Markup:
    keys = ("order", "title", "dtg", "versions", "addressees", "acknowledged", "longest", "open")
    rows = (
        (
            text(order.number),
            human(edition.named(order.title), edition),
            text(edition.dtg(order.issued_ms)),
            text(order.versions),
            text(order.addressees),
            text(order.acknowledged.count),
            text(edition.duration(order.acknowledged.longest_ms)),
            text(edition.say("orders-standing-cancelled") if order.cancelled else order.open),
        )
        for order in orders
    )
    return table([edition.say(f"paper-head-{key}") for key in keys], rows, numbers=range(3, 8))


def _requests(requests: tuple[CellRequests, ...], edition: Edition) -> Markup:
    keys = ("cell", "name", "raised", "answered", "median", "longest", "open", "late-answers")
    rows = (
        (
            text(cell.cell),
            text(edition.cell(cell.cell)),
            text(cell.raised),
            text(cell.answered.count),
            text(edition.duration(cell.answered.median_ms)),
            text(edition.duration(cell.answered.longest_ms)),
            text(cell.open),
            text(cell.late),
        )
        for cell in requests
    )
    return table([edition.say(f"paper-head-{key}") for key in keys], rows, numbers=range(2, 8))
