"""What a rehearsal tells."""

from startex.language.base import Noun
from startex.language.ids import ObjectiveId
from startex.language.review import CellAcknowledgement, HourLoad, NationDelay


class Rehearsed(Noun):
    """`lines` has `total` and a count for each state at the end.

    `acknowledged` counts messages that every addressee for action acknowledged; `deferred` and
    `omitted` count lines that ever were. `refused` counts commands of stand-ins the desk refused,
    by code. `language_delays` is how long readers of a nation waited for a language, from the
    request to a version they could use; `open` were not served by ENDEX.
    `seconds` is how long the rehearsal took.
    """

    seed: int
    journal_hash: str
    facts: int
    lines: dict[str, int]
    deferred: int
    omitted: int
    messages: int
    acknowledged: int
    orders: int
    requests: int
    entries: int
    publications: int
    untranslated_at_release: int
    observations: int
    acknowledgement: tuple[CellAcknowledgement, ...]
    load: tuple[HourLoad, ...]
    language_delays: tuple[NationDelay, ...]
    objectives_without_line: tuple[ObjectiveId, ...]
    objectives_without_observation: tuple[ObjectiveId, ...]
    refused: dict[str, int]
    seconds: float = 0.0
