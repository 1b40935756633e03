"""The plan's own faults, live, for those who can mend them."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from startex.checks.findings import Finding, Weight
from startex.checks.plan import findings
from startex.conduct.plan import saved
from startex.language.base import Noun
from startex.language.ids import ObjectiveId, TaskId
from startex.language.plan import Plan
from startex.language.rows import RowKey
from startex.people.authority import CONTROL
from startex.server.answers import json
from startex.server.live import Live
from startex.server.numbers import CHECKING_SHARE
from startex.server.station_routes import StationRoutes
from startex.visibility.cut import Marks, Viewer, may_see


class FoundFault(Noun):
    """`finding-CODE` in `wording` has the sentence, `item` the place: "line/CT-1-03"."""

    code: str
    item: str
    weight: Weight
    fields: dict[str, str]


class Findings(Noun):
    """What is wrong with the plan as it stood after fact `number`."""

    number: int
    findings: tuple[FoundFault, ...]


@dataclass
class Checked:
    """The last check of a plan. `changed` is the number under which it was first seen so."""

    number: int = -1
    changed: int = 0
    plan: Plan | None = None
    findings: tuple[Finding, ...] = ()
    again_s: float = 0.0
    busy: asyncio.Lock = field(default_factory=asyncio.Lock)


class FindingsRoutes:
    """The route of `/x/EXERCISE/STATION/findings`."""

    def __init__(self, stations: StationRoutes) -> None:
        self._stations = stations
        self._checked: WeakKeyDictionary[Live, Checked] = WeakKeyDictionary()

    def routes(self) -> list[BaseRoute]:
        return [Route("/x/{exercise}/{station}/findings", self.findings)]

    async def findings(self, request: Request) -> Response:
        """Refuses: NotSignedIn, NotAllowed."""
        live, by = self._stations.who_may(request, "check", CONTROL)
        checked = self._checked.setdefault(live, Checked())
        await _bring_up(checked, live)
        viewer = live.desk.rooms.people.viewer(by.billet)
        tag = f'"{checked.changed}-{viewer.name}"'
        headers = {"etag": tag, "cache-control": "no-cache"}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        seen = seen_by(viewer, checked.findings, checked.plan, live.marks)
        answer = json(Findings(number=checked.number, findings=seen))
        answer.headers.update(headers)
        return answer


async def _bring_up(checked: Checked, live: Live) -> None:
    """Whoever asks while a check runs waits for it, and checks again only what changed since."""
    wanted = live.desk.rooms.number
    async with checked.busy:
        if checked.number >= wanted:
            return
        loop = asyncio.get_running_loop()
        await asyncio.sleep(max(0.0, checked.again_s - loop.time()))
        number, plan = live.desk.rooms.number, saved(live.desk.rooms)
        if plan != checked.plan:
            began_s = loop.time()
            checked.findings = await asyncio.to_thread(findings, plan)
            ended_s = loop.time()
            checked.again_s = ended_s + (ended_s - began_s) / CHECKING_SHARE
            checked.plan, checked.changed = plan, number
        checked.number = number


def seen_by(
    viewer: Viewer,
    found: tuple[Finding, ...],
    plan: Plan | None,
    marks_of: Callable[[RowKey], Marks | None],
) -> tuple[FoundFault, ...]:
    """Only what names nothing that this station is not shown."""
    tasks = {task.id: task.objective for task in plan.tasks} if plan else {}
    seen: dict[str, bool] = {}

    def is_seen(item: str) -> bool:
        if item not in seen:
            marks = marks_of(_row_of(item, tasks))
            seen[item] = marks is not None and may_see(marks, viewer)
        return seen[item]

    return tuple(
        FoundFault(code=one.code, item=one.item, weight=one.weight, fields=one.fields)
        for one in found
        if all(is_seen(item) for item in (one.item, *one.names))
    )


def _row_of(item: str, tasks: Mapping[TaskId, ObjectiveId]) -> RowKey:
    """A task is shown with its objective, a text with what it belongs to."""
    kind, _, name = item.partition("/")
    owner = name.partition("/")[0]
    if kind == "task":
        return RowKey("objective", tasks.get(TaskId(owner), ""))
    return RowKey(kind, owner)
