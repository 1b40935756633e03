"""A message of one nation is refused to another, asked for, and given in a redacted version."""

from pathlib import Path

from playwright.sync_api import Locator, expect
from tests.doors.browser.conftest import Seater
from tests.doors.browser.seat import Seat
from tests.doors.browser.test_axe import is_legible, is_usable

WRITER, READER = "J2-CHIEF-D", "J2-IMINT-D"
DESK, OTHER = "NC-USA-LNO-D", "NC-TJK-CHIEF-D"
SECRET = "nine trucks"


def compose(seat: Seat, to: str) -> Locator:
    form = seat.page.get_by_role("form", name=seat.say("messages-new"))
    seat.field("messages-to", form).fill(to)
    seat.page.get_by_role("option", name=to).first.click()
    return form


def write_to_own_nation(seat: Seat) -> None:
    seat.press("n")
    form = compose(seat, "J2-IMINT")
    seat.field("messages-subject", form).fill("Convoy")
    seat.field("messages-text", form).fill(f"The convoy has {SECRET} and leaves at noon.")
    seat.button("marking-propose-addressees", form).click()
    seat.button("messages-send", form).click()
    expect(form).to_have_count(0)


def forward_is_refused(seat: Seat) -> None:
    seat.rows("messages-panel").filter(has_text="Convoy").click()
    seat.button("messages-forward").click()
    form = compose(seat, "NC-TJK-CHIEF")
    form.locator("textarea[name=body]").fill("For your planning.")
    seat.button("marking-propose-addressees", form).click()
    seat.button("messages-send", form).click()
    seat.button("messages-ask-release", form).click()
    seat.dialog().locator("textarea[name=reason]").fill("They secure the road.")
    seat.button("disclosure-ask-go", seat.dialog()).click()
    expect(seat.told("disclosure-asked")).to_be_visible()


def redact(seat: Seat) -> None:
    """Strike the secret out by keyboard, and release what is left."""
    seat.rows("disclosure-folder-queue").first.click()
    seat.button("disclosure-redact").click()
    body = seat.page.locator("textarea[name=body]")
    body.evaluate(
        "(area, secret) => { const at = area.value.indexOf(secret);"
        " area.focus(); area.setSelectionRange(at, at + secret.length); }",
        SECRET,
    )
    seat.press("Control+m")
    expect(body).to_have_value("The convoy has █████ and leaves at noon.")
    seat.page.locator("textarea[name=reason]").fill("Numbers stay with us.")


def test_a_redacted_version_reaches_the_other_nation_and_not_the_original(
    sit: Seater, shots: Path
) -> None:
    writer, reader = sit(WRITER), sit(READER)
    desk, other = sit(DESK, "en", "dark"), sit(OTHER, "ru")
    write_to_own_nation(writer)
    forward_is_refused(reader)
    desk.panel("disclosure-panel")
    redact(desk)
    desk.shot(shots, "disclosure-redact")
    is_usable(desk)
    is_legible(desk)
    desk.button("disclosure-release-redacted").click()
    expect(desk.told("disclosure-done-redacted")).to_be_visible()
    other.panel("disclosure-panel")
    other.button("disclosure-folder-given").click()
    other.rows("disclosure-folder-given").first.click()
    given = other.region("disclosure-reading")
    expect(given).to_contain_text("The convoy has █████ and leaves at noon.")
    other.shot(shots, "disclosure-given")
    is_usable(other)
    assert SECRET not in other.page.content()
    assert SECRET not in other.stored()
    desk.button("disclosure-folder-log").click()
    desk.rows("disclosure-folder-log").first.click()
    expect(desk.region("disclosure-reading")).to_contain_text("Numbers stay with us.")
    desk.shot(shots, "disclosure-log")


def test_planners_set_how_release_lists_are_written(sit: Seater, shots: Path) -> None:
    director = sit("DIR-CHIEF-D")
    director.panel("disclosure-panel")
    director.button("marking-scheme-set").click()
    director.dialog().locator("select[name=scheme]").select_option("un")
    expect(director.dialog()).to_contain_text("Distribution: all participants")
    director.shot(shots, "disclosure-marking")
    is_legible(director)
    director.button("marking-scheme-go", director.dialog()).click()
    expect(director.sees("marking-head")).to_contain_text("Distribution: all participants")
