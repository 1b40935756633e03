"""What may be asked of the desk."""

from startex.language.base import Command, Noun
from startex.language.ids import (
    EVERYBODY,
    Address,
    BilletId,
    CommandId,
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
from startex.language.plan import Billet, Line, Plan, Unit
from startex.language.values import (
    LinkState,
    ObservationType,
    PerformanceRating,
    Precedence,
    WrittenText,
)


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


# msel


class DraftLine(Command, tag="msel.draft"):
    line: Line
    title: WrittenText
    body: WrittenText | None = None
    expected: WrittenText | None = None


class EditLine(Command, tag="msel.edit"):
    """Replace the planned fields of a line seen at `version`; status and texts stay."""

    line: Line
    version: int


class SubmitLine(Command, tag="msel.submit"):
    line: LineId


class ApproveLine(Command, tag="msel.approve"):
    line: LineId


class ReturnLine(Command, tag="msel.return"):
    """Back to draft with a comment."""

    line: LineId
    reason: str


class SynchronizeLine(Command, tag="msel.synchronize"):
    line: LineId


class ReleaseLine(Command, tag="msel.release"):
    line: LineId


class CompleteLine(Command, tag="msel.complete"):
    line: LineId


class DeferLine(Command, tag="msel.defer"):
    """Set aside with a reason; `until_ms` (exercise time) is when it is planned now."""

    line: LineId
    reason: str
    until_ms: int | None = None


class ResumeLine(Command, tag="msel.resume"):
    """Take a deferred line back into the synchronized list."""

    line: LineId


class OmitLine(Command, tag="msel.omit"):
    line: LineId
    reason: str


class RetireLine(Command, tag="msel.retire"):
    """Make it obsolete: kept for the record, never used."""

    line: LineId
    reason: str


class HoldLine(Command, tag="msel.hold"):
    line: LineId


class UnholdLine(Command, tag="msel.unhold"):
    line: LineId


# messages


class SendMessage(Command, tag="messages.send"):
    to: tuple[Address, ...]
    subject: WrittenText
    body: WrittenText
    info: tuple[Address, ...] = ()
    precedence: Precedence = Precedence.ROUTINE
    reply_to: MessageId = MessageId("")
    release: tuple[str, ...] = EVERYBODY


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


class SetLinkState(Command, tag="links.set"):
    link: LinkId
    state: LinkState


ClockCommand = StartExercise | PauseClock | ResumeClock | JumpClock | SetClockRate | EndExercise
PeopleCommand = PutBillet | RemoveBillet | ReissueCard | SignIn | HandOver | SignOut
PlanningCommand = (
    DraftLine | EditLine | SubmitLine | ApproveLine | ReturnLine | SynchronizeLine | RetireLine
)
ConductCommand = (
    ReleaseLine | CompleteLine | DeferLine | ResumeLine | OmitLine | HoldLine | UnholdLine
)
MessageCommand = SendMessage | ReadMessage | AcknowledgeMessage
TranslationCommand = WriteText | CheckText | TakeTranslation | HandBackTranslation
SafetyCommand = CallNoDuff | CloseNoDuff | CallSafetyHalt | LiftSafetyHalt
ForcesCommand = PutUnit | MoveUnit | SetLinkState
AnyCommand = (
    LoadPlan
    | ClockCommand
    | PeopleCommand
    | PlanningCommand
    | ConductCommand
    | MessageCommand
    | TranslationCommand
    | NoteObservation
    | SafetyCommand
    | ForcesCommand
)


class Given(Noun):
    """A command with the id its sender made for it."""

    id: CommandId
    command: AnyCommand
