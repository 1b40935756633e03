"""What may be asked of the desk about papers: orders, requests, journal, media, release, terms."""

import msgspec

from startex.language.base import Command, Noun
from startex.language.ids import (
    EVERYBODY,
    Address,
    AttachmentId,
    BilletId,
    EntryId,
    FormId,
    LanguageCode,
    LinkId,
    MediaId,
    MessageId,
    OrderId,
    PersonaId,
    ReleaseAskId,
    RequestId,
    TermId,
    TextId,
    TurnId,
)
from startex.language.plan import Link
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
    LinkState,
    MediaKind,
    OrderKind,
    Precedence,
    RequestKind,
    Verdict,
    WrittenText,
)

# messages


class WithdrawMessage(Command, tag="messages.withdraw"):
    """By the post that sent it; who has it keeps it, marked."""

    message: MessageId


class ResendMessage(Command, tag="messages.resend"):
    """Send it again over `link` to addressees whom it has not reached."""

    message: MessageId
    to: tuple[Address, ...]
    link: LinkId


class ArriveMessage(Command, tag="messages.arrive"):
    """Given by the clock when a message that was under way is there."""

    message: MessageId
    recipient: Address


class KeepAttachment(Command, tag="messages.keep_attachment"):
    """Name what was laid down under its hash; its bytes came before, by HTTP."""

    name: str
    sha256: str
    release: tuple[str, ...] = EVERYBODY
    display_only: tuple[str, ...] = ()
    classification: str = ""


class PutForm(Command, tag="forms.put"):
    """Add a form to the exercise, or change one; what was sent keeps the shape it had."""

    form: FormTemplate


class RemoveForm(Command, tag="forms.remove"):
    form: FormId


class PutDistributionList(Command, tag="people.put_list"):
    list: DistributionList
    name: WrittenText


class PutContact(Command, tag="people.put_contact"):
    contact: Contact
    name: WrittenText


class RemovePhonebookItem(Command, tag="people.remove_phonebook_item"):
    """`kind` is "list" or "contact"."""

    kind: str
    id: str


# orders


class Annex(Noun):
    """`letter` is A, B, …; its title stands as it was written."""

    letter: str
    title: str
    attachment: AttachmentId = AttachmentId("")


class OrderText(Noun):
    """What an order says, in one language. The five paragraphs; those not needed are empty."""

    language: LanguageCode
    title: str
    situation: str = ""
    mission: str = ""
    execution: str = ""
    sustainment: str = ""
    command_signal: str = ""


class IssueOrder(Command, tag="orders.issue"):
    """`based_on` is the order it follows from or changes; `supersedes` ends another."""

    kind: OrderKind
    to: tuple[Address, ...]
    text: OrderText
    info: tuple[Address, ...] = ()
    based_on: OrderId = OrderId("")
    supersedes: OrderId = OrderId("")
    annexes: tuple[Annex, ...] = ()
    references: tuple[str, ...] = ()
    precedence: Precedence = Precedence.ROUTINE
    effective_ms: int | None = None
    acknowledge_by_ms: int | None = None
    release: tuple[str, ...] = EVERYBODY
    display_only: tuple[str, ...] = ()
    classification: str = ""


class ReviseOrder(Command, tag="orders.revise"):
    """A new version of an order seen at `version`; every addressee acknowledges anew."""

    order: OrderId
    version: int
    text: OrderText
    annexes: tuple[Annex, ...] = ()
    references: tuple[str, ...] = ()
    effective_ms: int | None = None
    acknowledge_by_ms: int | None = None


class AcknowledgeOrder(Command, tag="orders.acknowledge"):
    order: OrderId
    version: int


class CancelOrder(Command, tag="orders.cancel"):
    order: OrderId
    reason: WrittenText


# staff


class RaiseRequest(Command, tag="staff.raise_request"):
    """A request for information (`needed_ms` is its LTIOV) or for assistance."""

    kind: RequestKind
    to: Address
    question: WrittenText
    why: WrittenText | None = None
    needed_ms: int | None = None
    precedence: Precedence = Precedence.ROUTINE
    release: tuple[str, ...] = EVERYBODY


class AnswerRequest(Command, tag="staff.answer_request"):
    """The answer has a release of its own."""

    request: RequestId
    answer: WrittenText
    release: tuple[str, ...] = EVERYBODY


class PassRequest(Command, tag="staff.pass_request"):
    """Hand it to whoever can answer."""

    request: RequestId
    to: Address


class CloseRequest(Command, tag="staff.close_request"):
    """By who asked: he has what he needs, or no longer needs it."""

    request: RequestId


class LogDecision(Command, tag="staff.log_decision"):
    """What was decided, between what, why and on whose authority. `chosen` counts from 0."""

    subject: WrittenText
    options: tuple[WrittenText, ...]
    chosen: int
    reason: WrittenText
    authority: Address
    order: OrderId = OrderId("")
    release: tuple[str, ...] = EVERYBODY


