"""Sign-in cards: a code for each billet, made from a secret of the exercise's own file."""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Iterable

from startex.journal.port import Journal
from startex.language.ids import BilletId
from startex.people.state import State

_KEPT_AS = "sign-in"
#: 60 bits, in letters and digits that are not mixed up when read aloud or copied by hand.
_CODE_LENGTH = 12
_ALPHABET = bytes.maketrans(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", b"0123456789ABCDEFGHJKMNPQRSTVWXYZ"
)


class Cards:
    """The codes of one exercise. Nothing of them stands in the record."""

    def __init__(self, journal: Journal) -> None:
        kept = journal.kept(_KEPT_AS)
        if kept is None:
            kept = secrets.token_bytes(32)
            journal.keep(_KEPT_AS, kept)
        self._secret = kept

    def code(self, people: State, billet: BilletId) -> str:
        """The code of the card that is valid now, such as 4F7K-2M9Q-XW3T."""
        issued = people.cards.get(billet, 1)
        digest = self.sign(f"card/{billet}/{issued}")
        letters = base64.b32encode(digest).translate(_ALPHABET)[:_CODE_LENGTH].decode()
        return "-".join(letters[i : i + 4] for i in range(0, _CODE_LENGTH, 4))

    def billet_of(self, people: State, code: str) -> BilletId | None:
        """Whose card it is. Every card is compared, so that time tells nothing."""
        typed = _plain(code).encode()
        found: BilletId | None = None
        for billet in people.billets:
            if hmac.compare_digest(_plain(self.code(people, billet)).encode(), typed):
                found = billet
        return found

    def sign(self, what: str) -> bytes:
        return hmac.new(self._secret, what.encode(), hashlib.sha256).digest()


def _plain(code: str) -> str:
    """As typed by hand: case, spaces and dashes do not count; O is 0, I and L are 1."""
    kept: Iterable[str] = (c for c in code.upper() if c.isalnum())
    return "".join(kept).replace("O", "0").replace("I", "1").replace("L", "1")
