"""The event list leaves the door as a file, for those whose list it is."""

import io

import httpx
import msgspec
import openpyxl
import pytest
from tests.doors.conftest import Opener
from tests.doors.page import Page, path_of
from tests.doors.test_imports import DIRECTOR, FIRST, accepting, shown

from startex.server.export_routes import OURS, Exports
from startex.server.import_routes import ImportAsked


def file(page: Page, name: str = "event-list.xlsx", **asked: str) -> httpx.Response:
    return page.browser.http.get(f"{path_of(page.session)}/export/{name}", params=asked)


def rows(answer: httpx.Response) -> list[tuple[object, ...]]:
    """Of the only sheet."""
    book = openpyxl.load_workbook(io.BytesIO(answer.raise_for_status().content))
    return list(book.worksheets[0].iter_rows(values_only=True))


def test_an_imported_list_goes_back_in_the_planners_own_workbook(own_opened: Opener) -> None:
    director = own_opened(DIRECTOR)
    shown(director, FIRST, accepting(shown(director, FIRST, ImportAsked(source="TJK"))))
    answer = file(director)
    assert answer.headers["content-disposition"].startswith('attachment; filename="list.xlsx"')
    heading, first, second, *others = rows(answer)
    assert heading[:4] == ("No", "Subject", "Send To", "Description")
    assert [first[0], second[0]] == ["T-1", "T-2"]
    assert [row[0] for row in others] == [f"L-{number}" for number in range(1, 7)]
    known = msgspec.json.decode(
        director.browser.http.get(f"{path_of(director.session)}/export").content, type=Exports
    )
    assert [(one.source, one.name) for one in known.originals] == [("TJK", "list.xlsx")]
    assert rows(file(director, like="TJK")) == [heading, first, second, *others]
    assert rows(file(director, like=OURS)) != rows(answer)
    assert file(director, like="UZB").status_code == 404


def test_the_next_import_of_the_exported_list_changes_nothing(own_opened: Opener) -> None:
    director = own_opened(DIRECTOR)
    shown(director, FIRST, accepting(shown(director, FIRST, ImportAsked(source="TJK"))))
    again = shown(director, file(director).content, ImportAsked(source="TJK"))
    assert [one for one in again.differences if one.line.startswith("T-")] == []


@pytest.mark.parametrize("language", ["en", "ru"])
def test_without_a_workbook_of_his_own_a_planner_gets_ours(opened: Opener, language: str) -> None:
    found = rows(file(opened(DIRECTOR), language=language))
    titles = {"en": "Shots at the pass", "ru": "Выстрелы на перевале"}
    assert any(titles[language] in row for row in found)


def test_the_list_goes_out_in_the_common_format(opened: Opener) -> None:
    answer = file(opened("WHITE-1-D"), "event-list.cexf.json").raise_for_status()
    assert b"Shots at the pass" in answer.content
    assert b"EXERCISE EXERCISE EXERCISE" in answer.content


@pytest.mark.parametrize("billet", ["J3-1-D", "OBS-1-D", "INT-1-D", "EVAL-1-D"])
@pytest.mark.parametrize("name", ["event-list.xlsx", "event-list.cexf.json"])
def test_the_list_is_for_planners_and_controllers(opened: Opener, billet: str, name: str) -> None:
    answer = file(opened(billet), name)
    assert (answer.status_code, answer.json()["code"]) == (403, "not-allowed")
