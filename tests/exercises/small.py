"""A small exercise of three nations, and a hall in which it is played by hand."""

from dataclasses import dataclass, field

import msgspec

from startex.conduct.desk import Answer, Desk
from startex.conduct.rooms import Rooms
from startex.conduct.views import Views
from startex.journal.memory import MemoryJournal
from startex.journal.port import Journal
from startex.language import commands as c
from startex.language.ids import (
    EVERYBODY,
    Address,
    BilletId,
    CellId,
    CommandId,
    ExerciseId,
    LanguageCode,
    LineId,
    MessageId,
    NationCode,
    ObjectiveId,
    PersonaId,
    PostId,
    StationId,
    StorylineId,
    TaskId,
    TextId,
)
from startex.language.plan import (
    Billet,
    Cell,
    Exercise,
    Line,
    Nation,
    Objective,
    ObjectiveTask,
    Persona,
    Plan,
    Storyline,
    Venue,
)
from startex.language.staff_plan import MarkingScheme
from startex.language.values import (
    BY_HALL,
    BY_PLAN,
    Author,
    AuthorKind,
    CellKind,
    HumanText,
    LineKind,
    LineStatus,
    ObservationType,
    PerformanceRating,
    PlayWindow,
    Precedence,
    Role,
    TextState,
    TextVersion,
    WrittenText,
)
from startex.wording.dtg import parse_dtg

MINUTE_MS = 60_000
#: Wall time at which the hall opens: 2 September 2024, 0200Z.
OPENED_WALL_MS = 1_725_242_400_000
DAY_1 = PlayWindow(start_ms=parse_dtg("130700EAUG22"), end_ms=parse_dtg("131900EAUG22"))
DAY_2 = PlayWindow(start_ms=parse_dtg("140700EAUG22"), end_ms=parse_dtg("141900EAUG22"))

_USA, _TJK, _UZB = (NationCode(code) for code in ("USA", "TJK", "UZB"))
_EN, _RU = LanguageCode("en"), LanguageCode("ru")
#: Billet id: cell, kind of cell, nation, role, languages. A post is its billet without "-D".
_MANNING = (
    ("DIR-1-D", "DIR", CellKind.DIRECTION, _USA, Role.DIRECTOR, (_EN,)),
    ("MSEL-1-D", "MSEL", CellKind.MEL_MIL, _USA, Role.MSEL_MANAGER, (_EN,)),
    ("WHITE-1-D", "WHITE", CellKind.WHITE, _TJK, Role.CONTROLLER, (_RU, _EN)),
    ("INT-1-D", "INT", CellKind.INTERPRETERS, _TJK, Role.INTERPRETER, (_RU, _EN)),
    ("INT-2-D", "INT", CellKind.INTERPRETERS, _USA, Role.INTERPRETER, (_EN, _RU)),
    ("EVAL-1-D", "EVAL", CellKind.EVALUATION, _UZB, Role.EVALUATOR, (_RU,)),
    ("J2-1-D", "J2", CellKind.STAFF, _USA, Role.STAFF, (_EN,)),
    ("J3-1-D", "J3", CellKind.STAFF, _TJK, Role.STAFF, (_RU,)),
    ("J3-2-D", "J3", CellKind.STAFF, _TJK, Role.STAFF, (_RU,)),
    ("UZB-1-D", "UZB-C", CellKind.CONTINGENT, _UZB, Role.STAFF, (_RU,)),
)


def human(text: str, **bodies: str) -> HumanText:
    """A text by its languages, the source first."""
    languages = list(bodies)
    return HumanText(
        id=TextId(text),
        source=LanguageCode(languages[0]),
        versions=tuple(
            TextVersion(
                language=LanguageCode(language),
                body=bodies[language],
                state=TextState.CHECKED if place else TextState.SOURCE,
            )
            for place, language in enumerate(languages)
        ),
    )


def written(body: str, language: str = "en") -> WrittenText:
    return WrittenText(language=LanguageCode(language), body=body)


def line(
    line_id: str,
    planned: str,
    to: tuple[str, ...],
    *,
    kind: LineKind = LineKind.CONTEXTUAL,
    objectives: tuple[str, ...] = ("O1",),
    release: tuple[str, ...] = EVERYBODY,
) -> Line:
    return Line(
        id=LineId(line_id),
        kind=kind,
        storyline=StorylineId("CT"),
        planned_ms=parse_dtg(planned),
        sender=Address("P-POLICE"),
        to=tuple(Address(a) for a in to),
        precedence=Precedence.PRIORITY,
        controller=PostId("WHITE-1"),
        objectives=objectives,
        release=release,
        status=LineStatus.SYNCHRONIZED,
    )


def _exercise() -> Exercise:
    return Exercise(
        id=ExerciseId("SMALL"),
        name="SMALL SHIELD 24",
        venue=Venue(place="Varzob", country=_TJK, time_zone="Asia/Dushanbe", zone_letter="E"),
        nations=tuple(Nation(code=code) for code in (_USA, _TJK, _UZB)),
        working_languages=(_EN, _RU),
        play_days=(DAY_1, DAY_2),
        lead_nation=_TJK,
        host_nation=_TJK,
        marking=MarkingScheme(id="us"),
    )


