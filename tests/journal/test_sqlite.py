"""The file itself: opened, refused, shared, full, copied."""

import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from tests.journal.records import call, card, cards, salts

from startex.journal.port import Head
from startex.journal.sqlite import SqliteJournal, SqliteReader
from startex.journal.verify import verify
from startex.language.base import Refusal
from startex.language.refusals import (
    JournalCannotWrite,
    JournalDamaged,
    JournalInUse,
    JournalOtherVersion,
    JournalUnreadable,
    NotFound,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.startex"


def run_in_another_process(script: str, *arguments: str) -> str:
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def refusal_of_opening(path: Path) -> Refusal:
    with pytest.raises(Refusal) as refused:
        SqliteJournal(path)
    return refused.value


def test_a_journal_opened_again_goes_on_where_it_stopped(path: Path) -> None:
    with closing(SqliteJournal(path, salts(1))) as journal:
        head = journal.append(cards(3))
        journal.keep("sign-in", b"secret")
    with closing(SqliteJournal(path, salts(2))) as journal:
        assert journal.head == head
        assert journal.append([card(4)]).number == 4
        assert journal.kept("sign-in") == b"secret"
        assert [numbered.recorded for numbered in journal.read()] == cards(4)
        assert verify(journal, witness=head).ok


def test_a_closed_journal_is_one_file(path: Path) -> None:
    with closing(SqliteJournal(path)) as journal:
        journal.append(cards(3))
    holding = [file.name for file in path.parent.iterdir() if file.stat().st_size]
    assert holding == ["a.startex"]


def test_a_second_writer_is_refused(path: Path) -> None:
    with closing(SqliteJournal(path)) as journal:
        journal.append([card(1)])
        assert isinstance(refusal_of_opening(path), JournalInUse)
        assert refusal_of_opening(path).fields == {"path": str(path)}
        assert journal.append([card(2)]).number == 2
    with closing(SqliteJournal(path)) as journal:
        assert journal.append([card(3)]).number == 3


def test_a_second_process_is_refused_to_write_and_may_read(path: Path) -> None:
    script = """if True:
        import sys
        from startex.journal.sqlite import SqliteJournal, SqliteReader
        from startex.language.refusals import JournalInUse
        try:
            SqliteJournal(sys.argv[1])
        except JournalInUse:
            print("in use", SqliteReader(sys.argv[1]).head.number)
    """
    with closing(SqliteJournal(path)) as journal:
        journal.append(cards(2))
        assert run_in_another_process(script, str(path)) == "in use 2\n"


def test_a_link_to_the_file_is_the_same_journal(path: Path) -> None:
    alias = path.with_name("b.startex")
    with closing(SqliteJournal(path)):
        alias.symlink_to(path)
        assert isinstance(refusal_of_opening(alias), JournalInUse)


def test_a_writer_past_the_lock_never_takes_the_same_number(path: Path) -> None:
    with closing(SqliteJournal(path)) as journal:
        head = journal.append([card(1)])
        with closing(sqlite3.connect(path)) as intruder:
            intruder.execute("INSERT INTO chain VALUES (2, x'00', x'00')")
            intruder.commit()
        with pytest.raises(JournalInUse):
            journal.append([card(2)])
        assert journal.head == head
        with closing(sqlite3.connect(path)) as intruder:
            intruder.execute("DELETE FROM chain WHERE number = 2")
            intruder.commit()
        assert journal.append([card(2)]).number == 2
        assert verify(journal).ok


def test_readers_follow_while_the_journal_is_written(path: Path) -> None:
    with closing(SqliteJournal(path)) as journal, closing(SqliteReader(path)) as reader:
        for number in range(1, 6):
            head = journal.append([card(number)])
            assert reader.head == head
            assert [n.number for n in reader.read(after=number - 1)] == [number]
            assert verify(reader).facts == number


def test_appends_from_many_threads_take_turns(path: Path) -> None:
    with closing(SqliteJournal(path)) as journal:
        heads: list[Head] = []

        def write(first: int) -> None:
            heads.extend(journal.append([card(n)]) for n in range(first, first + 25))

        threads = [threading.Thread(target=write, args=(100 * n,)) for n in range(1, 5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(head.number for head in heads) == list(range(1, 101))
        assert verify(journal).facts == 100


@pytest.mark.parametrize("content", [b"id,kind\n", b"\0" * 5000, b"SQLite format 3\0" + b"x" * 500])
def test_a_file_that_is_no_journal_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert isinstance(refusal_of_opening(path), JournalUnreadable)
    with pytest.raises(JournalUnreadable):
        SqliteReader(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused_and_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE letters (body TEXT)")
        other.commit()
    content = path.read_bytes()
    assert isinstance(refusal_of_opening(path), JournalUnreadable)
    with pytest.raises(JournalUnreadable):
        SqliteReader(path)
    assert path.read_bytes() == content


def test_a_journal_of_another_version_is_refused_by_number(path: Path) -> None:
    with closing(SqliteJournal(path)):
        pass
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 99")
    refused = refusal_of_opening(path)
    assert isinstance(refused, JournalOtherVersion)
    assert (refused.found, refused.allowed) == (99, 1)


@pytest.mark.parametrize("size", [0, 4096])
def test_a_journal_whose_making_was_cut_off_is_made_anew(path: Path, size: int) -> None:
    if size:
        with closing(sqlite3.connect(path)) as begun:
            begun.execute("PRAGMA journal_mode = WAL")
    else:
        path.touch()
    assert path.stat().st_size == size
    with closing(SqliteJournal(path)) as journal:
        assert journal.append([card(1)]).number == 1


def test_a_torn_file_is_refused(path: Path) -> None:
    with closing(SqliteJournal(path)) as journal:
        journal.append(cards(500))
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert isinstance(refusal_of_opening(path), JournalUnreadable)
    with pytest.raises(JournalUnreadable):
        SqliteReader(path)


def test_a_file_with_a_bad_patch_is_not_half_read(path: Path) -> None:
    with closing(SqliteJournal(path)) as journal:
        journal.append(cards(500))
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 20_000] = bytes(20_000)
    path.write_bytes(content)
    with closing(SqliteReader(path)) as reader:
        with pytest.raises((JournalUnreadable, JournalDamaged)):
            list(reader.read())
        with pytest.raises(JournalUnreadable):
            verify(reader)


def test_a_journal_in_no_folder_is_not_found(path: Path) -> None:
    missing = path.parent / "missing" / "a.startex"
    assert refusal_of_opening(missing).fields == {"kind": "folder", "id": str(missing.parent)}
    with pytest.raises(NotFound):
        SqliteReader(missing)


def test_a_folder_is_no_journal(path: Path) -> None:
    path.mkdir()
    assert isinstance(refusal_of_opening(path), JournalUnreadable)


def test_a_name_with_signs_of_an_address_is_a_name(tmp_path: Path) -> None:
    path = tmp_path / "RC 22? #1 % учение.startex"
    with closing(SqliteJournal(path)) as journal:
        journal.append([card(1)])
        assert SqliteReader(path).head.number == 1
    assert path.is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="limits on file size are POSIX")
def test_a_full_disk_refuses_and_loses_nothing_and_can_be_tried_again(path: Path) -> None:
    import resource

    with closing(SqliteJournal(path)) as journal:
        head = journal.append(cards(10))
        unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
        full = path.with_name(path.name + "-wal").stat().st_size + 10_000
        handled = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (full, unlimited[1]))
        try:
            for _attempt in range(3):
                with pytest.raises(JournalCannotWrite):
                    journal.append([call("x" * 50_000)])
                assert journal.head == head
                assert verify(journal).facts == 10
            with pytest.raises(JournalCannotWrite):
                journal.keep("much", bytes(50_000))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
            signal.signal(signal.SIGXFSZ, handled)
        assert journal.append(cards(2, first=11)).number == 12
    with closing(SqliteReader(path)) as reader:
        assert [numbered.recorded for numbered in reader.read()] == cards(12)
        assert verify(reader, witness=head).ok


@pytest.mark.skipif(sys.platform == "win32", reason="limits on file size are POSIX")
def test_a_journal_on_a_full_disk_is_read(path: Path) -> None:
    import resource

    with closing(SqliteJournal(path)) as journal:
        head = journal.append(cards(3))
    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, unlimited[1]))
    try:
        with closing(SqliteReader(path)) as reader:
            assert verify(reader, witness=head).ok
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)


def test_a_journal_on_a_disk_that_cannot_be_written_is_read(path: Path) -> None:
    with closing(SqliteJournal(path)) as journal:
        head = journal.append(cards(3))
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        with closing(SqliteReader(path)) as reader:
            assert verify(reader, witness=head).ok
    finally:
        path.parent.chmod(0o755)
