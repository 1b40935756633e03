"""From what may happen to the lines it would touch, so that nobody has to look at the whole list.

Kept by `apply` from the facts alone, so it is the same after a replay.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

import msgspec

from startex.language.base import Noun
from startex.language.conditions import (
    AllOf,
    AnyCondition,
    AnyOf,
    DecisionIs,
    LineIs,
    MessageMatches,
    NotSo,
    OrderIssued,
    SignalIs,
    SimulationSays,
    TimeReached,
    Unacknowledged,
)
from startex.language.facts import (
    AnyFact,
    DeadlinePassed,
    LineHeld,
    LineImported,
    LinePut,
    LineStatusSet,
    PlanItemRemoved,
    TriggerSet,
)
from startex.language.ids import EVERYBODY, LineId
from startex.language.plan import Line
from startex.language.values import LineKind, LineStatus, ReleaseRule
from startex.msel.numbers import MINUTE_MS
from startex.msel.statuses import OPEN, SENT

Wording: TypeAlias = MessageMatches | OrderIssued
Leaf: TypeAlias = (
    TimeReached
    | LineIs
    | MessageMatches
    | OrderIssued
    | Unacknowledged
    | SimulationSays
    | DecisionIs
    | SignalIs
)

#: An expected action that is done with, or not expected any more.
_NOT_EXPECTED = frozenset(
    {
        LineStatus.COMPLETE,
        LineStatus.DEFERRED,
        LineStatus.OMITTED,
        LineStatus.OBSOLETE,
        LineStatus.RECALLED,
    }
)


class Traffic(Noun):
    """A message that is waited for, and whom it must be released to.

    Whoever sees the line sees whether it is met, so a message that not all of them may have is
    none for it.
    """

    wording: Wording
    seen_by: tuple[str, ...]


class Known(Protocol):
    """What of a line's state says what it waits for."""

    line: Line
    held: bool
    released_ms: int | None
    trigger_met: bool
    deadline_passed: bool


@dataclass
class Waiting:
    """`sources` and the other `_of` maps say where a line stands, so that it can be lifted out."""

    by_source: dict[str, dict[LineId, None]] = field(default_factory=dict[str, dict[LineId, None]])
    sources_of: dict[LineId, tuple[str, ...]] = field(default_factory=dict[LineId, tuple[str, ...]])
    #: Messages waited for, by their key in `by_source`.
    traffic: dict[str, Traffic] = field(default_factory=dict[str, Traffic])
    #: Exercise times at which a line must be weighed, in order.
    instants: list[tuple[int, LineId]] = field(default_factory=list[tuple[int, LineId]])
    instants_of: dict[LineId, tuple[int, ...]] = field(
        default_factory=dict[LineId, tuple[int, ...]]
    )
    #: Lines for which nothing but time is missing, by when they release themselves.
    ready: list[tuple[int, LineId]] = field(default_factory=list[tuple[int, LineId]])
    ready_of: dict[LineId, int] = field(default_factory=dict[LineId, int])

    def on(self, source: str) -> Iterable[LineId]:
        return self.by_source.get(source, ())

    def due(self, now_ms: int) -> list[LineId]:
        """Lines that release themselves by now, in order of time, then of id."""
        return [line for _, line in self.ready[: _behind(self.ready, now_ms)]]

    def between(self, after_ms: int, upto_ms: int) -> list[LineId]:
        """Lines to weigh because time went from one to the other."""
        passed = self.instants[_behind(self.instants, after_ms) : _behind(self.instants, upto_ms)]
        return list(dict.fromkeys(line for _, line in passed))


def follow(waiting: Waiting, lines: Mapping[LineId, Known], fact: AnyFact) -> None:
    """Asked after the fact was applied to `lines`."""
    match fact:
        case LinePut(line=line) | LineImported(line=line):
            _renew_with_followers(waiting, lines, line.id)
        case LineStatusSet(line=line_id):
            _renew_with_followers(waiting, lines, line_id)
        case PlanItemRemoved(item="line", id=removed):
            _renew_with_followers(waiting, lines, LineId(removed))
        case LineHeld(line=line_id) | TriggerSet(line=line_id) | DeadlinePassed(line=line_id):
            _renew(waiting, lines, line_id)
        case _:
            pass


def leaves(condition: AnyCondition | None) -> Iterator[Leaf]:
    """The conditions of a trigger that hold no others."""
    match condition:
        case None:
            return
        case AllOf(of=of) | AnyOf(of=of):
            for part in of:
                yield from leaves(part)
        case NotSo(of=part):
            yield from leaves(part)
        case _:
            yield condition


def lines_in(condition: AnyCondition | None) -> Iterator[LineId]:
    """The lines that a condition names."""
    return (one.line for one in leaves(condition) if isinstance(one, LineIs | Unacknowledged))


def seen_by(line: Line) -> tuple[str, ...]:
    """The nations that may see a line of the event list."""
    return (*line.release, line.owner) if line.owner else EVERYBODY


def key_of(traffic: Traffic) -> str:
    return msgspec.json.encode(traffic).decode()


