"""What this room must know of others."""

from typing import Protocol

from startex.language.ids import LanguageCode, LineId, TextId
from startex.language.values import HumanText


class Situation(Protocol):
    def line_known(self, line: LineId) -> bool: ...

    def working_languages(self) -> tuple[LanguageCode, ...]: ...


class Texts(Protocol):
    def text(self, text: TextId) -> HumanText: ...
