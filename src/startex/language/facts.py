"""What happened. The journal holds only these; replay applies them and decides nothing."""

import msgspec

from startex.language.base import Fact, Noun
from startex.language.ids import (
    Address,
    AttachmentId,
    BilletId,
    CommandId,
    HaltId,
    LanguageCode,
    LineId,
    ListId,
    MessageId,
    NationCode,
    NoDuffId,
    ObservationId,
    PostId,
    StationId,
    TextId,
    UnitId,
)
from startex.language.msel_facts import (
    DeadlinePassed,
    DecisionTaken,
    LineHeld,
    LineRemarked,
    LineStatusSet,
    SignalGiven,
    SimulationTold,
    TriggerSet,
)
from startex.language.plan import (
    Billet,
    Cell,
    Exercise,
    Gate,
    Incident,
    Line,
    Link,
    ListColumn,
    ListView,
    Objective,
    ObjectiveTask,
    Persona,
    Storyline,
    Unit,
)
from startex.language.staff_facts import (
    StaffFact,
)
from startex.language.staff_plan import FormTemplate
from startex.language.values import (
    Author,
    ClockSegment,
    ClockState,
    HumanText,
    ObservationType,
    PerformanceRating,
    Precedence,
    TextVersion,
)

# the plan, as its folder gives it


class ExercisePut(Fact, tag="exercise.put"):
    exercise: Exercise


class CellPut(Fact, tag="people.cell_put"):
    cell: Cell


class PersonaPut(Fact, tag="people.persona_put"):
    persona: Persona


class BilletPut(Fact, tag="people.billet_put"):
    billet: Billet


class BilletRemoved(Fact, tag="people.billet_removed"):
    billet: BilletId


class StorylinePut(Fact, tag="msel.storyline_put"):
    storyline: Storyline


class IncidentPut(Fact, tag="msel.incident_put"):
    incident: Incident


class GatePut(Fact, tag="msel.gate_put"):
    gate: Gate


class ColumnPut(Fact, tag="msel.column_put"):
    column: ListColumn


class ViewSaved(Fact, tag="msel.view_saved"):
    view: ListView


class ObjectivePut(Fact, tag="evaluation.objective_put"):
    objective: Objective


class TaskPut(Fact, tag="evaluation.task_put"):
    task: ObjectiveTask


class LinePut(Fact, tag="msel.line_put"):
    """A line was drafted or edited; one that already stood keeps its status and people."""

    line: Line


class LineImported(Fact, tag="msel.line_imported"):
    """A line came with a plan and has the status it has there."""

    line: Line


class UnitPut(Fact, tag="forces.unit_put"):
    unit: Unit


class LinkPut(Fact, tag="links.link_put"):
    link: Link


class TextPut(Fact, tag="translation.text_put"):
    """A text with all the languages it has."""

    text: HumanText


class PlanItemRemoved(Fact, tag="plan.removed"):
    """`item` names the kind: cell, persona, storyline, incident, gate, column, view, objective,
    task, line, unit, link, text, form, list, contact, rhythm, term, turn.
    """

    item: str
    id: str


# clock


class ClockSet(Fact, tag="clock.set"):
    """A new segment of exercise time and the state it stands for."""

    state: ClockState
    segment: ClockSegment
    resume_exercise_ms: int | None = None


# people


class CardReissued(Fact, tag="people.card_reissued"):
    billet: BilletId


class StationSignedIn(Fact, tag="people.signed_in"):
    station: StationId
    billet: BilletId


class StationHandedOver(Fact, tag="people.handed_over"):
    """`text` holds the outgoing holder's note, empty where he left none."""

    station: StationId
    from_billet: BilletId
    to_billet: BilletId
    text: TextId = TextId("")


class StationSignedOut(Fact, tag="people.signed_out"):
    station: StationId


# messages


