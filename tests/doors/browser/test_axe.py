"""Every screen of every role: marked at head and foot, also in print, and usable by everybody."""

from collections.abc import Callable
from importlib import resources
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.doors.browser.conftest import Seater
from tests.doors.browser.seat import EXERCISE, Seat
from tests.doors.running import Server

#: One billet of each role, and the language he reads best.
ROLES = (
    ("DIR-CHIEF-D", "en"),
    ("MSEL-MGR-D", "en"),
    ("HICON-1-D", "en"),
    ("J3-CHIEF-D", "ru"),
    ("LING-02-D", "ru"),
    ("EVAL-01-D", "en"),
    ("DIR-PROTOCOL-D", "ru"),
    ("SUP-ADMIN-D", "en"),
)
#: Whose colours are measured, the costly part: the director has every panel, the others differ.
COLOURED = ("DIR-CHIEF-D", "J3-CHIEF-D", "LING-02-D")
_AXE = resources.files("axe_playwright_python") / "axe.min.js"
_RUN = """async (options) => {
  const found = await axe.run(document, { resultTypes: ["violations"], ...options });
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target} ${failureSummary}`));
}"""


def violations(seat: Seat, options: dict[str, object]) -> list[str]:
    """What axe finds, each with its place and the way out."""
    if not seat.page.evaluate("'axe' in window"):
        seat.page.evaluate(_AXE.read_text(encoding="utf-8"))
    return seat.page.evaluate(_RUN, options)


def is_usable(seat: Seat) -> None:
    """Every rule but the one about colours, which is for `is_legible`."""
    assert violations(seat, {"rules": {"color-contrast": {"enabled": False}}}) == []


def is_legible(seat: Seat) -> None:
    """Contrast in light and in dark colours."""
    for _ in ("as it is", "the other way"):
        assert violations(seat, {"runOnly": {"type": "rule", "values": ["color-contrast"]}}) == []
        seat.page.evaluate(_OTHER_THEME)


#: The same switch as the button's, also while a dialog stands over the button.
_OTHER_THEME = """() => {
  const { dataset } = document.documentElement;
  dataset.theme = dataset.theme === "dark" ? "light" : "dark";
}"""


@pytest.mark.parametrize(("billet", "language"), ROLES)
def test_every_panel_is_marked_and_usable_by_everybody(
    join: Seater, shots: Path, billet: str, language: str
) -> None:
    seat = join(billet, language)
    for key in seat.panels():
        seat.panel(key)
        seat.open_first()
        seat.is_marked()
        expect(seat.sees("marking-foot")).to_be_in_viewport(ratio=1)
        seat.shot(shots, f"panel-{billet}-{key}-{language}-light")
        is_usable(seat)
        if billet in COLOURED:
            is_legible(seat)
        seat.page.emulate_media(media="print")
        seat.is_marked()
        expect(seat.page.get_by_role("navigation")).to_be_hidden()
        seat.page.emulate_media(media="screen")


def _press(*keys: str) -> Callable[[Seat], None]:
    return lambda seat: seat.press(*keys)


def _do(entry: str) -> Callable[[Seat], None]:
    return lambda seat: seat.does(entry)


def _on(panel: str, button: str, *, row: bool = False) -> Callable[[Seat], None]:
    def open_it(seat: Seat) -> None:
        seat.panel(panel)
        if row:
            seat.open_first()
        seat.button(button).first.click()

    return open_it


DIALOGS: dict[str, tuple[str, Callable[[Seat], None]]] = {
    "no-duff": ("J3-CHIEF-D", _press("F8")),
    "halt": ("J3-CHIEF-D", _press("F9")),
    "keys": ("J3-CHIEF-D", _press("Shift+Slash")),
    "hand-over": ("J3-CHIEF-D", _do("handover-open")),
    "sign-out": ("J3-CHIEF-D", _do("signout")),
    "lift": ("DIR-CHIEF-D", _on("messages-panel", "halt-lift")),
    "rate": ("DIR-CHIEF-D", _on("direction-panel", "direction-jump")),
    "line": ("DIR-CHIEF-D", _on("msel-panel", "msel-new")),
    "omit": ("DIR-CHIEF-D", _on("msel-panel", "msel-do-omit", row=True)),
    "billet": ("DIR-CHIEF-D", _on("manning-panel", "manning-change", row=True)),
}


@pytest.mark.parametrize("billet", ["J3-CHIEF-D", "DIR-CHIEF-D"])
def test_every_dialog_is_usable_by_everybody(join: Seater, shots: Path, billet: str) -> None:
    seat = join(billet, dict(ROLES)[billet], "dark")
    for name, (whose, opens) in DIALOGS.items():
        if whose != billet:
            continue
        opens(seat)
        expect(seat.dialog()).to_be_visible()
        seat.is_marked()
        seat.can_call_for_safety()
        seat.shot(shots, f"dialog-{name}-dark")
        is_usable(seat)
        is_legible(seat)
        seat.press("Escape")
        expect(seat.dialog()).to_have_count(0)


def test_the_menus_of_the_bar_are_usable_by_everybody(join: Seater) -> None:
    seat = join("DIR-CHIEF-D")
    seat.page.set_viewport_size({"width": 1024, "height": 768})
    expect(seat.button("frame-more")).to_be_visible()
    assert seat.unfold_tabs()
    is_usable(seat)
    is_legible(seat)
    seat.button("frame-menu").click()
    expect(seat.page.get_by_role("menu")).to_have_count(1)
    is_usable(seat)
    is_legible(seat)


def test_writing_a_message_is_usable_by_everybody(join: Seater, shots: Path) -> None:
    seat = join("J3-CHIEF-D", "ru")
    seat.press("KeyN")
    seat.field("messages-to").fill("J")
    expect(seat.page.get_by_role("listbox", name=seat.say("messages-phonebook"))).to_be_visible()
    seat.shot(shots, "writing-ru-light")
    is_usable(seat)
    is_legible(seat)


def test_sign_in_and_the_hall_are_usable_by_everybody(
    chair: Seater, played_server: Server, shots: Path
) -> None:
    seat = chair()
    for name, address in (
        ("sign-in", "/"),
        ("door", "/hall"),
        ("hall", f"/hall#code={played_server.key}"),
        ("manning", f"/hall/{EXERCISE}/manning"),
        ("cards", f"/hall/{EXERCISE}/cards"),
        ("nowhere", "/nowhere"),
        ("closed", f"/x/{EXERCISE}/S0"),
    ):
        seat.page.goto("about:blank")
        seat.page.goto(played_server.url + address)
        expect(seat.page.get_by_role("heading", level=1)).to_be_visible()
        seat.page.wait_for_load_state("networkidle")
        seat.shot(shots, f"hall-{name}-en-light")
        is_usable(seat)
        if name == "cards":
            # Hundreds of cards are all alike, and to measure their colours takes minutes.
            seat.field("manning-cell").select_option("DIR")
        is_legible(seat)
