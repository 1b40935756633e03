"""What one room asks of others, answered from all of them."""

from collections.abc import Iterable, Mapping

from startex.conduct.lookup import LineLookup
from startex.conduct.net import Net
from startex.forms.filling import filled
from startex.language.ids import (
    Address,
    AttachmentId,
    BilletId,
    CellId,
    FormId,
    LanguageCode,
    LineId,
    MessageId,
    NationCode,
    PersonaId,
    PostId,
    TextId,
    text_id,
)
from startex.language.plan import Billet, Exercise, Persona
from startex.language.staff_plan import FormTemplate
from startex.language.values import (
    Author,
    AuthorKind,
    ClockState,
    HumanText,
    Role,
    TextState,
    WrittenText,
)
from startex.msel.variables import unknown
from startex.translation.state import fresh_languages

#: States of a text that somebody stands for.
_GOOD = frozenset({TextState.SOURCE, TextState.CHECKED})


class Answers(Net):
    """Fulfils the `asks` of every room on floor 4."""

    def text(self, text: TextId) -> HumanText:
        return self._rooms.translation.text(text)

    def lacking(self, text: TextId, addresses: Iterable[Address]) -> tuple[LanguageCode, ...]:
        known = self.text(text)
        if not known.versions:
            return ()
        return self._rooms.people.wanted_languages(addresses, fresh_languages(known))

    def unchecked(self, text: TextId, addresses: Iterable[Address]) -> tuple[LanguageCode, ...]:
        known = self.text(text)
        if not known.versions:
            return ()
        fresh = fresh_languages(known)
        good = frozenset(v.language for v in known.versions if v.state in _GOOD)
        return self._rooms.people.wanted_languages(addresses, fresh & good)

    def unknown(self, addresses: Iterable[Address]) -> tuple[Address, ...]:
        return tuple(a for a in addresses if self.resolve(a) is None)

    def resolve(self, address: Address) -> str | None:
        return self._rooms.people.resolve(address)

    def nations_of(self, addresses: Iterable[Address]) -> frozenset[NationCode]:
        return self._rooms.people.nations_of(addresses)

    def filled(
        self, form: FormId, values: Mapping[str, str], texts: Mapping[str, WrittenText]
    ) -> tuple[FormTemplate, dict[str, str]]:
        return filled(self._rooms.forms, form, values, texts, self.working_languages())

    def variables_unknown(self, line: LineId) -> tuple[str, ...]:
        known = self._rooms.msel.lines.get(line)
        planned_ms = known.line.planned_ms if known else None
        texts = (self.text(text_id("line", line, part)) for part in ("title", "body"))
        return unknown(texts, LineLookup(self._rooms, line, planned_ms or 0))

    def billets_at(self, post: PostId) -> Iterable[Billet]:
        return self._rooms.people.by_post.get(post, {}).values()

    def nation_of(self, by: Author) -> NationCode:
        """Whoever is no person writes for no nation."""
        known = self._rooms.people.billets.get(by.billet)
        return known.nation if known else NationCode("")

    def released_with(self, attachment: AttachmentId) -> tuple[str, ...] | None:
        kept = self._rooms.messages.attachments.get(attachment)
        return None if kept is None else kept.release

    def persona(self, persona: PersonaId) -> Persona | None:
        return self._rooms.people.personas.get(persona)

    def is_player(self, by: Author) -> bool:
        return self._rooms.people.is_player(self.cell_of(by.post))

    def headquarters_of(self, cell: CellId) -> tuple[CellId, ...]:
        return self._rooms.people.headquarters_of(cell)

    def release_of(self, message: MessageId) -> tuple[str, ...]:
        known = self._rooms.messages.messages.get(message)
        return known.fact.release if known else ()

    def posts(self) -> tuple[PostId, ...]:
        return tuple(PostId(post) for post in self._rooms.people.by_post)

    def exercise(self) -> Exercise | None:
        return self._rooms.people.exercise

    def role_of(self, by: Author) -> Role:
        """The role of whoever writes; the clock and the folder speak for direction."""
        if by.kind is not AuthorKind.PERSON:
            return Role.DIRECTOR
        return self._rooms.people.billets[by.billet].role

    def billet(self, billet: BilletId) -> Billet | None:
        return self._rooms.people.billets.get(billet)

    def cell_of(self, post: PostId) -> CellId:
        return self._rooms.people.cell_of(post)

    def working_languages(self) -> tuple[LanguageCode, ...]:
        exercise = self._rooms.people.exercise
        return exercise.working_languages if exercise else ()

    def clock_state(self) -> ClockState:
        return self._rooms.clock.state

    def halted(self) -> bool:
        return self._rooms.safety.halted()

    def objective_known(self, name: str) -> bool:
        known = self._rooms.evaluation
        return not known.objectives or known.knows(name)

    def line_known(self, line: LineId) -> bool:
        return line in self._rooms.msel.lines
