"""Random small exercises, and random commands given in them.

Hypothesis draws one number for the exercise and one for each step, so that a failing play shrinks
to the fewest steps; what a number stands for is made of it here.
"""

import contextlib
import hashlib
import random
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

import msgspec
from hypothesis import strategies as st
from tests.exercises import (
    small,
    wild_forms,
    wild_news,
    wild_papers,
    wild_release,
    wild_structure,
    wild_terms,
    wild_triggers,
)

from startex.conduct import laid_down
from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.base import Refusal
from startex.language.ids import (
    Address,
    AttachmentId,
    BilletId,
    CellId,
    HaltId,
    LanguageCode,
    LineId,
    LinkId,
    ListId,
    MessageId,
    NationCode,
    NoDuffId,
    PersonaId,
    PostId,
    StationId,
    TextId,
    UnitId,
)
from startex.language.msel_commands import LineEdit
from startex.language.plan import Billet, Line, Link, Persona, Plan, Unit
from startex.language.staff_plan import DistributionList
from startex.language.values import (
    BY_CLOCK,
    BY_GATEWAY,
    BY_HALL,
    BY_PLAN,
    Author,
    CellKind,
    HumanText,
    LineKind,
    LineStatus,
    LinkMeans,
    LinkState,
    Precedence,
    ReleaseRule,
    RemarkKind,
    Role,
    WrittenText,
)
from startex.visibility.cut import Viewer

T = TypeVar("T")

SMALL = small.plan()
BILLETS = tuple(b.id for b in SMALL.billets)
POSTS = tuple(b.post for b in SMALL.billets)
CELLS = tuple(cell.id for cell in SMALL.cells)
NATIONS = tuple(NationCode(code) for code in ("USA", "TJK", "UZB"))
LINES = tuple(line.id for line in SMALL.lines)
UNITS = tuple(UnitId(f"U-{number}") for number in (1, 2, 3))
LINKS = tuple(LinkId(f"K-{number}") for number in (1, 2))
#: What every attachment of a random exercise holds.
FILE = b"words"
SIDC = "10031000161211020000"
#: Decides, in some exercises, on what its nation may give to others.
_DESK = "J3-2-D"
_LANGUAGES = (("en",), ("ru",), ("ru", "en"), ("en", "ru"), ("ur",))
_AUDIENCES = (*CELLS, *POSTS, "ALL", "EXCON", "PLAYERS", "role:staff", "EXCON", "EXCON")
_READY = (LineStatus.SYNCHRONIZED, LineStatus.SYNCHRONIZED)
_TEXTS = (
    *(f"line/{line}/{part}" for line in LINES for part in ("title", "body")),
    *(f"message/M0000{number}/{part}" for number in range(1, 5) for part in ("subject", "body")),
    *(f"unit/{unit}/name" for unit in (*UNITS, *UNITS)),
    "remark/R00001/body",
    "observation/OBS0001/text",
    "handover/H60/note",
    "cell/J2/name",
    "objective/O1/title",
    *wild_forms.TEXTS,
    *wild_news.TEXTS,
    *wild_papers.TEXTS,
    *wild_release.TEXTS,
    "nothing/at/all",
    "nonsense",
)

#: One number for the exercise, one for each step.
exercises = st.integers(0, 2**32)
plays = st.lists(st.integers(0, 2**32), min_size=3, max_size=40)


class Step(NamedTuple):
    """Somebody gives a command, so many minutes after the one before."""

    billet: str
    command: c.AnyCommand
    wait_min: int


