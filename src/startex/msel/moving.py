"""Lines moved in time together, and a play day copied to another."""

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass

import msgspec

from startex.language.commands import CopyDay, ShiftLines
from startex.language.conditions import (
    AllOf,
    AnyCondition,
    AnyOf,
    LineIs,
    NotSo,
    TimeReached,
    Unacknowledged,
)
from startex.language.facts import AnyFact, LinePut, TextPut
from startex.language.ids import LineId, text_id
from startex.language.plan import Exercise, Line
from startex.language.refusals import NotFound, ValueNotAllowed
from startex.language.values import Author, LineStatus, PlayWindow
from startex.msel.asks import Situation
from startex.msel.basket import unsent
from startex.msel.decide import renewed
from startex.msel.numbers import MINUTE_MS
from startex.msel.state import LineState, State
from startex.msel.statuses import OPEN
from startex.msel.steps import check_time, expect, known_line
from startex.wording.dtg import offset_of

_DAY_MS = 24 * 60 * MINUTE_MS
_PARTS = ("title", "body", "expected", "notes")
#: What was found useless, or sent by mistake, is not copied.
_LEFT = frozenset({LineStatus.OBSOLETE, LineStatus.RECALLED})


def shift(state: State, command: ShiftLines) -> list[AnyFact]:
    """Move plans, deadlines and the times that triggers wait for.

    Refuses: NotFound, LineNotInState for a line that is named, ValueNotAllowed.
    """
    by_ms = command.minutes * MINUTE_MS
    moved = (
        (known.line, shifted(known.line, by_ms, lambda line: line))
        for known in _meant(state, command)
    )
    changed = [line for before, line in moved if line != before]
    for line in changed:
        check_times(line)
    return [LinePut(line=line) for line in changed]


def _meant(state: State, command: ShiftLines) -> Iterable[LineState]:
    if not command.lines:
        return unsent(state, command.storyline)
    named = [known_line(state, line) for line in dict.fromkeys(command.lines)]
    for known in named:
        expect(known, *OPEN)
    return named


def check_times(line: Line) -> None:
    check_time("planned_ms", line.planned_ms)
    check_time("deadline_ms", line.deadline_ms)
    for at_ms in _times(line.trigger):
        check_time("trigger", at_ms)


def copy_day(state: State, command: CopyDay, by: Author, ask: Situation) -> list[AnyFact]:
    """Fresh drafts of a day's lines with their texts; what they name of the day is copied too.

    Refuses: NotFound, ValueNotAllowed.
    """
    exercise = ask.exercise()
    if exercise is None:
        raise NotFound("exercise", "")
    first = _local_midnight(_day(exercise, "from_day", command.from_day), exercise)
    other = _local_midnight(_day(exercise, "to_day", command.to_day), exercise)
    lines = _of_day(state, first, exercise.play_days[command.from_day - 1])
    ending = f"-D{command.to_day}"
    names = _new_names([line.id for line in lines], state.lines, ending)
    copied: list[AnyFact] = []
    for line in lines:
        copied += _Copying(names, other - first, ending).of(line, by, ask)
    return copied


@dataclass(frozen=True)
class _Copying:
    names: dict[LineId, LineId]
    by_ms: int
    ending: str

    def of(self, line: Line, by: Author, ask: Situation) -> list[AnyFact]:
        moved = shifted(line, self.by_ms, self._follow)
        copy = msgspec.structs.replace(
            moved,
            id=self.names[line.id],
            prerequisite=self._follow(line.prerequisite),
            contingency_for=self._follow(line.contingency_for),
            # A group of its own: what was chosen on one day is not chosen on the other.
            alternative=line.alternative and f"{line.alternative}{self.ending}",
        )
        check_times(copy)
        return [LinePut(line=renewed(copy, by)), *self._texts(line.id, ask)]

    def _follow(self, line: LineId) -> LineId:
        return self.names.get(line, line)

    def _texts(self, line: LineId, ask: Situation) -> list[TextPut]:
        copies = (
            (text_id("line", self.names[line], part), ask.text(text_id("line", line, part)))
            for part in _PARTS
        )
        return [
            TextPut(text=msgspec.structs.replace(text, id=copy))
            for copy, text in copies
            if text.versions
        ]


def _day(exercise: Exercise, field: str, day: int) -> PlayWindow:
    if not 1 <= day <= len(exercise.play_days):
        raise ValueNotAllowed(field, str(day), f"1 – {len(exercise.play_days)}")
    return exercise.play_days[day - 1]


def _local_midnight(day: PlayWindow, exercise: Exercise) -> int:
    ahead_ms = offset_of(exercise.venue.zone_letter) * MINUTE_MS
    return (day.start_ms + ahead_ms) // _DAY_MS * _DAY_MS - ahead_ms


def _of_day(state: State, midnight_ms: int, day: PlayWindow) -> list[Line]:
    """Those planned on its calendar day, or later in a window that goes on after midnight."""
    end_ms = max(midnight_ms + _DAY_MS, day.end_ms)
    return [
        known.line
        for known in state.lines.values()
        if known.line.planned_ms is not None
        and midnight_ms <= known.line.planned_ms < end_ms
        and known.line.status not in _LEFT
    ]


def _new_names(lines: Iterable[LineId], taken: Container[str], ending: str) -> dict[LineId, LineId]:
    names: dict[LineId, LineId] = {}
    given: set[str] = set()
    for line in lines:
        name, number = f"{line}{ending}", 1
        while name in taken or name in given:
            number += 1
            name = f"{line}{ending}-{number}"
        given.add(name)
        names[line] = LineId(name)
    return names


def shifted(line: Line, by_ms: int, follow: Callable[[LineId], LineId]) -> Line:
    planned, deadline, trigger = line.planned_ms, line.deadline_ms, line.trigger
    return msgspec.structs.replace(
        line,
        planned_ms=None if planned is None else planned + by_ms,
        deadline_ms=None if deadline is None else deadline + by_ms,
        trigger=None if trigger is None else _moved(trigger, by_ms, follow),
    )


def _moved(condition: AnyCondition, by_ms: int, follow: Callable[[LineId], LineId]) -> AnyCondition:
    match condition:
        case AllOf(of=of) | AnyOf(of=of):
            parts = tuple(_moved(part, by_ms, follow) for part in of)
            return msgspec.structs.replace(condition, of=parts)
        case NotSo(of=of):
            return NotSo(of=_moved(of, by_ms, follow))
        case TimeReached(exercise_ms=at_ms):
            return TimeReached(exercise_ms=at_ms + by_ms)
        case LineIs(line=line) | Unacknowledged(line=line):
            return msgspec.structs.replace(condition, line=follow(line))
        case _:
            return condition


def _times(condition: AnyCondition | None) -> Iterable[int]:
    match condition:
        case AllOf(of=of) | AnyOf(of=of):
            for part in of:
                yield from _times(part)
        case NotSo(of=of):
            yield from _times(of)
        case TimeReached(exercise_ms=at_ms):
            yield at_ms
        case _:
            return
