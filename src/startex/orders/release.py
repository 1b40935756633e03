"""Whom an order and what goes with it may reach."""

from startex.language.ids import Address
from startex.language.refusals import (
    AddressUnknown,
    NotFound,
    ReleaseTooNarrow,
    TextMissing,
    ValueNotAllowed,
)
from startex.language.staff_facts import OrderWritten
from startex.language.staff_refusals import ReleaseForbids
from startex.orders.asks import Directory, Papers
from startex.orders.numbers import LONGEST_TITLE, MOST_ADDRESSES, MOST_ANNEXES
from startex.visibility.cut import not_released_to


def check_readers(written: OrderWritten, ask: Directory) -> None:
    """Nations that are shown it only may be addressees too.

    Refuses: TextMissing, ValueNotAllowed, AddressUnknown, ReleaseTooNarrow.
    """
    if not written.to:
        raise TextMissing("to")
    addresses = (*written.to, *written.info)
    if len(addresses) > MOST_ADDRESSES:
        raise ValueNotAllowed("to", str(len(addresses)), f"≤ {MOST_ADDRESSES}")
    unknown = tuple(a for a in addresses if ask.resolve(a) is None)
    if unknown:
        raise AddressUnknown(unknown)
    shown = (*written.release, *written.display_only)
    nations = ask.nations_of((*addresses, Address(written.from_post)))
    left_out = not_released_to(shown, nations)
    if left_out:
        raise ReleaseTooNarrow(left_out)


def check_annexes(written: OrderWritten, ask: Papers) -> None:
    """Refuses: ValueNotAllowed, TextMissing, NotFound, ReleaseForbids."""
    if len(written.annexes) > MOST_ANNEXES:
        raise ValueNotAllowed("annex", str(len(written.annexes)), f"≤ {MOST_ANNEXES}")
    letters: set[str] = set()
    for annex in written.annexes:
        if annex.letter in letters or not (len(annex.letter) == 1 and annex.letter.isupper()):
            raise ValueNotAllowed("annex", annex.letter, "A … Z")
        letters.add(annex.letter)
        if not annex.title.strip():
            raise TextMissing("annex")
        if len(annex.title) > LONGEST_TITLE:
            raise ValueNotAllowed("annex", annex.letter, f"≤ {LONGEST_TITLE}")
    nations = ask.nations_of((*written.to, *written.info))
    for attachment in (a.attachment for a in written.annexes if a.attachment):
        release = ask.released_with(attachment)
        if release is None:
            raise NotFound("attachment", attachment)
        left_out = not_released_to(release, nations)
        if left_out:
            raise ReleaseForbids(f"attachment/{attachment}", left_out)
