"""Lines that cannot be played as they are written."""

from collections.abc import Iterator

from startex.checks.findings import Finding, finding, line_item
from startex.checks.index import DEAD, Index
from startex.language.plan import Line
from startex.language.values import LineStatus, ReleaseRule
from startex.msel.readiness import HOUSEKEEPING
from startex.msel.steps import delivers, publishes
from startex.visibility.cut import not_released_to

#: From here on somebody has vouched for the line.
VOUCHED = frozenset(
    {LineStatus.APPROVED, LineStatus.SYNCHRONIZED, LineStatus.RELEASED, LineStatus.COMPLETE}
)
NEEDS_REASON = frozenset({LineStatus.OMITTED, LineStatus.DEFERRED, LineStatus.RECALLED})


def event_list(index: Index) -> Iterator[Finding]:
    for line in index.plan.lines:
        yield from _approval(line)
        if line.status not in DEAD:
            yield from _times(line, index)
            yield from _delivery(line, index)


def _approval(line: Line) -> Iterator[Finding]:
    if line.author and line.author == line.approver:
        yield finding("line-own-approval", line_item(line.id), author=line.author)
    if line.status in NEEDS_REASON and not line.reason.strip():
        yield finding("line-without-reason", line_item(line.id), status=line.status)


def _times(line: Line, index: Index) -> Iterator[Finding]:
    planned_ms, deadline_ms = line.planned_ms, line.deadline_ms
    if planned_ms is None:
        if line.rule is ReleaseRule.AT_TIME:
            yield finding("line-without-time", line_item(line.id))
        return
    if not index.in_play(planned_ms) and line.kind not in HOUSEKEEPING:
        yield finding("line-outside-play", line_item(line.id), found=index.dtg(planned_ms))
    if deadline_ms is not None and deadline_ms < planned_ms:
        found, planned = index.dtg(deadline_ms), index.dtg(planned_ms)
        yield finding("deadline-before-planned", line_item(line.id), found=found, planned=planned)


def _delivery(line: Line, index: Index) -> Iterator[Finding]:
    if not delivers(line):
        return
    everybody = (*line.to, *line.info)
    if not line.to and not publishes(line):
        yield finding("line-addresses-nobody", line_item(line.id))
    elif not index.readers(line.to) and index.names["address"].issuperset(line.to):
        yield finding("line-reaches-nobody", line_item(line.id), found=", ".join(line.to))
    left_out = not_released_to(line.release, index.nations_of(everybody))
    if left_out:
        yield finding("line-not-covered", line_item(line.id), nations=", ".join(left_out))
    if line.status in VOUCHED:
        yield from _texts(line, index)


def _texts(line: Line, index: Index) -> Iterator[Finding]:
    everybody = (*line.to, *line.info)
    for part in ("title", "body"):
        text = index.text("line", line.id, part)
        if text is None or not text.versions:
            yield finding("line-without-text", line_item(line.id), part=part)
            continue
        fresh = [one.language for one in text.versions if one.of_version >= text.version]
        any_version = {one.language for one in text.versions}
        for language, billets in index.unserved(everybody, fresh).items():
            code = "text-stale" if language in any_version else "text-missing"
            posts = ", ".join(sorted({billet.post for billet in billets}))
            yield finding(code, line_item(line.id), part=part, language=language, posts=posts)
