"""What this room must know of others."""

from typing import Protocol

from startex.language.ids import TextId
from startex.language.values import HumanText


class Texts(Protocol):
    def text(self, text: TextId) -> HumanText: ...
