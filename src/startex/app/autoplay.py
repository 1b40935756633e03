"""Stand-in players at the posts nobody real fills, so that a newcomer sees an exercise live."""

import asyncio
import contextlib
import random

from startex.language.base import Refusal
from startex.rehearsal.stage import live as live_pace
from startex.rehearsal.troupe import StandIns
from startex.server.live import Live

#: Ours: an hour of play in a minute: something happens while one looks, and a day fits a break.
RATE = 60.0
#: Ours: people do not act more often than that, and the desk has other things to do.
_LOOK_EVERY_S = 0.25


async def play(live: Live, seed: int = 1) -> None:
    """Give what stand-ins mean to do, until cancelled. What the desk refuses them does no harm."""
    troupe = StandIns(random.Random(f"autoplay {seed}"), live_pace(RATE))
    while True:
        for deed in troupe.step(live.desk.rooms, live.wall()):
            with contextlib.suppress(Refusal):
                await live.give(deed.given, deed.by)
        await asyncio.sleep(_LOOK_EVERY_S)
