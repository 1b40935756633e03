"""What follows from facts without anybody asking: a place in the linguists' queue, a trigger."""

from collections.abc import Iterable, Sequence

from startex.conduct.answers import Answers
from startex.conduct.evidence import Observed
from startex.conduct.readers import PAPERS, Awaited, awaited
from startex.conduct.rooms import Rooms
from startex.conduct.traffic import Heard
from startex.language.facts import (
    AnyFact,
    LineImported,
    LinePut,
    LinkPut,
    MessageAcknowledged,
    MessageSent,
    MessageWithdrawn,
    PlanItemRemoved,
    TextWritten,
    TranslationRequested,
    UnitPut,
)
from startex.language.ids import (
    EVERYBODY,
    LanguageCode,
    LineId,
    LinkId,
    MessageId,
    RhythmId,
    TextId,
    UnitId,
    text_id,
    text_owner,
)
from startex.language.plan import Line, Unit
from startex.language.staff_facts import LinkChanged, ReleaseWidened, RhythmPut
from startex.language.staff_plan import RhythmEvent
from startex.language.values import LineStatus, Precedence
from startex.messages import transit
from startex.messages.numbers import MINUTE_MS, SPEED_OF_SERVICE_MIN
from startex.messages.state import texts_of
from startex.msel import triggers
from startex.msel.steps import delivers
from startex.staff.rhythm import invited, parts_of
from startex.translation.queue import request
from startex.translation.state import TaskKey, fresh_languages

#: Lines nobody will read any more.
_CLOSED = frozenset(
    {LineStatus.OMITTED, LineStatus.OBSOLETE, LineStatus.COMPLETE, LineStatus.RECALLED}
)


