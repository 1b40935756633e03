"""What a review shows: an exercise measured for one audience. All times exercise ms unless named.

Medians and ninetieth percentiles are None where nothing was measured.
"""

from enum import StrEnum

from startex.language.base import Noun
from startex.language.ids import (
    Address,
    CellId,
    LanguageCode,
    LineId,
    LinkId,
    MessageId,
    NationCode,
    PostId,
    TextId,
)
from startex.language.msel_rows import LineRow, StorylineRow
from startex.language.rows import CellRow, ExerciseRow, ObjectiveRow
from startex.language.values import (
    ClockState,
    HumanText,
    LineKind,
    LineStatus,
    LinkMeans,
    ObservationType,
    PerformanceRating,
    PlayWindow,
    Precedence,
)


class TimelineKind(StrEnum):
    STARTEX = "startex"
    PAUSED = "paused"
    NIGHT_PAUSE = "night_pause"
    RESUMED = "resumed"
    #: Another rate, or a jump.
    CLOCK_SET = "clock_set"
    ENDEX = "endex"
    LINE_PUT = "line_put"
    LINE_SUBMITTED = "line_submitted"
    LINE_APPROVED = "line_approved"
    LINE_SYNCHRONIZED = "line_synchronized"
    LINE_RELEASED = "line_released"
    LINE_COMPLETE = "line_complete"
    LINE_DEFERRED = "line_deferred"
    LINE_OMITTED = "line_omitted"
    LINE_RECALLED = "line_recalled"
    LINE_OBSOLETE = "line_obsolete"
    LINE_RETURNED = "line_returned"
    LINE_HELD = "line_held"
    LINE_UNHELD = "line_unheld"
    LINE_REMARKED = "line_remarked"
    DEADLINE_PASSED = "deadline_passed"
    DECISION_TAKEN = "decision_taken"
    MESSAGE_SENT = "message_sent"
    MESSAGE_ACKNOWLEDGED = "message_acknowledged"
    MESSAGE_WITHDRAWN = "message_withdrawn"
    MESSAGE_WAITING = "message_waiting"
    MESSAGE_UNDER_WAY = "message_under_way"
    MESSAGE_LOST = "message_lost"
    #: After it was late.
    MESSAGE_ARRIVED = "message_arrived"
    MESSAGE_SENT_AGAIN = "message_sent_again"
    TRANSLATION_REQUESTED = "translation_requested"
    TRANSLATION_WRITTEN = "translation_written"
    TRANSLATION_CHECKED = "translation_checked"
    OBSERVATION_NOTED = "observation_noted"
    NO_DUFF_CALLED = "no_duff_called"
    NO_DUFF_CLOSED = "no_duff_closed"
    HALT_CALLED = "halt_called"
    HALT_LIFTED = "halt_lifted"
    HANDED_OVER = "handed_over"
    UNIT_MOVED = "unit_moved"
    LINK_SET = "link_set"
    ORDER_ISSUED = "order_issued"
    ORDER_REVISED = "order_revised"
    ORDER_ACKNOWLEDGED = "order_acknowledged"
    ORDER_CANCELLED = "order_cancelled"
    REQUEST_RAISED = "request_raised"
    REQUEST_ANSWERED = "request_answered"
    DECISION_LOGGED = "decision_logged"


class TimelineEvent(Noun):
    """One thing that happened. `text` is found in `ReviewReport.texts`, empty where there is none.

    `cells` are those it came from and went to. `says` is what has no language versions: a reason,
    what a safety call said, a link's state, the number of an order or a request.
    """

    number: int
    exercise_ms: int
    wall_ms: int
    kind: TimelineKind
    id: str
    cells: tuple[CellId, ...]
    post: PostId
    text: TextId
    says: str


class LineCount(Noun):
    kind: LineKind
    status: LineStatus
    count: int


class DayLines(Noun):
    """Lines planned in one play day, and what was released in it; `day` counts from 1."""

    day: int
    window: PlayWindow
    planned: int
    released: int
    #: Of those planned for this day: released in time, released late, and what became of the rest.
    in_time: int
    late: int
    deferred: int
    omitted: int
    open: int


class LineTiming(Noun):
    """`planned_ms` is the plan at STARTEX, `due_ms` the last one; `late_ms` is against the last."""

    line: LineId
    kind: LineKind
    status: LineStatus
    title: TextId
    planned_ms: int | None
    due_ms: int | None
    released_ms: int | None
    late_ms: int | None


class Spread(Noun):
    count: int
    median_ms: int | None
    p90_ms: int | None
    longest_ms: int | None


class CellAcknowledgement(Noun):
    """Messages for action at one cell and its posts. `open` are not acknowledged by now."""

    cell: CellId
    player: bool
    delivered: int
    acknowledged: Spread
    open: int
    oldest_open_ms: int | None


class HourLoad(Noun):
    """Messages at one cell in the hour that begins at `hour_ms`, whole hours of the venue."""

    cell: CellId
    hour_ms: int
    received: int
    sent: int


class LanguageDelay(Noun):
    """Texts a cell lacked in `to_language`: from the request to a version it could use."""

    cell: CellId
    from_language: LanguageCode
    to_language: LanguageCode
    served: Spread
    open: int


