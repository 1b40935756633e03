"""What screens show. Put and removed by `row` tag and id, with a number."""

from typing import NamedTuple

from startex.language.base import Noun, Row
from startex.language.conditions import AnyCondition
from startex.language.ids import (
    Address,
    BilletId,
    CellId,
    ExerciseId,
    IncidentId,
    LanguageCode,
    LineId,
    MessageId,
    NationCode,
    PostId,
    RemarkId,
    StorylineId,
    UnitId,
)
from startex.language.plan import (
    ColumnFilter,
    Component,
    LoadLimits,
    Nation,
    Readiness,
    Shift,
    Venue,
)
from startex.language.values import (
    CellKind,
    ClockSegment,
    ClockState,
    ColumnType,
    DeliveryMeans,
    HumanText,
    IncidentLevel,
    InjectPriority,
    LineKind,
    LineStatus,
    LinkMeans,
    LinkState,
    ObservationType,
    PerformanceRating,
    PlayWindow,
    Precedence,
    ReleaseRule,
    RemarkKind,
    Role,
    TerminologyProfile,
)


class ExerciseRow(Row, tag="exercise"):
    name: str
    title: HumanText
    scenario: HumanText
    sponsor: str
    host_nation: NationCode
    lead_nation: NationCode
    venue: Venue
    nations: tuple[Nation, ...]
    working_languages: tuple[LanguageCode, ...]
    classification: str
    missions: tuple[str, ...]
    components: tuple[Component, ...]
    shifts: tuple[Shift, ...]
    play_days: tuple[PlayWindow, ...]
    terminology: TerminologyProfile
    readiness: Readiness
    limits: LoadLimits
    practice_of: ExerciseId


class ClockRow(Row, tag="clock"):
    """Exercise time now = segment.exercise_ms + (wall now − segment.wall_ms) × segment.rate."""

    state: ClockState
    segment: ClockSegment
    resume_exercise_ms: int | None = None


class CellRow(Row, tag="cell"):
    name: HumanText
    kind: CellKind
    parent: CellId
    excon: bool


class PostRow(Row, tag="post"):
    """A line of the exercise phonebook. `signed_in` says whether a station sits there now."""

    cell: CellId
    title: HumanText
    nations: tuple[NationCode, ...]
    languages: tuple[LanguageCode, ...]
    signed_in: bool


class PersonaRow(Row, tag="persona"):
    cell: CellId
    name: HumanText


class BilletRow(Row, tag="billet"):
    """A line of the manning document; `card` counts the sign-in cards issued for it."""

    post: PostId
    cell: CellId
    nation: NationCode
    rank: str
    role: Role
    shift: str
    languages: tuple[LanguageCode, ...]
    person: str
    title: HumanText
    card: int


class StationRow(Row, tag="station"):
    billet: BilletId
    post: PostId
    since_wall_ms: int


class HandoverRow(Row, tag="handover"):
    """The note the outgoing holder left for whoever fills the post next."""

    post: PostId
    from_billet: BilletId
    to_billet: BilletId
    note: HumanText
    exercise_ms: int


class StorylineRow(Row, tag="storyline"):
    mission: str
    title: HumanText
    objectives: tuple[str, ...]


class IncidentRow(Row, tag="incident"):
    level: IncidentLevel
    part_of: tuple[str, ...]
    title: HumanText


class OptionView(Noun):
    id: str
    title: HumanText


class GateRow(Row, tag="gate"):
    """A decision gate; `decided` is the option the players took, empty until they did."""

    title: HumanText
    options: tuple[OptionView, ...]
    storyline: StorylineId
    decided: str
    decided_ms: int | None


class ColumnRow(Row, tag="column"):
    type: ColumnType
    choices: tuple[str, ...]


class ViewRow(Row, tag="view"):
    name: str
    columns: tuple[str, ...]
    filters: tuple[ColumnFilter, ...]
    sort: str
    descending: bool
    owner: BilletId


class TaskView(Noun):
    id: str
    title: HumanText
    condition: HumanText
    standard: HumanText


class ObjectiveRow(Row, tag="objective"):
    mission: str
    nation: NationCode
    title: HumanText
    tasks: tuple[TaskView, ...]


