"""The workbooks that planners brought, kept as they came so that the list can go back in them."""

import hashlib
from typing import Protocol

import msgspec

from startex.language.base import Noun

#: Ours: the largest met was 2 MB; what is larger is taken in and not kept.
LARGEST_BYTES = 20_000_000
_KEPT_AS = "originals"


class Original(Noun):
    """`source` is who sent it, under whose name its rows are remembered."""

    source: str
    name: str
    sha256: str


class Kept(Protocol):
    """What lies beside a record."""

    def kept(self, key: str) -> bytes | None: ...


class Keeps(Kept, Protocol):
    def keep(self, key: str, value: bytes) -> None: ...


def keep(journal: Keeps, source: str, name: str, data: bytes) -> bool:
    """The last one of each source, the newest at the end; whether it was small enough."""
    if len(data) > LARGEST_BYTES:
        return False
    new = Original(source=source, name=name, sha256=hashlib.sha256(data).hexdigest())
    others = [one for one in originals(journal) if one.source != source]
    # Listed only once it is there: whoever stops between the two has the list of before.
    journal.keep(_place(new), data)
    journal.keep(_KEPT_AS, msgspec.json.encode((*others, new)))
    return True


def originals(journal: Kept) -> tuple[Original, ...]:
    kept = journal.kept(_KEPT_AS)
    return () if kept is None else msgspec.json.decode(kept, type=tuple[Original, ...])


def data_of(journal: Kept, original: Original) -> bytes | None:
    """None where it is no longer what was kept."""
    data = journal.kept(_place(original))
    whole = data is not None and hashlib.sha256(data).hexdigest() == original.sha256
    return data if whole else None


def _place(original: Original) -> str:
    return f"original/{original.sha256}"
