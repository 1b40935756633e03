"""What EXCON's screens show of the event list."""

from startex.language.base import Noun, Row
from startex.language.conditions import AnyCondition
from startex.language.ids import (
    Address,
    BilletId,
    IncidentId,
    LanguageCode,
    LineId,
    MessageId,
    NationCode,
    PostId,
    RemarkId,
    StorylineId,
)
from startex.language.plan import ColumnFilter, LinkEffect
from startex.language.values import (
    ColumnType,
    DeliveryMeans,
    HumanText,
    IncidentLevel,
    InjectPriority,
    LineKind,
    LineStatus,
    Precedence,
    ReleaseRule,
    RemarkKind,
)


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
    classification: str
    shown_to: tuple[str, ...]
    link_effects: tuple[LinkEffect, ...]
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
