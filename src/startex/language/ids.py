"""Names of things. Cells, posts and personas share one namespace, so that an address is one id."""

from typing import NewType

ExerciseId = NewType("ExerciseId", str)
#: ISO 3166-1 alpha-3.
NationCode = NewType("NationCode", str)
#: BCP 47, for example "ru".
LanguageCode = NewType("LanguageCode", str)
CellId = NewType("CellId", str)
#: A desk that is addressed; billets fill it by shift.
PostId = NewType("PostId", str)
#: One line of the manning document.
BilletId = NewType("BilletId", str)
PersonaId = NewType("PersonaId", str)
#: A cell or a post.
Address = NewType("Address", str)
StationId = NewType("StationId", str)
StorylineId = NewType("StorylineId", str)
LineId = NewType("LineId", str)
#: An event or an incident, between storyline and line.
IncidentId = NewType("IncidentId", str)
#: A decision gate.
GateId = NewType("GateId", str)
#: A saved view of the event list.
ViewId = NewType("ViewId", str)
#: A comment on a line, or a note of what was said for it.
RemarkId = NewType("RemarkId", str)
ObjectiveId = NewType("ObjectiveId", str)
TaskId = NewType("TaskId", str)
UnitId = NewType("UnitId", str)
LinkId = NewType("LinkId", str)
MessageId = NewType("MessageId", str)
ObservationId = NewType("ObservationId", str)
NoDuffId = NewType("NoDuffId", str)
HaltId = NewType("HaltId", str)
#: Owner kind, owner id and part, for example "line/CT-07/body".
TextId = NewType("TextId", str)
#: The definition of a form, for example "SPOTREP".
FormId = NewType("FormId", str)
AttachmentId = NewType("AttachmentId", str)
OrderId = NewType("OrderId", str)
#: A request for information or for assistance.
RequestId = NewType("RequestId", str)
DecisionId = NewType("DecisionId", str)
#: An entry of the battle rhythm.
RhythmId = NewType("RhythmId", str)
#: A line of a post's staff journal.
EntryId = NewType("EntryId", str)
#: A stretch of a staff journal that somebody signed.
PeriodId = NewType("PeriodId", str)
MediaId = NewType("MediaId", str)
#: Somebody asks that nations be given something.
ReleaseAskId = NewType("ReleaseAskId", str)
TermId = NewType("TermId", str)
#: A stretch of a linguist's roster.
TurnId = NewType("TurnId", str)
#: A distribution list; an address like a cell or a post.
ListId = NewType("ListId", str)
ContactId = NewType("ContactId", str)
#: Made by the sender; a repeat is answered with the first answer.
CommandId = NewType("CommandId", str)

ALL = "ALL"
EXCON = "EXCON"
PLAYERS = "PLAYERS"
#: Release to every participating nation, or an audience of everybody.
EVERYBODY: tuple[str, ...] = (ALL,)
EXCON_ONLY: tuple[str, ...] = (EXCON,)


def text_id(owner_kind: str, owner: str, part: str) -> TextId:
    return TextId(f"{owner_kind}/{owner}/{part}")


def text_owner(text: TextId) -> tuple[str, str]:
    """Kind and id of what the text belongs to: "line/CT-07/body" gives ("line", "CT-07")."""
    kind, owner, _part = text.split("/", 2)
    return kind, owner
