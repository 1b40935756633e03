"""How fast somebody may go: a bucket that fills with time."""

from collections.abc import Callable

from startex.language.refusals import TooFast
from startex.server.numbers import WRONG_CODES, WRONG_CODES_WITHIN_S


class Bucket:
    """`at_once` drops to spend, `per_s` drops come back. Seconds from the clock handed in."""

    def __init__(self, per_s: float, at_once: float, seconds: Callable[[], float]) -> None:
        self._per_s, self._at_once, self._seconds = per_s, at_once, seconds
        self._left, self._then = at_once, seconds()

    def spend(self) -> bool:
        """Whether there was a drop to spend."""
        now = self._seconds()
        self._left, self._then = self._now(now), now
        if self._left < 1:
            return False
        self._left -= 1
        return True

    @property
    def empty(self) -> bool:
        return self._now(self._seconds()) < 1

    @property
    def full(self) -> bool:
        return self._now(self._seconds()) >= self._at_once

    def _now(self, seconds: float) -> float:
        return min(self._at_once, self._left + (seconds - self._then) * self._per_s)


class WrongCodes:
    """Slows down whoever guesses sign-in codes, by address.

    Only wrong codes count: a whole hall may sign in from behind one address.
    """

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._buckets: dict[str, Bucket] = {}

    def check(self, address: str) -> None:
        """Refuses: TooFast."""
        bucket = self._buckets.get(address)
        if bucket is not None and bucket.empty:
            raise TooFast(WRONG_CODES)

    def note(self, address: str) -> None:
        """A wrong code came from this address."""
        self._buckets = {a: b for a, b in self._buckets.items() if not b.full}
        per_s = WRONG_CODES / WRONG_CODES_WITHIN_S
        fresh = Bucket(per_s, WRONG_CODES, self._seconds)
        self._buckets.setdefault(address, fresh).spend()
