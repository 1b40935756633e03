"""A small exercise behind a real server, shared by the tests of one module where they may."""

from collections.abc import Callable, Generator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.doors.page import Browser, Page
from tests.doors.running import Server, cards, lay_down, served_copy
from tests.exercises.small import plan

from startex.language.ids import BilletId, PostId
from startex.language.plan import Plan
from startex.language.values import Role

Opener = Callable[[str], Page]


@pytest.fixture(scope="session")
def laid_down(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the small exercise, never served itself."""
    home = tmp_path_factory.mktemp("template") / "hall"
    lay_down(home, manned())
    return home


def manned() -> Plan:
    """The small exercise with a night shift at one post, and an observer."""
    small = plan()
    day = {billet.id: billet for billet in small.billets}
    night = replace(day[BilletId("J3-1-D")], id=BilletId("J3-1-N"))
    observer = replace(
        day[BilletId("UZB-1-D")],
        id=BilletId("OBS-1-D"),
        post=PostId("OBS-1"),
        role=Role.OBSERVER,
    )
    return replace(small, billets=(*small.billets, night, observer))


@pytest.fixture(scope="module")
def server(laid_down: Path, tmp_path_factory: pytest.TempPathFactory) -> Generator[Server]:
    """One server for the tests of a module that leave it as good as they found it."""
    with served_copy(laid_down, tmp_path_factory.mktemp("served") / "hall") as server:
        yield server
        assert "Traceback" not in server.said()


@pytest.fixture
def own_server(laid_down: Path, tmp_path: Path) -> Generator[Server]:
    """A server for one test, which may leave it as it likes."""
    with served_copy(laid_down, tmp_path / "hall") as server:
        yield server
        assert "Traceback" not in server.said()


@pytest.fixture
def visitor(server: Server) -> Generator[Browser]:
    with closing(Browser(server.url)) as one:
        yield one


@contextmanager
def opening_pages(server: Server) -> Generator[Opener]:
    """Opens pages by billet, each in a browser of its own, and closes them."""
    codes = cards(server)
    with ExitStack() as closed:

        def opener(billet: str) -> Page:
            browser = closed.enter_context(closing(Browser(server.url)))
            page = Page(browser, browser.sign_in(codes[billet]))
            closed.callback(page.close)
            return page

        yield opener


@pytest.fixture
def opened(server: Server) -> Generator[Opener]:
    """Opens pages at the server that the module's tests share."""
    with opening_pages(server) as opener:
        yield opener


@pytest.fixture
def own_opened(own_server: Server) -> Generator[Opener]:
    """Opens pages at the test's own server."""
    with opening_pages(own_server) as opener:
        yield opener
