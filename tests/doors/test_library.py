"""Planners keep lines in the server's library and take them into another exercise."""

import asyncio
from pathlib import Path

import httpx
import msgspec
import pytest
from msgspec.structs import replace
from tests.doors.conftest import Opener, manned
from tests.doors.page import Page, path_of
from tests.doors.running import Server
from tests.exercises.small import written

from startex.language import commands as c
from startex.language.ids import LineId, NationCode
from startex.language.msel_rows import LineRow
from startex.language.values import LineStatus
from startex.server.library_routes import Kept, Library

DIRECTOR = "DIR-1-D"


def ask(page: Page, way: str, *lines: str) -> httpx.Response:
    return page.browser.post(f"{path_of(page.session)}/api/library/{way}", {"lines": lines})


def did(page: Page, way: str, *lines: str) -> Kept:
    return msgspec.json.decode(ask(page, way, *lines).raise_for_status().content, type=Kept)


def held(page: Page) -> Library:
    answer = page.browser.http.get(f"{path_of(page.session)}/api/library").raise_for_status()
    return msgspec.json.decode(answer.content, type=Library)


def line(page: Page, name: str) -> LineRow:
    row = page.row("line", name)
    assert isinstance(row, LineRow)
    return row


def test_a_library_begins_empty_and_keeps_what_it_is_given(own_opened: Opener) -> None:
    director = own_opened(DIRECTOR)
    assert held(director).lines == ()
    assert did(director, "keep", "L-1", "L-4").lines == {"L-1": "L-1", "L-4": "L-4"}
    kept = held(director).lines
    assert [one.id for one in kept] == ["L-1", "L-4"]
    assert [v.body for v in kept[0].title.versions] == ["Shots at the pass", "Выстрелы на перевале"]
    assert kept[0].storyline_title.versions[0].body == "Attack on the pass"


def test_what_is_taken_is_a_draft_of_whoever_takes_it_in_every_language(own_opened: Opener) -> None:
    director = own_opened(DIRECTOR)
    did(director, "keep", "L-1")
    taken = did(director, "take", "L-1")
    assert (taken.lines, taken.dropped, taken.refused) == ({"L-1": "L-1-2"}, (), ())
    director.upto(director.done(c.SubmitLine(line=LineId("L-1-2"))).number)
    row = line(director, "L-1-2")
    assert (row.status, row.author) == (LineStatus.SUBMITTED, DIRECTOR)
    assert {v.language for v in row.body.versions} == {"en", "ru"}
    assert (row.storyline, row.to) == ("CT", ("J2", "J3"))


def test_what_an_exercise_does_not_have_is_told(own_opened: Opener, own_server: Server) -> None:
    director = own_opened(DIRECTOR)
    did(director, "keep", "L-1")
    manning = own_server.home / "library" / "event_list.csv"
    manning.write_text(manning.read_text("utf-8").replace("J2; J3", "J2; MARS"), "utf-8")
    taken = did(director, "take", "L-1")
    assert [(one.line, one.field, one.found) for one in taken.dropped] == [("L-1", "to", "MARS")]
    assert taken.lines == {"L-1": "L-1-2"}


@pytest.mark.parametrize("billet", ["J3-1-D", "WHITE-1-D", "EVAL-1-D"])
def test_only_planners_use_the_library(opened: Opener, billet: str) -> None:
    page = opened(billet)
    for answer in (
        ask(page, "keep", "L-1"),
        ask(page, "take", "L-1"),
        page.browser.http.get(f"{path_of(page.session)}/api/library"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (403, "not-allowed")


def test_a_line_that_is_not_there_is_not_found(own_opened: Opener) -> None:
    director = own_opened(DIRECTOR)
    for way in ("keep", "take"):
        answer = ask(director, way, "L-99")
        assert (answer.status_code, answer.json()["code"]) == (404, "not-found")


def test_a_line_not_released_to_a_nation_is_not_there_for_it(own_opened: Opener) -> None:
    """An American line, kept by an American, is unknown to a planner of another nation."""
    director = own_opened(DIRECTOR)
    known = line(director, "L-3")
    hidden = replace(
        next(one for one in manned().lines if one.id == "L-3"),
        owner=NationCode("USA"),
        release=("USA",),
    )
    director.done(c.EditLine(line=hidden, version=known.version))
    did(director, "keep", "L-3", "L-1")
    guest = replace(
        next(one for one in manned().billets if one.id == "MSEL-1-D"), nation=NationCode("TJK")
    )
    director.done(c.PutBillet(billet=guest, title=written("MSEL manager")))
    manager = own_opened("MSEL-1-D")
    assert [one.id for one in held(manager).lines] == ["L-1"]
    for way in ("keep", "take"):
        assert ask(manager, way, "L-3").status_code == 404


def test_two_keep_at_once_and_nothing_is_lost(own_opened: Opener, own_server: Server) -> None:
    director = own_opened(DIRECTOR)
    cookie = director.browser.http.cookies

    async def all_at_once() -> None:
        async with httpx.AsyncClient(base_url=own_server.url, cookies=cookie) as client:
            url = f"{path_of(director.session)}/api/library/keep"
            names = ("L-1", "L-2", "L-4", "L-5")
            answers = [client.post(url, json={"lines": [name]}) for name in names]
            assert {one.status_code for one in await asyncio.gather(*answers)} == {200}

    asyncio.run(all_at_once())
    assert {one.id for one in held(director).lines} == {"L-1", "L-2", "L-4", "L-5"}


def test_a_damaged_library_is_told_and_left_as_it_is(
    own_opened: Opener, own_server: Server
) -> None:
    director = own_opened(DIRECTOR)
    did(director, "keep", "L-1")
    broken: Path = own_server.home / "library" / "event_list.csv"
    broken.write_bytes(b"\xff\xfe no list")
    for way in ("keep", "take"):
        assert ask(director, way, "L-1").json()["code"] == "journal-unreadable"
    assert broken.read_bytes() == b"\xff\xfe no list"
