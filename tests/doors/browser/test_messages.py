"""The message centre: what goes along, who seems to write, and what is refused."""

from playwright.sync_api import FilePayload, Locator, expect
from tests.doors.browser.conftest import Seater
from tests.doors.browser.seat import Seat
from tests.doors.browser.test_axe import is_legible, is_usable

NOTE = b"Bridge at Navrud: ten tonnes."
PAGE = b"<html><script>alert(1)</script></html>"


def sheet(seat: Seat) -> Locator:
    return seat.page.get_by_role("form", name=seat.say("messages-new"))


def attach(form: Locator, name: str, media_type: str, data: bytes) -> None:
    file = FilePayload(name=name, mimeType=media_type, buffer=data)
    form.get_by_test_id("attach").set_input_files(files=[file])


def send(seat: Seat) -> None:
    seat.button("messages-send", sheet(seat)).click()
    expect(sheet(seat)).to_be_hidden()


def opened(seat: Seat, subject: str) -> Locator:
    """Open a message of the register by its subject."""
    row = seat.rows("messages-panel").filter(has_text=subject).first
    row.click()
    reading = seat.region("messages-reading")
    expect(reading.get_by_role("article")).to_contain_text(subject)
    return reading


def begin_from_phonebook(seat: Seat, address: str) -> Locator:
    seat.panel("phonebook-panel")
    is_usable(seat)
    is_legible(seat)
    seat.button("phonebook-write", address=address).click()
    expect(sheet(seat)).to_contain_text(address)
    return sheet(seat)


def test_a_message_takes_a_file_along_is_quoted_found_and_withdrawn(sit: Seater) -> None:
    writer, reader = sit("J3-CHIEF-D", "ru", "dark"), sit("J2-CHIEF-D")
    form = begin_from_phonebook(writer, "J2-CHIEF")
    writer.field("messages-subject", form).fill("Мост Навруд")
    writer.field("messages-text", form).fill("Грузоподъёмность упала")
    attach(form, "page.pdf", "application/pdf", PAGE)
    expect(form.get_by_role("alert")).to_contain_text("page.pdf")
    attach(form, "bridge.txt", "text/plain", NOTE)
    expect(form.get_by_test_id("attached")).to_contain_text("bridge.txt")
    expect(form.get_by_role("alert")).to_have_count(0)
    send(writer)

    reader.panel("messages-panel")
    reading = opened(reader, "Мост Навруд")
    with reader.page.expect_download() as saved:
        reading.get_by_role("link", name=reader.say("attachments-save")).click()
    assert saved.value.suggested_filename.startswith("EX-")
    assert saved.value.path().read_bytes() == NOTE
    reader.press("KeyQ")
    expect(sheet(reader).get_by_test_id("quoted")).to_contain_text("Грузоподъёмность")
    expect(reader.field("messages-text", sheet(reader))).to_be_focused()
    reader.page.keyboard.type("Seen, detour by the ford")
    send(reader)

    writer.panel("messages-panel")
    answer = opened(writer, "RE: Мост Навруд")
    expect(answer.get_by_test_id("quoted")).to_contain_text("Грузоподъёмность")
    is_usable(writer)
    is_legible(writer)
    reader.press("Control+KeyK")
    reader.page.keyboard.type("грузоподъёмность")
    hits = reader.page.get_by_role("listbox", name=reader.say("search-hits"))
    expect(hits.get_by_role("option").first.locator("mark")).to_be_visible()
    is_usable(reader)
    reader.press("Enter")
    expect(reader.region("messages-reading")).to_contain_text("Мост Навруд")

    writer.button("messages-folder-out").click()
    withdrawn = opened(writer, "Мост Навруд")
    writer.button("messages-withdraw", withdrawn).click()
    writer.button("messages-withdraw", writer.dialog()).click()
    expect(reader.region("messages-reading")).to_contain_text(reader.say("messages-withdrawn-why"))


def test_who_may_not_have_what_is_named_and_release_is_asked_for(sit: Seater) -> None:
    role_player, reader = sit("HICON-1-D"), sit("J2-CHIEF-D", theme="dark")
    role_player.panel("messages-panel")
    role_player.press("KeyN")
    form = sheet(role_player)
    role_player.field("messages-to", form).fill("J2-CHIEF")
    role_player.press("Enter")
    persona = form.locator("select[name=sender] option").nth(2)
    seems = persona.get_attribute("value")
    assert seems
    form.locator("select[name=sender]").select_option(seems)
    role_player.field("messages-subject", form).fill("Air picture")
    role_player.field("messages-text", form).fill("Two aircraft without pilot")
    form.get_by_text(role_player.say("marking-propose-addressees")).click()
    send(role_player)

    reader.panel("messages-panel")
    opened(reader, "Air picture")
    reader.press("KeyF")
    forward = sheet(reader)
    expect(forward.get_by_test_id("forwarded")).to_contain_text("Two aircraft")
    reader.page.keyboard.type("J3-CHIEF")
    reader.press("Enter")
    reader.button("messages-send", forward).click()
    refusal = forward.get_by_role("alert")
    expect(refusal.get_by_role("row")).to_contain_text("J3-CHIEF")
    expect(refusal.get_by_role("row")).to_contain_text("KAZ")
    is_usable(reader)
    is_legible(reader)
    reader.button("messages-ask-release", refusal).click()
    reader.field("disclosure-ask-reason", reader.dialog()).fill("Needed to decide")
    reader.button("disclosure-ask-go", reader.dialog()).click()
    expect(reader.told("disclosure-asked")).to_be_visible()

    reader.button("close", forward).click()
    opened(reader, "Air picture")
    reader.press("KeyR")
    expect(sheet(reader)).to_contain_text(seems)
