"""The event list as a file: in the planner's own workbook, in ours, in the common format."""

import asyncio
import re
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from startex.codecs.workbook import Like
from startex.conduct import originals
from startex.conduct.event_list import Listed, as_common_format, as_workbook, listed
from startex.conduct.originals import Original
from startex.conduct.rooms import replay
from startex.conduct.views import Views
from startex.journal.sqlite import SqliteReader
from startex.language.base import Noun
from startex.language.ids import LineId
from startex.language.refusals import NotFound
from startex.language.rows import RowKey
from startex.language.values import Author
from startex.papers.edition import Edition
from startex.papers.event_list import event_list
from startex.people.authority import CONTROL
from startex.review.audience import Audience
from startex.review.record import record
from startex.server.answers import json
from startex.server.hall import Hall
from startex.server.import_routes import kept_mappings
from startex.server.live import Live
from startex.server.station_routes import StationRoutes
from startex.visibility.cut import may_have
from startex.wording.sentences import FALLBACK, complete_one

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
#: Asked for instead of a source: our own form.
OURS = "startex"


class Exports(Noun):
    """Whose own workbooks the list can go back in, the newest last."""

    originals: tuple[Original, ...]


class ExportRoutes:
    """Routes of `/x/EXERCISE/STATION/export`."""

    def __init__(self, hall: Hall, stations: StationRoutes) -> None:
        self._hall, self._stations = hall, stations

    def routes(self) -> list[BaseRoute]:
        at = "/x/{exercise}/{station}/export"
        return [
            Route(at, self.exports),
            Route(f"{at}/event-list.xlsx", self.workbook),
            Route(f"{at}/event-list.cexf.json", self.common_format),
        ]

    async def exports(self, request: Request) -> Response:
        """Refuses: NotSignedIn, NotAllowed."""
        live, _by = self._who(request)
        return json(Exports(originals=originals.originals(live.journal)))

    async def workbook(self, request: Request) -> Response:
        """`like` names the source of an original, or our own form; without it the newest original.

        Refuses: NotSignedIn, NotAllowed, NotFound.
        """
        live, by = self._who(request)
        like = _like(live, request.query_params.get("like", ""))
        if like is None:
            data = await asyncio.to_thread(self._ours(live, by, request))
            return _file(data, f"{live.exercise}-event-list.xlsx", _XLSX)
        list_, known = _listed(live, by), kept_mappings(live)
        data = await asyncio.to_thread(as_workbook, list_, like, known)
        return _file(data, f"{Path(like.name).stem}.xlsx", _XLSX)

    async def common_format(self, request: Request) -> Response:
        """Refuses: NotSignedIn, NotAllowed."""
        live, by = self._who(request)
        data = await asyncio.to_thread(as_common_format, _listed(live, by))
        return _file(data, f"{live.exercise}.cexf.json", "application/json")

    def _ours(self, live: Live, by: Author, request: Request) -> Callable[[], bytes]:
        """From the record as it is on disk, with all that play made of each line."""
        viewer = live.desk.rooms.people.viewer(by.billet)
        audience = Audience(by.post, frozenset({viewer}))
        asked = request.query_params.get("language", FALLBACK)
        spoken = complete_one(asked)
        path = self._hall.path(live)

        def made() -> bytes:
            with closing(SqliteReader(path)) as reader:
                facts = list(reader.read())
            rooms = replay(facts)
            held = record(facts, Views(rooms), rooms.people, audience)
            return event_list([Edition(held, spoken)])

        return made

    def _who(self, request: Request) -> tuple[Live, Author]:
        return self._stations.who_may(request, "export", CONTROL)


def _like(live: Live, source: str) -> Like | None:
    """The original of a source, the newest one, or None for our own form. Refuses: NotFound."""
    if source == OURS:
        return None
    known = originals.originals(live.journal)
    chosen = next((one for one in reversed(known) if source in ("", one.source)), None)
    if chosen is None and source:
        raise NotFound("original", source)
    data = None if chosen is None else originals.data_of(live.journal, chosen)
    return None if chosen is None or data is None else Like(chosen.name, data, chosen.source)


def _listed(live: Live, by: Author) -> Listed:
    """What of it may leave with this station."""
    viewer = live.desk.rooms.people.viewer(by.billet)

    def has(line: LineId) -> bool:
        marks = live.marks(RowKey("line", line))
        return marks is not None and may_have(marks, viewer)

    return listed(live.desk.rooms, has)


def _file(data: bytes, name: str, media_type: str) -> Response:
    plain = re.sub(r"[^A-Za-z0-9 ._-]", "_", name)
    disposition = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}"
    headers = {"content-disposition": disposition, "cache-control": "no-store"}
    return Response(data, media_type=media_type, headers=headers)
