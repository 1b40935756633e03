"""What this room must know of others."""

from collections.abc import Iterable
from typing import Protocol

from startex.language.ids import Address, LanguageCode, NationCode, TextId
from startex.language.values import ClockState, HumanText


class Situation(Protocol):
    """The state of the exercise when a line is decided on."""

    def clock_state(self) -> ClockState: ...

    def halted(self) -> bool: ...

    def unknown(self, addresses: Iterable[Address]) -> tuple[Address, ...]:
        """Those that mean no cell, post or persona."""
        ...

    def nations_of(self, addresses: Iterable[Address]) -> frozenset[NationCode]: ...


class Reading(Protocol):
    """What the screens of the event list need of texts and readers."""

    def text(self, text: TextId) -> HumanText: ...

    def lacking(self, text: TextId, addresses: Iterable[Address]) -> tuple[LanguageCode, ...]:
        """Languages that addressees need and the text lacks or holds stale."""
        ...
