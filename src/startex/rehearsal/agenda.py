"""What stand-ins mean to do, and when."""

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from startex.language.commands import AnyCommand
from startex.language.values import Author
from startex.rehearsal.scene import Scene


@dataclass(frozen=True)
class Wish:
    """A command somebody wants to give now."""

    by: Author
    command: AnyCommand


#: Looks at the scene when its time has come, and says what is to be given, one after the other.
#: Each wish has been fulfilled or refused before the next is asked for.
Act: TypeAlias = Callable[[Scene], Iterator[Wish]]


@dataclass(order=True)
class _Entry:
    at_ms: int
    #: Acts of one instant go in the order in which they were planned.
    serial: int
    act: Act = field(compare=False)


class Agenda:
    """Acts in the order of time, on one of the two clocks."""

    def __init__(self) -> None:
        self._entries: list[_Entry] = []
        self._serial = 0

    def plan(self, at_ms: int, act: Act) -> None:
        self._serial += 1
        heapq.heappush(self._entries, _Entry(at_ms, self._serial, act))

    def next_ms(self) -> int | None:
        return self._entries[0].at_ms if self._entries else None

    def due(self, now_ms: int) -> Act | None:
        """Take the first act whose time has come."""
        if self._entries and self._entries[0].at_ms <= now_ms:
            return heapq.heappop(self._entries).act
        return None