class NationDelay(Noun):
    """The same for the readers of one nation."""

    nation: NationCode
    from_language: LanguageCode
    to_language: LanguageCode
    served: Spread
    open: int


class MessageDelay(Noun):
    """From sending to the first version that readers of a language could use; all its parts.

    `took_ms` is play only, and None while they still wait.
    """

    message: MessageId
    title: TextId
    precedence: Precedence
    from_language: LanguageCode
    to_language: LanguageCode
    nations: tuple[NationCode, ...]
    sent_ms: int
    took_ms: int | None


class OpenText(Noun):
    text: TextId
    title: TextId
    from_language: LanguageCode
    to_language: LanguageCode
    precedence: Precedence
    cells: tuple[CellId, ...]
    requested_ms: int
    due_ms: int


class UntranslatedLine(Noun):
    """A line that was released while an addressee's language was lacking."""

    line: LineId
    title: TextId
    message: MessageId
    released_ms: int
    languages: tuple[LanguageCode, ...]


class OrderReview(Noun):
    """How soon its newest version was acknowledged by those it was given to."""

    order: str
    number: str
    title: TextId
    issued_ms: int
    versions: int
    cancelled: bool
    addressees: int
    acknowledged: Spread
    open: int


class CellRequests(Noun):
    """What a cell asked. Late is what was, or is not yet, answered when it was needed."""

    cell: CellId
    raised: int
    answered: Spread
    open: int
    late: int


class RatingCount(Noun):
    rating: PerformanceRating
    count: int


class ObjectiveCoverage(Noun):
    """An objective, or with `task` one of its tasks. An objective counts what its tasks have."""

    objective: str
    task: str
    title: TextId
    nation: NationCode
    lines: int
    released: int
    observations: int
    ratings: tuple[RatingCount, ...]


class ReviewObservation(Noun):
    id: str
    text: TextId
    type: ObservationType
    rating: PerformanceRating
    objective: str
    line: LineId
    exercise_ms: int


class LinkReview(Noun):
    """What one link did to copies of messages that were given to it.

    `late` is from then until they were there, of those that were not at once; `cut_ms` is play
    in which nothing went over it.
    """

    link: LinkId
    means: LinkMeans
    from_cell: CellId
    to_cell: CellId
    carried: int
    waited: int
    lost: int
    sent_again: int
    late: Spread
    cut_ms: int


class SafetyCall(Noun):
    """`kind` is HALT_CALLED or NO_DUFF_CALLED. `ended` is when it was lifted or closed."""

    id: str
    kind: TimelineKind
    says: str
    place: str
    post: PostId
    exercise_ms: int
    wall_ms: int
    ended_exercise_ms: int | None
    ended_wall_ms: int | None


class ReviewReport(Noun):
    """Everything measured, of what `audience` may see: EXCON, a nation, a cell or a post.

    `number` is the last fact that was counted. `texts` holds every text named, once.
    """

    audience: str
    nations: tuple[NationCode, ...]
    number: int
    exercise_ms: int
    clock: ClockState
    zone_letter: str
    play_days: tuple[PlayWindow, ...]
    lines: int
    line_counts: tuple[LineCount, ...]
    days: tuple[DayLines, ...]
    lateness: Spread
    #: Up to here a release counts as in time.
    in_time_ms: int
    timings: tuple[LineTiming, ...]
    messages: int
    acknowledgements: tuple[CellAcknowledgement, ...]
    load: tuple[HourLoad, ...]
    language_delays: tuple[LanguageDelay, ...]
    nation_delays: tuple[NationDelay, ...]
    message_delays: tuple[MessageDelay, ...]
    open_texts: tuple[OpenText, ...]
    untranslated: tuple[UntranslatedLine, ...]
    orders: tuple[OrderReview, ...]
    requests: tuple[CellRequests, ...]
    decisions: int
    coverage: tuple[ObjectiveCoverage, ...]
    observations: tuple[ReviewObservation, ...]
    safety: tuple[SafetyCall, ...]
    links: tuple[LinkReview, ...]
    timeline: tuple[TimelineEvent, ...]
    texts: tuple[HumanText, ...]


class StaffAction(Noun):
    """What was done about an entry. `register` names the answer, empty for the others."""

    kind: TimelineKind
    exercise_ms: int
    initials: str
    register: str


class StaffEntry(Noun):
    """A line of a staff journal, in the columns of DA Form 1594.

    `in_ms` is when it came in, `out_ms` when it went out; an entry has at least one of the two.
    """

    item: int
    in_ms: int | None
    out_ms: int | None
    kind: TimelineKind
    register: str
    precedence: Precedence | None
    sender: Address
    to: tuple[Address, ...]
    text: HumanText | None
    says: str
    actions: tuple[StaffAction, ...]
    initials: str


class StaffJournal(Noun):
    """The journal of one cell."""

    cell: CellId
    name: HumanText
    entries: tuple[StaffEntry, ...]


class ExerciseRecord(Noun):
    """All that one audience may hold of an exercise; its documents are made of this alone."""

    exercise: ExerciseRow
    cells: tuple[CellRow, ...]
    objectives: tuple[ObjectiveRow, ...]
    storylines: tuple[StorylineRow, ...]
    lines: tuple[LineRow, ...]
    journals: tuple[StaffJournal, ...]
    report: ReviewReport
