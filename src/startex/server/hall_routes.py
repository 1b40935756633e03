"""What the server's administrator does before and beside the exercise."""

import asyncio
import hmac
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import segno
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

from startex.checks.findings import Weight
from startex.conduct import beside
from startex.journal.backup import back_up
from startex.language.base import Noun, Refusal
from startex.language.commands import Given, PutBillet, ReissueCard, RemoveBillet
from startex.language.ids import (
    BilletId,
    CellId,
    CommandId,
    ExerciseId,
    LanguageCode,
    NationCode,
    PostId,
    text_id,
)
from startex.language.plan import Billet, Plan
from startex.language.refusals import (
    CardUnknown,
    CommandUnreadable,
    JournalCannotWrite,
    NotAllowed,
    NotSignedIn,
    TextMissing,
)
from startex.language.rows import AnyRow, RowKey
from startex.language.values import BY_HALL, ClockState
from startex.server.answers import json
from startex.server.asked import read, uploaded
from startex.server.hall import SUFFIX, Hall
from startex.server.live import Live
from startex.server.pace import WrongCodes
from startex.translation.state import version_in

COOKIE = "startex_hall"


class FolderFinding(Noun):
    """A fault in a folder, as a sentence in the administrator's language."""

    file: str
    line: int
    code: str
    text: str
    weight: Weight = Weight.FAULT


class Judged(Noun):
    """A folder as read: no plan where it cannot be one."""

    plan: Plan | None
    findings: tuple[FolderFinding, ...]


class Opened(Noun):
    """`id` is None where the folder could not be opened."""

    id: ExerciseId | None
    findings: tuple[FolderFinding, ...] = ()


class HallExercise(Noun):
    id: ExerciseId
    name: str
    state: ClockState
    facts: int


class PrintedCard(Noun):
    """What stands on one sign-in card; `qr_svg` shows `url`."""

    billet: BilletId
    post: PostId
    cell: CellId
    title: str
    nation: NationCode
    shift: str
    person: str
    code: str
    qr_svg: str
    url: str


class _Code(Noun):
    code: str


class _Name(Noun):
    name: str


_MANNING = PutBillet | RemoveBillet | ReissueCard
#: Reads an uploaded folder, and speaks of its faults in a language.
Judge = Callable[[Mapping[str, bytes], LanguageCode], Judged]
#: A small new exercise of that name.
Starter = Callable[[str], Plan]


