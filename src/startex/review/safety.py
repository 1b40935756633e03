"""Safety calls: when they were made and when they were over, on both clocks."""

from dataclasses import dataclass, field

from startex.language.facts import (
    NoDuffCalled,
    NoDuffClosed,
    Numbered,
    Recorded,
    SafetyHaltCalled,
    SafetyHaltLifted,
)
from startex.language.ids import PostId
from startex.language.review import SafetyCall, TimelineKind
from startex.language.rows import HaltRow, NoDuffRow, RowKey
from startex.review.seen import Seen


@dataclass
class SafetyTimes:
    """Learns from the facts when each call was made and ended."""

    called: dict[RowKey, Recorded] = field(default_factory=dict[RowKey, Recorded])
    ended: dict[RowKey, Recorded] = field(default_factory=dict[RowKey, Recorded])

    def take(self, numbered: Numbered) -> None:
        match numbered.recorded.fact:
            case NoDuffCalled(no_duff=no_duff):
                self.called[RowKey("no_duff", no_duff)] = numbered.recorded
            case SafetyHaltCalled(halt=halt):
                self.called[RowKey("halt", halt)] = numbered.recorded
            case NoDuffClosed(no_duff=no_duff):
                self.ended[RowKey("no_duff", no_duff)] = numbered.recorded
            case SafetyHaltLifted(halt=halt):
                self.ended[RowKey("halt", halt)] = numbered.recorded
            case _:
                pass


def safety_calls(times: SafetyTimes, seen: Seen) -> tuple[SafetyCall, ...]:
    calls: list[SafetyCall] = []
    for key, recorded in times.called.items():
        row = seen.rows.get(key)
        if isinstance(row, NoDuffRow):
            call = (TimelineKind.NO_DUFF_CALLED, row.what, row.place, row.called_by)
            calls.append(_call(key, recorded, times.ended.get(key), *call))
        elif isinstance(row, HaltRow):
            call = (TimelineKind.HALT_CALLED, row.reason, "", row.called_by)
            calls.append(_call(key, recorded, times.ended.get(key), *call))
    return tuple(calls)


def _call(
    key: RowKey,
    called: Recorded,
    ended: Recorded | None,
    kind: TimelineKind,
    says: str,
    place: str,
    post: PostId,
) -> SafetyCall:
    return SafetyCall(
        id=key.id,
        kind=kind,
        says=says,
        place=place,
        post=post,
        exercise_ms=called.exercise_ms,
        wall_ms=called.wall_ms,
        ended_exercise_ms=ended.exercise_ms if ended else None,
        ended_wall_ms=ended.wall_ms if ended else None,
    )
