"""The life of a line in planning: drafted, edited, submitted, approved, made ready, retired."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

import msgspec

from startex.language.commands import (
    ApproveLine,
    DraftLine,
    EditLine,
    EditLines,
    RemarkOnLine,
    RetireLine,
    ReturnLine,
    SubmitLine,
    SynchronizeLine,
)
from startex.language.facts import AnyFact, LinePut, LineRemarked, TextPut
from startex.language.ids import ALL, MessageId, StorylineId, text_id
from startex.language.msel_commands import LineEdit
from startex.language.plan import Line
from startex.language.refusals import (
    AddressUnknown,
    AlreadyThere,
    ChangedMeanwhile,
    DependencyCycle,
    NotFound,
    OwnLine,
    ValueNotAllowed,
)
from startex.language.values import Author, ClockState, LineStatus, new_text
from startex.msel import basket, readiness
from startex.msel.asks import Situation
from startex.msel.columns import check_columns
from startex.msel.numbers import LONGEST_BODY, LONGEST_NAME, LONGEST_TITLE
from startex.msel.state import State
from startex.msel.statuses import OPEN
from startex.msel.steps import (
    as_draft,
    check_name,
    check_text,
    check_time,
    expect,
    known_line,
    said_reason,
    status_set,
)
from startex.msel.triggers import check_trigger, closes_cycle, is_acyclic

_UPTO = (LineStatus.APPROVED, LineStatus.SYNCHRONIZED, LineStatus.RELEASED)


def draft(state: State, command: DraftLine, by: Author, ask: Situation) -> list[AnyFact]:
    """Write a new line, and hand it in at once where that is asked.

    Refuses: AlreadyThere, TextMissing, TextTooLong, ValueNotAllowed, AddressUnknown, NotFound.
    """
    line = command.line
    if line.id in state.lines:
        raise AlreadyThere("line", line.id)
    check_text("title", command.title, LONGEST_TITLE, needed=True)
    check_text("body", command.body, LONGEST_BODY)
    check_text("expected", command.expected, LONGEST_BODY)
    _check_nations(line, ask)
    _check_links(line, ask)
    _check_lines(state, (line,), ask)
    parts = (("title", command.title), ("body", command.body), ("expected", command.expected))
    written = [
        TextPut(text=new_text(text_id("line", line.id, part), text))
        for part, text in parts
        if text is not None
    ]
    handed_in = [status_set(line.id, LineStatus.SUBMITTED)] if command.submit else []
    # What is handed in at once in play was written in play; a sheet taken in then was not.
    dynamic = command.submit and ask.clock_state() is not ClockState.PLANNED
    return [LinePut(line=renewed(line, by, dynamic=dynamic)), *written, *handed_in]


def renewed(line: Line, by: Author, *, dynamic: bool = False) -> Line:
    """A new line is a draft of whoever writes it, whatever it says of itself."""
    return msgspec.structs.replace(as_draft(line), author=by.billet, dynamic=dynamic)


def edit(state: State, command: EditLine, ask: Situation) -> list[AnyFact]:
    """Replace the planned fields while the line is not yet released.

    Refuses: NotFound, ChangedMeanwhile, LineNotInState, and what `draft` refuses of a line.
    """
    line = _edited(state, command)
    _check_nations(line, ask, state.lines[line.id].line)
    _check_links(line, ask, state.lines[line.id].line)
    _check_lines(state, (line,), ask)
    return [LinePut(line=line)]


def edit_lines(state: State, command: EditLines, ask: Situation) -> list[AnyFact]:
    """All or none. Refuses: as `edit` of any of them, which its refusal names."""
    named = Counter(edit.line.id for edit in command.edits)
    twice = next((line for line, times in named.items() if times > 1), None)
    if twice is not None:
        raise ValueNotAllowed("edits", f"2 × {twice}", "1")
    lines = [_edited(state, edit) for edit in command.edits]
    for line in lines:
        _check_nations(line, ask, state.lines[line.id].line)
        _check_links(line, ask, state.lines[line.id].line)
    # Two edits may be in order one by one and wait for each other together.
    together = state if len(lines) == 1 else _with(state, lines)
    _check_lines(together, lines, ask)
    return [LinePut(line=line) for line in lines]


def _edited(state: State, edited: EditLine | LineEdit) -> Line:
    known = known_line(state, edited.line.id)
    if known.version != edited.version:
        raise ChangedMeanwhile("line", edited.line.id, known.version)
    expect(known, *OPEN)
    # A screen may not show every column of a foreign sheet; an edit on it must not lose them.
    columns = {**known.line.columns, **edited.line.columns}
    return msgspec.structs.replace(edited.line, columns=columns)


def _with(state: State, lines: Iterable[Line]) -> State:
    edited = {line.id: replace(state.lines[line.id], line=line) for line in lines}
    return replace(state, lines={**state.lines, **edited})


def submit(state: State, command: SubmitLine) -> list[AnyFact]:
    """Refuses: NotFound, LineNotInState."""
    expect(known_line(state, command.line), LineStatus.DRAFT)
    return [status_set(command.line, LineStatus.SUBMITTED)]


def approve(
    state: State, command: ApproveLine, by: Author, message: MessageId, ask: Situation
) -> list[AnyFact]:
    """Nobody approves his own line. What goes on passes the same gates, all of them or none.

    Refuses: NotFound, LineNotInState, OwnLine, ValueNotAllowed; further on what `synchronize` and
    `release` refuse.
    """
    if command.upto not in _UPTO:
        raise ValueNotAllowed("upto", command.upto, ", ".join(_UPTO))
    known = known_line(state, command.line)
    expect(known, LineStatus.SUBMITTED)
    if known.line.author == by.billet:
        raise OwnLine(command.line)
    facts: list[AnyFact] = [status_set(command.line, LineStatus.APPROVED)]
    if command.upto is LineStatus.APPROVED:
        return facts
    _check_ready(state, known.line, ask)
    facts.append(status_set(command.line, LineStatus.SYNCHRONIZED))
    if command.upto is LineStatus.SYNCHRONIZED:
        return facts
    return [*facts, *basket.send(state, known, by, message, ask)]


def send_back(state: State, command: ReturnLine) -> list[AnyFact]:
    """Refuses: NotFound, LineNotInState, TextMissing, TextTooLong."""
    known = known_line(state, command.line)
    expect(known, LineStatus.SUBMITTED, LineStatus.APPROVED, LineStatus.SYNCHRONIZED)
    return [status_set(command.line, LineStatus.DRAFT, said_reason(command.reason))]


def synchronize(state: State, command: SynchronizeLine, ask: Situation) -> list[AnyFact]:
    """The gate before release.

    Refuses: NotFound, LineNotInState, and the first of what `readiness.missing` finds.
    """
    known = known_line(state, command.line)
    expect(known, LineStatus.APPROVED)
    _check_ready(state, known.line, ask)
    return [status_set(command.line, LineStatus.SYNCHRONIZED)]


def _check_ready(state: State, line: Line, ask: Situation) -> None:
    readiness.check(line, state.storylines.get(line.storyline), ask)


def retire(state: State, command: RetireLine) -> list[AnyFact]:
    """Refuses: NotFound, LineNotInState, TextMissing, TextTooLong."""
    expect(known_line(state, command.line), *OPEN)
    return [status_set(command.line, LineStatus.OBSOLETE, said_reason(command.reason))]


def remark(state: State, command: RemarkOnLine) -> list[AnyFact]:
    """Whatever state the line is in. Refuses: NotFound, TextMissing, TextTooLong."""
    known_line(state, command.line)
    check_text("text", command.text, LONGEST_BODY, needed=True)
    made = state.next_remark()
    return [
        LineRemarked(line=command.line, remark=made, kind=command.kind),
        TextPut(text=new_text(text_id("remark", made, "body"), command.text)),
    ]


def _check_lines(state: State, lines: Sequence[Line], ask: Situation) -> None:
    for line in lines:
        _check_line(state, line, ask)
    if is_acyclic(state, lines):
        return
    # Somewhere in reach is a circle, but perhaps one that was there before.
    for line in lines:
        chain = closes_cycle(state, line)
        if chain:
            raise DependencyCycle(line.id, chain)


def _check_nations(line: Line, ask: Situation, stands: Line | None = None) -> None:
    """A nation that is not there would hide the line from all; one that stands already may."""
    exercise = ask.exercise()
    nations = (*(nation.code for nation in exercise.nations), ALL) if exercise else ()
    known = {"", *nations, *((stands.owner, *stands.release) if stands else ())}
    for field, names in (("owner", (line.owner,)), ("release", line.release)):
        for name in names:
            if name not in known:
                raise ValueNotAllowed(field, str(name)[:LONGEST_NAME], ", ".join(nations))


def _check_links(line: Line, ask: Situation, stands: Line | None = None) -> None:
    """What came with an imported sheet may stay: the findings tell of it."""
    standing = stands.objectives if stands else ()
    for name in line.objectives:
        if name not in standing and not ask.objective_known(name):
            raise NotFound("objective", name[:LONGEST_NAME])
    post = line.controller
    if post and (stands is None or post != stands.controller) and not any(ask.billets_at(post)):
        raise NotFound("post", post[:LONGEST_NAME])


def _check_line(state: State, line: Line, ask: Situation) -> None:
    check_name("id", line.id)
    check_columns(state, line)
    for name, at_ms in (("planned_ms", line.planned_ms), ("deadline_ms", line.deadline_ms)):
        check_time(name, at_ms)
    unknown = ask.unknown([*line.to, *line.info, *([line.sender] if line.sender else [])])
    if unknown:
        raise AddressUnknown(unknown)
    if line.storyline and StorylineId(line.storyline) not in state.storylines:
        raise NotFound("storyline", line.storyline)
    for incident in line.incidents:
        if incident not in state.incidents:
            raise NotFound("incident", incident)
    for other in (line.prerequisite, line.contingency_for):
        if other:
            known_line(state, other)
    if line.contingency_for == line.id:
        raise DependencyCycle(line.id, (line.id, line.id))
    check_trigger(state, line, ask)
