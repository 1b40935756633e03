"""What the variables in a line's texts stand for now."""

from startex.conduct.rooms import Rooms
from startex.language.ids import LineId, TextId
from startex.language.values import HumanText
from startex.msel.variables import zone_of


class LineLookup:
    """For the texts of one line, which goes out at `out_ms`."""

    def __init__(self, rooms: Rooms, line: LineId, out_ms: int) -> None:
        self._rooms, self._line, self._out_ms = rooms, line, out_ms
        self.zone_letter = zone_of(rooms.people.exercise)

    def exercise_name(self) -> str:
        exercise = self._rooms.people.exercise
        return exercise.name if exercise else ""

    def text(self, text: TextId) -> HumanText:
        return self._rooms.translation.text(text)

    def line_ms(self, line: str) -> int | None:
        """Planned, until it is known when it went out."""
        if line in ("", self._line):
            return self._out_ms
        known = self._rooms.msel.lines.get(LineId(line))
        if known is None:
            return None
        return known.line.planned_ms if known.released_ms is None else known.released_ms
