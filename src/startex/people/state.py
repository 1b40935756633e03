"""Who is in the exercise, and who sits where now."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from startex.language.facts import (
    BilletPut,
    BilletRemoved,
    CardReissued,
    CellPut,
    ExercisePut,
    Numbered,
    PersonaPut,
    PlanItemRemoved,
    StationHandedOver,
    StationSignedIn,
    StationSignedOut,
)
from startex.language.ids import (
    ALL,
    EXCON,
    PLAYERS,
    Address,
    BilletId,
    CellId,
    LanguageCode,
    NationCode,
    PersonaId,
    PostId,
    StationId,
    TextId,
)
from startex.language.plan import Billet, Cell, Exercise, Persona
from startex.language.staff_facts import ContactPut, ListPut
from startex.language.staff_plan import Contact, DistributionList
from startex.language.values import PLAYER_CELLS, Role
from startex.visibility.cut import Viewer, desk_of


@dataclass(frozen=True)
class Seat:
    """A station somebody is signed in at."""

    billet: BilletId
    since_wall_ms: int


@dataclass(frozen=True)
class Handover:
    post: PostId
    from_billet: BilletId
    to_billet: BilletId
    text: TextId
    exercise_ms: int
    number: int


@dataclass
class State:
    exercise: Exercise | None = None
    cells: dict[CellId, Cell] = field(default_factory=dict[CellId, Cell])
    personas: dict[PersonaId, Persona] = field(default_factory=dict[PersonaId, Persona])
    billets: dict[BilletId, Billet] = field(default_factory=dict[BilletId, Billet])
    cards: dict[BilletId, int] = field(default_factory=dict[BilletId, int])
    stations: dict[StationId, Seat] = field(default_factory=dict[StationId, Seat])
    handovers: dict[str, Handover] = field(default_factory=dict[str, Handover])
    lists: dict[str, DistributionList] = field(default_factory=dict[str, DistributionList])
    contacts: dict[str, Contact] = field(default_factory=dict[str, Contact])
    #: Billets by post, and by cell: kept in step by `apply`, because every message asks.
    by_post: dict[str, dict[BilletId, Billet]] = field(
        default_factory=dict[str, dict[BilletId, Billet]]
    )
    by_cell: dict[str, dict[BilletId, Billet]] = field(
        default_factory=dict[str, dict[BilletId, Billet]]
    )

    def is_excon(self, cell: CellId) -> bool:
        known = self.cells.get(cell)
        return known is not None and known.kind not in PLAYER_CELLS

    def is_player(self, cell: CellId) -> bool:
        """Not the contrary of `is_excon`: a cell nobody knows is on neither side."""
        known = self.cells.get(cell)
        return known is not None and known.kind in PLAYER_CELLS

    def headquarters_of(self, cell: CellId) -> tuple[CellId, ...]:
        """The cells that stand under the same one at the top, itself among them."""
        top = self._top(cell)
        return tuple(known for known in self.cells if self._top(known) == top)

    def _top(self, cell: CellId) -> CellId:
        """A cell that stands under itself is its own top."""
        passed: dict[CellId, None] = {}
        while cell not in passed and (known := self.cells.get(cell)) and known.parent:
            passed[cell] = None
            cell = known.parent
        return cell

    def cell_of(self, post: PostId) -> CellId:
        holders = self.by_post.get(post, {})
        return next((b.cell for b in holders.values()), CellId(""))

    def resolve(self, address: Address) -> str | None:
        """The cell or post an address means; a persona means the cell that plays it."""
        persona = self.personas.get(PersonaId(address))
        if persona is not None:
            return persona.cell
        known = address in self.by_post or CellId(address) in self.cells
        return address if known else None

    def readers(self, address: Address) -> Iterable[Billet]:
        """The billets that read what is sent to an address."""
        resolved = self.resolve(address) or ""
        return (self.by_post.get(resolved) or self.by_cell.get(resolved) or {}).values()

    def nations_of(self, addresses: Iterable[Address]) -> frozenset[NationCode]:
        return frozenset(b.nation for a in addresses for b in self.readers(a))

    def viewer(self, billet: BilletId) -> Viewer:
        """The audience keys and the nation of whoever fills a billet."""
        known = self.billets[billet]
        side = EXCON if self.is_excon(known.cell) else PLAYERS
        keys = {ALL, side, known.cell, known.post, f"role:{known.role}"}
        if known.role is Role.DISCLOSURE:
            keys.add(desk_of(known.nation))
        return Viewer(frozenset(keys), known.nation)

    def seated(self, post: PostId) -> bool:
        holders = self.by_post.get(post, {})
        return any(seat.billet in holders for seat in self.stations.values())

    def wanted_languages(
        self, addresses: Iterable[Address], have: frozenset[LanguageCode]
    ) -> tuple[LanguageCode, ...]:
        """Languages that addressees need and a text lacks.

        A billet is served by any language it reads; else it needs the best of its languages
        that is a working language of the exercise.
        """
        working = self.exercise.working_languages if self.exercise else ()
        wanted = {
            next((spoken for spoken in b.languages if spoken in working), working[0])
            for a in addresses
            for b in self.readers(a)
            if working and have.isdisjoint(b.languages)
        }
        return tuple(sorted(wanted))


def apply(state: State, numbered: Numbered) -> None:
    recorded = numbered.recorded
    match recorded.fact:
        case ExercisePut(exercise=exercise):
            state.exercise = exercise
        case CellPut(cell=cell):
            state.cells[cell.id] = cell
        case PersonaPut(persona=persona):
            state.personas[persona.id] = persona
        case BilletPut(billet=billet):
            _leave(state, billet.id)
            _place(state, billet)
        case BilletRemoved(billet=billet_id):
            _leave(state, billet_id)
            state.billets.pop(billet_id, None)
        case CardReissued(billet=billet_id):
            state.cards[billet_id] = state.cards.get(billet_id, 1) + 1
        case StationSignedIn() as fact:
            state.stations[fact.station] = Seat(fact.billet, recorded.wall_ms)
        case StationHandedOver() as fact:
            _hand_over(state, numbered, fact)
        case StationSignedOut(station=station):
            state.stations.pop(station, None)
        case PlanItemRemoved(item="cell", id=removed):
            state.cells.pop(CellId(removed), None)
        case PlanItemRemoved(item="persona", id=removed):
            state.personas.pop(PersonaId(removed), None)
        case ListPut(list=known):
            state.lists[known.id] = known
        case ContactPut(contact=contact):
            state.contacts[contact.id] = contact
        case PlanItemRemoved(item="list", id=removed):
            state.lists.pop(removed, None)
        case PlanItemRemoved(item="contact", id=removed):
            state.contacts.pop(removed, None)
        case _:
            pass


def _place(state: State, billet: Billet) -> None:
    state.billets[billet.id] = billet
    state.cards.setdefault(billet.id, 1)
    state.by_post.setdefault(billet.post, {})[billet.id] = billet
    state.by_cell.setdefault(billet.cell, {})[billet.id] = billet


def _leave(state: State, billet_id: BilletId) -> None:
    before = state.billets.get(billet_id)
    if before is None:
        return
    indexes: tuple[tuple[dict[str, dict[BilletId, Billet]], str], ...] = (
        (state.by_post, before.post),
        (state.by_cell, before.cell),
    )
    for index, place in indexes:
        index[place].pop(billet_id, None)
        if not index[place]:
            del index[place]


def _hand_over(state: State, numbered: Numbered, fact: StationHandedOver) -> None:
    recorded = numbered.recorded
    state.stations[fact.station] = Seat(fact.to_billet, recorded.wall_ms)
    outgoing = state.billets.get(fact.from_billet)
    if fact.text and outgoing is not None:
        handover_id = fact.text.split("/")[1]
        state.handovers[handover_id] = Handover(
            post=outgoing.post,
            from_billet=fact.from_billet,
            to_billet=fact.to_billet,
            text=fact.text,
            exercise_ms=recorded.exercise_ms,
            number=numbered.number,
        )
