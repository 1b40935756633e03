"""Evaluators: an observation at every expected action, and some of their own."""

from collections.abc import Iterator
from functools import partial

from startex.language.commands import NoteObservation
from startex.language.ids import LineId, PostId
from startex.language.rows import RowKey
from startex.language.values import (
    LineKind,
    LineStatus,
    ObservationType,
    PerformanceRating,
    PlayWindow,
)
from startex.msel.state import LineState
from startex.rehearsal.agenda import Wish
from startex.rehearsal.numbers import (
    NOTE_AFTER_MS,
    NOTES_PER_EVALUATOR_AND_DAY,
    RECENT_MS,
)
from startex.rehearsal.scene import Scene
from startex.rehearsal.stage import Stage

_TYPES = {
    "strength": ObservationType.STRENGTH,
    "area": ObservationType.AREA_FOR_IMPROVEMENT,
    "neutral": ObservationType.NEUTRAL,
}
#: Ratings that fit, the more likely one first.
_RATINGS = {
    "strength": (PerformanceRating.P, PerformanceRating.P, PerformanceRating.S),
    "area": (PerformanceRating.M, PerformanceRating.M, PerformanceRating.U),
    "neutral": (PerformanceRating.NOT_OBSERVED,),
}


class Evaluators:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def begin_day(self, scene: Scene, day: PlayWindow) -> None:
        for known in scene.rooms.msel.lines.values():
            line = known.line
            if line.kind is LineKind.EXPECTED_ACTION and line.deadline_ms is not None:
                at_ms = line.deadline_ms + self._stage.around(NOTE_AFTER_MS)
                if max(day.start_ms, scene.now_ms) < at_ms < day.end_ms:
                    self._stage.play.plan(at_ms, partial(self._judge, known))
        from_ms = max(scene.now_ms, day.start_ms)
        for post in scene.company.evaluators:
            for at_ms in self._stage.times(from_ms, day.end_ms, NOTES_PER_EVALUATOR_AND_DAY):
                self._stage.play.plan(at_ms, partial(self._note_something, post))

    def _judge(self, known: LineState, scene: Scene) -> Iterator[Wish]:
        status = known.line.status
        if status not in (LineStatus.RELEASED, LineStatus.COMPLETE):
            return
        assigned = [known.line.controller] if known.line.controller else []
        posts = scene.present([*assigned, *scene.company.evaluators])
        seeing = (p for p in posts if p in scene.company.evaluators and self._sees(scene, p, known))
        post = next(seeing, None)
        if post is not None:
            genre = "strength" if status is LineStatus.COMPLETE else "area"
            yield from self._note(scene, post, genre, known)

    def _note_something(self, post: PostId, scene: Scene) -> Iterator[Wish]:
        genre = self._stage.rng.choice(("strength", "area", "neutral"))
        now_ms = scene.now_ms
        recent = [
            s
            for s in scene.rooms.msel.lines.values()
            if s.released_ms is not None and now_ms - s.released_ms < RECENT_MS
        ]
        known = self._stage.one_of(recent)
        about = known if known is not None and self._sees(scene, post, known) else None
        yield from self._note(scene, post, genre, about)

    def _sees(self, scene: Scene, post: PostId, known: LineState) -> bool:
        return scene.sees(post, RowKey("line", known.line.id))

    def _note(
        self, scene: Scene, post: PostId, genre: str, known: LineState | None
    ) -> Iterator[Wish]:
        billet = scene.billet(post)
        if billet is None:
            return
        evaluation = scene.rooms.evaluation
        aims = known.line.objectives if known else tuple(evaluation.objectives)
        objective = self._stage.one_of([aim for aim in aims if evaluation.knows(aim)])
        command = NoteObservation(
            text=self._stage.bank.remark(genre, scene.language(billet), self._stage.rng),
            type=_TYPES[genre],
            rating=self._stage.rng.choice(_RATINGS[genre]),
            objective=objective or "",
            line=known.line.id if known else LineId(""),
        )
        yield from self._stage.wish(scene, post, command)
