"""A staff's day in the browser: its meetings, its journal, and what the press says of it."""

from pathlib import Path

from playwright.sync_api import expect
from tests.doors.browser.conftest import Seater
from tests.doors.browser.seat import Seat
from tests.doors.browser.test_axe import is_legible, is_usable

CHIEF, PRESS = "J3-CHIEF-D", "MEDIA-1-D"


def add_a_meeting(seat: Seat, name: str, title: str) -> None:
    seat.panel("rhythm-panel")
    seat.press("n")
    form = seat.dialog()
    seat.field("rhythm-id", form).fill(name)
    seat.field("rhythm-begins", form).fill("2030")
    seat.field("rhythm-title", form).fill(title)
    seat.button("rhythm-input-add", form).click()
    seat.field("rhythm-input-who", form).fill("J2")
    seat.field("rhythm-input-what", form).fill("Roads at night")
    is_usable(seat)
    seat.button("save", form).click()
    expect(seat.dialog()).to_have_count(0)


def write(seat: Seat, text: str) -> None:
    """By keys only; the line is in the journal once it stands in the table."""
    field = seat.field("journal-incident")
    field.fill(text)
    field.press("Enter")
    expect(field).to_have_value("")


def test_a_day_of_a_staff_with_meetings_journal_and_press(sit: Seater, shots: Path) -> None:
    chief, press = sit(CHIEF, "ru"), sit(PRESS)
    add_a_meeting(chief, "NIGHT", "Ночной доклад")
    listed = chief.region("rhythm-list")
    expect(listed).to_contain_text("Ночной доклад")
    press.panel("rhythm-panel")
    expect(press.region("rhythm-list")).to_contain_text("Ночной доклад")
    listed.get_by_role("button", name="Ночной доклад").click()
    expect(chief.region("rhythm-meeting")).to_contain_text("Roads at night")
    chief.shot(shots, "rhythm")

    chief.panel("journal-panel")
    chief.press("n")
    write(chief, "Два грузовика")
    lines = chief.region("journal-lines")
    chief.button("journal-correct-item", lines, item=1).click()
    write(chief, "Три грузовика")
    expect(lines).to_contain_text(chief.say("journal-corrected-by", item=2))
    chief.button("journal-sign").click()
    expect(lines).to_contain_text(
        chief.say("journal-periods"),
    )
    chief.shot(shots, "journal")

    press.panel("media-panel")
    press.press("n")
    form = press.dialog()
    press.field("media-headline", form).fill("Trucks at the pass")
    press.field("media-body", form).fill("Three trucks were seen.")
    press.button("media-publish", form).click()
    article = press.region("media-press").get_by_role("article")
    expect(article).to_contain_text(press.say("media-behind", post="MEDIA-1"))
    chief.panel("media-panel")
    seen = chief.region("media-press").get_by_role("article")
    expect(seen).to_contain_text("Trucks at the pass")
    expect(seen).not_to_contain_text("MEDIA-1")
    chief.button("media-comment", seen).click()
    chief.page.keyboard.type("Проверяем.")
    chief.button("media-comment", seen.locator("form")).click()
    expect(article).to_contain_text("Проверяем.")
    for seat, name in ((press, "media-press"), (chief, "media-player")):
        is_usable(seat)
        is_legible(seat)
        seat.shot(shots, name)
