"""What a rehearsal tells."""

from startex.language.base import Noun
from startex.language.ids import CellId, ObjectiveId


class HeadquartersTimes(Noun):
    """How fast a headquarters acknowledged what was addressed to it for action.

    `headquarters` is the topmost cell. Seconds of exercise time, None where nothing was.
    """

    headquarters: CellId
    delivered: int
    acknowledged: int
    median_s: int | None
    p90_s: int | None


class HourLoad(Noun):
    """Messages that reached a headquarters in the hour of exercise time from `hour_ms` on."""

    headquarters: CellId
    hour_ms: int
    messages: int


class Rehearsed(Noun):
    """`lines` has `total` and a count for each state at the end.

    `acknowledged` counts messages that every addressee for action acknowledged; `deferred` and
    `omitted` count lines that ever were. `refused` counts commands of stand-ins the desk refused,
    by code. `seconds` is how long the rehearsal took.
    """

    seed: int
    journal_hash: str
    facts: int
    lines: dict[str, int]
    deferred: int
    omitted: int
    messages: int
    acknowledged: int
    untranslated_at_release: int
    observations: int
    acknowledgement: tuple[HeadquartersTimes, ...]
    load: tuple[HourLoad, ...]
    objectives_without_line: tuple[ObjectiveId, ...]
    objectives_without_observation: tuple[ObjectiveId, ...]
    refused: dict[str, int]
    seconds: float = 0.0