class HallRoutes:
    """Routes of `/api/hall`."""

    def __init__(self, hall: Hall, judge: Judge, starter: Starter) -> None:
        self._hall, self._judge, self._starter = hall, judge, starter
        self._wrong_codes = WrongCodes(time.monotonic)

    def routes(self) -> list[BaseRoute]:
        at = "/api/hall/exercises"
        one = f"{at}/{{exercise}}"
        return [
            Route("/api/hall/sign-in", self.sign_in, methods=["POST"]),
            Route("/api/hall/restore", self.restore, methods=["POST"]),
            Route(at, self.exercises, methods=["GET"]),
            Route(at, self.create, methods=["POST"]),
            Route(f"{at}/open", self.open, methods=["POST"]),
            Route(f"{one}/backup", self.backup),
            Route(f"{one}/billets", self.billets),
            Route(f"{one}/cells", self.cells),
            Route(f"{one}/cards", self.cards),
            Route(f"{one}/command", self.command, methods=["POST"]),
        ]

    async def sign_in(self, request: Request) -> Response:
        """Refuses: CardUnknown, TooFast."""
        address = request.client.host if request.client else ""
        asked = await read(request, _Code)
        # Nothing is awaited from here to the note, so that nobody guesses many times at once.
        self._wrong_codes.check(address)
        if not hmac.compare_digest(asked.code.strip().encode(), self._hall.key.encode()):
            self._wrong_codes.note(address)
            raise CardUnknown
        response = json(None)
        response.set_cookie(
            COOKIE,
            self._hall.session(),
            path="/api/hall",
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
        )
        return response

    async def exercises(self, request: Request) -> Response:
        self._check(request)
        return json([_summary(live) for live in self._hall.lives()])

    async def create(self, request: Request) -> Response:
        """Refuses: TextMissing, AlreadyThere, ValueNotAllowed."""
        self._check(request)
        asked = await read(request, _Name)
        if not asked.name.strip():
            raise TextMissing("name")
        live = await self._hall.create(self._starter(asked.name.strip()))
        return json(Opened(id=live.exercise))

    async def open(self, request: Request) -> Response:
        """An uploaded folder becomes an exercise; its faults are told either way.

        Refuses: CommandUnreadable, AlreadyThere, ValueNotAllowed.
        """
        self._check(request)
        files = await uploaded(request)
        spoken = LanguageCode(request.query_params.get("language", "en"))
        judged = await asyncio.to_thread(self._judge, files, spoken)
        if judged.plan is None:
            return json(Opened(id=None, findings=judged.findings))
        live = await self._hall.create(judged.plan)
        await asyncio.to_thread(beside.take_in, beside.read(files), live.journal)
        return json(Opened(id=live.exercise, findings=judged.findings))

    async def restore(self, request: Request) -> Response:
        """Refuses: CommandUnreadable, AlreadyThere, JournalUnreadable, JournalDamaged."""
        self._check(request)
        files = await uploaded(request)
        if len(files) != 1:
            raise CommandUnreadable(str(len(files)), "1")
        (data,) = files.values()
        with tempfile.TemporaryDirectory(dir=self._hall.folder) as folder:
            copy = Path(folder) / f"upload{SUFFIX}"
            try:
                await asyncio.to_thread(copy.write_bytes, data)
            except OSError as error:
                raise JournalCannotWrite from error
            live = await self._hall.restore(copy)
        return json(Opened(id=live.exercise))

    async def backup(self, request: Request) -> Response:
        """The whole exercise as one file, taken while it runs."""
        live = self._live(request)
        folder = tempfile.TemporaryDirectory(dir=self._hall.folder)
        copy = Path(folder.name) / f"{live.exercise}{SUFFIX}"
        try:
            await asyncio.to_thread(back_up, self._hall.path(live), copy)
        except Refusal:
            folder.cleanup()
            raise
        done = BackgroundTask(folder.cleanup)
        return FileResponse(copy, filename=copy.name, background=done)

    async def billets(self, request: Request) -> Response:
        live = self._live(request)
        rooms = live.desk.rooms
        return json(_rows(live, [RowKey("billet", b) for b in rooms.people.billets]))

    async def cells(self, request: Request) -> Response:
        live = self._live(request)
        rooms = live.desk.rooms
        keys = [RowKey("exercise", "exercise"), *(RowKey("cell", c) for c in rooms.people.cells)]
        return json(_rows(live, keys))

    async def cards(self, request: Request) -> Response:
        """Every billet's sign-in card, to be printed."""
        live = self._live(request)
        spoken = LanguageCode(request.query_params.get("language", "en"))
        base = str(request.base_url).rstrip("/")
        billets = live.desk.rooms.people.billets.values()
        return json([_card(live, billet, spoken, base) for billet in billets])

    async def command(self, request: Request) -> Response:
        """A change of the manning document. Refuses: NotAllowed, whatever the desk refuses."""
        live = self._live(request)
        given = await read(request, Given)
        if not isinstance(given.command, _MANNING):
            raise NotAllowed(str(given.command.__struct_config__.tag), BY_HALL.kind)
        # A name space of its own: the server's and the clock's ids are not a page's to take.
        own = Given(id=CommandId(f"hall/{given.id}"), command=given.command)
        answer = await live.give(own, BY_HALL)
        return json({"number": answer.number, "created": answer.created})

    def _check(self, request: Request) -> None:
        cookie = request.cookies.get(COOKIE, "")
        if not hmac.compare_digest(cookie.encode(), self._hall.session().encode()):
            raise NotSignedIn

    def _live(self, request: Request) -> Live:
        """Refuses: NotSignedIn, NotFound."""
        self._check(request)
        return self._hall.live(request.path_params["exercise"])


def _summary(live: Live) -> HallExercise:
    rooms = live.desk.rooms
    name = rooms.people.exercise.name if rooms.people.exercise else ""
    return HallExercise(id=live.exercise, name=name, state=rooms.clock.state, facts=rooms.number)


def _rows(live: Live, keys: list[RowKey]) -> list[AnyRow]:
    rows = (live.desk.views.row(key) for key in keys)
    return [row for row in rows if row is not None]


def _card(live: Live, billet: Billet, spoken: LanguageCode, base: str) -> PrintedCard:
    rooms = live.desk.rooms
    code = live.cards.code(rooms.people, billet.id)
    url = f"{base}/#card={code}"
    text = rooms.translation.text(text_id("billet", billet.id, "title"))
    title = version_in(text, spoken) or version_in(text, text.source)
    return PrintedCard(
        billet=billet.id,
        post=billet.post,
        cell=billet.cell,
        title=title.body if title else "",
        nation=billet.nation,
        shift=billet.shift,
        person=billet.person,
        code=code,
        qr_svg=segno.make(url, error="m").svg_inline(scale=3, border=2),
        url=url,
    )