class PutRhythm(Command, tag="staff.put_rhythm"):
    """`inputs` holds the words of the event's inputs by their id."""

    event: RhythmEvent
    title: WrittenText
    purpose: WrittenText | None = None
    outputs: WrittenText | None = None
    inputs: dict[str, WrittenText] = msgspec.field(default_factory=dict[str, WrittenText])


class RemoveRhythm(Command, tag="staff.remove_rhythm"):
    event: str


class WriteEntry(Command, tag="staff.write_entry"):
    """A line of the post's staff journal. `corrects` names the line it puts right.

    `in_ms` and `out_ms` are when what it tells of came in and went out, in exercise time.
    """

    text: WrittenText
    action: WrittenText | None = None
    in_ms: int | None = None
    out_ms: int | None = None
    message: MessageId = MessageId("")
    corrects: EntryId = EntryId("")


class ClosePeriod(Command, tag="staff.close_period"):
    """Sign what stands in the post's journal since the last signature."""


# media


class PublishMedia(Command, tag="media.publish"):
    """An outlet or a persona speaks to everybody; players answer under their own post."""

    kind: MediaKind
    body: WrittenText
    headline: WrittenText | None = None
    persona: PersonaId = PersonaId("")
    reply_to: MediaId = MediaId("")
    picture: AttachmentId = AttachmentId("")
    release: tuple[str, ...] = EVERYBODY


class WithdrawMedia(Command, tag="media.withdraw"):
    media: MediaId


# disclosure


class AskRelease(Command, tag="disclosure.ask"):
    """`item` is row tag and id, "message/M00012"; what is given instead of it is also for `to`."""

    item: str
    nations: tuple[str, ...]
    reason: WrittenText
    to: tuple[Address, ...] = ()


class DecideRelease(Command, tag="disclosure.decide"):
    """For the nation that owns the item. `parts` is given instead, by the parts of its texts."""

    ask: ReleaseAskId
    verdict: Verdict
    reason: WrittenText
    nations: tuple[str, ...] = ()
    parts: dict[str, WrittenText] = msgspec.field(default_factory=dict[str, WrittenText])


class SetMarking(Command, tag="exercise.set_marking"):
    """How release lists are written, and what a new text is released to."""

    marking: MarkingScheme
    default_release: tuple[str, ...]


# translation


class AssignTranslation(Command, tag="translation.assign"):
    """An empty `billet` takes it back."""

    text: TextId
    language: LanguageCode
    billet: BilletId


class RelayTranslation(Command, tag="translation.relay"):
    """Translate from `via`, a checked version, because nobody reads the source."""

    text: TextId
    language: LanguageCode
    via: LanguageCode


class DraftByMachine(Command, tag="translation.draft_by_machine"):
    """What a machine proposes; never counts as served or checked."""

    text: TextId
    language: LanguageCode
    body: str
    version: int


class PutTerm(Command, tag="translation.put_term"):
    """By a linguist it is a proposal; by whoever owns the term base it is agreed."""

    term: Term


class PutTerms(Command, tag="translation.put_terms"):
    """A glossary that was imported."""

    terms: tuple[Term, ...]


class DecideTerm(Command, tag="translation.decide_term"):
    term: TermId
    agreed: bool


class RemoveTerm(Command, tag="translation.remove_term"):
    term: TermId


class PutTurn(Command, tag="translation.put_turn"):
    turn: Turn


class RemoveTurn(Command, tag="translation.remove_turn"):
    turn: TurnId


# links


class SetLinks(Command, tag="links.set"):
    """What EXCON does to some links at once."""

    links: tuple[LinkId, ...]
    state: LinkState
    delay_s: int = 0
    loss: float = 0.0


class PutLink(Command, tag="links.put"):
    """Add a link or change one; its state stays where it is."""

    link: Link


class RemoveLink(Command, tag="links.remove"):
    link: LinkId


PhonebookCommand = PutDistributionList | PutContact | RemovePhonebookItem
FormCommand = PutForm | RemoveForm
OrderCommand = IssueOrder | ReviseOrder | AcknowledgeOrder | CancelOrder
StaffCommand = (
    RaiseRequest
    | AnswerRequest
    | PassRequest
    | CloseRequest
    | LogDecision
    | PutRhythm
    | RemoveRhythm
    | WriteEntry
    | ClosePeriod
)
MediaCommand = PublishMedia | WithdrawMedia
DisclosureCommand = AskRelease | DecideRelease
TermCommand = PutTerm | PutTerms | DecideTerm | RemoveTerm
RosterCommand = PutTurn | RemoveTurn
LinkCommand = SetLinks | PutLink | RemoveLink
