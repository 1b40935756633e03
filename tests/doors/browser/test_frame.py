"""What every screen has around it, and what a person must be able to rely on anywhere."""

import re
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect
from tests.doors.browser.conftest import Cards, Seater, seater
from tests.doors.browser.seat import EXERCISE, Seat
from tests.doors.running import Server, cards

#: Under this drafts lie in the browser, locked.
DRAFTS = "startex.drafts."
#: What a latin letter's key gives on a Russian keyboard.
CYRILLIC = {"KeyA": "ф", "KeyN": "т", "KeyR": "к", "Slash": "."}


def no_duff(seat: Seat) -> Locator:
    return seat.sees("no-duff-banner")


def test_no_duff_reaches_everybody_and_only_the_director_closes_it(sit: Seater) -> None:
    staff = sit("J3-CHIEF-D", "ru")
    others = [sit("DIR-CHIEF-D"), sit("HICON-1-D"), sit("LING-01-D"), sit("J2-CHIEF-D")]
    staff.press("F8")
    words = staff.field("no-duff-what", staff.dialog())
    expect(words).to_be_focused()
    staff.page.keyboard.insert_text("Офицер упал на лестнице")
    staff.press("Tab")
    staff.page.keyboard.insert_text("корпус 2")
    staff.press("Enter")
    director = others[0]
    for seat in (staff, *others):
        expect(no_duff(seat)).to_contain_text("Офицер упал на лестнице")
        expect(no_duff(seat)).to_contain_text("корпус 2")
        may_close = 1 if seat is director else 0
        expect(seat.button("no-duff-close", no_duff(seat))).to_have_count(may_close)
    director.button("no-duff-close", no_duff(director)).click()
    director.button("no-duff-close", director.dialog()).click()
    for seat in (staff, *others):
        expect(no_duff(seat)).to_have_count(0)


def compose(seat: Seat, to: str, subject: str, body: str) -> Locator:
    """Begin a message with the keyboard; it stays unsent."""
    seat.press("KeyN")
    form = seat.page.get_by_role("form", name=seat.say("messages-new"))
    expect(seat.field("messages-to", form)).to_be_focused()
    seat.page.keyboard.type(to)
    seat.press("Enter")
    seat.field("messages-subject", form).fill(subject)
    seat.field("messages-text", form).fill(body)
    return form


def draft(seat: Seat, subject: str) -> Locator:
    drafts = seat.page.get_by_role("list", name=seat.say("messages-drafts"))
    return drafts.get_by_role("button", name=subject)


def test_a_killed_server_costs_neither_a_draft_nor_a_command(
    chair: Seater, own_sample_server: Server
) -> None:
    server = own_sample_server
    sit = seater(chair, server, cards(server, EXERCISE))
    staff, reader = sit("J3-CHIEF-D", "ru"), sit("J2-CHIEF-D")
    for seat in (staff, reader):
        seat.panel("messages-panel")
    compose(staff, "J4", "Черновик сводки", "Ещё не готово")
    staff.button("close", staff.region("messages-reading")).click()
    server.kill()
    expect(staff.sees("connection")).not_to_have_attribute("data-state", "live", timeout=5_000)
    expect(staff.sees("connection")).to_contain_text(re.compile(r"\d"))
    compose(staff, "J2", "Сводка", "Связи нет, сводка есть")
    staff.press("Control+Enter")
    waiting = staff.say("connection-unanswered", count=1)
    expect(staff.page.get_by_text(waiting)).to_be_visible()
    queued = staff.page.get_by_role("list", name=staff.say("messages-queued"))
    expect(queued).to_contain_text(staff.say("messages-not-accepted"))
    expect(queued).to_contain_text("Сводка")
    assert "сводка есть" not in staff.stored()
    with closing(Server(server.home, port=server.port)):
        staff.is_live()
        reader.is_live()
        expect(staff.page.get_by_text(waiting)).to_have_count(0)
        expect(queued).to_have_count(0)
        arrived = reader.rows("messages-panel").filter(has_text="Сводка")
        expect(arrived).to_have_count(1)
        staff.page.reload()
        expect(draft(staff, "Черновик сводки")).to_be_visible()
        expect(draft(staff, "Сводка")).to_have_count(0)
        expect(arrived).to_have_count(1)


