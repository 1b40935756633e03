"""Day one in the browser: an administrator sets an exercise up, mans it, and keeps it safe."""

from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect
from tests.doors.browser.conftest import Seater
from tests.doors.browser.seat import EXERCISE, Seat
from tests.doors.running import Server

from startex.app.demo import sample_folder

WALK_IN, CHANGED = "WALK-IN-1-D", "J2-ANALYST-D"


@pytest.fixture
def empty_server(tmp_path: Path) -> Generator[Server]:
    """A server nobody has used yet."""
    with closing(Server(tmp_path / "hall")) as server:
        yield server
        assert "Traceback" not in server.said()


def administrator(chair: Seater, server: Server) -> Seat:
    seat = chair()
    seat.page.goto(f"{server.url}/hall#code={server.key}")
    expect(seat.page.get_by_role("heading", name=seat.say("hall-create"))).to_be_visible()
    # Nobody reads the code over his shoulder.
    assert server.key not in seat.page.url
    return seat


def made(seat: Seat, exercise: str) -> Locator:
    """The exercise's row, once the hall says that it is ready."""
    expect(seat.page.get_by_text(seat.say("hall-made", id=exercise))).to_be_visible()
    return seat.page.get_by_role("row").filter(has_text=exercise)


def test_an_administrator_sets_up_mans_and_saves_an_exercise(
    chair: Seater, empty_server: Server, tmp_path: Path, shots: Path
) -> None:
    seat = administrator(chair, empty_server)
    expect(seat.page.get_by_text(seat.say("hall-none"))).to_be_visible()
    _creates_one(seat)
    _opens_the_sample(seat, shots)
    seat.page.get_by_role("row").filter(has_text=EXERCISE).get_by_role(
        "link", name=seat.say("hall-manning")
    ).click()
    _adds_a_walk_in(seat, shots)
    _replaces_a_person_on_another_shift(seat)
    before = _codes(seat)
    _reissues_a_card(seat)
    after = _codes(seat)
    assert before[WALK_IN] == after[WALK_IN]
    assert before[CHANGED] != after[CHANGED]
    _prints_cards(seat, shots)
    backup = _backs_up(seat, tmp_path)
    _restored_elsewhere_it_lets_the_walk_in_in(chair, tmp_path, backup, after[WALK_IN])


def _creates_one(seat: Seat) -> None:
    seat.field("hall-name").fill("Small Shield")
    seat.button("hall-create-go").click()
    table = seat.page.get_by_role("table")
    expect(table.get_by_role("row").filter(has_text="Small Shield")).to_contain_text(
        seat.word("clock-state", "planned")
    )


def _opens_the_sample(seat: Seat, shots: Path) -> None:
    seat.page.get_by_label(seat.say("hall-folder"), exact=True).set_input_files(sample_folder())
    seat.button("hall-open-go").click()
    expect(made(seat, EXERCISE)).to_contain_text("REGIONAL COOPERATION 22")
    seat.shot(shots, "hall-two-exercises-en-light")


def _adds_a_walk_in(seat: Seat, shots: Path) -> None:
    seat.button("manning-add").click()
    form = seat.dialog()
    seat.field("manning-person", form).fill("Visitor 001")
    seat.field("manning-languages", form).fill("en ru")
    seat.field("manning-role", form).select_option("staff")
    seat.field("manning-cell", form).select_option("J4")
    form.get_by_role("textbox", name=seat.say("manning-title")).fill("Logistics visitor")
    expect(seat.field("manning-billet", form)).to_have_value(WALK_IN)
    seat.shot(shots, "hall-walk-in-en-light")
    seat.button("save", form).click()
    expect(form).to_be_hidden()
    expect(_found(seat, WALK_IN)).to_contain_text("Visitor 001")


def _found(seat: Seat, billet: str) -> Locator:
    seat.page.get_by_role("searchbox").fill(billet)
    row = seat.rows("manning-panel").filter(has_text=billet)
    expect(row).to_have_count(1)
    return row


def _replaces_a_person_on_another_shift(seat: Seat) -> None:
    _found(seat, CHANGED).dblclick()
    form = seat.dialog()
    seat.field("manning-person", form).fill("Replacement 001")
    seat.field("manning-shift", form).select_option("night")
    seat.button("save", form).click()
    expect(form).to_be_hidden()
    expect(_found(seat, CHANGED)).to_contain_text("Replacement 001")
    expect(_found(seat, CHANGED)).to_contain_text("night")