class Chance:
    """Draws nouns from one seed."""

    def __init__(self, seed: str) -> None:
        self._rng = random.Random(seed)

    def one(self, values: Sequence[T]) -> T:
        return self._rng.choice(values)

    def some(self, values: Sequence[T], most: int = 2) -> tuple[T, ...]:
        count = self._rng.randint(0, most)
        return tuple(dict.fromkeys(self._rng.choice(values) for _ in range(count)))

    def number(self, least: int, most: int) -> int:
        return self._rng.randint(least, most)

    def mark(self) -> str:
        """A text that stands nowhere else, so that any byte of it that leaks is found."""
        return f"~{self._rng.getrandbits(64):016x}~"

    def language(self) -> LanguageCode:
        return LanguageCode(self.one(("en", "ru", "ru", "en", "ur")))

    def written(self) -> WrittenText:
        return WrittenText(language=LanguageCode(self.one(("en", "ru"))), body=self.mark())

    def release(self) -> tuple[str, ...]:
        return self.one((("ALL",), ("ALL",), tuple(sorted(self.some(NATIONS, 3)))))

    def addresses(self) -> tuple[Address, ...]:
        known = (*CELLS, *POSTS, "P-POLICE", "J2", "J3")
        return (Address(self.one(known)), *(Address(a) for a in self.some(known, 1)))

    def line_id(self) -> LineId:
        return self.one((*LINES, LineId("N-1"), LineId("N-2"), LineId("ABSENT")))

    def message_id(self) -> MessageId:
        return MessageId(f"M{self.number(1, 4):05d}")

    def text_id(self) -> TextId:
        return TextId(self.one(_TEXTS))

    def billet(self, known: Billet, *, moving: bool = False) -> Billet:
        """The same line of the manning document, filled by somebody else."""
        spoken = tuple(LanguageCode(code) for code in self.one(_LANGUAGES))
        role = Role.DISCLOSURE if known.id == _DESK and self.number(0, 1) else known.role
        nation = self.one(NATIONS)
        changed = msgspec.structs.replace(known, nation=nation, languages=spoken, role=role)
        if not moving:
            return changed
        return msgspec.structs.replace(
            changed,
            post=PostId(self.one((*POSTS, "NEW-1"))),
            cell=CellId(self.one(CELLS)),
            role=self.one(list(Role)),
        )

    def line(self, known: Line) -> Line:
        before = "" if known.id == "L-1" else self.one(("", "", "L-1"))
        return msgspec.structs.replace(
            known,
            kind=self.one(list(LineKind)),
            rule=self.one(list(ReleaseRule)),
            to=self.addresses(),
            info=self.addresses(),
            release=self.release(),
            display_only=self.some(NATIONS, 1),
            owner=NationCode(self.one(("", "", *NATIONS))),
            status=self.one((*_READY, *_READY, LineStatus.DRAFT, LineStatus.SUBMITTED)),
            prerequisite=LineId(before),
            alternative=self.one(("", "", "", "A")),
            contingency_for=LineId(self.one(("", "", "L-1", "L-2"))),
            deadline_ms=self.one((None, wild_triggers.minute_ms(self))),
            trigger=self.one((None, wild_triggers.trigger(self))),
        )

    def edits(self) -> tuple[LineEdit, ...]:
        named = self.some(range(len(SMALL.lines)), 3)
        lines = (self.line(SMALL.lines[place]) for place in named)
        return tuple(LineEdit(line=line, version=self.number(1, 2)) for line in lines)

    def unit(self, unit: UnitId) -> Unit:
        return Unit(
            id=unit,
            sidc=SIDC,
            side="blue",
            latitude_deg=float(self.number(30, 40)),
            longitude_deg=float(self.number(60, 70)),
            audience=(self.one(_AUDIENCES), *self.some(_AUDIENCES)),
            release=self.release(),
        )

    def text(self, text: str) -> HumanText:
        bodies = {"en": self.mark()} | ({"ru": self.mark()} if self.number(0, 1) else {})
        return small.human(text, **bodies)

    def plan(self) -> Plan:
        """The small exercise with other nations, languages, audiences and releases."""
        return msgspec.structs.replace(
            SMALL,
            gates=wild_triggers.GATES,
            billets=tuple(self.billet(b) for b in SMALL.billets),
            lines=tuple(self.line(line) for line in SMALL.lines),
            units=tuple(self.unit(unit) for unit in UNITS),
            links=tuple(_link(link) for link in LINKS),
            forms=(wild_forms.definition(self),),
            texts=(
                *(t for t in SMALL.texts if not t.id.startswith("line/")),
                *(self.text(f"line/{i}/{p}") for i in LINES for p in ("title", "body", "expected")),
                *(self.text(f"unit/{unit}/name") for unit in UNITS),
            ),
        )

    def changed_plan(self) -> Plan:
        """What a folder may say when it is loaded again during play."""
        plan = self.plan()
        working = self.one((plan.exercise.working_languages, (LanguageCode("ru"),)))
        persona = Persona(id=PersonaId("P-POLICE"), cell=self.one(CELLS))
        kinds = {cell.id: self.one((cell.kind, cell.kind, CellKind.GREY)) for cell in plan.cells}
        return msgspec.structs.replace(
            plan,
            exercise=msgspec.structs.replace(plan.exercise, working_languages=working),
            personas=self.one(((persona,), ())),
            cells=tuple(msgspec.structs.replace(x, kind=kinds[x.id]) for x in plan.cells),
            billets=plan.billets[: self.number(8, 10)],
            units=plan.units[: self.number(1, 3)],
            lines=plan.lines[: self.number(4, 6)],
        )

    def viewer(self) -> Viewer:
        """Of today's posts, or as nobody is: what a viewer sees does not depend on who is there."""
        side, role = self.one(("EXCON", "PLAYERS")), self.one(list(Role))
        keys = {"ALL", side, self.one(CELLS), self.one((*POSTS, "NEW-1")), f"role:{role}"}
        return Viewer(frozenset(keys), self.one((*NATIONS, NationCode("KAZ"))))


