import contextlib
import io
import zipfile
from collections import Counter
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.codecs.folder.small import small
from tests.codecs.workbook.books import Cell, Grid, book, context, sheet
from tests.outside_data import OUTSIDE_DATA, WHY_SKIPPED

from startex.codecs import folder
from startex.codecs.workbook import Imported, context_of, into, read
from startex.language.base import Unreadable
from startex.language.plan import Plan
from startex.language.values import DeliveryMeans, LineKind, LineStatus
from startex.wording.dtg import parse_dtg

HEADING = ("No", "DTG", "Subject", "Send To", "Description")


def imported(data: bytes, name: str = "list.xlsx") -> Imported:
    result = read(name, data, context())
    dropped = {(one.sheet, one.row) for one in result.reported if one.dropped}
    assert result.rows_in == len(result.lines) + len(dropped)
    return result


def reasons(result: Imported) -> dict[str, int]:
    return dict(Counter(one.reason for one in result.reported))


def body(result: Imported, text: str) -> str:
    return next(one.versions[0].body for one in result.texts if one.id == text)


def test_a_row_becomes_a_line_with_its_texts() -> None:
    result = imported(
        sheet(
            ("No", "DTG", "Subject", "Send To", "From", "Method", "Type", "Status", "Description"),
            (
                7,
                "141830ZAUG22",
                "Bridge",
                "J3",
                "White Cell",
                "E-Mail",
                "Contextual",
                "Approved",
                "Down.",
            ),
        )
    )
    (line,) = result.lines
    assert (line.id, line.planned_ms) == ("7", parse_dtg("141830ZAUG22"))
    assert (line.to, line.sender) == (("J3",), "WHITE")
    assert (line.means, line.kind) == (DeliveryMeans.EMAIL, LineKind.CONTEXTUAL)
    assert line.status is LineStatus.APPROVED
    assert body(result, "line/7/title") == "Bridge"
    assert body(result, "line/7/body") == "Down."
    assert line.columns["Method"] == "E-Mail"
    assert result.reported == ()
    assert result.origins == {"7": "MSEL!2"}


def test_the_heading_row_may_stand_below_titles_which_are_reported() -> None:
    result = imported(
        sheet(("EXERCISE RC",), (), ("as of 1 June",), HEADING, (1, "D+1 0600", "A", "J3", "B"))
    )
    assert len(result.lines) == 1
    assert [(one.row, one.cell) for one in result.reported if one.dropped] == [(1, "A1"), (3, "A3")]


def test_blank_rows_are_no_rows_and_separators_are_reported() -> None:
    result = imported(
        sheet(
            HEADING,
            (1, "D+0 0900", "A", "J3", "B"),
            (None, " ", None),
            ("---", "---", "---"),
            ("DAY TWO", None, None),
            HEADING,
            (2, "D+1 0900", "C", "J3", "D"),
        )
    )
    assert result.rows_in == 5
    assert [line.id for line in result.lines] == ["1", "2"]
    assert reasons(result) == {
        "row-without-words": 2,
        "row-repeats-heading": 1,
    }


def test_russian_headings_and_texts_are_known_as_russian() -> None:
    result = imported(
        sheet(
            ("№ п/п", "Дата и время", "Тема", "Кому", "Содержание", "Способ доведения"),
            (1, "14.08.2022 09:00", "Мост", "J3", "Мост разрушен.", "по телефону"),
        )
    )
    assert {text.source for text in result.texts} == {"ru"}
    assert result.lines[0].means is DeliveryMeans.PHONE
    assert result.lines[0].planned_ms == parse_dtg("140900EAUG22")


def test_french_headings_make_the_texts_french() -> None:
    result = imported(
        sheet(
            ("N°", "Jour", "Heure", "Objet", "Destinataire", "Contenu"),
            (1, 2, "09h00", "Le pont", "J3", "Le pont est coupé."),
        )
    )
    assert {text.source for text in result.texts} == {"fr"}
    assert result.lines[0].planned_ms == parse_dtg("140900EAUG22")


def test_a_sheet_without_headings_is_read_by_what_stands_in_it() -> None:
    result = imported(
        sheet(
            ("Send a mail", "14 Aug 2022 09h00", "A long message to the staff"),
            ("Call", "14 Aug 2022 09h05", "Another long message to the staff"),
        )
    )
    assert len(result.lines) == 2
    assert result.lines[0].planned_ms == parse_dtg("140900EAUG22")