def start_of(seat: Seat) -> float:
    box = seat.sees("who").bounding_box()
    assert box is not None
    return box["x"]


def test_the_language_changes_at_any_time_and_urdu_mirrors_the_screen(sit: Seater) -> None:
    seat = sit("J3-CHIEF-D", "ru")
    compose(seat, "J2", "Тема", "Текст остаётся")
    shown_at = seat.sees("exercise-time").inner_text()
    left = start_of(seat)
    for language, direction in (("en", "ltr"), ("ur", "rtl"), ("ru", "ltr")):
        seat.speaks(language)
        expect(seat.page.locator("html")).to_have_attribute("dir", direction)
        expect(seat.sees("marking-head")).to_contain_text(seat.say("marking-exercise"))
        assert (start_of(seat) > left) == (direction == "rtl")
        clock = seat.sees("exercise-time")
        expect(clock).to_have_text(shown_at)
        expect(clock).to_have_css("direction", "ltr")
        expect(clock).to_have_css("unicode-bidi", "isolate")
        expect(seat.field("messages-text")).to_have_value("Текст остаётся")


#: Within the window, not below another thing, and not cut off.
_IN_SIGHT = """one => {
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const whole = left >= 0 && right <= innerWidth && one.scrollWidth <= one.clientWidth;
  return whole && one.contains(seen);
}"""
_ONE_LINE_PX = 34


def bar_is_whole(seat: Seat) -> None:
    """Side, post, tabs, connection and menu can be read and pressed, each on one line."""
    tabs = seat.page.get_by_role("navigation").get_by_role("button").all()
    who = seat.sees("who").locator(".side, .code")
    for one in (*tabs, *who.all(), seat.button("frame-menu"), seat.sees("connection")):
        assert one.evaluate(_IN_SIGHT), one
        assert (one.bounding_box() or {"height": 99})["height"] <= _ONE_LINE_PX


@pytest.mark.parametrize("width", [1366, 1024])
@pytest.mark.parametrize("language", ["en", "ru", "ur"])
def test_every_tab_is_in_sight_or_in_the_menu_at_the_end_of_the_row(
    join: Seater, shots: Path, language: str, width: int
) -> None:
    seat = join("DIR-CHIEF-D")
    seat.speaks(language)
    every = len(seat.panels())
    seat.page.set_viewport_size({"width": width, "height": 768})
    nav = seat.page.get_by_role("navigation")
    for number in range(1, 10):
        seat.press(f"Alt+Digit{number}")
        tab = nav.locator(f"[aria-keyshortcuts='Alt+{number}']")
        expect(tab).to_have_attribute("aria-current", "page")
        bar_is_whole(seat)
    unfolded = seat.unfold_tabs()
    for entry in (entries := nav.get_by_role("menuitem").all()):
        assert entry.evaluate(_IN_SIGHT), entry
    assert nav.get_by_role("button").count() - unfolded + len(entries) == every
    seat.shot(shots, f"bar-tabs-{width}-{language}")
    if unfolded:
        seat.press("End", "Enter")
    else:
        nav.get_by_role("button").last.click()
    last = nav.locator("button.tab").last
    expect(last).to_have_attribute("aria-current", "page")
    bar_is_whole(seat)
    seat.button("frame-menu").click()
    for one in seat.page.get_by_role("menu").locator("button").all():
        assert one.evaluate(_IN_SIGHT), one
    seat.shot(shots, f"bar-menu-{width}-{language}")


_SCROLL_AND_LEAVE = """tab => {
  const list = document.querySelector("main [role=grid], main [role=listbox]");
  list.scrollTop = 60;
  if (list.scrollTop === 0) throw new Error("a list that does not scroll");
  tab.click();
}"""


