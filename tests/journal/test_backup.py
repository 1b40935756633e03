import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from tests.journal.records import call, card, cards, salts

from startex.journal.backup import back_up, restore
from startex.journal.sqlite import SqliteJournal, SqliteReader
from startex.journal.verify import verify
from startex.language.refusals import (
    AlreadyThere,
    JournalCannotWrite,
    JournalDamaged,
    JournalUnreadable,
    NotFound,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.startex"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "backup" / "a.backup"


@pytest.fixture(autouse=True)
def folder(copy: Path) -> None:
    copy.parent.mkdir()


def files(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_an_exercise_is_backed_up_to_one_file_while_it_runs(path: Path, copy: Path) -> None:
    with closing(SqliteJournal(path, salts())) as journal:
        journal.keep("sign-in", b"secret")
        head = journal.append(cards(3000))
        verdict = back_up(path, copy)
        journal.append([card(3001)])
    assert (verdict.ok, verdict.facts, verdict.head_digest) == (True, 3000, head.digest.hex())
    assert files(copy.parent) == ["a.backup"]
    with closing(SqliteReader(copy)) as reader:
        assert verify(reader, witness=head).ok
        assert reader.kept("sign-in") == b"secret"
    assert files(copy.parent) == ["a.backup"]


def test_a_restored_exercise_goes_on(path: Path, copy: Path) -> None:
    with closing(SqliteJournal(path)) as journal:
        head = journal.append(cards(3))
        journal.keep("sign-in", b"secret")
    back_up(path, copy)
    restored = path.with_name("restored.startex")
    assert restore(copy, restored).ok
    with closing(SqliteJournal(restored)) as journal:
        assert journal.head == head
        assert journal.kept("sign-in") == b"secret"
        assert journal.append([card(4)]).number == 4
        assert [numbered.recorded for numbered in journal.read()] == cards(4)
    assert files(copy.parent) == ["a.backup"]


def test_neither_backup_nor_restore_ever_takes_the_place_of_a_file(path: Path, copy: Path) -> None:
    with closing(SqliteJournal(path)) as journal:
        journal.append([card(1)])
    copy.write_bytes(b"precious")
    for copying in (back_up, restore):
        with pytest.raises(AlreadyThere):
            copying(path, copy)
    assert copy.read_bytes() == b"precious"
    assert files(copy.parent) == ["a.backup"]


def test_a_damaged_journal_is_backed_up_as_it_is_and_not_restored(path: Path, copy: Path) -> None:
    with closing(SqliteJournal(path)) as journal:
        journal.append(cards(5))
    with closing(sqlite3.connect(path)) as tampering:
        tampering.execute("DELETE FROM bodies WHERE number = 2")
        tampering.commit()
    assert back_up(path, copy).first_bad == 2
    restored = copy.with_name("restored.startex")
    with pytest.raises(JournalDamaged) as damaged:
        restore(copy, restored)
    assert damaged.value.fields == {"path": str(copy), "number": "2"}
    assert files(copy.parent) == ["a.backup"]


def test_what_is_no_backup_is_refused(path: Path, copy: Path) -> None:
    with pytest.raises(NotFound):
        restore(path, copy)
    path.write_bytes(b"x" * 9000)
    with pytest.raises(JournalUnreadable):
        restore(path, copy)
    assert files(copy.parent) == []


def test_a_backup_into_no_folder_is_refused(path: Path, copy: Path) -> None:
    with closing(SqliteJournal(path)):
        pass
    with pytest.raises(NotFound):
        back_up(path, copy.parent / "missing" / "a.backup")


@pytest.mark.skipif(sys.platform == "win32", reason="limits on file size are POSIX")
def test_a_backup_that_does_not_fit_leaves_nothing(path: Path, copy: Path) -> None:
    import resource

    with closing(SqliteJournal(path)) as journal:
        head = journal.append([call("x" * 100_000)])
    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, unlimited[1]))
    try:
        with pytest.raises(JournalCannotWrite):
            back_up(path, copy)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
    assert files(copy.parent) == []
    assert back_up(path, copy).head_digest == head.digest.hex()


def test_a_disk_that_knows_no_links_still_gets_its_backup(
    path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_names: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    with closing(SqliteJournal(path)) as journal:
        journal.append([card(1)])
    monkeypatch.setattr(os, "link", refuse)
    assert back_up(path, copy).ok
    with pytest.raises(AlreadyThere):
        back_up(path, copy)
    assert files(copy.parent) == ["a.backup"]
