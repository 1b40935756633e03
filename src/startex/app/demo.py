"""Serving exercises, and the sample with sign-in links for a handful of posts."""

import asyncio
import shutil
from dataclasses import dataclass
from pathlib import Path

from startex.app.output import Output
from startex.app.plan_files import judged, read_folder
from startex.app.serving import (
    Address,
    Companion,
    hall_at,
    open_browser,
    serve,
    stop_quietly,
)
from startex.language.base import Noun
from startex.language.ids import PostId
from startex.language.plan import Plan
from startex.server.hall import Hall
from startex.server.live import Live
from startex.server.site import site

_HERE = Path(__file__).resolve().parents[1]
#: In a wheel the sample lies in the package; in a checkout beside `src`.
_SAMPLES = (_HERE / "examples", _HERE.parents[1] / "examples")
_SAMPLE = "regional_cooperation"
#: Whom a newcomer signs in as, to see every kind of screen.
POSTS = tuple(
    PostId(p) for p in ("DIR-CHIEF", "MSEL-MGR", "J3-CHIEF", "J2-CHIEF", "LING-01", "EVAL-01")
)


@dataclass(frozen=True)
class Service:
    """What a server is asked to be."""

    home: Path
    address: Address
    browser: bool


class Serving(Noun):
    """Where a server answers, and how its administrator and a few posts sign in."""

    url: str
    administrator: str
    posts: dict[str, str]


def serve_home(service: Service, output: Output) -> int:
    """Serve every exercise of a folder until told to stop."""
    _run(hall_at(service.home), service, output, None)
    return 0


def demo(service: Service, output: Output, *, fresh: bool) -> int:
    """Serve the sample; it goes on where it was left, unless it is to be `fresh`."""
    if fresh:
        shutil.rmtree(service.home, ignore_errors=True)
    folder = sample_folder()
    output.progress("demo-loading", folder=str(folder))
    plan = judged(read_folder(folder), output.sentences.language).plan
    if plan is None:
        output.say("open-not-opened", folder=str(folder))
        return 1
    hall = hall_at(service.home)
    _run(hall, service, output, lambda: _with_sample(hall, plan))
    return 0


def sample_folder() -> Path:
    """Raises: FileNotFoundError where neither package nor checkout has it."""
    for folder in _SAMPLES:
        if (folder / _SAMPLE / "exercise.toml").exists():
            return folder / _SAMPLE
    raise FileNotFoundError(2, "", str(_SAMPLES[-1] / _SAMPLE))


async def _with_sample(hall: Hall, plan: Plan) -> None:
    if not any(live.exercise == plan.exercise.id for live in hall.lives()):
        await hall.create(plan)


def _run(hall: Hall, service: Service, output: Output, before: Companion | None) -> None:
    stop_quietly()

    def ready(url: str) -> None:
        _greet(hall, service, output, url)

    app = site(hall, judged, _named)
    asyncio.run(serve(hall, app, service.address, ready, before))


def _named(name: str) -> Plan:
    """The sample under another name and without its play, until a starter is chosen."""
    raise NotImplementedError(name)


def _greet(hall: Hall, service: Service, output: Output, url: str) -> None:
    links = {p: link for live in hall.lives() for p, link in _links(live, url)}
    administrator = f"{url}/hall#code={hall.key}"
    for post, link in links.items():
        output.say("serve-post", post=post, link=link)
    output.say("serve-administrator", link=administrator)
    output.ready(url)
    if service.browser:
        open_browser(next(iter(links.values()), administrator))


def _links(live: Live, url: str) -> list[tuple[PostId, str]]:
    """Links that sign in; the code stands behind the #, so no server or proxy ever logs it."""
    people = live.desk.rooms.people
    holders = ((p, next(iter(people.by_post.get(p, {})), None)) for p in POSTS)
    return [(p, f"{url}/#card={live.cards.code(people, b)}") for p, b in holders if b]
