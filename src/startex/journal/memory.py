"""A journal that is gone with its process: for rehearsals and tests."""

from collections.abc import Iterator, Sequence

from startex.journal.chain import EMPTY, Salt, chained, fresh_salt, numbered
from startex.journal.port import Entry, Head
from startex.language.facts import Numbered, Recorded


class MemoryJournal:
    """Holds bodies and not structs, so that what is read went through the same form as on disk."""

    def __init__(self, salt: Salt = fresh_salt) -> None:
        self._salt = salt
        self._head = EMPTY
        self._entries: list[Entry] = []
        self._keeping: dict[str, bytes] = {}

    @property
    def head(self) -> Head:
        return self._head

    def append(self, records: Sequence[Recorded]) -> Head:
        entries = chained(self._head, records, self._salt)
        if entries:
            self._entries.extend(entries)
            self._head = Head(number=entries[-1].number, digest=entries[-1].link)
        return self._head

    def read(self, after: int = 0) -> Iterator[Numbered]:
        index = max(after, 0)
        while index < len(self._entries):
            body = self._entries[index].body
            index += 1
            yield numbered(index, body or b"", "")

    def entries(self) -> Iterator[Entry]:
        yield from self._entries

    def keep(self, key: str, value: bytes) -> None:
        self._keeping[key] = value

    def kept(self, key: str) -> bytes | None:
        return self._keeping.get(key)

    def close(self) -> None:
        """Nothing is open."""
