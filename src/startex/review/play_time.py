"""How much play lies between two exercise times: jumps and nights are nobody's delay."""

from bisect import bisect_left
from dataclasses import dataclass, field

from startex.language.facts import ClockSet, Numbered
from startex.language.values import ClockSegment


@dataclass
class PlayTime:
    """Learns from the clock's facts where exercise time stepped."""

    #: Where exercise time stepped to, in ascending order, and all that was skipped up to there.
    _steps_ms: list[int] = field(default_factory=list[int])
    _skipped_ms: list[int] = field(default_factory=lambda: [0])
    _segment: ClockSegment | None = None

    def take(self, numbered: Numbered) -> None:
        fact = numbered.recorded.fact
        if not isinstance(fact, ClockSet):
            return
        if self._segment is not None:
            self._step(_at(self._segment, fact.segment.wall_ms), fact.segment.exercise_ms)
        self._segment = fact.segment

    def between(self, from_ms: int, to_ms: int) -> int:
        """Play in ms from one exercise time to another; negative backwards."""
        return to_ms - from_ms - (self._skipped_by(to_ms) - self._skipped_by(from_ms))

    def _step(self, before_ms: int, after_ms: int) -> None:
        if after_ms > before_ms:
            self._steps_ms.append(after_ms)
            self._skipped_ms.append(self._skipped_ms[-1] + after_ms - before_ms)

    def _skipped_by(self, exercise_ms: int) -> int:
        """All that was skipped up to a time; a time inside a step counts from the step's start."""
        passed = bisect_left(self._steps_ms, exercise_ms + 1)
        if passed == len(self._steps_ms):
            return self._skipped_ms[passed]
        step = self._skipped_ms[passed + 1] - self._skipped_ms[passed]
        inside = exercise_ms - (self._steps_ms[passed] - step)
        return self._skipped_ms[passed] + max(0, inside)


def _at(segment: ClockSegment, wall_ms: int) -> int:
    return segment.exercise_ms + max(0, int((wall_ms - segment.wall_ms) * segment.rate))
