"""Mappings: guessed, corrected, kept, and used again for the same headings."""

import msgspec
import pytest
from tests.codecs.workbook.books import book, context, sheet

from startex.codecs.workbook import (
    ColumnMapping,
    Imported,
    Mapping,
    SheetMapping,
    TimeRules,
    decoded,
    read,
    remembered,
)
from startex.codecs.workbook.rules import BareUnit, DateOrder
from startex.language.base import Unreadable
from startex.wording.dtg import parse_dtg

HEADING = ("Ref", "When", "What", "Whom", "Blurb")
ROW = ("A-1", "5/3/10 0715", "Bridge", "J3", "Down.")


def imported(data: bytes, known: Mapping | None = None) -> Imported:
    result = read("list.xlsx", data, context(), known or Mapping())
    dropped = {(one.sheet, one.row) for one in result.reported if one.dropped}
    assert result.rows_in == len(result.lines) + len(dropped)
    return result


def corrected(**fields: str) -> tuple[ColumnMapping, ...]:
    return tuple(
        ColumnMapping(column=column, heading=heading, field=fields.get(column, ""))
        for column, heading in zip("ABCDE", HEADING, strict=True)
    )


OURS = SheetMapping(
    sheet="MSEL",
    heading_row=2,
    columns=corrected(A="number", B="dtg", C="title", D="to", E="body"),
    times=TimeRules(order=DateOrder.DAY_FIRST),
)


def test_a_mapping_made_by_hand_reads_what_no_guess_could() -> None:
    data = sheet(("our list",), HEADING, ROW)
    guessed = imported(data)
    assert [line.id for line in guessed.lines] != ["A-1"]
    by_hand = imported(data, Mapping(sheets=(OURS,)))
    (line,) = by_hand.lines
    assert (line.id, line.to, line.planned_ms) == ("A-1", ("J3",), parse_dtg("050715EMAR10"))


def test_a_mapping_serves_every_sheet_with_the_same_heading_row() -> None:
    known = Mapping(sheets=(OURS,))
    result = imported(book({"4 March": (HEADING, ROW), "Other": (("x", "y"), (1, 2))}), known)
    assert [line.id for line in result.lines] == ["A-1"]
    assert result.used.sheets[0].sheet == "4 March"
    assert result.used.sheets[0].heading_row == 1


def test_a_sheet_whose_headings_changed_is_guessed_anew() -> None:
    changed = (("No", "DTG", "Subject", "Send To", "Description"), (1, "D+1 0600", "A", "J3", "B"))
    result = imported(book({"MSEL": changed}), Mapping(sheets=(OURS,)))
    assert [line.id for line in result.lines] == ["1"]


def test_what_was_guessed_reads_the_sheet_the_same_way_again() -> None:
    data = sheet(("No", "DTG", "Subject"), (1, "D+1 0600", "A"), (2, "D+2 0700", "B"))
    once = imported(data)
    again = imported(data, decoded(msgspec.json.encode(once.used), "mapping.json"))
    assert (again.lines, again.texts, again.used) == (once.lines, once.texts, once.used)


def test_what_was_used_goes_before_what_was_known() -> None:
    known = Mapping(sheets=(OURS, SheetMapping(sheet="Notes", is_taken=False)))
    used = imported(sheet(("x",), HEADING, ROW), known).used
    assert [one.sheet for one in remembered(known, used).sheets] == ["MSEL", "Notes"]


@pytest.mark.parametrize(
    ("cell", "rules", "dtg"),
    [
        ("5/3/10 0715", TimeRules(order=DateOrder.DAY_FIRST), "050715EMAR10"),
        ("5/3/10 0715", TimeRules(order=DateOrder.MONTH_FIRST), "030715EMAY10"),
        ("T+2", TimeRules(unit=BareUnit.HOURS), "130900EAUG22"),
        ("T+2", TimeRules(unit=BareUnit.MINUTES), "130702EAUG22"),
        ("0715", TimeRules(day="D+1"), "140715EAUG22"),
        ("14 Aug 2021 0900", TimeRules(year=2022), "140900EAUG22"),
        ("D+1 0600", TimeRules(zone_letter="Z"), "140600ZAUG22"),
        ("141830LAUG22", TimeRules(l_is_local=True), "141830EAUG22"),
    ],
)
def test_what_a_time_leaves_open_a_rule_can_say(cell: str, rules: TimeRules, dtg: str) -> None:
    data = sheet(("No", "DTG", "Subject"), (1, cell, "A"))
    (guess,) = imported(data).used.sheets
    ruled = msgspec.structs.replace(guess, times=rules)
    assert imported(data, Mapping(sheets=(ruled,))).lines[0].planned_ms == parse_dtg(dtg)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"{", "mapping-broken"),
        (b'{"sheets": [{"sheet": "A", "colums": []}]}', "mapping-broken"),
        (b'{"sheets": [{"sheet": "A", "columns": [{"column": "7"}]}]}', "mapping-column"),
        (
            b'{"sheets": [{"sheet": "A", "columns": [{"column": "A", "field": "when"}]}]}',
            "mapping-field",
        ),
        (
            b'{"sheets": [{"sheet": "A", "columns": [%s, %s]}]}'
            % (b'{"column": "A", "field": "to"}', b'{"column": "B", "field": "to"}'),
            "mapping-field-twice",
        ),
    ],
)
def test_a_mapping_that_cannot_be_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as unreadable:
        decoded(data, "mapping.json")
    assert (unreadable.value.code, unreadable.value.file) == (code, "mapping.json")
