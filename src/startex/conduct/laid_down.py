"""Attached files beside the record, each under the hash of its bytes.

In the same file as the record: what brings an exercise elsewhere, or back, brings them along.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import Protocol

import msgspec

from startex.language.base import Noun
from startex.language.facts import AnyFact
from startex.language.staff_facts import AttachmentKept
from startex.messages.attachments import Lying

_HASH = re.compile(r"[0-9a-f]{64}")


class Kept(Protocol):
    """What lies beside a record."""

    def kept(self, key: str) -> bytes | None: ...


class Keeps(Kept, Protocol):
    def keep(self, key: str, value: bytes) -> None: ...


class _Found(Noun):
    """What was found in the bytes, as a file with one ending."""

    media_type: str
    size: int


def lay_down(journal: Keeps, ending: str, media_type: str, data: bytes) -> str:
    """Keep what was looked into; its hash. Refuses: JournalCannotWrite."""
    sha256 = hashlib.sha256(data).hexdigest()
    if data_of(journal, sha256) is None:
        journal.keep(_place(sha256), data)
    # Told only once the bytes are there: whoever stops between the two has laid down nothing.
    found = _Found(media_type=media_type, size=len(data))
    journal.keep(f"{_place(sha256)}/{ending}", msgspec.json.encode(found))
    return sha256


def lying(journal: Kept, sha256: str, ending: str) -> Lying | None:
    """What lies under a hash, looked into as a file with this ending."""
    if not _HASH.fullmatch(sha256):
        return None
    kept = journal.kept(f"{_place(sha256)}/{ending}")
    if kept is None:
        return None
    found = msgspec.json.decode(kept, type=_Found)
    return Lying(found.media_type, found.size)


def data_of(journal: Kept, sha256: str) -> bytes | None:
    """None where nothing lies there, or no longer what was laid down."""
    data = journal.kept(_place(sha256))
    whole = data is not None and hashlib.sha256(data).hexdigest() == sha256
    return data if whole else None


def carry(journal: Kept, to: Keeps, facts: Iterable[AnyFact]) -> None:
    """What these facts name goes along to another journal."""
    for fact in attachments(facts):
        data = data_of(journal, fact.sha256)
        if data is not None:
            to.keep(_place(fact.sha256), data)


def missing(journal: Kept, facts: Iterable[AnyFact]) -> Iterator[AttachmentKept]:
    """Files that are named and do not lie there as they were laid down."""
    for fact in attachments(facts):
        if data_of(journal, fact.sha256) is None:
            yield fact


def attachments(facts: Iterable[AnyFact]) -> Iterator[AttachmentKept]:
    return (fact for fact in facts if isinstance(fact, AttachmentKept))


def _place(sha256: str) -> str:
    return f"attachment/{sha256}"