def _reissues_a_card(seat: Seat) -> None:
    _found(seat, CHANGED).click()
    seat.button("manning-change").click()
    seat.button("manning-reissue", seat.dialog()).click()
    expect(seat.dialog().get_by_role("status")).to_have_text(seat.say("manning-reissued"))
    seat.button("cancel", seat.dialog()).click()
    expect(seat.dialog()).to_have_count(0)


def _codes(seat: Seat) -> dict[str, str]:
    """The codes on the cards that matter here, as the printed sheet shows them."""
    manning = seat.page.url
    seat.page.get_by_role("link", name=seat.say("hall-cards")).click()
    codes: dict[str, str] = {}
    for billet in (WALK_IN, CHANGED):
        card = seat.sees("card").filter(has_text=billet)
        codes[billet] = card.locator(".secret").inner_text()
    seat.page.goto(manning)
    return codes


def _prints_cards(seat: Seat, shots: Path) -> None:
    seat.page.get_by_role("link", name=seat.say("hall-cards")).click()
    seat.field("manning-cell").select_option("DIR")
    seat.page.emulate_media(media="print")
    for card in seat.sees("card").all():
        expect(card.get_by_role("img", name=seat.say("cards-qr"))).to_be_visible()
        expect(card.locator(".secret")).to_be_visible()
        expect(card).to_contain_text(seat.say("marking-exercise"))
    expect(seat.button("print")).to_be_hidden()
    expect(seat.sees("marking-head")).to_be_visible()
    seat.shot(shots, "hall-cards-printed-en")
    seat.page.emulate_media(media="screen")
    seat.page.get_by_role("link", name=seat.say("hall-title")).click()


def _backs_up(seat: Seat, folder: Path) -> Path:
    row = seat.page.get_by_role("row").filter(has_text=EXERCISE)
    with seat.page.expect_download() as download:
        row.get_by_role("link", name=seat.say("hall-backup")).click()
    path = folder / "backup.startex"
    download.value.save_as(path)
    return path


def _restored_elsewhere_it_lets_the_walk_in_in(
    chair: Seater, folder: Path, backup: Path, code: str
) -> None:
    with closing(Server(folder / "elsewhere")) as server:
        seat = administrator(chair, server)
        seat.page.get_by_label(seat.say("hall-file"), exact=True).set_input_files(backup)
        seat.button("hall-restore-go").click()
        made(seat, EXERCISE)
        visitor = chair()
        visitor.page.goto(server.url)
        # As it stands on the card, but typed in a hurry.
        visitor.field("signin-code").fill(code.lower().replace("-", " "))
        visitor.press("Enter")
        visitor.is_live()
        expect(visitor.sees("who")).to_contain_text("WALK-IN-1")
        expect(visitor.sees("who")).to_contain_text("Logistics visitor")


def test_a_wrong_folder_says_what_is_wrong_and_opens_nothing(
    chair: Seater, empty_server: Server, tmp_path: Path
) -> None:
    seat = administrator(chair, empty_server)
    folder = tmp_path / "wrong"
    folder.mkdir()
    (folder / "exercise.toml").write_text("id = 7\n", encoding="utf-8")
    seat.page.get_by_label(seat.say("hall-folder"), exact=True).set_input_files(folder)
    seat.button("hall-open-go").click()
    findings = seat.page.get_by_role("table").filter(has_text=seat.say("hall-finding-text"))
    expect(findings.get_by_role("row").nth(1)).to_contain_text("exercise.toml")
    expect(seat.page.get_by_text(seat.say("hall-none"))).to_be_visible()


def test_a_wrong_administrators_code_opens_nothing(chair: Seater, empty_server: Server) -> None:
    seat = chair()
    seat.page.goto(f"{empty_server.url}/hall")
    seat.page.get_by_label(seat.say("hall-door-code")).fill("guess")
    seat.button("signin-go").click()
    expect(seat.page.get_by_role("alert")).to_have_text(seat.say("refusal-card-unknown"))
    expect(seat.button("hall-create-go")).to_have_count(0)
