"""Who comes, who goes, who takes over: the hall signs stand-ins in by shift."""

from collections.abc import Iterator
from functools import partial

from startex.language.commands import HandOver, SignIn, SignOut
from startex.language.ids import PostId
from startex.language.values import BY_HALL
from startex.rehearsal.agenda import Wish
from startex.rehearsal.scene import Scene, station_of
from startex.rehearsal.stage import Stage


class Attendance:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        #: The minute of the local day whose shift is on duty.
        self._minute: int | None = None

    def change(self, scene: Scene, minute: int, within_ms: int) -> None:
        """Everybody comes or goes within that time of the wall clock, as the shift wants it."""
        self._minute = minute
        directors = scene.company.directors
        for post in scene.company.posts:
            wait_ms = 0 if post in directors else self._stage.rng.randrange(max(1, within_ms))
            self._stage.hall.plan(scene.wall_ms + wait_ms, partial(self._man, post, minute))

    def close(self, scene: Scene, within_ms: int) -> None:
        """Everybody goes home."""
        self._minute = None
        for post in scene.present(scene.company.posts):
            wait_ms = self._stage.rng.randrange(max(1, within_ms))
            self._stage.hall.plan(scene.wall_ms + wait_ms, partial(self._go, post))

    def watch(self, scene: Scene) -> Iterator[Wish]:
        """Make room for real people, and fill what they left."""
        self._stage.hall.plan(scene.wall_ms + self._stage.pace.watch_ms, self.watch)
        real = scene.real()
        for post in scene.company.posts:
            if post in real:
                yield from self._leave(scene, post)
            elif self._minute is not None and scene.billet(post) is None:
                yield from self._come(scene, post, self._minute)

    def _man(self, post: PostId, minute: int, scene: Scene) -> Iterator[Wish]:
        if post in scene.real():
            return
        seated, wanted = scene.billet(post), scene.company.holder(post, minute)
        if wanted is None:
            yield from self._leave(scene, post)
        elif seated is None:
            yield from self._come(scene, post, minute)
        elif seated.id != wanted.id:
            note = None
            if self._stage.happens(0.5):
                language = scene.language(seated)
                note = self._stage.bank.remark("handover", language, self._stage.rng)
            command = HandOver(station=station_of(post), to_billet=wanted.id, note=note)
            yield Wish(BY_HALL, command)

    def _go(self, post: PostId, scene: Scene) -> Iterator[Wish]:
        yield from self._leave(scene, post)

    def _come(self, scene: Scene, post: PostId, minute: int) -> Iterator[Wish]:
        wanted = scene.company.holder(post, minute)
        if wanted is not None:
            yield Wish(BY_HALL, SignIn(station=station_of(post), billet=wanted.id))

    def _leave(self, scene: Scene, post: PostId) -> Iterator[Wish]:
        if scene.billet(post) is not None:
            yield Wish(BY_HALL, SignOut(station=station_of(post)))
