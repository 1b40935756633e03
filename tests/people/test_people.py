"""The manning document, who sits where, and who may give which command."""

from typing import get_args

import msgspec
import pytest
from tests.exercises import small, wild

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.base import Command
from startex.language.ids import ALL, BilletId, CellId, LanguageCode, NationCode, PostId, StationId
from startex.language.plan import Billet
from startex.language.refusals import (
    InUse,
    LastDirector,
    NotAllowed,
    NotFound,
    NotSignedIn,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.rows import BilletRow, HandoverRow, PostRow, RowKey
from startex.language.values import (
    BY_CLOCK,
    BY_HALL,
    BY_PLAN,
    Author,
    AuthorKind,
    CellKind,
    Role,
)
from startex.people.authority import MAY
from startex.people.numbers import LONGEST_NAME, LONGEST_NOTE
from startex.visibility.cut import may_see

STATION = StationId("hall-7")


@pytest.fixture
def hall() -> small.Hall:
    return small.opened()


def put(hall: small.Hall, billet: Billet, by: Author = BY_HALL) -> None:
    hall.take(c.PutBillet(billet=billet, title=small.written("Clerk")), by)


def walk_in(billet: str = "J3-3-D", post: str = "J3-3", cell: str = "J3") -> Billet:
    return Billet(
        id=BilletId(billet),
        post=PostId(post),
        cell=CellId(cell),
        nation=NationCode("UZB"),
        role=Role.STAFF,
        languages=(LanguageCode("ru"),),
        person="A guest",
    )


def changed(hall: small.Hall, billet: str, role: Role) -> Billet:
    return msgspec.structs.replace(hall.rooms.people.billets[BilletId(billet)], role=role)


def test_a_walk_in_gets_a_billet_a_card_and_an_address(hall: small.Hall) -> None:
    put(hall, walk_in())
    row = hall.views.row(RowKey("billet", "J3-3-D"))
    assert isinstance(row, BilletRow)
    assert (row.person, row.card) == ("A guest", 1)
    assert hall.rooms.people.resolve(small.Address("J3-3")) == "J3-3"


def test_a_replacement_keeps_the_post_and_its_address(hall: small.Hall) -> None:
    before = hall.rooms.people.billets[BilletId("J3-1-D")]
    put(hall, msgspec.structs.replace(before, person="Another", nation=NationCode("UZB")))
    assert hall.rooms.people.nations_of([small.Address("J3-1")]) == {"UZB"}


@pytest.mark.parametrize("field", ["id", "post", "cell", "nation", "shift", "languages"])
def test_a_billet_names_only_what_exists(hall: small.Hall, field: str) -> None:
    wrong = msgspec.structs.replace(walk_in(), **{field: () if field == "languages" else "?!"})
    with pytest.raises((ValueNotAllowed, NotFound, TextMissing)):
        put(hall, wrong)
    assert "J3-3-D" not in hall.rooms.people.billets


@pytest.mark.parametrize("taken", ["J2", "P-POLICE", "ALL", "EXCON", "PLAYERS"])
def test_an_address_means_one_thing(hall: small.Hall, taken: str) -> None:
    with pytest.raises(ValueNotAllowed):
        put(hall, walk_in(post=taken))


def test_names_and_titles_fit_a_line(hall: small.Hall) -> None:
    with pytest.raises(TextTooLong):
        put(hall, msgspec.structs.replace(walk_in(), person="n" * (LONGEST_NAME + 1)))
    with pytest.raises(TextMissing):
        hall.take(c.PutBillet(billet=walk_in(), title=small.written(" ")), BY_HALL)


def test_an_exercise_keeps_somebody_who_may_direct_it(hall: small.Hall) -> None:
    with pytest.raises(LastDirector):
        hall.take(c.RemoveBillet(billet=BilletId("DIR-1-D")), BY_HALL)
    with pytest.raises(LastDirector):
        put(hall, changed(hall, "DIR-1-D", Role.OBSERVER))
    put(hall, changed(hall, "MSEL-1-D", Role.DIRECTOR))
    hall.take(c.RemoveBillet(billet=BilletId("DIR-1-D")), BY_HALL)


def test_linguists_know_one_another_and_nobody_else_of_the_manning(hall: small.Hall) -> None:
    put(hall, msgspec.structs.replace(walk_in(), role=Role.INTERPRETER))
    linguist, staff = (hall.views.row(RowKey("billet", b)) for b in ("J3-3-D", "J3-1-D"))
    assert isinstance(linguist, BilletRow)
    assert isinstance(staff, BilletRow)
    assert "role:interpreter" in linguist.audience
    assert "role:interpreter" not in staff.audience


def test_nobody_loses_his_billet_while_he_sits_there(hall: small.Hall) -> None:
    hall.author("J3-1-D")
    with pytest.raises(InUse):
        hall.take(c.RemoveBillet(billet=BilletId("J3-1-D")), BY_HALL)


def test_a_lost_card_opens_nothing_any_more(hall: small.Hall) -> None:
    by = hall.author("J3-1-D")
    hall.give("DIR-1-D", c.ReissueCard(billet=BilletId("J3-1-D")))
    row = hall.views.row(RowKey("billet", "J3-1-D"))
    assert isinstance(row, BilletRow)
    assert row.card == 2
    with pytest.raises(NotSignedIn):
        hall.take(c.CallNoDuff(what="?"), by)


def test_nobody_signs_in_on_a_billet_that_is_not_there(hall: small.Hall) -> None:
    with pytest.raises(NotFound):
        hall.take(c.SignIn(station=STATION, billet=BilletId("X")), BY_HALL)


def test_a_station_hands_over_with_a_note_for_the_next_holder(hall: small.Hall) -> None:
    put(hall, msgspec.structs.replace(walk_in("J3-1-N", "J3-1"), nation=NationCode("TJK")))
    outgoing = hall.author("J3-1-D")
    note = small.written("Два вопроса открыты", "ru")
    hall.take(
        c.HandOver(station=outgoing.station, to_billet=BilletId("J3-1-N"), note=note), BY_HALL
    )
    handover = next(iter(hall.rooms.people.handovers))
    row = hall.views.row(RowKey("handover", handover))
    assert isinstance(row, HandoverRow)
    assert row.note.versions[0].body == "Два вопроса открыты"
    assert may_see(row, hall.rooms.people.viewer(BilletId("J3-1-N")))
    assert not may_see(row, hall.rooms.people.viewer(BilletId("J3-2-D")))
    with pytest.raises(NotSignedIn):
        hall.take(c.CallNoDuff(what="?"), outgoing)


def test_a_handover_needs_somebody_who_leaves_and_somebody_who_comes(hall: small.Hall) -> None:
    with pytest.raises(NotSignedIn):
        hall.take(c.HandOver(station=STATION, to_billet=BilletId("J3-1-D")), BY_HALL)
    station = hall.author("J3-1-D").station
    with pytest.raises(NotFound):
        hall.take(c.HandOver(station=station, to_billet=BilletId("X")), BY_HALL)
    long = small.written("n" * (LONGEST_NOTE + 1))
    with pytest.raises(TextTooLong):
        hall.take(c.HandOver(station=station, to_billet=BilletId("J3-2-D"), note=long), BY_HALL)


def test_an_empty_note_is_no_note(hall: small.Hall) -> None:
    station = hall.author("J3-1-D").station
    note = small.written("  ")
    hall.take(c.HandOver(station=station, to_billet=BilletId("J3-2-D"), note=note), BY_HALL)
    assert hall.rooms.people.handovers == {}


def test_the_phonebook_says_who_is_there(hall: small.Hall) -> None:
    def signed_in() -> bool:
        row = hall.views.row(RowKey("post", "J3-1"))
        assert isinstance(row, PostRow)
        return row.signed_in

    assert not signed_in()
    station = hall.author("J3-1-D").station
    assert signed_in()
    hall.take(c.SignOut(station=station), BY_HALL)
    assert not signed_in()
    before = hall.rooms.number
    hall.take(c.SignOut(station=station), BY_HALL)
    assert hall.rooms.number == before


def test_a_station_speaks_for_the_billet_it_is_signed_in_on_and_no_other(hall: small.Hall) -> None:
    by = hall.author("J3-1-D")
    forged = Author(
        kind=AuthorKind.PERSON,
        billet=BilletId("DIR-1-D"),
        post=PostId("DIR-1"),
        station=by.station,
    )
    with pytest.raises(NotSignedIn):
        hall.take(c.StartExercise(), forged)


def test_only_the_director_moves_exercise_time(hall: small.Hall) -> None:
    moving = get_args(c.ClockCommand)
    assert all(MAY[kind] == {Role.DIRECTOR} for kind in moving)
    for billet in [b for b in wild.BILLETS if b != "DIR-1-D"]:
        with pytest.raises(NotAllowed):
            hall.give(billet, c.StartExercise())


def test_every_command_has_somebody_who_may_give_it() -> None:
    given: tuple[type[Command], ...] = get_args(c.AnyCommand)
    by_nobody = {c.LoadPlan, c.SignIn, c.HandOver, c.SignOut, c.WeighTriggers}
    by_nobody |= {s.ArriveMessage, s.DraftByMachine}
    assert set(given) == set(MAY) | by_nobody
    assert all(MAY.values())


def test_an_observer_calls_for_safety_and_gives_no_other_command_but_reading() -> None:
    may = {kind for kind, roles in MAY.items() if Role.OBSERVER in roles}
    assert may == {c.ReadMessage, c.CallNoDuff, c.CallSafetyHalt}


def test_the_clock_and_the_folder_give_only_their_own_commands(hall: small.Hall) -> None:
    for by in (BY_CLOCK, BY_PLAN):
        with pytest.raises(NotAllowed):
            hall.take(c.EndExercise(), by)
    with pytest.raises(NotAllowed):
        hall.take(c.StartExercise(), BY_HALL)
    with pytest.raises(NotAllowed):
        hall.take(c.LoadPlan(plan=small.plan()), BY_CLOCK)


def test_players_do_not_see_who_steers_the_exercise(hall: small.Hall) -> None:
    player = hall.rooms.people.viewer(BilletId("J3-1-D"))
    control = hall.rooms.people.viewer(BilletId("DIR-1-D"))
    hidden = [RowKey("post", "MSEL-1"), RowKey("cell", "MSEL"), RowKey("line", "L-1")]
    open_ = [RowKey("post", "J2-1"), RowKey("cell", "J2"), RowKey("persona", "P-POLICE")]
    for key in (*hidden, *open_):
        row = hall.views.row(key)
        assert row is not None
        assert may_see(row, control)
        assert may_see(row, player) is (key in open_)


def test_what_lies_in_a_cell_nobody_knows_is_for_control_alone(hall: small.Hall) -> None:
    plan = small.plan()
    without = tuple(cell for cell in plan.cells if cell.id != "MSEL")
    hall.take(c.LoadPlan(plan=msgspec.structs.replace(plan, cells=without)), BY_PLAN)
    row = hall.views.row(RowKey("post", "MSEL-1"))
    assert row is not None
    assert row.audience == ("EXCON",)


def test_a_cell_that_changes_sides_changes_what_its_people_see(hall: small.Hall) -> None:
    plan = small.plan()
    turned = tuple(
        msgspec.structs.replace(x, kind=CellKind.GREY) if x.id == "J2" else x for x in plan.cells
    )
    assert "PLAYERS" in hall.rooms.people.viewer(BilletId("J2-1-D")).keys
    hall.take(c.LoadPlan(plan=msgspec.structs.replace(plan, cells=turned)), BY_PLAN)
    viewer = hall.rooms.people.viewer(BilletId("J2-1-D"))
    assert {"EXCON", ALL} < viewer.keys
    assert "PLAYERS" not in viewer.keys


def test_a_reader_who_reads_no_working_language_needs_the_first_one(hall: small.Hall) -> None:
    put(hall, msgspec.structs.replace(walk_in(), languages=(LanguageCode("uz"),)))
    people = hall.rooms.people
    assert people.wanted_languages([small.Address("J3-3")], frozenset()) == ("en",)
    have = frozenset({LanguageCode("ru")})
    assert people.wanted_languages([small.Address("J3-1")], have) == ()
