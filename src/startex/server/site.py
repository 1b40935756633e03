"""The whole site: pages, basemap, routes, and what goes with every answer."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from startex.language.base import Refusal
from startex.server.answers import json, refused
from startex.server.asked import OwnPagesOnly
from startex.server.attachment_routes import AttachmentRoutes
from startex.server.export_routes import ExportRoutes
from startex.server.findings_routes import FindingsRoutes
from startex.server.form_routes import FormRoutes
from startex.server.hall import Hall
from startex.server.hall_routes import HallRoutes, Judge, Starter
from startex.server.import_routes import ImportRoutes
from startex.server.language_routes import LanguageRoutes
from startex.server.library_routes import LibraryRoutes
from startex.server.order_routes import OrderRoutes
from startex.server.practice_routes import PracticeRoutes
from startex.server.rhythm_routes import RhythmRoutes
from startex.server.search_routes import SearchRoutes
from startex.server.station_routes import StationRoutes
from startex.wording.completeness import shares

_HERE = Path(__file__).parent
#: Pages run our own scripts only, talk to us only, and stand in nobody's frame.
_POLICY = (
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
    "worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)
_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
}


def site(hall: Hall, judge: Judge, starter: Starter) -> Starlette:
    """The application. `hall.run` must run beside it."""
    stations = StationRoutes(hall)
    routes: list[BaseRoute] = [
        Route("/health", _health),
        Route("/api/languages", _languages),
        *stations.routes(),
        *AttachmentRoutes(stations).routes(),
        *SearchRoutes(stations).routes(),
        *ImportRoutes(stations).routes(),
        *FormRoutes(stations).routes(),
        *ExportRoutes(hall, stations).routes(),
        *RhythmRoutes(stations).routes(),
        *FindingsRoutes(stations).routes(),
        *LanguageRoutes(hall, stations).routes(),
        *OrderRoutes(stations).routes(),
        *LibraryRoutes(hall, stations).routes(),
        *PracticeRoutes(hall, stations).routes(),
        *HallRoutes(hall, judge, starter).routes(),
        Mount("/basemap", StaticFiles(directory=_HERE / "basemap")),
        Mount("/assets", _Assets(directory=_HERE / "static" / "assets", check_dir=False)),
        Route("/{path:path}", _page),
    ]
    middleware = [Middleware(_Headers), Middleware(OwnPagesOnly), Middleware(GZipMiddleware)]
    handlers = {Refusal: refused, ClientDisconnect: _gone}
    return Starlette(routes=routes, middleware=middleware, exception_handlers=handlers)


async def _health(_request: Request) -> Response:
    return json({"ok": True})


async def _languages(_request: Request) -> Response:
    """How much of the screens is said in each language, in percent."""
    return json(shares())


async def _gone(_request: Request, _left: Exception) -> Response:
    """Whoever asked has hung up; nobody reads this."""
    return Response(status_code=400)


async def _page(request: Request) -> Response:
    """A file of the front end, or its one page for every address it knows itself."""
    path: str = request.path_params["path"]
    static = _HERE / "static"
    if _is_file(static, path):
        return FileResponse(static / path)
    if path.startswith("api/"):
        return Response(status_code=404)
    return FileResponse(static / "index.html", headers={"cache-control": "no-cache"})


def _is_file(folder: Path, path: str) -> bool:
    """Whether a path from outside names a file in the folder, and not one beside it."""
    try:
        wanted = (folder / path).resolve()
        return wanted.is_relative_to(folder) and wanted.is_file()
    except (ValueError, OSError):  # A NUL, or a name longer than any file's.
        return False


class _Assets(StaticFiles):
    """Built files carry a hash in their names, so a browser may keep them for ever."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["cache-control"] = "public, max-age=31536000, immutable"
        return response


class _Headers:
    """Puts the same protection on every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def protected(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, protected)
