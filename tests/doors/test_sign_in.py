"""The way in: cards, cookies, other people's pages, and the way out."""

import base64
from collections.abc import Callable
from contextlib import ExitStack, closing

import httpx
import msgspec
import pytest
from tests.doors.page import Browser, Page, path_of, upgrade
from tests.doors.running import Code, Server, administrator, cards

from startex.language import commands as c
from startex.language.base import Noun
from startex.language.ids import BilletId, ExerciseId, StationId
from startex.language.rows import PostRow
from startex.server.numbers import WRONG_CODES
from startex.server.sessions import COOKIE
from startex.server.station_routes import Card, Me, Session

Opener = Callable[[str], Page]


class Said(Noun):
    """A refusal over HTTP."""

    code: str
    fields: dict[str, str]


def refusal(answer: httpx.Response) -> str:
    return msgspec.json.decode(answer.content, type=Said).code


def whoami(visitor: Browser, session: Session) -> httpx.Response:
    return visitor.http.get(f"{path_of(session)}/api/me")


def _spaced(code: str) -> str:
    return f"  {code.replace('-', ' ')} "


def _undashed(code: str) -> str:
    return code.replace("-", "")


def _misread(code: str) -> str:
    return code.replace("0", "O").replace("1", "l")


@pytest.mark.parametrize("typed", [str.lower, _undashed, _spaced, _misread, "–".join])
def test_a_card_may_be_typed_as_people_type(
    server: Server, visitor: Browser, typed: Callable[[str], str]
) -> None:
    session = visitor.sign_in(typed(cards(server)["J3-1-D"]))
    me = msgspec.json.decode(whoami(visitor, session).content, type=Me)
    assert (me.billet, me.exercise, me.station) == ("J3-1-D", "SMALL", session.station)


@pytest.mark.parametrize("typed", ["", "-", "0000-0000-0000", "ТЕСТ", "\0", "0" * 100_000, "４Ｆ"])
def test_a_wrong_card_opens_nothing(visitor: Browser, typed: str) -> None:
    answer = visitor.post("/api/sign-in", Card(card=typed))
    assert (answer.status_code, refusal(answer)) == (409, "card-unknown")
    assert "set-cookie" not in answer.headers


def test_wrong_codes_slow_down_whoever_guesses(own_server: Server) -> None:
    right = cards(own_server)["J3-1-D"]
    with closing(Browser(own_server.url)) as visitor:
        guesses = [Card(card=f"{n:012}") for n in range(WRONG_CODES + 5)]
        answers = [visitor.post("/api/sign-in", guess) for guess in guesses]
        answers.append(visitor.post("/api/sign-in", Card(card=right)))
    assert [refusal(a) for a in answers[: WRONG_CODES - 1]] == ["card-unknown"] * (WRONG_CODES - 1)
    # Even the right code waits now: who guesses must not learn that he guessed right.
    assert [(a.status_code, refusal(a)) for a in answers[-2:]] == [(429, "too-fast")] * 2


def test_a_whole_hall_behind_one_address_signs_in_after_somebody_mistyped(
    own_server: Server,
) -> None:
    right = cards(own_server)["J3-1-D"]
    with closing(Browser(own_server.url)) as visitor:
        assert refusal(visitor.post("/api/sign-in", Card(card="MIST-YPED"))) == "card-unknown"
        answers = [visitor.post("/api/sign-in", Card(card=right)) for _ in range(2 * WRONG_CODES)]
    assert {answer.status_code for answer in answers} == {200}


def test_wrong_administrators_codes_slow_down_too(own_server: Server) -> None:
    with closing(Browser(own_server.url)) as visitor:
        guesses = [Code(code=str(n)) for n in range(WRONG_CODES + 5)]
        answers = [visitor.post("/api/hall/sign-in", guess) for guess in guesses]
    assert refusal(answers[0]) == "card-unknown"
    assert refusal(answers[-1]) == "too-fast"


def test_a_cookie_is_worth_something_at_its_own_station_only(
    server: Server, visitor: Browser
) -> None:
    codes = cards(server)
    session = visitor.sign_in(codes["J3-1-D"])
    token = visitor.token(session)
    with closing(Browser(server.url)) as other:
        neighbour = other.sign_in(codes["DIR-1-D"])
        stolen = {"cookie": f"{COOKIE}={token}"}
        answer = httpx.get(f"{server.url}{path_of(neighbour)}/api/me", headers=stolen)
        assert (answer.status_code, refusal(answer)) == (401, "not-signed-in")
        assert upgrade(server.url, neighbour, stolen) == 403


