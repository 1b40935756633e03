"""Orders and requests in the browser: a warning, an order, a fragment, and who acknowledges."""

import re
from pathlib import Path

from playwright.sync_api import Locator, expect
from tests.doors.browser.conftest import Seater
from tests.doors.browser.seat import Seat
from tests.doors.browser.test_axe import is_legible, is_usable

ISSUER, COMPONENT = "J3-DEP-D", "NC-TJK-CHIEF-D"


def issue(seat: Seat, kind: str, mission: str) -> None:
    """Write what is still empty of the open form, in English, and issue it."""
    form = seat.page.get_by_role("form", name=seat.say("orders-new"))
    form.get_by_role("button", name=kind, exact=True).click()
    form.locator("select[name=language]").select_option("en")
    form.locator("input[name=title]").fill(f"{kind} for the pass")
    form.locator("textarea[name=mission]").fill(mission)
    form.locator("textarea[name=execution]").fill("Two companies hold the road.")
    form.locator("input[name=title]").press("Control+Enter")
    expect(
        seat.region("orders-reading").get_by_role("heading", name=f"J3 {kind} 01")
    ).to_be_visible()


def to_the_component(seat: Seat) -> None:
    seat.field("messages-to").fill("NC-TJK")
    seat.page.get_by_role("option", name=re.compile(r"^NC-TJK\b(?!-)")).first.click()


def acknowledge(seat: Seat, number: str) -> None:
    row = order_row(seat, number)
    row.click()
    expect(row).to_have_attribute("aria-selected", "true")
    seat.press("a")
    expect(
        seat.region("orders-reading").get_by_role("button", name=seat.say("orders-acknowledge"))
    ).to_have_count(0)


def order_row(seat: Seat, number: str) -> Locator:
    return seat.rows("orders-panel").filter(has_text=number)


def test_an_order_follows_a_warning_and_is_acknowledged(sit: Seater, shots: Path) -> None:
    issuer, component = sit(ISSUER), sit(COMPONENT, "ru", "dark")
    for seat in (issuer, component):
        seat.panel("orders-panel")
    issuer.press("n")
    to_the_component(issuer)
    issue(issuer, "WARNO", "Be ready to hold the pass.")
    expect(component.told("orders-arrived", number="J3 WARNO 01")).to_be_visible()
    acknowledge(component, "J3 WARNO 01")
    issuer.button("orders-follow").click()
    issue(issuer, "OPORD", "Hold the pass.")
    acknowledge(component, "J3 OPORD 01")
    expect(order_row(issuer, "J3 OPORD 01")).to_contain_text(
        issuer.say("orders-acknowledged-of", done=1, all=1)
    )
    issuer.button("orders-follow").click()
    issue(issuer, "FRAGO", "Hold both passes.")
    issuer.press("e")
    form = issuer.page.get_by_role("form", name=issuer.say("orders-revise"))
    form.locator("textarea[name=mission]").fill("Hold three passes.")
    issuer.shot(shots, "orders-revise")
    form.locator("input[name=title]").press("Control+Enter")
    fragment = order_row(component, "J3 FRAGO 01")
    expect(fragment).to_contain_text(component.say("orders-version", version=2))
    fragment.click()
    expect(component.region("orders-reading")).to_contain_text("Hold three passes.")
    expect(order_row(issuer, "J3 FRAGO 01")).to_contain_text(
        issuer.say("orders-acknowledged-of", done=0, all=1)
    )
    for seat, name in ((issuer, "orders-issuer"), (component, "orders-component")):
        assert [
            row.split("\n")[0].strip() for row in seat.rows("orders-panel").all_inner_texts()
        ] == [
            "J3 WARNO 01",
            "J3 OPORD 01",
            "J3 FRAGO 01",
        ]
        seat.shot(shots, name)
        is_usable(seat)
        is_legible(seat)
    ask(issuer, component)
    for seat, name in ((issuer, "requests-asker"), (component, "requests-asked")):
        seat.shot(shots, name)
        is_usable(seat)
        is_legible(seat)


def ask(asker: Seat, asked: Seat) -> None:
    """A question goes to the component, which answers it."""
    for seat in (asker, asked):
        seat.panel("requests-panel")
    asker.press("n")
    asker.field("requests-to").fill("NC-TJK")
    asker.page.get_by_role("option", name=re.compile(r"^NC-TJK\b(?!-)")).first.click()
    asker.page.locator("textarea[name=question]").fill("Which companies are on the road?")
    asker.button("requests-send").click()
    asked.rows("requests-log-requests").filter(has_text="J3 RFI 001").click()
    asked.press("a")
    asked.page.locator("textarea[name=answer]").fill("Первая и вторая роты.")
    asked.button("requests-send-answer").click()
    expect(asker.region("requests-reading")).to_contain_text("Первая и вторая роты.")
