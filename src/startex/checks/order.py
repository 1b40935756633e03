"""Times, prerequisites and triggers of lines that contradict each other."""

from collections.abc import Iterator

from startex.checks.findings import Finding, finding, line_item
from startex.checks.index import Index
from startex.language.conditions import AllOf, AnyCondition, AnyOf, LineIs, TimeReached
from startex.language.ids import text_id
from startex.language.plan import Line
from startex.language.values import LineKind, ReleaseRule
from startex.msel.statuses import SENT


def order(index: Index) -> Iterator[Finding]:
    for line in index.alive:
        yield from _prerequisite(line, index)
        yield from _contingency(line, index)
        yield from _deadline(line, index)
        yield from _trigger(line, index)


def _prerequisite(line: Line, index: Index) -> Iterator[Finding]:
    before = index.lines.get(line.prerequisite)
    if before is None or before.planned_ms is None or line.planned_ms is None:
        return
    if before.planned_ms > line.planned_ms:
        yield finding(
            "prerequisite-later",
            line_item(line.id),
            names=(line_item(before.id),),
            other=before.id,
            found=index.dtg(before.planned_ms),
            planned=index.dtg(line.planned_ms),
        )


def _contingency(line: Line, index: Index) -> Iterator[Finding]:
    if line.contingency_for and line.rule is not ReleaseRule.BY_HAND:
        yield finding("contingency-goes-by-hand", line_item(line.id))
    expected = index.lines.get(line.contingency_for)
    if expected is None:
        return
    names, item = (line_item(expected.id),), line_item(line.id)
    if expected.kind is not LineKind.EXPECTED_ACTION or expected.deadline_ms is None:
        yield finding("contingency-never-offered", item, names=names, other=expected.id)
    elif line.planned_ms is not None and line.planned_ms < expected.deadline_ms:
        yield finding(
            "contingency-before-deadline",
            item,
            names=names,
            other=expected.id,
            found=index.dtg(expected.deadline_ms),
            planned=index.dtg(line.planned_ms),
        )


def _deadline(line: Line, index: Index) -> Iterator[Finding]:
    if line.deadline_ms is None or line.kind is LineKind.EXPECTED_ACTION:
        return
    expected = index.texts.get(text_id("line", line.id, "expected"))
    if expected is None or not any(v.body.strip() for v in expected.versions):
        found = index.dtg(line.deadline_ms)
        yield finding("deadline-without-expectation", line_item(line.id), found=found)


def _trigger(line: Line, index: Index) -> Iterator[Finding]:
    item = line_item(line.id)
    if line.trigger is None:
        if line.rule is ReleaseRule.ON_TRIGGER:
            yield finding("trigger-missing", item)
        return
    earliest_ms = _earliest_ms(line.trigger)
    if line.deadline_ms is not None and earliest_ms > line.deadline_ms:
        found, deadline = index.dtg(earliest_ms), index.dtg(line.deadline_ms)
        yield finding("trigger-after-deadline", item, found=found, deadline=deadline)
    yield from _waits_past_its_time(line, index)


def _waits_past_its_time(line: Line, index: Index) -> Iterator[Finding]:
    """A line with a time of its own that must wait for one planned later."""
    if line.rule is not ReleaseRule.AT_TIME or line.planned_ms is None:
        return
    for needed in _needed(line.trigger):
        other = index.lines.get(needed.line) if needed.status in SENT else None
        if (
            other is not None
            and other.planned_ms is not None
            and other.planned_ms > line.planned_ms
        ):
            yield finding(
                "trigger-line-later",
                line_item(line.id),
                names=(line_item(other.id),),
                other=other.id,
                found=index.dtg(other.planned_ms),
                planned=index.dtg(line.planned_ms),
            )


def _earliest_ms(condition: AnyCondition) -> int:
    """Before this a trigger cannot be met; what is not about time may be so at once."""
    match condition:
        case TimeReached(exercise_ms=at_ms):
            return at_ms
        case AllOf(of=several):
            return max((_earliest_ms(one) for one in several), default=0)
        case AnyOf(of=several):
            return min((_earliest_ms(one) for one in several), default=0)
        case _:
            return 0


def _needed(condition: AnyCondition | None) -> Iterator[LineIs]:
    """What must be so of other lines, whatever else is."""
    match condition:
        case LineIs():
            yield condition
        case AllOf(of=several):
            for one in several:
                yield from _needed(one)
        case _:
            return