viewers = st.integers(0, 2**32).map(lambda number: Chance(f"viewer {number}").viewer())


def _link(link: LinkId) -> Link:
    """Both sections that write most have a radio between them, and a courier to EXCON."""
    if link == LINKS[0]:
        return Link(id=link, from_cell=CellId("J2"), to_cell=CellId("J3"), means=LinkMeans.HF)
    means, delay_s = LinkMeans.COURIER, 1200
    ends = (CellId("WHITE"), CellId("J3"))
    return Link(id=link, from_cell=ends[0], to_cell=ends[1], means=means, delay_s=delay_s)


def _planning(x: Chance) -> c.AnyCommand:
    new = msgspec.structs.replace(SMALL.lines[0], id=LineId(x.one(("N-1", "N-2"))))
    return x.one(
        (
            c.DraftLine(
                line=x.line(new), title=x.written(), body=x.written(), submit=x.one((True, False))
            ),
            c.EditLine(line=x.line(x.one(SMALL.lines)), version=x.number(1, 3)),
            c.EditLines(edits=x.edits()),
            c.ShiftLines(minutes=x.number(-90, 90), lines=x.one(((), (x.line_id(),)))),
            c.CopyDay(from_day=x.number(1, 2), to_day=x.number(1, 2)),
            c.RemarkOnLine(line=x.line_id(), kind=x.one(list(RemarkKind)), text=x.written()),
            c.SubmitLine(line=x.line_id()),
            c.ApproveLine(line=x.line_id()),
            c.ApproveLine(line=x.line_id(), upto=LineStatus.RELEASED),
            c.SynchronizeLine(line=x.line_id()),
            c.ReturnLine(line=x.line_id(), reason=x.mark()),
            c.RetireLine(line=x.line_id(), reason=x.mark()),
        )
    )


def _conduct(x: Chance) -> c.AnyCommand:
    line = x.line_id()
    return x.one(
        (
            c.ReleaseLine(line=line),
            c.ReleaseLine(line=line),
            c.ReleaseLine(line=line),
            c.CompleteLine(line=line),
            c.RecallLine(line=line, reason=x.mark()),
            c.RecallLine(line=x.one(LINES), reason=x.mark()),
            c.HoldStoryline(held=x.number(0, 4) == 0),
            c.ResumeLine(line=line),
            c.HoldLine(line=line),
            c.UnholdLine(line=line),
            c.DeferLine(line=line, reason=x.mark()),
            c.OmitLine(line=line, reason=x.mark()),
        )
    )


