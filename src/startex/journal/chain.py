"""The hash chain. It runs over salted digests, so that it holds when a body is erased.

body digest = SHA-256(salt || body)
link        = SHA-256(previous link || number as 8 bytes big-endian || body digest)
"""

import hashlib
import os
import random
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

import msgspec

from startex.journal.port import Entry, Head
from startex.language.facts import Numbered, Recorded
from startex.language.refusals import JournalDamaged

#: Ours: 128 bits, so that nobody finds an erased body by trying all likely ones.
SALT_BYTES = 16
#: What the first link links to.
EMPTY = Head(number=0, digest=bytes(32))

#: Gives the next salt, `SALT_BYTES` long.
Salt: TypeAlias = Callable[[], bytes]

_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Recorded)


def fresh_salt() -> bytes:
    return os.urandom(SALT_BYTES)


def seeded_salts(rng: random.Random) -> Salt:
    """Give the same salts for the same seed, so that the same exercise has the same head."""
    return partial(rng.randbytes, SALT_BYTES)


def body_digest(salt: bytes, body: bytes) -> bytes:
    return hashlib.sha256(salt + body).digest()


def link(previous: bytes, number: int, digest: bytes) -> bytes:
    return hashlib.sha256(previous + number.to_bytes(8, "big") + digest).digest()


def chained(head: Head, records: Sequence[Recorded], salt: Salt) -> list[Entry]:
    """Continue the chain from `head`."""
    entries: list[Entry] = []
    for number, recorded in enumerate(records, head.number + 1):
        entry = _entry(head, number, _ENCODER.encode(recorded), salt())
        head = Head(number=number, digest=entry.link)
        entries.append(entry)
    return entries


def numbered(number: int, body: bytes, path: str) -> Numbered:
    """Read a body back.

    Refuses: JournalDamaged.
    """
    try:
        return Numbered(number=number, recorded=_DECODER.decode(body))
    except (msgspec.DecodeError, UnicodeDecodeError) as unreadable:
        raise JournalDamaged(path, number) from unreadable


def _entry(head: Head, number: int, body: bytes, salt: bytes) -> Entry:
    if len(salt) != SALT_BYTES:
        raise ValueError(f"a salt has {SALT_BYTES} bytes, this one {len(salt)}")
    digest = body_digest(salt, body)
    return Entry(
        number=number,
        body_digest=digest,
        link=link(head.digest, number, digest),
        salt=salt,
        body=body,
    )