def test_every_sheet_is_read_and_a_number_twice_gets_a_tail() -> None:
    rows = (HEADING, (1, "D+1 0600", "A", "J3", "B"))
    result = imported(book({"4MAR": rows, "5MAR": rows, "notes": (("hello", "world"),)}))
    assert [line.id for line in result.lines] == ["1", "1-2"]
    assert reasons(result) == {"line-number-twice": 1, "sheet-without-columns": 1}


@pytest.mark.parametrize(
    ("cell", "reason"),
    [("5/3/10 0715", "time-ambiguous"), ("soon", "time-unreadable"), ("0700", "time-incomplete")],
)
def test_an_unclear_time_is_reported_and_left_empty(cell: str, reason: str) -> None:
    result = imported(sheet(HEADING, (1, cell, "A", "J3", "B")))
    assert result.lines[0].planned_ms is None
    (report,) = result.reported
    assert (report.reason, report.cell, report.dropped) == (reason, "B2", False)
    assert report.found == cell
    assert "D+1 0600" in report.allowed
    assert result.lines[0].columns["DTG"] == cell


def test_time_cells_that_contradict_each_other_are_reported() -> None:
    result = imported(
        sheet(
            ("No", "Date", "Time", "DTG", "Subject"),
            (1, "14 Aug 2022", "0900", "140930EAUG22", "A"),
        )
    )
    assert result.lines[0].planned_ms == parse_dtg("140930EAUG22")
    assert reasons(result) == {"time-conflict": 1}


def test_times_beside_a_date_time_group_may_be_those_of_its_zone() -> None:
    heading = ("No", "Date", "Time", "DTG", "Subject")
    agree = (1, "2022-08-14", "1300", "141300ZAUG22", "A")
    differ = (2, "2022-08-14", "1400", "141300ZAUG22", "B")
    assert reasons(imported(sheet(heading, agree))) == {}
    assert reasons(imported(sheet(heading, agree, differ))) == {"time-conflict": 1}


def test_what_is_not_known_is_kept_with_the_line_and_reported_once() -> None:
    result = imported(
        sheet(
            (*HEADING, "Method", "ESF"),
            (1, None, "A", "White Cell/Fire Service", "B", "pigeon", 5),
            (2, None, "A", "Fire Service", "B", "pigeon", 5),
            (3, None, "A", "J3", "B", "phone", 5),
        )
    )
    assert reasons(result) == {"name-unknown": 1, "means-unknown": 1}
    assert result.lines[0].to == ("WHITE",)
    assert result.lines[1].columns["Send To"] == "Fire Service"
    assert result.lines[1].columns["ESF"] == "5"


def test_a_formula_that_was_never_computed_is_reported_and_its_row_kept() -> None:
    result = imported(sheet(HEADING, ("=1+1", "D+1 0600", "A", "J3", "B")))
    assert len(result.lines) == 1
    assert reasons(result) == {"formula-without-value": 1}


def test_a_list_saved_as_text_by_a_russian_spreadsheet_is_read() -> None:
    text = 'Список вводных;;\r\n"№";"Тема";"Время"\r\n1;"Мост; и дорога";"D+1 0600"\r\n'
    result = imported(b"\xef\xbb\xbf" + text.encode(), "list.csv")
    assert body(result, "line/1/title") == "Мост; и дорога"
    assert result.lines[0].planned_ms == parse_dtg("140600EAUG22")


# Files that are no event list.