class MessageSent(Fact, tag="messages.sent"):
    """Texts: message/ID/subject, message/ID/body, and message/ID/f-FIELD for a form's.

    `line` is the inject it delivers, if any. `to` and `info` hold the members of `lists`.
    """

    message: MessageId
    register: str
    sender: Address
    to: tuple[Address, ...]
    precedence: Precedence
    release: tuple[str, ...]
    from_post: PostId = PostId("")
    info: tuple[Address, ...] = ()
    reply_to: MessageId = MessageId("")
    line: LineId = LineId("")
    comms_check: bool = False
    owner: NationCode = NationCode("")
    display_only: tuple[str, ...] = ()
    classification: str = ""
    forward_of: MessageId = MessageId("")
    quotes: tuple[MessageId, ...] = ()
    references: tuple[str, ...] = ()
    attachments: tuple[AttachmentId, ...] = ()
    lists: tuple[ListId, ...] = ()
    form: FormTemplate | None = None
    values: dict[str, str] = msgspec.field(default_factory=dict[str, str])


class MessageWithdrawn(Fact, tag="messages.withdrawn"):
    """It was sent by mistake; it stays in the register, marked."""

    message: MessageId


class MessageRead(Fact, tag="messages.read"):
    message: MessageId
    recipient: Address


class MessageAcknowledged(Fact, tag="messages.acknowledged"):
    message: MessageId
    recipient: Address


# translation


class TextWritten(Fact, tag="translation.written"):
    """One language of a text; in the source language `version.of_version` is the new version."""

    text: TextId
    version: TextVersion


class TextChecked(Fact, tag="translation.checked"):
    text: TextId
    language: LanguageCode


class TranslationRequested(Fact, tag="translation.requested"):
    """Somebody reads `language` and the text lacks it. `due_ms` is exercise time."""

    text: TextId
    language: LanguageCode
    precedence: Precedence
    due_ms: int
    audience: tuple[str, ...]
    release: tuple[str, ...]


class TranslationTaken(Fact, tag="translation.taken"):
    """By the billet named; empty hands it back."""

    text: TextId
    language: LanguageCode
    billet: BilletId


# evaluation


class ObservationNoted(Fact, tag="evaluation.noted"):
    """Text: observation/ID/text."""

    observation: ObservationId
    type: ObservationType
    rating: PerformanceRating
    release: tuple[str, ...]
    objective: str = ""
    line: LineId = LineId("")


# safety


class NoDuffCalled(Fact, tag="safety.no_duff_called"):
    no_duff: NoDuffId
    what: str
    place: str = ""


class NoDuffClosed(Fact, tag="safety.no_duff_closed"):
    no_duff: NoDuffId


class SafetyHaltCalled(Fact, tag="safety.halt_called"):
    halt: HaltId
    reason: str


class SafetyHaltLifted(Fact, tag="safety.halt_lifted"):
    halt: HaltId


# forces


class UnitMoved(Fact, tag="forces.moved"):
    unit: UnitId
    latitude_deg: float
    longitude_deg: float


AnyFact = (
    ExercisePut
    | CellPut
    | PersonaPut
    | BilletPut
    | BilletRemoved
    | StorylinePut
    | IncidentPut
    | GatePut
    | ColumnPut
    | ViewSaved
    | ObjectivePut
    | TaskPut
    | LinePut
    | LineImported
    | UnitPut
    | LinkPut
    | TextPut
    | PlanItemRemoved
    | ClockSet
    | CardReissued
    | StationSignedIn
    | StationHandedOver
    | StationSignedOut
    | LineStatusSet
    | LineHeld
    | LineRemarked
    | TriggerSet
    | DeadlinePassed
    | DecisionTaken
    | SignalGiven
    | SimulationTold
    | MessageSent
    | MessageWithdrawn
    | MessageRead
    | MessageAcknowledged
    | TextWritten
    | TextChecked
    | TranslationRequested
    | TranslationTaken
    | ObservationNoted
    | NoDuffCalled
    | NoDuffClosed
    | SafetyHaltCalled
    | SafetyHaltLifted
    | UnitMoved
    | StaffFact
)


class Recorded(Noun):
    """A fact with who caused it, by which command, and when on both clocks (milliseconds)."""

    by: Author
    cause: CommandId
    wall_ms: int
    exercise_ms: int
    fact: AnyFact


class Numbered(Noun):
    """A recorded fact at its place in the journal; numbers start at 1 and have no gaps."""

    number: int
    recorded: Recorded
