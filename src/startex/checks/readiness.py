"""What the gate before "synchronized" would say to lines that somebody has vouched for."""

from collections.abc import Iterable, Iterator

from startex.checks.findings import Finding, finding, line_item
from startex.checks.index import Index
from startex.checks.presence import goes_at_its_time
from startex.checks.variables import unfilled
from startex.language.base import Refusal
from startex.language.ids import Address, LanguageCode, LineId, NationCode, PostId, TextId
from startex.language.plan import Billet, Exercise, Line
from startex.language.refusals import (
    ControllerOffShift,
    LineLanguageUnchecked,
    LineWithoutController,
    LineWithoutObjective,
)
from startex.language.values import LineStatus, TextState
from startex.msel.readiness import missing

#: Before these nobody has looked, and after them it is too late.
_AT_THE_GATE = frozenset({LineStatus.APPROVED, LineStatus.SYNCHRONIZED, LineStatus.DEFERRED})
_GOOD = frozenset({TextState.SOURCE, TextState.CHECKED})


def readiness(index: Index) -> Iterator[Finding]:
    gate = _Gate(index)
    for line in index.alive:
        if line.status in _AT_THE_GATE:
            for fault in missing(line, index.storylines.get(line.storyline), gate):
                yield from _told(fault, line, index)


def _told(fault: Refusal, line: Line, index: Index) -> Iterator[Finding]:
    """What other checks find in lines of every state is not said twice."""
    item = line_item(line.id)
    match fault:
        case LineLanguageUnchecked(languages=languages):
            yield finding("line-language-unchecked", item, languages=", ".join(languages))
        case LineWithoutObjective():
            yield finding("line-without-objective", item)
        case LineWithoutController():
            yield finding("line-without-controller", item)
        case ControllerOffShift(controller=who) if line.planned_ms is not None:
            # A post that is not there is a reference that leads nowhere.
            if who in index.posts and not goes_at_its_time(line, index):
                yield finding("controller-off-shift", item, at=index.dtg(line.planned_ms), who=who)
        case _:
            return


class _Gate:
    """Answers the gate from a plan alone."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def exercise(self) -> Exercise | None:
        return self._index.plan.exercise

    def unknown(self, addresses: Iterable[Address]) -> tuple[Address, ...]:
        return tuple(a for a in addresses if a not in self._index.names["address"])

    def nations_of(self, addresses: Iterable[Address]) -> frozenset[NationCode]:
        return self._index.nations_of(addresses)

    def unchecked(self, text: TextId, addresses: Iterable[Address]) -> tuple[LanguageCode, ...]:
        """Only where the text is there: that it lacks is a finding of its own."""
        known = self._index.texts.get(text)
        if known is None or not known.versions:
            return ()
        asked, usable = tuple(addresses), self._index.fresh(known)
        good = {v.language for v in known.versions if v.state in _GOOD}
        lacking = self._index.unserved(asked, usable)
        return tuple(
            one for one in self._index.unserved(asked, usable & good) if one not in lacking
        )

    def variables_unknown(self, line: LineId) -> tuple[str, ...]:
        return unfilled(self._index, self._index.lines[line])

    def billets_at(self, post: PostId) -> Iterable[Billet]:
        return self._index.readers_of(post)
