"""Stand-in players at the posts nobody real fills, so that a newcomer sees an exercise live."""

import asyncio
import contextlib
import random

from startex.language.base import Refusal
from startex.language.commands import AnyCommand, Given, SignIn, SignOut, StartExercise
from startex.language.ids import CommandId, StationId
from startex.language.values import BY_HALL, Author, AuthorKind, ClockState, Role
from startex.rehearsal.stage import live as live_pace
from startex.rehearsal.troupe import StandIns
from startex.server.live import Live

#: Ours: an hour of play in a minute: something happens while one looks, and a day fits a break.
RATE = 60.0
#: Ours: people do not act more often than that, and the desk has other things to do.
_LOOK_EVERY_S = 0.25
#: Where the exercise is begun from.
_STATION = StationId("AUTOPLAY")


async def begin(live: Live) -> None:
    """STARTEX before anybody is let in: a newcomer who opens the director's link sees it run."""
    rooms = live.desk.rooms
    directors = (b for b in rooms.people.billets.values() if b.role is Role.DIRECTOR)
    billet = next(directors, None)
    if billet is None or rooms.clock.state is not ClockState.PLANNED:
        return
    by = Author(kind=AuthorKind.PERSON, billet=billet.id, post=billet.post, station=_STATION)
    await _give(live, SignIn(station=_STATION, billet=billet.id), BY_HALL)
    await _give(live, StartExercise(rate=RATE), by)
    await _give(live, SignOut(station=_STATION), BY_HALL)


async def _give(live: Live, command: AnyCommand, by: Author) -> None:
    number = live.desk.rooms.number
    await live.give(Given(id=CommandId(f"autoplay/{number}"), command=command), by)


async def play(live: Live, seed: int = 1) -> None:
    """Give what stand-ins mean to do, until cancelled. What the desk refuses them does no harm."""
    troupe = StandIns(random.Random(f"autoplay {seed}"), live_pace(RATE))
    while True:
        for deed in troupe.step(live.desk.rooms, live.wall()):
            with contextlib.suppress(Refusal):
                await live.give(deed.given, deed.by)
        await asyncio.sleep(_LOOK_EVERY_S)
