"""A journal that cannot write: everything is taken back but safety calls, and nothing is told."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exercises import small, wild

from startex.conduct.desk import Desk
from startex.conduct.rooms import replay
from startex.journal.sqlite import SqliteJournal, SqliteReader
from startex.journal.verify import verify
from startex.language import commands as c
from startex.language.base import Refusal
from startex.language.ids import CommandId
from startex.language.refusals import JournalCannotWrite
from startex.language.values import ClockState


class Disk:
    """A real journal on a disk that can be filled and cleared: SQLite's own limit of pages."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.journal = SqliteJournal(path)

    def fill(self) -> None:
        connection = self._connection()
        pages: tuple[int] = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages[0]}")

    def clear(self) -> None:
        self._connection().execute("PRAGMA max_page_count = 1000000")

    def facts(self) -> int:
        with closing(SqliteReader(self.path)) as reader:
            return verify(reader).facts

    def _connection(self) -> sqlite3.Connection:
        return self.journal._connection  # pyright: ignore[reportPrivateUsage]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    made = Disk(tmp_path / "small.startex")
    yield made
    made.journal.close()


def playing(disk: Disk) -> small.Hall:
    hall = small.Hall(journal=disk.journal)
    hall.open(small.plan())
    hall.give("DIR-1-D", c.StartExercise())
    for billet in wild.BILLETS:
        hall.author(billet)
    return hall


SHORT = small.written("short")


def big(body: str = "x") -> c.SendMessage:
    """A message that no free page of the file can hold."""
    text = small.written(body * 19_000)
    return c.SendMessage(to=(small.Address("J2"),), subject=small.written("big"), body=text)


def test_what_could_not_be_written_did_not_happen(disk: Disk) -> None:
    hall = playing(disk)
    before = disk.journal.head
    disk.fill()
    with pytest.raises(JournalCannotWrite):
        hall.give("J3-1-D", big())
    assert not hall.desk.writing
    assert hall.rooms.messages.messages == {}
    assert disk.journal.head == before
    with pytest.raises(JournalCannotWrite):
        hall.give("J3-1-D", c.SendMessage(to=(small.Address("J2"),), subject=SHORT, body=SHORT))


def test_the_clock_stands_while_the_journal_cannot_write(disk: Disk) -> None:
    hall = playing(disk)
    hall.wait(10)
    disk.fill()
    with pytest.raises(JournalCannotWrite):
        hall.give("J3-1-D", big())
    stood_ms = hall.desk.now_ms()
    hall.wait(30)
    assert hall.rooms.clock.state is ClockState.PAUSED
    assert hall.desk.now_ms() == stood_ms


def test_a_safety_call_passes_a_full_disk_and_is_written_when_it_can_be(disk: Disk) -> None:
    hall = playing(disk)
    disk.fill()
    with pytest.raises(JournalCannotWrite):
        hall.give("J3-1-D", big())
    assert hall.give("J2-1-D", c.CallNoDuff(what="fire")).created == "ND1"
    assert hall.give("J2-1-D", c.CallSafetyHalt(reason="fire")).created == "H1"
    assert hall.rooms.safety.halted()
    for _call in range(20):
        hall.give("J2-1-D", c.CallNoDuff(what="fire " * 200))
    assert not hall.desk.write_again()
    disk.clear()
    assert hall.desk.write_again()
    assert hall.desk.writing
    live = msgspec.msgpack.encode(hall.rooms)
    assert msgspec.msgpack.encode(replay(disk.journal.read())) == live
    assert disk.facts() == hall.rooms.number


def test_a_safety_call_in_the_batch_that_failed_stays_in_force_once(disk: Disk) -> None:
    hall = playing(disk)
    disk.fill()
    halt = c.Given(id=CommandId("halt"), command=c.CallSafetyHalt(reason="fire"))
    hall.desk.consider(c.Given(id=CommandId("big"), command=big()), hall.author("J3-1-D"))
    first = hall.desk.consider(halt, hall.author("J2-1-D"))
    with pytest.raises(JournalCannotWrite):
        hall.desk.commit()
    assert list(hall.rooms.safety.halts) == ["H1"]
    again = hall.desk.consider(halt, hall.author("J2-1-D"))
    assert again.created == first.created == "H1"
    assert list(hall.rooms.safety.halts) == ["H1"]


def test_play_goes_on_when_the_disk_has_room_again(disk: Disk) -> None:
    hall = playing(disk)
    disk.fill()
    with pytest.raises(JournalCannotWrite):
        hall.give("J3-1-D", big())
    disk.clear()
    hall.desk.write_again()
    hall.give("DIR-1-D", c.ResumeClock())
    assert hall.give("J3-1-D", big()).created == "M00001"
    assert hall.rooms.clock.state is ClockState.RUNNING


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(wild.exercises, wild.plays, st.integers(0, 2**32))
def test_whatever_fails_live_is_what_a_replay_gives(
    tmp_path_factory: pytest.TempPathFactory, exercise: int, steps: list[int], seed: int
) -> None:
    rng = random.Random(seed)
    disk = Disk(tmp_path_factory.mktemp("disk") / "wild.startex")
    hall = small.Hall(journal=disk.journal)
    hall.open(wild.Chance(f"exercise {exercise}").plan())
    for step in wild.steps(steps):
        hall.wait(step.wait_min)
        rng.choice((disk.fill, disk.clear, hall.desk.write_again, lambda: None))()
        with suppress(Refusal):
            hall.take(step.command, wild.author(hall, step))
        if hall.desk.writing and not hall.desk.pending:
            assert hall.rooms.number == disk.journal.head.number
    disk.clear()
    assert hall.desk.write_again()
    live = msgspec.msgpack.encode(hall.rooms)
    assert msgspec.msgpack.encode(Desk(disk.journal, lambda: 0).rooms) == live
    assert disk.facts() == hall.rooms.number
    disk.journal.close()
