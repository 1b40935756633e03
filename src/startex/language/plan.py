"""What planners write: the exercise and everything its folder holds."""

import msgspec

from startex.language.base import Noun
from startex.language.ids import (
    EVERYBODY,
    EXCON_ONLY,
    Address,
    BilletId,
    CellId,
    ExerciseId,
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
)
from startex.language.values import (
    CellKind,
    DeliveryMeans,
    ExerciseType,
    HumanText,
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


class Cell(Noun):
    """Text: cell/ID/name."""

    id: CellId
    kind: CellKind
    parent: CellId = CellId("")


class Persona(Noun):
    """Somebody of the scenario who seems to write; `cell` plays him. Text: persona/ID/name."""

    id: PersonaId
    cell: CellId


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


class ObjectiveTask(Noun):
    """Texts: task/ID/title, task/ID/condition, task/ID/standard."""

    id: TaskId
    objective: ObjectiveId


class Objective(Noun):
    """Text: objective/ID/title. An empty `nation` is an objective of the whole exercise."""

    id: ObjectiveId
    mission: str = ""
    nation: NationCode = NationCode("")


class Line(Noun):
    """A row of the event list. Texts: line/ID/title, /body, /expected, /notes.

    `planned_ms` is exercise time or None for a line kept in the basket. `deadline_ms` is when an
    expected action must have happened. `unknown` keeps columns of a foreign sheet by heading.
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
    owner: NationCode = NationCode("")
    release: tuple[str, ...] = EVERYBODY
    status: LineStatus = LineStatus.DRAFT
    reason: str = ""
    author: BilletId = BilletId("")
    approver: BilletId = BilletId("")
    unknown: dict[str, str] = msgspec.field(default_factory=dict[str, str])


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


class Link(Noun):
    """A means of communication between two cells; `pace` is 1 primary to 4 emergency."""

    id: LinkId
    from_cell: CellId
    to_cell: CellId
    means: LinkMeans
    pace: int = 1
    state: LinkState = LinkState.UP


class Plan(Noun):
    """A whole exercise as its folder holds it."""

    exercise: Exercise
    cells: tuple[Cell, ...] = ()
    personas: tuple[Persona, ...] = ()
    billets: tuple[Billet, ...] = ()
    storylines: tuple[Storyline, ...] = ()
    objectives: tuple[Objective, ...] = ()
    tasks: tuple[ObjectiveTask, ...] = ()
    lines: tuple[Line, ...] = ()
    units: tuple[Unit, ...] = ()
    links: tuple[Link, ...] = ()
    texts: tuple[HumanText, ...] = ()
