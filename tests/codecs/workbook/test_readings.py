"""A time that is not clear is a question with its possible answers; each answer settles it."""

import msgspec
import pytest
from tests.codecs.workbook.books import context, sheet

from startex.codecs import workbook
from startex.codecs.workbook import Imported, Mapping, TimeRules
from startex.wording.dtg import parse_dtg

HEADING = ("No", "DTG", "Subject", "Send To")


def read(said: str | int, mapping: Mapping | None = None, *play_days: str) -> Imported:
    rows = ((1, said, "Bridge", "J3"), (2, "130900EAUG22", "Road", "J3"))
    data = sheet(HEADING, *rows)
    return workbook.read("list.xlsx", data, context(*play_days), mapping or Mapping())


@pytest.mark.parametrize(
    ("said", "may_mean"),
    [
        ("5/3/22 0900", ("050900EMAR22", "030900EMAY22")),
        ("600", ("130600EAUG22", "140600EAUG22", "150600EAUG22")),
        (600, ("130600EAUG22", "140600EAUG22", "150600EAUG22")),
        ("T+2", ("130702EAUG22", "130900EAUG22", "150700EAUG22")),
        ("130900LAUG22", ("130300EAUG22", "130900EAUG22")),
        ("8/13/2010 0900", ("130900EAUG10", "130900EAUG22")),
    ],
)
def test_a_question_about_a_time_names_its_answers(
    said: str | int, may_mean: tuple[str, ...]
) -> None:
    imported = read(said)
    assert imported.lines[0].planned_ms is None
    (told,) = imported.reported
    assert tuple(one.time for one in told.readings) == may_mean


@pytest.mark.parametrize("said", ["5/3/22 0900", "600", "T+2", "130900LAUG22", "8/13/2010 0900"])
def test_each_answer_reads_the_sheet_that_way(said: str) -> None:
    imported = read(said)
    for one in imported.reported[0].readings:
        sheets = (msgspec.structs.replace(imported.used.sheets[0], times=one.rules),)
        answered = read(said, msgspec.structs.replace(imported.used, sheets=sheets))
        assert answered.lines[0].planned_ms == parse_dtg(one.time)
        assert answered.reported == ()


def test_a_day_and_a_month_are_asked_about_where_play_spans_the_new_year() -> None:
    imported = read("1 Jan 0900", None, "310700EDEC22", "010700EJAN23")
    assert [one.time for one in imported.reported[0].readings] == ["010900EJAN22", "010900EJAN23"]


@pytest.mark.parametrize("said", ["4Mar", "0900-1000", "soon"])
def test_what_no_rule_can_settle_has_no_answers(said: str) -> None:
    (told,) = read(said).reported
    assert told.readings == ()


def test_what_was_said_already_is_not_asked_again() -> None:
    imported = read("T+2")
    rules = TimeRules(day="Day 1")
    sheets = (msgspec.structs.replace(imported.used.sheets[0], times=rules),)
    asked = read("T+2", msgspec.structs.replace(imported.used, sheets=sheets))
    assert {one.rules.day for one in asked.reported[0].readings} == {"Day 1"}
