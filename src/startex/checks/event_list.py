"""Lines that cannot be played as they are written."""

from collections.abc import Iterator

from startex.checks.findings import Finding, finding
from startex.checks.index import Index
from startex.language.plan import Line
from startex.language.values import LineKind, LineStatus, ReleaseRule
from startex.msel.decide import delivers
from startex.visibility.cut import not_released_to
from startex.wording.dtg import format_dtg

#: Never played, so nothing about them can go wrong.
DEAD = frozenset({LineStatus.OMITTED, LineStatus.OBSOLETE})
#: What EXCON sees to itself may lie outside play.
UNSEEN_BY_PLAYERS = frozenset({LineKind.ADMINISTRATIVE, LineKind.CONTROL_TASK})
#: From here on somebody has vouched for the line.
VOUCHED = frozenset(
    {LineStatus.APPROVED, LineStatus.SYNCHRONIZED, LineStatus.RELEASED, LineStatus.COMPLETE}
)
NEEDS_REASON = frozenset({LineStatus.OMITTED, LineStatus.DEFERRED})


def event_list(index: Index) -> Iterator[Finding]:
    for line in index.plan.lines:
        yield from _approval(line)
        if line.status not in DEAD:
            yield from _times(line, index)
            yield from _delivery(line, index)


def coverage(index: Index) -> Iterator[Finding]:
    """An objective is served by a line that names it or one of its tasks."""
    served = {
        name for line in index.plan.lines if line.status not in DEAD for name in line.objectives
    }
    for objective in index.plan.objectives:
        tasks = {task.id for task in index.plan.tasks if task.objective == objective.id}
        if served.isdisjoint({objective.id, *tasks}):
            yield finding("objective-without-line", f"objective/{objective.id}")


def _approval(line: Line) -> Iterator[Finding]:
    if line.author and line.author == line.approver:
        yield finding("line-own-approval", _item(line), author=line.author)
    if line.status in NEEDS_REASON and not line.reason.strip():
        yield finding("line-without-reason", _item(line), status=line.status)


def _times(line: Line, index: Index) -> Iterator[Finding]:
    planned_ms, deadline_ms = line.planned_ms, line.deadline_ms
    if planned_ms is None:
        if line.rule is ReleaseRule.AT_TIME:
            yield finding("line-without-time", _item(line))
        return
    days = index.plan.exercise.play_days
    in_play = any(day.start_ms <= planned_ms <= day.end_ms for day in days)
    if days and not in_play and line.kind not in UNSEEN_BY_PLAYERS:
        yield finding("line-outside-play", _item(line), found=_dtg(planned_ms, index))
    if deadline_ms is not None and deadline_ms < planned_ms:
        found, planned = _dtg(deadline_ms, index), _dtg(planned_ms, index)
        yield finding("deadline-before-planned", _item(line), found=found, planned=planned)


def _delivery(line: Line, index: Index) -> Iterator[Finding]:
    if not delivers(line):
        return
    everybody = (*line.to, *line.info)
    if not line.to:
        yield finding("line-addresses-nobody", _item(line))
    elif not index.readers(line.to) and index.names["address"].issuperset(line.to):
        yield finding("line-reaches-nobody", _item(line), found=", ".join(line.to))
    left_out = not_released_to(line.release, index.nations_of(everybody))
    if left_out:
        yield finding("line-not-covered", _item(line), nations=", ".join(left_out))
    if line.status in VOUCHED:
        yield from _texts(line, index)


def _texts(line: Line, index: Index) -> Iterator[Finding]:
    everybody = (*line.to, *line.info)
    for part in ("title", "body"):
        text = index.text("line", line.id, part)
        if text is None or not text.versions:
            yield finding("line-without-text", _item(line), part=part)
            continue
        fresh = [one.language for one in text.versions if one.of_version >= text.version]
        any_version = {one.language for one in text.versions}
        for language, billets in index.unserved(everybody, fresh).items():
            code = "text-stale" if language in any_version else "text-missing"
            posts = ", ".join(sorted({billet.post for billet in billets}))
            yield finding(code, _item(line), part=part, language=language, posts=posts)


def _dtg(exercise_ms: int, index: Index) -> str:
    return format_dtg(exercise_ms, index.zone_letter)


def _item(line: Line) -> str:
    return f"line/{line.id}"
