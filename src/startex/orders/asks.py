"""What this room must know of others."""

from collections.abc import Iterable
from typing import Protocol

from startex.language.ids import (
    Address,
    AttachmentId,
    CellId,
    LanguageCode,
    NationCode,
    PostId,
    TextId,
)
from startex.language.values import Author, HumanText


class Directory(Protocol):
    """Who is addressed by what."""

    def resolve(self, address: Address) -> str | None:
        """The cell or post an address means; None where it means nothing."""
        ...

    def members(self, address: Address, by: Author) -> tuple[Address, ...] | None:
        """Who is written to under a distribution list; None where the writer knows no such."""
        ...

    def nations_of(self, addresses: Iterable[Address]) -> frozenset[NationCode]: ...

    def nation_of(self, by: Author) -> NationCode:
        """The nation of whoever writes, which owns what he writes."""
        ...

    def cell_of(self, post: PostId) -> CellId: ...

    def working_languages(self) -> tuple[LanguageCode, ...]: ...


class Texts(Protocol):
    def text(self, text: TextId) -> HumanText: ...


class Papers(Directory, Texts, Protocol):
    """What is asked when an order is written."""

    def released_with(self, attachment: AttachmentId) -> tuple[str, ...] | None:
        """The nations that may have what is attached; None where it is not there."""
        ...
