"""What this room must know of others."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from startex.language.ids import (
    Address,
    CellId,
    ExerciseId,
    FormId,
    LanguageCode,
    LinkId,
    NationCode,
    PostId,
    TextId,
)
from startex.language.plan import Link
from startex.language.staff_plan import FormTemplate
from startex.language.values import Author, HumanText, WrittenText


class Directory(Protocol):
    """Who is addressed by what."""

    def resolve(self, address: Address) -> str | None:
        """The cell or post an address means; None where it means nothing."""
        ...

    def members(self, address: Address, by: Author) -> tuple[Address, ...] | None:
        """Whom a distribution list means that its user may see; None for what is none."""
        ...

    def nations_of(self, addresses: Iterable[Address]) -> frozenset[NationCode]: ...

    def nation_of(self, by: Author) -> NationCode:
        """Empty where no person speaks."""
        ...

    def cell_of(self, post: PostId) -> CellId: ...

    def cell_at(self, address: Address) -> CellId:
        """The cell of a post, a persona or a cell; empty where nobody is there."""
        ...

    def plays(self, by: Author) -> tuple[Address, ...]:
        """In whose name a post may write besides its own: its cell, and personas it plays."""
        ...

    def directs(self, by: Author) -> bool:
        """Whether he controls the exercise, and so what others send."""
        ...

    def posts(self) -> tuple[PostId, ...]:
        """Every post of the exercise."""
        ...

    def working_languages(self) -> tuple[LanguageCode, ...]: ...


class Net(Protocol):
    """What messages go over."""

    def links_between(self, one: CellId, other: CellId) -> tuple[Link, ...]:
        """In their order of use; `delay_s` and `loss` are those that count now."""
        ...

    def link(self, link: LinkId) -> Link | None: ...

    def exercise_id(self) -> ExerciseId:
        """What chance is made of."""
        ...


class Forms(Protocol):
    def filled(
        self, form: FormId, values: Mapping[str, str], texts: Mapping[str, WrittenText]
    ) -> tuple[FormTemplate, dict[str, str]]:
        """The form, and its values as they are kept. Refuses what may not stand in it."""
        ...


class Texts(Protocol):
    def text(self, text: TextId) -> HumanText: ...


class Situation(Directory, Net, Forms, Texts, Protocol):
    """All that sending asks for."""
