"""The life of a line, from draft to complete, and its side exits."""

import msgspec

from startex.language.commands import (
    ApproveLine,
    CompleteLine,
    DeferLine,
    DraftLine,
    EditLine,
    HoldLine,
    OmitLine,
    ReleaseLine,
    ResumeLine,
    RetireLine,
    ReturnLine,
    SubmitLine,
    SynchronizeLine,
    UnholdLine,
)
from startex.language.facts import AnyFact, LineHeld, LinePut, LineStatusSet, TextPut
from startex.language.ids import BilletId, LineId, MessageId, StorylineId, text_id
from startex.language.plan import Line
from startex.language.refusals import (
    AddressUnknown,
    AlreadyThere,
    ChangedMeanwhile,
    ExerciseHalted,
    ExerciseNotRunning,
    LineAddressesNobody,
    LineHeldBack,
    LineNotCovered,
    LineNotInState,
    NotFound,
    OwnLine,
    PrerequisiteOpen,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.values import (
    LATEST_MS,
    Author,
    AuthorKind,
    ClockState,
    LineKind,
    LineStatus,
    WrittenText,
    new_text,
)
from startex.msel.asks import Situation
from startex.msel.numbers import LONGEST_BODY, LONGEST_REASON, LONGEST_TITLE
from startex.msel.state import LineState, State
from startex.visibility.cut import not_released_to

#: Kinds that put something before the players; the others are for control alone.
DELIVERING = frozenset({LineKind.CONTEXTUAL, LineKind.CONTINGENCY, LineKind.INFORMATION})
_OPEN = (
    LineStatus.DRAFT,
    LineStatus.SUBMITTED,
    LineStatus.APPROVED,
    LineStatus.SYNCHRONIZED,
    LineStatus.DEFERRED,
)


def delivers(line: Line) -> bool:
    """Whether releasing the line sends a message."""
    return line.kind in DELIVERING or (line.kind is LineKind.ADMINISTRATIVE and bool(line.to))


def draft(state: State, command: DraftLine, by: Author, ask: Situation) -> list[AnyFact]:
    """Write a new line.

    Refuses: AlreadyThere, TextMissing, TextTooLong, ValueNotAllowed, AddressUnknown, NotFound.
    """
    line = command.line
    if line.id in state.lines:
        raise AlreadyThere("line", line.id)
    _check_text("title", command.title, LONGEST_TITLE, needed=True)
    _check_text("body", command.body, LONGEST_BODY)
    _check_text("expected", command.expected, LONGEST_BODY)
    _check_line(state, line, ask)
    drafted = _renewed(line, by)
    parts = (("title", command.title), ("body", command.body), ("expected", command.expected))
    written = [
        TextPut(text=new_text(text_id("line", line.id, part), text))
        for part, text in parts
        if text is not None
    ]
    return [LinePut(line=drafted), *written]


def edit(state: State, command: EditLine, ask: Situation) -> list[AnyFact]:
    """Replace the planned fields while the line is not yet released.

    Refuses: NotFound, ChangedMeanwhile, LineNotInState, ValueNotAllowed, AddressUnknown.
    """
    known = _line(state, command.line.id)
    if known.version != command.version:
        raise ChangedMeanwhile("line", command.line.id, known.version)
    _expect(known, *_OPEN)
    _check_line(state, command.line, ask)
    # A screen may not show every column of a foreign sheet; an edit on it must not lose them.
    columns = {**known.line.columns, **command.line.columns}
    return [LinePut(line=msgspec.structs.replace(command.line, columns=columns))]


def submit(state: State, command: SubmitLine) -> list[AnyFact]:
    """Refuses: NotFound, LineNotInState."""
    _expect(_line(state, command.line), LineStatus.DRAFT)
    return [_status(command.line, LineStatus.SUBMITTED)]


def approve(state: State, command: ApproveLine, by: Author) -> list[AnyFact]:
    """Nobody approves his own line. Refuses: NotFound, LineNotInState, OwnLine."""
    known = _line(state, command.line)
    _expect(known, LineStatus.SUBMITTED)
    if known.line.author == by.billet:
        raise OwnLine(command.line)
    return [_status(command.line, LineStatus.APPROVED)]


def send_back(state: State, command: ReturnLine) -> list[AnyFact]:
    """Refuses: NotFound, LineNotInState, TextMissing."""
    known = _line(state, command.line)
    _expect(known, LineStatus.SUBMITTED, LineStatus.APPROVED, LineStatus.SYNCHRONIZED)
    return [_status(command.line, LineStatus.DRAFT, _reason(command.reason))]


def synchronize(state: State, command: SynchronizeLine, ask: Situation) -> list[AnyFact]:
    """The gate before release: somebody is addressed, and every nation addressed may have it.

    Refuses: NotFound, LineNotInState, LineAddressesNobody, LineNotCovered, AddressUnknown.
    """
    known = _line(state, command.line)
    _expect(known, LineStatus.APPROVED)
    _check_delivery(known.line, ask)
    return [_status(command.line, LineStatus.SYNCHRONIZED)]


def release(
    state: State, command: ReleaseLine, by: Author, message: MessageId, ask: Situation
) -> list[AnyFact]:
    """Release a line now. `message` is the id of what it will send; `conduct` writes it.

    Refuses: NotFound, LineNotInState, LineHeldBack, PrerequisiteOpen, ExerciseNotRunning,
    ExerciseHalted, LineAddressesNobody, LineNotCovered, AddressUnknown.
    """
    known = _line(state, command.line)
    _expect(known, LineStatus.SYNCHRONIZED)
    _check_play(by, ask)
    if known.held:
        raise LineHeldBack(command.line)
    _check_prerequisite(state, known.line)
    _check_delivery(known.line, ask)
    sent = message if delivers(known.line) else MessageId("")
    return [LineStatusSet(line=command.line, status=LineStatus.RELEASED, message=sent)]


def complete(state: State, command: CompleteLine) -> list[AnyFact]:
    """Refuses: NotFound, LineNotInState."""
    known = _line(state, command.line)
    _expect(known, LineStatus.RELEASED)
    return [_status(command.line, LineStatus.COMPLETE)]


def defer(state: State, command: DeferLine) -> list[AnyFact]:
    """Refuses: NotFound, LineNotInState, TextMissing."""
    known = _line(state, command.line)
    _expect(known, LineStatus.APPROVED, LineStatus.SYNCHRONIZED)
    reason = _reason(command.reason)
    _check_time("until_ms", _minute(command.until_ms))
    status = LineStatus.DEFERRED
    return [
        LineStatusSet(
            line=command.line, status=status, reason=reason, until_ms=_minute(command.until_ms)
        )
    ]


def resume(state: State, command: ResumeLine, ask: Situation) -> list[AnyFact]:
    """Refuses: NotFound, LineNotInState, LineAddressesNobody, LineNotCovered."""
    known = _line(state, command.line)
    _expect(known, LineStatus.DEFERRED)
    _check_delivery(known.line, ask)
    return [_status(command.line, LineStatus.SYNCHRONIZED)]


def omit(state: State, command: OmitLine) -> list[AnyFact]:
    """Refuses: NotFound, LineNotInState, TextMissing."""
    _expect(_line(state, command.line), *_OPEN)
    return [_status(command.line, LineStatus.OMITTED, _reason(command.reason))]


def retire(state: State, command: RetireLine) -> list[AnyFact]:
    """Refuses: NotFound, LineNotInState, TextMissing."""
    _expect(_line(state, command.line), *_OPEN)
    return [_status(command.line, LineStatus.OBSOLETE, _reason(command.reason))]


def hold(state: State, command: HoldLine | UnholdLine) -> list[AnyFact]:
    """Set or lift the flag; a line that has it already is left as it is. Refuses: NotFound."""
    known = _line(state, command.line)
    wanted = isinstance(command, HoldLine)
    return [] if known.held == wanted else [LineHeld(line=command.line, held=wanted)]


def _line(state: State, line: LineId) -> LineState:
    known = state.lines.get(line)
    if known is None:
        raise NotFound("line", line)
    return known


def _expect(known: LineState, *allowed: LineStatus) -> None:
    if known.line.status not in allowed:
        raise LineNotInState(known.line.id, known.line.status, tuple(allowed))


def _status(line: LineId, status: LineStatus, reason: str = "") -> LineStatusSet:
    return LineStatusSet(line=line, status=status, reason=reason)


def _reason(reason: str) -> str:
    if not reason.strip():
        raise TextMissing("reason")
    if len(reason) > LONGEST_REASON:
        raise TextTooLong("reason", len(reason), LONGEST_REASON)
    return reason.strip()


def _minute(planned_ms: int | None) -> int | None:
    """Plans are made in whole minutes, so that their text form loses nothing."""
    return None if planned_ms is None else planned_ms // 60_000 * 60_000


def _renewed(line: Line, by: Author) -> Line:
    """A new line is a draft of whoever writes it, whatever it says of itself."""
    return msgspec.structs.replace(
        line, status=LineStatus.DRAFT, reason="", author=by.billet, approver=BilletId("")
    )


def _check_text(field: str, text: WrittenText | None, limit: int, *, needed: bool = False) -> None:
    if needed and (text is None or not text.body.strip()):
        raise TextMissing(field)
    if text is not None and len(text.body) > limit:
        raise TextTooLong(field, len(text.body), limit)


def _check_line(state: State, line: Line, ask: Situation) -> None:
    if not line.id.replace("-", "").replace("_", "").replace(".", "").isalnum():
        raise ValueNotAllowed("id", line.id, "A-Z a-z 0-9 - _ .")
    for name, at_ms in (("planned_ms", line.planned_ms), ("deadline_ms", line.deadline_ms)):
        _check_time(name, at_ms)
    unknown = ask.unknown([*line.to, *line.info, *([line.sender] if line.sender else [])])
    if unknown:
        raise AddressUnknown(unknown)
    if line.storyline and StorylineId(line.storyline) not in state.storylines:
        raise NotFound("storyline", line.storyline)
    for other in (line.prerequisite, line.contingency_for):
        if other:
            _line(state, other)
    _check_no_circle(state, line)


def _check_time(field: str, at_ms: int | None) -> None:
    if at_ms is not None and not (0 <= at_ms <= LATEST_MS and at_ms % 60_000 == 0):
        raise ValueNotAllowed(field, str(at_ms)[:20], f"60000 × n ≤ {LATEST_MS}")


def _check_no_circle(state: State, line: Line) -> None:
    seen, other = {line.id}, line.prerequisite
    while other:
        if other in seen:
            raise ValueNotAllowed("prerequisite", line.prerequisite, "")
        seen.add(other)
        other = state.lines[other].line.prerequisite if other in state.lines else LineId("")


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
    if not line.prerequisite or line.prerequisite not in state.lines:
        return
    before = state.lines[line.prerequisite].line.status
    if before not in (LineStatus.RELEASED, LineStatus.COMPLETE):
        raise PrerequisiteOpen(line.id, line.prerequisite)


def _check_delivery(line: Line, ask: Situation) -> None:
    if not delivers(line):
        return
    addresses = (*line.to, *line.info)
    if not line.to:
        raise LineAddressesNobody(line.id)
    unknown = ask.unknown(addresses)
    if unknown:
        raise AddressUnknown(unknown)
    left_out = not_released_to(line.release, ask.nations_of(addresses))
    if left_out:
        raise LineNotCovered(line.id, left_out)
