"""The library of lines: an exercise folder in the server's home that all its exercises share."""

import asyncio
from collections.abc import Iterable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from startex.codecs import folder
from startex.conduct import library
from startex.conduct.library import Dropped, Taken
from startex.conduct.library_commands import commands
from startex.conduct.plan import saved
from startex.language.base import Noun, Refusal
from startex.language.commands import Given
from startex.language.ids import CommandId, LanguageCode, LineId, TextId, text_id
from startex.language.plan import Line, Plan
from startex.language.refusals import JournalCannotWrite, JournalUnreadable, NotFound
from startex.language.values import Author, HumanText, LineKind
from startex.msel.waiting import seen_by
from startex.people.authority import PLANNERS
from startex.server import sessions
from startex.server.answers import json
from startex.server.asked import read
from startex.server.folders import read_folder, write_folder
from startex.server.hall import Hall
from startex.server.live import Live
from startex.server.station_routes import StationRoutes
from startex.visibility.cut import released_to

FOLDER = "library"
_NO_LANGUAGE = LanguageCode("")


class LibraryLine(Noun):
    id: LineId
    kind: LineKind
    title: HumanText
    storyline: str
    storyline_title: HumanText
    objectives: tuple[str, ...]


class Library(Noun):
    lines: tuple[LibraryLine, ...]


class _Wanted(Noun):
    lines: tuple[str, ...]


class RefusedItem(Noun):
    """A line, or something that it hangs on, that the exercise does not take."""

    id: str
    code: str
    fields: dict[str, str]


class Kept(Noun):
    """New ids by old ones, and what did not go along."""

    lines: dict[LineId, LineId]
    dropped: tuple[Dropped, ...]
    refused: tuple[RefusedItem, ...] = ()


class LibraryRoutes:
    """Routes of `/x/EXERCISE/STATION/api/library`, for planners."""

    def __init__(self, hall: Hall, stations: StationRoutes) -> None:
        self._folder, self._stations = hall.folder / FOLDER, stations
        self._busy = asyncio.Lock()

    def routes(self) -> list[BaseRoute]:
        at = "/x/{exercise}/{station}/api/library"
        return [
            Route(at, self.list, methods=["GET"]),
            Route(f"{at}/keep", self.keep, methods=["POST"]),
            Route(f"{at}/take", self.take, methods=["POST"]),
        ]

    async def list(self, request: Request) -> Response:
        """Refuses: NotSignedIn, NotAllowed, JournalUnreadable."""
        live, by = self._planner(request)
        held = await asyncio.to_thread(_read, self._folder)
        return json(_listed(held, _seen(live, by, held.lines)) if held else Library(lines=()))

    async def keep(self, request: Request) -> Response:
        """Lines of the exercise go into the library, as drafts.

        Refuses: NotSignedIn, NotAllowed, NotFound, JournalUnreadable, JournalCannotWrite.
        """
        live, by = self._planner(request)
        wanted = (await read(request, _Wanted)).lines
        plan = saved(live.desk.rooms)
        _check_seen(wanted, _seen(live, by, plan.lines))
        async with self._busy:
            taken = await asyncio.to_thread(_keep, self._folder, plan, wanted)
        return json(Kept(lines=taken.lines, dropped=taken.dropped))

    async def take(self, request: Request) -> Response:
        """Lines of the library become drafts of whoever takes them.

        Refuses: NotSignedIn, NotAllowed, NotFound, JournalUnreadable.
        """
        live, by = self._planner(request)
        wanted = (await read(request, _Wanted)).lines
        held = await asyncio.to_thread(_read, self._folder)
        _check_seen(wanted, _seen(live, by, held.lines) if held else ())
        if held is None or not wanted:
            return json(Kept(lines={}, dropped=()))
        plan = saved(live.desk.rooms)
        taken = await asyncio.to_thread(library.take, held, plan, wanted, keeps_unknown=False)
        refused = await _give(live, by, taken)
        there = live.desk.rooms.msel.lines
        lines = {old: new for old, new in taken.lines.items() if new in there}
        return json(Kept(lines=lines, dropped=taken.dropped, refused=refused))

    def _planner(self, request: Request) -> tuple[Live, Author]:
        return self._stations.who_may(request, "library.use", PLANNERS)


async def _give(live: Live, by: Author, taken: Taken) -> tuple[RefusedItem, ...]:
    refused: dict[str, RefusedItem] = {}
    for item, command in list(commands(live.desk.rooms, taken.plan)):
        given = Given(id=CommandId(f"library/{sessions.new_station()}"), command=command)
        try:
            await live.give(given, by)
        except Refusal as no:
            refused.setdefault(item, RefusedItem(id=item, code=no.code, fields=no.fields))
    return tuple(refused.values())


def _seen(live: Live, by: Author, lines: Iterable[Line]) -> tuple[Line, ...]:
    nation = live.desk.rooms.people.viewer(by.billet).nation
    return tuple(line for line in lines if released_to(seen_by(line), nation))


def _check_seen(wanted: Iterable[str], seen: Iterable[Line]) -> None:
    """What is not released to a nation is not there for it."""
    known: set[str] = {line.id for line in seen}
    for name in wanted:
        if name not in known:
            raise NotFound("line", name)


def _read(path: Path) -> Plan | None:
    """None where nothing was ever kept. Refuses: JournalUnreadable."""
    if not path.is_dir():
        return None
    readout = folder.read(read_folder(path))
    if readout.plan is None or readout.unreadable:
        raise JournalUnreadable(path.name)
    return readout.plan


def _keep(path: Path, plan: Plan, wanted: tuple[str, ...]) -> Taken:
    held = _read(path) or library.empty(plan, FOLDER)
    taken = library.take(plan, held, wanted, keeps_unknown=True)
    try:
        write_folder(taken.plan, path)
    except OSError as error:
        raise JournalCannotWrite from error
    return taken


def _listed(held: Plan, lines: Iterable[Line]) -> Library:
    texts = {text.id: text for text in held.texts}
    return Library(
        lines=tuple(
            LibraryLine(
                id=line.id,
                kind=line.kind,
                title=_text(texts, text_id("line", line.id, "title")),
                storyline=line.storyline,
                storyline_title=_text(texts, text_id("storyline", line.storyline, "title")),
                objectives=line.objectives,
            )
            for line in lines
        )
    )


def _text(texts: dict[TextId, HumanText], wanted: TextId) -> HumanText:
    return texts.get(wanted) or HumanText(id=wanted, source=_NO_LANGUAGE)
