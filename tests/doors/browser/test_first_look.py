"""What somebody sees first, in his language; what stands above a dialog; what comes on paper."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect
from tests.doors.browser.conftest import Cards, Seater, seater
from tests.doors.browser.seat import EXERCISE, Seat
from tests.doors.running import Server, cards

#: What lies on top in the middle of an element, where a hand would point.
_BARE = """element => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}"""
_COUNT_ON_PAPER = """() => addEventListener("beforeprint", () => {
  window.onPaper = document.querySelectorAll("[role=option], [data-column=id]").length;
})"""


@pytest.mark.parametrize(
    ("billet", "language", "panel"),
    [
        ("DIR-CHIEF-D", "en", "direction-panel"),
        ("MSEL-MGR-D", "en", "msel-panel"),
        ("HICON-1-D", "en", "control-list-panel"),
        ("LING-01-D", "en", "translation-panel"),
        ("EVAL-01-D", "en", "evaluation-panel"),
        ("J3-CHIEF-D", "ru", "messages-panel"),
        ("SUP-ADMIN-D", "en", "manning-panel"),
    ],
)
def test_everybody_begins_at_his_work(sit: Seater, billet: str, language: str, panel: str) -> None:
    assert sit(billet, language).shown_panel() == panel


def test_before_startex_a_newcomer_is_told_what_to_do(sit: Seater) -> None:
    director, staff = sit("DIR-CHIEF-D"), sit("J4-CHIEF-D")
    expect(director.page.get_by_text(director.say("direction-before-start"))).to_be_visible()
    expect(staff.page.get_by_text(staff.say("messages-empty-before"))).to_be_visible()


def test_a_screen_speaks_its_holders_language_until_he_chooses_another(
    chair: Seater, sample_server: Server, codes: Cards
) -> None:
    seat = chair("en")
    seat.page.goto(f"{sample_server.url}/#card={codes['J3-CHIEF-D']}")
    seat.page.wait_for_url("**/x/**")
    html = seat.page.locator("html")
    expect(html).to_have_attribute("lang", "ru")
    seat.page.reload()
    expect(html).to_have_attribute("lang", "ru")
    seat.hears("ru")
    seat.speaks("en")
    seat.page.reload()
    seat.is_live()
    seat.shows("messages-panel")
    expect(html).to_have_attribute("lang", "en")


def send_flash(seat: Seat, to: str, subject: str) -> None:
    seat.press("KeyN")
    form = seat.page.get_by_role("form", name=seat.say("messages-new"))
    seat.field("messages-to", form).fill(to)
    seat.press("Enter")
    seat.field("messages-subject", form).fill(subject)
    seat.field("messages-text", form).fill("At once")
    seat.field("messages-precedence", form).select_option("flash")
    seat.press("Control+Enter")
    expect(form).to_be_hidden()


def flash_box(seat: Seat) -> Locator:
    return seat.dialog().filter(has_text=seat.say("flash-title"))


def test_a_flash_covers_neither_the_marking_nor_the_calls_for_safety(sit: Seater) -> None:
    sender, staff = sit("J2-CHIEF-D"), sit("J3-CHIEF-D", "ru")
    send_flash(sender, "J3", "Dam has broken")
    expect(flash_box(staff)).to_be_visible()
    for edge in ("marking-head", "marking-foot"):
        assert staff.sees(edge).evaluate(_BARE)
    expect(staff.page.get_by_role("main")).to_have_attribute("inert", "")
    _call_with(staff, lambda: staff.button("safety-no-duff").click(), "no-duff-what")
    _call_with(staff, lambda: staff.press("F9"), "halt-reason")
    _call_with(staff, lambda: _tab_to(staff, staff.button("safety-halt")), "halt-reason")
    staff.button("flash-open", flash_box(staff)).click()
    expect(staff.dialog()).to_have_count(0)
    expect(staff.region("messages-reading").get_by_text("Dam has broken")).to_be_visible()


def _call_with(seat: Seat, asks: Callable[[], None], field: str) -> None:
    """The call stands alone and takes what is typed; given up, it leaves the FLASH again."""
    asks()
    expect(seat.field(field, seat.dialog())).to_be_focused()
    seat.press("Escape")
    expect(flash_box(seat)).to_be_visible()


def _tab_to(seat: Seat, button: Locator) -> None:
    for _ in range(20):
        seat.press("Tab")
        if button.evaluate("button => button === document.activeElement"):
            seat.press("Enter")
            return
    raise AssertionError("the keyboard does not reach it")


def test_after_endex_no_flash_interrupts_anybody(chair: Seater, own_sample_server: Server) -> None:
    sit = seater(chair, own_sample_server, cards(own_sample_server, EXERCISE))
    director, sender = sit("DIR-CHIEF-D"), sit("J2-CHIEF-D")
    send_flash(sender, "J3", "Too late")
    for action in ("start", "end"):
        director.button(f"direction-{action}").click()
        director.button(f"direction-{action}", director.dialog()).click()
        expect(director.dialog()).to_have_count(0)
    staff = sit("J3-CHIEF-D", "ru")
    expect(staff.sees("clock-state")).to_contain_text(staff.word("clock-state", "ended"))
    expect(staff.rows("messages-panel").filter(has_text="Too late")).to_be_visible()
    expect(staff.dialog()).to_have_count(0)


def test_the_whole_event_list_comes_on_paper(sit: Seater) -> None:
    seat = sit("MSEL-MGR-D")
    table = seat.page.get_by_role("grid", name=seat.say("msel-panel"), exact=True)
    drawn = table.locator("[data-column=id]")
    expect(drawn.first).to_be_visible()
    every, in_view = int(table.get_attribute("aria-rowcount") or 0) - 1, drawn.count()
    assert in_view < every
    seat.page.evaluate(_COUNT_ON_PAPER)
    seat.page.pdf()
    assert seat.page.evaluate("window.onPaper") == every
    expect(drawn).to_have_count(in_view)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_review_is_whole_and_in_the_readers_words(join: Seater, language: str) -> None:
    seat = join("DIR-CHIEF-D")
    if language != "en":
        seat.speaks(language)
    seat.panel("review-panel")
    days = seat.region("review-days")
    assert days.evaluate("card => card.scrollWidth <= card.clientWidth")
    expect(days.get_by_text(seat.say("review-play-time", minutes=5))).to_be_visible()
    load = seat.region("review-load")
    expect(load.locator(".u-legend")).to_be_hidden()
    expect(load.locator(".legend")).to_contain_text(seat.say("review-received"))
