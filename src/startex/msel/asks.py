"""What this room must know of others."""

from collections.abc import Iterable
from typing import Protocol

from startex.language.ids import (
    Address,
    LanguageCode,
    LineId,
    MessageId,
    NationCode,
    PostId,
    TextId,
)
from startex.language.plan import Billet, Exercise
from startex.language.values import Author, ClockState, HumanText, Role
from startex.msel.waiting import Traffic


class Readying(Protocol):
    """What the gate before "synchronized" must know."""

    def exercise(self) -> Exercise | None: ...

    def unknown(self, addresses: Iterable[Address]) -> tuple[Address, ...]:
        """Those that mean no cell, post or persona."""
        ...

    def nations_of(self, addresses: Iterable[Address]) -> frozenset[NationCode]: ...

    def unchecked(self, text: TextId, addresses: Iterable[Address]) -> tuple[LanguageCode, ...]:
        """Languages that addressees need and in which nobody has found the text good."""
        ...

    def variables_unknown(self, line: LineId) -> tuple[str, ...]:
        """Places in the texts of a line that nothing can be put into."""
        ...

    def billets_at(self, post: PostId) -> Iterable[Billet]:
        """Those that fill a post, by shift."""
        ...


class Situation(Readying, Protocol):
    """The state of the exercise when a line is decided on."""

    def clock_state(self) -> ClockState: ...

    def halted(self) -> bool: ...

    def objective_known(self, name: str) -> bool:
        """Whether it is an objective or a task of one, or the exercise lists none yet."""
        ...

    def role_of(self, by: Author) -> Role: ...

    def text(self, text: TextId) -> HumanText: ...


class Evidence(Protocol):
    """What lines may wait for that other rooms know."""

    def now_ms(self) -> int:
        """Exercise time; before STARTEX a time that nothing is planned for."""
        ...

    def heard(self, traffic: Traffic) -> bool:
        """Whether such a message was sent and not withdrawn."""
        ...

    def unacknowledged(self, message: MessageId) -> bool:
        """Whether somebody it was sent to for action has not acknowledged it."""
        ...


class Reading(Protocol):
    """What the screens of the event list need of texts and readers."""

    def text(self, text: TextId) -> HumanText: ...

    def lacking(self, text: TextId, addresses: Iterable[Address]) -> tuple[LanguageCode, ...]:
        """Languages that addressees need and the text lacks or holds stale."""
        ...
