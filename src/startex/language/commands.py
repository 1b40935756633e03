"""What may be asked of the desk."""

import msgspec

from startex.language.base import Command, Noun
from startex.language.ids import (
    EVERYBODY,
    Address,
    AttachmentId,
    BilletId,
    CommandId,
    FormId,
    HaltId,
    LanguageCode,
    LineId,
    LinkId,
    MessageId,
    NoDuffId,
    StationId,
    TextId,
    UnitId,
)
from startex.language.msel_commands import (
    ApproveLine,
    CompleteLine,
    CopyDay,
    DeferLine,
    DraftLine,
    EditLine,
    EditLines,
    GiveSignal,
    HoldLine,
    HoldStoryline,
    OmitLine,
    PutColumn,
    PutGate,
    PutIncident,
    PutStoryline,
    RecallLine,
    ReleaseLine,
    RemarkOnLine,
    RemoveListItem,
    ResumeLine,
    RetireLine,
    ReturnLine,
    SaveView,
    ShiftLines,
    SubmitLine,
    SynchronizeLine,
    TakeDecision,
    TellSimulation,
    UnholdLine,
    WeighTriggers,
)
from startex.language.plan import Billet, LoadLimits, Plan, Readiness, Unit
from startex.language.staff_commands import (
    ArriveMessage,
    AssignTranslation,
    DisclosureCommand,
    DraftByMachine,
    FormCommand,
    KeepAttachment,
    LinkCommand,
    MediaCommand,
    OrderCommand,
    PhonebookCommand,
    RelayTranslation,
    ResendMessage,
    RosterCommand,
    SetMarking,
    StaffCommand,
    TermCommand,
    WithdrawMessage,
)
from startex.language.values import (
    ObservationType,
    PerformanceRating,
    Precedence,
    TerminologyProfile,
    WrittenText,
)


class SetRules(Command, tag="exercise.set_rules"):
    """Whose words are used, what the gate before "synchronized" asks, what an overload is."""

    terminology: TerminologyProfile
    readiness: Readiness
    limits: LoadLimits


class LoadPlan(Command, tag="exercise.load"):
    """Make the exercise what the plan says; only what differs becomes facts."""

    plan: Plan


# clock


class StartExercise(Command, tag="clock.start"):
    """STARTEX: exercise time begins at `exercise_ms`, by default where the plan begins."""

    exercise_ms: int | None = None
    rate: float = 1.0


class PauseClock(Command, tag="clock.pause"):
    """PAUSEX, or a night pause where `resume_exercise_ms` says when play goes on."""

    resume_exercise_ms: int | None = None


class ResumeClock(Command, tag="clock.resume"):
    """Go on; after a night pause exercise time jumps to where it said."""


class JumpClock(Command, tag="clock.jump"):
    exercise_ms: int


class SetClockRate(Command, tag="clock.rate"):
    rate: float


class EndExercise(Command, tag="clock.end"):
    """ENDEX."""


# people


class PutBillet(Command, tag="people.put_billet"):
    """Add a billet (a walk-in) or change one (a replacement, another shift)."""

    billet: Billet
    title: WrittenText


class RemoveBillet(Command, tag="people.remove_billet"):
    billet: BilletId


class ReissueCard(Command, tag="people.reissue_card"):
    """Make the billet's printed sign-in card worthless and issue a new one."""

    billet: BilletId


class SignIn(Command, tag="people.sign_in"):
    """Given by the server once it has proved the card."""

    station: StationId
    billet: BilletId


class HandOver(Command, tag="people.hand_over"):
    """The station's next holder takes over; the server has proved his card."""

    station: StationId
    to_billet: BilletId
    note: WrittenText | None = None


class SignOut(Command, tag="people.sign_out"):
    station: StationId


# messages


class SendMessage(Command, tag="messages.send"):
    """What it quotes, forwards and attaches carries its release along.

    With a `form`, subject and body may be empty; `values` are its fields but for those of type
    text, which are in `texts`. An empty `sender` is the post; else a persona its cell plays, or
    the cell. An empty `link` is the first that works.
    """

    to: tuple[Address, ...]
    subject: WrittenText
    body: WrittenText
    info: tuple[Address, ...] = ()
    precedence: Precedence = Precedence.ROUTINE
    reply_to: MessageId = MessageId("")
    release: tuple[str, ...] = EVERYBODY
    display_only: tuple[str, ...] = ()
    classification: str = ""
    forward_of: MessageId = MessageId("")
    quotes: tuple[MessageId, ...] = ()
    references: tuple[str, ...] = ()
    attachments: tuple[AttachmentId, ...] = ()
    form: FormId = FormId("")
    values: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    texts: dict[str, WrittenText] = msgspec.field(default_factory=dict[str, WrittenText])
    sender: Address = Address("")
    link: LinkId = LinkId("")


