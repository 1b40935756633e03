"""STARTEX, nights, ENDEX, and the one real emergency of every rehearsal."""

from collections.abc import Iterator
from functools import partial

from startex.language.commands import (
    CallNoDuff,
    CallSafetyHalt,
    CloseNoDuff,
    EndExercise,
    LiftSafetyHalt,
    ResumeClock,
    StartExercise,
)
from startex.language.ids import PostId
from startex.language.values import ClockState
from startex.rehearsal.agenda import Wish
from startex.rehearsal.attendance import Attendance
from startex.rehearsal.numbers import HALT_AFTER_MS, HALT_LASTS_MS, NO_DUFF_MINUTE
from startex.rehearsal.scene import Scene
from startex.rehearsal.stage import Stage


class Director:
    """Directs while no real director sits in the hall; goes on after his own pauses only."""

    def __init__(self, stage: Stage, attendance: Attendance) -> None:
        self._stage, self._attendance = stage, attendance
        self._seen: ClockState | None = None
        self._begun: set[int] = set()

    def look(self, scene: Scene) -> None:
        """The clock stops by the plan, by a halt or by somebody; what then?"""
        state = scene.rooms.clock.state
        if state is self._seen:
            return
        before, self._seen = self._seen, state
        if before is None and state in (ClockState.RUNNING, ClockState.PAUSED):
            self._attendance.change(scene, scene.minute_of(scene.now_ms), 1)
        match state:
            case ClockState.PLANNED:
                self._assemble(scene)
            case ClockState.RUNNING:
                self._begin_day(scene)
            case ClockState.NIGHT_PAUSE:
                self._rest(scene)
            case ClockState.PAUSED | ClockState.ENDED:
                self._consider_end(scene)

    def _assemble(self, scene: Scene) -> None:
        pace, now_ms = self._stage.pace, scene.now_ms
        self._attendance.change(scene, scene.minute_of(now_ms), pace.gather_ms * 8 // 10)
        self._stage.hall.plan(scene.wall_ms + pace.gather_ms, self._start)

    def _begin_day(self, scene: Scene) -> None:
        """Plan what this day holds for direction; asked again after every pause."""
        today, days = scene.today(), scene.rooms.clock.play_days
        if today is None or today in self._begun:
            return
        self._begun.add(today)
        day = days[today]
        for minute in scene.shift_starts():
            at_ms = scene.on_day(day, minute)
            if scene.now_ms < at_ms < day.end_ms:
                self._stage.play.plan(at_ms, partial(self._change_shift, minute))
        if today == (len(days) - 1) // 2:
            at_ms = scene.on_day(day, NO_DUFF_MINUTE)
            middle_ms = (day.start_ms + day.end_ms) // 2
            self._stage.play.plan(at_ms if at_ms < day.end_ms else middle_ms, self._collapse)

    def _change_shift(self, minute: int, scene: Scene) -> Iterator[Wish]:
        self._attendance.change(scene, minute, self._stage.pace.leave_ms)
        yield from ()

    def _rest(self, scene: Scene) -> None:
        """The night. In the morning everybody gathers before play goes on."""
        pace, clock = self._stage.pace, scene.rooms.clock
        self._attendance.change(scene, scene.minute_of(scene.now_ms), pace.leave_ms)
        resume_ms = scene.now_ms if clock.resume_ms is None else clock.resume_ms
        gap_ms = resume_ms - (scene.wall_ms if pace.on_calendar else scene.now_ms)
        if not pace.on_calendar:
            gap_ms = min(gap_ms, pace.longest_pause_ms)
        morning_ms = scene.wall_ms + max(gap_ms, pace.leave_ms + pace.gather_ms)
        self._stage.hall.plan(morning_ms - pace.gather_ms, self._gather)
        self._stage.hall.plan(morning_ms, self._resume)

    def _consider_end(self, scene: Scene) -> None:
        clock, pace = scene.rooms.clock, self._stage.pace
        if clock.state is ClockState.ENDED:
            self._attendance.close(scene, pace.leave_ms)
        elif not clock.play_days or scene.now_ms >= clock.play_days[-1].end_ms:
            self._stage.hall.plan(scene.wall_ms + pace.leave_ms // 2, self._end)

    def _director(self, scene: Scene) -> PostId | None:
        """None where a real person directs."""
        directors = scene.company.directors
        if scene.real().intersection(directors):
            return None
        return next(iter(scene.present(directors)), None)

    def _start(self, scene: Scene) -> Iterator[Wish]:
        director = self._director(scene)
        if director is not None and scene.rooms.clock.state is ClockState.PLANNED:
            rate = self._stage.pace.rate
            yield from self._stage.wish(scene, director, StartExercise(rate=rate))

    def _gather(self, scene: Scene) -> Iterator[Wish]:
        clock, pace = scene.rooms.clock, self._stage.pace
        if clock.state is ClockState.NIGHT_PAUSE and clock.resume_ms is not None:
            minute = scene.minute_of(clock.resume_ms)
            self._attendance.change(scene, minute, pace.gather_ms * 8 // 10)
        yield from ()

    def _resume(self, scene: Scene) -> Iterator[Wish]:
        director = self._director(scene)
        if director is not None and scene.rooms.clock.state is ClockState.NIGHT_PAUSE:
            yield from self._stage.wish(scene, director, ResumeClock())

    def _end(self, scene: Scene) -> Iterator[Wish]:
        director = self._director(scene)
        if director is not None and scene.rooms.clock.state is not ClockState.ENDED:
            yield from self._stage.wish(scene, director, EndExercise())

    def _collapse(self, scene: Scene) -> Iterator[Wish]:
        """Somebody calls NO DUFF; a minute later somebody calls a halt."""
        post = self._stage.one_of(scene.present(scene.company.staff or scene.company.posts))
        billet = scene.billet(post) if post else None
        if post is None or billet is None:
            return
        language, bank = scene.language(billet), self._stage.bank
        what = bank.text("standin-no-duff-what", language).body
        place = bank.text("standin-no-duff-place", language).body
        yield from self._stage.wish(scene, post, CallNoDuff(what=what, place=place))
        self._stage.play.plan(scene.now_ms + HALT_AFTER_MS, self._halt)

    def _halt(self, scene: Scene) -> Iterator[Wish]:
        director = self._director(scene)
        billet = scene.billet(director) if director else None
        if director is None or billet is None:
            return
        language = scene.language(billet)
        reason = self._stage.bank.text("standin-halt-reason", language).body
        yield from self._stage.wish(scene, director, CallSafetyHalt(reason=reason))
        lasts_ms, pace = HALT_LASTS_MS, self._stage.pace
        if not pace.on_calendar:
            lasts_ms = min(lasts_ms, pace.longest_pause_ms)
        self._stage.hall.plan(scene.wall_ms + lasts_ms, self._lift)

    def _lift(self, scene: Scene) -> Iterator[Wish]:
        """Lift our own halt; one that a real person called is for a real director."""
        director = self._director(scene)
        if director is None:
            return
        safety, real = scene.rooms.safety, scene.real()
        for no_duff, called in list(safety.no_duffs.items()):
            if called.open and called.called_by not in real:
                yield from self._stage.wish(scene, director, CloseNoDuff(no_duff=no_duff))
        for halt, stands in list(safety.halts.items()):
            if not stands.lifted and stands.called_by not in real:
                yield from self._stage.wish(scene, director, LiftSafetyHalt(halt=halt))
        if not safety.halted() and scene.rooms.clock.state is ClockState.PAUSED:
            yield from self._stage.wish(scene, director, ResumeClock())
