import csv
from io import BytesIO, StringIO

import pyarrow.parquet as pq
import pytest
from tests.exercises import small
from tests.papers.editions import edition_of, played

from startex.language import commands as c
from startex.papers.timeline import timeline_csv, timeline_parquet

MARKER = "EXERCISE EXERCISE EXERCISE"


def _rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode())))


def test_a_timeline_tells_both_clocks_and_the_text_in_each_language() -> None:
    rows = _rows(timeline_csv([played("en"), played("ru")]))
    released = next(row for row in rows if row["kind"] == "line_released")
    assert released["exercise_dtg"] == "130730EAUG22"
    assert released["exercise_ms"] == str(small.DAY_1.start_ms + 30 * 60_000)
    assert released["wall_time"] == "2024-09-02T02:30:00.000+00:00"
    assert (released["id"], released["post"]) == ("L-1", "MSEL-1")
    assert released["text_en"] == "Shots at the pass"
    assert released["text_ru"] == "Выстрелы на перевале"


def test_a_timeline_keeps_the_journals_order() -> None:
    numbers = [int(row["number"]) for row in _rows(timeline_csv([played()]))]
    assert numbers == sorted(set(numbers))


def test_csv_and_parquet_hold_the_same() -> None:
    editions = [played("en"), played("ru")]
    table = pq.read_table(BytesIO(timeline_parquet(editions)))  # pyright: ignore[reportUnknownMemberType]
    told = [{key: str(value) for key, value in row.items()} for row in table.to_pylist()]
    assert told == _rows(timeline_csv(editions))
    assert {type(row["exercise_ms"]) for row in table.to_pylist()} == {int}


def test_a_timeline_is_marked_from_its_first_line_to_its_last() -> None:
    data = timeline_csv([played("ru", "TJK")])
    lines = data.decode().splitlines()
    assert all(MARKER in line for line in lines)
    assert lines[-1].endswith("REL TO TJK")
    parquet = pq.ParquetFile(BytesIO(timeline_parquet([played("ru", "TJK")])))
    assert MARKER in (parquet.schema_arrow.metadata or {})[b"marking"].decode()


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_a_text_of_a_timeline_never_becomes_a_formula(sign: str) -> None:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    hall.send("J2-1-D", "J3", small.written(f"{sign}cmd|calc"))
    hall.give("J2-1-D", c.CallSafetyHalt(reason=f"{sign}2"))
    rows = _rows(timeline_csv([edition_of(hall)]))
    assert {row["text_en"] for row in rows if "calc" in row["text_en"]} == {f"'{sign}cmd|calc"}
    assert [row["says"] for row in rows if row["kind"] == "halt_called"] == [f"'{sign}2"]