def zipped(**parts: bytes) -> bytes:
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return saved.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.xlsx", b"", "workbook-empty"),
        ("a.csv", b"\n\n", "workbook-empty"),
        ("a.xlsx", b"hello", "not-a-workbook"),
        ("a.xlsx", b"PK\x03\x04 broken", "not-a-workbook"),
        ("a.xlsx", zipped(hello=b"world"), "not-a-workbook"),
        ("a.xlsx", zipped(bomb=b"0" * 30_000_000), "workbook-too-big"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 99, "not-a-workbook"),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "workbook-encrypted",
        ),
        ("a.csv", "№;Тема\n1;Мост\n".encode("cp1251"), "not-utf8"),
        ("a.json", b"{}", "not-a-workbook"),
    ],
)
def test_a_file_that_is_no_event_list_is_refused_by_name(name: str, data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as unreadable:
        read(name, data, context())
    assert (unreadable.value.code, unreadable.value.file) == (code, name)


@settings(max_examples=60, deadline=None)
@given(at=st.integers(0, 4000), byte=st.integers(0, 255), cut=st.integers(0, 200))
def test_a_damaged_workbook_is_read_or_refused_but_never_breaks_the_reader(
    at: int, byte: int, cut: int
) -> None:
    data = bytearray(WHOLE)
    data[at % len(data)] = byte
    with contextlib.suppress(Unreadable):
        imported(bytes(data[: len(data) - cut]))


WHOLE = sheet(HEADING, (1, "D+1 0600", "A", "J3", "B"), (2, "D+1 0700", "C", "J3", "D"))

cells = st.one_of(
    st.none(),
    st.sampled_from(["D+1 0600", "0700", "J3", "White Cell", "---", "Title", "Status", *HEADING]),
    st.text(st.characters(codec="utf-8", min_codepoint=32), max_size=20),
    st.integers(-10, 50_000),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.datetimes(datetime(1901, 1, 1), datetime(2100, 1, 1)),  # noqa: DTZ001
    st.times(),
)
grids = st.lists(st.lists(cells, max_size=6), max_size=8)


@settings(max_examples=80, deadline=None)
@given(grid=grids, headed=st.booleans())
def test_no_row_is_lost_in_silence(grid: list[list[Cell]], headed: bool) -> None:  # noqa: FBT001
    whole: Grid = [HEADING, *grid] if headed else grid
    result = imported(sheet(*whole))
    assert {one.row for one in result.reported} <= set(range(1, len(whole) + 1))
    taken = into(PLAN, result)
    assert len(taken.lines) == len(PLAN.lines) + len(result.lines)
    again = folder.read(folder.write(taken))
    assert [(one.code, one.found) for one in again.unreadable] == []
    assert again.plan == folder.canonical(taken)


def _plan() -> Plan:
    plan = folder.read(small()).plan
    assert plan is not None
    return plan


PLAN = _plan()

# Into a plan.


def test_importing_the_same_list_twice_adds_nothing() -> None:
    result = read("list.xlsx", WHOLE, context_of(PLAN))
    once = into(PLAN, result)
    assert len(once.lines) == 3
    assert into(once, result) == once


def test_a_row_keeps_its_own_line_after_the_plan_was_saved_and_opened() -> None:
    result = read("list.xlsx", WHOLE, context_of(PLAN))
    saved = folder.read(folder.write(into(PLAN, result))).plan
    assert saved is not None
    assert into(saved, read("renamed.xlsx", WHOLE, context_of(saved))) == saved


def test_a_line_of_the_plan_is_never_replaced() -> None:
    data = sheet(HEADING, ("L1", "D+1 0600", "Another", "J3", "B"))
    taken = into(PLAN, read("list.xlsx", data, context_of(PLAN)))
    assert [line.id for line in taken.lines] == ["L1", "L1-2"]
    assert taken.lines[0] == PLAN.lines[0]
    assert "line/L1-2/title" in {text.id for text in taken.texts}


def test_addresses_are_matched_by_id_and_by_name_in_any_language() -> None:
    names = "id,version,state,author,body\ncell/J3/name,1,source,,Operations\n"
    plan = folder.read(small(texts_en=names, texts_ru=None)).plan
    assert plan is not None
    data = sheet(HEADING, (1, None, "A", "operations; hicon", "B"))
    result = read("list.xlsx", data, context_of(plan))
    assert result.lines[0].to == ("J3", "HICON")


# What other people's lists look like.

OUTSIDE = sorted((OUTSIDE_DATA / "msel").rglob("*.xlsx"))
ROWS_AND_TIMES = {
    "day_only_types.xlsx": (78, 0),
    "five_sheets_21_columns.xlsx": (344, 341),
    "guard_18_columns_dtg.xlsx": (414, 284),
    "model_inject_xlsx.xlsx": (14, 1),
    "test_file_1.xlsx": (2, 0),
    "test_file_2.xlsx": (3, 3),
    "test_file_3.xlsx": (4, 2),
    "MSEL.xlsx": (12, 12),
}


@pytest.mark.skipif(not OUTSIDE, reason=WHY_SKIPPED)
def test_other_peoples_lists_are_read_whole() -> None:
    found: dict[str, tuple[int, int]] = {}
    for file in OUTSIDE:
        result = imported(file.read_bytes(), file.name)
        times = sum(line.planned_ms is not None for line in result.lines)
        found[file.name] = (len(result.lines), times)
        taken = into(PLAN, result)
        assert folder.read(folder.write(taken)).plan == folder.canonical(taken)
    assert found == ROWS_AND_TIMES
