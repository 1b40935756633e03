"""Takes the pictures of the documentation anew, of real runs: python -m tests.docs.pictures

The sample exercise is played by stand-ins in a demo, and a rehearsed one is served for the review;
five minutes in all. Needs Chromium, as the browser tests do. A program that brings the colours down
to 255, such as pngquant, makes the files small afterwards.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, ViewportSize, sync_playwright
from tests.conftest import FLAGS
from tests.docs.pages import ROOT

PICTURES = ROOT / "docs" / "pictures"
SCREEN = ViewportSize(width=1366, height=768)
STARTEX = (sys.executable, "-c", "from startex.app.main import main; raise SystemExit(main())")
PATIENCE_MS = 30_000
#: The FLASH of the sample's first play day has gone out, and stand-ins have begun to answer.
MOMENT = re.compile(r"1311(?:1[89]|[2-5]\d)E")
#: Stand-ins play an hour in a minute.
UNTIL_MOMENT_MS = 420_000

Links = dict[str, str]


@contextmanager
def served(*command: str) -> Generator[Links]:
    """The sign-in link of each post of a server, which runs meanwhile."""
    quiet = ("--no-browser", "--port", "0", "--language", "en")
    server = subprocess.Popen((*STARTEX, *command, *quiet), stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    try:
        links: Links = {}
        for line in server.stdout:
            if line.startswith("ready "):
                break
            found = re.search(r"\(?([A-Z0-9-]+)\)?: (http\S+)$", line)
            links |= {found[1]: found[2]} if found else {}
        yield links
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


def seat(browser: Browser, link: str, language: str, panel: str) -> Page:
    page = browser.new_context(viewport=SCREEN, locale=language).new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.goto(link)
    page.wait_for_url("**/x/**")
    page.get_by_role("navigation").wait_for()
    page.evaluate(f"location.hash = '#{panel}'")
    return page


def listed(page: Page, words: str) -> Locator:
    """The first row of a panel's list that says so; choices of a filter are no rows."""
    rows = page.get_by_role("main").get_by_role("listbox").get_by_role("option")
    return rows.filter(has_text=words).first


def keep(page: Page, name: str) -> None:
    page.wait_for_load_state("networkidle")
    page.mouse.move(683, 3)
    page.wait_for_timeout(1_000)
    page.screenshot(path=PICTURES / f"{name}.png")


def play(browser: Browser, home: Path) -> None:
    """The event list, a staff officer's register and the interpreters' queue, in play."""
    with served("demo", "--home", str(home), "--autoplay") as links:
        officer = seat(browser, links["J3-CHIEF"], "ru", "messages")
        interpreter = seat(browser, links["LING-01"], "en", "translation")
        # A FLASH message interrupts; where a colleague of the cell has read it, it does not.
        alert = officer.get_by_role("alertdialog")
        officer.add_locator_handler(alert, lambda: officer.keyboard.press("Escape"))
        officer.get_by_text(MOMENT).first.wait_for(timeout=UNTIL_MOMENT_MS)
        # At once: what is chosen now is translated and checked a moment later.
        listed(interpreter, "").click()
        keep(interpreter, "interpreter")
        director = seat(browser, links["DIR-CHIEF"], "en", "lines/CT-1-03")
        listed(officer, "МОЛНИЯ").click()
        officer.keyboard.press("s")
        keep(director, "director")
        keep(officer, "staff-officer")


def review(browser: Browser, home: Path) -> None:
    sample = ROOT / "examples" / "regional_cooperation"
    rehearse = ("rehearse", str(sample), "--seed", "1", "--out", str(home))
    subprocess.run((*STARTEX, *rehearse), check=True, stdout=subprocess.DEVNULL)
    with served("serve", str(home)) as links:
        keep(seat(browser, links["DIR-CHIEF"], "en", "review"), "review")


def main() -> None:
    """Take them all, or those whose part is named: play, review."""
    asked = [sys.executable, str(ROOT / "scripts" / "browser")]
    chromium = subprocess.run(asked, check=True, text=True, stdout=subprocess.PIPE).stdout.strip()
    parts = {"play": play, "review": review}
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for name in sys.argv[1:] or parts:
            parts[name](browser, Path(folder) / name)
        browser.close()


if __name__ == "__main__":
    main()