def _texts() -> tuple[HumanText, ...]:
    cells = {cell: kind for _, cell, kind, *_ in _MANNING}
    return (
        human("exercise/SMALL/title", en="Small Shield 24", ru="Малый щит 24"),
        *(human(f"cell/{cell}/name", en=f"Cell {cell}", ru=f"Группа {cell}") for cell in cells),
        human("persona/P-POLICE/name", en="District police", ru="Районная милиция"),
        human("storyline/CT/title", en="Attack on the pass", ru="Нападение на перевал"),
        human("objective/O1/title", en="Share information", ru="Обмен сведениями"),
        human("task/O1.1/title", en="Report within 15 minutes", ru="Доложить за 15 минут"),
        human("objective/O2/title", en="Plan together", ru="Совместное планирование"),
        human("line/L-1/title", en="Shots at the pass", ru="Выстрелы на перевале"),
        human("line/L-1/body", en="Shots were heard.", ru="Слышны выстрелы."),
        human("line/L-1/expected", en="J3 sends a patrol.", ru="J3 высылает дозор."),
        human("line/L-2/title", en="A bridge is down"),
        human("line/L-2/body", en="The bridge at Varzob is down."),
        human("line/L-3/title", en="American eyes: convoy"),
        human("line/L-3/body", en="The convoy leaves at noon."),
        human("line/L-4/title", en="Press asks", ru="Запрос прессы"),
        human("line/L-4/body", en="What happened?", ru="Что произошло?"),
        human("line/L-5/title", en="Storm", ru="Буря"),
        human("line/L-5/body", en="A storm comes.", ru="Идёт буря."),
        human("line/L-6/title", en="Brief the commander", ru="Доклад командующему"),
    )


def plan() -> Plan:
    cells = {cell: kind for _, cell, kind, *_ in _MANNING}
    return Plan(
        exercise=_exercise(),
        cells=tuple(Cell(id=CellId(cell), kind=kind) for cell, kind in cells.items()),
        personas=(Persona(id=PersonaId("P-POLICE"), cell=CellId("WHITE")),),
        billets=tuple(
            Billet(
                id=BilletId(billet),
                post=PostId(billet.removesuffix("-D")),
                cell=CellId(cell),
                nation=nation,
                role=role,
                languages=languages,
                person=f"Name of {billet}",
            )
            for billet, cell, _, nation, role, languages in _MANNING
        ),
        storylines=(Storyline(id=StorylineId("CT"), mission="counter_terrorism"),),
        objectives=(Objective(id=ObjectiveId("O1")), Objective(id=ObjectiveId("O2"))),
        tasks=(ObjectiveTask(id=TaskId("O1.1"), objective=ObjectiveId("O1")),),
        lines=(
            line("L-1", "130730EAUG22", ("J2", "J3"), objectives=("O1.1",)),
            line("L-2", "130800EAUG22", ("J3-1",)),
            line("L-3", "130830EAUG22", ("J2",), release=("USA",)),
            line("L-4", "130900EAUG22", ("J3",)),
            line("L-5", "140800EAUG22", ("UZB-C",)),
            line("L-6", "140900EAUG22", (), kind=LineKind.EXPECTED_ACTION),
        ),
        texts=_texts(),
    )


def renamed(exercise: Plan, name: str) -> Plan:
    new = msgspec.structs.replace(exercise.exercise, name=name)
    return msgspec.structs.replace(exercise, exercise=new)


def without_lines_and_objectives(exercise: Plan) -> Plan:
    kept = tuple(text for text in exercise.texts if not text.id.startswith(("line", "obj", "task")))
    return msgspec.structs.replace(exercise, lines=(), objectives=(), tasks=(), texts=kept)


def with_more(exercise: Plan, lines: tuple[Line, ...], texts: tuple[HumanText, ...]) -> Plan:
    return msgspec.structs.replace(
        exercise, lines=(*exercise.lines, *lines), texts=(*exercise.texts, *texts)
    )


def walk_in(cell: str, nation: str) -> c.PutBillet:
    """A staff officer of another nation comes to work in the cell, at a post of his own."""
    guest = Billet(
        id=BilletId(f"{cell}-GUEST-D"),
        post=PostId(f"{cell}-GUEST"),
        cell=CellId(cell),
        nation=NationCode(nation),
        role=Role.STAFF,
        languages=(_RU,),
    )
    return c.PutBillet(billet=guest, title=written("Guest"))


