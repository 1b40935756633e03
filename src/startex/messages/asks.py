"""What this room must know of others."""

from collections.abc import Iterable
from typing import Protocol

from startex.language.ids import Address, CellId, LanguageCode, NationCode, PostId, TextId
from startex.language.values import HumanText


class Directory(Protocol):
    """Who is addressed by what."""

    def resolve(self, address: Address) -> str | None:
        """The cell or post an address means; None where it means nothing."""
        ...

    def nations_of(self, addresses: Iterable[Address]) -> frozenset[NationCode]: ...

    def cell_of(self, post: PostId) -> CellId: ...

    def posts(self) -> tuple[PostId, ...]:
        """Every post of the exercise."""
        ...

    def working_languages(self) -> tuple[LanguageCode, ...]: ...


class Texts(Protocol):
    def text(self, text: TextId) -> HumanText: ...
