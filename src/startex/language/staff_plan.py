"""What planners prepare for the staffs: forms, lists, contacts, rhythm, terms, turns, markings."""

import msgspec

from startex.language.base import Noun
from startex.language.ids import (
    EVERYBODY,
    Address,
    BilletId,
    ContactId,
    FormId,
    LanguageCode,
    ListId,
    NationCode,
    RhythmId,
    TermId,
    TurnId,
)
from startex.language.values import FieldType, Precedence, Prefill, TermState, TurnKind

#: Words of a definition, by language.
Labels = dict[LanguageCode, str]


class FormChoice(Noun):
    id: str
    label: Labels


class FormField(Noun):
    """`most` is the largest count or the longest text, 0 for no limit of its own."""

    id: str
    type: FieldType
    label: Labels
    hint: Labels = msgspec.field(default_factory=dict[LanguageCode, str])
    required: bool = False
    choices: tuple[FormChoice, ...] = ()
    prefill: Prefill = Prefill.NOTHING
    most: int = 0


class FormTemplate(Noun):
    """A form as data. Its words are complete in some languages, so that it needs no linguist."""

    id: FormId
    title: Labels
    fields: tuple[FormField, ...]
    precedence: Precedence = Precedence.ROUTINE


class DistributionList(Noun):
    """Addresses that are written to under one. Text: list/ID/name."""

    id: ListId
    members: tuple[Address, ...]


class Contact(Noun):
    """A real person or service to be reached outside the fiction. Text: contact/ID/name."""

    id: ContactId
    phone: str = ""
    mailbox: str = ""
    place: str = ""
    audience: tuple[str, ...] = EVERYBODY


class RhythmInput(Noun):
    """What `provider` brings to a meeting, `due_min` minutes before it. Text: rhythm/EVENT/ID."""

    id: str
    provider: Address
    due_min: int = 0


class RhythmEvent(Noun):
    """A meeting of the staff's daily cycle. Texts: rhythm/ID/title, /purpose, /outputs.

    `start_minute` is local time after midnight; an empty `days` (ISO 8601) means every play day.
    `languages` are those that must be interpreted.
    """

    id: RhythmId
    start_minute: int
    length_min: int = 30
    days: tuple[str, ...] = ()
    chair: Address = Address("")
    members: tuple[Address, ...] = ()
    place: str = ""
    languages: tuple[LanguageCode, ...] = ()
    inputs: tuple[RhythmInput, ...] = ()
    audience: tuple[str, ...] = EVERYBODY
    release: tuple[str, ...] = EVERYBODY


class Term(Noun):
    """One notion of the term base in its languages. A `protected` one is never translated or
    expanded: its words stand the same in every language.
    """

    id: TermId
    words: Labels = msgspec.field(default_factory=dict[LanguageCode, str])
    subject: str = ""
    note: str = ""
    protected: bool = False
    state: TermState = TermState.AGREED
    source: str = ""
    #: The agreed term that a proposal would change.
    replaces: TermId = TermId("")


class Turn(Noun):
    """A stretch of a linguist's roster, in exercise time."""

    id: TurnId
    billet: BilletId
    start_ms: int
    end_ms: int
    kind: TurnKind = TurnKind.WRITTEN
    rhythm: RhythmId = RhythmId("")


class MarkingScheme(Noun):
    """How a release list is written. Sentences by language, "" for any; `{nations}` stands in them.

    `first` goes before the others, which stand in alphabetical order; `groups` (tetragraphs) come
    last, each in the place of its nations where all of them are named.
    """

    id: str = "plain"
    released: Labels = msgspec.field(default_factory=dict[LanguageCode, str])
    everybody: Labels = msgspec.field(default_factory=dict[LanguageCode, str])
    display_only: Labels = msgspec.field(default_factory=dict[LanguageCode, str])
    first: NationCode = NationCode("")
    separator: str = ", "
    groups: dict[str, tuple[NationCode, ...]] = msgspec.field(
        default_factory=dict[str, tuple[NationCode, ...]]
    )
