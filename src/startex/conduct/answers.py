"""What one room asks of others, answered from all of them."""

from collections.abc import Iterable

from startex.conduct.rooms import Rooms
from startex.language.ids import (
    Address,
    CellId,
    LanguageCode,
    LineId,
    NationCode,
    PostId,
    TextId,
)
from startex.language.values import ClockState, HumanText
from startex.translation.state import fresh_languages


class Answers:
    """Fulfils the `asks` of every room on floor 4."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms

    def text(self, text: TextId) -> HumanText:
        return self._rooms.translation.text(text)

    def lacking(self, text: TextId, addresses: Iterable[Address]) -> tuple[LanguageCode, ...]:
        known = self.text(text)
        if not known.versions:
            return ()
        return self._rooms.people.wanted_languages(addresses, fresh_languages(known))

    def unknown(self, addresses: Iterable[Address]) -> tuple[Address, ...]:
        return tuple(a for a in addresses if self.resolve(a) is None)

    def resolve(self, address: Address) -> str | None:
        return self._rooms.people.resolve(address)

    def nations_of(self, addresses: Iterable[Address]) -> frozenset[NationCode]:
        return self._rooms.people.nations_of(addresses)

    def cell_of(self, post: PostId) -> CellId:
        holders = self._rooms.people.by_post.get(post, {})
        return next((b.cell for b in holders.values()), CellId(""))

    def working_languages(self) -> tuple[LanguageCode, ...]:
        exercise = self._rooms.people.exercise
        return exercise.working_languages if exercise else ()

    def clock_state(self) -> ClockState:
        return self._rooms.clock.state

    def halted(self) -> bool:
        return self._rooms.safety.halted()

    def line_known(self, line: LineId) -> bool:
        return line in self._rooms.msel.lines
