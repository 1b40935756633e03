"""What of the battle rhythm and the journals leaves with a station: a calendar, and a print."""

from collections.abc import Iterator
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from startex.language.ids import LanguageCode, PostId
from startex.language.refusals import NotFound
from startex.language.rows import AnyRow, ExerciseRow
from startex.language.staff_rows import EntryRow, PeriodRow, RhythmRow
from startex.papers.post_journal import PostJournal, post_journal
from startex.papers.rhythm_calendar import Now, rhythm_calendar
from startex.server.live import Live
from startex.server.station_routes import StationRoutes
from startex.visibility.cut import Viewer, may_have
from startex.wording.sentences import FALLBACK, languages

R = TypeVar("R", bound=AnyRow)
#: A page of words only.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_CALENDAR = "text/calendar; charset=utf-8"


class RhythmRoutes:
    """Routes of `/x/EXERCISE/STATION/rhythm.ics` and `/journal/POST`."""

    def __init__(self, stations: StationRoutes) -> None:
        self._stations = stations

    def routes(self) -> list[BaseRoute]:
        at = "/x/{exercise}/{station}"
        return [
            Route(f"{at}/rhythm.ics", self.calendar),
            Route(f"{at}/journal/{{post}}", self.journal),
        ]

    async def calendar(self, request: Request) -> Response:
        """The meetings this station may take along. Refuses: NotFound, NotSignedIn."""
        live, by = self._stations.who(request)
        viewer = live.desk.rooms.people.viewer(by.billet)
        exercise = _exercise(live, viewer)
        now = Now(live.desk.rooms.clock, live.wall())
        meetings = _had(live, viewer, RhythmRow)
        data = rhythm_calendar(exercise, meetings, now, _language(request))
        disposition = f'attachment; filename="{live.exercise}-rhythm.ics"'
        headers = {"content-disposition": disposition, "cache-control": "no-store"}
        return Response(data, media_type=_CALENDAR, headers=headers)

    async def journal(self, request: Request) -> Response:
        """A post's journal to be printed; what of it this station may take along.

        Refuses: NotFound, NotSignedIn.
        """
        live, by = self._stations.who(request)
        viewer = live.desk.rooms.people.viewer(by.billet)
        post = PostId(request.path_params["post"])
        entries = [one for one in _had(live, viewer, EntryRow) if one.post == post]
        if not entries and post != by.post:
            raise NotFound("journal", post)
        journal = PostJournal(
            post=post,
            organisation=_organisation(live, post),
            entries=sorted(entries, key=lambda one: one.item),
            periods=[one for one in _had(live, viewer, PeriodRow) if one.post == post],
        )
        data = post_journal(_exercise(live, viewer), journal, _language(request))
        headers = {"content-security-policy": _POLICY, "cache-control": "no-store"}
        return Response(data, media_type="text/html; charset=utf-8", headers=headers)


def _exercise(live: Live, viewer: Viewer) -> ExerciseRow:
    """Refuses: NotFound."""
    exercise = next(_had(live, viewer, ExerciseRow), None)
    if exercise is None:
        raise NotFound("exercise", live.exercise)
    return exercise


def _organisation(live: Live, post: PostId) -> str:
    cell = live.desk.rooms.people.cell_of(post)
    return f"{cell}, {post}" if cell else post


def _had(live: Live, viewer: Viewer, kind: type[R]) -> Iterator[R]:
    """Rows of a kind that may leave with a viewer."""
    tag = kind.__struct_config__.tag
    views = live.desk.views
    for key in list(views.every_key()):
        row = views.row(key) if key.row == tag else None
        if isinstance(row, kind) and may_have(row, viewer):
            yield row


def _language(request: Request) -> LanguageCode:
    asked = request.query_params.get("language", FALLBACK)
    return LanguageCode(asked if asked in languages() else FALLBACK)
