"""A practice run is opened beside the real exercise, whose journal does not change."""

import httpx
import msgspec
import pytest
from tests.doors.conftest import Opener
from tests.doors.page import Browser, Page, path_of
from tests.doors.running import Server

from startex.language import commands as c
from startex.language.ids import LineId
from startex.language.msel_rows import LineRow
from startex.language.rows import ClockRow, ExerciseRow
from startex.language.values import ClockState, LineStatus
from startex.server.practice_routes import PracticeMade

DIRECTOR = "DIR-1-D"


def ask(page: Page, at: str = "") -> httpx.Response:
    return page.browser.post(f"{path_of(page.session)}/api/practice", {"at": at})


def made(page: Page, at: str = "") -> PracticeMade:
    return msgspec.json.decode(ask(page, at).raise_for_status().content, type=PracticeMade)


def test_the_card_that_is_given_opens_the_practice_and_not_the_exercise(
    own_opened: Opener, own_server: Server
) -> None:
    director = own_opened(DIRECTOR)
    director.done(c.StartExercise())
    practice = made(director)
    assert practice.exercise == "SMALL-PRACTICE"
    browser = Browser(own_server.url)
    page = Page(browser, browser.sign_in(practice.card))
    try:
        exercise, clock = page.row("exercise", "exercise"), page.row("clock", "clock")
        assert isinstance(exercise, ExerciseRow)
        assert isinstance(clock, ClockRow)
        assert (exercise.practice_of, clock.state) == ("SMALL", ClockState.PAUSED)
        page.done(c.ResumeClock())
        page.upto(page.done(c.ReleaseLine(line=LineId("L-1"))).number)
        row = page.row("line", "L-1")
        assert isinstance(row, LineRow)
        assert row.status is LineStatus.RELEASED
    finally:
        page.close()
        browser.close()
    real = director.row("line", "L-1")
    assert isinstance(real, LineRow)
    assert real.status is LineStatus.SYNCHRONIZED


def test_making_one_leaves_the_real_journal_as_it_was(
    own_opened: Opener, own_server: Server
) -> None:
    director = own_opened(DIRECTOR)
    director.done(c.StartExercise())
    files = sorted(own_server.home.glob("SMALL.startex"))
    before = [file.read_bytes() for file in files]
    assert {made(director).exercise, made(director, "1").exercise} == {
        "SMALL-PRACTICE",
        "SMALL-PRACTICE-2",
    }
    assert [file.read_bytes() for file in files] == before
    assert director.done(c.PauseClock()).number


@pytest.mark.parametrize("billet", ["J3-1-D", "WHITE-1-D"])
def test_only_planners_make_one(opened: Opener, billet: str) -> None:
    answer = ask(opened(billet))
    assert (answer.status_code, answer.json()["code"]) == (403, "not-allowed")


def test_a_point_that_there_is_not_is_told(opened: Opener) -> None:
    answer = ask(opened(DIRECTOR), "D9 0800")
    assert answer.json()["code"] == "value-not-allowed"
