"""Conduct in the browser: lists of controllers, injects written in play, gates, the comms check."""

import re
from collections.abc import Generator
from pathlib import Path

import pytest
from msgspec.structs import replace
from playwright.sync_api import Locator, expect
from tests.doors.browser.conftest import Cards, Seater, sample_plan, seater
from tests.doors.browser.seat import EXERCISE, Seat
from tests.doors.browser.test_axe import is_legible, is_usable
from tests.doors.running import Server, cards, lay_down, served_copy
from tests.exercises.small import written

from startex.language.conditions import DecisionIs, SignalIs
from startex.language.ids import Address, GateId, LineId, PersonaId, PostId, TextId
from startex.language.plan import Gate, Line, Plan, Readiness
from startex.language.values import (
    DeliveryMeans,
    HumanText,
    LineKind,
    LineStatus,
    ReleaseRule,
    TextState,
    TextVersion,
)

MANAGER, CONTROLLER, PLAYER, DIRECTOR = "MSEL-MGR-D", "HICON-1-D", "J2-CHIEF-D", "DIR-CHIEF-D"
GATE = GateId("G-PASS")
VIEWS = ("tempo", "basket", "decisions", "meeting", "comms")


def conducted(plan: Plan) -> Plan:
    """The sample with a gate and its branches, a phone call, and an action expected at once."""
    begins_ms = plan.exercise.play_days[0].start_ms
    branch = DecisionIs(gate=GATE, option="close")
    lines = (
        _line("T-BRANCH", rule=ReleaseRule.ON_TRIGGER, trigger=branch, alternative="PASS"),
        _line("T-OTHER", alternative="PASS", trigger=SignalIs(signal="flood")),
        _line("T-CALL", planned_ms=begins_ms, means=DeliveryMeans.PHONE),
        _line(
            "T-ACTION",
            kind=LineKind.EXPECTED_ACTION,
            planned_ms=begins_ms,
            deadline_ms=begins_ms + 20 * 60_000,
        ),
        _line("T-RESERVE", kind=LineKind.CONTINGENCY, contingency_for=LineId("T-ACTION")),
        _line("T-RACE", planned_ms=begins_ms),
        _line("T-LOOSE"),
    )
    texts = [
        *(_text(f"line/{line.id}/title", f"Title of {line.id}") for line in lines),
        *(_text(f"line/{line.id}/body", f"Body of {line.id}") for line in lines),
        _text(f"gate/{GATE}/title", "Is the pass closed?"),
        _text(f"gate/{GATE}/close", "Close the pass"),
        _text(f"gate/{GATE}/open", "Leave it open"),
    ]
    easy = Readiness(languages=False, objective=False, controller=False)
    return replace(
        plan,
        exercise=replace(plan.exercise, readiness=easy),
        gates=(*plan.gates, Gate(id=GATE, options=("close", "open"))),
        lines=(*plan.lines, *lines),
        texts=(*plan.texts, *texts),
    )


def _line(line: str, **more: object) -> Line:
    given = Line(
        id=LineId(line),
        kind=LineKind.INJECT,
        sender=Address(PersonaId("P-RSC")),
        to=(Address("J2"),),
        controller=PostId("HICON-1"),
        status=LineStatus.SYNCHRONIZED,
    )
    return replace(given, **more)


def _text(text: str, body: str) -> HumanText:
    english = written(body)
    version = TextVersion(language=english.language, body=body, state=TextState.SOURCE)
    return HumanText(id=TextId(text), source=english.language, versions=(version,))


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The exercise before its STARTEX, never served itself."""
    home = tmp_path_factory.mktemp("conduct") / "hall"
    lay_down(home, conducted(sample_plan()))
    return home


@pytest.fixture(scope="module")
def conduct_server(begun: Path, tmp_path_factory: pytest.TempPathFactory) -> Generator[Server]:
    with served_copy(begun, tmp_path_factory.mktemp("conducting") / "hall") as server:
        yield server
        assert "Traceback" not in server.said()


@pytest.fixture(scope="module")
def conduct_codes(conduct_server: Server) -> Cards:
    return cards(conduct_server, EXERCISE)


@pytest.fixture
def take(chair: Seater, conduct_server: Server, conduct_codes: Cards) -> Seater:
    return seater(chair, conduct_server, conduct_codes)


def view(seat: Seat, name: str) -> None:
    seat.panel("control-play-panel")
    seat.button(f"control-view-{name}").click()


def details(seat: Seat) -> Locator:
    return seat.page.get_by_role("complementary", name=seat.say("msel-details"))


def choose(seat: Seat, line: str) -> Locator:
    """A line of one's own list, opened beside it."""
    seat.rows("control-list-panel").filter(has_text=line).first.click()
    expect(details(seat)).to_contain_text(line)
    return details(seat)


