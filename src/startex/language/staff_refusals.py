"""What is the case when the desk says no about a paper. The sentence is `refusal-CODE`."""

from dataclasses import dataclass

from startex.language.base import Refusal


@dataclass(eq=False)
class ReleaseForbids(Refusal):
    """What goes along with a text may not go to nations of its recipients.

    `item` is row tag and id, "attachment/A00001", and always one that the writer sees.
    """

    item: str
    nations: tuple[str, ...]


@dataclass(eq=False)
class OfOthers(Refusal):
    """Only those whose paper it is, or whom it was given to, may do this with it."""

    kind: str
    id: str


@dataclass(eq=False)
class MessageTooLong(Refusal):
    """No means to an addressee carries so many bytes; `means` is the one that carries most."""

    means: str
    length: int
    limit: int


# translation


@dataclass(eq=False)
class OwnProposal(Refusal):
    """Whether a term is agreed is for another person to say."""

    term: str


@dataclass(eq=False)
class TurnsOverlap(Refusal):
    """A linguist would be at two places; `turn` is where he already is."""

    billet: str
    turn: str


@dataclass(eq=False)
class NothingToSign(Refusal):
    """No line was written in the post's journal since it was last signed."""

    post: str


# forms


@dataclass(eq=False)
class FormFaulty(Refusal):
    """The definition of a form; `field` is one of its keys where it is the form as a whole."""

    form: str
    fault: str
    field: str
    found: str


@dataclass(eq=False)
class FormFieldUnknown(Refusal):
    """`allowed` are the fields of the form that are filled in this way."""

    form: str
    field: str
    allowed: tuple[str, ...]


@dataclass(eq=False)
class FormValueMissing(Refusal):
    form: str
    field: str


@dataclass(eq=False)
class FormValueNotAllowed(Refusal):
    form: str
    field: str
    found: str
    allowed: str


# attachments


@dataclass(eq=False)
class AttachmentNotAllowed(Refusal):
    """No kind of file that may be attached, or another kind than its name says."""

    name: str
    found: str
    allowed: tuple[str, ...]


@dataclass(eq=False)
class AttachmentActive(Refusal):
    """The file could do something by itself; `found` is what, in the words of its format."""

    name: str
    found: str


@dataclass(eq=False)
class AttachmentUnsound(Refusal):
    """Nobody can say what is in it. `reason`: broken, encrypted, swollen, more_than_one."""

    name: str
    reason: str
    found: str


@dataclass(eq=False)
class AttachmentTooLong(Refusal):
    """More bytes than a file may have."""

    limit: int


@dataclass(eq=False)
class AttachmentNotKept(Refusal):
    """Nothing with this hash and ending lies beside the record."""

    sha256: str


@dataclass(eq=False)
class MachineMissing(Refusal):
    """What machine translation needs is not on this machine; nothing is ever fetched."""

    path: str
    lacks: str


@dataclass(eq=False)
class MachineNotLocal(Refusal):
    """Texts of an exercise are sent to no machine outside the local network."""

    address: str
