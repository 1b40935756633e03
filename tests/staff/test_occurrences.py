"""When meetings take place; the vectors hold Python and the browser."""

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from startex.language.ids import RhythmId
from startex.language.staff_plan import RhythmEvent
from startex.language.values import PlayWindow
from startex.staff.occurrences import Days, occurrences
from startex.wording.dtg import parse_dtg


class Vector(NamedTuple):
    name: str
    days: list[str]
    start_minute: int
    length_min: int
    play_days: list[list[str]]
    zone: str
    expected: list[list[str]]


VECTORS = [
    Vector(**one)
    for one in json.loads(Path(__file__).with_name("occurrences.json").read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda one: one.name)
def test_a_meeting_takes_place_at_its_local_time_on_each_of_its_days(vector: Vector) -> None:
    event = RhythmEvent(
        id=RhythmId("B"),
        start_minute=vector.start_minute,
        length_min=vector.length_min,
        days=tuple(vector.days),
    )
    windows = tuple(
        PlayWindow(start_ms=parse_dtg(start), end_ms=parse_dtg(end))
        for start, end in vector.play_days
    )
    found = [(one.start_ms, one.end_ms) for one in occurrences(event, Days(windows, vector.zone))]
    assert found == [(parse_dtg(start), parse_dtg(end)) for start, end in vector.expected]
