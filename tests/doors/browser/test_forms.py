"""Forms in the browser: filled in one language, read in another, and taken in by a planner."""

from playwright.sync_api import FilePayload, Locator, expect
from tests.doors.browser.conftest import Seater
from tests.doors.browser.seat import Seat
from tests.doors.browser.test_axe import is_legible, is_usable

from startex.codecs.folder.forms import write_form
from startex.forms.shipped_forms import shipped
from startex.language.ids import FormId

SPOTREP = shipped()[FormId("SPOTREP")]


def field(within: Locator, label: str) -> Locator:
    return within.get_by_label(label, exact=False).first


def begin(seat: Seat, to: str) -> Locator:
    """A new message with a spot report."""
    seat.press("KeyN")
    form = seat.page.get_by_role("form", name=seat.say("messages-new"))
    seat.field("messages-to", form).fill(to)
    seat.press("Enter")
    form.locator("select[name=form]").select_option("SPOTREP")
    return form


def test_a_form_is_filled_in_english_and_read_in_russian(sit: Seater) -> None:
    writer, reader = sit("J2-CHIEF-D"), sit("J3-CHIEF-D", "ru", "dark")
    form = begin(writer, "J3-CHIEF")
    field(form, "Size").fill("12 men, 3 trucks")
    field(form, "Activity").fill("Heading west")
    field(form, "Time of observation").fill("130730EAUG22")
    field(form, "Location").fill("over there")
    expect(form.get_by_text(writer.say("forms-fault-position"))).to_be_visible()
    expect(writer.button("messages-send", form)).to_be_disabled()
    is_usable(writer)
    is_legible(writer)
    field(form, "Location").fill("42svh8029267953")
    form.get_by_role("radio", name="Seen myself").check()
    writer.button("messages-send", form).click()
    expect(form).to_be_hidden()
    reader.panel("messages-panel")
    reader.rows("messages-panel").filter(has_text="SALUTE").click()
    read = reader.region("messages-reading")
    for words in ("Численность", "42SVH 80292 67953", "Вижу сам", "130730EAUG22"):
        expect(read.get_by_text(words, exact=True).first).to_be_visible()
    waits = reader.say("text-mark-untranslated", language="EN")
    expect(read.get_by_text(waits)).to_have_count(2)
    is_usable(reader)
    is_legible(reader)


def test_a_planner_takes_in_a_form_of_the_exercises_own(sit: Seater) -> None:
    seat = sit("DIR-CHIEF-D")
    seat.speaks("ru")
    seat.panel("forms-panel")
    is_usable(seat)
    is_legible(seat)
    text = write_form(SPOTREP).replace(b'"SPOTREP"', b'"MY-OWN"')
    bring(seat, text.replace(b'type = "position"', b'type = "place"'))
    found = seat.say(
        "unreadable-value-not-allowed",
        found="type = place",
        allowed="time, position, unit, count, choice, code, text",
    )
    expect(seat.page.get_by_role("alert").filter(has_text=found)).to_be_visible()
    bring(seat, text)
    expect(seat.told("forms-taken", form="MY-OWN")).to_be_visible()
    own = seat.page.get_by_role("button", name="MY-OWN")
    expect(own).to_have_attribute("aria-current", "true")
    seat.button("forms-remove").click()
    expect(own).to_have_count(0)


def bring(seat: Seat, text: bytes) -> None:
    payload = FilePayload(name="MY-OWN.toml", mimeType="", buffer=text)
    seat.page.locator("input[type=file]").set_input_files(payload)