class Followers:
    """Asked after facts were applied, so that it sees what they made."""

    def __init__(self, rooms: Rooms, heard: Heard) -> None:
        self._rooms, self._heard = rooms, heard
        self._ask = Answers(rooms)

    def after(self, facts: Sequence[AnyFact], now_ms: int) -> list[AnyFact]:
        asked = [follower for fact in facts for follower in self._after(fact, now_ms)]
        return [*asked, *self._gone_on(facts, now_ms), *self._weighed(facts, now_ms)]

    def _gone_on(self, facts: Sequence[AnyFact], now_ms: int) -> list[AnyFact]:
        """What waited for a link goes as soon as the link works."""
        links = dict.fromkeys(link for fact in facts for link in _mended(fact))
        messages = self._rooms.messages
        return [x for link in links for x in transit.go_on(messages, link, now_ms, self._ask)]

    def _weighed(self, facts: Sequence[AnyFact], now_ms: int) -> list[AnyFact]:
        """Only lines that wait for something that happened are looked at."""
        lines = {line: None for fact in facts for line in self._waiting_on(fact)}
        lines |= dict.fromkeys(self._heard.after(facts))
        ask = Observed(self._rooms, self._heard, now_ms)
        return [fact for line in lines for fact in triggers.weigh(self._rooms.msel, line, ask)]

    def _waiting_on(self, fact: AnyFact) -> Iterable[LineId]:
        match fact:
            case MessageAcknowledged(message=message) | MessageWithdrawn(message=message):
                return self._waiting_on_message(message)
            case _:
                return triggers.touched_by(self._rooms.msel, fact)

    def _waiting_on_message(self, message: MessageId) -> Iterable[LineId]:
        line = self._rooms.messages.messages[message].fact.line
        return self._rooms.msel.waiting.on(f"acknowledgement/{line}")

    def _after(self, fact: AnyFact, now_ms: int) -> list[AnyFact]:
        match fact:
            case MessageSent():
                return self._for_message(fact, now_ms)
            case LinePut(line=line) | LineImported(line=line):
                return self._for_line(self._rooms.msel.lines[line.id].line, now_ms)
            case UnitPut(unit=unit):
                return self._for_unit(unit)
            case RhythmPut(event=event):
                return self._for_meeting(event, now_ms)
            case TextWritten(text=text):
                return self._for_rewritten(text, now_ms)
            case ReleaseWidened(named=named, release=release):
                return self._for_widened(named, release)
            case _:
                paper = awaited(self._rooms, fact)
                return [] if paper is None else self._for_paper(paper, now_ms)

    def _for_message(self, fact: MessageSent, now_ms: int) -> list[AnyFact]:
        """Every addressee should read it in a language of his, within the speed of service."""
        due_ms = now_ms + SPEED_OF_SERVICE_MIN[fact.precedence] * MINUTE_MS
        messages = self._rooms.messages
        requests: list[AnyFact] = []
        for message in (fact.message, *messages.brought_by(fact.message)):
            sent = messages.messages[message].fact
            for text in texts_of(sent):
                lacking = self._ask.lacking(text, (*fact.to, *fact.info))
                requests += self._request(text, lacking, fact.precedence, due_ms, sent.release)
        return requests

    def _for_paper(self, paper: Awaited, now_ms: int) -> list[AnyFact]:
        due_ms = now_ms + SPEED_OF_SERVICE_MIN[paper.precedence] * MINUTE_MS
        requests: list[AnyFact] = []
        for text in paper.texts:
            lacking = self._ask.lacking(text, paper.readers)
            requests += self._request(text, lacking, paper.precedence, due_ms, paper.release)
        return requests

    def _for_line(self, line: Line, now_ms: int) -> list[AnyFact]:
        """A planned inject should be in its readers' languages when its time comes."""
        due_ms = now_ms if line.planned_ms is None else line.planned_ms
        awaited = delivers(line) and line.status not in _CLOSED
        requests: list[AnyFact] = []
        for part in ("title", "body"):
            text = text_id("line", line.id, part)
            lacking = self._ask.lacking(text, (*line.to, *line.info)) if awaited else ()
            wanted = (*lacking, *self._underway(text))
            requests += self._request(text, wanted, line.precedence, due_ms, line.release)
        return requests

    def _for_unit(self, unit: Unit) -> list[AnyFact]:
        """Who works on its name is bound by the release it has now."""
        text = text_id("unit", unit.id, "name")
        tasks = self._rooms.translation.tasks
        requests: list[AnyFact] = []
        for spoken in self._underway(text):
            asked = tasks[TaskKey(text, spoken)].request
            requests += self._request(text, (spoken,), asked.precedence, asked.due_ms, unit.release)
        return requests

    def _for_widened(self, named: tuple[str, str], release: tuple[str, ...]) -> list[AnyFact]:
        """Linguists of the nations that may have it now may translate it now."""
        tasks = self._rooms.translation.tasks
        texts = [text for text in self._rooms.translation.awaited if text_owner(text) == named]
        requests: list[AnyFact] = []
        for text in texts:
            for spoken in self._underway(text):
                asked = tasks[TaskKey(text, spoken)].request
                requests += self._request(text, (spoken,), asked.precedence, asked.due_ms, release)
        return requests

    def _for_meeting(self, event: RhythmEvent, now_ms: int) -> list[AnyFact]:
        """Whoever comes should read what it is for."""
        requests: list[AnyFact] = []
        for part in parts_of(event):
            text = text_id("rhythm", event.id, part)
            wanted = (*self._ask.lacking(text, invited(event)), *self._underway(text))
            requests += self._request(text, wanted, Precedence.ROUTINE, now_ms, event.release)
        return requests

    def _underway(self, text: TextId) -> tuple[LanguageCode, ...]:
        return self._rooms.translation.awaited.get(text, ())

    def _for_rewritten(self, text: TextId, now_ms: int) -> list[AnyFact]:
        """A new source makes the other languages stale; each wants its linguist again."""
        if text_owner(text)[0] in PAPERS:
            # Their own facts say whom a new version must reach.
            return []
        known = self._ask.text(text)
        fresh = fresh_languages(known)
        stale = tuple(v.language for v in known.versions if v.language not in fresh)
        return self._request(text, stale, *self._terms_of(text, now_ms))

    def _terms_of(self, text: TextId, now_ms: int) -> tuple[Precedence, int, tuple[str, ...]]:
        """A line and a unit say it themselves; what was sent is asked for as it was before."""
        kind, owner = text_owner(text)
        played = self._rooms.msel.lines.get(LineId(owner)) if kind == "line" else None
        if played is not None:
            line = played.line
            return line.precedence, line.planned_ms or now_ms, line.release
        placed = self._rooms.forces.units.get(UnitId(owner)) if kind == "unit" else None
        if placed is not None:
            return Precedence.ROUTINE, now_ms, placed.unit.release
        event = self._rooms.staff.rhythm.get(RhythmId(owner)) if kind == "rhythm" else None
        if event is not None:
            return Precedence.ROUTINE, now_ms, event.release
        asked = self._rooms.translation.queued.get(text)
        if asked is not None:
            return asked.precedence, asked.due_ms, asked.release
        return Precedence.ROUTINE, now_ms, EVERYBODY

    def _request(
        self,
        text: TextId,
        languages: tuple[LanguageCode, ...],
        precedence: Precedence,
        due_ms: int,
        release: tuple[str, ...],
    ) -> list[AnyFact]:
        """What is not asked for yet, or not on these terms."""
        tasks = self._rooms.translation.tasks
        asked = request(text, tuple(dict.fromkeys(languages)), precedence, due_ms, release)
        return [a for a in asked if (t := tasks.get(_key(a))) is None or t.request != a]


def _mended(fact: AnyFact) -> Iterable[LinkId]:
    match fact:
        case LinkChanged(link=link):
            return (link,)
        case LinkPut(link=link):
            return (link.id,)
        case PlanItemRemoved(item="link", id=removed):
            return (LinkId(removed),)
        case _:
            return ()


def _key(asked: TranslationRequested) -> TaskKey:
    return TaskKey(asked.text, asked.language)
