"""A sheet at the door: how it is understood, what it would change, and taking what was accepted."""

import asyncio
from collections.abc import Mapping
from enum import StrEnum

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from startex.codecs import workbook
from startex.codecs.workbook import (
    Choice,
    Difference,
    Remembered,
    Reported,
    Submission,
    remembered_from,
)
from startex.codecs.workbook import Mapping as SheetMappings
from startex.codecs.workbook.result import IMPORT_KEY
from startex.codecs.workbook.samples import Sample, samples
from startex.conduct import originals
from startex.conduct.beside import KEPT_AS
from startex.conduct.plan import saved
from startex.conduct.submissions import commands
from startex.language.base import Noun, Refusal, Unreadable
from startex.language.commands import Given
from startex.language.ids import CommandId, LineId, StationId
from startex.language.plan import Plan
from startex.language.refusals import ChangedMeanwhile, CommandUnreadable
from startex.language.values import Author
from startex.people.authority import PLANNERS
from startex.server import sessions
from startex.server.answers import UNREADABLE, json, unreadable
from startex.server.asked import uploaded
from startex.server.live import Live
from startex.server.station_routes import StationRoutes

#: The part of the form that says how; the other one is the sheet.
ASKED = "asked.json"


class ImportAsked(Noun):
    """Without `mapping` the sheet is understood as before, or guessed. `choices` are by mark."""

    source: str
    mapping: SheetMappings | None = None
    choices: dict[str, Choice] = msgspec.field(default_factory=dict[str, Choice])
    takes: bool = False


class Problem(Noun):
    """Why a file could not be read; `unreadable-CODE` in `wording` has the sentence."""

    code: str
    found: str
    allowed: str


class RefusedLine(Noun):
    line: LineId
    code: str
    fields: dict[str, str]


class ImportSeen(Noun):
    """What a sheet says, beside the plan. With a `problem` the rest is empty."""

    problem: Problem | None = None
    rows_in: int = 0
    lines: int = 0
    same: int = 0
    #: The numbers of its lines are those of quite other lines here.
    looks_other: bool = False
    reported: tuple[Reported, ...] = ()
    mapping: SheetMappings = SheetMappings()
    samples: tuple[Sample, ...] = ()
    fields: tuple[str, ...] = workbook.FIELDS
    differences: tuple[Difference, ...] = ()
    taken: int = 0
    refused: tuple[RefusedLine, ...] = ()


class ImportStage(StrEnum):
    IDLE = "idle"
    READING = "reading"
    TAKING = "taking"


class ImportProgress(Noun):
    """How far the sheet of a station is; `of` is 0 where nobody can say."""

    stage: ImportStage = ImportStage.IDLE
    done: int = 0
    of: int = 0


