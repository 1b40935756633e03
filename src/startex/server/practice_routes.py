"""A practice run beside the real exercise, made while that one goes on."""

import asyncio
from contextlib import closing
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from startex.conduct import beside, laid_down
from startex.conduct.practice import practice
from startex.journal.sqlite import SqliteJournal, SqliteReader
from startex.language.base import Noun
from startex.language.ids import ExerciseId
from startex.people.authority import PLANNERS
from startex.server.answers import json
from startex.server.asked import read
from startex.server.hall import Hall
from startex.server.station_routes import StationRoutes

ENDING = "-PRACTICE"


class PracticeAsked(Noun):
    """A fact's number or an exercise time; empty is now."""

    at: str = ""


class PracticeMade(Noun):
    """`card` signs in at the same billet of the practice run; others have cards of their own."""

    exercise: ExerciseId
    card: str


class PracticeRoutes:
    """The route of `/x/EXERCISE/STATION/api/practice`."""

    def __init__(self, hall: Hall, stations: StationRoutes) -> None:
        self._hall, self._stations = hall, stations
        self._busy = asyncio.Lock()

    def routes(self) -> list[BaseRoute]:
        return [Route("/x/{exercise}/{station}/api/practice", self.make, methods=["POST"])]

    async def make(self, request: Request) -> Response:
        """Refuses: NotSignedIn, NotAllowed, ValueNotAllowed, JournalCannotWrite."""
        live, by = self._stations.who_may(request, "practice.make", PLANNERS)
        asked = await read(request, PracticeAsked)
        async with self._busy:
            name = self._hall.free_name(f"{live.exercise}{ENDING}")
            real = self._hall.path(live)
            made = await self._hall.lay_down(name, lambda to: copy(real, to, asked.at, name))
        billets = made.desk.rooms.people.billets
        card = made.cards.code(made.desk.rooms.people, by.billet) if by.billet in billets else ""
        return json(PracticeMade(exercise=made.exercise, card=card))


def copy(journal: Path, to: Path, at: str, name: str) -> int:
    """Write the journal of a practice run; returns how many facts it holds.

    Refuses: NotFound, ValueNotAllowed, JournalUnreadable, JournalDamaged, JournalCannotWrite.
    """
    with closing(SqliteReader(journal)) as reader:
        facts = practice(list(reader.read()), at, name)
        more = beside.read(beside.files_of(reader))
        with closing(SqliteJournal(to)) as made:
            beside.take_in(more, made)
            laid_down.carry(reader, made, (one.fact for one in facts))
            return made.append(facts).number
