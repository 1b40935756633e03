"""What a signed-in browser carries: its station's name, signed. The seat itself is a fact."""

import base64
import hmac
import secrets

from starlette.requests import HTTPConnection
from starlette.responses import Response

from startex.language.ids import ExerciseId, StationId
from startex.language.refusals import NotSignedIn
from startex.language.values import Author, AuthorKind
from startex.people.state import State
from startex.server.cards import Cards
from startex.server.numbers import SESSION_S

COOKIE = "startex_station"


def new_station() -> StationId:
    return StationId(f"S{secrets.token_hex(6)}")


def path_of(exercise: ExerciseId, station: StationId) -> str:
    """Each station has an address of its own, so that one browser can hold several."""
    return f"/x/{exercise}/{station}"


def start(
    response: Response, cards: Cards, exercise: ExerciseId, station: StationId, *, secure: bool
) -> None:
    response.set_cookie(
        COOKIE,
        token(cards, station),
        max_age=SESSION_S,
        path=path_of(exercise, station),
        httponly=True,
        samesite="strict",
        secure=secure,
    )


def end(response: Response, exercise: ExerciseId, station: StationId) -> None:
    response.delete_cookie(COOKIE, path=path_of(exercise, station))


def draft_key(cards: Cards, people: State, by: Author) -> str:
    """What a page locks its drafts with; another billet or a later sign-in has another."""
    since_ms = people.stations[by.station].since_wall_ms
    secret = cards.sign(f"draft/{by.station}/{by.billet}/{since_ms}")
    return base64.urlsafe_b64encode(secret).decode()


def author(request: HTTPConnection, cards: Cards, people: State, station: StationId) -> Author:
    """Who sits at the station this request comes from.

    Refuses: NotSignedIn for a cookie that is missing, forged, or whose seat is gone.
    """
    carried = request.cookies.get(COOKIE, "")
    seat = people.stations.get(station)
    if seat is None or not hmac.compare_digest(carried.encode(), token(cards, station).encode()):
        raise NotSignedIn
    billet = people.billets.get(seat.billet)
    if billet is None:
        raise NotSignedIn
    return Author(kind=AuthorKind.PERSON, billet=billet.id, post=billet.post, station=station)


def token(cards: Cards, station: StationId) -> str:
    """The value of a station's cookie."""
    return base64.urlsafe_b64encode(cards.sign(f"station/{station}")).decode()