class ImportRoutes:
    """Routes of `/x/EXERCISE/STATION/api/import`."""

    def __init__(self, stations: StationRoutes) -> None:
        self._stations = stations
        self._progress: dict[StationId, ImportProgress] = {}

    def routes(self) -> list[BaseRoute]:
        at = "/x/{exercise}/{station}/api/import"
        return [
            Route(at, self.look, methods=["POST"]),
            Route(f"{at}/progress", self.progress),
        ]

    async def progress(self, request: Request) -> Response:
        """Asked while a long sheet is on its way. Refuses: NotSignedIn, NotAllowed."""
        _live, by = self._planner(request)
        return json(self._progress.get(by.station, ImportProgress()))

    async def look(self, request: Request) -> Response:
        """Hold a sheet against the plan, and take what was accepted of it.

        Refuses: NotSignedIn, NotAllowed, CommandUnreadable, JournalCannotWrite.
        """
        live, by = self._planner(request)
        name, data, asked = _parts(await uploaded(request))
        self._progress[by.station] = ImportProgress(stage=ImportStage.READING)
        try:
            return await self._looked(live, by, name, data, asked)
        finally:
            self._progress.pop(by.station, None)

    async def _looked(
        self, live: Live, by: Author, name: str, data: bytes, asked: ImportAsked
    ) -> Response:
        plan, known = saved(live.desk.rooms), kept_mappings(live)
        try:
            submission = await asyncio.to_thread(_compared, name, data, plan, known, asked)
        except Unreadable as wrong:
            problem = Problem(code=wrong.code, found=wrong.found, allowed=wrong.allowed)
            return json(ImportSeen(problem=problem))
        if not asked.takes:
            return json(await asyncio.to_thread(_seen, name, data, submission))
        refused = await self._take(live, by, submission, plan, asked.choices)
        await asyncio.to_thread(originals.keep, live.journal, asked.source, name, data)
        return json(await self._after(live, name, data, submission, asked, refused))

    async def _after(
        self,
        live: Live,
        name: str,
        data: bytes,
        submission: Submission,
        asked: ImportAsked,
        refused: Mapping[str, RefusedLine],
    ) -> ImportSeen:
        """What was decided is remembered; what was refused stands there again."""
        done = {mark: one for mark, one in asked.choices.items() if mark not in refused}
        plan = saved(live.desk.rooms)
        known = workbook.after(kept_mappings(live), submission, done, plan)
        await asyncio.to_thread(live.journal.keep, KEPT_AS, msgspec.json.encode(known))
        left = await asyncio.to_thread(_compared, name, data, plan, known, asked)
        seen = await asyncio.to_thread(_seen, name, data, left)
        marks = {one.mark for one in submission.differences}
        taken = sum(one is not Choice.REFUSE for mark, one in done.items() if mark in marks)
        return msgspec.structs.replace(seen, taken=taken, refused=tuple(refused.values()))

    async def _take(
        self,
        live: Live,
        by: Author,
        submission: Submission,
        plan: Plan,
        choices: Mapping[str, Choice],
    ) -> dict[str, RefusedLine]:
        """Through the desk, in the name of whoever accepted; what it refuses, by mark."""
        wanted = await asyncio.to_thread(workbook.accepted, plan, submission, choices)
        marks = _marks(submission, wanted)
        refused = _moved(live, plan, marks)
        given = list(commands(live.desk.rooms, wanted, submission.source))
        for done, (line, command) in enumerate(given):
            self._progress[by.station] = ImportProgress(
                stage=ImportStage.TAKING, done=done, of=len(given)
            )
            mark = marks.get(line, "")
            if not mark or mark in refused:
                continue
            named = Given(id=CommandId(f"import/{sessions.new_station()}"), command=command)
            try:
                await live.give(named, by)
            except Refusal as no:
                refused[mark] = RefusedLine(line=line, code=no.code, fields=no.fields)
        return refused

    def _planner(self, request: Request) -> tuple[Live, Author]:
        return self._stations.who_may(request, "import", PLANNERS)


def _moved(live: Live, plan: Plan, marks: Mapping[LineId, str]) -> dict[str, RefusedLine]:
    """Lines that somebody changed while the sheet was read: shown again, never overwritten."""
    moved: dict[str, RefusedLine] = {}
    before = {line.id: line for line in plan.lines}
    for line, mark in marks.items():
        known = live.desk.rooms.msel.lines.get(line)
        if known is not None and known.line != before.get(line):
            no = ChangedMeanwhile("line", line, known.version)
            moved[mark] = RefusedLine(line=line, code=no.code, fields=no.fields)
    return moved


def _marks(submission: Submission, wanted: Plan) -> dict[LineId, str]:
    """By line, the difference that asks for it."""
    keys = {line.columns.get(IMPORT_KEY, ""): line.id for line in wanted.lines}
    rows = {row.id: row.columns[IMPORT_KEY] for row in submission.imported.lines}
    found: dict[LineId, str] = {}
    for one in submission.differences:
        found[keys.get(rows.get(one.row, "-"), one.line)] = one.mark
    return found


def _parts(files: Mapping[str, bytes]) -> tuple[str, bytes, ImportAsked]:
    """Refuses: CommandUnreadable."""
    sheets = [name for name in files if name != ASKED]
    if ASKED not in files or len(sheets) != 1:
        raise CommandUnreadable(", ".join(files) or "0", f"{ASKED}, 1")
    try:
        asked = msgspec.json.decode(files[ASKED], type=ImportAsked)
    except UNREADABLE as error:
        raise unreadable(error, len(files[ASKED])) from error
    return sheets[0], files[sheets[0]], asked


def kept_mappings(live: Live) -> Remembered:
    """What imports into this exercise remember."""
    kept = live.journal.kept(KEPT_AS)
    return Remembered() if kept is None else remembered_from(kept, KEPT_AS)


def _compared(
    name: str, data: bytes, plan: Plan, known: Remembered, asked: ImportAsked
) -> Submission:
    """Raises Unreadable."""
    mapping = known.mapping
    if asked.mapping is not None:
        mapping = workbook.remembered(mapping, workbook.checked(asked.mapping, name))
    imported = workbook.read(name, data, workbook.context_of(plan), mapping)
    return workbook.compare(plan, imported, known, asked.source)


def _seen(name: str, data: bytes, submission: Submission) -> ImportSeen:
    imported = submission.imported
    return ImportSeen(
        rows_in=imported.rows_in,
        lines=len(imported.lines),
        same=len(submission.same),
        looks_other=submission.looks_other,
        reported=imported.reported,
        mapping=imported.used,
        samples=samples(name, data, imported.used),
        differences=submission.differences,
    )
