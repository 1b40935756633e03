"""What this room must know of others."""

from typing import Protocol

from startex.language.ids import LanguageCode


class Languages(Protocol):
    def working_languages(self) -> tuple[LanguageCode, ...]: ...
