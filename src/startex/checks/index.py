"""A plan, looked up: who there is, who reads what, and who is there when."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from startex.codecs.folder.values import safe_zone
from startex.language.ids import Address, LanguageCode, NationCode, TextId
from startex.language.plan import Billet, Line, Plan
from startex.language.values import PLAYER_CELLS, HumanText, LineStatus, Role, TextState
from startex.msel.readiness import covers
from startex.wording.dtg import format_dtg

MINUTE_MS = 60_000

#: Never played or taken back, so nothing about them can go wrong.
DEAD = frozenset({LineStatus.OMITTED, LineStatus.OBSOLETE, LineStatus.RECALLED})

_Lacking: TypeAlias = tuple[tuple[Address, ...], frozenset[LanguageCode]]


class Index:
    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.zone_letter = safe_zone(plan.exercise.venue.zone_letter)
        self.cells = {cell.id: cell for cell in plan.cells}
        self.personas = {persona.id: persona for persona in plan.personas}
        self.posts = {billet.post for billet in plan.billets}
        self.texts = {text.id: text for text in plan.texts}
        self.lines = {line.id: line for line in plan.lines}
        self.alive = tuple(line for line in plan.lines if line.status not in DEAD)
        self.units = {unit.id: unit for unit in plan.units}
        self.storylines = {one.id: one for one in plan.storylines}
        self.shifts = {shift.id: shift for shift in plan.exercise.shifts}
        self.linguists = tuple(b for b in plan.billets if b.role is Role.INTERPRETER)
        self.player_cells = {c.id for c in plan.cells if c.kind in PLAYER_CELLS}
        self.names = _names(plan)
        self._by_address = _by_address(plan)
        self._named: dict[str, frozenset[str]] = {}
        self._readers: dict[tuple[Address, ...], tuple[Billet, ...]] = {}
        self._nations: dict[tuple[Address, ...], frozenset[NationCode]] = {}
        self._fresh: dict[TextId, frozenset[LanguageCode]] = {}
        self._unserved: dict[_Lacking, Mapping[LanguageCode, tuple[Billet, ...]]] = {}
        self._wanted = {billet.id: self._best_language(billet) for billet in plan.billets}

    def named(self, kinds: str) -> frozenset[str]:
        """Every name of any of the kinds, such as "objective task"."""
        known = self._named.get(kinds)
        if known is None:
            each = (self.names[kind] for kind in kinds.split())
            known = self._named[kinds] = frozenset[str]().union(*each)
        return known

    def readers(self, addresses: Iterable[Address]) -> tuple[Billet, ...]:
        """The billets that read what is sent to any of the addresses; a persona means its cell."""
        asked = tuple(addresses)
        known = self._readers.get(asked)
        if known is None:
            found = {b.id: b for address in asked for b in self.readers_of(address)}
            known = self._readers[asked] = tuple(found.values())
        return known

    def readers_of(self, address: str) -> tuple[Billet, ...]:
        return self._by_address.get(address, ())

    def nations_of(self, addresses: Iterable[Address]) -> frozenset[NationCode]:
        asked = tuple(addresses)
        known = self._nations.get(asked)
        if known is None:
            known = frozenset(billet.nation for billet in self.readers(asked))
            self._nations[asked] = known
        return known

    def player_cells_of(self, addresses: Iterable[Address]) -> set[str]:
        """The headquarters and sections of the trained force that read it."""
        return {b.cell for b in self.readers(addresses) if b.cell in self.player_cells}

    def text(self, kind: str, owner: str, part: str) -> HumanText | None:
        return self.texts.get(TextId(f"{kind}/{owner}/{part}"))

    def fresh(self, text: HumanText) -> frozenset[LanguageCode]:
        """Languages a reader can use; a machine draft does not count."""
        known = self._fresh.get(text.id)
        if known is None:
            known = self._fresh[text.id] = frozenset(
                one.language
                for one in text.versions
                if one.of_version >= text.version and one.state is not TextState.MACHINE_DRAFT
            )
        return known

    def unserved(
        self, addresses: Iterable[Address], have: Iterable[LanguageCode]
    ) -> Mapping[LanguageCode, tuple[Billet, ...]]:
        """Who among the readers has none of these languages, by the language to add for him."""
        asked = (tuple(addresses), frozenset(have))
        known = self._unserved.get(asked)
        if known is None:
            known = self._unserved[asked] = self._lacking(*asked)
        return known

    def on_shift(self, billet: Billet, exercise_ms: int) -> bool:
        """A billet without a shift, or with one nobody knows, is there always."""
        shift = self.shifts.get(billet.shift)
        return shift is None or covers(shift, exercise_ms, self.zone_letter)

    def in_play(self, exercise_ms: int) -> bool:
        """Inside a play day; so is everything where no play day is planned yet."""
        days = self.plan.exercise.play_days
        return not days or any(day.start_ms <= exercise_ms <= day.end_ms for day in days)

    def dtg(self, exercise_ms: int) -> str:
        return format_dtg(exercise_ms, self.zone_letter)

    def objectives_of(self, line: Line) -> set[str]:
        """Those the line names, and those of its storyline."""
        storyline = self.storylines.get(line.storyline)
        return {*line.objectives, *(storyline.objectives if storyline else ())}

    def _lacking(
        self, addresses: tuple[Address, ...], served: frozenset[LanguageCode]
    ) -> dict[LanguageCode, tuple[Billet, ...]]:
        lacking: dict[LanguageCode, tuple[Billet, ...]] = {}
        for billet in self.readers(addresses):
            wanted = self._wanted[billet.id]
            if wanted is not None and served.isdisjoint(billet.languages):
                lacking[wanted] = (*lacking.get(wanted, ()), billet)
        return lacking

    def _best_language(self, billet: Billet) -> LanguageCode | None:
        """A working language he reads; who reads none is a finding of his own."""
        working = self.plan.exercise.working_languages
        return next((code for code in billet.languages if code in working), None)


def _by_address(plan: Plan) -> dict[str, tuple[Billet, ...]]:
    """Readers of each cell, post and persona; where names clash, a persona's are meant."""
    found: dict[str, dict[str, Billet]] = defaultdict(dict)
    for billet in plan.billets:
        found[billet.post][billet.id] = billet
        found[billet.cell][billet.id] = billet
    personas = {persona.id: found.get(persona.cell, {}) for persona in plan.personas}
    return {name: tuple(group.values()) for name, group in (found | personas).items()}


