"""The planner's own workbook, written back with the plan as it stands."""

import io
from collections.abc import Mapping

import msgspec
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet
from tests.codecs.folder.small import small
from tests.codecs.workbook.books import Cell, book
from tests.outside_data import OUTSIDE_DATA, WHY_SKIPPED

from startex.codecs import folder
from startex.codecs.workbook import (
    Choice,
    Like,
    Remembered,
    accepted,
    after,
    compare,
    context_of,
    read,
    write,
)
from startex.language.ids import LineId, PostId
from startex.language.plan import Line, Plan
from startex.language.values import LineKind, LineStatus
from startex.wording.dtg import parse_dtg

HEADING = ("No", "Inject DTG", "Subject", "Send To", "Mode", "STATUS", "ESF", "Description")
FIRST = (1, "14 Aug 2022 0600", "Bridge", "J3; Fire Service", "E-Mail", "Ready to Inject", 5, "D.")
SECOND = (2, "D+1 0700", "Road", "J3", "Phone call to CCC", None, None, "Cut.")
LIST = book({"Cover": (("EXERCISE",),), "MSEL": (("as of June",), HEADING, FIRST, SECOND)})


def _plan() -> Plan:
    plan = folder.read(small()).plan
    assert plan is not None
    return msgspec.structs.replace(plan, lines=(), texts=())


EMPTY = _plan()
NOT_PLAYED: Mapping[LineId, int] = {}


def taken_in(data: bytes, plan: Plan = EMPTY, name: str = "l.xlsx") -> tuple[Plan, Remembered]:
    submission = compare(plan, read(name, data, context_of(plan)), Remembered(), "us")
    choices = {one.mark: Choice.ACCEPT for one in submission.differences}
    merged = accepted(plan, submission, choices)
    return merged, after(Remembered(), submission, choices, merged)


def written(
    data: bytes,
    plan: Plan,
    known: Remembered,
    name: str = "l.xlsx",
    actual_ms: Mapping[LineId, int] = NOT_PLAYED,
) -> bytes:
    return write(Like(name, data, "us"), plan, context_of(plan), known, actual_ms)


def sheet_of(data: bytes, name: str = "MSEL") -> Worksheet:
    return openpyxl.load_workbook(io.BytesIO(data))[name]


def cells(sheet: Worksheet, row: int) -> list[object]:
    return [cell.value for cell in sheet[row]]


def with_line(plan: Plan, line: str, **fields: object) -> Plan:
    edited = (
        msgspec.structs.replace(one, **fields) if one.id == line else one for one in plan.lines
    )
    return msgspec.structs.replace(plan, lines=tuple(edited))


def test_a_cell_that_says_what_the_plan_says_is_not_touched() -> None:
    plan, known = taken_in(LIST)
    again = written(LIST, plan, known)
    sheet = sheet_of(again)
    assert cells(sheet, 3) == [*FIRST, None]
    assert cells(sheet, 4) == [*SECOND, None]
    assert cells(sheet_of(again, "Cover"), 1) == ["EXERCISE"]
    assert [one.value for one in sheet[2]] == [*HEADING, "Actual time"]


def test_statuses_and_actual_times_of_play_are_filled_in() -> None:
    plan, known = taken_in(LIST)
    played = with_line(plan, "1", status=LineStatus.RELEASED)
    released = parse_dtg("140604EAUG22")
    sheet = sheet_of(written(LIST, played, known, actual_ms={LineId("1"): released}))
    assert sheet["F3"].value == "Released"
    assert sheet["I3"].value == "140604EAUG22"
    assert sheet["F4"].value is None


def test_what_the_plan_changed_stands_in_its_own_column() -> None:
    plan, known = taken_in(LIST)
    moved = with_line(plan, "2", planned_ms=parse_dtg("150800EAUG22"), to=())
    sheet = sheet_of(written(LIST, moved, known))
    assert cells(sheet, 4)[1:5] == ["150800EAUG22", "Road", None, "Phone call to CCC"]


