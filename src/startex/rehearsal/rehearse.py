"""A whole exercise, as fast as it can be computed, on a wall clock moved by hand."""

import random
from collections import Counter
from collections.abc import Callable

from startex.clock.state import State as Clock
from startex.conduct import witness
from startex.conduct.alarms import ring
from startex.conduct.desk import Desk
from startex.journal.chain import Salt, seeded_salts
from startex.journal.port import Journal
from startex.language.base import Refusal
from startex.language.commands import Given, LoadPlan
from startex.language.ids import CommandId
from startex.language.plan import Plan
from startex.language.refusals import JournalCannotWrite, NotFound, TextMissing
from startex.language.values import BY_PLAN, ClockState, PlayWindow, Role
from startex.rehearsal.counting import count
from startex.rehearsal.numbers import GATHER_MS, HOUR_MS, MINUTE_MS
from startex.rehearsal.outcome import Rehearsed
from startex.rehearsal.stage import REHEARSAL
from startex.rehearsal.troupe import Deed, StandIns


def _silent(_day: int, _days: int) -> None:
    """Say nothing about the progress."""


def rehearse(
    plan: Plan,
    seed: int,
    journal: Journal,
    progress: Callable[[int, int], None] = _silent,
    messages_a_day: int = 0,
) -> Rehearsed:
    """Play all play days into an empty journal. `progress` hears each day that is over.

    With `messages_a_day` staffs write about so many, else what they write of themselves.
    The same plan and seed, and salts from the same seed, give the same journal.

    Refuses: TextMissing where there are no play days, NotFound where nobody may direct,
    JournalCannotWrite.
    """
    _check(plan)
    days = plan.exercise.play_days
    wall = HandClock(days[0].start_ms - GATHER_MS)
    desk = Desk(journal, wall)
    desk.consider(Given(id=CommandId(f"plan-{seed}"), command=LoadPlan(plan=plan)), BY_PLAN)
    desk.commit()
    troupe = StandIns(random.Random(f"stand-ins {seed}"), REHEARSAL, messages_a_day)
    run = _Run(desk, wall, troupe, days, progress)
    run.play()
    witness.note(journal, desk.rooms)
    return count(desk.rooms, journal, seed, run.refused)


def salts(seed: int) -> Salt:
    """Salts for a journal whose head is to be the same for the same seed."""
    return seeded_salts(random.Random(f"salts {seed}"))


class HandClock:
    """Wall time in ms; it stands until it is moved, and never goes back."""

    def __init__(self, now_ms: int) -> None:
        self.now_ms = now_ms

    def __call__(self) -> int:
        return self.now_ms

    def move_to(self, wall_ms: int) -> None:
        self.now_ms = max(self.now_ms, wall_ms)


class _Run:
    def __init__(
        self,
        desk: Desk,
        wall: HandClock,
        troupe: StandIns,
        days: tuple[PlayWindow, ...],
        progress: Callable[[int, int], None],
    ) -> None:
        self._desk, self._wall, self._troupe = desk, wall, troupe
        self._days, self._progress = days, progress
        self._over, self._rang = 0, -1
        self._committed_ms = wall.now_ms
        self.refused: Counter[str] = Counter()

    def play(self) -> None:
        next_ms: int | None = self._wall.now_ms
        while next_ms is not None:
            self._wall.move_to(next_ms)
            self._ring()
            for deed in self._troupe.step(self._desk.rooms, self._wall.now_ms):
                self._give(deed)
            self._keep()
            next_ms = self._next_ms()
        self._desk.commit()

    def _ring(self) -> None:
        """Once a minute of play: plans are made in whole minutes."""
        minute = self._desk.now_ms() // MINUTE_MS
        if minute != self._rang:
            self._rang = minute
            ring(self._desk, self._wall.now_ms)

    def _next_ms(self) -> int | None:
        """The next deed, or the next whole minute of play."""
        times = [self._troupe.next_wall_ms(self._desk.rooms)]
        if self._desk.rooms.clock.state is ClockState.RUNNING:
            times.append(_next_minute(self._desk.rooms.clock, self._wall.now_ms))
        return min((at for at in times if at is not None), default=None)

    def _give(self, deed: Deed) -> None:
        try:
            self._desk.consider(deed.given, deed.by)
        except JournalCannotWrite:
            raise
        except Refusal as refusal:
            self.refused[refusal.code] += 1

    def _keep(self) -> None:
        """Durable by the hour: nobody is told of anything before the end."""
        if self._wall.now_ms - self._committed_ms >= HOUR_MS:
            self._committed_ms = self._wall.now_ms
            self._desk.commit()
            self._desk.touched()
        over = sum(day.end_ms <= self._desk.now_ms() for day in self._days)
        if over > self._over:
            self._over = over
            self._progress(over, len(self._days))


def _next_minute(clock: Clock, wall_ms: int) -> int | None:
    return clock.wall_at((clock.at(wall_ms) // MINUTE_MS + 1) * MINUTE_MS)


def _check(plan: Plan) -> None:
    if not plan.exercise.play_days:
        raise TextMissing("play_days")
    if not any(billet.role is Role.DIRECTOR for billet in plan.billets):
        raise NotFound("role", Role.DIRECTOR)
