"""Lines of the event list: what was planned, what was done, how late."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from startex.language.facts import ClockSet, LineImported, LinePut, Numbered
from startex.language.ids import LanguageCode, LineId, MessageId
from startex.language.msel_rows import LineRow
from startex.language.review import (
    DayLines,
    LineCount,
    LineTiming,
    UntranslatedLine,
)
from startex.language.values import ClockState, LineStatus, PlayWindow
from startex.review.numbers import IN_TIME_MS
from startex.review.play_time import PlayTime

#: Ways a line ends without having been released.
_SET_ASIDE = {LineStatus.DEFERRED: "deferred", LineStatus.OMITTED: "omitted"}
#: Lines nobody means to play any more say nothing about a plan.
_NEVER = LineStatus.OBSOLETE


@dataclass
class FirstPlans:
    """When each line was planned as play began; for a line drafted later, as it was drafted."""

    _planned_ms: dict[LineId, int | None] = field(default_factory=dict[LineId, int | None])
    _started: bool = False

    def take(self, numbered: Numbered) -> None:
        match numbered.recorded.fact:
            case ClockSet(state=ClockState.RUNNING):
                self._started = True
            case LineImported(line=line) | LinePut(line=line):
                if not self._started or line.id not in self._planned_ms:
                    self._planned_ms[line.id] = line.planned_ms
            case _:
                pass

    def of(self, line: LineRow) -> int | None:
        return self._planned_ms.get(LineId(line.id), line.planned_ms)


def timings(lines: Iterable[LineRow], plans: FirstPlans, play: PlayTime) -> tuple[LineTiming, ...]:
    return tuple(_timing(line, plans.of(line), play) for line in lines)


def _timing(line: LineRow, planned_ms: int | None, play: PlayTime) -> LineTiming:
    due_ms, released_ms = line.planned_ms, line.released_ms
    late_ms = None
    if due_ms is not None and released_ms is not None:
        late_ms = play.between(due_ms, released_ms)
    return LineTiming(
        line=LineId(line.id),
        kind=line.kind,
        status=line.status,
        title=line.title.id,
        planned_ms=planned_ms,
        due_ms=due_ms,
        released_ms=released_ms,
        late_ms=late_ms,
    )


def counts(lines: Iterable[LineRow]) -> tuple[LineCount, ...]:
    counted = Counter((line.kind, line.status) for line in lines)
    return tuple(
        LineCount(kind=kind, status=status, count=count)
        for (kind, status), count in sorted(counted.items())
    )


def days(timed: Iterable[LineTiming], windows: tuple[PlayWindow, ...]) -> tuple[DayLines, ...]:
    """A time outside all play days counts for the day before it, or for the first."""
    played = [t for t in timed if t.status is not _NEVER]
    made: list[DayLines] = []
    for day, window in enumerate(windows, start=1):
        planned = [t for t in played if _day_of(t.planned_ms, windows) == day]
        released = [t for t in played if _day_of(t.released_ms, windows) == day]
        made.append(_day(day, window, planned, len(released)))
    return tuple(made)


def _day(day: int, window: PlayWindow, planned: list[LineTiming], released: int) -> DayLines:
    fates = Counter(_fate(timing) for timing in planned)
    return DayLines(
        day=day,
        window=window,
        planned=len(planned),
        released=released,
        in_time=fates["in_time"],
        late=fates["late"],
        deferred=fates["deferred"],
        omitted=fates["omitted"],
        open=fates["open"],
    )


def _fate(timing: LineTiming) -> str:
    if timing.late_ms is not None:
        return "late" if timing.late_ms > IN_TIME_MS else "in_time"
    return _SET_ASIDE.get(timing.status, "open")


def _day_of(exercise_ms: int | None, windows: tuple[PlayWindow, ...]) -> int | None:
    if exercise_ms is None:
        return None
    begun = [day for day, window in enumerate(windows, start=1) if window.start_ms <= exercise_ms]
    return begun[-1] if begun else 1


def untranslated(
    lines: Iterable[LineRow], lacked: dict[MessageId, tuple[LanguageCode, ...]]
) -> tuple[UntranslatedLine, ...]:
    """`lacked` says which languages a message lacked as it was sent."""
    return tuple(
        UntranslatedLine(
            line=LineId(line.id),
            title=line.title.id,
            message=line.message,
            released_ms=line.released_ms,
            languages=lacked[line.message],
        )
        for line in lines
        if line.released_ms is not None and line.message in lacked
    )
