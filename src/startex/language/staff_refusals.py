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
