"""Interpreters: they take what is most urgent, write it, and another one checks."""

from collections.abc import Iterator
from functools import partial

from startex.language.commands import CheckText, TakeTranslation, WriteText
from startex.language.ids import PostId
from startex.language.rows import RowKey
from startex.language.values import HumanText, Precedence, TextState
from startex.rehearsal.agenda import Wish
from startex.rehearsal.numbers import CHECKING_FACTOR, HOUR_MS, SETTING_UP_MS, WORDS_PER_HOUR
from startex.rehearsal.scene import Scene
from startex.rehearsal.stage import Stage
from startex.translation.state import Task, TaskKey, is_stale, version_in

_URGENCY = {precedence: place for place, precedence in enumerate(Precedence)}


class Linguists:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        #: Who works on what now.
        self._busy: dict[PostId, TaskKey] = {}

    def look(self, scene: Scene) -> Iterator[Wish]:
        """Give free linguists what waits, the most urgent first."""
        tasks = scene.rooms.translation.tasks
        if not tasks:
            return
        underway = set(self._busy.values())
        waiting = [key for key in tasks if key not in underway]
        free = [p for p in scene.present(scene.company.interpreters) if p not in self._busy]
        if not waiting or not free:
            return
        for key in sorted(waiting, key=lambda key: _place(tasks[key])):
            post = self._able(scene, key, free)
            if post is not None:
                free.remove(post)
                yield from self._begin(scene, key, post)

    def _able(self, scene: Scene, key: TaskKey, free: list[PostId]) -> PostId | None:
        text, task = scene.rooms.translation.text(key.text), scene.rooms.translation.tasks[key]
        draft = _draft(text, key)
        row = RowKey("translation", f"{key.text}/{key.language}")
        for post in free:
            billet = scene.billet(post)
            if billet is None or not {text.source, key.language} <= set(billet.languages):
                continue
            mine = task.taken_by in ("", billet.id) if draft == "" else draft != billet.id
            if mine and scene.sees(post, row):
                return post
        return None

    def _begin(self, scene: Scene, key: TaskKey, post: PostId) -> Iterator[Wish]:
        text = scene.rooms.translation.text(key.text)
        source = version_in(text, text.source)
        words = len(source.body.split()) if source else 0
        work_ms = SETTING_UP_MS + words * HOUR_MS // WORDS_PER_HOUR
        self._busy[post] = key
        if _draft(text, key):
            at_ms = scene.now_ms + self._stage.around(work_ms * CHECKING_FACTOR)
            self._stage.play.plan(at_ms, partial(self._check, key, post))
            return
        command = TakeTranslation(text=key.text, language=key.language)
        yield from self._stage.wish(scene, post, command)
        at_ms = scene.now_ms + self._stage.around(work_ms)
        self._stage.play.plan(at_ms, partial(self._write, key, post))

    def _write(self, key: TaskKey, post: PostId, scene: Scene) -> Iterator[Wish]:
        self._busy.pop(post, None)
        text = scene.rooms.translation.text(key.text)
        source = version_in(text, text.source)
        if key not in scene.rooms.translation.tasks or source is None:
            return
        body = self._stage.bank.translated(source, key.language)
        command = WriteText(text=key.text, language=key.language, body=body, version=text.version)
        yield from self._stage.wish(scene, post, command)

    def _check(self, key: TaskKey, post: PostId, scene: Scene) -> Iterator[Wish]:
        self._busy.pop(post, None)
        text, billet = scene.rooms.translation.text(key.text), scene.billet(post)
        author = _draft(text, key)
        if key not in scene.rooms.translation.tasks or billet is None or author in ("", billet.id):
            return
        command = CheckText(text=key.text, language=key.language, version=text.version)
        yield from self._stage.wish(scene, post, command)


def _place(task: Task) -> tuple[int, int, int]:
    request = task.request
    return _URGENCY[request.precedence], request.due_ms, task.requested_ms


def _draft(text: HumanText, key: TaskKey) -> str:
    """Who wrote the version that waits for a second pair of eyes; empty where it is missing."""
    version = version_in(text, key.language)
    if version is None or is_stale(text, version) or version.state is not TextState.HUMAN_DRAFT:
        return ""
    return version.author or "somebody"
