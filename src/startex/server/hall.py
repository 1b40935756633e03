"""The exercises of one server: a folder with one journal file each."""

import asyncio
import gc
import hashlib
import hmac
import re
import secrets
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from startex.conduct.desk import Desk
from startex.conduct.rooms import replay
from startex.journal.backup import restore
from startex.journal.sqlite import SqliteJournal, SqliteReader
from startex.language.base import Refusal
from startex.language.commands import Given, LoadPlan
from startex.language.ids import CommandId, ExerciseId
from startex.language.plan import Plan
from startex.language.refusals import (
    AlreadyThere,
    JournalDamaged,
    JournalOtherVersion,
    JournalUnreadable,
    NotFound,
    ValueNotAllowed,
)
from startex.language.values import BY_PLAN
from startex.server.live import Live
from startex.server.scratch import scratch, sweep

SUFFIX = ".startex"
_KEY = "hall.key"
#: What may name a file: never a way out of the folder.
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")


class Hall:
    """Opens what lies in the folder, and runs it."""

    def __init__(self, folder: Path, wall: Callable[[], int]) -> None:
        self.folder, self._wall = folder, wall
        folder.mkdir(parents=True, exist_ok=True)
        sweep(folder)
        self.key = _key(folder / _KEY)
        self._lives: dict[ExerciseId, Live] = {}
        self._tasks: asyncio.TaskGroup | None = None
        #: Files that are no whole journal; the other exercises are served all the same.
        self.refused: list[Refusal] = []
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            self._try(path)

    async def run(self) -> None:
        """Run every exercise until cancelled; a fault in one ends the server, not silently."""
        try:
            async with asyncio.TaskGroup() as tasks:
                self._tasks = tasks
                for live in self._lives.values():
                    tasks.create_task(live.run())
                await asyncio.Event().wait()
        finally:
            self._tasks = None

    def close(self) -> None:
        for live in self._lives.values():
            live.close()

    def lives(self) -> list[Live]:
        return list(self._lives.values())

    def live(self, exercise: str) -> Live:
        """Refuses: NotFound."""
        known = self._lives.get(ExerciseId(exercise))
        if known is None:
            raise NotFound("exercise", exercise)
        return known

    def path(self, live: Live) -> Path:
        """The journal file of an exercise."""
        return self.folder / f"{live.exercise}{SUFFIX}"

    async def create(self, plan: Plan) -> Live:
        """A new exercise in a journal of its own, which is there whole or not at all.

        Refuses: AlreadyThere, ValueNotAllowed, JournalCannotWrite.
        """
        return await self.lay_down(plan.exercise.id, lambda draft: _load(plan, draft, self._wall))

    async def lay_down(self, exercise: ExerciseId, write: Callable[[Path], object]) -> Live:
        """What `write` puts into a journal becomes an exercise, whole or not at all.

        Refuses: AlreadyThere, ValueNotAllowed, JournalCannotWrite, and what `write` refuses.
        """
        path = self._free(exercise)
        await asyncio.to_thread(_lay_down, path, write)
        return self._start(self._open(path))

    def free_name(self, wanted: str) -> ExerciseId:
        """The wanted name, or with a number that no other exercise has."""
        name, number = wanted, 1
        while ExerciseId(name) in self._lives or (self.folder / f"{name}{SUFFIX}").exists():
            number += 1
            name = f"{wanted}-{number}"
        return ExerciseId(name)

    async def restore(self, backup: Path) -> Live:
        """A backup becomes an exercise of this server again.

        Refuses: AlreadyThere, JournalUnreadable, JournalDamaged.
        """
        path = self._free(await asyncio.to_thread(_exercise_in, backup))
        await asyncio.to_thread(restore, backup, path)
        return self._start(self._open(path))

    def _try(self, path: Path) -> None:
        try:
            live = self._open(path)
        except (JournalDamaged, JournalUnreadable, JournalOtherVersion) as refusal:
            self.refused.append(refusal)
            return
        same = [one for one in self.lives() if one is not live and one.name == live.name]
        if same and live.name:
            # The same cards would open both, and nobody could say which.
            del self._lives[live.exercise]
            live.journal.close()
            self.refused.append(AlreadyThere("exercise", f"{live.name}: {path.name}"))

    def _free(self, exercise: ExerciseId) -> Path:
        if not _NAME.fullmatch(exercise):
            raise ValueNotAllowed("id", exercise, "A-Z a-z 0-9 - _ .")
        path = self.folder / f"{exercise}{SUFFIX}"
        if exercise in self._lives or path.exists():
            raise AlreadyThere("exercise", exercise)
        return path

    def _open(self, path: Path) -> Live:
        exercise = ExerciseId(path.name.removesuffix(SUFFIX))
        with _all_kept():
            live = Live(exercise, SqliteJournal(path), self._wall)
        self._lives[exercise] = live
        return live

    def _start(self, live: Live) -> Live:
        if self._tasks is not None:
            self._tasks.create_task(live.run())
        return live

    def session(self) -> str:
        """What an administrator's browser carries; it ends when the key is changed."""
        return hmac.new(self.key.encode(), b"administrator", hashlib.sha256).hexdigest()


@contextmanager
def _all_kept() -> Generator[None]:
    """Do not look for garbage meanwhile, nor ever again in what is made.

    What a journal is replayed into stays as long as the server: to look through it costs a third
    of a start, and later a pause in play each time.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _key(path: Path) -> str:
    """The administrator's code of this server, made at its first start."""
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(12), encoding="ascii")
    return path.read_text(encoding="ascii").strip()


def _lay_down(path: Path, write: Callable[[Path], object]) -> None:
    """Write a journal elsewhere and bring it here. Refuses: AlreadyThere, JournalCannotWrite."""
    with scratch(path.parent) as elsewhere:
        draft = elsewhere / path.name
        write(draft)
        restore(draft, path)


def _load(plan: Plan, draft: Path, wall: Callable[[], int]) -> None:
    journal = SqliteJournal(draft)
    try:
        desk = Desk(journal, wall)
        desk.consider(Given(id=CommandId("plan/load"), command=LoadPlan(plan=plan)), BY_PLAN)
        desk.commit()
    finally:
        journal.close()


def _exercise_in(backup: Path) -> ExerciseId:
    """Which exercise a journal file holds. Refuses: JournalUnreadable."""
    reader = SqliteReader(backup)
    try:
        exercise = replay(reader.read()).people.exercise
    finally:
        reader.close()
    if exercise is None:
        raise JournalUnreadable(backup.name)
    return exercise.id