class CheckCommunications(Command, tag="messages.check_communications"):
    """Ask every post to acknowledge, before STARTEX."""

    subject: WrittenText
    body: WrittenText


class ReadMessage(Command, tag="messages.read"):
    message: MessageId


class AcknowledgeMessage(Command, tag="messages.acknowledge"):
    message: MessageId


# translation


class WriteText(Command, tag="translation.write"):
    """Write one language of a text seen at `version`; a new source makes the others stale."""

    text: TextId
    language: LanguageCode
    body: str
    version: int


class CheckText(Command, tag="translation.check"):
    """A second pair of eyes finds the version in `language` good."""

    text: TextId
    language: LanguageCode
    version: int


class TakeTranslation(Command, tag="translation.take"):
    text: TextId
    language: LanguageCode


class HandBackTranslation(Command, tag="translation.hand_back"):
    text: TextId
    language: LanguageCode


# evaluation


class NoteObservation(Command, tag="evaluation.note"):
    """`objective` is an objective or one of its tasks."""

    text: WrittenText
    type: ObservationType = ObservationType.NEUTRAL
    rating: PerformanceRating = PerformanceRating.NOT_OBSERVED
    objective: str = ""
    line: LineId = LineId("")
    release: tuple[str, ...] = EVERYBODY


# safety


class CallNoDuff(Command, tag="safety.no_duff"):
    """A real-world event. Passes links, release, queues and a journal that cannot write."""

    what: str
    place: str = ""


class CloseNoDuff(Command, tag="safety.close_no_duff"):
    no_duff: NoDuffId


class CallSafetyHalt(Command, tag="safety.halt"):
    reason: str


class LiftSafetyHalt(Command, tag="safety.lift"):
    halt: HaltId


# forces and links


class PutUnit(Command, tag="forces.put_unit"):
    unit: Unit
    name: WrittenText


class MoveUnit(Command, tag="forces.move"):
    unit: UnitId
    latitude_deg: float
    longitude_deg: float


ClockCommand = StartExercise | PauseClock | ResumeClock | JumpClock | SetClockRate | EndExercise
PeopleCommand = PutBillet | RemoveBillet | ReissueCard | SignIn | HandOver | SignOut
PlanningCommand = (
    DraftLine
    | EditLine
    | EditLines
    | ShiftLines
    | CopyDay
    | SubmitLine
    | ApproveLine
    | ReturnLine
    | SynchronizeLine
    | RetireLine
    | RemarkOnLine
)
StructureCommand = (
    PutStoryline | PutIncident | PutGate | PutColumn | SaveView | RemoveListItem | SetRules
)
ConductCommand = (
    ReleaseLine
    | CompleteLine
    | DeferLine
    | ResumeLine
    | OmitLine
    | RecallLine
    | HoldLine
    | UnholdLine
    | HoldStoryline
)
TriggerCommand = TakeDecision | GiveSignal | TellSimulation | WeighTriggers
MessageCommand = (
    SendMessage
    | CheckCommunications
    | ReadMessage
    | AcknowledgeMessage
    | WithdrawMessage
    | ResendMessage
    | ArriveMessage
)
TranslationCommand = (
    WriteText
    | CheckText
    | TakeTranslation
    | HandBackTranslation
    | AssignTranslation
    | RelayTranslation
    | DraftByMachine
)
SafetyCommand = CallNoDuff | CloseNoDuff | CallSafetyHalt | LiftSafetyHalt
ForcesCommand = PutUnit | MoveUnit
AnyCommand = (
    LoadPlan
    | ClockCommand
    | PeopleCommand
    | PlanningCommand
    | StructureCommand
    | ConductCommand
    | TriggerCommand
    | MessageCommand
    | KeepAttachment
    | TranslationCommand
    | NoteObservation
    | SafetyCommand
    | ForcesCommand
    | LinkCommand
    | PhonebookCommand
    | FormCommand
    | OrderCommand
    | StaffCommand
    | MediaCommand
    | DisclosureCommand
    | SetMarking
    | TermCommand
    | RosterCommand
)


class Given(Noun):
    """A command with the id its sender made for it."""

    id: CommandId
    command: AnyCommand
