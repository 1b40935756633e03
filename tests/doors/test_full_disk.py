"""The disk fills up in play: nothing is pretended, a call for help still reaches everybody."""

import resource
from contextlib import closing

import pytest
from tests.doors.conftest import Opener
from tests.doors.page import Page
from tests.doors.running import Server, administrator
from tests.exercises.small import written

from startex.journal.sqlite import SqliteReader
from startex.journal.verify import verify
from startex.language import commands as c
from startex.language.facts import NoDuffCalled, SafetyHaltCalled
from startex.language.ids import Address, HaltId, LineId, NoDuffId
from startex.language.rows import ClockRow, HaltRow, NoDuffRow
from startex.language.values import ClockState
from startex.language.wire import Acknowledged, Alarm


def fill_disk(server: Server) -> None:
    """From now on no file of the server may grow."""
    _, most = resource.prlimit(server.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (0, most))


def free_disk(server: Server) -> None:
    _, most = resource.prlimit(server.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (most, most))


def message(subject: str) -> c.SendMessage:
    return c.SendMessage(to=(Address("J3"),), subject=written(subject), body=written(subject))


def clock(page: Page) -> ClockState:
    row = page.row("clock", "clock")
    assert isinstance(row, ClockRow)
    return row.state


def until_told(page: Page, *, writing: bool) -> None:
    while page.fold.writing is not writing:
        page.hear()


@pytest.mark.parametrize("call", [c.CallNoDuff(what="A man fell"), c.CallSafetyHalt(reason="Fire")])
def test_a_full_disk_stops_play_but_no_call_for_help(
    own_server: Server, own_opened: Opener, call: c.CallNoDuff | c.CallSafetyHalt
) -> None:
    director, staff, other = (own_opened(b) for b in ("DIR-1-D", "J2-1-D", "UZB-1-D"))
    pages = (director, staff, other)
    before = director.done(c.StartExercise()).number
    fill_disk(own_server)
    assert staff.refusal(message("Lost")).code == "journal-cannot-write"
    for page in pages:
        until_told(page, writing=False)
        assert clock(page) is ClockState.PAUSED
    assert director.refusal(c.ResumeClock()).code == "journal-cannot-write"

    called = staff.answer(call)
    for page in pages:
        while not any(isinstance(r, NoDuffRow | HaltRow) for r in page.fold.rows.values()):
            page.hear()
        assert page.fold.number in (before - 1, before), "told a number that is not durable"

    # Who comes now is told the same.
    with closing(Page(other.browser, other.session, other.fold)) as late:
        until_told(late, writing=False)
        assert {type(r) for r in late.fold.rows.values()} & {NoDuffRow, HaltRow}

    free_disk(own_server)
    for page in (director, staff):
        until_told(page, writing=True)
    number = director.done(c.HoldLine(line=LineId("L-1"))).number
    assert number > before
    with closing(Page(director.browser, director.session)) as anew:
        assert anew.fold.rows == director.fold.rows
    assert isinstance(called, Acknowledged)
    kinds = called_facts(own_server)
    assert len(kinds) == 1


def called_facts(server: Server) -> list[NoDuffId | HaltId]:
    with closing(SqliteReader(server.home / "SMALL.startex")) as reader:
        assert verify(reader).ok
        facts = [numbered.recorded.fact for numbered in reader.read()]
    return [
        fact.no_duff if isinstance(fact, NoDuffCalled) else fact.halt
        for fact in facts
        if isinstance(fact, NoDuffCalled | SafetyHaltCalled)
    ]


def test_a_call_that_meets_the_full_disk_first_is_told_too(
    own_server: Server, own_opened: Opener
) -> None:
    director, staff = own_opened("DIR-1-D"), own_opened("J2-1-D")
    director.done(c.StartExercise())
    fill_disk(own_server)
    staff.answer(c.CallNoDuff(what="A man fell"))
    alarm = director.next(Alarm)
    assert any(isinstance(r, NoDuffRow) for r in director.fold.rows.values()), alarm
    until_told(director, writing=False)
    free_disk(own_server)
    until_told(director, writing=True)
    assert called_facts(own_server) == ["ND1"]


def test_a_server_that_dies_with_a_full_disk_keeps_all_it_acknowledged(
    own_server: Server, own_opened: Opener
) -> None:
    staff = own_opened("J2-1-D")
    sent = staff.done(message("Kept"))
    fill_disk(own_server)
    staff.refusal(message("Lost"))
    own_server.kill()
    with closing(SqliteReader(own_server.home / "SMALL.startex")) as reader:
        assert verify(reader).facts == sent.number


def test_an_exercise_made_on_a_full_disk_leaves_nothing(own_server: Server) -> None:
    with administrator(own_server) as client:
        before = {p for p in own_server.home.iterdir() if not p.name.endswith(("-shm", "-wal"))}
        fill_disk(own_server)
        for _try in range(2):
            answer = client.post("/api/hall/exercises", content=b'{"name":"Later"}')
            assert (answer.status_code, answer.json()["code"]) == (409, "journal-cannot-write")
        upload = [("file", ("b", b"x" * 5000))]
        restored = client.post("/api/hall/restore", files=upload)
        assert (restored.status_code, restored.json()["code"]) == (409, "journal-cannot-write")
        backup = client.get("/api/hall/exercises/SMALL/backup")
        assert (backup.status_code, backup.json()["code"]) == (409, "journal-cannot-write")
        after = {p for p in own_server.home.iterdir() if not p.name.endswith(("-shm", "-wal"))}
        assert after == before
        free_disk(own_server)
        made = client.post("/api/hall/exercises", content=b'{"name":"Later"}')
        assert made.status_code == 200
        assert client.get("/api/hall/exercises/SMALL/backup").status_code == 200
