"""A plan, looked up: who there is and who reads what."""

from collections.abc import Iterable

from startex.codecs.folder.values import safe_zone
from startex.language.ids import Address, LanguageCode, NationCode, TextId
from startex.language.plan import Billet, Plan
from startex.language.values import HumanText


class Index:
    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.zone_letter = safe_zone(plan.exercise.venue.zone_letter)
        self.cells = {cell.id: cell for cell in plan.cells}
        self.personas = {persona.id: persona for persona in plan.personas}
        self.posts = {billet.post for billet in plan.billets}
        self.texts = {text.id: text for text in plan.texts}
        self.names: dict[str, frozenset[str]] = {
            "cell": frozenset(self.cells),
            "persona": frozenset(self.personas),
            "post": frozenset(self.posts),
            "billet": frozenset(billet.id for billet in plan.billets),
            "storyline": frozenset(one.id for one in plan.storylines),
            "objective": frozenset(one.id for one in plan.objectives),
            "task": frozenset(one.id for one in plan.tasks),
            "line": frozenset(line.id for line in plan.lines),
            "unit": frozenset(unit.id for unit in plan.units),
            "exercise": frozenset({plan.exercise.id}),
            "nation": frozenset(nation.code for nation in plan.exercise.nations),
            "shift": frozenset(shift.id for shift in plan.exercise.shifts),
            "mission": frozenset(plan.exercise.missions),
        }
        self.names["address"] = self.names["cell"] | self.names["persona"] | self.names["post"]

    def readers(self, addresses: Iterable[Address]) -> tuple[Billet, ...]:
        """The billets that read what is sent to any of the addresses; a persona means its cell."""
        wanted = {self._resolved(address) for address in addresses}
        return tuple(b for b in self.plan.billets if b.post in wanted or b.cell in wanted)

    def nations_of(self, addresses: Iterable[Address]) -> frozenset[NationCode]:
        return frozenset(billet.nation for billet in self.readers(addresses))

    def text(self, kind: str, owner: str, part: str) -> HumanText | None:
        return self.texts.get(TextId(f"{kind}/{owner}/{part}"))

    def unserved(
        self, addresses: Iterable[Address], have: Iterable[LanguageCode]
    ) -> dict[LanguageCode, tuple[Billet, ...]]:
        """Who among the readers has none of these languages, by the language to add for him."""
        served = set(have)
        lacking: dict[LanguageCode, tuple[Billet, ...]] = {}
        for billet in self.readers(addresses):
            wanted = self._best_language(billet)
            if wanted is not None and served.isdisjoint(billet.languages):
                lacking[wanted] = (*lacking.get(wanted, ()), billet)
        return lacking

    def _best_language(self, billet: Billet) -> LanguageCode | None:
        """A working language he reads; who reads none is a finding of his own."""
        working = self.plan.exercise.working_languages
        return next((code for code in billet.languages if code in working), None)

    def _resolved(self, address: Address) -> str:
        persona = next((p for key, p in self.personas.items() if key == address), None)
        return address if persona is None else persona.cell