class StatusChange(Noun):
    """One step in the life of a line; times in milliseconds."""

    status: LineStatus
    exercise_ms: int
    wall_ms: int
    billet: BilletId
    reason: str = ""


class RemarkView(Noun):
    id: RemarkId
    kind: RemarkKind
    text: HumanText
    billet: BilletId
    exercise_ms: int
    wall_ms: int


class LineRow(Row, tag="line"):
    """What EXCON sees of a line of the event list; players see the message it sends.

    `offered` is a contingency whose expected action did not happen in time.
    """

    kind: LineKind
    storyline: StorylineId
    planned_ms: int | None
    deadline_ms: int | None
    rule: ReleaseRule
    sender: Address
    to: tuple[Address, ...]
    info: tuple[Address, ...]
    means: DeliveryMeans
    precedence: Precedence
    priority: InjectPriority
    controller: PostId
    objectives: tuple[str, ...]
    prerequisite: LineId
    contingency_for: LineId
    incidents: tuple[IncidentId, ...]
    trigger: AnyCondition | None
    trigger_met: bool
    alternative: str
    dynamic: bool
    deadline_passed: bool
    offered: bool
    columns: dict[str, str]
    owner: NationCode
    released_to: tuple[str, ...]
    status: LineStatus
    held: bool
    reason: str
    author: BilletId
    approver: BilletId
    version: int
    message: MessageId
    released_ms: int | None
    title: HumanText
    body: HumanText
    expected: HumanText
    notes: HumanText
    history: tuple[StatusChange, ...]
    remarks: tuple[RemarkView, ...]
    #: Languages an addressee needs and the body lacks or holds stale.
    lacking: tuple[LanguageCode, ...]


class MessageRow(Row, tag="message"):
    register: str
    sender: Address
    from_post: PostId
    to: tuple[Address, ...]
    info: tuple[Address, ...]
    precedence: Precedence
    reply_to: MessageId
    subject: HumanText
    body: HumanText
    sent_ms: int
    sent_wall_ms: int
    withdrawn: bool
    comms_check: bool


class ReceiptRow(Row, tag="receipt"):
    """What became of a message at one addressee; exercise times, None until it happens."""

    message: MessageId
    recipient: Address
    delivered_ms: int
    read_ms: int | None
    acknowledged_ms: int | None
    acknowledged_by: BilletId


class TranslationRow(Row, tag="translation"):
    """A place in the linguists' queue."""

    text: HumanText
    language: LanguageCode
    precedence: Precedence
    due_ms: int
    requested_ms: int
    taken_by: BilletId


class ObservationRow(Row, tag="observation"):
    text: HumanText
    type: ObservationType
    rating: PerformanceRating
    objective: str
    line: LineId
    exercise_ms: int
    billet: BilletId


class NoDuffRow(Row, tag="no_duff"):
    what: str
    place: str
    called_by: PostId
    wall_ms: int
    open: bool


class HaltRow(Row, tag="halt"):
    reason: str
    called_by: PostId
    wall_ms: int
    lifted: bool


class UnitRow(Row, tag="unit"):
    name: HumanText
    sidc: str
    side: str
    parent: UnitId
    latitude_deg: float
    longitude_deg: float
    played_by: Address
    reported_ms: int


class LinkRow(Row, tag="link"):
    from_cell: CellId
    to_cell: CellId
    means: LinkMeans
    pace: int
    state: LinkState


AnyRow = (
    ExerciseRow
    | ClockRow
    | CellRow
    | PostRow
    | PersonaRow
    | BilletRow
    | StationRow
    | HandoverRow
    | StorylineRow
    | IncidentRow
    | GateRow
    | ColumnRow
    | ViewRow
    | ObjectiveRow
    | LineRow
    | MessageRow
    | ReceiptRow
    | TranslationRow
    | ObservationRow
    | NoDuffRow
    | HaltRow
    | UnitRow
    | LinkRow
)


class RowKey(NamedTuple):
    """Where a row stands in a station's tables."""

    row: str
    id: str


def key_of(row: Row) -> RowKey:
    return RowKey(str(row.__struct_config__.tag), row.id)
