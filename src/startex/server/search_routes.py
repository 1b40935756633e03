"""Words looked for in all that a station sees."""

import time

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from startex.language.ids import StationId
from startex.language.refusals import TooFast
from startex.language.rows import RowKey
from startex.search.numbers import MOST_HITS, USUAL_HITS
from startex.server.answers import json
from startex.server.numbers import LONGEST_QUERY, SEARCHES_AT_ONCE, SEARCHES_PER_S
from startex.server.pace import Bucket
from startex.server.station_routes import StationRoutes

_DIGITS = 9


class SearchRoutes:
    """The route of `/x/EXERCISE/STATION/search`."""

    def __init__(self, stations: StationRoutes) -> None:
        self._stations = stations
        self._buckets: dict[StationId, Bucket] = {}

    def routes(self) -> list[BaseRoute]:
        return [Route("/x/{exercise}/{station}/search", self.search)]

    async def search(self, request: Request) -> Response:
        """`q` is what is looked for, `limit` how many hits are told, `before` the last hit that
        is known already, as row/id; `languages` are the reader's, with commas between.

        Refuses: NotSignedIn, TooFast.
        """
        live, by = self._stations.who(request)
        self._spend(by.station)
        asked = request.query_params
        viewer = live.desk.rooms.people.viewer(by.billet)
        tag, _, row_id = asked.get("before", "").partition("/")
        found = await live.searching.find(
            viewer,
            asked.get("q", "")[:LONGEST_QUERY],
            _limit(asked.get("limit", "")),
            tuple(asked.get("languages", "").split(",")),
            RowKey(tag, row_id) if row_id else None,
        )
        return json(found)

    def _spend(self, station: StationId) -> None:
        """Refuses: TooFast."""
        self._buckets = {s: b for s, b in self._buckets.items() if not b.full}
        fresh = Bucket(SEARCHES_PER_S, SEARCHES_AT_ONCE, time.monotonic)
        if not self._buckets.setdefault(station, fresh).spend():
            raise TooFast(SEARCHES_PER_S)


def _limit(said: str) -> int:
    """Python reads no number of more than 4,300 digits, and nobody means one."""
    is_number = said.isascii() and said.isdigit() and len(said) <= _DIGITS
    return min(int(said), MOST_HITS) if is_number else USUAL_HITS
