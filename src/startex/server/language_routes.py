"""What linguists and planners ask over HTTP: memory, hints, forecast, glossaries, delays."""

import asyncio
from weakref import WeakKeyDictionary

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from startex.checks.forecast import ForecastHour, forecast
from startex.codecs import glossary
from startex.codecs.glossary import Glossary, LeftOut
from startex.conduct.plan import saved
from startex.language.base import Noun, Unreadable
from startex.language.commands import Given
from startex.language.ids import CommandId, LanguageCode, TermId, TextId
from startex.language.plan import Plan
from startex.language.refusals import CommandUnreadable, NotFound
from startex.language.review import MessageDelay, NationDelay
from startex.language.rows import RowKey
from startex.language.staff_commands import PutTerms
from startex.language.staff_plan import Labels, Term
from startex.language.values import HumanText, Role
from startex.people.authority import CONTROL, PLANNERS
from startex.review.delays import Delays
from startex.server import sessions
from startex.server.answers import json
from startex.server.asked import uploaded
from startex.server.hall import Hall
from startex.server.import_routes import Problem
from startex.server.language_desk import Held, LanguageDesk
from startex.server.live import Live
from startex.server.station_routes import StationRoutes
from startex.translation.concordance import Hit
from startex.translation.memory import Match
from startex.translation.protected import missing_words
from startex.translation.state import version_in
from startex.visibility.cut import Viewer, may_see

_TERM_BASE = PLANNERS | {Role.INTERPRETER}
_FORECAST = CONTROL | {Role.INTERPRETER}


class MemoryMatch(Noun):
    """A sentence that was translated before, and how like it is: 1 for the same words.

    `sentence` counts the sentences of the text that was asked for; `text` is where it stands.
    """

    sentence: int
    source: str
    target: str
    score: float
    text: TextId


class MemoryFound(Noun):
    matches: tuple[MemoryMatch, ...]


class TermHit(Noun):
    """A term in a text; places are counted as browsers count, in UTF-16 units."""

    start: int
    end: int
    term: TermId
    words: Labels
    subject: str
    note: str
    protected: bool


class TermHits(Noun):
    """`missing` are protected words that the version in the language asked for lacks."""

    hits: tuple[TermHit, ...]
    missing: tuple[str, ...]


class LoadForecast(Noun):
    hours: tuple[ForecastHour, ...]


class TermsSeen(Noun):
    """What a glossary says, beside the term base. With a `problem` the rest is empty."""

    problem: Problem | None = None
    rows: int = 0
    languages: tuple[LanguageCode, ...] = ()
    #: New, or other than they stand: what was taken, or would be.
    terms: tuple[Term, ...] = ()
    same: int = 0
    left_out: tuple[LeftOut, ...] = ()
    taken: bool = False


class DelaysNow(Noun):
    """Language delay up to fact `number`, of what this station may see."""

    number: int
    nations: tuple[NationDelay, ...]
    messages: tuple[MessageDelay, ...]


