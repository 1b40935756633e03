"""What this room must know of others."""

from typing import Protocol

from startex.language.ids import Address, AttachmentId, LanguageCode, NationCode, PersonaId, TextId
from startex.language.plan import Persona
from startex.language.values import Author, HumanText


class Voices(Protocol):
    """In whose name a post may speak, and to whom."""

    def persona(self, persona: PersonaId) -> Persona | None: ...

    def plays(self, by: Author) -> tuple[Address, ...]:
        """In whose name a post may write besides its own: its cell, and personas it plays."""
        ...

    def directs(self, by: Author) -> bool:
        """Whether he controls the exercise."""
        ...

    def is_player(self, by: Author) -> bool: ...

    def nation_of(self, by: Author) -> NationCode: ...

    def released_with(self, attachment: AttachmentId) -> tuple[str, ...] | None:
        """The release of a file that was laid down; None where none was."""
        ...

    def working_languages(self) -> tuple[LanguageCode, ...]: ...


class Texts(Protocol):
    def text(self, text: TextId) -> HumanText: ...
