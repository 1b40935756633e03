"""A practice run is taken for the exercise by nobody, on no screen and no sheet of paper."""

from collections.abc import Generator
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import expect
from tests.doors.browser.conftest import Seater, sample_plan
from tests.doors.browser.seat import EXERCISE, Seat
from tests.doors.browser.test_axe import is_legible, is_usable
from tests.doors.running import Server, cards, lay_down, served_copy

from startex.language.ids import ExerciseId

REAL = "RC22"


@pytest.fixture
def practice(tmp_path: Path) -> Generator[Server]:
    """A server with a copy of an exercise, made for practice."""
    plan = sample_plan()
    copy = msgspec.structs.replace(plan.exercise, practice_of=ExerciseId(REAL))
    lay_down(tmp_path / "laid-down", msgspec.structs.replace(plan, exercise=copy))
    with served_copy(tmp_path / "laid-down", tmp_path / "hall") as server:
        yield server


def says_practice(seat: Seat) -> None:
    for edge in ("head", "foot"):
        marking = seat.sees(f"marking-{edge}")
        expect(marking).to_be_visible()
        expect(marking).to_contain_text(seat.say("marking-practice", exercise=REAL))


def test_every_screen_and_page_says_that_it_is_practice(chair: Seater, practice: Server) -> None:
    seat = chair("en", "light")
    seat.page.goto(f"{practice.url}/#card={cards(practice, EXERCISE)['DIR-CHIEF-D']}")
    seat.page.wait_for_url("**/x/**")
    seat.is_live()
    for language in ("en", "ru"):
        seat.speaks(language)
        seat.is_marked()
        says_practice(seat)
        title = seat.say("marking-practice-title", title="")
        assert seat.page.title().startswith(title.rstrip())
    is_usable(seat)
    is_legible(seat)
    seat.page.emulate_media(media="print")
    says_practice(seat)
