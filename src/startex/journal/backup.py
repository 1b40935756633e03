"""A whole exercise in one file, made while it runs, and back."""

import os
import sqlite3
import tempfile
from contextlib import closing
from os import PathLike
from pathlib import Path

from startex.journal.sqlite import SqliteReader
from startex.journal.verify import Verdict, verify
from startex.language.refusals import AlreadyThere, JournalCannotWrite, JournalDamaged, NotFound


def back_up(journal: str | PathLike[str], to: str | PathLike[str]) -> Verdict:
    """Copy a journal, running or not, to one new file, and prove the copy.

    A damaged journal is copied as it is, and the verdict says so: evidence is kept.

    Refuses: NotFound, AlreadyThere, JournalUnreadable, JournalOtherVersion, JournalCannotWrite.
    """
    return _copied(Path(journal), Path(to), whole_only=False)


def restore(backup: str | PathLike[str], to: str | PathLike[str]) -> Verdict:
    """Make a journal of a backup, under a new name; a damaged one leaves nothing there.

    Refuses: JournalDamaged, and what `back_up` refuses.
    """
    return _copied(Path(backup), Path(to), whole_only=True)


def _copied(source: Path, to: Path, *, whole_only: bool) -> Verdict:
    """Copy under another name and prove the copy; only then does it get its own name."""
    _refuse_unless_free(to)
    with closing(SqliteReader(source)) as reader:
        part = _unfinished(to)
        try:
            _copy(reader, part)
            verdict = _proved(part)
            if whole_only and verdict.first_bad is not None:
                raise JournalDamaged(str(source), verdict.first_bad)
            _give_name(part, to)
        finally:
            part.unlink(missing_ok=True)
    return verdict


def _refuse_unless_free(to: Path) -> None:
    if to.exists():
        raise AlreadyThere("file", str(to))
    if not to.parent.is_dir():
        raise NotFound("folder", str(to.parent))


def _unfinished(to: Path) -> Path:
    try:
        handle, name = tempfile.mkstemp(prefix=f"{to.name}.", suffix=".part", dir=to.parent)
    except OSError as error:
        raise JournalCannotWrite from error
    os.close(handle)
    return Path(name)


def _copy(reader: SqliteReader, part: Path) -> None:
    try:
        with closing(sqlite3.connect(part, isolation_level=None)) as target:
            reader.copy_to(target)
            # So the copy is one file without a log, and readable where nothing can be written.
            target.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.DatabaseError as error:
        raise JournalCannotWrite from error


def _proved(part: Path) -> Verdict:
    with closing(SqliteReader(part)) as copy:
        return verify(copy)


def _give_name(part: Path, to: Path) -> None:
    try:
        # Unlike a rename, a link never takes the place of a file that appeared meanwhile.
        os.link(part, to)
    except FileExistsError as taken:
        raise AlreadyThere("file", str(to)) from taken
    except OSError:
        # Sticks formatted for every system know no links.
        _refuse_unless_free(to)
        part.rename(to)