def _message(x: Chance) -> c.AnyCommand:
    send = c.SendMessage(
        to=x.addresses(),
        info=x.addresses(),
        subject=x.written(),
        body=x.written(),
        precedence=x.one(list(Precedence)),
        release=x.release(),
        display_only=x.some(NATIONS, 1),
        quotes=x.some((x.message_id(),), 1),
        reply_to=x.one((MessageId(""), MessageId(""), x.message_id())),
        forward_of=x.one((MessageId(""), MessageId(""), x.message_id())),
        attachments=x.one(((), (AttachmentId(f"A0000{x.number(1, 3)}"),))),
    )
    keep = s.KeepAttachment(
        name=f"{x.mark()}.txt",
        sha256=hashlib.sha256(FILE).hexdigest(),
        release=x.release(),
        display_only=x.some(NATIONS, 1),
    )
    read, acknowledge, to = x.message_id(), x.message_id(), x.addresses()
    return x.one(
        (
            send,
            send,
            c.ReadMessage(message=read),
            c.AcknowledgeMessage(message=acknowledge),
            s.ArriveMessage(message=read, recipient=to[0]),
            s.ResendMessage(message=read, to=to[:1], link=x.one(LINKS)),
            s.WithdrawMessage(message=acknowledge),
            c.CheckCommunications(subject=x.written(), body=x.written()),
            keep,
            keep,
        )
    )


def _translation(x: Chance) -> c.AnyCommand:
    text, spoken, version = x.text_id(), x.language(), x.number(1, 2)
    write = c.WriteText(text=text, language=spoken, body=x.mark(), version=version)
    return x.one(
        (
            write,
            write,
            c.CheckText(text=text, language=spoken, version=version),
            c.TakeTranslation(text=text, language=spoken),
            c.HandBackTranslation(text=text, language=spoken),
        )
    )


def _people(x: Chance) -> c.AnyCommand:
    known = x.one([b for b in SMALL.billets if b.role is not Role.DIRECTOR])
    return x.one(
        (
            c.PutBillet(billet=x.billet(known, moving=True), title=x.written()),
            c.RemoveBillet(billet=x.one(BILLETS)),
            c.ReissueCard(billet=x.one(BILLETS)),
            c.SignOut(station=StationId(f"S-{x.one(BILLETS)}")),
            c.HandOver(
                station=StationId(f"S-{x.one(BILLETS)}"),
                to_billet=x.one(BILLETS),
                note=x.one((None, x.written())),
            ),
        )
    )


def _clock(x: Chance) -> c.AnyCommand:
    night_ms = x.one((None, small.DAY_2.start_ms))
    return x.one(
        (
            c.StartExercise(),
            c.PauseClock(resume_exercise_ms=night_ms),
            c.ResumeClock(),
            c.ResumeClock(),
            c.JumpClock(exercise_ms=small.DAY_1.start_ms + 3_600_000),
            c.SetClockRate(rate=x.one((2.0, 7.5, 100.0))),
        )
    )


def _safety(x: Chance) -> c.AnyCommand:
    halt = HaltId(x.one(("H1", "H2")))
    return x.one(
        (
            c.CallNoDuff(what=x.mark()),
            c.CallSafetyHalt(reason=x.mark()),
            c.CloseNoDuff(no_duff=NoDuffId("ND1")),
            c.LiftSafetyHalt(halt=halt),
            c.LiftSafetyHalt(halt=halt),
            c.LiftSafetyHalt(halt=halt),
        )
    )


