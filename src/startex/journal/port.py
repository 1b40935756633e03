"""What a journal promises, whatever it is kept in."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from startex.language.base import Noun
from startex.language.facts import Numbered, Recorded


class Head(Noun):
    """The last number and the link that stands for everything up to it; an empty journal has 0."""

    number: int
    digest: bytes


class Entry(Noun):
    """One place of the chain as it lies there, for whoever proves it; None where a part is gone."""

    number: int
    body_digest: bytes
    link: bytes
    salt: bytes | None
    body: bytes | None


class Chained(Protocol):
    """What can be proved."""

    @property
    def head(self) -> Head: ...

    def entries(self) -> Iterator[Entry]:
        """Give everything that lies in the chain, in the order of its numbers."""
        ...


class Journal(Chained, Protocol):
    """One writer, any number of readers."""

    def append(self, records: Sequence[Recorded]) -> Head:
        """Write all of them or none; on return they are durable.

        Refuses: JournalCannotWrite, and may then be tried again.
        """
        ...

    def read(self, after: int = 0) -> Iterator[Numbered]:
        """Give the facts with a higher number.

        Refuses: JournalDamaged.
        """
        ...

    def keep(self, key: str, value: bytes) -> None:
        """Keep something beside the record, such as a secret of the server."""
        ...

    def kept(self, key: str) -> bytes | None: ...

    def close(self) -> None: ...