class LanguageRoutes:
    """Routes of `/x/EXERCISE/STATION` about languages."""

    def __init__(self, hall: Hall, stations: StationRoutes) -> None:
        self._hall, self._stations = hall, stations
        self._desks: WeakKeyDictionary[Live, LanguageDesk] = WeakKeyDictionary()

    def routes(self) -> list[BaseRoute]:
        at = "/x/{exercise}/{station}"
        return [
            Route(f"{at}/memory", self.memory),
            Route(f"{at}/hints", self.hints),
            Route(f"{at}/forecast", self.forecast),
            Route(f"{at}/delay", self.delay),
            Route(f"{at}/terms", self.terms, methods=["POST"]),
        ]

    async def memory(self, request: Request) -> Response:
        """`text` and `language`. Refuses: NotSignedIn, NotFound."""
        live, viewer = self._viewer(request)
        held = Held(live, viewer)
        text = _asked(request, held)
        language = LanguageCode(request.query_params.get("language", ""))
        memory = await self._desk(live).memory()
        found = memory.matches(text, language, held.may_quote)
        return json(MemoryFound(matches=tuple(map(_match, found))))

    async def hints(self, request: Request) -> Response:
        """`text`, and `language` for what lacks there. Refuses: NotSignedIn, NotFound."""
        live, viewer = self._viewer(request)
        text = _asked(request, Held(live, viewer))
        language = LanguageCode(request.query_params.get("language", ""))
        source = version_in(text, text.source)
        body = source.body if source else ""
        hits = self._desk(live).concordance().hits(body, text.source)
        lacking = missing_words(live.desk.rooms.translation, text, language)
        return json(TermHits(hits=tuple(_hit(hit, body) for hit in hits), missing=lacking))

    async def forecast(self, request: Request) -> Response:
        """Of the lines this station sees. Refuses: NotSignedIn, NotAllowed."""
        live, by = self._stations.who_may(request, "forecast", _FORECAST)
        viewer = live.desk.rooms.people.viewer(by.billet)
        plan = _seen_by(viewer, saved(live.desk.rooms), live)
        return json(LoadForecast(hours=await asyncio.to_thread(forecast, plan)))

    async def delay(self, request: Request) -> Response:
        """How long readers waited, and wait, for their language. Refuses: NotSignedIn."""
        live, viewer = self._viewer(request)
        desk = self._desk(live)
        await desk.bring_up()
        held, people = Held(live, viewer), live.desk.rooms.people
        measured = Delays(desk.waits, held, people, desk.play)
        nations, messages = measured.by_nation(), measured.by_message()
        return json(DelaysNow(number=desk.number, nations=nations, messages=messages))

    async def terms(self, request: Request) -> Response:
        """Bring in a glossary; with `dry=1` only look at it.

        Refuses: NotSignedIn, NotAllowed, CommandUnreadable, and what the desk refuses.
        """
        live, by = self._stations.who_may(request, "terms", _TERM_BASE)
        name, data = _one_file(await uploaded(request))
        try:
            read = await asyncio.to_thread(glossary.read, name, data)
        except Unreadable as wrong:
            problem = Problem(code=wrong.code, found=wrong.found, allowed=wrong.allowed)
            return json(TermsSeen(problem=problem))
        seen = _held_against(live, read)
        if not seen.terms or request.query_params.get("dry") == "1":
            return json(seen)
        command = PutTerms(terms=seen.terms)
        await live.give(Given(id=CommandId(f"terms/{sessions.new_station()}"), command=command), by)
        return json(msgspec.structs.replace(seen, taken=True))

    def _viewer(self, request: Request) -> tuple[Live, Viewer]:
        live, by = self._stations.who(request)
        return live, live.desk.rooms.people.viewer(by.billet)

    def _desk(self, live: Live) -> LanguageDesk:
        known = self._desks.get(live)
        if known is None:
            known = self._desks[live] = LanguageDesk(live, self._hall.path(live))
        return known


def _asked(request: Request, held: Held) -> HumanText:
    """Refuses: NotFound, in the same words for what is not there and what may not be seen."""
    name = TextId(request.query_params.get("text", ""))
    text = held.text(name)
    if text is None:
        raise NotFound("text", name)
    return text


def _match(match: Match) -> MemoryMatch:
    stored = match.stored
    return MemoryMatch(
        sentence=match.sentence,
        source=stored.source,
        target=stored.target,
        score=round(match.score, 3),
        text=stored.text,
    )


def _hit(hit: Hit, body: str) -> TermHit:
    term = hit.term
    return TermHit(
        start=_utf16(body[: hit.start]),
        end=_utf16(body[: hit.end]),
        term=term.id,
        words=term.words,
        subject=term.subject,
        note=term.note,
        protected=term.protected,
    )


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _seen_by(viewer: Viewer, plan: Plan, live: Live) -> Plan:
    def shown(line: str) -> bool:
        marks = live.marks(RowKey("line", line))
        return marks is not None and may_see(marks, viewer)

    return msgspec.structs.replace(plan, lines=tuple(x for x in plan.lines if shown(x.id)))


def _one_file(files: dict[str, bytes]) -> tuple[str, bytes]:
    """Refuses: CommandUnreadable."""
    if len(files) != 1:
        raise CommandUnreadable(", ".join(files) or "0", "1")
    return next(iter(files.items()))


def _held_against(live: Live, read: Glossary) -> TermsSeen:
    known = {name: one.term for name, one in live.desk.rooms.translation.terms.items()}
    terms = glossary.fitted(known, read)
    return TermsSeen(
        rows=read.rows,
        languages=read.languages,
        terms=terms,
        same=len(read.terms) - len(terms),
        left_out=read.left_out,
    )
