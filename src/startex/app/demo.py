"""Serving exercises, and the sample with sign-in links for a handful of posts."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from startex.app.autoplay import begin, play
from startex.app.machine_drafts import draft_for_ever
from startex.app.mailing import mail_for_ever
from startex.app.output import Output
from startex.app.plan_files import judged
from startex.app.planning import starter
from startex.app.serving import (
    Address,
    Companion,
    hall_at,
    open_browser,
    serve,
    stop_quietly,
)
from startex.gateways.machine_translation import machine_at
from startex.gateways.mail import MailServer
from startex.gateways.mail_book import MailBook
from startex.language.base import Noun
from startex.language.ids import ExerciseId, LanguageCode, PostId, text_id
from startex.language.plan import Plan
from startex.server.folders import read_folder
from startex.server.hall import SUFFIX, Hall
from startex.server.live import Live
from startex.server.site import site
from startex.translation.state import version_in

_HERE = Path(__file__).resolve().parents[1]
#: In a wheel the sample lies in the package; in a checkout beside `src`.
_SAMPLES = (_HERE / "examples", _HERE.parents[1] / "examples")
_SAMPLE = "regional_cooperation"
#: Whom a newcomer signs in as, to see every kind of screen.
POSTS = tuple(
    PostId(p) for p in ("DIR-CHIEF", "MSEL-MGR", "J3-CHIEF", "J2-CHIEF", "LING-01", "EVAL-01")
)


@dataclass(frozen=True)
class MailService:
    server: MailServer
    book: MailBook


@dataclass(frozen=True)
class Service:
    """What a server is asked to be."""

    home: Path
    address: Address
    browser: bool
    #: Where a machine drafts translations: `http://…` or `argos:DIR`; empty is nowhere.
    machine: str = ""
    #: The mail server messages go to, and who has which mailbox; None is nowhere.
    mail: MailService | None = None


class ServedPost(Noun):
    """A link that signs in at a post of an exercise."""

    exercise: ExerciseId
    post: PostId
    title: str
    link: str


class Serving(Noun):
    """Where a server answers, and how its administrator and a few posts sign in."""

    url: str
    administrator: str
    posts: tuple[ServedPost, ...]


def serve_home(service: Service, output: Output) -> int:
    """Serve every exercise of a folder until told to stop."""
    _run(hall_at(service.home), service, output)
    return 0


def demo(service: Service, output: Output, *, fresh: bool, autoplay: bool) -> int:
    """Serve the sample; it goes on where it was left, unless it is to be `fresh`.

    With `autoplay` stand-in players fill the posts that nobody real fills.
    """
    folder = sample_folder()
    output.progress("demo-loading", folder=str(folder))
    plan = judged(read_folder(folder), output.sentences.language).plan
    if plan is None:
        output.say("open-not-opened", folder=str(folder))
        return 1
    if fresh:
        _forget(service.home, plan)
    hall = hall_at(service.home)

    async def prepared() -> None:
        await _with_sample(hall, plan)
        if autoplay:
            await begin(hall.live(plan.exercise.id))

    async def played() -> None:
        await play(hall.live(plan.exercise.id))

    _run(hall, service, output, prepared, played if autoplay else None)
    return 0


def sample_folder() -> Path:
    """Raises: FileNotFoundError where neither package nor checkout has it."""
    for folder in _SAMPLES:
        if (folder / _SAMPLE / "exercise.toml").exists():
            return folder / _SAMPLE
    raise FileNotFoundError(2, "", str(_SAMPLES[-1] / _SAMPLE))


def _forget(home: Path, plan: Plan) -> None:
    """Only the sample's own files; what else lies in that folder is not ours to remove."""
    for file in home.glob(f"{plan.exercise.id}{SUFFIX}*"):
        file.unlink()


async def _with_sample(hall: Hall, plan: Plan) -> None:
    if not any(live.exercise == plan.exercise.id for live in hall.lives()):
        await hall.create(plan)


def _run(
    hall: Hall,
    service: Service,
    output: Output,
    before: Companion | None = None,
    beside: Companion | None = None,
) -> None:
    machine = machine_at(service.machine) if service.machine else None
    stop_quietly()

    async def all_beside() -> None:
        async with asyncio.TaskGroup() as tasks:
            if beside is not None:
                tasks.create_task(beside())
            if machine is not None:
                tasks.create_task(draft_for_ever(hall, machine))
            if service.mail is not None:
                mail = service.mail
                tasks.create_task(mail_for_ever(hall, mail.server, mail.book, not_taken))

    def not_taken(exercise: str, mailbox: str, why: str) -> None:
        output.progress("mail-not-taken", exercise=exercise, mailbox=mailbox, why=why)

    def ready(url: str) -> None:
        _greet(hall, service, output, url)

    app = site(hall, judged, starter)
    asyncio.run(serve(hall, app, service.address, ready, before, all_beside))


def _greet(hall: Hall, service: Service, output: Output, url: str) -> None:
    spoken = output.sentences.language
    posts = [post for live in hall.lives() for post in _posts(live, spoken, url)]
    administrator = f"{url}/hall#code={hall.key}"
    for post in posts:
        output.say(
            "serve-post", exercise=post.exercise, post=post.post, title=post.title, link=post.link
        )
    output.say("serve-administrator", link=administrator)
    for refusal in hall.refused:
        output.refused(refusal)
    output.say("serve-how")
    output.result(Serving(url=url, administrator=administrator, posts=tuple(posts)))
    output.finish()
    output.ready(url)
    if service.browser:
        open_browser(posts[0].link if posts else administrator)


def _posts(live: Live, spoken: LanguageCode, url: str) -> list[ServedPost]:
    """Links that sign in; the code stands behind the #, so no server or proxy ever logs it."""
    rooms = live.desk.rooms
    served: list[ServedPost] = []
    for post in POSTS:
        for billet in list(rooms.people.by_post.get(post, {}))[:1]:
            title = rooms.translation.text(text_id("billet", billet, "title"))
            words = version_in(title, spoken) or version_in(title, title.source)
            link = f"{url}/#card={live.cards.code(rooms.people, billet)}"
            said = words.body if words else ""
            served.append(ServedPost(exercise=live.exercise, post=post, title=said, link=link))
    return served
