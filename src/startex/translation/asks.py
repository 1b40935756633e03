"""What this room must know of others."""

from typing import Protocol

from startex.language.ids import BilletId, LanguageCode
from startex.language.plan import Billet
from startex.language.values import Author, Role


class Languages(Protocol):
    def working_languages(self) -> tuple[LanguageCode, ...]: ...


class Staff(Languages, Protocol):
    def role_of(self, by: Author) -> Role: ...

    def billet(self, billet: BilletId) -> Billet | None: ...
