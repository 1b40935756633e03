"""All stand-ins together, one step at a time; on stage alone, or beside real people."""

import random
from collections.abc import Iterator

from startex.conduct.rooms import Rooms
from startex.conduct.views import Views
from startex.language.base import Noun
from startex.language.commands import Given
from startex.language.ids import CommandId
from startex.language.values import Author
from startex.rehearsal.agenda import Agenda, Wish
from startex.rehearsal.attendance import Attendance
from startex.rehearsal.control import Control
from startex.rehearsal.director import Director
from startex.rehearsal.evaluators import Evaluators
from startex.rehearsal.linguists import Linguists
from startex.rehearsal.occasions import Occasions
from startex.rehearsal.scene import Company, Scene
from startex.rehearsal.scripting import Scripting
from startex.rehearsal.staff import Staff
from startex.rehearsal.stage import Pace, Stage
from startex.rehearsal.traffic import Traffic


class Deed(Noun):
    """A command and who gives it."""

    by: Author
    given: Given


class StandIns:
    """Plays every billet that nobody real fills. The same rng and rooms give the same deeds.

    `messages_a_day` are written where it is not 0; else what staffs write of themselves.
    """

    def __init__(self, rng: random.Random, pace: Pace, messages_a_day: int = 0) -> None:
        self._stage = stage = Stage(rng, pace)
        self._attendance = Attendance(stage)
        self._director = Director(stage, self._attendance)
        self._control = Control(stage)
        self._scripting = Scripting(stage, self._control)
        self._occasions = Occasions(stage)
        self._staff = Staff(stage)
        self._traffic = Traffic(stage, self._staff, messages_a_day)
        self._linguists = Linguists(stage)
        self._evaluators = Evaluators(stage)
        self._days: set[int] = set()
        self._views: Views | None = None
        self._rooms: Rooms | None = None
        self._company: Company | None = None
        self._watching = stage.pace.watch_ms == 0
        #: Where the journal stood when they came, so that no id of an earlier run comes again.
        self._came_at: int | None = None

    def step(self, rooms: Rooms, wall_ms: int) -> Iterator[Deed]:
        """What is to be given now. Give each before asking for the next; a refusal is no harm."""
        scene = self._scene(rooms, wall_ms)
        if self._came_at is None:
            self._came_at = rooms.number
        if not self._watching:
            self._watching = True
            self._stage.hall.plan(wall_ms, self._attendance.watch)
        self._director.look(scene)
        yield from self._due(self._stage.hall, scene, wall_ms)
        self._director.look(scene)
        if scene.running:
            self._begin_day(scene)
            self._take_in(scene)
            yield from self._due(self._stage.play, scene, scene.now_ms)
            self._take_in(scene)
            yield from self._deeds(self._linguists.look(scene))

    def next_wall_ms(self, rooms: Rooms) -> int | None:
        """When the next of them means to do something; None where nothing is planned."""
        play_ms = self._stage.play.next_ms()
        play_wall_ms = None if play_ms is None else rooms.clock.wall_at(play_ms)
        hall_ms = self._stage.hall.next_ms()
        return min((at for at in (play_wall_ms, hall_ms) if at is not None), default=None)

    def _scene(self, rooms: Rooms, wall_ms: int) -> Scene:
        if self._views is None or self._rooms is not rooms:
            self._rooms, self._views, self._company = rooms, Views(rooms), None
        if self._company is None or self._company.size != len(rooms.people.billets):
            self._company = Company(rooms.people)
        return Scene(rooms, self._views, self._company, wall_ms)

    def _begin_day(self, scene: Scene) -> None:
        today = scene.today()
        if today is None or today in self._days:
            return
        self._days.add(today)
        day = scene.rooms.clock.play_days[today]
        for persona in (
            self._control,
            self._scripting,
            self._occasions,
            self._staff,
            self._traffic,
            self._evaluators,
        ):
            persona.begin_day(scene, day)

    def _take_in(self, scene: Scene) -> None:
        self._control.look(scene)
        self._staff.look(scene)

    def _due(self, agenda: Agenda, scene: Scene, now_ms: int) -> Iterator[Deed]:
        while (act := agenda.due(now_ms)) is not None:
            yield from self._deeds(act(scene))
            if agenda is self._stage.play and not scene.running:
                return

    def _deeds(self, wishes: Iterator[Wish]) -> Iterator[Deed]:
        for wish in wishes:
            command_id = CommandId(f"{self._came_at}/{self._stage.rng.getrandbits(64):016x}")
            yield Deed(by=wish.by, given=Given(id=command_id, command=wish.command))
