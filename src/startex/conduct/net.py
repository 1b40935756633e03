"""Who writes to whom over what: what messages and links ask of the other rooms."""

from collections.abc import Iterable

from startex.conduct.rooms import Rooms
from startex.language.ids import EVERYBODY, Address, CellId, ExerciseId, LinkId, PostId
from startex.language.plan import Link
from startex.language.values import Author, AuthorKind
from startex.people.authority import CONTROL
from startex.people.phonebook import audience_of_list


class Net:
    """A part of `Answers`."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms

    def members(self, address: Address, by: Author) -> tuple[Address, ...] | None:
        """A list that names what a player may not know is none for him."""
        people = self._rooms.people
        known = people.lists.get(address)
        if known is None:
            return None
        player = people.is_player(people.cell_of(by.post))
        return None if player and audience_of_list(people, known) != EVERYBODY else known.members

    def cell_at(self, address: Address) -> CellId:
        people = self._rooms.people
        place = people.resolve(address) or ""
        return CellId(place) if CellId(place) in people.cells else people.cell_of(PostId(place))

    def plays(self, by: Author) -> tuple[Address, ...]:
        people = self._rooms.people
        cell = people.cell_of(by.post)
        personas = (p.id for p in people.personas.values() if p.cell == cell)
        return (Address(cell), *(Address(persona) for persona in personas))

    def directs(self, by: Author) -> bool:
        known = self._rooms.people.billets.get(by.billet)
        return by.kind is not AuthorKind.PERSON or (known is not None and known.role in CONTROL)

    def links_between(self, one: CellId, other: CellId) -> tuple[Link, ...]:
        """A cell uses the links of the cells it is under, where the other is not under them too."""
        if not one or not other or not self._rooms.links.links:
            return ()
        ones, others = self._line_of(one), self._line_of(other)
        near = tuple(cell for cell in ones if cell not in others)
        far = tuple(cell for cell in others if cell not in ones)
        return self._rooms.links.between(near, far)

    def link(self, link: LinkId) -> Link | None:
        return self._rooms.links.now(link)

    def exercise_id(self) -> ExerciseId:
        exercise = self._rooms.people.exercise
        return exercise.id if exercise else ExerciseId("")

    def cell_known(self, cell: CellId) -> bool:
        return cell in self._rooms.people.cells

    def link_used_by(self, link: LinkId) -> str | None:
        lines = (known.line for known in self._rooms.msel.lines.values())
        return next((x.id for x in lines if any(e.link == link for e in x.link_effects)), None)

    def carries(self, link: LinkId) -> int:
        messages = self._rooms.messages
        return sum(messages.way(copy).link == link for copy in messages.pending.values())

    def cells_under(self, cell: CellId) -> Iterable[CellId]:
        return [below for below in self._rooms.people.cells if cell in self._line_of(below)]

    def _line_of(self, cell: CellId) -> tuple[CellId, ...]:
        """The cell, the one it is under, and so on; a plan may go round in a ring."""
        line: dict[CellId, None] = {}
        while cell and cell not in line:
            line[cell] = None
            known = self._rooms.people.cells.get(cell)
            cell = known.parent if known else CellId("")
        return tuple(line)
