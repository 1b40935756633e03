"""The list in play: released, answered, set aside, taken back, held."""

from collections.abc import Iterable

from startex.language.commands import (
    CompleteLine,
    DeferLine,
    HoldLine,
    HoldStoryline,
    OmitLine,
    RecallLine,
    ReleaseLine,
    ResumeLine,
    UnholdLine,
)
from startex.language.facts import AnyFact, LineHeld, LineStatusSet
from startex.language.ids import LineId, MessageId, StorylineId
from startex.language.plan import Line
from startex.language.refusals import (
    AlternativeChosen,
    ExerciseHalted,
    ExerciseNotRunning,
    LineHeldBack,
    NotFound,
    PrerequisiteOpen,
)
from startex.language.values import Author, AuthorKind, ClockState, LineStatus
from startex.msel import readiness
from startex.msel.asks import Situation
from startex.msel.readiness import check_delivery
from startex.msel.state import LineState, State
from startex.msel.statuses import OPEN, SENT
from startex.msel.steps import (
    check_time,
    delivers,
    expect,
    known_line,
    said_reason,
    status_set,
    whole_minute,
)


def release(
    state: State, command: ReleaseLine, by: Author, message: MessageId, ask: Situation
) -> list[AnyFact]:
    """Release a line now. `message` is the id of what it will send; `conduct` writes it.

    Refuses: NotFound, LineNotInState, and what `send` refuses.
    """
    known = known_line(state, command.line)
    expect(known, LineStatus.SYNCHRONIZED)
    return send(state, known, by, message, ask)


def send(
    state: State, known: LineState, by: Author, message: MessageId, ask: Situation
) -> list[AnyFact]:
    """What release is, whatever state the line comes from.

    Refuses: LineHeldBack, PrerequisiteOpen, AlternativeChosen, ExerciseNotRunning,
    ExerciseHalted, LineAddressesNobody, LineNotCovered, AddressUnknown.
    """
    line = known.line
    _check_play(by, ask)
    if known.held:
        raise LineHeldBack(line.id)
    _check_prerequisite(state, line)
    _check_alternative(state, line)
    check_delivery(line, ask)
    sent = message if delivers(line) and line.to else MessageId("")
    return [LineStatusSet(line=line.id, status=LineStatus.RELEASED, message=sent)]


def complete(state: State, command: CompleteLine) -> list[AnyFact]:
    """What delivers nothing is done when it is done; the rest is released first.

    Refuses: NotFound, LineNotInState.
    """
    known = known_line(state, command.line)
    if delivers(known.line):
        expect(known, LineStatus.RELEASED)
    else:
        expect(known, LineStatus.SYNCHRONIZED, LineStatus.RELEASED)
    return [status_set(command.line, LineStatus.COMPLETE)]


def defer(state: State, command: DeferLine) -> list[AnyFact]:
    """Refuses: NotFound, LineNotInState, TextMissing, TextTooLong, ValueNotAllowed."""
    known = known_line(state, command.line)
    expect(known, LineStatus.APPROVED, LineStatus.SYNCHRONIZED)
    reason, until_ms = said_reason(command.reason), whole_minute(command.until_ms)
    check_time("until_ms", until_ms)
    status = LineStatus.DEFERRED
    return [LineStatusSet(line=command.line, status=status, reason=reason, until_ms=until_ms)]


def resume(state: State, command: ResumeLine, ask: Situation) -> list[AnyFact]:
    """Through the gate again: it may never have been, and its time may be another.

    Refuses: NotFound, LineNotInState, and the first of what `readiness.missing` finds.
    """
    known = known_line(state, command.line)
    expect(known, LineStatus.DEFERRED)
    readiness.check(known.line, state.storylines.get(known.line.storyline), ask)
    return [status_set(command.line, LineStatus.SYNCHRONIZED)]


def omit(state: State, command: OmitLine) -> list[AnyFact]:
    """Refuses: NotFound, LineNotInState, TextMissing, TextTooLong."""
    expect(known_line(state, command.line), *OPEN)
    return [status_set(command.line, LineStatus.OMITTED, said_reason(command.reason))]


def recall(state: State, command: RecallLine) -> list[AnyFact]:
    """Take back what was sent by mistake; `conduct` withdraws its message.

    Refuses: NotFound, LineNotInState, TextMissing, TextTooLong.
    """
    expect(known_line(state, command.line), *SENT)
    return [status_set(command.line, LineStatus.RECALLED, said_reason(command.reason))]


def hold(state: State, command: HoldLine | UnholdLine) -> list[AnyFact]:
    """Set or lift the flag; a line that has it already is left as it is. Refuses: NotFound."""
    return _held([known_line(state, command.line)], wanted=isinstance(command, HoldLine))


def hold_storyline(state: State, command: HoldStoryline) -> list[AnyFact]:
    """Hold or free what is not sent yet. Refuses: NotFound."""
    return _held(unsent(state, command.storyline), wanted=command.held)


def unsent(state: State, storyline: StorylineId) -> list[LineState]:
    """The open lines of a storyline, or of the whole list. Refuses: NotFound."""
    if storyline and storyline not in state.storylines:
        raise NotFound("storyline", storyline)
    return [
        known
        for known in state.lines.values()
        if known.line.status in OPEN and storyline in ("", known.line.storyline)
    ]


def _held(lines: Iterable[LineState], *, wanted: bool) -> list[AnyFact]:
    return [LineHeld(line=known.line.id, held=wanted) for known in lines if known.held != wanted]


def _check_play(by: Author, ask: Situation) -> None:
    """A halt freezes every release, by hand or by itself, until the director lifts it."""
    if ask.halted():
        raise ExerciseHalted
    running = (ClockState.RUNNING,)
    by_hand = (ClockState.RUNNING, ClockState.PAUSED)
    allowed = running if by.kind is AuthorKind.CLOCK else by_hand
    if ask.clock_state() not in allowed:
        raise ExerciseNotRunning(ask.clock_state())


def _check_prerequisite(state: State, line: Line) -> None:
    before = state.lines.get(line.prerequisite)
    if before is not None and before.line.status not in SENT:
        raise PrerequisiteOpen(line.id, line.prerequisite)


def _check_alternative(state: State, line: Line) -> None:
    chosen = _chosen(state, line.alternative) if line.alternative else None
    if chosen is not None:
        raise AlternativeChosen(line.id, chosen)


def _chosen(state: State, alternative: str) -> LineId | None:
    """The line of a group of alternatives that was used."""
    group = state.waiting.on(f"alternative/{alternative}")
    return next((one for one in group if state.lines[one].line.status in SENT), None)
