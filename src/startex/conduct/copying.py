"""A plan as a fresh plan for another time: statuses reset, history gone, days moved."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import msgspec

from startex.language.ids import ExerciseId, TextId
from startex.language.plan import Component, Exercise, Line, Plan
from startex.language.refusals import NotFound, ValueNotAllowed
from startex.language.values import LATEST_MS, ColumnType, LineStatus, PlayWindow
from startex.msel.moving import check_times, shifted
from startex.msel.steps import as_draft
from startex.wording.dtg import offset_of

DAY_MS = 24 * 3_600_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def fresh(plan: Plan, days: int = 0) -> Plan:
    """The plan `days` later, as if nobody had played it. Texts and their variables stay.

    Refuses: ValueNotAllowed for a time that no date-time group can name.
    """
    dated = {one.id for one in plan.columns if one.type is ColumnType.DAY}
    lines = (_with_days(renewed(line, days), dated, days) for line in plan.lines)
    return msgspec.structs.replace(plan, exercise=_moved(plan.exercise, days), lines=tuple(lines))


def renamed(plan: Plan, exercise_id: ExerciseId, name: str) -> Plan:
    """The plan under another id and name, its own texts with it."""
    before, after = f"exercise/{plan.exercise.id}/", f"exercise/{exercise_id}/"
    texts = (
        msgspec.structs.replace(text, id=TextId(after + text.id.removeprefix(before)))
        if text.id.startswith(before)
        else text
        for text in plan.texts
    )
    exercise = msgspec.structs.replace(plan.exercise, id=exercise_id, name=name)
    return msgspec.structs.replace(plan, exercise=exercise, texts=tuple(texts))


def renewed(line: Line, days: int = 0) -> Line:
    """The line as a draft of its author; one that was found useless stays so.

    Refuses: ValueNotAllowed.
    """
    moved = shifted(line, days * DAY_MS, lambda other: other)
    check_times(moved)
    return moved if line.status is LineStatus.OBSOLETE else as_draft(moved)


def days_until(exercise: Exercise, start: str) -> int:
    """From the first play day to another date (ISO 8601). Refuses: NotFound, ValueNotAllowed."""
    first = first_day(exercise)
    if first is None:
        raise NotFound("play_day", "1")
    wanted = _read(start)
    if wanted is None:
        raise ValueNotAllowed("start", start, "2027-08-10")
    return (wanted - first).days


def first_day(exercise: Exercise) -> date | None:
    """The venue's date when play begins."""
    if not exercise.play_days:
        return None
    try:
        ahead_min = offset_of(exercise.venue.zone_letter)
    except ValueError:
        ahead_min = 0
    begins = timedelta(milliseconds=exercise.play_days[0].start_ms, minutes=ahead_min)
    return (_EPOCH + begins).date()


def _moved(exercise: Exercise, days: int) -> Exercise:
    return msgspec.structs.replace(
        exercise,
        play_days=tuple(_play_days(exercise, days)),
        components=tuple(_component(one, days) for one in exercise.components),
        practice_of=ExerciseId(""),
    )


def _play_days(exercise: Exercise, days: int) -> Iterator[PlayWindow]:
    for window in exercise.play_days:
        start_ms, end_ms = window.start_ms + days * DAY_MS, window.end_ms + days * DAY_MS
        if not (start_ms >= 0 and end_ms <= LATEST_MS):
            raise ValueNotAllowed("start", str(days), f"0 ≤ … ≤ {LATEST_MS}")
        yield PlayWindow(start_ms=start_ms, end_ms=end_ms)


def _component(component: Component, days: int) -> Component:
    start, end = _later(component.start, days), _later(component.end, days)
    return msgspec.structs.replace(component, start=start, end=end)


def _with_days(line: Line, dated: set[str], days: int) -> Line:
    """Days in columns of that type move too."""
    if not dated & line.columns.keys():
        return line
    cells = (
        (name, _later(cell, days) if name in dated else cell) for name, cell in line.columns.items()
    )
    return msgspec.structs.replace(line, columns=dict(cells))


def _later(day: str, days: int) -> str:
    """What is no date stays as it is."""
    read = _read(day)
    if read is None:
        return day
    try:
        return (read + timedelta(days=days)).isoformat()
    except OverflowError:
        return day


def _read(day: str) -> date | None:
    try:
        return date.fromisoformat(day)
    except ValueError:
        return None
