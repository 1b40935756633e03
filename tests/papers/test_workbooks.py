from io import BytesIO

import msgspec
import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from tests.exercises import small
from tests.papers.editions import edition_of, played

from startex.codecs.workbook.result import IMPORT_KEY
from startex.language import commands as c
from startex.language.conditions import TimeReached
from startex.language.ids import LineId
from startex.papers.event_list import event_list
from startex.papers.staff_journal import staff_journal

MARKER = "EXERCISE EXERCISE EXERCISE"


def _opened(data: bytes) -> Workbook:
    return load_workbook(BytesIO(data))


def _sheet(workbook: Workbook, name: str) -> Worksheet:
    sheet = workbook[name]
    assert isinstance(sheet, Worksheet)
    return sheet


def _rows(sheet: Worksheet) -> list[list[str]]:
    return [[str(v or "") for v in row] for row in sheet.iter_rows(values_only=True)]


def _table(sheet: Worksheet, heading: str) -> list[dict[str, str]]:
    """The rows under the heading row, up to the first empty one, by heading."""
    rows = _rows(sheet)
    at = next(n for n, row in enumerate(rows) if row[0] == heading)
    table = [dict(zip(rows[at], row, strict=True)) for row in rows[at + 1 :]]
    return table[: next(n for n, row in enumerate(table) if not row[heading])]


def test_the_event_list_has_plan_and_actual_times_of_every_line() -> None:
    lines = _table(_sheet(_opened(event_list([played()])), "Event list"), "ID")
    by_id = {line["ID"]: line for line in lines}
    assert list(by_id) == ["L-1", "L-2", "L-3", "L-4", "L-5", "L-6"]
    convoy = by_id["L-3"]
    assert convoy["Planned (at STARTEX)"] == "130830EAUG22"
    assert convoy["Released"] == "130900EAUG22"
    assert convoy["Late by"] == "30 min"
    assert convoy["Release"] == "USA"
    assert by_id["L-4"]["Status"] == "Deferred"
    assert by_id["L-4"]["Reason"] == "The press officer is late"
    assert by_id["L-1"]["Expected action"] == "J3 sends a patrol."


def test_the_event_list_says_what_a_line_waits_for_and_holds_the_exercises_own_columns() -> None:
    hall = small.opened()
    known = hall.rooms.msel.lines[LineId("L-2")]
    waits = TimeReached(exercise_ms=small.DAY_1.start_ms)
    changed = msgspec.structs.replace(
        known.line, trigger=waits, alternative="BRIDGE", columns={"ESF": "5", IMPORT_KEY: "x"}
    )
    hall.give("DIR-1-D", c.EditLine(line=changed, version=known.version))
    lines = _table(_sheet(_opened(event_list([edition_of(hall)])), "Event list"), "ID")
    line = next(one for one in lines if one["ID"] == "L-2")
    assert (line["Waits for"], line["Alternative"]) == ("at 130700EAUG22", "BRIDGE")
    assert (list(line)[-1], line["ESF"]) == ("ESF", "5")


def test_the_event_list_speaks_the_language_of_its_sheet() -> None:
    workbook = _opened(event_list([played("en"), played("ru")]))
    assert workbook.sheetnames == ["Event list", "Перечень вводных"]
    lines = {r["Номер"]: r for r in _table(_sheet(workbook, "Перечень вводных"), "Номер")}
    assert lines["L-1"]["Название"] == "Выстрелы на перевале"
    assert lines["L-1"]["Состояние"] == "Доведён"
    # Nobody translated it: the source, marked.
    assert lines["L-2"]["Название"] == "A bridge is down [только английский]"


def test_a_staff_journal_has_the_columns_of_the_form() -> None:
    sheet = _sheet(_opened(staff_journal([played()])), "J3")
    headings = _rows(sheet)[7]
    assert headings == [
        "Item no.",
        "Time in",
        "Time out",
        "Incidents, messages, orders, etc.",
        "Action taken",
        "Initials",
    ]
    first, second, *_ = _table(sheet, "Item no.")
    assert first["Time in"] == "130730EAUG22"
    assert first["Time out"] == ""
    assert "Shots at the pass" in first["Incidents, messages, orders, etc."]
    assert first["Action taken"].splitlines() == [
        "130750EAUG22 acknowledged (J3-1-D)",
        "130750EAUG22 answered with J3/0001 (J3-1)",
    ]
    assert second["Time out"] == "130750EAUG22"


def test_a_staff_journal_names_its_cell_place_and_period() -> None:
    rows = _rows(_sheet(_opened(staff_journal([played("ru")])), "J3"))
    head = {row[0]: row[3] for row in rows[2:6]}
    assert head["Подразделение"] == "J3: Группа J3"
    assert head["Место"] == "Varzob"
    assert head["Период: с"] == "130730EAUG22"


@pytest.mark.parametrize("make", [event_list, staff_journal])
@pytest.mark.parametrize("name", ["EXCON", "TJK"])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_sheet_is_marked_at_head_and_foot_and_on_every_page(
    make: object, name: str, language: str
) -> None:
    write = event_list if make is event_list else staff_journal
    for sheet in _opened(write([played(language, name)])).worksheets:
        rows = [row for row in _rows(sheet) if any(row)]
        release = "EXCON ONLY" if name == "EXCON" else "REL TO TJK"
        for edge in (rows[0][0], rows[-1][0]):
            assert MARKER in edge
            assert release in edge
        assert MARKER in str(sheet.oddHeader.center.text if sheet.oddHeader else "")
        assert MARKER in str(sheet.oddFooter.center.text if sheet.oddFooter else "")
        assert f"${sheet.max_row}" in str(sheet.print_area)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_a_text_never_becomes_a_formula(sign: str) -> None:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    hall.send("J2-1-D", "J3", small.written(f"{sign}HYPERLINK(1)"))
    edition = edition_of(hall)
    for sheet in _opened(staff_journal([edition])).worksheets:
        kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
        assert "f" not in kinds
    omitted = c.OmitLine(line=edition.record.report.timings[0].line, reason=f"{sign}1+1")
    hall.give("DIR-1-D", omitted)
    sheet = _sheet(_opened(event_list([edition_of(hall)])), "Event list")
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value == f"{sign}1+1"]
    assert [(cell.data_type, cell.quotePrefix) for cell in cells] == [("s", True)]


def test_what_xml_cannot_hold_does_not_stop_an_export() -> None:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    hall.send("J2-1-D", "J3", small.written("bell \x07 rings"))
    rows = _rows(_sheet(_opened(staff_journal([edition_of(hall)])), "J3"))
    assert any("bell \ufffd rings" in value for row in rows for value in row)
