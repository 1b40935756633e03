"""What this room must know of others."""

from typing import NamedTuple, Protocol

from startex.language.facts import AnyFact
from startex.language.ids import Address, LanguageCode, NationCode, TextId
from startex.language.plan import Exercise
from startex.language.values import Author, HumanText, Role


class Item(NamedTuple):
    """Something that a nation owns and others may be given; `carries` goes along with it."""

    owner: NationCode
    release: tuple[str, ...]
    audience: tuple[str, ...]
    parts: tuple[str, ...]
    carries: tuple[str, ...] = ()


class Items(Protocol):
    def item(self, name: str) -> Item | None:
        """What row tag and id mean; None for what is not there, or is never released."""
        ...

    def put_again(self, name: str, release: tuple[str, ...]) -> tuple[AnyFact, ...]:
        """What else must be said where an item is a plan's own: others wait on what it says."""
        ...

    def exercise(self) -> Exercise | None: ...

    def nation_of(self, by: Author) -> NationCode: ...

    def role_of(self, by: Author) -> Role: ...

    def has_desk(self, nation: NationCode) -> bool:
        """Whether the nation has somebody whose task it is to decide."""
        ...

    def resolve(self, address: Address) -> str | None: ...

    def working_languages(self) -> tuple[LanguageCode, ...]: ...


class Texts(Protocol):
    def text(self, text: TextId) -> HumanText: ...
