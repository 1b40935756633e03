"""The sample exercise behind a real server, and people who sit down before it."""

import os
from collections.abc import Callable, Generator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from tests.doors.browser.played import lay_down_played
from tests.doors.browser.seat import EXERCISE, SCREEN, Seat
from tests.doors.running import Server, cards, lay_down, served_copy

from startex.app.demo import sample_folder
from startex.app.plan_files import judged
from startex.language.plan import Plan
from startex.server.folders import read_folder

#: Ours: a loaded machine answers within this; a test that waits so long has failed.
PATIENCE_MS = 20_000
#: Seats a person by his billet, in the language of his screen and in dark or light colours.
Seater = Callable[..., Seat]
#: The code on each billet's card.
Cards = dict[str, str]
FAILED = pytest.StashKey[bool]()

expect.set_options(timeout=PATIENCE_MS)


def sample_plan() -> Plan:
    plan = judged(read_folder(sample_folder()), "en").plan
    assert plan is not None
    return plan


@pytest.fixture(scope="session")
def sample_laid_down(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample exercise, never served itself."""
    home = tmp_path_factory.mktemp("sample") / "hall"
    lay_down(home, sample_plan())
    return home


@pytest.fixture(scope="module")
def sample_server(
    sample_laid_down: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[Server]:
    """One server with the sample for all tests of a module."""
    with served_copy(sample_laid_down, tmp_path_factory.mktemp("served") / "hall") as server:
        yield server
        assert "Traceback" not in server.said()


@pytest.fixture
def own_sample_server(sample_laid_down: Path, tmp_path: Path) -> Generator[Server]:
    """A server with the sample for one test, which may leave it as it likes."""
    with served_copy(sample_laid_down, tmp_path / "hall") as server:
        yield server
        assert "Traceback" not in server.said()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Leave it to the fixtures to know that their test failed."""
    report = yield
    if report.when == "call" and report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture
def chair(browser: Browser, request: pytest.FixtureRequest, shots: Path) -> Generator[Seater]:
    """An empty seat before a fresh browser; a failed test leaves a picture of each."""
    seats: list[Seat] = []
    with ExitStack() as closed:

        def sit(language: str = "en", theme: str = "light") -> Seat:
            context = browser.new_context(
                viewport=SCREEN,
                locale=language,
                color_scheme="dark" if theme == "dark" else "light",
                reduced_motion="reduce",
                accept_downloads=True,
            )
            context.set_default_timeout(PATIENCE_MS)
            seat = Seat(context, language)
            closed.callback(seat.close)
            seats.append(seat)
            return seat

        yield sit
        if FAILED in request.node.stash:
            for number, seat in enumerate(seats):
                seat.shot(shots, f"failed-{request.node.name}-{number}")


def seater(chair: Seater, server: Server, codes: Cards) -> Seater:
    def sit(billet: str, language: str = "en", theme: str = "light") -> Seat:
        seat = chair(language, theme)
        seat.sign_in(server.url, codes[billet])
        return seat

    return sit


@pytest.fixture(scope="module")
def codes(sample_server: Server) -> Cards:
    return cards(sample_server, EXERCISE)


@pytest.fixture
def sit(chair: Seater, sample_server: Server, codes: Cards) -> Seater:
    return seater(chair, sample_server, codes)


@pytest.fixture(scope="session")
def played_server(tmp_path_factory: pytest.TempPathFactory) -> Generator[Server]:
    """A server whose exercise stands halted after two hours; nobody changes anything there."""
    folder = tmp_path_factory.mktemp("played")
    lay_down_played(folder / "laid-down", sample_plan())
    with served_copy(folder / "laid-down", folder / "hall") as server:
        yield server
        assert "Traceback" not in server.said()


@pytest.fixture(scope="session")
def played_codes(played_server: Server) -> Cards:
    return cards(played_server, EXERCISE)


@pytest.fixture
def join(chair: Seater, played_server: Server, played_codes: Cards) -> Seater:
    return seater(chair, played_server, played_codes)


@pytest.fixture
def shots(tmp_path: Path) -> Path:
    """Where screenshots go: STARTEX_SHOTS, else with the test's other files."""
    folder = Path(os.environ.get("STARTEX_SHOTS", tmp_path / "shots"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
