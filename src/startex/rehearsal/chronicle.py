"""What staffs keep and say beside their messages: the journal of a post, comments on the news."""

from collections.abc import Iterator
from functools import partial

from startex.language.ids import MediaId, PostId
from startex.language.rows import RowKey
from startex.language.staff_commands import ClosePeriod, PublishMedia, WriteEntry
from startex.language.values import MediaKind, PlayWindow, Role
from startex.messages.state import Sent
from startex.rehearsal.agenda import Wish
from startex.rehearsal.numbers import (
    COMMENT_MEDIAN_MS,
    COMMENTS_MOST,
    KEPT_IN_JOURNAL,
    SIGN_BEFORE_MS,
)
from startex.rehearsal.scene import Scene
from startex.rehearsal.stage import Stage
from startex.visibility.cut import not_released_to


class Chronicle:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._seen = 0

    def begin_day(self, scene: Scene, day: PlayWindow) -> None:
        at_ms = day.end_ms - SIGN_BEFORE_MS
        if scene.now_ms < at_ms:
            self._stage.play.plan(at_ms, self._sign)

    def look(self, scene: Scene) -> None:
        """Take in what is new in the media."""
        published = scene.rooms.media.published
        if len(published) == self._seen:
            return
        for one in list(published.values())[self._seen :]:
            if one.fact.kind is not MediaKind.COMMENT:
                for _comment in range(self._stage.rng.randint(0, COMMENTS_MOST)):
                    at_ms = scene.now_ms + self._stage.around(COMMENT_MEDIAN_MS)
                    self._stage.play.plan(at_ms, partial(self._comment, one.fact.media))
        self._seen = len(published)

    def enter(self, scene: Scene, post: PostId, sent: Sent) -> Iterator[Wish]:
        """A post that read something writes it into its journal, where it matters."""
        billet = scene.billet(post)
        if billet is None or not self._stage.happens(KEPT_IN_JOURNAL):
            return
        text = self._stage.bank.remark("entry", scene.language(billet), self._stage.rng)
        message = sent.fact.message
        if scene.sees(post, RowKey("message", message)):
            command = WriteEntry(text=text, in_ms=sent.exercise_ms, message=message)
            yield from self._stage.wish(scene, post, command)

    def _sign(self, scene: Scene) -> Iterator[Wish]:
        journals = scene.rooms.staff.journals
        for post in scene.present(scene.company.posts):
            if journals.unsigned(post):
                yield from self._stage.wish(scene, post, ClosePeriod())

    def _comment(self, media: MediaId, scene: Scene) -> Iterator[Wish]:
        known = scene.rooms.media.published[media]
        post = self._stage.one_of(scene.present(scene.company.staff))
        billet = scene.billet(post) if post else None
        if post is None or billet is None or known.withdrawn:
            return
        if billet.role is not Role.STAFF:
            return
        if not_released_to(known.release, (billet.nation,)):
            return
        if not scene.sees(post, RowKey("media", media)):
            return
        body = self._stage.bank.remark("comment", scene.language(billet), self._stage.rng)
        command = PublishMedia(kind=MediaKind.COMMENT, body=body, reply_to=media)
        yield from self._stage.wish(scene, post, command)
