"""The rows that a fact touches are those that are different after it."""

from hypothesis import given, settings
from tests.exercises import wild

from startex.conduct.rooms import Rooms
from startex.conduct.views import Views
from startex.language.rows import AnyRow, RowKey


@settings(max_examples=15, deadline=None)
@given(wild.exercises, wild.plays)
def test_no_row_changes_that_its_fact_does_not_touch(exercise: int, steps: list[int]) -> None:
    hall = wild.started(exercise)
    for _step in wild.play(hall, steps):
        hall.desk.commit()
    rooms = Rooms()
    views = Views(rooms)
    before = _rows(views)
    for numbered in hall.journal.read():
        fact = numbered.recorded.fact
        touched = {*views.touched(fact)}
        rooms.apply(numbered)
        touched |= {*views.touched(fact)}
        after = _rows(views)
        changed = {k for k in before | after if before.get(k) != after.get(k)}
        assert changed <= touched
        before = after


def _rows(views: Views) -> dict[RowKey, AnyRow]:
    return {key: row for key in views.every_key() if (row := views.row(key)) is not None}
