"""A cell that is not of its column's type, as a spreadsheet may leave it, is found."""

import msgspec
from tests.checks.good import GOOD

from startex.checks.findings import Weight
from startex.checks.plan import findings
from startex.language.plan import ListColumn, Plan
from startex.language.values import ColumnType


def with_cell(cell: str) -> Plan:
    first = msgspec.structs.replace(GOOD.lines[0], columns={"Due": cell})
    return msgspec.structs.replace(
        GOOD,
        columns=(ListColumn(id="Due", type=ColumnType.DAY),),
        lines=(first, *GOOD.lines[1:]),
    )


def test_a_cell_of_its_columns_type_is_no_finding() -> None:
    assert findings(with_cell("2022-08-31")) == findings(GOOD)


def test_a_cell_of_another_type_is_a_fault_with_what_was_found_and_allowed() -> None:
    usual = findings(GOOD)
    (one,) = (found for found in findings(with_cell("31.08.2022")) if found not in usual)
    assert (one.code, one.item) == ("column-value", f"line/{GOOD.lines[0].id}")
    assert one.weight is Weight.FAULT
    told = {"column": "Due", "found": "31.08.2022", "allowed": "2022-08-13"}
    assert told.items() <= one.fields.items()
