"""A day with so many messages as somebody wants to measure."""

from collections.abc import Iterator
from functools import partial

from startex.language.values import PlayWindow
from startex.rehearsal.agenda import Wish
from startex.rehearsal.numbers import TRAFFIC_STEP_MS
from startex.rehearsal.scene import Scene
from startex.rehearsal.staff import Staff
from startex.rehearsal.stage import Stage


class Traffic:
    """Every few minutes staffs write what is lacking to `messages` evenly over the day."""

    def __init__(self, stage: Stage, staff: Staff, messages: int) -> None:
        self._stage, self._staff, self._messages = stage, staff, messages

    def begin_day(self, scene: Scene, day: PlayWindow) -> None:
        if self._messages:
            before = len(scene.rooms.messages.messages)
            from_ms = max(scene.now_ms, day.start_ms)
            self._stage.play.plan(from_ms, partial(self._fill, day, from_ms, before))

    def _fill(self, day: PlayWindow, from_ms: int, before: int, scene: Scene) -> Iterator[Wish]:
        now_ms = scene.now_ms
        until_ms = min(day.end_ms - 1, now_ms + TRAFFIC_STEP_MS)
        if until_ms <= now_ms:
            return
        sent = len(scene.rooms.messages.messages) - before
        due = self._messages * (until_ms - from_ms) // max(1, day.end_ms - from_ms)
        for _message in range(due - sent):
            post = self._stage.one_of(scene.present(scene.company.staff))
            if post is not None:
                at_ms = self._stage.rng.randrange(now_ms, until_ms)
                self._stage.play.plan(at_ms, partial(self._staff.write, post))
        self._stage.play.plan(until_ms, partial(self._fill, day, from_ms, before))
        yield from ()