def test_the_communications_check_fills_a_board_before_startex(take: Seater) -> None:
    manager, player = take(MANAGER), take(PLAYER)
    view(manager, "comms")
    manager.button("control-comms-ask").click()
    manager.button("control-comms-go", manager.dialog()).click()
    board = manager.region("control-play-panel")
    tile = board.get_by_role("listitem").filter(has_text="J2-CHIEF")
    expect(tile).to_contain_text(manager.say("control-comms-waiting"))
    subject = manager.say("control-comms-subject")
    player.rows("messages-panel").filter(has_text=subject).click()
    player.button("messages-acknowledge").click()
    expect(tile).to_contain_text("✓")
    expect(board.get_by_role("progressbar")).to_have_attribute("value", "1")


def startex(seat: Seat) -> None:
    seat.panel("direction-panel")
    seat.button("direction-start").click()
    seat.button("direction-start", seat.dialog()).click()
    expect(seat.sees("clock-state")).to_contain_text(seat.word("clock-state", "running"))


def jump(seat: Seat, minutes: int) -> None:
    seat.panel("direction-panel")
    seat.button("direction-jump").click()
    seat.field("direction-jump-time", seat.dialog()).fill(f"+{minutes}")
    seat.button("direction-jump", seat.dialog()).click()
    expect(seat.dialog()).to_have_count(0)


def test_play_is_conducted_by_keyboard(take: Seater, shots: Path) -> None:
    """One story, so that nobody waits for more than one STARTEX."""
    director = take(DIRECTOR)
    startex(director)
    controller, manager, player = take(CONTROLLER), take(MANAGER, theme="dark"), take(PLAYER)
    expect(controller.rows("control-list-panel").first).to_be_visible()
    _an_inject_goes_from_idea_to_delivery(controller, manager, player)
    controller.shot(shots, "control-author-en-light")
    _what_was_sent_by_mistake_is_recalled(controller, player)
    _a_call_is_read_out_and_logged(controller, shots)
    _the_first_who_releases_wins(controller, manager)
    _a_decision_releases_its_branch(manager, player, shots)
    _what_a_line_waits_for_is_written_and_given(manager, controller, shots)
    jump(director, 30)
    _a_missed_action_offers_its_contingency(controller, player)
    is_legible(controller)
    _every_view_is_usable(manager, shots)


def _an_inject_goes_from_idea_to_delivery(author: Seat, manager: Seat, player: Seat) -> None:
    author.press("KeyN")
    is_usable(author)
    form = author.page.get_by_role("form", name=author.say("control-inject-new"))
    expect(author.field("msel-write-title", form)).to_be_focused()
    author.page.keyboard.type("Bridge swept away")
    author.field("msel-write-body", form).fill("The bridge at the ford is gone.")
    author.field("msel-column-to", form).fill("J2")
    author.press("Enter")
    is_usable(author)
    is_legible(author)
    author.press("Control+Enter")
    expect(details(author)).to_contain_text(author.word("line-status", "submitted"))
    expect(details(author).get_by_role("button", name="Approve")).to_have_count(0)
    manager.panel("control-list-panel")
    waiting = manager.rows("control-list-panel").filter(has_text="Bridge swept away")
    expect(waiting).to_be_visible()
    manager.press("KeyQ")
    expect(details(manager)).to_contain_text("Bridge swept away")
    manager.press("KeyG")
    expect(details(manager)).to_contain_text(manager.word("line-status", "released"))
    expect(details(author)).to_contain_text(author.word("line-status", "released"))
    expect(details(author)).to_contain_text("Event List Manager")
    expect(player.rows("messages-panel").filter(has_text="Bridge swept away")).to_be_visible()


def _what_was_sent_by_mistake_is_recalled(author: Seat, player: Seat) -> None:
    author.press("KeyW")
    author.field("msel-reason", author.dialog()).fill("Wrong bridge")
    author.button("msel-do-recall", author.dialog()).click()
    expect(details(author)).to_contain_text(author.word("line-status", "recalled"))
    message = player.rows("messages-panel").filter(has_text="Bridge swept away")
    expect(message).to_contain_text(player.say("messages-withdrawn"))
    message.click()
    reading = player.region("messages-reading")
    expect(reading).to_contain_text(player.say("messages-withdrawn-why"))
    expect(player.button("messages-acknowledge", reading)).to_have_count(0)