def test_a_list_is_left_while_it_still_scrolls(join: Seater) -> None:
    seat = join("DIR-CHIEF-D")
    seat.page.set_viewport_size({"width": 2400, "height": 768})
    seat.panel("msel-panel")
    expect(seat.page.get_by_role("main").get_by_role("gridcell").first).to_be_visible()
    review = seat.button("review-panel", seat.page.get_by_role("navigation"))
    review.evaluate(_SCROLL_AND_LEAVE)
    seat.shows("review-panel")


def counted(badges: Locator) -> int:
    return sum(int(words) for words in badges.all_inner_texts())


def test_the_menu_of_tabs_counts_what_waits_behind_it(join: Seater) -> None:
    seat = join("DIR-CHIEF-D")
    badges = seat.page.get_by_role("navigation").locator("button:visible .count")
    seat.page.set_viewport_size({"width": 2400, "height": 768})
    expect(seat.button("frame-more")).to_have_count(0)
    waiting = counted(badges)
    assert waiting > 0
    seat.page.set_viewport_size({"width": 700, "height": 768})
    expect(seat.button("frame-more").locator(".count")).to_be_visible()
    assert counted(badges) == waiting


def test_the_menu_at_the_end_of_the_bar_works_without_a_mouse(sit: Seater) -> None:
    seat = sit("J3-CHIEF-D", "ru")
    menu = seat.button("frame-menu")
    menu.focus()
    # The language: open, and choose; this stands first.
    seat.press("Enter")
    expect(seat.page.get_by_role("menuitemradio", checked=True)).to_have_text(re.compile("Русский"))
    seat.press("Enter")
    seat.hears("en")
    expect(seat.page.locator("html")).to_have_attribute("lang", "en")
    expect(seat.button("frame-menu")).to_be_focused()
    # N is a letter of the menu here, not a new message.
    seat.press("ArrowUp")
    expect(seat.entry("signout")).to_be_focused()
    seat.press("KeyH", "KeyN")
    expect(seat.entry("handover-open")).to_be_focused()
    expect(seat.field("messages-to")).to_have_count(0)
    seat.press("Enter")
    expect(seat.dialog()).to_be_visible()
    seat.press("Escape")
    expect(seat.button("frame-menu")).to_be_focused()
    seat.press("Enter", "Escape")
    expect(seat.page.get_by_role("menu")).to_have_count(0)
    # A call for safety stands above it.
    seat.press("Enter", "F9")
    expect(seat.dialog()).to_be_visible()
    expect(seat.page.get_by_role("menu")).to_have_count(0)


def ground(seat: Seat) -> str:
    return seat.page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_the_colours_change_and_stay_after_a_reload(sit: Seater) -> None:
    seat = sit("J3-CHIEF-D", "ru", "light")
    light = ground(seat)
    seat.shines("dark")
    dark = ground(seat)
    assert dark != light
    seat.page.reload()
    seat.is_live()
    expect(seat.page.locator("html")).to_have_attribute("data-theme", "dark")
    assert ground(seat) == dark


def cyrillic(seat: Seat, code: str) -> None:
    seat.press_cyrillic(code, CYRILLIC[code])


