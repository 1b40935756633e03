"""What all stand-ins share: chance, words, and the two agendas."""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from startex.language.base import Noun
from startex.language.commands import AnyCommand
from startex.language.ids import PostId
from startex.rehearsal.agenda import Agenda, Wish
from startex.rehearsal.bank import Bank
from startex.rehearsal.numbers import (
    DELAY_SIGMA,
    GATHER_MS,
    LEAVE_MS,
    LIVE_GATHER_MS,
    LIVE_LONGEST_PAUSE_MS,
    LIVE_WATCH_MS,
    MINUTE_MS,
)
from startex.rehearsal.scene import Scene

T = TypeVar("T")


class Pace(Noun):
    """How the hall's day runs. Wall times in ms.

    `on_calendar`: wall time is the calendar of the fiction, so nights last as long as they are.
    Else no pause is longer than `longest_pause_ms`, and every `watch_ms` stand-ins make room for
    real people, or take up what these left.
    """

    rate: float = 1.0
    gather_ms: int = GATHER_MS
    leave_ms: int = LEAVE_MS
    on_calendar: bool = True
    longest_pause_ms: int = 0
    watch_ms: int = 0


#: As fast as it can be computed.
REHEARSAL = Pace()


def live(rate: float) -> Pace:
    """On stage with real people, exercise time running at `rate`."""
    return Pace(
        rate=rate,
        gather_ms=LIVE_GATHER_MS,
        leave_ms=LIVE_GATHER_MS,
        on_calendar=False,
        longest_pause_ms=LIVE_LONGEST_PAUSE_MS,
        watch_ms=LIVE_WATCH_MS,
    )


@dataclass
class Stage:
    rng: random.Random
    pace: Pace
    bank: Bank = field(default_factory=Bank)
    #: In exercise time: it waits while play stands.
    play: Agenda = field(default_factory=Agenda)
    #: In wall time: signing in, and what the director does while play stands.
    hall: Agenda = field(default_factory=Agenda)

    def wish(self, scene: Scene, post: PostId, command: AnyCommand) -> Iterator[Wish]:
        """Give a command from a post; nothing where none of us sits there."""
        author = scene.author(post)
        if author is not None:
            yield Wish(author, command)

    def around(self, median_ms: float) -> int:
        """A delay, never below a second: people are often quick and sometimes very slow."""
        return max(1_000, int(median_ms * math.exp(self.rng.gauss(0.0, DELAY_SIGMA))))

    def happens(self, chance: float) -> bool:
        return self.rng.random() < chance

    def one_of(self, choices: "list[T] | tuple[T, ...]") -> T | None:
        return self.rng.choice(choices) if choices else None

    def times(self, from_ms: int, to_ms: int, mean: float) -> list[int]:
        """Random instants between two, `mean` of them on average, to the minute."""
        count = int(mean) + self.happens(mean - int(mean))
        if to_ms - from_ms < MINUTE_MS:
            return []
        return sorted(self.rng.randrange(from_ms, to_ms) for _ in range(count))
