"""Interpreters: those at the desk take what is most urgent, write it, and another one checks."""

import heapq
from collections.abc import Iterator
from functools import partial
from typing import TypeAlias

from startex.language.commands import CheckText, TakeTranslation, WriteText
from startex.language.ids import BilletId, LanguageCode, PostId
from startex.language.rows import RowKey
from startex.language.staff_plan import Turn
from startex.language.values import HumanText, Precedence, TextState, TurnKind
from startex.rehearsal.agenda import Wish
from startex.rehearsal.numbers import CHECKING_FACTOR, HOUR_MS, SETTING_UP_MS, WORDS_PER_HOUR
from startex.rehearsal.scene import Scene
from startex.rehearsal.stage import Stage
from startex.translation.state import Task, TaskKey, is_stale, version_in

_URGENCY = {precedence: place for place, precedence in enumerate(Precedence)}


#: How urgent, due when, asked for when.
_Place: TypeAlias = tuple[int, int, int]
#: Source and wanted language.
_Pair: TypeAlias = tuple[LanguageCode, LanguageCode]


class Linguists:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        #: Who works on what now.
        self._busy: dict[PostId, TaskKey] = {}
        #: What waits, by pair, the most urgent first; what is done leaves when it is met.
        self._waiting: dict[_Pair, list[tuple[_Place, TaskKey]]] = {}
        self._queued: set[TaskKey] = set()

    def look(self, scene: Scene) -> Iterator[Wish]:
        """Give free linguists what waits, the most urgent first."""
        if len(scene.rooms.translation.tasks) <= len(self._busy):
            return
        free = [post for post in self._at_desk(scene) if post not in self._busy]
        if not free:
            return
        self._queue(scene)
        for post in free:
            key = self._next(scene, post)
            if key is not None:
                yield from self._begin(scene, key, post)

    def _at_desk(self, scene: Scene) -> list[PostId]:
        """Whoever has turns on this play day writes in those only; the others always do."""
        posts, now_ms = scene.present(scene.company.interpreters), scene.now_ms
        today = scene.today()
        if today is None:
            return posts
        day = scene.rooms.clock.play_days[today]
        turns = scene.rooms.translation.turns.values()
        turns = [t for t in turns if t.start_ms < day.end_ms and t.end_ms > day.start_ms]
        away = {turn.billet for turn in turns}
        away -= {t.billet for t in turns if _writes(t, now_ms)}
        return [p for p in posts if (b := scene.billet(p)) is not None and b.id not in away]

    def _queue(self, scene: Scene) -> None:
        """Take in what is new in the queue."""
        translation = scene.rooms.translation
        for key in [key for key in translation.tasks if key not in self._queued]:
            pair = (translation.text(key.text).source, key.language)
            entry = (_place(translation.tasks[key]), key)
            heapq.heappush(self._waiting.setdefault(pair, []), entry)
            self._queued.add(key)

    def _next(self, scene: Scene, post: PostId) -> TaskKey | None:
        """The most urgent task a linguist may do."""
        billet = scene.billet(post)
        if billet is None:
            return None
        spoken = set(billet.languages)
        found = [
            entry
            for pair, waiting in self._waiting.items()
            if spoken.issuperset(pair) and (entry := self._first(scene, post, billet.id, waiting))
        ]
        return min(found)[1] if found else None

    def _first(
        self, scene: Scene, post: PostId, billet: BilletId, waiting: list[tuple[_Place, TaskKey]]
    ) -> tuple[_Place, TaskKey] | None:
        """Others' work is laid aside for them."""
        aside: list[tuple[_Place, TaskKey]] = []
        found: tuple[_Place, TaskKey] | None = None
        underway = set(self._busy.values())
        while waiting and found is None:
            entry = heapq.heappop(waiting)
            if entry[1] not in scene.rooms.translation.tasks:
                self._queued.discard(entry[1])
                continue
            aside.append(entry)
            if entry[1] not in underway and self._may(scene, entry[1], post, billet):
                found = entry
        for entry in aside:
            heapq.heappush(waiting, entry)
        return found

    def _may(self, scene: Scene, key: TaskKey, post: PostId, billet: BilletId) -> bool:
        """Nobody checks what he wrote."""
        text, task = scene.rooms.translation.text(key.text), scene.rooms.translation.tasks[key]
        draft = _draft(text, key)
        mine = task.taken_by in ("", billet) if draft == "" else draft != billet
        return mine and scene.sees(post, RowKey("translation", f"{key.text}/{key.language}"))

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


def _writes(turn: Turn, now_ms: int) -> bool:
    return turn.kind is TurnKind.WRITTEN and turn.start_ms <= now_ms < turn.end_ms


def _place(task: Task) -> _Place:
    request = task.request
    return _URGENCY[request.precedence], request.due_ms, task.requested_ms


def _draft(text: HumanText, key: TaskKey) -> str:
    """Who wrote the version that waits for a second pair of eyes; empty where it is missing."""
    version = version_in(text, key.language)
    if version is None or is_stale(text, version) or version.state is not TextState.HUMAN_DRAFT:
        return ""
    return version.author or "somebody"
