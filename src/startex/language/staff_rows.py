"""What screens show of papers: forms, orders, requests, journal, media, release, terms, transit."""

from startex.language.base import Noun, Row
from startex.language.ids import (
    Address,
    AttachmentId,
    BilletId,
    CellId,
    EntryId,
    FormId,
    LanguageCode,
    LinkId,
    MediaId,
    MessageId,
    NationCode,
    OrderId,
    PersonaId,
    PostId,
    RequestId,
    RhythmId,
    TermId,
)
from startex.language.staff_commands import Annex
from startex.language.staff_plan import FormField, Labels
from startex.language.values import (
    HumanText,
    LinkMeans,
    MediaKind,
    OrderKind,
    Precedence,
    RequestKind,
    RequestState,
    TermState,
    TransitState,
    TurnKind,
    Verdict,
)


class FilledForm(Noun):
    """A form that was filled: values by field, and the texts of its `text` fields.

    `fields` are those of the form as it was when it was sent, so that it can always be read.
    """

    form: FormId
    title: Labels
    fields: tuple[FormField, ...]
    values: dict[str, str]
    texts: dict[str, HumanText]


class FormRow(Row, tag="form"):
    title: Labels
    fields: tuple[FormField, ...]
    precedence: Precedence
    #: Came with Startex; the exercise may put its own in its place.
    shipped: bool


class ListRow(Row, tag="list"):
    name: HumanText
    members: tuple[Address, ...]


class ContactRow(Row, tag="contact"):
    """A real person or service; never mixed with those of the scenario."""

    name: HumanText
    phone: str
    mailbox: str
    place: str


class AttachmentRow(Row, tag="attachment"):
    name: str
    media_type: str
    size: int
    sha256: str
    owner: NationCode
    classification: str
    from_post: PostId


class MeansRow(Row, tag="means"):
    """A means between two cells as those know it who use it; `id` is that of the link.

    Whether it works is nowhere in it.
    """

    from_cell: CellId
    to_cell: CellId
    means: LinkMeans
    pace: int
    most_bytes: int


class TransitRow(Row, tag="transit"):
    """EXCON's view of a message on its way; `id` is MESSAGE/ADDRESSEE."""

    message: MessageId
    recipient: Address
    state: TransitState
    link: LinkId
    since_ms: int
    until_ms: int | None


class OrderVersion(Noun):
    version: int
    exercise_ms: int
    wall_ms: int
    billet: BilletId


class OrderReceipt(Noun):
    """`version` is the last one acknowledged, 0 for none."""

    recipient: Address
    version: int
    acknowledged_ms: int | None
    billet: BilletId


class OrderRow(Row, tag="order"):
    """`superseded_by` and `changed_by` name orders the reader may see."""

    kind: OrderKind
    number: str
    version: int
    from_post: PostId
    to: tuple[Address, ...]
    info: tuple[Address, ...]
    precedence: Precedence
    owner: NationCode
    classification: str
    based_on: OrderId
    supersedes: OrderId
    superseded_by: OrderId
    changed_by: tuple[OrderId, ...]
    cancelled: bool
    annexes: tuple[Annex, ...]
    references: tuple[str, ...]
    effective_ms: int | None
    acknowledge_by_ms: int | None
    issued_ms: int
    title: HumanText
    situation: HumanText
    mission: HumanText
    execution: HumanText
    sustainment: HumanText
    command_signal: HumanText
    reason: HumanText
    versions: tuple[OrderVersion, ...]
    receipts: tuple[OrderReceipt, ...]


class RequestRow(Row, tag="request"):
    """A request for information or assistance; its answer is a row of its own release."""

    kind: RequestKind
    number: str
    from_post: PostId
    to: Address
    #: To whom it was handed on, in order.
    passed: tuple[Address, ...]
    precedence: Precedence
    owner: NationCode
    needed_ms: int | None
    state: RequestState
    raised_ms: int
    answered_ms: int | None
    question: HumanText
    why: HumanText


class AnswerRow(Row, tag="answer"):
    """`id` is that of the request."""

    request: RequestId
    owner: NationCode
    by_post: PostId
    answered_ms: int
    answer: HumanText


class DecisionRow(Row, tag="decision"):
    from_post: PostId
    owner: NationCode
    subject: HumanText
    options: tuple[HumanText, ...]
    chosen: int
    reason: HumanText
    authority: Address
    order: OrderId
    exercise_ms: int
    billet: BilletId


class RhythmInputView(Noun):
    id: str
    provider: Address
    due_min: int
    what: HumanText


class RhythmRow(Row, tag="rhythm"):
    title: HumanText
    purpose: HumanText
    outputs: HumanText
    start_minute: int
    length_min: int
    days: tuple[str, ...]
    chair: Address
    members: tuple[Address, ...]
    place: str
    languages: tuple[LanguageCode, ...]
    inputs: tuple[RhythmInputView, ...]


class EntryRow(Row, tag="entry"):
    """A line of a staff journal, in the shape of DA Form 1594. `signed_by` closed its period."""

    post: PostId
    item: int
    in_ms: int | None
    out_ms: int | None
    text: HumanText
    action: HumanText
    billet: BilletId
    message: MessageId
    corrects: EntryId
    corrected_by: EntryId
    exercise_ms: int
    wall_ms: int
    signed_by: BilletId


class PeriodRow(Row, tag="period"):
    post: PostId
    first: int
    last: int
    from_ms: int
    to_ms: int
    signed_by: BilletId
    wall_ms: int


class MediaRow(Row, tag="media"):
    """`post` is empty where a persona speaks; EXCON has a `MediaAuthorRow` of it."""

    kind: MediaKind
    persona: PersonaId
    post: PostId
    owner: NationCode
    reply_to: MediaId
    picture: AttachmentId
    headline: HumanText
    body: HumanText
    published_ms: int
    withdrawn: bool


class MediaAuthorRow(Row, tag="media_author"):
    """Who stood behind a publication, and the line it came from; for EXCON only."""

    media: MediaId
    post: PostId
    billet: BilletId
    line: str


class ReleaseAskRow(Row, tag="release_ask"):
    """A place in the disclosure log. `verdict` is None until it is decided."""

    item: str
    nations: tuple[str, ...]
    owner: NationCode
    from_post: PostId
    asked_ms: int
    reason: HumanText
    verdict: Verdict | None
    released_to: tuple[str, ...]
    decided_ms: int | None
    decided_wall_ms: int | None
    decided_by: BilletId
    answer: HumanText


class RedactedRow(Row, tag="redacted"):
    """What was given instead of an item; `item` is its row tag and id."""

    item: str
    owner: NationCode
    parts: dict[str, HumanText]
    released_ms: int


class TermRow(Row, tag="term"):
    words: Labels
    subject: str
    note: str
    protected: bool
    state: TermState
    source: str
    replaces: TermId
    proposed_by: BilletId


class TurnRow(Row, tag="turn"):
    billet: BilletId
    start_ms: int
    end_ms: int
    kind: TurnKind
    rhythm: RhythmId


StaffRow = (
    FormRow
    | ListRow
    | ContactRow
    | AttachmentRow
    | MeansRow
    | TransitRow
    | OrderRow
    | RequestRow
    | AnswerRow
    | DecisionRow
    | RhythmRow
    | EntryRow
    | PeriodRow
    | MediaRow
    | MediaAuthorRow
    | ReleaseAskRow
    | RedactedRow
    | TermRow
    | TurnRow
)
