"""Who must be there when a line goes out, and is not."""

from collections.abc import Iterator

from startex.checks.findings import Finding, finding, line_item
from startex.checks.index import Index
from startex.language.plan import Line
from startex.language.values import ReleaseRule
from startex.msel.statuses import SENT
from startex.msel.steps import delivers


def presence(index: Index) -> Iterator[Finding]:
    """Only inside play: what lies outside is a finding of its own."""
    for line in index.alive:
        at_ms = line.planned_ms
        if at_ms is not None and goes_at_its_time(line, index):
            yield from _addressees(line, at_ms, index)
            yield from _controller(line, at_ms, index)


def goes_at_its_time(line: Line, index: Index) -> bool:
    if line.planned_ms is None or line.status in SENT or line.rule is ReleaseRule.ON_TRIGGER:
        return False
    return index.in_play(line.planned_ms)


def _addressees(line: Line, at_ms: int, index: Index) -> Iterator[Finding]:
    if not delivers(line):
        return
    away = [
        address
        for address in line.to
        if index.readers_of(address)
        and not any(index.on_shift(billet, at_ms) for billet in index.readers_of(address))
    ]
    if away:
        at, who = index.dtg(at_ms), ", ".join(away)
        yield finding("addressee-off-shift", line_item(line.id), at=at, who=who)


def _controller(line: Line, at_ms: int, index: Index) -> Iterator[Finding]:
    if line.controller not in index.posts or not index.plan.exercise.readiness.controller:
        return
    if not any(index.on_shift(billet, at_ms) for billet in index.readers_of(line.controller)):
        at, who = index.dtg(at_ms), line.controller
        yield finding("controller-off-shift", line_item(line.id), at=at, who=who)
