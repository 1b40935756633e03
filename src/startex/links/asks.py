"""What this room must know of others."""

from collections.abc import Iterable
from typing import Protocol

from startex.language.ids import CellId, LinkId


class Cells(Protocol):
    def cell_known(self, cell: CellId) -> bool: ...

    def link_used_by(self, link: LinkId) -> str | None:
        """A line whose effects name the link."""
        ...


class Traffic(Protocol):
    def carries(self, link: LinkId) -> int:
        """How many messages wait or are under way on it."""
        ...

    def cells_under(self, cell: CellId) -> Iterable[CellId]:
        """A cell and all below it."""
        ...
