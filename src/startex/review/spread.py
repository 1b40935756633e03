"""Durations in few words."""

import math
from collections.abc import Iterable

from startex.language.review import Spread
from startex.review.numbers import SLOW_SHARE


def spread(durations_ms: Iterable[int]) -> Spread:
    """Count, median (the lower of two), ninetieth percentile by nearest rank, longest; ms."""
    ordered = sorted(durations_ms)
    if not ordered:
        return Spread(count=0, median_ms=None, p90_ms=None, longest_ms=None)
    return Spread(
        count=len(ordered),
        median_ms=_ranked(ordered, 0.5),
        p90_ms=_ranked(ordered, SLOW_SHARE),
        longest_ms=ordered[-1],
    )


def _ranked(ordered: list[int], share: float) -> int:
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]