def _source(leaf: Leaf, line: Line) -> str:
    """What would have to happen for the leaf to change; empty for time alone."""
    match leaf:
        case TimeReached():
            return ""
        case LineIs(line=other):
            return f"line/{other}"
        case Unacknowledged(line=other):
            return f"acknowledgement/{other}"
        case DecisionIs(gate=gate):
            return f"gate/{gate}"
        case SignalIs(signal=signal):
            return f"signal/{folded(signal)}"
        case SimulationSays(event=event):
            return f"simulation/{folded(event)}"
        case MessageMatches() | OrderIssued():
            return key_of(Traffic(wording=leaf, seen_by=seen_by(line)))


def folded(spoken: str) -> str:
    """Signals and events are typed by people: case and spaces do not count."""
    return " ".join(spoken.split()).casefold()


def is_expected(line: Line) -> bool:
    """Whether something is to happen by a deadline that has not happened yet."""
    expected = line.kind is LineKind.EXPECTED_ACTION and line.deadline_ms is not None
    return expected and line.status not in _NOT_EXPECTED


def _renew_with_followers(waiting: Waiting, lines: Mapping[LineId, Known], line: LineId) -> None:
    _renew(waiting, lines, line)
    sources = (f"prerequisite/{line}", f"acknowledgement/{line}")
    for other in {other: None for source in sources for other in waiting.on(source)}:
        _renew(waiting, lines, other)


def _renew(waiting: Waiting, lines: Mapping[LineId, Known], line: LineId) -> None:
    _lift(waiting, line)
    known = lines.get(line)
    if known is None:
        return
    open_leaves = _leaves(known.line)
    _place_sources(waiting, known.line, open_leaves)
    instants = tuple(dict.fromkeys(_instants(lines, known, open_leaves)))
    if instants:
        waiting.instants_of[line] = instants
        for instant in instants:
            insort(waiting.instants, (instant, line))
    ready_ms = _ready_ms(lines, known)
    if ready_ms is not None:
        waiting.ready_of[line] = ready_ms
        insort(waiting.ready, (ready_ms, line))


def _leaves(line: Line) -> tuple[Leaf, ...]:
    return tuple(leaves(line.trigger)) if line.status in OPEN else ()


def _place_sources(waiting: Waiting, line: Line, open_leaves: tuple[Leaf, ...]) -> None:
    for leaf in open_leaves:
        if isinstance(leaf, MessageMatches | OrderIssued):
            traffic = Traffic(wording=leaf, seen_by=seen_by(line))
            waiting.traffic[key_of(traffic)] = traffic
    sources = tuple(dict.fromkeys(_sources(line, open_leaves)))
    if sources:
        waiting.sources_of[line.id] = sources
    for source in sources:
        waiting.by_source.setdefault(source, {})[line.id] = None


def _sources(line: Line, open_leaves: tuple[Leaf, ...]) -> Iterator[str]:
    if line.alternative:
        # Whatever its status: one that was used stands in the way of the others.
        yield f"alternative/{line.alternative}"
    if line.status not in OPEN:
        return
    yield from (source for leaf in open_leaves if (source := _source(leaf, line)))
    if line.prerequisite:
        yield f"prerequisite/{line.prerequisite}"
    if line.contingency_for:
        yield f"contingency/{line.contingency_for}"


def _instants(
    lines: Mapping[LineId, Known], known: Known, open_leaves: tuple[Leaf, ...]
) -> Iterator[int]:
    for leaf in open_leaves:
        if isinstance(leaf, TimeReached):
            yield leaf.exercise_ms
        elif isinstance(leaf, Unacknowledged):
            asked = lines.get(leaf.line)
            if asked is not None and asked.released_ms is not None:
                yield asked.released_ms + leaf.minutes * MINUTE_MS
    line = known.line
    if line.deadline_ms is not None and is_expected(line) and not known.deadline_passed:
        yield line.deadline_ms


def _ready_ms(lines: Mapping[LineId, Known], known: Known) -> int | None:
    line = known.line
    if line.status is not LineStatus.SYNCHRONIZED or known.held:
        return None
    if line.contingency_for:
        # It is offered to people; whatever its rule says, it never goes out by itself.
        return None
    before = lines.get(line.prerequisite)
    if before is not None and before.line.status not in SENT:
        return None
    if line.rule is ReleaseRule.ON_TRIGGER:
        return 0 if line.trigger is not None and known.trigger_met else None
    if line.rule is ReleaseRule.AT_TIME and (line.trigger is None or known.trigger_met):
        return line.planned_ms
    return None


def _lift(waiting: Waiting, line: LineId) -> None:
    for source in waiting.sources_of.pop(line, ()):
        there = waiting.by_source[source]
        del there[line]
        if not there:
            del waiting.by_source[source]
            waiting.traffic.pop(source, None)
    for instant in waiting.instants_of.pop(line, ()):
        del waiting.instants[bisect_left(waiting.instants, (instant, line))]
    ready_ms = waiting.ready_of.pop(line, None)
    if ready_ms is not None:
        del waiting.ready[bisect_left(waiting.ready, (ready_ms, line))]


def _behind(times: list[tuple[int, LineId]], at_ms: int) -> int:
    """How many of them are at a time or before it."""
    return bisect_right(times, at_ms, key=_time)


def _time(entry: tuple[int, LineId]) -> int:
    return entry[0]
