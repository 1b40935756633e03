"""What screens show. Put and removed by `row` tag and id, with a number."""

from typing import NamedTuple

from startex.language.base import Noun, Row
from startex.language.ids import (
    Address,
    AttachmentId,
    BilletId,
    CellId,
    ExerciseId,
    LanguageCode,
    LineId,
    ListId,
    MessageId,
    NationCode,
    PostId,
    UnitId,
)
from startex.language.msel_rows import (
    ColumnRow,
    GateRow,
    IncidentRow,
    LineRow,
    StorylineRow,
    ViewRow,
)
from startex.language.plan import (
    Component,
    LinkWindow,
    LoadLimits,
    Nation,
    Readiness,
    Shift,
    Venue,
)
from startex.language.staff_plan import MarkingScheme
from startex.language.staff_rows import (
    FilledForm,
    StaffRow,
)
from startex.language.values import (
    CellKind,
    ClockSegment,
    ClockState,
    HumanText,
    LinkMeans,
    LinkState,
    ObservationType,
    PerformanceRating,
    PlayWindow,
    Precedence,
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
    marking: MarkingScheme
    default_release: tuple[str, ...]
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
    phone: str
    mailbox: str
    outlet: bool


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
    #: By when it should be acknowledged, by the speed of service of its precedence.
    due_ms: int
    withdrawn: bool
    comms_check: bool
    owner: NationCode
    classification: str
    forward_of: MessageId
    quotes: tuple[MessageId, ...]
    references: tuple[str, ...]
    attachments: tuple[AttachmentId, ...]
    lists: tuple[ListId, ...]
    form: FilledForm | None


class ReceiptRow(Row, tag="receipt"):
    """What became of a message at one addressee; exercise times, None until it happens.

    `failed` is what a real sender would know: the means told him that it did not go.
    """

    message: MessageId
    recipient: Address
    delivered_ms: int | None
    failed: bool
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
    #: The checked language to translate from where nobody reads the source; empty is the source.
    via: LanguageCode
    #: Protected words of the source that the newest version lacks.
    missing: tuple[str, ...]


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
    delay_s: int
    loss: float
    most_bytes: int
    area: str
    schedule: tuple[LinkWindow, ...]
    #: Messages that wait or are under way on it now.
    carries: int


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
    | StaffRow
)


class RowKey(NamedTuple):
    """Where a row stands in a station's tables."""

    row: str
    id: str


def key_of(row: Row) -> RowKey:
    return RowKey(str(row.__struct_config__.tag), row.id)
