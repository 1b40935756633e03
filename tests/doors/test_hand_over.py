"""Shift change: the chair stays, its holder and his view do not."""

from contextlib import closing

import httpx
import msgspec
from tests.doors.conftest import Opener
from tests.doors.page import Fold, Page, path_of
from tests.doors.running import Server, cards
from tests.exercises.small import written

from startex.language import commands as c
from startex.language.ids import Address, BilletId, CellId, NationCode
from startex.language.plan import Billet
from startex.language.rows import HandoverRow, StationRow
from startex.language.values import Role
from startex.server.station_routes import HandOverAsked, Me

SECRET = "Only J2 may know"


def hand_over(page: Page, card: str, note: str = "") -> httpx.Response:
    asked = HandOverAsked(card=card, note=written(note) if note else None)
    return page.browser.post(f"{path_of(page.session)}/api/hand-over", asked)


def test_the_next_holder_gets_his_own_view_and_not_the_formers(
    server: Server, opened: Opener
) -> None:
    director, station = opened("DIR-1-D"), opened("J2-1-D")
    secret = c.SendMessage(
        to=(Address("J2"),), subject=written(SECRET), body=written(SECRET), release=("USA",)
    )
    station.upto(director.done(secret).number)
    assert SECRET in str(station.fold.rows)
    taken = hand_over(station, cards(server)["J3-1-D"])
    assert msgspec.json.decode(taken.content, type=Me).billet == "J3-1-D"
    assert station.goodbye() == "handed-over"
    # The page comes back with what it had, as after any lost socket.
    with closing(Page(station.browser, station.session, station.fold)) as after:
        assert after.welcome.billet == "J3-1-D"
        assert SECRET not in str(after.fold.rows)
        with closing(opened("J3-2-D")) as colleague:
            mine, his = after.fold.rows.keys(), colleague.fold.rows.keys()
            assert mine - his <= {k for k in mine if k.row in ("station", "handover")}


def test_the_outgoing_holders_note_is_there_for_the_next(server: Server, opened: Opener) -> None:
    station, other = opened("J3-1-D"), opened("UZB-1-D")
    hand_over(station, cards(server)["J3-1-N"], "The radio is broken").raise_for_status()
    with closing(Page(station.browser, station.session)) as after:
        notes = [row for row in after.fold.rows.values() if isinstance(row, HandoverRow)]
        assert [n.note.versions[0].body for n in notes if n.to_billet == "J3-1-N"] == [
            "The radio is broken"
        ]
    with closing(Page(other.browser, other.session)) as elsewhere:
        assert "The radio is broken" not in str(elsewhere.fold.rows)


def test_the_former_holders_command_is_not_taken_from_the_next(
    server: Server, opened: Opener
) -> None:
    station = opened("DIR-1-D")
    hand_over(station, cards(server)["UZB-1-D"]).raise_for_status()
    with closing(Page(station.browser, station.session)) as after:
        assert after.refusal(c.StartExercise()).code == "not-allowed"


def test_a_wrong_card_takes_nothing_over(opened: Opener) -> None:
    station = opened("J3-1-D")
    answer = hand_over(station, "0000-0000-0000")
    assert answer.status_code == 409
    station.done(c.CallNoDuff(what="still mine"))


def test_a_note_too_long_takes_nothing_over(server: Server, opened: Opener) -> None:
    station = opened("J3-1-D")
    answer = hand_over(station, cards(server)["J3-2-D"], "x" * 100_000)
    assert (answer.status_code, answer.json()["code"]) == (409, "text-too-long")
    station.done(c.CallNoDuff(what="still mine"))


def test_a_station_without_its_cookie_is_handed_to_nobody(server: Server, opened: Opener) -> None:
    station = opened("J3-1-D")
    asked = msgspec.json.encode(HandOverAsked(card=cards(server)["J3-2-D"]))
    address = f"{server.url}{path_of(station.session)}/api/hand-over"
    assert httpx.post(address, content=asked).status_code == 401


def test_a_change_of_nation_changes_the_view_even_of_who_was_away(opened: Opener) -> None:
    """He had a row under his old nation; coming back by number must not leave it with him."""
    director, station = opened("DIR-1-D"), opened("INT-2-D")
    secret = c.SendMessage(
        to=(Address("INT"),), subject=written(SECRET), body=written(SECRET), release=("USA", "TJK")
    )
    station.upto(director.done(secret).number)
    station.drop()
    changed = Billet(
        id=BilletId("INT-2-D"),
        post=station.welcome.post,
        cell=CellId("INT"),
        nation=NationCode("UZB"),
        role=Role.INTERPRETER,
        languages=station.welcome.languages,
    )
    director.done(c.PutBillet(billet=changed, title=written("Interpreter")))
    before = Fold(number=station.fold.number, view=station.fold.view, rows=station.fold.rows)
    with closing(Page(station.browser, station.session, before)) as after:
        assert SECRET not in str(after.fold.rows)
        row = next(r for r in after.fold.rows.values() if isinstance(r, StationRow))
        assert row.id
