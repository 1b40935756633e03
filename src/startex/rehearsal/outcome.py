"""What a rehearsal tells."""

from startex.language.base import Noun
from startex.language.ids import ObjectiveId
from startex.language.review import CellAcknowledgement, HourLoad


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
    acknowledgement: tuple[CellAcknowledgement, ...]
    load: tuple[HourLoad, ...]
    objectives_without_line: tuple[ObjectiveId, ...]
    objectives_without_observation: tuple[ObjectiveId, ...]
    refused: dict[str, int]
    seconds: float = 0.0
