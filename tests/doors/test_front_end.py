"""The built front end in a real browser, before any server stands behind it."""

import threading
from collections.abc import Generator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page

STATIC = Path(__file__).resolve().parents[2] / "src/startex/server/static"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
        """Say nothing: pytest shows what the browser saw."""


@pytest.fixture(scope="module")
def address() -> Generator[str]:
    """The built files on a free port of this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(STATIC)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def test_the_built_page_starts_and_draws_something(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_function("document.getElementById('app').childElementCount > 0")


def test_the_test_browser_is_as_poor_as_a_hall_screen(page: Page, address: str) -> None:
    page.goto(address)
    webgl = "['webgl', 'webgl2'].map((kind) => document.createElement('canvas').getContext(kind))"
    assert page.evaluate(webgl) == [None, None]
