"""An order on paper: who may take it along gets it, to everybody else it is not there."""

import httpx
from msgspec.structs import replace
from tests.codecs.attachments import documents
from tests.doors.conftest import Opener
from tests.doors.page import Page, path_of
from tests.doors.test_attachments import fetched, id_of, laid

from startex.language import staff_commands as s
from startex.language.ids import Address, LanguageCode
from startex.language.values import OrderKind


def paper(page: Page, order: str, language: str = "ru") -> httpx.Response:
    return page.browser.http.get(f"{path_of(page.session)}/orders/{order}?language={language}")


def issue(page: Page) -> str:
    """To a Tajik and an Uzbek cell; the second may only look at it."""
    text = s.OrderText(language=LanguageCode("en"), title="The <pass>", mission="Hold it.")
    command = s.IssueOrder(
        kind=OrderKind.WARNO,
        to=(Address("J3"), Address("UZB-C")),
        text=text,
        release=("TJK", "USA"),
        display_only=("UZB",),
    )
    return page.done(command).created


def test_an_order_goes_on_paper_with_its_own_marking(own_opened: Opener) -> None:
    issuer, addressee = own_opened("J2-1-D"), own_opened("J3-1-D")
    answer = paper(addressee, issue(issuer))
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    page = answer.text
    assert "J2 WARNO 01" in page
    assert "The &lt;pass&gt;" in page
    assert "2. Задача" in page
    assert page.count("УЧЕНИЕ УЧЕНИЕ УЧЕНИЕ") >= 2


def test_an_annex_goes_where_it_is_released_to_and_no_further(own_opened: Opener) -> None:
    issuer, addressee, other = (own_opened(b) for b in ("J2-1-D", "J3-1-D", "UZB-1-D"))
    overlay = id_of(laid(issuer, "overlay.pdf", documents.pdf(), release="TJK,USA"))
    annex = s.Annex(letter="A", title="Overlay", attachment=overlay)
    command = s.IssueOrder(
        kind=OrderKind.WARNO,
        to=(Address("J3"), Address("UZB-C")),
        text=s.OrderText(language=LanguageCode("en"), title="The pass", mission="Hold it."),
        annexes=(annex,),
    )
    refused = issuer.refusal(command)
    assert (refused.code, refused.fields) == (
        "release-forbids",
        {"item": f"attachment/{overlay}", "nations": "UZB"},
    )
    issuer.done(replace(command, to=(Address("J3"),)))
    assert fetched(addressee, overlay).status_code == 200
    assert fetched(other, overlay).status_code == 404


def test_what_may_only_be_looked_at_is_not_given_on_paper(own_opened: Opener) -> None:
    issuer, onlooker, stranger = (own_opened(b) for b in ("J2-1-D", "UZB-1-D", "EVAL-1-D"))
    order = issue(issuer)
    absent = paper(onlooker, "O99999")
    for page in (onlooker, stranger):
        answer = paper(page, order)
        assert answer.status_code == 404
        assert answer.text.replace(order, "O99999") == absent.text
