"""Everybody knows where those work whose place and seat he sees, and nobody knows more."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exercises import small, wild

from startex.language import commands as c
from startex.language.ids import BilletId, LineId, NationCode, StationId
from startex.language.refusals import CommandUnreadable
from startex.language.rows import RowKey
from startex.language.wire import Attend, Presence
from startex.stations.feed import Feed
from startex.stations.numbers import LONGEST_PLACE
from startex.stations.presence import Presences, place_of
from startex.stations.roster import Connection, Roster
from startex.visibility.cut import Viewer, may_see

FIELDS = ("", "title", "Колонка")


class Listening(Connection):
    """Keeps what it was told, and where it believes the others to be."""

    def __init__(self, station: StationId, billet: BilletId, viewer: Viewer) -> None:
        super().__init__(station, billet, viewer)
        self.heard: list[Presence] = []
        self.others: dict[str, tuple[str, str]] = {}

    def tell(self, frame: bytes) -> None:
        super().tell(frame)
        told = msgspec.json.decode(frame, type=Presence)
        self.heard.append(told)
        known = self.others.pop(told.station, None)
        assert told.place or known, "who left is told only to those who knew where he was"
        if told.place:
            self.others[told.station] = (told.place, told.field)


class Room:
    """Everybody of a small exercise at his station."""

    def __init__(self, hall: small.Hall) -> None:
        self.hall = hall
        for billet in list(hall.rooms.people.billets):
            hall.author(billet)
        hall.desk.touched()
        self.feed = Feed(hall.views, hall.rooms.number)
        self.roster = Roster()
        self.presences = Presences(self.roster, self.feed.marks)
        self.pages = [self.sit(billet) for billet in hall.rooms.people.billets]
        #: Where each is, as worked out here.
        self.at: dict[Listening, tuple[RowKey, str]] = {}

    def sit(self, billet: str) -> Listening:
        """A new socket at a billet's station, as a page that comes or comes back opens it."""
        holder = BilletId(billet)
        viewer = self.hall.rooms.people.viewer(holder)
        page = Listening(StationId(f"S-{billet}"), holder, viewer)
        self.roster.add(page)
        self.presences.greet(page)
        return page

    def attend(self, page: Listening, row: RowKey | None, field: str) -> None:
        self.at.pop(page, None)
        if row is not None and self.sees(page, row):
            self.at[page] = (row, field)
        self.presences.attend(page, row, field)

    def follow(self) -> None:
        number = self.hall.rooms.number
        changes = self.feed.take(self.hall.desk.touched(), number)
        self.feed.number = number
        self.at = {page: here for page, here in self.at.items() if self.sees(page, here[0])}
        self.presences.follow(changes)

    def sees(self, page: Connection, row: RowKey) -> bool:
        shown = self.hall.views.row(row)
        return shown is not None and may_see(shown, page.viewer)

    def known_to(self, page: Listening) -> dict[str, tuple[str, str]]:
        """Where the others are, as far as a page may know."""
        return {
            other.station: (f"{row.row}/{row.id}", field)
            for other, (row, field) in self.at.items()
            if other.station != page.station
            and self.sees(page, row)
            and self.sees(page, RowKey("station", other.station))
        }

    def check(self) -> None:
        for page in self.pages:
            assert page.others == self.known_to(page)
            for told in page.heard:
                tag, _, row_id = told.place.partition("/")
                assert not told.place or self.sees(page, RowKey(tag, row_id))
                assert told.place or told.field == ""
            page.heard.clear()


moves = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 10**6), st.sampled_from(FIELDS)), max_size=3
)


@settings(max_examples=60, deadline=None)
@given(wild.exercises, wild.plays, st.data())
def test_a_place_is_told_to_all_who_see_it_and_to_nobody_else(
    exercise: int, steps: list[int], data: st.DataObject
) -> None:
    room = Room(wild.started(exercise))
    for _step in wild.play(room.hall, steps):
        room.follow()
        room.check()
        keys = [*room.hall.views.every_key(), RowKey("line", "ABSENT")]
        lines = [key for key in keys if key.row == "line"]
        for who, where, field in data.draw(moves):
            row = (*keys, *lines, *lines, None)[where % (len(keys) + 2 * len(lines) + 1)]
            room.attend(room.pages[who], row, field)
            room.check()


def test_a_line_kept_from_a_nation_tells_it_of_nobody() -> None:
    hall = small.Hall()
    exercise = small.plan()
    kept = msgspec.structs.replace(exercise.lines[0], owner="TJK", release=("TJK",))
    hall.open(msgspec.structs.replace(exercise, lines=(kept, *exercise.lines[1:])))
    room = Room(hall)
    white, msel, interpreter = (
        next(page for page in room.pages if page.billet == billet)
        for billet in ("WHITE-1-D", "MSEL-1-D", "INT-1-D")
    )
    row = RowKey("line", kept.id)
    room.attend(msel, row, "title")
    assert all(not page.heard for page in room.pages)
    room.attend(white, row, "title")
    assert interpreter.others == {white.station: ("line/L-1", "title")}
    assert msel.heard == []
    assert white.heard == []


def test_who_comes_is_told_of_the_others_and_who_goes_is_told_of() -> None:
    room = Room(small.opened())
    first, second = room.pages[0], room.pages[1]
    row = RowKey("line", "L-2")
    room.attend(first, row, "title")
    again = room.sit(second.billet)
    assert again.others == {first.station: ("line/L-2", "title")}
    room.roster.drop(first)
    room.presences.leave(first)
    assert again.others == {}


def test_a_second_socket_of_a_station_begins_nowhere_and_the_first_takes_nothing_with_it() -> None:
    room = Room(small.opened())
    first, other = room.pages[0], room.pages[1]
    row = RowKey("line", "L-2")
    room.attend(first, row, "")
    second = room.sit(first.billet)
    assert other.others == {}
    room.attend(second, row, "title")
    room.roster.drop(first)
    room.presences.leave(first)
    assert other.others == {second.station: ("line/L-2", "title")}


@pytest.mark.parametrize("place", ["line", "line/", "/L-1", "x" * (LONGEST_PLACE + 1)])
def test_a_place_that_names_no_row_is_refused(place: str) -> None:
    with pytest.raises(CommandUnreadable):
        place_of(Attend(place=place))
    with pytest.raises(CommandUnreadable):
        place_of(Attend(place="line/L-1", field="x" * (LONGEST_PLACE + 1)))


def test_who_loses_sight_of_a_line_hears_once_that_its_people_left() -> None:
    room = Room(small.opened())
    white, msel = (
        next(page for page in room.pages if page.billet == billet)
        for billet in ("WHITE-1-D", "MSEL-1-D")
    )
    room.attend(white, RowKey("line", "L-2"), "title")
    known = room.hall.rooms.msel.lines[LineId("L-2")]
    kept = msgspec.structs.replace(known.line, owner=NationCode("TJK"), release=("TJK",))
    room.hall.give("WHITE-1-D", c.EditLine(line=kept, version=known.version))
    room.follow()
    assert [told.place for told in msel.heard] == ["line/L-2", ""]
    room.attend(white, RowKey("line", "L-2"), "body")
    room.attend(white, None, "")
    assert [told.place for told in msel.heard] == ["line/L-2", ""]
