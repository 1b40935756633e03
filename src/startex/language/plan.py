"""What planners write: the exercise and everything its folder holds."""

import msgspec

from startex.language.base import Noun
from startex.language.conditions import AnyCondition
from startex.language.ids import (
    EVERYBODY,
    EXCON_ONLY,
    Address,
    BilletId,
    CellId,
    ExerciseId,
    GateId,
    IncidentId,
    LanguageCode,
    LineId,
    LinkId,
    NationCode,
    ObjectiveId,
    PersonaId,
    PostId,
    StorylineId,
    TaskId,
    UnitId,
    ViewId,
)
from startex.language.staff_plan import (
    Contact,
    DistributionList,
    FormTemplate,
    MarkingScheme,
    RhythmEvent,
    Term,
    Turn,
)
from startex.language.values import (
    CellKind,
    ColumnType,
    DeliveryMeans,
    ExerciseType,
    HumanText,
    IncidentLevel,
    InjectPriority,
    LineKind,
    LineStatus,
    LinkMeans,
    LinkState,
    ParticipationStatus,
    PlayWindow,
    Precedence,
    ReleaseRule,
    Role,
    TerminologyProfile,
)


class Nation(Noun):
    code: NationCode
    status: ParticipationStatus = ParticipationStatus.PARTICIPANT


class Venue(Noun):
    """Where a component runs; `time_zone` is an IANA name, `zone_letter` the DTG's."""

    place: str
    country: NationCode
    time_zone: str
    zone_letter: str


class Component(Noun):
    """A part of the exercise with its own type, place, dates (ISO 8601 days) and nations."""

    id: str
    type: ExerciseType
    place: str
    start: str
    end: str
    nations: tuple[NationCode, ...]


class Shift(Noun):
    """Hours in local minutes after midnight; a shift that ends before it starts spans the night."""

    id: str
    start_minute: int
    end_minute: int


class Readiness(Noun):
    """What the gate before "synchronized" asks, beyond an addressee and a release that covers him.

    `languages`: every addressee has a checked text. `controller`: the responsible one is on shift.
    """

    languages: bool = True
    objective: bool = False
    controller: bool = True


class LoadLimits(Noun):
    """From how much on a window of `window_min` minutes is an overload.

    `per_cell` counts injects, `per_controller` lines, `per_linguist` words to translate.
    """

    window_min: int = 60
    per_cell: int = 8
    per_controller: int = 8
    per_linguist: int = 300


class Exercise(Noun):
    """Sponsor, host nation, lead nation and venue are four things. Times are exercise time, ms UTC.

    Texts: exercise/ID/title, exercise/ID/scenario.
    """

    id: ExerciseId
    name: str
    venue: Venue
    nations: tuple[Nation, ...]
    working_languages: tuple[LanguageCode, ...]
    play_days: tuple[PlayWindow, ...]
    series: str = ""
    sponsor: str = ""
    host_nation: NationCode = NationCode("")
    lead_nation: NationCode = NationCode("")
    #: A notional exercise marking; the product is for unclassified data only.
    classification: str = "EXERCISE UNCLASSIFIED"
    missions: tuple[str, ...] = ()
    components: tuple[Component, ...] = ()
    shifts: tuple[Shift, ...] = ()
    terminology: TerminologyProfile = TerminologyProfile.US_JOINT
    readiness: Readiness = Readiness()
    limits: LoadLimits = LoadLimits()
    #: How release lists are written on every product.
    marking: MarkingScheme = MarkingScheme()
    #: What a new text or an imported line is released to before anybody says so; empty is nobody
    #: but its owner.
    default_release: tuple[str, ...] = EVERYBODY
    #: Set on a practice run only: the exercise it is a copy of.
    practice_of: ExerciseId = ExerciseId("")


class Cell(Noun):
    """Text: cell/ID/name."""

    id: CellId
    kind: CellKind
    parent: CellId = CellId("")


class Persona(Noun):
    """Somebody of the scenario who seems to write; `cell` plays him. Text: persona/ID/name.

    `phone` and `mailbox` are of the fiction; an `outlet` publishes.
    """

    id: PersonaId
    cell: CellId
    phone: str = ""
    mailbox: str = ""
    outlet: bool = False


class Billet(Noun):
    """One line of the manning document. Text: billet/ID/title. An empty `person` is a vacancy.

    `languages` are those its holder reads, best first. Several billets fill one `post` by shift.
    """

    id: BilletId
    post: PostId
    cell: CellId
    nation: NationCode
    role: Role
    languages: tuple[LanguageCode, ...]
    rank: str = ""
    shift: str = ""
    person: str = ""


class Storyline(Noun):
    """Text: storyline/ID/title."""

    id: StorylineId
    mission: str = ""
    objectives: tuple[str, ...] = ()


class Incident(Noun):
    """Text: incident/ID/title. `part_of` names storylines, and for an incident events too."""

    id: IncidentId
    level: IncidentLevel = IncidentLevel.INCIDENT
    part_of: tuple[str, ...] = ()


class Gate(Noun):
    """A decision that players must have made. Texts: gate/ID/title, gate/ID/OPTION."""

    id: GateId
    options: tuple[str, ...]
    storyline: StorylineId = StorylineId("")


