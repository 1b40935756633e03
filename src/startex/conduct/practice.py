"""A copy of an exercise up to a point, to try something out; the real one never hears of it."""

from collections.abc import Iterator, Sequence

import msgspec

from startex.codecs.folder.exercise import calendar_of
from startex.codecs.folder.values import TIME_FORMS, read_time
from startex.conduct import plan
from startex.conduct.copying import renamed
from startex.conduct.rooms import Rooms, replay
from startex.language.facts import (
    AnyFact,
    ClockSet,
    NoDuffClosed,
    Numbered,
    Recorded,
    SafetyHaltLifted,
    StationSignedOut,
)
from startex.language.ids import CommandId, ExerciseId
from startex.language.plan import Plan
from startex.language.refusals import ValueNotAllowed
from startex.language.values import BY_PLAN, ClockSegment, ClockState

#: Where the clock runs, or will never run again.
_STOPPED = (ClockState.RUNNING, ClockState.ENDED)
_CAUSE = CommandId("practice")


def practice(facts: Sequence[Numbered], at: str, name: str) -> list[Recorded]:
    """The facts of a practice run called `name`, from fact number or exercise time `at` on.

    Empty is the end. The clock stands, nobody is signed in, and no real emergency is open.

    Refuses: ValueNotAllowed.
    """
    kept, point_ms = _upto(facts, at)
    rooms = replay(kept)
    if rooms.people.exercise is None:
        raise ValueNotAllowed("at", at, _allowed(facts))
    last = kept[-1].recorded
    now_ms = last.exercise_ms if point_ms is None else max(point_ms, last.exercise_ms)
    made = [*_calmed(rooms), *plan.load(rooms, _practised(plan.saved(rooms), name))]
    if rooms.clock.state in _STOPPED:
        stood = ClockSegment(wall_ms=last.wall_ms, exercise_ms=now_ms, rate=0.0)
        made.insert(0, ClockSet(state=ClockState.PAUSED, segment=stood))
    return [
        *(one.recorded for one in kept),
        *(
            Recorded(
                by=BY_PLAN,
                cause=_CAUSE,
                wall_ms=last.wall_ms,
                exercise_ms=now_ms,
                fact=fact,
            )
            for fact in made
        ),
    ]


def _upto(facts: Sequence[Numbered], at: str) -> tuple[list[Numbered], int | None]:
    """The facts, and the exercise time that was asked for. Never a half of what one step made."""
    said = at.strip()
    if not said:
        return _whole_steps(facts, len(facts)), None
    if said.isascii() and said.isdigit():
        if not 1 <= int(said[:18]) <= len(facts):
            raise ValueNotAllowed("at", at, _allowed(facts))
        return _whole_steps(facts, int(said)), None
    exercise = replay(facts).people.exercise
    try:
        point_ms = read_time(said, calendar_of(exercise))
    except ValueError as wrong:
        raise ValueNotAllowed("at", at, _allowed(facts)) from wrong
    count = next((n for n, one in enumerate(facts) if one.recorded.exercise_ms > point_ms), None)
    return _whole_steps(facts, len(facts) if count is None else count), point_ms


def _whole_steps(facts: Sequence[Numbered], count: int) -> list[Numbered]:
    kept = list(facts[:count])
    for one in facts[count:] if kept else ():
        last, new = kept[-1].recorded, one.recorded
        if (last.by, last.cause, last.wall_ms) != (new.by, new.cause, new.wall_ms):
            break
        kept.append(one)
    return kept


def _allowed(facts: Sequence[Numbered]) -> str:
    return f"1…{len(facts)} | {TIME_FORMS}"


def _calmed(rooms: Rooms) -> Iterator[AnyFact]:
    yield from (StationSignedOut(station=one) for one in rooms.people.stations)
    yield from (NoDuffClosed(no_duff=n) for n, one in rooms.safety.no_duffs.items() if one.open)
    yield from (SafetyHaltLifted(halt=h) for h, one in rooms.safety.halts.items() if not one.lifted)


def _practised(whole: Plan, name: str) -> Plan:
    real = whole.exercise
    copy = renamed(whole, ExerciseId(name), real.name)
    exercise = msgspec.structs.replace(copy.exercise, practice_of=real.id)
    return msgspec.structs.replace(copy, exercise=exercise)
