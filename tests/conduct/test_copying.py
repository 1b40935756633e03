"""A plan is copied to other dates as if nobody had played it."""

import msgspec
import pytest
from tests.exercises import small

from startex.conduct.copying import DAY_MS, days_until, fresh
from startex.conduct.plan import saved
from startex.language.conditions import AllOf, AnyOf, LineIs, NotSo, TimeReached
from startex.language.ids import ExerciseId, LineId
from startex.language.plan import Component, ListColumn, Plan
from startex.language.refusals import NotFound, ValueNotAllowed
from startex.language.values import ColumnType, ExerciseType, LineStatus

AT = 1_660_000_020_000


def plan(**line: object) -> Plan:
    whole = saved(small.played().rooms)
    first = msgspec.structs.replace(whole.lines[0], **line)
    return msgspec.structs.replace(whole, lines=(first, *whole.lines[1:]))


def test_statuses_reasons_and_approvers_are_gone_and_authors_stay() -> None:
    before = plan()
    assert {line.status for line in before.lines} != {LineStatus.DRAFT}
    after = fresh(before)
    assert {line.status for line in after.lines} == {LineStatus.DRAFT}
    assert {line.reason for line in after.lines} == {""}
    assert {line.approver for line in after.lines} == {""}
    assert [line.author for line in after.lines] == [line.author for line in before.lines]
    assert after.texts == before.texts


def test_a_useless_line_stays_useless_and_an_inject_of_play_becomes_a_plan() -> None:
    useless = plan(status=LineStatus.OBSOLETE, reason="Twice")
    assert fresh(useless).lines[0].status is LineStatus.OBSOLETE
    assert fresh(useless).lines[0].reason == "Twice"
    assert not fresh(plan(dynamic=True)).lines[0].dynamic


def test_every_time_moves_by_whole_days() -> None:
    trigger = AllOf(
        of=(
            AnyOf(
                of=(
                    TimeReached(exercise_ms=AT),
                    LineIs(line=LineId("L-2"), status=LineStatus.RELEASED),
                )
            ),
            NotSo(of=TimeReached(exercise_ms=AT)),
        )
    )
    before = plan(trigger=trigger, deadline_ms=AT)
    after = fresh(before, days=3)
    assert [
        (old.planned_ms, new.planned_ms) for old, new in zip(before.lines, after.lines, strict=True)
    ] == [(line.planned_ms, (line.planned_ms or 0) + 3 * DAY_MS) for line in before.lines]
    moved = after.lines[0]
    assert moved.deadline_ms == AT + 3 * DAY_MS
    assert msgspec.json.encode(moved.trigger).count(str(AT + 3 * DAY_MS).encode()) == 2
    assert [one.start_ms for one in after.exercise.play_days] == [
        one.start_ms + 3 * DAY_MS for one in before.exercise.play_days
    ]


def test_components_and_columns_of_days_move_too() -> None:
    before = plan(columns={"Due": "2022-08-31", "Note": "2022-08-31"})
    part = Component(
        id="cpx", type=ExerciseType.CPX, place="Varzob", start="2022-08-13", end="soon", nations=()
    )
    exercise = msgspec.structs.replace(
        before.exercise, components=(part,), practice_of=ExerciseId("X")
    )
    columns = (ListColumn(id="Due", type=ColumnType.DAY),)
    after = fresh(msgspec.structs.replace(before, exercise=exercise, columns=columns), days=1)
    assert after.lines[0].columns == {"Due": "2022-09-01", "Note": "2022-08-31"}
    (moved,) = after.exercise.components
    assert (moved.start, moved.end) == ("2022-08-14", "soon")
    assert after.exercise.practice_of == ""


def test_the_days_are_counted_at_the_venue() -> None:
    assert days_until(plan().exercise, "2022-08-14") == 1
    assert days_until(plan().exercise, "2021-08-13") == -365


def test_what_is_no_day_or_leads_out_of_the_calendar_is_refused() -> None:
    whole = plan()
    with pytest.raises(ValueNotAllowed):
        days_until(whole.exercise, "13.08.2022")
    with pytest.raises(ValueNotAllowed):
        fresh(whole, days=days_until(whole.exercise, "3001-01-01"))
    bare = msgspec.structs.replace(whole.exercise, play_days=())
    with pytest.raises(NotFound):
        days_until(bare, "2027-01-01")
