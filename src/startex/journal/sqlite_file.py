"""The file a journal lies in: its form, its checks, its one writer."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NoReturn

from startex.journal.chain import EMPTY
from startex.journal.port import Head
from startex.language.base import Refusal
from startex.language.refusals import (
    JournalCannotWrite,
    JournalDamaged,
    JournalInUse,
    JournalOtherVersion,
    JournalUnreadable,
    NotFound,
)

#: "STX1", by which `file` and we know the format [sqlite.org/fileformat2, 1.3.13].
APPLICATION_ID = 0x53545831
#: Raised whenever the tables below change.
FORM = 1
#: Ours: about 4 MB of log between checkpoints keeps both the stall and the log small.
CHECKPOINT_PAGES = 1000
#: Ours: what is left of the log file after a burst.
LOG_LIMIT_BYTES = 16 * 1024 * 1024

# Bodies and salts lie beside the chain: erasing one leaves the chain whole. `head` is written with
# every append, so that a tail cut off by hand is missed.
_TABLES = (
    "CREATE TABLE chain (number INTEGER PRIMARY KEY, digest BLOB NOT NULL, link BLOB NOT NULL)",
    "CREATE TABLE bodies (number INTEGER PRIMARY KEY, salt BLOB NOT NULL, body BLOB NOT NULL)",
    "CREATE TABLE head (one INTEGER PRIMARY KEY, number INTEGER NOT NULL, link BLOB NOT NULL)",
    "CREATE TABLE keeping (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
)
_UNREADABLE = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}


class Writership:
    """The right to write one journal; the system takes it back when the process dies.

    A lock on a file beside the journal, through SQLite because that works on every system. The
    file stays: removing it would let two processes hold two locks of the same name.
    """

    def __init__(self, path: Path) -> None:
        lock = path.with_name(path.name + "-lock")
        self._lock = sqlite3.connect(lock, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            # Nothing is ever written there, so nothing needs a file to undo it.
            self._lock.execute("PRAGMA journal_mode = MEMORY")
            self._lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as locked:
            self._lock.close()
            if locked.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise JournalInUse(str(path)) from locked
            raise

    def close(self) -> None:
        self._lock.close()


def open_to_write(path: Path) -> sqlite3.Connection:
    """Open the journal or make an empty one; only the holder of the writership may.

    Refuses: JournalUnreadable, JournalOtherVersion, JournalDamaged, JournalCannotWrite.
    """
    connection = _connect(path, "rwc")
    try:
        if not _is_empty(connection):
            check_form(connection, path)
        _make_durable(connection)
        if _is_empty(connection):
            _lay_tables(connection)
        _check_tail(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open a journal that may be written meanwhile.

    Refuses: NotFound, JournalUnreadable, JournalOtherVersion.
    """
    if not path.exists():
        raise NotFound("journal", str(path))
    try:
        return _open_checked(path, "ro")
    except sqlite3.OperationalError:
        # A full or write-protected disk. Where no log waits beside the file, the file is all.
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            raise
        return _open_checked(path, "ro&immutable=1")


def read_head(connection: sqlite3.Connection) -> Head:
    row: tuple[int, bytes] | None = connection.execute(
        "SELECT CAST(number AS INTEGER), CAST(link AS BLOB) FROM head"
    ).fetchone()
    return EMPTY if row is None else Head(number=row[0], digest=row[1])


def check_form(connection: sqlite3.Connection, path: Path) -> None:
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise JournalUnreadable(str(path))
    found = _pragma(connection, "user_version")
    if found != FORM:
        raise JournalOtherVersion(str(path), found, FORM)


def refuse_reading(path: Path, error: sqlite3.DatabaseError) -> NoReturn:
    raise JournalUnreadable(str(path)) from error


def refuse_opening(path: Path, error: sqlite3.DatabaseError) -> NoReturn:
    """Say why a journal cannot be opened for writing."""
    refusal: Refusal = JournalCannotWrite()
    if not path.parent.is_dir():
        refusal = NotFound("folder", str(path.parent))
    elif error.sqlite_errorcode & 0xFF in _UNREADABLE or path.is_dir():
        refusal = JournalUnreadable(str(path))
    raise refusal from error


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)


def _open_checked(path: Path, mode: str) -> sqlite3.Connection:
    connection = _connect(path, mode)
    try:
        check_form(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _make_durable(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    # On macOS only this reaches the disk itself; elsewhere it says nothing.
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
    connection.execute(f"PRAGMA journal_size_limit = {LOG_LIMIT_BYTES}")


def _lay_tables(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for table in _TABLES:
        connection.execute(table)
    connection.execute("INSERT INTO head VALUES (1, ?, ?)", (EMPTY.number, EMPTY.digest))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {FORM}")
    connection.execute("COMMIT")


def _check_tail(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse to write on after a tail that does not fit: it would bury what happened there."""
    head = read_head(connection)
    rows = "SELECT number, CAST(link AS BLOB) FROM chain ORDER BY number DESC LIMIT 1"
    row: tuple[int, bytes] | None = connection.execute(rows).fetchone()
    last = EMPTY if row is None else Head(number=row[0], digest=row[1])
    if head.number != last.number:
        raise JournalDamaged(str(path), min(head.number, last.number) + 1)
    if head.digest != last.digest:
        raise JournalDamaged(str(path), head.number)


def _is_empty(connection: sqlite3.Connection) -> bool:
    """Say whether this is a new file, or one whose making was cut off."""
    with closing(connection.execute("SELECT count(*) FROM sqlite_master")) as rows:
        tables: tuple[int] = rows.fetchone()
    return tables[0] == 0 and _pragma(connection, "application_id") == 0


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    row: tuple[int] = connection.execute(f"PRAGMA {name}").fetchone()
    return row[0]