def _names(plan: Plan) -> dict[str, frozenset[str]]:
    """Every name of a kind; the options of a gate are named GATE/OPTION."""
    exercise = plan.exercise
    names: dict[str, frozenset[str]] = {
        "cell": frozenset(cell.id for cell in plan.cells),
        "persona": frozenset(persona.id for persona in plan.personas),
        "post": frozenset(billet.post for billet in plan.billets),
        "billet": frozenset(billet.id for billet in plan.billets),
        "storyline": frozenset(one.id for one in plan.storylines),
        "incident": frozenset(one.id for one in plan.incidents),
        "gate": frozenset(one.id for one in plan.gates),
        "option": frozenset(f"{gate.id}/{one}" for gate in plan.gates for one in gate.options),
        "objective": frozenset(one.id for one in plan.objectives),
        "task": frozenset(one.id for one in plan.tasks),
        "line": frozenset(line.id for line in plan.lines),
        "unit": frozenset(unit.id for unit in plan.units),
        "link": frozenset(link.id for link in plan.links),
        "list": frozenset(known.id for known in plan.lists),
        "contact": frozenset(contact.id for contact in plan.contacts),
        "rhythm": frozenset(event.id for event in plan.rhythm),
        "exercise": frozenset({exercise.id}),
        "nation": frozenset(nation.code for nation in exercise.nations),
        "shift": frozenset(shift.id for shift in exercise.shifts),
        "mission": frozenset(exercise.missions),
    }
    names["address"] = names["cell"] | names["persona"] | names["post"]
    return names
