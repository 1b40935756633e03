"""A means that fails: control cuts it on the net, and the sender finds another way."""

from pathlib import Path

from playwright.sync_api import Locator, expect
from tests.doors.browser.conftest import Seater
from tests.doors.browser.seat import Seat
from tests.doors.browser.test_axe import is_usable
from tests.doors.browser.test_messages import opened, send, sheet

NETWORK, SATELLITE = "J2-J3-NET", "J2-J3-SAT"
SUBJECT = "Bridge at Navrud is gone"


def on_the_net(seat: Seat, link: str) -> Locator:
    net = seat.page.get_by_role("listbox", name=seat.say("links-net"))
    return net.get_by_role("option").and_(seat.page.get_by_title(link, exact=True))


def add(seat: Seat, link: str, means: str, pace: int) -> None:
    seat.button("links-new").click()
    form = seat.dialog()
    form.locator("input[name=id]").fill(link)
    seat.field("links-from", form).fill("J2")
    seat.field("links-to", form).fill("J3")
    form.locator("select[name=means]").select_option(means)
    form.locator("select[name=pace]").select_option(str(pace))
    seat.button("save", form).click()
    expect(on_the_net(seat, link)).to_be_visible()


def cut(seat: Seat, link: str) -> None:
    on_the_net(seat, link).click()
    seat.press("x")
    expect(on_the_net(seat, link)).to_have_accessible_name(
        seat.say(
            "links-one",
            link=link,
            **{"from": "J2", "to": "J3"},
            means="network",
            pace=1,
            state="cut",
            count=0,
        )
    )


def send_over(seat: Seat, link: str) -> None:
    seat.panel("messages-panel")
    seat.press("KeyN")
    form = sheet(seat)
    seat.field("messages-to", form).fill("J3-CHIEF")
    seat.press("Enter")
    seat.field("messages-subject", form).fill(SUBJECT)
    seat.field("messages-text", form).fill("Trucks turn back.")
    form.locator("select[name=link]").select_option(link)
    send(seat)


def send_again_over(seat: Seat, link: str) -> None:
    seat.button("messages-folder-out").click()
    sent = opened(seat, SUBJECT)
    expect(sent).to_contain_text(seat.say("messages-failed"))
    seat.button("messages-resend", sent).click()
    seat.dialog().locator("select[name=link]").select_option(link)
    seat.button("messages-resend-go", seat.dialog()).click()
    expect(seat.dialog()).to_be_hidden()
    expect(sent).not_to_contain_text(seat.say("messages-failed"))


def test_a_message_over_a_cut_link_is_sent_again_by_other_means(sit: Seater, shots: Path) -> None:
    control, sender = sit("MSEL-MGR-D"), sit("J2-CHIEF-D", theme="dark")
    reader = sit("J3-CHIEF-D", "ru")
    control.panel("links-panel")
    add(control, NETWORK, "network", 1)
    add(control, SATELLITE, "satcom", 2)
    cut(control, NETWORK)
    send_over(sender, NETWORK)
    waiting = control.region("links-transit").get_by_role("row").filter(has_text=SUBJECT)
    expect(waiting).to_contain_text(NETWORK)
    expect(waiting).to_contain_text(control.word("transit-state", "waiting"))
    control.shot(shots, "links-cut")
    is_usable(control)
    got = reader.rows("messages-panel").filter(has_text=SUBJECT)
    expect(got).to_have_count(0)

    send_again_over(sender, SATELLITE)
    expect(got).to_be_visible()
    expect(opened(reader, SUBJECT)).to_contain_text("Trucks turn back.")
    expect(waiting).to_have_count(0)
    control.panel("review-panel")
    measured = control.region("review-links").get_by_role("row")
    expect(measured.filter(has_text=NETWORK).get_by_role("cell").nth(3)).to_have_text("1")
    expect(measured.filter(has_text=SATELLITE).get_by_role("cell").nth(8)).to_have_text("1")
    control.shot(shots, "links-review")
