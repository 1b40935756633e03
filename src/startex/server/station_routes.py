"""What a station's page asks over HTTP: signing in, handing over, reviewing."""

import asyncio
import time
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket

from startex.conduct.rooms import replay
from startex.conduct.views import Views
from startex.journal.sqlite import SqliteReader
from startex.language.base import Noun, Refusal
from startex.language.commands import AnyCommand, Given, HandOver, SignIn, SignOut
from startex.language.ids import BilletId, CommandId, ExerciseId, StationId
from startex.language.refusals import CardUnknown, NotAllowed
from startex.language.review import ReviewReport
from startex.language.values import BY_HALL, Author, Role, WrittenText
from startex.review.audience import Audience
from startex.review.record import report
from startex.server import sessions, socket
from startex.server.answers import json
from startex.server.asked import read
from startex.server.hall import Hall
from startex.server.live import Live
from startex.server.pace import WrongCodes


class Card(Noun):
    """What is typed or scanned from a sign-in card."""

    card: str


class HandOverAsked(Noun):
    """The incoming holder's card, and what the outgoing one leaves him to know."""

    card: str
    note: WrittenText | None = None


class Session(Noun):
    exercise: ExerciseId
    station: StationId


class Me(Noun):
    exercise: ExerciseId
    station: StationId
    billet: BilletId


class StationRoutes:
    """Routes of `/x/EXERCISE/STATION`, and the way in."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall
        self._wrong_codes = WrongCodes(time.monotonic)

    def routes(self) -> list[BaseRoute]:
        at = "/x/{exercise}/{station}"
        return [
            Route("/api/sign-in", self.sign_in, methods=["POST"]),
            Route(f"{at}/api/me", self.me),
            Route(f"{at}/api/hand-over", self.hand_over, methods=["POST"]),
            Route(f"{at}/api/sign-out", self.sign_out, methods=["POST"]),
            Route(f"{at}/review", self.review),
            WebSocketRoute(f"{at}/socket", self.socket),
        ]

    async def sign_in(self, request: Request) -> Response:
        """A card opens a new station. Refuses: CardUnknown, TooFast."""
        asked = await read(request, Card)
        live, billet = self._proved(request, asked.card, self._hall.lives())
        station = sessions.new_station()
        await _give(live, SignIn(station=station, billet=billet))
        response = json(Session(exercise=live.exercise, station=station))
        secure = request.url.scheme == "https"
        sessions.start(response, live.cards, live.exercise, station, secure=secure)
        return response

    async def me(self, request: Request) -> Response:
        live, by = self.who(request)
        return json(Me(exercise=live.exercise, station=by.station, billet=by.billet))

    async def hand_over(self, request: Request) -> Response:
        """The incoming holder's card takes the station over. Refuses: CardUnknown, TooFast."""
        live, by = self.who(request)
        asked = await read(request, HandOverAsked)
        _live, billet = self._proved(request, asked.card, [live])
        command = HandOver(station=by.station, to_billet=billet, note=asked.note)
        await _give(live, command)
        return json(Me(exercise=live.exercise, station=by.station, billet=billet))

    async def sign_out(self, request: Request) -> Response:
        live, by = self.who(request)
        await _give(live, SignOut(station=by.station))
        response = json(None)
        sessions.end(response, live.exercise, by.station)
        return response

    async def review(self, request: Request) -> Response:
        """What happened, measured over what this station may see."""
        live, by = self.who(request)
        viewer = live.desk.rooms.people.viewer(by.billet)
        audience = Audience(by.post, frozenset({viewer}))
        return json(await asyncio.to_thread(_reviewed, self._hall.path(live), audience))

    async def socket(self, connection: WebSocket) -> None:
        try:
            live, by = self.who(connection)
        except Refusal:
            await connection.close(code=4401)
            return
        await socket.serve(connection, live, by)

    def who(self, request: Request | WebSocket) -> tuple[Live, Author]:
        """The exercise and the holder of the station in the address.

        Refuses: NotFound, NotSignedIn.
        """
        live = self._hall.live(request.path_params["exercise"])
        station = StationId(request.path_params["station"])
        people = live.desk.rooms.people
        return live, sessions.author(request, live.cards, people, station)

    def who_may(self, request: Request, what: str, roles: frozenset[Role]) -> tuple[Live, Author]:
        """Refuses: NotFound, NotSignedIn, NotAllowed."""
        live, by = self.who(request)
        role = live.desk.rooms.people.billets[by.billet].role
        if role not in roles:
            raise NotAllowed(what, role)
        return live, by

    def _proved(self, request: Request, card: str, lives: list[Live]) -> tuple[Live, BilletId]:
        """Refuses: CardUnknown, TooFast."""
        address = request.client.host if request.client else ""
        self._wrong_codes.check(address)
        for live in lives:
            billet = live.cards.billet_of(live.desk.rooms.people, card)
            if billet is not None:
                return live, billet
        self._wrong_codes.note(address)
        raise CardUnknown


def _reviewed(journal: Path, audience: Audience) -> ReviewReport:
    """From the record as it is on disk, so that the desk is not kept from its work."""
    reader = SqliteReader(journal)
    try:
        facts = list(reader.read())
    finally:
        reader.close()
    rooms = replay(facts)
    return report(facts, Views(rooms), rooms.people, audience)


async def _give(live: Live, command: AnyCommand) -> None:
    await live.give(
        Given(id=CommandId(f"server/{sessions.new_station()}"), command=command), BY_HALL
    )
