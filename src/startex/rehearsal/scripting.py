"""Lines written in play: somebody of control sees a need, drafts, and the gates follow fast."""

from collections.abc import Iterator
from functools import partial

from startex.language.commands import DraftLine
from startex.language.ids import Address, LineId, PostId, StorylineId
from startex.language.plan import Line
from startex.language.values import LineKind, LineStatus, PlayWindow, Precedence
from startex.rehearsal.agenda import Wish
from startex.rehearsal.control import Control
from startex.rehearsal.numbers import (
    DYNAMIC_LEAD_MS,
    DYNAMIC_PER_DAY,
    HOUR_MS,
    MINUTE_MS,
    URGENT,
    URGENT_LEAD_MS,
)
from startex.rehearsal.scene import Scene
from startex.rehearsal.stage import Stage


class Scripting:
    def __init__(self, stage: Stage, control: Control) -> None:
        self._stage, self._control = stage, control

    def begin_day(self, scene: Scene, day: PlayWindow) -> None:
        from_ms, to_ms = day.start_ms + HOUR_MS, day.end_ms - 2 * HOUR_MS
        for at_ms in self._stage.times(max(from_ms, scene.now_ms), to_ms, DYNAMIC_PER_DAY):
            self._stage.play.plan(at_ms, self._draft)

    def _draft(self, scene: Scene) -> Iterator[Wish]:
        post = self._stage.one_of(scene.present(scene.company.controllers))
        billet = scene.billet(post) if post else None
        to = self._stage.one_of(scene.company.player_cells)
        if post is None or billet is None or to is None:
            return
        title, body = self._stage.bank.message("dynamic", scene.language(billet), self._stage.rng)
        expected = self._stage.bank.text("standin-dynamic-expected", scene.language(billet))
        lead_ms = URGENT_LEAD_MS if self._stage.happens(URGENT) else DYNAMIC_LEAD_MS
        line = self._line(scene, post, Address(to), lead_ms)
        yield from self._stage.wish(
            scene,
            post,
            DraftLine(line=line, title=title, body=body, expected=expected, submit=True),
        )
        if line.id in scene.rooms.msel.lines:
            at_ms = scene.now_ms + self._stage.around(lead_ms / 5)
            self._stage.play.plan(at_ms, partial(self._pass, line.id))

    def _pass(self, line: LineId, scene: Scene) -> Iterator[Wish]:
        known = scene.rooms.msel.lines.get(line)
        if known is not None and known.line.status is LineStatus.SUBMITTED:
            yield from self._control.through_the_gates(line, scene)

    def _line(self, scene: Scene, post: PostId, to: Address, lead_ms: int) -> Line:
        msel, objectives = scene.rooms.msel, scene.rooms.evaluation.objectives
        number = 1
        while LineId(f"PLAY-{number:02d}") in msel.lines:
            number += 1
        aim = self._stage.one_of(tuple(objectives))
        planned_ms = (scene.now_ms + lead_ms) // MINUTE_MS * MINUTE_MS
        return Line(
            id=LineId(f"PLAY-{number:02d}"),
            kind=LineKind.INJECT,
            storyline=self._stage.one_of(tuple(msel.storylines)) or StorylineId(""),
            planned_ms=planned_ms,
            sender=scene.company.played_by(scene.company.cell_of(post)),
            to=(to,),
            precedence=Precedence.PRIORITY,
            controller=post,
            objectives=(aim,) if aim else (),
        )
