"""More at once than a headquarters, a controller or the linguists can carry."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from startex.checks.findings import Finding, finding, line_item
from startex.checks.index import MINUTE_MS, Index
from startex.language.ids import LanguageCode
from startex.language.plan import Billet, Line
from startex.language.values import HumanText, LineKind
from startex.msel.statuses import SENT
from startex.msel.steps import delivers


class Load(NamedTuple):
    """What a line asks at a time. Of lines with one `key` only one is released."""

    at_ms: int
    line: Line
    key: str
    amount: int


class Peak(NamedTuple):
    """The fullest window of an overload; its loads are those within the window."""

    amount: int
    loads: tuple[Load, ...]

    @property
    def at_ms(self) -> int:
        return self.loads[0].at_ms


class Window(NamedTuple):
    """Loads from `first` up to `end`, in the order of time, and what they come to."""

    first: int
    end: int
    amount: int
    unplayed: int

    def peak(self, in_time: list[Load]) -> Peak:
        return Peak(self.amount, tuple(in_time[self.first : self.end]))


class Pair(NamedTuple):
    source: LanguageCode
    target: LanguageCode


def load(index: Index) -> Iterator[Finding]:
    limits = index.plan.exercise.limits
    for cell, loads in sorted(_by_cell(index).items()):
        for peak in _peaks(loads, index, limits.per_cell):
            yield _found("headquarters-overloaded", peak, index, limits.per_cell, ("cell", cell))
    for post, loads in sorted(_by_controller(index).items()):
        for peak in _peaks(loads, index, limits.per_controller):
            who = ("post", post)
            yield _found("controller-overloaded", peak, index, limits.per_controller, who)
    yield from _linguists(index)


def _by_cell(index: Index) -> dict[str, list[Load]]:
    """A contingency is not planned to be used, so it loads nobody."""
    found: dict[str, list[Load]] = defaultdict(list)
    for line in _timed(index):
        if delivers(line) and line.kind is not LineKind.CONTINGENCY:
            for cell in index.player_cells_of(line.to):
                found[cell].append(_load(line, 1))
    return found


def _by_controller(index: Index) -> dict[str, list[Load]]:
    found: dict[str, list[Load]] = defaultdict(list)
    for line in _timed(index):
        if line.controller and line.kind is not LineKind.CONTINGENCY:
            found[line.controller].append(_load(line, 1))
    return found


def _linguists(index: Index) -> Iterator[Finding]:
    """Words to be translated before lines of a window go out, for those on shift then."""
    limit = index.plan.exercise.limits.per_linguist
    for pair, loads in sorted(by_pair(index).items()):
        able = _able(index.linguists, pair)
        spoken = {"source": str(pair.source), "target": str(pair.target)}
        if not able:
            first = min(loads, key=_order)
            yield finding("linguist-missing", line_item(first.line.id), **spoken)
            continue
        for peak in _peaks(loads, index, limit, able):
            here = sum(index.on_shift(billet, peak.at_ms) for billet in able)
            more = {"linguists": str(here), **spoken}
            yield _found("linguists-overloaded", peak, index, limit, more=more)


def _able(linguists: Iterable[Billet], pair: Pair) -> tuple[Billet, ...]:
    return tuple(b for b in linguists if {pair.source, pair.target} <= set(b.languages))


def by_pair(index: Index) -> dict[Pair, list[Load]]:
    """Words of every line that lacks a language, when it goes out."""
    found: dict[Pair, list[Load]] = defaultdict(list)
    for line in _timed(index):
        if line.status in SENT or not delivers(line):
            continue
        for part in ("title", "body"):
            text = index.text("line", line.id, part)
            for pair, words in _words(line, text, index).items():
                found[pair].append(Load(line.planned_ms or 0, line, f"{line.id}/{part}", words))
    return found


def _words(line: Line, text: HumanText | None, index: Index) -> Mapping[Pair, int]:
    if text is None or not text.versions:
        return {}
    lacking = index.unserved((*line.to, *line.info), index.fresh(text))
    if not lacking:
        return {}
    body = next((v.body for v in text.versions if v.language == text.source), "")
    words = len(body.split())
    return {Pair(text.source, target): words for target in lacking} if words else {}


def _timed(index: Index) -> Iterator[Line]:
    return (line for line in index.alive if line.planned_ms is not None)


def _load(line: Line, amount: int) -> Load:
    return Load(line.planned_ms or 0, line, line.alternative or line.id, amount)


def _peaks(
    loads: list[Load], index: Index, limit: int, able: tuple[Billet, ...] = ()
) -> Iterator[Peak]:
    """The fullest window of each stretch in which windows are too full.

    The window slides over the loads in the order of time; the limit is for each of `able` who
    is there when a window begins, or for one headquarters or controller. What lies wholly behind
    us is nobody's to plan.
    """
    length_ms = index.plan.exercise.limits.window_min * MINUTE_MS
    in_time = sorted(loads, key=_order)
    fullest: Window | None = None
    stretch_ends_ms = 0
    for window in _windows(in_time, length_ms):
        at_ms = in_time[window.first].at_ms
        carriers = sum(index.on_shift(billet, at_ms) for billet in able) if able else 1
        if window.amount < max(1, limit * carriers) or not window.unplayed:
            continue
        if fullest is not None and at_ms > stretch_ends_ms:
            yield fullest.peak(in_time)
            fullest = None
        stretch_ends_ms = in_time[window.end - 1].at_ms
        if fullest is None or window.amount > fullest.amount:
            fullest = window
    if fullest is not None:
        yield fullest.peak(in_time)


def _windows(in_time: list[Load], length_ms: int) -> Iterator[Window]:
    """The window that begins with each load; both its ends only ever move on."""
    end, amount, unplayed = 0, 0, 0
    inside: dict[str, int] = defaultdict(int)
    for first, load in enumerate(in_time):
        while end < len(in_time) and in_time[end].at_ms < load.at_ms + length_ms:
            entering = in_time[end]
            amount += 0 if inside[entering.key] else entering.amount
            unplayed += entering.line.status not in SENT
            inside[entering.key] += 1
            end += 1
        yield Window(first, end, amount, unplayed)
        inside[load.key] -= 1
        amount -= 0 if inside[load.key] else load.amount
        unplayed -= load.line.status not in SENT


def _order(load: Load) -> tuple[int, str, str]:
    return load.at_ms, load.line.id, load.key


def _found(
    code: str,
    peak: Peak,
    index: Index,
    limit: int,
    who: tuple[str, str] = ("", ""),
    more: Mapping[str, str] | None = None,
) -> Finding:
    lines = list(dict.fromkeys(load.line.id for load in peak.loads))
    kind, name = who
    return finding(
        code,
        line_item(lines[0]),
        names=(*((f"{kind}/{name}",) if name else ()), *(line_item(line) for line in lines)),
        who=name,
        at=index.dtg(peak.at_ms),
        minutes=str(index.plan.exercise.limits.window_min),
        amount=str(peak.amount),
        limit=str(limit),
        lines=", ".join(lines),
        **(more or {}),
    )
