"""Planners see where the others work; players and strangers hear nothing of it."""

from contextlib import closing

import httpx
import pytest
from msgspec.structs import replace
from tests.doors.conftest import Opener
from tests.doors.page import Page, path_of
from tests.doors.running import Server, administrator, cards, exercises
from tests.exercises.small import plan, written

from startex.language import commands as c
from startex.language.ids import Address, MessageId, NationCode
from startex.language.wire import Attend, Presence, Refused
from startex.server.numbers import COMMANDS_AT_ONCE
from startex.server.station_routes import HandOverAsked

HERE = Attend(place="line/L-2", field="title")


def present(page: Page) -> Presence:
    return page.next(Presence)


def at(page: Page, place: str, field: str = "") -> Presence:
    """What others are told of a page's person."""
    welcome = page.welcome
    return Presence(station=welcome.station, billet=welcome.billet, place=place, field=field)


def nothing_more(page: Page, other: Page) -> bool:
    """Whether a page was told of nobody up to now; the call comes after all that was."""
    page.upto(other.done(c.CallNoDuff(what="so that all are told")).number)
    return not any(isinstance(frame, Presence) for frame in page.told)


def test_who_works_at_a_line_is_seen_there_until_he_leaves(opened: Opener) -> None:
    director, planner, staff = opened("DIR-1-D"), opened("MSEL-1-D"), opened("J2-1-D")
    director.say(HERE)
    assert present(planner) == at(director, "line/L-2", "title")
    director.say(Attend(place="line/L-4"))
    assert present(planner) == at(director, "line/L-4")
    with closing(opened("WHITE-1-D")) as newcomer:
        assert present(newcomer) == at(director, "line/L-4")
    director.say(Attend(place=""))
    assert present(planner) == at(director, "")
    assert nothing_more(director, planner)
    assert nothing_more(staff, planner)


def test_a_player_hears_of_nobody_at_his_own_message(opened: Opener) -> None:
    director, planner, staff = opened("DIR-1-D"), opened("MSEL-1-D"), opened("J2-1-D")
    words = written("Report")
    to = (Address("J2"),)
    sent = director.done(c.SendMessage(to=to, subject=words, body=words))
    staff.upto(sent.number)
    message = sent.created
    planner.say(Attend(place=f"message/{message}"))
    assert present(director).place == f"message/{message}"
    assert nothing_more(staff, director)
    staff.say(Attend(place=f"message/{message}"))
    assert present(director) == at(staff, f"message/{message}")


def test_a_place_one_may_not_see_is_as_none(opened: Opener) -> None:
    director, staff = opened("DIR-1-D"), opened("J2-1-D")
    for place in ("line/L-2", "line/ABSENT", "no-such-row/at all"):
        staff.say(Attend(place=place))
    assert nothing_more(director, staff)


@pytest.mark.parametrize("how", ["drop", "sign-out", "hand-over"])
def test_who_is_gone_is_nowhere(own_server: Server, own_opened: Opener, how: str) -> None:
    director, planner = own_opened("DIR-1-D"), own_opened("MSEL-1-D")
    director.say(HERE)
    assert present(planner).place == "line/L-2"
    match how:
        case "drop":
            director.drop()
        case "sign-out":
            signed_out(director)
        case _:
            card = cards(own_server)["J3-1-D"]
            asked = HandOverAsked(card=card)
            director.browser.post(f"{path_of(director.session)}/api/hand-over", asked)
    assert present(planner) == at(director, "")


def signed_out(page: Page) -> httpx.Response:
    return page.browser.http.post(f"{path_of(page.session)}/api/sign-out").raise_for_status()


def test_whose_rights_change_begins_nowhere(own_opened: Opener) -> None:
    director, planner = own_opened("DIR-1-D"), own_opened("MSEL-1-D")
    planner.say(HERE)
    assert present(director).place == "line/L-2"
    known = next(billet for billet in plan().billets if billet.id == "MSEL-1-D")
    other = replace(known, nation=NationCode("UZB"))
    director.done(c.PutBillet(billet=other, title=written("Event list manager")))
    heard = [frame for frame in director.told if isinstance(frame, Presence)]
    assert heard[-1] == at(planner, "")


@pytest.mark.parametrize(
    "frame", ['{"frame":"attend","place":"line"}', '{"frame":"attend","place":7}']
)
def test_a_place_that_cannot_be_is_refused_and_the_socket_lives(opened: Opener, frame: str) -> None:
    director = opened("DIR-1-D")
    director.say(frame)
    assert director.next(Refused).code == "command-unreadable"
    director.done(c.CallNoDuff(what="still here"))


def test_who_moves_too_fast_is_told_and_may_still_give_commands(opened: Opener) -> None:
    director = opened("DIR-1-D")
    for number in range(2 * COMMANDS_AT_ONCE):
        director.say(Attend(place="line/L-2", field=str(number)))
    assert director.next(Refused).code == "too-fast"
    answer = director.answer(c.ReadMessage(message=MessageId("M0")))
    assert isinstance(answer, Refused)
    while answer.id == "":
        answer = director.next(Refused)
    assert answer.code == "not-found"


def test_where_somebody_works_is_not_recorded(own_server: Server, own_opened: Opener) -> None:
    director, planner = own_opened("DIR-1-D"), own_opened("MSEL-1-D")
    with administrator(own_server) as client:
        before = exercises(client)["SMALL"].facts
        director.say(HERE)
        assert present(planner).place == "line/L-2"
        assert exercises(client)["SMALL"].facts == before
