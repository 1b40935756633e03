"""Everything that happened in one table, for whoever analyses it with other tools."""

import csv
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from io import BytesIO, StringIO

import pyarrow as pa
import pyarrow.parquet as pq

from startex.language.review import TimelineEvent
from startex.papers.edition import Edition
from startex.papers.marking import MARKER, marking
from startex.papers.sheet_cells import FORMULA_SIGNS

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FACTS = ("exercise_dtg", "exercise_ms", "wall_time", "number", "kind", "id", "cells", "post")


def timeline_csv(editions: Sequence[Edition]) -> bytes:
    """One line an event; the heading of the last column is the marker itself."""
    into = StringIO()
    table = csv.writer(into, lineterminator="\n")
    table.writerow(_headings(editions))
    for row in _rows(editions):
        table.writerow([_harmless(value) for value in row])
    return into.getvalue().encode()


def timeline_parquet(editions: Sequence[Edition]) -> bytes:
    """The same columns; the marking also stands in the file's own notes."""
    rows = list(_rows(editions))
    fields = [
        pa.field(heading, pa.int64() if heading in ("exercise_ms", "number") else pa.string())
        for heading in _headings(editions)
    ]
    schema = pa.schema(fields, metadata={"marking": marking(editions[0]).line})
    columns = {field.name: [row[at] for row in rows] for at, field in enumerate(fields)}
    into = BytesIO()
    table = pa.Table.from_pydict(columns, schema=schema)  # pyright: ignore[reportUnknownMemberType]
    pq.write_table(table, into, compression="zstd")  # pyright: ignore[reportUnknownMemberType]
    return into.getvalue()


def _headings(editions: Sequence[Edition]) -> list[str]:
    return [*_FACTS, *(f"text_{edition.language}" for edition in editions), "says", MARKER]


def _rows(editions: Sequence[Edition]) -> Iterator[list[str | int]]:
    mark = marking(editions[0]).line
    return ([*_row(event, editions), mark] for event in editions[0].record.report.timeline)


def _row(event: TimelineEvent, editions: Sequence[Edition]) -> list[str | int]:
    return [
        editions[0].dtg(event.exercise_ms),
        event.exercise_ms,
        (_EPOCH + timedelta(milliseconds=event.wall_ms)).isoformat(timespec="milliseconds"),
        event.number,
        event.kind,
        event.id,
        "; ".join(event.cells),
        event.post,
        *(edition.text(event.text) for edition in editions),
        event.says,
    ]


def _harmless(value: str | int) -> str | int:
    """A spreadsheet takes what begins like a formula for one; an apostrophe says it is text."""
    formula = isinstance(value, str) and value.startswith(FORMULA_SIGNS)
    return f"'{value}" if formula else value
