"""A nation's sheet at the door: shown beside the plan, taken through the desk, remembered."""

import httpx
import msgspec
import pytest
from tests.codecs.workbook.books import Cell, sheet
from tests.doors.conftest import Opener
from tests.doors.page import Page, path_of

from startex.codecs.workbook import Choice, Fate
from startex.language import commands as c
from startex.language.ids import LineId
from startex.language.msel_rows import LineRow
from startex.language.values import LineStatus
from startex.server.import_routes import ASKED, ImportAsked, ImportSeen

HEADING = ("No", "Subject", "Send To", "Description")
DIRECTOR = "DIR-1-D"


def post(page: Page, data: bytes, asked: ImportAsked) -> httpx.Response:
    files = [
        ("file", ("list.xlsx", data)),
        ("file", (ASKED, msgspec.json.encode(asked))),
    ]
    return page.browser.http.post(f"{path_of(page.session)}/api/import", files=files)


def shown(page: Page, data: bytes, asked: ImportAsked) -> ImportSeen:
    return msgspec.json.decode(post(page, data, asked).raise_for_status().content, type=ImportSeen)


def listed(*rows: tuple[Cell, ...]) -> bytes:
    return sheet(HEADING, *rows)


def accepting(seen: ImportSeen, choice: Choice = Choice.ACCEPT) -> ImportAsked:
    choices = {one.mark: choice for one in seen.differences}
    return ImportAsked(source="TJK", choices=choices, takes=True)


FIRST = listed(("T-1", "Bridge", "J3", "Down."), ("T-2", "Road", "J3", "Cut."))


def test_a_sheet_is_looked_at_taken_and_then_says_nothing_new(own_opened: Opener) -> None:
    director = own_opened(DIRECTOR)
    seen = shown(director, FIRST, ImportAsked(source="TJK"))
    assert {one.line: one.fate for one in seen.differences} == {"T-1": Fate.NEW, "T-2": Fate.NEW}
    assert seen.samples[1].values == ("Bridge", "Road")
    taken = shown(director, FIRST, accepting(seen))
    assert (taken.taken, taken.refused, taken.differences) == (2, (), ())
    director.upto(director.done(c.SubmitLine(line=LineId("T-1"))).number)
    assert {one: row.status for one, row in lines(director).items()} == {
        "T-1": LineStatus.SUBMITTED,
        "T-2": LineStatus.DRAFT,
    }
    assert shown(director, FIRST, ImportAsked(source="TJK")).same == 2


def test_the_next_sheet_changes_lines_only_as_far_as_it_is_accepted(own_opened: Opener) -> None:
    director = own_opened(DIRECTOR)
    shown(director, FIRST, accepting(shown(director, FIRST, ImportAsked(source="TJK"))))
    second = listed(("T-1", "Bridge", "J2", "Gone."))
    seen = shown(director, second, ImportAsked(source="TJK"))
    assert {one.line: one.fate for one in seen.differences} == {
        "T-1": Fate.CHANGED,
        "T-2": Fate.GONE,
    }
    (changed, gone) = seen.differences
    choices = {changed.mark: Choice.ACCEPT, gone.mark: Choice.REFUSE}
    asked = ImportAsked(source="TJK", choices=choices, takes=True)
    after = shown(director, second, asked)
    assert (after.taken, after.refused, after.differences) == (1, (), ())
    director.upto(director.done(c.SubmitLine(line=LineId("T-1"))).number)
    known = lines(director)
    assert known["T-1"].to == ("J2",)
    assert known["T-1"].body.versions[0].body == "Gone."
    assert known["T-2"].status is LineStatus.DRAFT


def test_what_the_desk_refuses_is_told_and_asked_again(own_opened: Opener) -> None:
    director = own_opened(DIRECTOR)
    long = listed(("T-1", "x" * 5_000, "J3", "Down."), ("T-2", "Road", "J3", "Cut."))
    after = shown(director, long, accepting(shown(director, long, ImportAsked(source="TJK"))))
    assert [(one.line, one.code) for one in after.refused] == [("T-1", "text-too-long")]
    assert after.taken == 1
    assert [one.line for one in after.differences] == ["T-1"]


def lines(page: Page) -> dict[str, LineRow]:
    rows = (row for row in page.fold.rows.values() if isinstance(row, LineRow))
    return {row.id: row for row in rows if row.id.startswith("T-")}


@pytest.mark.parametrize("billet", ["J3-1-D", "OBS-1-D"])
def test_only_planners_may_bring_a_sheet(opened: Opener, billet: str) -> None:
    answer = post(opened(billet), FIRST, ImportAsked(source="TJK"))
    assert (answer.status_code, answer.json()["code"]) == (403, "not-allowed")


def test_a_file_that_is_no_sheet_is_told_of(opened: Opener) -> None:
    seen = shown(opened(DIRECTOR), b"PK\x03\x04 no", ImportAsked(source="TJK"))
    assert seen.problem is not None
    assert seen.problem.code == "not-a-workbook"


def test_a_form_without_a_sheet_is_refused(opened: Opener) -> None:
    page = opened(DIRECTOR)
    url = f"{path_of(page.session)}/api/import"
    answer = page.browser.http.post(url, files=[("file", (ASKED, b"{}"))])
    assert (answer.status_code, answer.json()["code"]) == (422, "command-unreadable")
