"""The gate before "synchronized": all that a line still lacks for its release."""

from collections.abc import Iterator

from startex.language.base import Refusal
from startex.language.ids import text_id
from startex.language.plan import Billet, Exercise, Line, Readiness, Shift, Storyline
from startex.language.refusals import (
    AddressUnknown,
    ControllerOffShift,
    LineAddressesNobody,
    LineLanguageUnchecked,
    LineNotCovered,
    LineWithoutController,
    LineWithoutObjective,
    VariableUnknown,
)
from startex.language.values import LineKind
from startex.msel.asks import Readying
from startex.msel.numbers import MINUTE_MS
from startex.msel.steps import delivers, publishes
from startex.visibility.cut import not_released_to
from startex.wording.dtg import offset_of

_DAY_MIN = 24 * 60
_PARTS = ("title", "body")
#: Kinds that train nobody and are no part of the story: they keep the exercise itself running.
HOUSEKEEPING = frozenset({LineKind.ADMINISTRATIVE, LineKind.CONTROL_TASK})


def check(line: Line, storyline: Storyline | None, ask: Readying) -> None:
    """Refuses: the first of what `missing` finds."""
    for fault in missing(line, storyline, ask):
        raise fault


def check_delivery(line: Line, ask: Readying) -> None:
    """Refuses: LineAddressesNobody, AddressUnknown, LineNotCovered, VariableUnknown."""
    for fault in _delivery(line, ask):
        raise fault


def missing(line: Line, storyline: Storyline | None, ask: Readying) -> Iterator[Refusal]:
    """Every refusal that stands between the line and "synchronized", the gravest first."""
    exercise = ask.exercise()
    asked = exercise.readiness if exercise else Readiness()
    yield from _delivery(line, ask)
    if asked.languages:
        yield from _languages(line, ask)
    if asked.objective:
        yield from _objective(line, storyline)
    if asked.controller:
        yield from _controller(line, exercise, ask)


def _delivery(line: Line, ask: Readying) -> Iterator[Refusal]:
    if not delivers(line):
        return
    addresses = (*line.to, *line.info)
    if not line.to and not publishes(line):
        yield LineAddressesNobody(line.id)
    unknown = ask.unknown(addresses)
    if unknown:
        yield AddressUnknown(unknown)
    left_out = not_released_to(line.release, ask.nations_of(addresses))
    if left_out:
        yield LineNotCovered(line.id, left_out)
    unfilled = ask.variables_unknown(line.id)
    if unfilled:
        yield VariableUnknown(line.id, unfilled)


def _languages(line: Line, ask: Readying) -> Iterator[Refusal]:
    if not delivers(line):
        return
    addresses = (*line.to, *line.info)
    texts = (text_id("line", line.id, part) for part in _PARTS)
    unchecked = {code for text in texts for code in ask.unchecked(text, addresses)}
    if unchecked:
        yield LineLanguageUnchecked(line.id, tuple(sorted(unchecked)))


def _objective(line: Line, storyline: Storyline | None) -> Iterator[Refusal]:
    linked = line.objectives or (storyline.objectives if storyline else ())
    if not linked and line.kind not in HOUSEKEEPING:
        yield LineWithoutObjective(line.id)


def _controller(line: Line, exercise: Exercise | None, ask: Readying) -> Iterator[Refusal]:
    if not line.controller:
        yield LineWithoutController(line.id)
        return
    billets = tuple(ask.billets_at(line.controller))
    if exercise is None or not any(_there(b, line.planned_ms, exercise) for b in billets):
        yield ControllerOffShift(line.id, line.controller)


def _there(billet: Billet, planned_ms: int | None, exercise: Exercise) -> bool:
    """A billet without a shift is always there, and nobody is late for what has no time."""
    shift = next((s for s in exercise.shifts if s.id == billet.shift), None)
    if planned_ms is None or shift is None:
        return True
    return covers(shift, planned_ms, exercise.venue.zone_letter)


def covers(shift: Shift, at_ms: int, zone_letter: str) -> bool:
    """Whether the shift is on at an exercise time; one that ends as it starts is a whole day."""
    minute = (at_ms // MINUTE_MS + offset_of(zone_letter)) % _DAY_MIN
    start, end = shift.start_minute, shift.end_minute
    if start < end:
        return start <= minute < end
    return minute >= start or minute < end
