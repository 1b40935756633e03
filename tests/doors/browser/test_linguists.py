"""A FLASH in one language reaches a reader of another at once; linguists bring the words after."""

from pathlib import Path

from playwright.sync_api import Locator, expect
from tests.doors.browser.conftest import Seater
from tests.doors.browser.seat import Seat
from tests.doors.browser.test_axe import is_legible, is_usable

SUBJECT = "Прорвана плотина"
BODY = "Вода идёт на пункт пересечения границы. Нужен SITREP."
DRAFT = "Water runs towards the"
WRITTEN = f"{DRAFT} border crossing. A SITREP is needed."


def start_play(director: Seat) -> None:
    director.button("direction-start").click()
    director.button("direction-start", director.dialog()).click()
    expect(director.dialog()).to_have_count(0)


def send_flash(seat: Seat) -> None:
    seat.press("KeyN")
    form = seat.page.get_by_role("form", name=seat.say("messages-new"))
    seat.field("messages-to", form).fill("J2-CHIEF")
    seat.press("Enter")
    seat.field("messages-subject", form).fill(SUBJECT)
    seat.field("messages-text", form).fill(BODY)
    seat.field("messages-precedence", form).select_option("flash")
    hints = form.get_by_role("list", name=seat.say("translation-hints"))
    expect(hints).to_contain_text("border crossing")
    seat.press("Control+Enter")
    expect(form).to_be_hidden()


def open_flash(seat: Seat) -> Locator:
    box = seat.dialog().filter(has_text=seat.say("flash-title"))
    seat.button("flash-open", box).click()
    return seat.region("messages-reading")


def at_the_desk(seat: Seat) -> None:
    """Open the body in the queue by its words."""
    seat.panel("translation-panel")
    seat.rows("translation-panel").filter(has_text="SITREP").click()


def translate(seat: Seat) -> None:
    at_the_desk(seat)
    seat.press("KeyT")
    into = seat.say("translation-write-in", language=seat.word("language", "en"))
    field = seat.page.get_by_role("textbox", name=into, exact=True)
    expect(field).to_be_focused()
    seat.page.keyboard.insert_text(DRAFT)
    missing = seat.page.get_by_text(seat.say("translation-missing", words="SITREP"))
    expect(missing).to_be_visible()
    is_usable(seat)
    is_legible(seat)
    terms = seat.page.get_by_role("toolbar", name=seat.say("translation-hints"))
    expect(terms.get_by_role("button").first).to_contain_text("border crossing")
    seat.press("Alt+KeyH", "1")
    expect(field).to_have_value(f"{DRAFT} border crossing")
    seat.page.keyboard.insert_text(". A SITREP is needed.")
    expect(missing).to_have_count(0)
    seat.press("Control+Enter")
    expect(seat.page.get_by_text(seat.say("translation-own-draft"))).to_be_visible()


def test_a_flash_goes_at_once_and_its_words_follow_checked(sit: Seater, shots: Path) -> None:
    writer, reader = sit("J3-CHIEF-D", "ru"), sit("J2-CHIEF-D")
    author, checker = sit("LING-01-D"), sit("LING-02-D", "ru", "dark")
    start_play(sit("DIR-CHIEF-D"))
    send_flash(writer)
    reading = open_flash(reader)
    expect(reading).to_contain_text(BODY)
    untranslated = reading.get_by_text(reader.say("text-mark-untranslated", language="RU"))
    expect(untranslated.last).to_be_visible()

    author.panel("translation-panel")
    expect(author.button("translation-flash", count=2)).to_be_visible()
    translate(author)
    author.shot(shots, "linguists-author")
    expect(reading).to_contain_text(WRITTEN)
    draft = reading.get_by_text(reader.say("text-mark-draft"), exact=True)
    expect(draft.last).to_be_visible()

    at_the_desk(checker)
    checker.shot(shots, "linguists-checker")
    checker.press("KeyC")
    expect(draft).to_have_count(0)
    expect(reading).to_contain_text(WRITTEN)
    expect(checker.sees("delay").filter(has_text="RU→EN")).to_be_visible()
    is_usable(checker)