@pytest.mark.parametrize(
    "token",
    [
        "",
        "=",
        "A" * 44,
        "x" * 8_000,
        base64.urlsafe_b64encode(bytes(32)).decode(),
        "\N{LATIN SMALL LETTER E WITH ACUTE}",
        '"quoted',
    ],
)
def test_a_forged_cookie_is_refused(server: Server, visitor: Browser, token: str) -> None:
    session = visitor.sign_in(cards(server)["J3-1-D"])
    forged = {"cookie": f"{COOKIE}={token}"}
    answer = httpx.get(
        f"{server.url}{path_of(session)}/api/me",
        headers={b"cookie": forged["cookie"].encode("latin-1")},
    )
    assert (answer.status_code, refusal(answer)) == (401, "not-signed-in")
    assert upgrade(server.url, session, forged) == 403


def test_a_signed_cookie_without_a_seat_is_refused(server: Server, visitor: Browser) -> None:
    session = visitor.sign_in(cards(server)["J3-1-D"])
    token = visitor.token(session)
    visitor.post(f"{path_of(session)}/api/sign-out", None).raise_for_status()
    kept = {"cookie": f"{COOKIE}={token}"}
    answer = httpx.get(f"{server.url}{path_of(session)}/api/me", headers=kept)
    assert (answer.status_code, refusal(answer)) == (401, "not-signed-in")


def test_a_station_or_exercise_that_is_not_there_is_not_found(server: Server) -> None:
    nowhere = Session(exercise=ExerciseId("OTHER"), station=StationId("S0"))
    nobody = Session(exercise=ExerciseId("SMALL"), station=StationId("S0"))
    assert httpx.get(f"{server.url}{path_of(nowhere)}/api/me").status_code == 404
    assert httpx.get(f"{server.url}{path_of(nobody)}/api/me").status_code == 401
    for session in (nowhere, nobody):
        assert upgrade(server.url, session, {}) == 403


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "https://{host}", "http://{host}.evil", "http://["]
)
def test_a_page_of_another_origin_is_refused(server: Server, visitor: Browser, origin: str) -> None:
    session = visitor.sign_in(cards(server)["J3-1-D"])
    spoken = origin.format(host=f"127.0.0.1:{server.port + 1}")
    headers = {"cookie": f"{COOKIE}={visitor.token(session)}", "origin": spoken}
    answer = httpx.post(f"{server.url}{path_of(session)}/api/sign-out", headers=headers)
    assert (answer.status_code, refusal(answer)) == (403, "not-allowed")
    assert upgrade(server.url, session, headers) == 403
    assert whoami(visitor, session).status_code == 200


def test_our_own_page_is_not_another_origin(server: Server, visitor: Browser) -> None:
    session = visitor.sign_in(cards(server)["J3-1-D"])
    headers = {"cookie": f"{COOKIE}={visitor.token(session)}", "origin": server.url}
    assert upgrade(server.url, session, headers) == 101
    answer = visitor.http.post(f"{path_of(session)}/api/sign-out", headers=headers)
    assert answer.status_code == 200


def test_a_reissued_card_ends_the_session_and_the_old_code(server: Server, opened: Opener) -> None:
    before = cards(server)["J3-1-D"]
    staff, director = opened("J3-1-D"), opened("DIR-1-D")
    director.done(c.ReissueCard(billet=BilletId("J3-1-D")))
    assert staff.goodbye() == "signed-out"
    assert whoami(staff.browser, staff.session).status_code == 401
    after = cards(server)["J3-1-D"]
    assert after != before
    old = staff.browser.post("/api/sign-in", Card(card=before))
    assert refusal(old) == "card-unknown"
    assert staff.browser.sign_in(after).station != staff.session.station


def test_who_signs_out_is_told_goodbye_and_leaves_the_post_empty(opened: Opener) -> None:
    staff, director = opened("J2-1-D"), opened("DIR-1-D")
    post = director.row("post", "J2-1")
    assert isinstance(post, PostRow)
    assert post.signed_in
    staff.browser.post(f"{path_of(staff.session)}/api/sign-out", None).raise_for_status()
    assert staff.goodbye() == "signed-out"
    number = director.done(c.CallNoDuff(what="none")).number
    director.upto(number)
    post = director.row("post", "J2-1")
    assert isinstance(post, PostRow)
    assert not post.signed_in


def test_two_stations_live_in_one_browser(server: Server, visitor: Browser) -> None:
    codes = cards(server)
    with ExitStack() as closed:
        pages = {
            billet: closed.enter_context(closing(Page(visitor, visitor.sign_in(codes[billet]))))
            for billet in ("J3-1-D", "DIR-1-D")
        }
        assert {b: page.welcome.billet for b, page in pages.items()} == {b: b for b in pages}
        first, second = pages.values()
        first.browser.post(f"{path_of(first.session)}/api/sign-out", None).raise_for_status()
        assert first.goodbye() == "signed-out"
        second.done(c.CallNoDuff(what="still here"))


def test_the_cookie_cannot_be_read_by_scripts_nor_sent_from_elsewhere(
    server: Server, visitor: Browser
) -> None:
    answer = visitor.post("/api/sign-in", Card(card=cards(server)["J3-1-D"]))
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    with administrator(server) as client:
        code = msgspec.json.encode(Code(code=server.key))
        cookie = client.post("/api/hall/sign-in", content=code).headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
