"""What this room must know of others."""

from collections.abc import Iterable
from typing import Protocol

from startex.language.ids import (
    Address,
    CellId,
    LanguageCode,
    MessageId,
    NationCode,
    PostId,
    TextId,
)
from startex.language.values import Author, HumanText, Role


class Directory(Protocol):
    """Who is addressed by what."""

    def text(self, text: TextId) -> HumanText: ...

    def resolve(self, address: Address) -> str | None:
        """The cell or post an address means; None where it means nothing."""
        ...

    def nations_of(self, addresses: Iterable[Address]) -> frozenset[NationCode]: ...

    def nation_of(self, by: Author) -> NationCode:
        """The nation of whoever writes, which owns what he writes."""
        ...

    def role_of(self, by: Author) -> Role: ...

    def release_of(self, message: MessageId) -> tuple[str, ...]:
        """The nations that may have a message."""
        ...

    def cell_of(self, post: PostId) -> CellId: ...

    def headquarters_of(self, cell: CellId) -> tuple[CellId, ...]:
        """The cells of the same headquarters, the cell among them."""
        ...

    def working_languages(self) -> tuple[LanguageCode, ...]: ...


class Texts(Protocol):
    def text(self, text: TextId) -> HumanText: ...
