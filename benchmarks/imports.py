"""How long a large workbook takes to be read and held against a plan, beside reading it raw.

python -m benchmarks.imports [--rows 650] [--rounds 5] [--json]

The workbook is made here: a sheet for each day with merged titles, repeated headings, separator
rows and pull-down lists, hidden sheets and print copies, sixteen in all. `raw` is openpyxl going
through every cell of the same bytes. Seconds of one processor, which neighbours do not lengthen.
"""

import argparse
import io
import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator

import msgspec
import openpyxl
from benchmarks.hall import CELLS, plan
from openpyxl.worksheet.cell_range import MultiCellRange
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from startex.codecs import workbook
from startex.codecs.workbook import Mapping, Remembered
from startex.language.base import Noun

DAYS, COPIES, HIDDEN = 6, 6, 4
HEADINGS = (
    *("Inject #", "DTG", "Storyline", "Subject", "Description", "From", "Send To", "Method"),
    *("Status", "Expected Action", "Controller", "ESF", "Remarks", "Priority", "Objective"),
)
_MEANS = ("Email", "Phone call to CCC", "LMR/OC", "E-Mail", "Runner", "VTC", "RFA")
_STATUSES = ("Approved", "Injected", "Draft", "Not Injected", "")


class Measured(Noun):
    """Medians over the rounds; `ratio` is reading to `raw`."""

    sheets: int
    rows_in: int
    lines: int
    dropped: int
    kilobytes: int
    read_s: float
    compare_s: float
    raw_s: float
    ratio: float


def made(rows: int) -> bytes:
    """A list as planners keep one: rows of the days, and every day once more for the printer."""
    book = openpyxl.Workbook()
    for empty in list(book.worksheets):
        book.remove(empty)
    days = [list(_rows(day, rows // DAYS + (day < rows % DAYS))) for day in range(DAYS)]
    for day, listed in enumerate(days, start=1):
        _sheet(book, f"Day {day}", listed)
    for day, listed in enumerate(days[:COPIES], start=1):
        _sheet(book, f"PRINT_DAY_{day}", listed)
    for number in range(1, HIDDEN + 1):
        sheet = _sheet(book, f"old {number}", days[0][: number * 5])
        sheet.sheet_state = "hidden"
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def _sheet(book: openpyxl.Workbook, name: str, rows: list[tuple[str, ...]]) -> Worksheet:
    sheet: Worksheet = book.create_sheet(name)
    sheet.append((f"MASTER SCENARIO EVENTS LIST – {name}",))
    sheet.merge_cells("A1:H1")
    sheet.append(())
    sheet.append(HEADINGS)
    for at, row in enumerate(rows):
        if at and at % 40 == 0:
            sheet.append(("---",))
            sheet.append(HEADINGS)
        sheet.append(row)
    chosen = DataValidation(type="list", formula1='"Draft,Approved,Injected,Not Injected"')
    chosen.sqref = MultiCellRange(f"I4:I{sheet.max_row + 20}")
    sheet.add_data_validation(chosen)
    return sheet


def _rows(day: int, count: int) -> Iterator[tuple[str, ...]]:
    cells = list(CELLS)
    for number in range(count):
        hour, minute = 7 + number % 12, number * 7 % 60
        yield (
            f"{day + 1}-{number:03}",
            (f"D+{day} {hour:02}{minute:02}", f"{13 + day} AUG 2022 {hour:02}{minute:02}")[
                number % 2
            ],
            f"Storyline {number % 9}",
            f"Convoy {number} halted on day {day + 1}",
            "The column halted at the ford.\nIts commander asks for engineers and for a doctor. "
            * 3,
            "Higher control",
            "; ".join((cells[number % len(cells)], cells[(number + 3) % len(cells)])),
            _MEANS[number % len(_MEANS)],
            _STATUSES[number % len(_STATUSES)],
            "The section reports within an hour and proposes a course of action.",
            f"Controller {number % 5}",
            str(number % 15),
            "",
            ("Key", "Enabling", "Supporting")[number % 3],
            f"O{number % 7}",
        )


def raw(data: bytes) -> int:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return sum(
        cell is not None
        for sheet in book
        for row in sheet.iter_rows(values_only=True)
        for cell in row
    )


def measure(rows: int, rounds: int) -> Measured:
    data, whole = made(rows), plan(250)
    context = workbook.context_of(whole)
    imported = workbook.read("list.xlsx", data, context, Mapping())
    dropped = Counter(one.dropped for one in imported.reported)[True]
    read_s = _median(rounds, lambda: workbook.read("list.xlsx", data, context, Mapping()))
    compare_s = _median(
        rounds, lambda: workbook.compare(whole, imported, Remembered(), "benchmark")
    )
    raw_s = _median(rounds, lambda: raw(data))
    return Measured(
        sheets=DAYS + COPIES + HIDDEN,
        rows_in=imported.rows_in,
        lines=len(imported.lines),
        dropped=dropped,
        kilobytes=len(data) // 1000,
        read_s=round(read_s, 3),
        compare_s=round(compare_s, 3),
        raw_s=round(raw_s, 3),
        ratio=round(read_s / raw_s, 2),
    )


def _median(rounds: int, run: Callable[[], object]) -> float:
    took: list[float] = []
    for _round in range(rounds):
        began = time.process_time()
        run()
        took.append(time.process_time() - began)
    return statistics.median(took)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=650)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    measured = msgspec.to_builtins(measure(asked.rows, asked.rounds))
    if asked.json:
        sys.stdout.write(json.dumps(measured) + "\n")
        return
    for name, value in measured.items():
        sys.stdout.write(f"{name:10} {value}\n")


if __name__ == "__main__":
    main()
