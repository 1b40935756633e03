"""What may be asked of the desk about the event list."""

from startex.language.base import Command, Noun
from startex.language.ids import GateId, LineId, StorylineId
from startex.language.plan import Gate, Incident, Line, ListColumn, ListView, Storyline
from startex.language.values import LineStatus, RemarkKind, WrittenText


class DraftLine(Command, tag="msel.draft"):
    """`submit` hands it in at once, as an inject written in play is."""

    line: Line
    title: WrittenText
    body: WrittenText | None = None
    expected: WrittenText | None = None
    submit: bool = False


class EditLine(Command, tag="msel.edit"):
    """Replace the planned fields of a line seen at `version`; status and texts stay."""

    line: Line
    version: int


class LineEdit(Noun):
    line: Line
    version: int


class EditLines(Command, tag="msel.edit_lines"):
    """All of them or none; where one changed meanwhile, none is changed."""

    edits: tuple[LineEdit, ...]


class ShiftLines(Command, tag="msel.shift"):
    """Move planned times and deadlines of lines not yet released; negative is earlier.

    Those named, or without names those of a storyline, or without that all.
    """

    minutes: int
    lines: tuple[LineId, ...] = ()
    storyline: StorylineId = StorylineId("")


class CopyDay(Command, tag="msel.copy_day"):
    """Copy the lines of a play day, counted from 1, to another as drafts."""

    from_day: int
    to_day: int


class RemarkOnLine(Command, tag="msel.remark"):
    line: LineId
    kind: RemarkKind
    text: WrittenText


class PutStoryline(Command, tag="msel.put_storyline"):
    storyline: Storyline
    title: WrittenText


class PutIncident(Command, tag="msel.put_incident"):
    incident: Incident
    title: WrittenText


class PutGate(Command, tag="msel.put_gate"):
    """`options` are the words for `gate.options`, one by one."""

    gate: Gate
    title: WrittenText
    options: tuple[WrittenText, ...]


class PutColumn(Command, tag="msel.put_column"):
    column: ListColumn


class SaveView(Command, tag="msel.save_view"):
    """A view of one's own, or with an empty owner everybody's."""

    view: ListView


class RemoveListItem(Command, tag="msel.remove_item"):
    """`item` is storyline, incident, gate, column or view."""

    item: str
    id: str


class SubmitLine(Command, tag="msel.submit"):
    line: LineId


class ApproveLine(Command, tag="msel.approve"):
    """`upto` goes on in the same step: approved, synchronized or released."""

    line: LineId
    upto: LineStatus = LineStatus.APPROVED


class ReturnLine(Command, tag="msel.return"):
    """Back to draft with a comment."""

    line: LineId
    reason: str


class SynchronizeLine(Command, tag="msel.synchronize"):
    line: LineId


class ReleaseLine(Command, tag="msel.release"):
    line: LineId


class CompleteLine(Command, tag="msel.complete"):
    line: LineId


class DeferLine(Command, tag="msel.defer"):
    """Set aside with a reason; `until_ms` (exercise time) is when it is planned now."""

    line: LineId
    reason: str
    until_ms: int | None = None


class ResumeLine(Command, tag="msel.resume"):
    """Take a deferred line back into the synchronized list."""

    line: LineId


class OmitLine(Command, tag="msel.omit"):
    line: LineId
    reason: str


class RetireLine(Command, tag="msel.retire"):
    """Make it obsolete: kept for the record, never used."""

    line: LineId
    reason: str


class RecallLine(Command, tag="msel.recall"):
    """Sent by mistake: what it delivered is withdrawn, and says so."""

    line: LineId
    reason: str


class HoldStoryline(Command, tag="msel.hold_storyline"):
    """Hold or free all unsent lines of a storyline, or of the whole list where it is empty."""

    held: bool
    storyline: StorylineId = StorylineId("")


class TakeDecision(Command, tag="msel.decide"):
    """EXCON notes what the players decided at a gate."""

    gate: GateId
    option: str


class GiveSignal(Command, tag="msel.signal"):
    signal: str


class TellSimulation(Command, tag="msel.simulation"):
    """Something happened in the simulation that lines may wait for."""

    event: str


class WeighTriggers(Command, tag="msel.weigh"):
    """Given by the clock: time has passed that conditions or deadlines of these lines wait for."""

    lines: tuple[LineId, ...]


class HoldLine(Command, tag="msel.hold"):
    line: LineId


class UnholdLine(Command, tag="msel.unhold"):
    line: LineId
