"""What happened to papers: attachments, orders, requests, journal, media, release, terms, links."""

from startex.language.base import Fact
from startex.language.ids import (
    Address,
    AttachmentId,
    BilletId,
    DecisionId,
    EntryId,
    FormId,
    LanguageCode,
    LinkId,
    MediaId,
    MessageId,
    NationCode,
    OrderId,
    PeriodId,
    PersonaId,
    PostId,
    ReleaseAskId,
    RequestId,
    TermId,
    TextId,
)
from startex.language.staff_commands import Annex
from startex.language.staff_plan import (
    Contact,
    DistributionList,
    FormTemplate,
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
    TransitState,
    Verdict,
)

# messages


class MessageTravelled(Fact, tag="messages.travelled"):
    """Where it is on its way to one addressee; one that has none arrived as it was sent.

    `until_ms` is the exercise time at which it is due, `link` what it goes over. `told` is so
    where the means tells its sender that it did not go. `attempt` counts how often it was sent.
    """

    message: MessageId
    recipient: Address
    state: TransitState
    link: LinkId = LinkId("")
    until_ms: int | None = None
    told: bool = False
    attempt: int = 1


class AttachmentKept(Fact, tag="messages.attachment_kept"):
    """Its bytes lie beside the record under `sha256`."""

    attachment: AttachmentId
    name: str
    media_type: str
    size: int
    sha256: str
    owner: NationCode
    from_post: PostId
    release: tuple[str, ...]
    display_only: tuple[str, ...] = ()
    classification: str = ""


class FormPut(Fact, tag="forms.put"):
    form: FormTemplate


class FormRemoved(Fact, tag="forms.removed"):
    form: FormId


class ListPut(Fact, tag="people.list_put"):
    list: DistributionList


class ContactPut(Fact, tag="people.contact_put"):
    contact: Contact


# orders


class OrderWritten(Fact, tag="orders.written"):
    """An order in its first or a later version. Texts: order/ID/title, /situation, /mission,
    /execution, /sustainment, /command_signal.
    """

    order: OrderId
    version: int
    kind: OrderKind
    number: str
    from_post: PostId
    to: tuple[Address, ...]
    precedence: Precedence
    release: tuple[str, ...]
    owner: NationCode
    info: tuple[Address, ...] = ()
    based_on: OrderId = OrderId("")
    supersedes: OrderId = OrderId("")
    annexes: tuple[Annex, ...] = ()
    references: tuple[str, ...] = ()
    effective_ms: int | None = None
    acknowledge_by_ms: int | None = None
    display_only: tuple[str, ...] = ()
    classification: str = ""


class OrderAcknowledged(Fact, tag="orders.acknowledged"):
    order: OrderId
    version: int
    recipient: Address


class OrderCancelled(Fact, tag="orders.cancelled"):
    """Text: order/ID/reason."""

    order: OrderId


# staff


class RequestRaised(Fact, tag="staff.request_raised"):
    """Texts: request/ID/question, request/ID/why."""

    request: RequestId
    kind: RequestKind
    number: str
    from_post: PostId
    to: Address
    precedence: Precedence
    release: tuple[str, ...]
    owner: NationCode
    needed_ms: int | None = None


class RequestPassed(Fact, tag="staff.request_passed"):
    request: RequestId
    to: Address


class RequestAnswered(Fact, tag="staff.request_answered"):
    """Text: answer/ID/answer, under its own release."""

    request: RequestId
    release: tuple[str, ...]
    owner: NationCode


class RequestClosed(Fact, tag="staff.request_closed"):
    request: RequestId


class DecisionLogged(Fact, tag="staff.decision_logged"):
    """Texts: decision/ID/subject, /reason, /option-0 and so on."""

    decision: DecisionId
    from_post: PostId
    options: int
    chosen: int
    authority: Address
    release: tuple[str, ...]
    owner: NationCode
    order: OrderId = OrderId("")


class RhythmPut(Fact, tag="staff.rhythm_put"):
    event: RhythmEvent


class EntryWritten(Fact, tag="staff.entry_written"):
    """Texts: entry/ID/text, entry/ID/action. What tells of a message has its release."""

    entry: EntryId
    post: PostId
    item: int
    owner: NationCode
    release: tuple[str, ...]
    in_ms: int | None = None
    out_ms: int | None = None
    message: MessageId = MessageId("")
    corrects: EntryId = EntryId("")


class PeriodClosed(Fact, tag="staff.period_closed"):
    """Items `first` to `last` of a post's journal are signed."""

    period: PeriodId
    post: PostId
    first: int
    last: int
    from_ms: int


# media


class MediaPublished(Fact, tag="media.published"):
    """Texts: media/ID/headline, media/ID/body. `post` published it, seen only by EXCON where a
    persona speaks.
    """

    media: MediaId
    kind: MediaKind
    post: PostId
    release: tuple[str, ...]
    owner: NationCode = NationCode("")
    persona: PersonaId = PersonaId("")
    reply_to: MediaId = MediaId("")
    picture: AttachmentId = AttachmentId("")
    line: str = ""


class MediaWithdrawn(Fact, tag="media.withdrawn"):
    media: MediaId


# disclosure


class ReleaseAsked(Fact, tag="disclosure.asked"):
    """Text: release_ask/ID/reason. `owner` is the nation whose desk decides."""

    ask: ReleaseAskId
    item: str
    nations: tuple[str, ...]
    owner: NationCode
    from_post: PostId
    from_nation: NationCode
    to: tuple[Address, ...] = ()


class ReleaseDecided(Fact, tag="disclosure.decided"):
    """Text: release_ask/ID/verdict. A redaction's texts: redacted/ID/PART, for `audience`."""

    ask: ReleaseAskId
    verdict: Verdict
    nations: tuple[str, ...]
    parts: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()


class ReleaseWidened(Fact, tag="disclosure.widened"):
    """An item may be given to more nations than before; `release` is the whole new list."""

    item: str
    release: tuple[str, ...]

    @property
    def named(self) -> tuple[str, str]:
        """The item's row tag and id."""
        tag, _, row_id = self.item.partition("/")
        return tag, row_id


# translation


class TranslationRelayed(Fact, tag="translation.relayed"):
    text: TextId
    language: LanguageCode
    via: LanguageCode


class TermPut(Fact, tag="translation.term_put"):
    term: Term
    proposed_by: BilletId = BilletId("")


class TermRemoved(Fact, tag="translation.term_removed"):
    term: TermId


class TurnPut(Fact, tag="translation.turn_put"):
    turn: Turn


# links


class LinkChanged(Fact, tag="links.changed"):
    """Its state, and how late or lossy it is in that state."""

    link: LinkId
    state: LinkState
    delay_s: int = 0
    loss: float = 0.0


StaffFact = (
    MessageTravelled
    | AttachmentKept
    | FormPut
    | FormRemoved
    | ListPut
    | ContactPut
    | OrderWritten
    | OrderAcknowledged
    | OrderCancelled
    | RequestRaised
    | RequestPassed
    | RequestAnswered
    | RequestClosed
    | DecisionLogged
    | RhythmPut
    | EntryWritten
    | PeriodClosed
    | MediaPublished
    | MediaWithdrawn
    | ReleaseAsked
    | ReleaseDecided
    | ReleaseWidened
    | TranslationRelayed
    | TermPut
    | TermRemoved
    | TurnPut
    | LinkChanged
)
