"""The live state, noted beside the record, so that a replay can be held against it."""

from collections.abc import Iterator
from itertools import takewhile
from typing import Protocol

import msgspec

from startex.conduct.rooms import Rooms, digest, replay
from startex.journal.port import Chained, Journal
from startex.language.base import Noun
from startex.language.facts import Numbered

_KEPT_AS = "state"


class Witness(Noun):
    """What the live state was after a fact."""

    number: int
    digest: bytes


class Readable(Chained, Protocol):
    """A journal that is only read."""

    def read(self, after: int = 0) -> Iterator[Numbered]: ...

    def kept(self, key: str) -> bytes | None: ...


def note(journal: Journal, rooms: Rooms) -> None:
    """Keep what the live state is now. Refuses: JournalCannotWrite."""
    witness = Witness(number=rooms.number, digest=digest(rooms))
    journal.keep(_KEPT_AS, msgspec.json.encode(witness))


def noted(journal: Readable) -> Witness | None:
    kept = journal.kept(_KEPT_AS)
    if kept is None:
        return None
    try:
        return msgspec.json.decode(kept, type=Witness)
    except msgspec.DecodeError:
        # Somebody changed it: a witness that agrees with nothing.
        return Witness(number=0, digest=b"")


def agrees(journal: Readable, witness: Witness) -> bool:
    """Whether a replay up to the witness gives the state that was live then."""
    facts = takewhile(lambda n: n.number <= witness.number, journal.read())
    return digest(replay(facts)) == witness.digest
