"""What is the case when the desk says no. The sentence for each is `refusal-CODE` in `wording`."""

from dataclasses import dataclass

from startex.language.base import Refusal


@dataclass(eq=False)
class NotAllowed(Refusal):
    """The billet's role may not give this command."""

    command: str
    role: str


@dataclass(eq=False)
class NotSignedIn(Refusal):
    """No station, a revoked card, or a session that has ended."""


@dataclass(eq=False)
class NotFound(Refusal):
    kind: str
    id: str


@dataclass(eq=False)
class AlreadyThere(Refusal):
    kind: str
    id: str


@dataclass(eq=False)
class InUse(Refusal):
    """Something still refers to what was to be removed."""

    kind: str
    id: str
    by: str


@dataclass(eq=False)
class TextMissing(Refusal):
    """A field that must hold words is empty."""

    field: str


@dataclass(eq=False)
class TextTooLong(Refusal):
    field: str
    length: int
    limit: int


@dataclass(eq=False)
class ValueNotAllowed(Refusal):
    field: str
    found: str
    allowed: str


@dataclass(eq=False)
class ChangedMeanwhile(Refusal):
    """Somebody else changed it after the version this command was written against."""

    kind: str
    id: str
    version: int


# clock


@dataclass(eq=False)
class ClockNotInState(Refusal):
    state: str
    allowed: tuple[str, ...]


@dataclass(eq=False)
class TimeNotAhead(Refusal):
    """Exercise time only jumps forward."""

    exercise_ms: int
    now_ms: int


@dataclass(eq=False)
class RateNotAllowed(Refusal):
    rate: float
    least: float
    most: float


# people


@dataclass(eq=False)
class AddressUnknown(Refusal):
    addresses: tuple[str, ...]


@dataclass(eq=False)
class LastDirector(Refusal):
    """An exercise keeps at least one billet that may direct it."""

    billet: str


@dataclass(eq=False)
class CardUnknown(Refusal):
    """No valid sign-in card has this code."""


# msel


@dataclass(eq=False)
class LineNotInState(Refusal):
    line: str
    status: str
    allowed: tuple[str, ...]


@dataclass(eq=False)
class OwnLine(Refusal):
    """Nobody approves his own line."""

    line: str


@dataclass(eq=False)
class LineAddressesNobody(Refusal):
    line: str


@dataclass(eq=False)
class LineNotCovered(Refusal):
    """The release list leaves out nations of addressees."""

    line: str
    nations: tuple[str, ...]


@dataclass(eq=False)
class LineHeldBack(Refusal):
    line: str


@dataclass(eq=False)
class PrerequisiteOpen(Refusal):
    line: str
    prerequisite: str


@dataclass(eq=False)
class AlternativeChosen(Refusal):
    """Of lines that stand in for each other one was released; the others stay unused."""

    line: str
    chosen: str


@dataclass(eq=False)
class LineLanguageUnchecked(Refusal):
    """Addressees read languages in which nobody has found the text good."""

    line: str
    languages: tuple[str, ...]


@dataclass(eq=False)
class LineWithoutObjective(Refusal):
    """Neither the line nor its storyline serves an objective."""

    line: str


@dataclass(eq=False)
class VariableUnknown(Refusal):
    """Places in the texts of a line that nothing can be put into."""

    line: str
    names: tuple[str, ...]


@dataclass(eq=False)
class LineWithoutController(Refusal):
    line: str


@dataclass(eq=False)
class ControllerOffShift(Refusal):
    """Nobody who fills the responsible post is on shift when the line is planned."""

    line: str
    controller: str


@dataclass(eq=False)
class DependencyCycle(Refusal):
    """The line would wait for itself; `chain` leads from it back to it."""

    line: str
    chain: tuple[str, ...]


@dataclass(eq=False)
class ExerciseNotRunning(Refusal):
    state: str


@dataclass(eq=False)
class ExerciseHalted(Refusal):
    """A safety halt stands; play goes on when the director lifts it."""


# messages


@dataclass(eq=False)
class ReleaseTooNarrow(Refusal):
    """Recipients' nations that may not have this text."""

    nations: tuple[str, ...]


@dataclass(eq=False)
class NotAddressee(Refusal):
    message: str


@dataclass(eq=False)
class AlreadyAcknowledged(Refusal):
    message: str


# translation


@dataclass(eq=False)
class LanguageNotWorking(Refusal):
    language: str
    allowed: tuple[str, ...]


@dataclass(eq=False)
class TakenByOther(Refusal):
    text: str
    billet: str


@dataclass(eq=False)
class OwnTranslation(Refusal):
    """The second pair of eyes is another person's."""

    text: str


@dataclass(eq=False)
class NothingToTranslate(Refusal):
    text: str
    language: str


# safety


@dataclass(eq=False)
class AlreadyClosed(Refusal):
    kind: str
    id: str


# journal


@dataclass(eq=False)
class JournalCannotWrite(Refusal):
    """The disk is full or gone; nothing is accepted but safety calls until it can."""


@dataclass(eq=False)
class JournalInUse(Refusal):
    """Another process writes this journal; a journal has one writer."""

    path: str


@dataclass(eq=False)
class JournalUnreadable(Refusal):
    """The file is no journal of ours, or the disk gives only a part of it."""

    path: str


@dataclass(eq=False)
class JournalOtherVersion(Refusal):
    """The file is a journal, in a form this version does not know."""

    path: str
    found: int
    allowed: int


@dataclass(eq=False)
class JournalDamaged(Refusal):
    """The record breaks at `number`: a fact is missing or was changed."""

    path: str
    number: int


@dataclass(eq=False)
class FolderNotOurs(Refusal):
    """The folder holds something that is no exercise; it is left as it is."""

    path: str


# conduct


@dataclass(eq=False)
class CommandUnreadable(Refusal):
    """A frame that is no command; `found` and `allowed` as the decoder says."""

    found: str
    allowed: str


@dataclass(eq=False)
class TooFast(Refusal):
    """More commands than a person can give."""

    limit: int
