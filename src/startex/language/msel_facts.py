"""What happened to the event list."""

from startex.language.base import Fact
from startex.language.ids import GateId, LineId, MessageId, RemarkId
from startex.language.values import LineStatus, RemarkKind


class LineStatusSet(Fact, tag="msel.status_set"):
    """`message` is what a release sent, empty for a line that delivers nothing."""

    line: LineId
    status: LineStatus
    reason: str = ""
    until_ms: int | None = None
    message: MessageId = MessageId("")


class LineHeld(Fact, tag="msel.held"):
    line: LineId
    held: bool


class LineRemarked(Fact, tag="msel.remarked"):
    """Text: remark/ID/body."""

    line: LineId
    remark: RemarkId
    kind: RemarkKind


class TriggerSet(Fact, tag="msel.trigger_set"):
    """What a line waits for is so now, or is so no more."""

    line: LineId
    met: bool


class DeadlinePassed(Fact, tag="msel.deadline_passed"):
    """An expected action did not happen in time; its contingencies are offered."""

    line: LineId


class DecisionTaken(Fact, tag="msel.decision_taken"):
    gate: GateId
    option: str


class SignalGiven(Fact, tag="msel.signal_given"):
    signal: str


class SimulationTold(Fact, tag="msel.simulation_told"):
    event: str
