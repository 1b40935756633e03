"""Proof that a record is whole: every link recomputed, from the first fact to the last."""

from enum import StrEnum

from startex.journal.chain import EMPTY, SALT_BYTES, body_digest, link
from startex.journal.port import Chained, Entry, Head
from startex.language.base import Noun


class ChainFault(StrEnum):
    """What is wrong at the first bad number."""

    #: The row is not there, or has another number.
    MISSING = "missing"
    BODY_MISSING = "body_missing"
    BODY_CHANGED = "body_changed"
    LINK_CHANGED = "link_changed"
    #: The chain holds, but is not the one whose head was written down.
    OTHER_HEAD = "other_head"


class Verdict(Noun):
    """`facts` are those proved, `head_digest` (hexadecimal) the link of the last of them."""

    ok: bool
    facts: int
    head_digest: str
    first_bad: int | None = None
    fault: ChainFault | None = None


def verify(journal: Chained, witness: Head | None = None) -> Verdict:
    """Recompute the chain.

    `witness` is a head somebody wrote down earlier. Only with it can a chain be found out that was
    made anew from some number on, or cut off by somebody who also set the head back.
    """
    heads = [journal.head] if witness is None else [journal.head, witness]
    proved = EMPTY
    for entry in journal.entries():
        fault = _fault(proved, entry) or _unlike(heads, entry)
        if fault is not None:
            return _bad(proved, fault)
        proved = Head(number=entry.number, digest=entry.link)
    if any(head.number > proved.number for head in heads):
        return _bad(proved, ChainFault.MISSING)
    if journal.head.number < proved.number:
        return _bad(journal.head, ChainFault.OTHER_HEAD)
    return Verdict(ok=True, facts=proved.number, head_digest=proved.digest.hex())


def _fault(proved: Head, entry: Entry) -> ChainFault | None:
    number = proved.number + 1
    if entry.number != number or not entry.link:
        return ChainFault.MISSING
    if entry.salt is None or entry.body is None:
        return ChainFault.BODY_MISSING
    # A salt of another length could have taken bytes from its body.
    if len(entry.salt) != SALT_BYTES or body_digest(entry.salt, entry.body) != entry.body_digest:
        return ChainFault.BODY_CHANGED
    if link(proved.digest, number, entry.body_digest) != entry.link:
        return ChainFault.LINK_CHANGED
    return None


def _unlike(heads: list[Head], entry: Entry) -> ChainFault | None:
    at_this = (head for head in heads if head.number == entry.number)
    return ChainFault.OTHER_HEAD if any(head.digest != entry.link for head in at_this) else None


def _bad(proved: Head, fault: ChainFault) -> Verdict:
    return Verdict(
        ok=False,
        facts=proved.number,
        head_digest=proved.digest.hex(),
        first_bad=proved.number + 1,
        fault=fault,
    )