def test_a_line_without_a_row_comes_at_the_end() -> None:
    plan, known = taken_in(LIST)
    new = Line(id=LineId("N-1"), kind=LineKind.CONTEXTUAL, planned_ms=parse_dtg("140900EAUG22"))
    longer = msgspec.structs.replace(plan, lines=(*plan.lines, new))
    sheet = sheet_of(written(LIST, longer, known))
    assert cells(sheet, 5)[:2] == ["N-1", "140900EAUG22"]


def test_pull_downs_print_area_and_marker_are_there() -> None:
    plan, known = taken_in(LIST)
    sheet = sheet_of(written(LIST, plan, known))
    rules = {str(one.sqref): str(one.formula1) for one in sheet.data_validations.dataValidation}
    assert "Ready to Inject" in rules["F3:F4"]
    assert rules["E3:E4"].startswith('"E-Mail,Phone')
    assert "$I$4" in str(sheet.print_area)
    assert sheet.oddHeader is not None
    assert sheet.oddHeader.center.text == "EXERCISE EXERCISE EXERCISE"


def test_words_that_look_like_a_formula_stay_words() -> None:
    plan, known = taken_in(LIST)
    evil = with_line(plan, "1", sender="=1+1")
    data = book({"MSEL": ((*HEADING, "From"), (*FIRST, "x"))})
    sheet = sheet_of(written(data, evil, known))
    assert (sheet["I2"].value, sheet["I2"].data_type) == ("=1+1", "s")


def test_a_text_table_comes_back_as_a_workbook() -> None:
    data = "No;Subject;DTG\n1;Мост;D+1 0600\n".encode()
    plan, known = taken_in(data, name="list.csv")
    sheet = sheet_of(written(data, plan, known, name="list.csv"), "list")
    assert cells(sheet, 2)[:3] == ["1", "Мост", "D+1 0600"]


rows = st.lists(
    st.tuples(
        st.one_of(st.integers(1, 4), st.none()),
        st.sampled_from(["140600EAUG22", "D+1 0700", "soon", None]),
        st.sampled_from(["Bridge", "Road", "Мост"]),
        st.sampled_from(["J3", "HICON", "Fire Service", None]),
        st.sampled_from(["E-Mail", "LMR/OC", "pigeon", None]),
        st.sampled_from(["Draft", "Ready to Inject", "Injected", "odd", None]),
        st.sampled_from([5, "=1", None]),
        st.sampled_from(["Down.", "Two\nlines", None]),
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=15, deadline=None)
@given(listed=rows, data=st.data())
def test_what_is_written_reads_as_the_plan_it_was_written_from(
    listed: list[tuple[Cell, ...]], data: st.DataObject
) -> None:
    original = book({"MSEL": (HEADING, *listed)})
    plan, known = taken_in(original)
    for line in plan.lines:
        fields: dict[str, object] = {
            "planned_ms": data.draw(st.sampled_from([parse_dtg("150800EAUG22"), line.planned_ms])),
            "to": data.draw(st.sampled_from([("J3", "HICON"), line.to])),
            "controller": PostId(""),
            "status": data.draw(st.sampled_from(list(LineStatus))),
        }
        plan = with_line(plan, line.id, **fields)
    back = read("l.xlsx", written(original, plan, known), context_of(plan))
    assert {line.id for line in back.lines} == {line.id for line in plan.lines}
    stands = {line.id: line for line in plan.lines}
    for line in back.lines:
        own = stands[line.id]
        assert (line.planned_ms, line.to, line.means) == (own.planned_ms, own.to, own.means)
        assert line.status is own.status
    assert compare(plan, back, Remembered(), "us").differences == ()


OUTSIDE = sorted((OUTSIDE_DATA / "msel" / "anonymised").glob("*.xlsx"))


@pytest.mark.skipif(not OUTSIDE, reason=WHY_SKIPPED)
def test_other_peoples_lists_come_back_as_they_are() -> None:
    for file in OUTSIDE:
        plan, known = taken_in(file.read_bytes(), name=file.name)
        back = written(file.read_bytes(), plan, known, name=file.name)
        again = read(file.name, back, context_of(plan), known.mapping)
        assert compare(plan, again, known, "us").differences == ()
        assert len(again.lines) == len(plan.lines)
