"""What the variables in a line's texts stand for now."""

from startex.conduct.rooms import Rooms
from startex.language.ids import (
    EVERYBODY,
    LanguageCode,
    LineId,
    TextId,
    UnitId,
    text_owner,
)
from startex.language.values import HumanText
from startex.msel.variables import zone_of
from startex.msel.waiting import seen_by
from startex.visibility.cut import released_to_all


class LineLookup:
    """For the texts of one line, which goes out at `out_ms`.

    What not all may have whom the line is released to, does not exist for it.
    """

    def __init__(self, rooms: Rooms, line: LineId, out_ms: int) -> None:
        self._rooms, self._line, self._out_ms = rooms, line, out_ms
        self.zone_letter = zone_of(rooms.people.exercise)

    def exercise_name(self) -> str:
        exercise = self._rooms.people.exercise
        return exercise.name if exercise else ""

    def text(self, text: TextId) -> HumanText:
        kind, owner = text_owner(text)
        placed = self._rooms.forces.units.get(UnitId(owner)) if kind == "unit" else None
        if placed is not None and not self._readers_may_have(placed.unit.release):
            return HumanText(id=text, source=LanguageCode(""))
        return self._rooms.translation.text(text)

    def line_ms(self, line: str) -> int | None:
        """Planned, until it is known when it went out."""
        if line in ("", self._line):
            return self._out_ms
        known = self._rooms.msel.lines.get(LineId(line))
        if known is None or not self._readers_may_have(seen_by(known.line)):
            return None
        return known.line.planned_ms if known.released_ms is None else known.released_ms

    def _readers_may_have(self, release: tuple[str, ...]) -> bool:
        known = self._rooms.msel.lines.get(self._line)
        readers = known.line.release if known else EVERYBODY
        return released_to_all(release, readers)