@dataclass
class Hall:
    """A desk with its journal and a clock moved by hand."""

    journal: Journal = field(default_factory=MemoryJournal)
    wall_ms: int = OPENED_WALL_MS
    _given: int = 0

    def __post_init__(self) -> None:
        self.desk = Desk(self.journal, lambda: self.wall_ms)

    @property
    def rooms(self) -> Rooms:
        return self.desk.rooms

    @property
    def views(self) -> Views:
        return self.desk.views

    def wait(self, minutes: float) -> None:
        self.wall_ms += int(minutes * MINUTE_MS)

    def open(self, exercise: Plan) -> None:
        self.take(c.LoadPlan(plan=exercise), BY_PLAN)

    def give(self, billet: str, command: c.AnyCommand) -> Answer:
        """A command from whoever fills the billet, signed in on the way."""
        return self.take(command, self.author(billet))

    def send(
        self, billet: str, to: str, subject: WrittenText, reply_to: str = "", *release: str
    ) -> MessageId:
        message = c.SendMessage(
            to=(Address(to),),
            subject=subject,
            body=WrittenText(language=subject.language, body=f"{subject.body} ."),
            reply_to=MessageId(reply_to),
            release=release or EVERYBODY,
        )
        return MessageId(self.give(billet, message).created)

    def take(self, command: c.AnyCommand, by: Author) -> Answer:
        self._given += 1
        answer = self.desk.consider(
            c.Given(id=CommandId(f"hall/{self._given}"), command=command), by
        )
        self.desk.commit()
        return answer

    def author(self, billet: str) -> Author:
        """Whoever fills the billet, signed in where he is not yet."""
        station, holder = StationId(f"S-{billet}"), BilletId(billet)
        seat = self.rooms.people.stations.get(station)
        if seat is None or seat.billet != holder:
            self.take(c.SignIn(station=station, billet=holder), BY_HALL)
        return Author(
            kind=AuthorKind.PERSON,
            billet=holder,
            post=self.rooms.people.billets[holder].post,
            station=station,
        )


def opened() -> Hall:
    hall = Hall()
    hall.open(plan())
    return hall


def played(hall: Hall | None = None) -> Hall:
    """A day and a morning of play in which something of every kind happens."""
    hall = hall or Hall()
    hall.open(plan())
    hall.give("DIR-1-D", c.StartExercise())
    hall.wait(30)
    inject = _released(hall, "L-1")
    hall.wait(10)
    hall.give("J2-1-D", c.AcknowledgeMessage(message=inject))
    hall.wait(10)
    hall.give("J3-1-D", c.AcknowledgeMessage(message=inject))
    answer = hall.send("J3-1-D", "J2", written("Дозор выслан", "ru"), inject)
    hall.wait(10)
    bridge = _released(hall, "L-2")
    _translated(hall, f"message/{answer}/subject", "en", "A patrol is on its way")
    hall.wait(20)
    _translated(hall, f"message/{bridge}/body", "ru", "Мост в Варзобе разрушен.")
    hall.wait(40)
    convoy = _released(hall, "L-3")
    hall.wait(5)
    hall.give("J2-1-D", c.AcknowledgeMessage(message=convoy))
    defer = c.DeferLine(line=LineId("L-4"), reason="The press officer is late")
    hall.give("DIR-1-D", defer)
    _observed(hall)
    hall.give("J3-1-D", c.CallSafetyHalt(reason="A cable smoulders"))
    hall.wait(15)
    halt = next(iter(hall.rooms.safety.halts))
    hall.give("DIR-1-D", c.LiftSafetyHalt(halt=halt))
    hall.give("DIR-1-D", c.ResumeClock())
    hall.give("UZB-1-D", c.CallNoDuff(what="A man fell", place="Stairs"))
    last = hall.send("J2-1-D", "J3", written("Evening report?"))
    hall.give("DIR-1-D", c.PauseClock(resume_exercise_ms=DAY_2.start_ms))
    hall.wait(600)
    hall.give("DIR-1-D", c.ResumeClock())
    hall.wait(5)
    hall.give("J3-1-D", c.AcknowledgeMessage(message=last))
    hall.give("MSEL-1-D", c.OmitLine(line=LineId("L-5"), reason="No storm needed"))
    hall.give("DIR-1-D", c.EndExercise())
    return hall


def _released(hall: Hall, line_id: str) -> MessageId:
    hall.give("MSEL-1-D", c.ReleaseLine(line=LineId(line_id)))
    return hall.rooms.msel.lines[LineId(line_id)].message


def _translated(hall: Hall, text: str, language: str, body: str) -> None:
    write = c.WriteText(text=TextId(text), language=LanguageCode(language), body=body, version=1)
    hall.give("INT-1-D", write)


def _observed(hall: Hall) -> None:
    notes = (
        ("Хорошо: дозор выслан сразу.", ObservationType.STRENGTH, PerformanceRating.P, EVERYBODY),
        ("Только для узбекской стороны.", ObservationType.NEUTRAL, PerformanceRating.M, ("UZB",)),
    )
    for body, kind, rating, release in notes:
        note = c.NoteObservation(
            text=written(body, "ru"),
            type=kind,
            rating=rating,
            objective="O1.1",
            line=LineId("L-1"),
            release=release,
        )
        hall.give("EVAL-1-D", note)
