"""One exercise, one SQLite file: durable on return, readable while it is written."""

import sqlite3
import threading
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import TypeAlias

from startex.journal.chain import Salt, chained, fresh_salt, numbered
from startex.journal.port import Entry, Head
from startex.journal.sqlite_file import (
    Writership,
    open_to_read,
    open_to_write,
    read_head,
    refuse_opening,
    refuse_reading,
)
from startex.language.facts import Numbered, Recorded
from startex.language.refusals import JournalCannotWrite, JournalDamaged, JournalInUse

#: Ours: pages this long read as fast as one long query and hold up no checkpoint.
PAGE_ROWS = 2000
#: Below every number a row can have.
BEFORE_ALL = -(2**63)

_Answer: TypeAlias = int | bytes | None

# Casts, because somebody who changed a body by hand may have left text where bytes were.
_BODIES = "SELECT number, CAST(body AS BLOB) FROM bodies WHERE number > ? ORDER BY number LIMIT ?"
_CHAIN = (
    "SELECT chain.number, CAST(digest AS BLOB), CAST(link AS BLOB), CAST(salt AS BLOB), "
    "CAST(body AS BLOB) FROM chain LEFT JOIN bodies USING (number) "
    "WHERE chain.number > ? ORDER BY chain.number LIMIT ?"
)
_HEAD = "UPDATE head SET number = ?, link = ?"
_UNCHAINED = (
    "SELECT number, CAST(salt AS BLOB), CAST(body AS BLOB) FROM bodies "
    "WHERE number > ? AND number NOT IN (SELECT number FROM chain) ORDER BY number LIMIT ?"
)


class SqliteReader:
    """Reads a journal, whether or not another process writes it."""

    def __init__(self, path: str | PathLike[str]) -> None:
        """Open the file.

        Refuses: NotFound, JournalUnreadable, JournalOtherVersion.
        """
        self.path = Path(path)
        try:
            self._connection = open_to_read(self.path)
        except sqlite3.DatabaseError as error:
            refuse_reading(self.path, error)

    @property
    def head(self) -> Head:
        with self._reading():
            return read_head(self._connection)

    def read(self, after: int = 0) -> Iterator[Numbered]:
        after = max(after, 0)
        until = self.head.number
        for number, body in self._pages(_BODIES, after):
            after += 1
            if number != after or not isinstance(body, bytes):
                raise JournalDamaged(str(self.path), after)
            yield numbered(after, body, str(self.path))
        if after < until:
            raise JournalDamaged(str(self.path), after + 1)

    def entries(self) -> Iterator[Entry]:
        for number, digest, link, salt, body in self._pages(_CHAIN, BEFORE_ALL):
            yield _entry(number, digest, link, salt, body)
        for number, salt, body in self._pages(_UNCHAINED, BEFORE_ALL):
            yield _entry(number, b"", b"", salt, body)

    def kept(self, key: str) -> bytes | None:
        with self._reading():
            rows = self._connection.execute("SELECT value FROM keeping WHERE key = ?", (key,))
            row: tuple[bytes] | None = rows.fetchone()
        return None if row is None else row[0]

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy everything as it is at one moment, in one step, while a writer goes on."""
        self._connection.backup(target, pages=-1)

    def close(self) -> None:
        self._connection.close()

    def _pages(self, query: str, after: int) -> Iterator[tuple[_Answer, ...]]:
        while True:
            with self._reading():
                page: list[tuple[_Answer, ...]] = self._connection.execute(
                    query, (after, PAGE_ROWS)
                ).fetchall()
            yield from page
            if len(page) < PAGE_ROWS:
                return
            after = _number(page[-1][0])

    @contextmanager
    def _reading(self) -> Generator[None]:
        try:
            yield
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.DatabaseError as error:
            refuse_reading(self.path, error)


class SqliteJournal:
    """The one writer of a journal file. Calls may come from any thread; appends take turns."""

    def __init__(self, path: str | PathLike[str], salt: Salt = fresh_salt) -> None:
        """Open the journal or begin one.

        Refuses: JournalInUse, JournalUnreadable, JournalOtherVersion, JournalDamaged,
        JournalCannotWrite, NotFound.
        """
        self.path = Path(path).resolve()
        self._salt = salt
        self._turn = threading.Lock()
        try:
            self._writership = Writership(self.path)
        except sqlite3.DatabaseError as error:
            refuse_opening(self.path, error)
        try:
            self._connection, self._reader = _opened(self.path)
        except BaseException:
            self._writership.close()
            raise
        self._head = read_head(self._connection)

    @property
    def head(self) -> Head:
        return self._head

    def append(self, records: Sequence[Recorded]) -> Head:
        with self._turn:
            entries = chained(self._head, records, self._salt)
            if entries:
                head = Head(number=entries[-1].number, digest=entries[-1].link)
                self._write(entries, head)
                self._head = head
            return self._head

    def read(self, after: int = 0) -> Iterator[Numbered]:
        return self._reader.read(after)

    def entries(self) -> Iterator[Entry]:
        return self._reader.entries()

    def keep(self, key: str, value: bytes) -> None:
        with self._turn, self._transaction():
            self._connection.execute("INSERT OR REPLACE INTO keeping VALUES (?, ?)", (key, value))

    def kept(self, key: str) -> bytes | None:
        return self._reader.kept(key)

    def close(self) -> None:
        """Fold the log into the file, so that one file is left, and let others write."""
        with self._turn:
            self._reader.close()
            self._connection.close()
            self._writership.close()

    def _write(self, entries: Sequence[Entry], head: Head) -> None:
        chain = ((e.number, e.body_digest, e.link) for e in entries)
        bodies = ((e.number, e.salt, e.body) for e in entries)
        with self._transaction():
            self._connection.executemany("INSERT INTO chain VALUES (?, ?, ?)", chain)
            self._connection.executemany("INSERT INTO bodies VALUES (?, ?, ?)", bodies)
            self._connection.execute(_HEAD, (head.number, head.digest))

    @contextmanager
    def _transaction(self) -> Generator[None]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            self._connection.execute("COMMIT")
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.IntegrityError as taken:
            # Somebody wrote the same number past the lock. Two writers never both succeed.
            raise JournalInUse(str(self.path)) from taken
        except sqlite3.DatabaseError as error:
            raise JournalCannotWrite from error
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")


def _opened(path: Path) -> tuple[sqlite3.Connection, SqliteReader]:
    try:
        connection = open_to_write(path)
    except sqlite3.DatabaseError as error:
        refuse_opening(path, error)
    try:
        return connection, SqliteReader(path)
    except BaseException:
        connection.close()
        raise


def _entry(number: _Answer, digest: _Answer, link: _Answer, salt: _Answer, body: _Answer) -> Entry:
    return Entry(
        number=_number(number),
        body_digest=_bytes(digest) or b"",
        link=_bytes(link) or b"",
        salt=_bytes(salt),
        body=_bytes(body),
    )


def _number(answer: _Answer) -> int:
    return answer if isinstance(answer, int) else 0


def _bytes(answer: _Answer) -> bytes | None:
    return answer if isinstance(answer, bytes) else None
