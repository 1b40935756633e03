"""Where people work now. Never recorded, and told only to those who see the place itself."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from startex.language.base import Noun
from startex.language.ids import StationId
from startex.language.refusals import CommandUnreadable
from startex.language.rows import RowKey
from startex.language.wire import Attend, Presence
from startex.stations import encode
from startex.stations.feed import Change
from startex.stations.numbers import LONGEST_PLACE
from startex.stations.roster import Connection, Roster
from startex.visibility.cut import Marks, may_see


class _At(NamedTuple):
    """A station's place, and who was told of it."""

    connection: Connection
    row: RowKey
    field: str
    told: dict[Connection, None]


class Presences:
    """`marks` says what a row bears as stations were told it; None where it is not there."""

    def __init__(self, roster: Roster, marks: Callable[[RowKey], Marks | None]) -> None:
        self._roster, self._marks = roster, marks
        self._at: dict[StationId, _At] = {}

    def attend(self, connection: Connection, place: RowKey | None, field: str) -> None:
        """He works there now, or nowhere.

        A row he does not see is as one that is not there: nobody is told, and he is not either.
        """
        before = self._at.pop(connection.station, None)
        told = before.told if before else {}
        if place is None or connection.goodbye or not self._sees(connection, place):
            self._tell(told, _gone(connection))
            return
        self._at[connection.station] = at = _At(connection, place, field, {})
        here = self._audience(at)
        self._tell((one for one in told if one not in here), _gone(connection))
        self._tell(here, _here(at))
        at.told.update(here)

    def leave(self, connection: Connection) -> None:
        """His socket is gone, or another holder sits there; a later socket's place stays."""
        at = self._at.get(connection.station)
        if at is not None and at.connection is connection:
            self.attend(connection, None, "")
        for other in self._at.values():
            other.told.pop(connection, None)

    def greet(self, connection: Connection) -> None:
        """Tell a newcomer where the others are."""
        self.attend(connection, None, "")
        for at in self._at.values():
            self._look_again(at)

    def follow(self, changes: Iterable[Change]) -> None:
        """A row came to be seen by others than before: so did whoever works there."""
        moved = {change.key for change in changes if change.before != change.after}
        if not moved:
            return
        for at in list(self._at.values()):
            if at.row not in moved and _seat(at.connection) not in moved:
                continue
            if self._sees(at.connection, at.row):
                self._look_again(at)
            else:
                self.attend(at.connection, None, "")

    def _look_again(self, at: _At) -> None:
        here = self._audience(at)
        gone = [one for one in at.told if one not in here]
        self._tell(gone, _gone(at.connection))
        self._tell((one for one in here if one not in at.told), _here(at))
        at.told.clear()
        at.told.update(here)

    def _audience(self, at: _At) -> dict[Connection, None]:
        """Others who see the place, and who sits where."""
        seat = _seat(at.connection)
        return {
            other: None
            for other in self._roster
            if other.station != at.connection.station
            and self._sees(other, at.row)
            and self._sees(other, seat)
        }

    def _sees(self, connection: Connection, row: RowKey) -> bool:
        marks = self._marks(row)
        return marks is not None and may_see(marks, connection.viewer)

    def _tell(self, told: Iterable[Connection], noun: Noun) -> None:
        frame = encode.encode(noun)
        for connection in told:
            connection.tell(frame)


def place_of(attend: Attend) -> RowKey | None:
    """The row a page says its person works at; None for nowhere. Refuses: CommandUnreadable."""
    longest = max(len(attend.place), len(attend.field))
    if longest > LONGEST_PLACE:
        raise CommandUnreadable(str(longest), f"{LONGEST_PLACE}")
    if not attend.place:
        return None
    tag, _, row_id = attend.place.partition("/")
    if not tag or not row_id:
        raise CommandUnreadable(attend.place, "row/id")
    return RowKey(tag, row_id)


def _seat(connection: Connection) -> RowKey:
    return RowKey("station", connection.station)


def _here(at: _At) -> Presence:
    one = at.connection
    place = f"{at.row.row}/{at.row.id}"
    return Presence(station=one.station, billet=one.billet, place=place, field=at.field)


def _gone(connection: Connection) -> Presence:
    return Presence(station=connection.station, billet=connection.billet, place="", field="")
