"""An order as a page to be printed, for whoever may take it along."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from startex.language.ids import LanguageCode
from startex.language.refusals import NotFound
from startex.language.rows import ExerciseRow, RowKey
from startex.language.staff_rows import OrderRow
from startex.papers.order import OrderPaper, order_paper
from startex.server.live import Live
from startex.server.station_routes import StationRoutes
from startex.visibility.cut import Viewer, may_have
from startex.wording.sentences import FALLBACK, languages

#: A page of words only.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


class OrderRoutes:
    """Route of `/x/EXERCISE/STATION/orders/ORDER`."""

    def __init__(self, stations: StationRoutes) -> None:
        self._stations = stations

    def routes(self) -> list[BaseRoute]:
        return [Route("/x/{exercise}/{station}/orders/{order}", self.paper)]

    async def paper(self, request: Request) -> Response:
        """What may only be looked at is not there. Refuses: NotFound, NotSignedIn."""
        live, by = self._stations.who(request)
        viewer = live.desk.rooms.people.viewer(by.billet)
        order = _order(live, viewer, request.path_params["order"])
        exercise = live.desk.views.row(RowKey("exercise", "exercise"))
        if order is None or not isinstance(exercise, ExerciseRow):
            raise NotFound("order", request.path_params["order"])
        named = (_order(live, viewer, one) for one in (order.based_on, order.supersedes) if one)
        numbers = {one.id: one.number for one in named if one is not None}
        asked = request.query_params.get("language", FALLBACK)
        spoken = LanguageCode(asked if asked in languages() else FALLBACK)
        data = order_paper(OrderPaper(exercise, order, numbers), spoken)
        headers = {"content-security-policy": _POLICY, "cache-control": "no-store"}
        return Response(data, media_type="text/html; charset=utf-8", headers=headers)


def _order(live: Live, viewer: Viewer, order: str) -> OrderRow | None:
    row = live.desk.views.row(RowKey("order", order))
    return row if isinstance(row, OrderRow) and may_have(row, viewer) else None