class ListColumn(Noun):
    """A column of the event list that the exercise defines; `id` is its heading."""

    id: str
    type: ColumnType = ColumnType.TEXT
    choices: tuple[str, ...] = ()


class ColumnFilter(Noun):
    """Lines whose `column` has one of `values`, where any are named, and holds `words`."""

    column: str
    values: tuple[str, ...] = ()
    words: str = ""


class ListView(Noun):
    """A saved way of looking at the event list; an empty `owner` shares it with all of EXCON."""

    id: ViewId
    name: str
    columns: tuple[str, ...] = ()
    filters: tuple[ColumnFilter, ...] = ()
    sort: str = ""
    descending: bool = False
    owner: BilletId = BilletId("")


class ObjectiveTask(Noun):
    """Texts: task/ID/title, task/ID/condition, task/ID/standard."""

    id: TaskId
    objective: ObjectiveId


class Objective(Noun):
    """Text: objective/ID/title. An empty `nation` is an objective of the whole exercise."""

    id: ObjectiveId
    mission: str = ""
    nation: NationCode = NationCode("")


class LinkEffect(Noun):
    """What a line does to a link when it is released."""

    link: LinkId
    state: LinkState
    delay_s: int = 0
    loss: float = 0.0


class Line(Noun):
    """A row of the event list. Texts: line/ID/title, /body, /expected, /notes.

    `planned_ms` is exercise time or None for a line kept in the basket. `deadline_ms` is when an
    expected action must have happened. Of lines that share an `alternative` one is released.
    An empty `classification` is the exercise's. `link_effects` happen when it is released.
    `dynamic` lines were written in play. `columns` holds the exercise's own columns, and those of
    a foreign sheet, by heading.
    """

    id: LineId
    kind: LineKind
    storyline: StorylineId = StorylineId("")
    planned_ms: int | None = None
    deadline_ms: int | None = None
    rule: ReleaseRule = ReleaseRule.BY_HAND
    sender: Address = Address("")
    to: tuple[Address, ...] = ()
    info: tuple[Address, ...] = ()
    means: DeliveryMeans = DeliveryMeans.EMAIL
    precedence: Precedence = Precedence.ROUTINE
    priority: InjectPriority = InjectPriority.SUPPORTING
    controller: PostId = PostId("")
    objectives: tuple[str, ...] = ()
    prerequisite: LineId = LineId("")
    contingency_for: LineId = LineId("")
    incidents: tuple[IncidentId, ...] = ()
    trigger: AnyCondition | None = None
    alternative: str = ""
    dynamic: bool = False
    owner: NationCode = NationCode("")
    release: tuple[str, ...] = EVERYBODY
    display_only: tuple[str, ...] = ()
    classification: str = ""
    link_effects: tuple[LinkEffect, ...] = ()
    status: LineStatus = LineStatus.DRAFT
    reason: str = ""
    author: BilletId = BilletId("")
    approver: BilletId = BilletId("")
    columns: dict[str, str] = msgspec.field(default_factory=dict[str, str])


class Unit(Noun):
    """A unit on the map; `sidc` is a 20-digit APP-6D code. Text: unit/ID/name. Degrees WGS 84."""

    id: UnitId
    sidc: str
    side: str
    latitude_deg: float
    longitude_deg: float
    parent: UnitId = UnitId("")
    played_by: Address = Address("")
    audience: tuple[str, ...] = EXCON_ONLY
    release: tuple[str, ...] = EVERYBODY


class LinkWindow(Noun):
    """From `start_ms` to `end_ms` of exercise time a link is in `state`, then up again."""

    start_ms: int
    end_ms: int
    state: LinkState


class Link(Noun):
    """A means of communication between two cells, both ways; `pace` is 1 primary to 4 emergency.

    `delay_s` and `loss` (0 to 1) count while the state is delayed or lossy; a courier's delay
    always does. `most_bytes` is the longest message with its attachments, 0 for no limit. `area`
    groups links that fail together. `schedule` is what is planned to happen to it.
    """

    id: LinkId
    from_cell: CellId
    to_cell: CellId
    means: LinkMeans
    pace: int = 1
    state: LinkState = LinkState.UP
    delay_s: int = 0
    loss: float = 0.0
    most_bytes: int = 0
    area: str = ""
    schedule: tuple[LinkWindow, ...] = ()


class Plan(Noun):
    """A whole exercise as its folder holds it."""

    exercise: Exercise
    cells: tuple[Cell, ...] = ()
    personas: tuple[Persona, ...] = ()
    billets: tuple[Billet, ...] = ()
    storylines: tuple[Storyline, ...] = ()
    incidents: tuple[Incident, ...] = ()
    gates: tuple[Gate, ...] = ()
    columns: tuple[ListColumn, ...] = ()
    views: tuple[ListView, ...] = ()
    objectives: tuple[Objective, ...] = ()
    tasks: tuple[ObjectiveTask, ...] = ()
    lines: tuple[Line, ...] = ()
    units: tuple[Unit, ...] = ()
    links: tuple[Link, ...] = ()
    forms: tuple[FormTemplate, ...] = ()
    lists: tuple[DistributionList, ...] = ()
    contacts: tuple[Contact, ...] = ()
    rhythm: tuple[RhythmEvent, ...] = ()
    terms: tuple[Term, ...] = ()
    turns: tuple[Turn, ...] = ()
    texts: tuple[HumanText, ...] = ()
