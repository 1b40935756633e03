"""Enumerated values and small structs that several nouns share."""

from enum import StrEnum

from startex.language.base import Noun
from startex.language.ids import BilletId, LanguageCode, PostId, StationId, TextId


class Role(StrEnum):
    """What a billet may do; its commands are listed in `people.decide`."""

    DIRECTOR = "director"
    MSEL_MANAGER = "msel_manager"
    CONTROLLER = "controller"
    STAFF = "staff"
    INTERPRETER = "interpreter"
    EVALUATOR = "evaluator"
    ADMINISTRATOR = "administrator"
    OBSERVER = "observer"
    DISCLOSURE = "disclosure"


class CellKind(StrEnum):
    """`staff` is a section of the trained headquarters, `contingent` a national one."""

    STAFF = "staff"
    CONTINGENT = "contingent"
    DIRECTION = "direction"
    HICON = "hicon"
    LOCON = "locon"
    SIDECON = "sidecon"
    WHITE = "white"
    GREY = "grey"
    GREEN = "green"
    OPFOR = "opfor"
    MEDIA = "media"
    SITCEN = "sitcen"
    MEL_MIL = "mel_mil"
    SIMULATION = "simulation"
    INTERPRETERS = "interpreters"
    EVALUATION = "evaluation"
    LESSONS = "lessons"
    SUPPORT = "support"
    NETWORK = "network"


PLAYER_CELLS = frozenset({CellKind.STAFF, CellKind.CONTINGENT})


class ParticipationStatus(StrEnum):
    PARTICIPANT = "participant"
    OBSERVER = "observer"
    NEUTRAL_PARTICIPANT = "neutral_participant"
    PLANNING_ONLY = "planning_only"
    INVITED = "invited"
    DECLINED = "declined"


class ExerciseType(StrEnum):
    CPX = "cpx"
    FTX = "ftx"
    CAX = "cax"
    LIVEX = "livex"
    TTX = "ttx"
    SEMINAR = "seminar"
    WORKSHOP = "workshop"
    GAME = "game"
    DRILL = "drill"
    FUNCTIONAL = "functional"
    FULL_SCALE = "full_scale"
    ACADEMICS = "academics"


class LineKind(StrEnum):
    INJECT = "inject"
    CONTEXTUAL = "contextual"
    EXPECTED_ACTION = "expected_action"
    CONTINGENCY = "contingency"
    CONTROL_TASK = "control_task"
    ADMINISTRATIVE = "administrative"
    INFORMATION = "information"


