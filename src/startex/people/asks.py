"""What this room must know of others."""

from typing import Protocol

from startex.language.ids import TextId
from startex.language.values import HumanText


class Texts(Protocol):
    def text(self, text: TextId) -> HumanText:
        """The text in all its languages; one without versions where nobody wrote it."""
        ...