def _rest(x: Chance) -> c.AnyCommand:
    return x.one(
        (
            c.LoadPlan(plan=x.changed_plan()),
            c.NoteObservation(
                text=x.written(),
                line=x.one((LineId(""), x.line_id())),
                objective=x.one(("", "O1", "O1.1", "O9")),
                release=x.release(),
            ),
            c.PutUnit(unit=x.unit(x.one(UNITS)), name=x.written()),
            c.MoveUnit(unit=x.one(UNITS), latitude_deg=38.5, longitude_deg=68.7),
            s.SetLinks(links=(x.one(LINKS),), state=x.one(list(LinkState))),
            s.SetLinks(links=LINKS, state=LinkState.DELAYED, delay_s=60, loss=0.5),
            s.RemoveLink(link=x.one(LINKS)),
            s.PutDistributionList(
                list=DistributionList(id=ListId("ALLNET"), members=x.addresses()), name=x.written()
            ),
        )
    )


_KINDS: tuple[Callable[[Chance], c.AnyCommand], ...] = (
    _planning,
    _conduct,
    _conduct,
    wild_triggers.command,
    wild_structure.command,
    _message,
    _message,
    _message,
    wild_forms.command,
    wild_papers.command,
    wild_release.command,
    wild_release.command,
    wild_papers.command,
    _translation,
    _translation,
    wild_terms.command,
    _people,
    _clock,
    _safety,
    wild_news.command,
    _rest,
    _rest,
)


def steps(numbers: Sequence[int]) -> list[Step]:
    """No two steps share a mark, also where their numbers are the same."""
    return [_step(Chance(f"step {place} {number}")) for place, number in enumerate(numbers)]


def _step(x: Chance) -> Step:
    """Most commands come from somebody who may give them, the rest from anybody."""
    command = x.one(_KINDS)(x)
    given = BilletId("DIR-1-D")
    urgent = isinstance(command, c.CallNoDuff | c.CallSafetyHalt)
    written = isinstance(
        command, c.MessageCommand | s.OrderCommand | s.StaffCommand | s.MediaCommand
    )
    if written or urgent or x.number(0, 2) == 0 or isinstance(command, s.AskRelease):
        given = x.one(BILLETS)
    elif isinstance(command, s.DecideRelease):
        given = BilletId(x.one(("DIR-1-D", _DESK)))
    elif isinstance(command, c.TranslationCommand | s.TermCommand | s.RosterCommand):
        given = BilletId(x.one(("INT-1-D", "INT-2-D", "MSEL-1-D")))
    elif isinstance(command, c.NoteObservation):
        given = BilletId("EVAL-1-D")
    return Step(given, command, x.number(0, 30))


def started(number: int) -> small.Hall:
    hall = small.Hall()
    laid_down.lay_down(hall.journal, "txt", "text/plain", FILE)
    chance = Chance(f"exercise {number}")
    hall.open(chance.plan())
    hall.give("DIR-1-D", c.StartExercise())
    hall.send("WHITE-1-D", "P-POLICE", chance.written())
    for billet, command in wild_papers.first(chance):
        with contextlib.suppress(Refusal):
            hall.give(billet, command)
    for line in chance.some(LINES, 3):
        with contextlib.suppress(Refusal):
            hall.give("DIR-1-D", c.ReleaseLine(line=line))
    return hall


def author(hall: small.Hall, taken: Step) -> Author:
    if isinstance(taken.command, c.LoadPlan):
        return BY_PLAN
    if isinstance(taken.command, s.ArriveMessage):
        return BY_CLOCK
    if isinstance(taken.command, c.SignIn | c.HandOver | c.SignOut):
        return BY_HALL
    if isinstance(taken.command, s.DraftByMachine):
        return BY_GATEWAY
    return hall.author(taken.billet)


def play(hall: small.Hall, numbers: Sequence[int]) -> Iterator[Step]:
    """Give each step; what is refused changes nothing. Yields after each, also a refused one."""
    for taken in steps(numbers):
        hall.wait(taken.wait_min)
        with contextlib.suppress(Refusal):
            hall.take(taken.command, author(hall, taken))
        yield taken
