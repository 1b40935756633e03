"""Cells of the exercise's own columns that are not of the column's type."""

from collections.abc import Iterator

from startex.checks.findings import Finding, finding
from startex.checks.index import Index
from startex.msel.columns import allowed, fits


def columns(index: Index) -> Iterator[Finding]:
    typed = {column.id: column for column in index.plan.columns}
    for line in index.plan.lines:
        for heading, cell in line.columns.items():
            if heading in typed and not fits(typed[heading], cell):
                yield finding(
                    "column-value",
                    f"line/{line.id}",
                    column=heading,
                    found=cell,
                    allowed=allowed(typed[heading]),
                )
