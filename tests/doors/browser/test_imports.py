"""A planner brings a nation's sheet into the event list, in the browser."""

import re

import pytest
from playwright.sync_api import FilePayload, expect
from tests.codecs.workbook.books import Cell, sheet
from tests.doors.browser.conftest import Seater
from tests.doors.browser.seat import EXERCISE, Seat
from tests.doors.browser.test_axe import is_legible, is_usable
from tests.doors.running import Server, cards

HEADING = ("Ref", "DTG", "Subject", "Send To", "Blurb")
PLANNER = "DIR-CHIEF-D"
#: Notes how long the progress bars are that come and go on the page.
_WATCH_PROGRESS = """() => {
  window.shown = new Set();
  const look = () => document.querySelectorAll("progress").forEach((bar) => shown.add(bar.max));
  const all = { subtree: true, childList: true, attributes: true };
  new MutationObserver(look).observe(document, all);
}"""


def planner(chair: Seater, server: Server, language: str = "en", theme: str = "light") -> Seat:
    """At his screen, which speaks as he wants after it spoke as his billet does."""
    seat = chair("en", theme)
    seat.page.goto(f"{server.url}/#card={cards(server, EXERCISE)[PLANNER]}")
    seat.page.wait_for_url("**/x/**")
    seat.is_live()
    seat.speaks(language)
    seat.panel("imports-panel")
    return seat


def bring(seat: Seat, *rows: tuple[Cell, ...]) -> None:
    """Choose a sheet, as dropping one does too."""
    payload = FilePayload(name="TJK.xlsx", mimeType="", buffer=sheet(HEADING, *rows))
    seat.page.locator("input[type=file]").set_input_files(payload)


def drop(seat: Seat, *rows: tuple[Cell, ...]) -> None:
    """Drag a sheet from the desktop onto the panel."""
    data = list(sheet(HEADING, *rows))
    files = seat.page.evaluate_handle(
        """data => {
          const files = new DataTransfer();
          files.items.add(new File([new Uint8Array(data)], "TJK.xlsx"));
          return files;
        }""",
        data,
    )
    door = seat.page.get_by_role("group", name=seat.say("imports-file"))
    for event in ("dragover", "drop"):
        door.dispatch_event(event, {"dataTransfer": files})


def row(fate: str) -> str:
    return f"tr[data-fate={fate}]"


@pytest.mark.parametrize(("language", "theme"), [("en", "light"), ("ru", "dark")])
def test_a_sheet_is_corrected_compared_and_taken(
    chair: Seater, own_sample_server: Server, language: str, theme: str
) -> None:
    seat = planner(chair, own_sample_server, language, theme)
    bring(seat, ("T-1", "soon", "Bridge", "J3", "Down."), ("T-2", None, "Road", "J3", "Cut."))
    new = seat.page.locator(row("new"))
    expect(new).to_have_count(2)
    expect(new.first).not_to_contain_text("T-1")
    seat.page.get_by_text(seat.say("imports-mapping"), exact=True).click()
    ref = seat.page.get_by_label(seat.say("imports-field-of", column="A", sheet="MSEL"))
    ref.select_option("number")
    seat.button("imports-again").last.click()
    expect(new.first).to_contain_text("T-1")
    expect(seat.page.get_by_role("main")).to_contain_text("soon")
    is_usable(seat)
    is_legible(seat)
    seat.page.get_by_role("button", name=seat.say("imports-take", count=2)).click()
    expect(seat.page.get_by_role("main")).to_contain_text(seat.say("imports-taken", count=2))
    expect(new).to_have_count(0)
    bring(seat, ("T-1", "soon", "Bridge", "J2", "Down."), ("T-2", None, "Road", "J3", "Cut."))
    changed = seat.page.locator(row("changed"))
    expect(changed).to_have_count(1)
    expect(changed.locator("del")).to_have_text("J3")
    expect(changed.locator("ins")).to_have_text("J2")


def test_an_unclear_time_is_asked_about_and_rows_are_decided_with_the_keyboard(
    chair: Seater, own_sample_server: Server
) -> None:
    seat = planner(chair, own_sample_server, "ru")
    bridge, road = ("T-1", "5/9/2022 0900", "Bridge"), ("T-2", "6/9/2022 0900", "Road")
    drop(seat, bridge, road)
    asked = seat.region("imports-questions", count=1)
    expect(asked).to_contain_text(seat.say("imports-question-too", count=1))
    answers = asked.get_by_role("button")
    expect(answers).to_have_text([re.compile("09.*MAY22"), re.compile("05.*SEP22")])
    is_usable(seat)
    is_legible(seat)
    answers.last.focus()
    seat.press("Enter")
    expect(asked).to_have_count(0)
    seat.page.locator(row("new")).first.focus()
    seat.press_cyrillic("KeyA", "ф")
    seat.press_cyrillic("KeyR", "к")
    chosen = seat.page.locator("tr[data-fate] select")
    expect(chosen.nth(0)).to_have_value("accept")
    expect(chosen.nth(1)).to_have_value("refuse")


def test_a_long_sheet_shows_how_far_it_is(chair: Seater, own_sample_server: Server) -> None:
    seat = planner(chair, own_sample_server)
    bring(seat, *((f"T-{number}", None, f"Line {number}", "J3", "x") for number in range(650)))
    expect(seat.page.locator(row("new"))).to_have_count(650)
    seat.page.evaluate(_WATCH_PROGRESS)
    seat.page.get_by_role("button", name=seat.say("imports-take", count=650)).click()
    expect(seat.page.get_by_role("main")).to_contain_text(seat.say("imports-taken", count=650))
    expect(seat.page.locator("progress")).to_have_count(0)
    assert seat.page.evaluate("window.shown.size") > 0


def test_a_file_that_is_no_sheet_is_named_and_changes_nothing(
    chair: Seater, sample_server: Server
) -> None:
    seat = planner(chair, sample_server)
    payload = FilePayload(name="TJK.xlsx", mimeType="", buffer=b"PK\x03\x04 no")
    seat.page.locator("input[type=file]").set_input_files(payload)
    expect(seat.page.get_by_role("main").get_by_role("alert")).to_contain_text(
        ".xlsx, .xls, .ods, .csv"
    )