class LineStatus(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    SYNCHRONIZED = "synchronized"
    RELEASED = "released"
    COMPLETE = "complete"
    DEFERRED = "deferred"
    OMITTED = "omitted"
    RECALLED = "recalled"
    OBSOLETE = "obsolete"


class ReleaseRule(StrEnum):
    AT_TIME = "at_time"
    BY_HAND = "by_hand"
    ON_TRIGGER = "on_trigger"


class IncidentLevel(StrEnum):
    EVENT = "event"
    INCIDENT = "incident"


class ColumnType(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"
    YES_NO = "yes_no"
    DAY = "day"


class TerminologyProfile(StrEnum):
    """Whose words the screens use for the same things."""

    US_JOINT = "us_joint"
    NATO = "nato"
    HSEEP = "hseep"
    UN = "un"
    RU = "ru"


class RemarkKind(StrEnum):
    """`said` is what a role player said on the phone or in person."""

    COMMENT = "comment"
    SAID = "said"


class OrderKind(StrEnum):
    WARNO = "WARNO"
    OPORD = "OPORD"
    FRAGO = "FRAGO"


class FieldType(StrEnum):
    """`text` is written in a language and translated; `code` is the same in all of them.

    `time` is exercise time in ms, `position` an MGRS reference, `unit` the id of a unit or a cell.
    """

    TIME = "time"
    POSITION = "position"
    UNIT = "unit"
    COUNT = "count"
    CHOICE = "choice"
    CODE = "code"
    TEXT = "text"


class Prefill(StrEnum):
    """What a field holds before anybody writes in it."""

    NOTHING = "nothing"
    NOW = "now"
    POST = "post"
    CELL = "cell"


class FormFault(StrEnum):
    """What keeps the definition of a form from being filled, or read in its languages."""

    ID = "id"
    ID_TWICE = "id_twice"
    FIELD_MISSING = "field_missing"
    TOO_MANY = "too_many"
    LABEL_MISSING = "label_missing"
    LABEL_LONG = "label_long"
    CHOICE_MISSING = "choice_missing"
    CHOICE_ELSEWHERE = "choice_elsewhere"
    PREFILL = "prefill"
    MOST = "most"


class RequestKind(StrEnum):
    INFORMATION = "information"
    ASSISTANCE = "assistance"


class RequestState(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


class MediaKind(StrEnum):
    """`comment` stands below what it answers."""

    ARTICLE = "article"
    POST = "post"
    COMMENT = "comment"


class Verdict(StrEnum):
    """What the disclosure desk said of a request for release."""

    RELEASED = "released"
    REFUSED = "refused"
    REDACTED = "redacted"


class TermState(StrEnum):
    PROPOSED = "proposed"
    AGREED = "agreed"
    REJECTED = "rejected"


class TurnKind(StrEnum):
    """How a linguist spends a stretch of his shift."""

    WRITTEN = "written"
    BOOTH = "booth"
    MEETING = "meeting"
    BREAK = "break"


class TransitState(StrEnum):
    """Where a message is on its way to one addressee."""

    WAITING = "waiting"
    UNDER_WAY = "under_way"
    ARRIVED = "arrived"
    LOST = "lost"


class InjectPriority(StrEnum):
    KEY = "key"
    ENABLING = "enabling"
    SUPPORTING = "supporting"


class DeliveryMeans(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    RADIO = "radio"
    CHAT = "chat"
    PAPER = "paper"
    IN_PERSON = "in_person"
    VIDEO = "video"
    NEWS = "news"
    SIMULATION = "simulation"
    FAX = "fax"


class Precedence(StrEnum):
    FLASH = "flash"
    IMMEDIATE = "immediate"
    PRIORITY = "priority"
    ROUTINE = "routine"


class TextState(StrEnum):
    SOURCE = "source"
    MACHINE_DRAFT = "machine_draft"
    HUMAN_DRAFT = "human_draft"
    CHECKED = "checked"


class ClockState(StrEnum):
    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    NIGHT_PAUSE = "night_pause"
    ENDED = "ended"


class ObservationType(StrEnum):
    STRENGTH = "strength"
    AREA_FOR_IMPROVEMENT = "area_for_improvement"
    NEUTRAL = "neutral"


class PerformanceRating(StrEnum):
    P = "P"
    S = "S"
    M = "M"
    U = "U"
    NOT_OBSERVED = "not_observed"


class LinkState(StrEnum):
    UP = "up"
    DELAYED = "delayed"
    LOSSY = "lossy"
    CUT = "cut"


class LinkMeans(StrEnum):
    NETWORK = "network"
    VOICE = "voice"
    HF = "hf"
    SATCOM = "satcom"
    COURIER = "courier"
    LIAISON = "liaison"


class AuthorKind(StrEnum):
    """Who speaks to the desk: a person at a station, the clock's alarm, the folder, the hall,
    another system.
    """

    PERSON = "person"
    CLOCK = "clock"
    PLAN = "plan"
    HALL = "hall"
    GATEWAY = "gateway"


class Author(Noun):
    """Who gave a command. For all but a person the three ids are empty."""

    kind: AuthorKind
    billet: BilletId = BilletId("")
    post: PostId = PostId("")
    station: StationId = StationId("")


BY_CLOCK = Author(kind=AuthorKind.CLOCK)
BY_PLAN = Author(kind=AuthorKind.PLAN)
BY_HALL = Author(kind=AuthorKind.HALL)
BY_GATEWAY = Author(kind=AuthorKind.GATEWAY)


class WrittenText(Noun):
    """A text as its writer hands it in."""

    language: LanguageCode
    body: str


class TextVersion(Noun):
    """One language of a text. Stale where `of_version` is older than the text's `version`.

    `checker` is the second pair of eyes.
    """

    language: LanguageCode
    body: str
    state: TextState
    of_version: int = 1
    author: BilletId = BilletId("")
    checker: BilletId = BilletId("")


class HumanText(Noun):
    """A text in all its languages; the source language stays the authority."""

    id: TextId
    source: LanguageCode
    version: int = 1
    versions: tuple[TextVersion, ...] = ()


def new_text(text: TextId, written: WrittenText) -> HumanText:
    """A text that has only its source, as its writer handed it in."""
    source = TextVersion(language=written.language, body=written.body, state=TextState.SOURCE)
    return HumanText(id=text, source=written.language, versions=(source,))


#: The last minute a date-time group can name by century: the end of the year 2999, in ms UTC.
LATEST_MS = 32_503_679_940_000


class PlayWindow(Noun):
    """One play day, in exercise time (UTC milliseconds of the fiction)."""

    start_ms: int
    end_ms: int


class ClockSegment(Noun):
    """From `wall_ms` on, exercise time runs from `exercise_ms` at `rate`; 0 is a pause."""

    wall_ms: int
    exercise_ms: int
    rate: float