def _a_call_is_read_out_and_logged(controller: Seat, shots: Path) -> None:
    choose(controller, "T-CALL")
    controller.press("KeyL")
    script = controller.dialog()
    expect(script).to_contain_text("Body of T-CALL")
    controller.field("control-script-said", script).fill("J2 asked for the grid.")
    controller.shot(shots, "control-script-en-light")
    is_usable(controller)
    controller.button("control-script-done", script).click()
    expect(script).to_have_count(0)
    expect(details(controller)).to_contain_text("J2 asked for the grid.")
    expect(details(controller)).to_contain_text(controller.word("line-status", "complete"))


def _the_first_who_releases_wins(controller: Seat, manager: Seat) -> None:
    manager.panel("control-list-panel")
    for seat in (controller, manager):
        choose(seat, "T-RACE")
    for seat in (controller, manager):
        seat.page.evaluate(_PRESS_R)
    for seat in (controller, manager):
        shown = details(seat)
        expect(shown).to_contain_text(re.compile(f"{seat.word('line-status', 'released')}: \\w+"))
        expect(seat.region("frame-notices").get_by_role("alert")).to_have_count(0)


#: Without waiting for the page, so that both keys go down before either screen has changed.
_PRESS_R = """() => document.body.dispatchEvent(
  new KeyboardEvent("keydown", { code: "KeyR", key: "r", bubbles: true, cancelable: true }))"""


def _a_decision_releases_its_branch(manager: Seat, player: Seat, shots: Path) -> None:
    view(manager, "decisions")
    gate = manager.page.get_by_role("article", name="Is the pass closed?")
    expect(gate.get_by_role("button", name="T-BRANCH")).to_be_visible()
    manager.shot(shots, "control-decisions-en-dark")
    manager.button("control-decide", gate, option="Close the pass").click()
    manager.button("control-decide-go", manager.dialog()).click()
    expect(gate).to_contain_text(manager.say("control-decided", option="Close the pass"))
    expect(player.rows("messages-panel").filter(has_text="Title of T-BRANCH")).to_be_visible()
    view(manager, "basket")
    chosen = manager.say("control-alternative-chosen", line="T-BRANCH")
    expect(manager.region("control-alternatives")).to_contain_text(chosen)


def _what_a_line_waits_for_is_written_and_given(
    manager: Seat, controller: Seat, shots: Path
) -> None:
    manager.page.evaluate("location.hash = 'lines/T-LOOSE'")
    manager.button("lines-trigger-change").click()
    editor = manager.dialog()
    manager.button("control-when-add", editor).click()
    expect(manager.button("save", editor)).to_be_disabled()
    _kinds(manager, editor).select_option("any")
    group = manager.word("condition-kind", "any")
    manager.button("control-when-add-to", editor, kind=group).click()
    _kinds(manager, editor).last.select_option("manual")
    manager.field("control-when-field-signal", editor).fill("bridge")
    expect(editor).to_contain_text(manager.say("control-when-manual", signal="bridge"))
    manager.shot(shots, "control-trigger-en-dark")
    is_usable(manager)
    is_legible(manager)
    manager.button("save", editor).click()
    expect(editor).to_have_count(0)
    view(manager, "decisions")
    manager.button("control-give-manual", name="bridge").click()
    ready = controller.rows("control-list-panel").filter(has_text="T-LOOSE")
    expect(ready).to_contain_text(controller.say("control-stage-ready"))


def _kinds(seat: Seat, editor: Locator) -> Locator:
    return seat.field("control-when-kind", editor)


def _a_missed_action_offers_its_contingency(controller: Seat, player: Seat) -> None:
    offered = controller.rows("control-list-panel").filter(has_text="T-RESERVE")
    expect(offered).to_contain_text(controller.say("control-stage-offered"))
    expect(player.rows("messages-panel").filter(has_text="Title of T-RESERVE")).to_have_count(0)
    choose(controller, "T-RESERVE")
    controller.press("KeyR")
    expect(player.rows("messages-panel").filter(has_text="Title of T-RESERVE")).to_be_visible()
    choose(controller, "T-ACTION")
    controller.press("KeyC")
    expect(details(controller)).to_contain_text(controller.word("line-status", "complete"))


def _every_view_is_usable(seat: Seat, shots: Path) -> None:
    """In the light and in the dark, and its Russian words fit where the English ones do."""
    for name in VIEWS:
        view(seat, name)
        seat.shot(shots, f"control-{name}-en")
        is_usable(seat)
        is_legible(seat)
    seat.speaks("ru")
    for name in VIEWS:
        view(seat, name)
        seat.shot(shots, f"control-{name}-ru")
        fits = "main => main.scrollWidth <= main.clientWidth"
        assert seat.page.get_by_role("main").evaluate(fits)
