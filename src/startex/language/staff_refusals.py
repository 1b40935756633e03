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
