"""Forms at the door: taking in the definition of one, and giving one out to be changed."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from startex.codecs.folder.forms import read_one, write_form
from startex.language.base import Noun, Unreadable
from startex.language.commands import Given
from startex.language.ids import CommandId, FormId
from startex.language.refusals import CommandUnreadable, NotFound
from startex.language.staff_commands import PutForm
from startex.people.authority import PLANNERS
from startex.server import sessions
from startex.server.answers import json
from startex.server.asked import uploaded
from startex.server.station_routes import StationRoutes


class FormProblem(Noun):
    """Why a file is no form; `unreadable-CODE` in `wording` has the sentence."""

    code: str
    line: int
    found: str
    allowed: str


class FormTaken(Noun):
    """What became of a file: a form of the exercise, or its first problem."""

    form: FormId = FormId("")
    problem: FormProblem | None = None


class FormRoutes:
    """Routes of `/x/EXERCISE/STATION/forms`."""

    def __init__(self, stations: StationRoutes) -> None:
        self._stations = stations

    def routes(self) -> list[BaseRoute]:
        at = "/x/{exercise}/{station}/forms"
        return [Route(at, self.take, methods=["POST"]), Route(f"{at}/{{form}}.toml", self.give)]

    async def take(self, request: Request) -> Response:
        """One TOML file. Refuses: NotSignedIn, NotAllowed, CommandUnreadable, FormFaulty."""
        live, by = self._stations.who_may(request, "forms.put", PLANNERS)
        files = await uploaded(request)
        if len(files) != 1:
            raise CommandUnreadable(", ".join(files) or "0", "1 TOML")
        ((name, data),) = files.items()
        try:
            form = read_one(data, name)
        except Unreadable as wrong:
            problem = FormProblem(
                code=wrong.code, line=wrong.line, found=wrong.found, allowed=wrong.allowed
            )
            return json(FormTaken(problem=problem))
        command_id = CommandId(f"forms/{sessions.new_station()}")
        await live.give(Given(id=command_id, command=PutForm(form=form)), by)
        return json(FormTaken(form=form.id))

    async def give(self, request: Request) -> Response:
        """The definition of a form, to begin one's own with. Refuses: NotSignedIn, NotFound."""
        live, _by = self._stations.who(request)
        form = live.desk.rooms.forms.form(FormId(request.path_params["form"]))
        if form is None:
            raise NotFound("form", request.path_params["form"])
        headers = {"content-disposition": "attachment"}
        return Response(write_form(form), media_type="application/toml", headers=headers)