def test_a_staff_officer_works_without_a_mouse_on_a_cyrillic_keyboard(sit: Seater) -> None:
    sender, staff = sit("J2-CHIEF-D"), sit("J3-CHIEF-D", "ru")
    compose(sender, "J3", "By keyboard", "Please answer")
    sender.press("Control+Enter")
    expect(staff.rows("messages-panel").filter(has_text="By keyboard")).to_have_count(1)
    # Search, then down into the list.
    cyrillic(staff, "Slash")
    expect(staff.page.get_by_role("searchbox")).to_be_focused()
    staff.page.keyboard.insert_text("keyboard")
    staff.press("ArrowDown")
    expect(staff.page.get_by_role("listbox", name=staff.say("messages-panel"))).to_be_focused()
    staff.press("Home")
    reading = staff.region("messages-reading")
    expect(reading.get_by_text("Please answer")).to_be_visible()
    cyrillic(staff, "KeyA")
    expect(staff.sees("receipt").filter(has_text="J3-CHIEF-D")).to_be_visible()
    cyrillic(staff, "KeyR")
    expect(staff.field("messages-subject")).to_have_value(re.compile("By keyboard"))
    staff.field("messages-text").focus()
    # A letter in a text is a letter, not a key of the panel.
    staff.page.keyboard.type("fan")
    staff.press("Control+Enter")
    expect(sender.rows("messages-panel").filter(has_text="By keyboard")).to_have_count(1)
    staff.press("Escape")
    cyrillic(staff, "KeyN")
    expect(staff.field("messages-to")).to_be_focused()
    # F9 halts from inside a field; Escape thinks better of it.
    staff.press("F9")
    expect(staff.dialog()).to_be_visible()
    staff.press("Escape")
    expect(staff.dialog()).to_have_count(0)


def test_keys_are_shown_on_request(sit: Seater) -> None:
    seat = sit("J3-CHIEF-D", "ru")
    seat.press("Shift+Slash")
    help_table = seat.dialog().get_by_role("table")
    for key in ("messages-keys-new", "safety-keys-halt", "keys-search"):
        expect(help_table.get_by_text(seat.say(key), exact=True)).to_be_visible()


def test_the_next_holder_sees_the_note_and_none_of_the_drafts(sit: Seater, codes: Cards) -> None:
    seat = sit("J3-WATCH-D", "ru")
    compose(seat, "J2", "Личный черновик", "Этого никто не увидит")
    expect(draft(seat, "Личный черновик")).to_be_visible()
    assert DRAFTS in seat.stored()
    assert "никто не увидит" not in seat.stored()
    seat.does("handover-open")
    seat.field("handover-card", seat.dialog()).fill(codes["J3-WATCH-N"])
    seat.field("handover-note", seat.dialog()).fill("Дозор вернётся в 2100")
    seat.button("handover-go", seat.dialog()).click()
    # The next holder reads English, and his screen follows him.
    expect(seat.page.locator("html")).to_have_attribute("lang", "en")
    seat.hears("en")
    seat.is_live()
    assert DRAFTS not in seat.stored()
    expect(draft(seat, "Личный черновик")).to_have_count(0)
    seat.button("handover-note-open").click()
    expect(seat.dialog()).to_contain_text("Дозор вернётся в 2100")
    expect(seat.dialog()).to_contain_text("J3-WATCH-D")


def test_a_card_of_another_post_takes_no_station_over(sit: Seater, codes: Cards) -> None:
    seat = sit("J3-CHIEF-D", "ru")
    seat.does("handover-open")
    seat.field("handover-card", seat.dialog()).fill(f"{codes['J2-CHIEF-D']}X")
    seat.button("handover-go", seat.dialog()).click()
    expect(seat.dialog().get_by_role("alert")).to_have_text(seat.say("refusal-card-unknown"))


def test_signing_out_leaves_nothing_written_on_the_computer(sit: Seater) -> None:
    seat = sit("J3-CHIEF-D", "ru")
    compose(seat, "J2", "Оставленная тема", "Оставленный текст")
    expect(draft(seat, "Оставленная тема")).to_be_visible()
    assert DRAFTS in seat.stored()
    assert "Оставленный текст" not in seat.stored()
    station = seat.page.url
    seat.does("signout")
    seat.button("signout", seat.dialog()).click()
    seat.page.wait_for_url(re.compile(r"://[^/]+/$"))
    expect(seat.field("signin-code")).to_be_visible()
    assert DRAFTS not in seat.stored()
    seat.page.goto(station)
    expect(seat.page.get_by_text(seat.say("goodbye-not-signed-in"))).to_be_visible()
