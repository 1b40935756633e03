"""What lines wait for: whether it is so, and what follows when that changes."""

from collections.abc import Iterable

from startex.language.commands import (
    GiveSignal,
    TakeDecision,
    TellSimulation,
    TriggerCommand,
    WeighTriggers,
)
from startex.language.conditions import (
    AllOf,
    AnyCondition,
    AnyOf,
    DecisionIs,
    LineIs,
    MessageMatches,
    NotSo,
    OrderIssued,
    SignalIs,
    SimulationSays,
    TimeReached,
    Unacknowledged,
)
from startex.language.facts import (
    AnyFact,
    DeadlinePassed,
    DecisionTaken,
    LineImported,
    LinePut,
    LineStatusSet,
    PlanItemRemoved,
    SignalGiven,
    SimulationTold,
    TriggerSet,
)
from startex.language.ids import EXCON, PLAYERS, LineId
from startex.language.plan import Line
from startex.language.refusals import (
    AddressUnknown,
    NotFound,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.values import LineStatus
from startex.msel.asks import Evidence, Situation
from startex.msel.numbers import (
    LONGEST_SIGNAL,
    LONGEST_WAIT_MIN,
    MINUTE_MS,
    MOST_TRIGGER_DEPTH,
    MOST_TRIGGER_LEAVES,
)
from startex.msel.state import State
from startex.msel.statuses import OPEN, SENT
from startex.msel.steps import check_time
from startex.msel.waiting import Leaf, Traffic, folded, is_expected, leaves, lines_in, seen_by


def decide(state: State, command: TriggerCommand, ask: Evidence) -> list[AnyFact]:
    """Refuses: NotFound, TextMissing, TextTooLong, ValueNotAllowed."""
    match command:
        case TakeDecision(gate=gate, option=option):
            return _take(state, command, gate, option)
        case GiveSignal(signal=signal):
            return _give(state, signal)
        case TellSimulation(event=event):
            _check_words("event", event)
            known = folded(event) in state.told
            return [] if known else [SimulationTold(event=event.strip())]
        case WeighTriggers(lines=lines):
            return [fact for line in lines for fact in weigh(state, line, ask)]


def weigh(state: State, line_id: LineId, ask: Evidence) -> list[AnyFact]:
    """What is no longer as it was noted: the line's trigger, its deadline."""
    known = state.lines.get(line_id)
    if known is None:
        return []
    line, changed = known.line, list[AnyFact]()
    if line.trigger is not None and line.status in OPEN:
        is_met = met(state, line, line.trigger, ask)
        if is_met != known.trigger_met:
            changed.append(TriggerSet(line=line_id, met=is_met))
    late = line.deadline_ms is not None and line.deadline_ms <= ask.now_ms()
    if late and is_expected(line) and not known.deadline_passed:
        changed.append(DeadlinePassed(line=line_id))
    return changed


def met(state: State, line: Line, condition: AnyCondition, ask: Evidence) -> bool:
    """Whether it is so, as far as all who may see the line may know."""
    match condition:
        case AllOf(of=of):
            return all(met(state, line, part, ask) for part in of)
        case AnyOf(of=of):
            return any(met(state, line, part, ask) for part in of)
        case NotSo(of=part):
            return not met(state, line, part, ask)
        case TimeReached(exercise_ms=exercise_ms):
            return exercise_ms <= ask.now_ms()
        case LineIs(line=other, status=status):
            return _line_is(state, other, status)
        case Unacknowledged():
            return _is_unacknowledged(state, condition, ask)
        case MessageMatches() | OrderIssued():
            return ask.heard(Traffic(wording=condition, seen_by=seen_by(line)))
        case SimulationSays(event=event):
            return folded(event) in state.told
        case DecisionIs(gate=gate, option=option):
            taken = state.decisions.get(gate)
            return taken is not None and option in ("", taken.option)
        case SignalIs(signal=signal):
            return folded(signal) in state.signals


def touched_by(state: State, fact: AnyFact) -> Iterable[LineId]:
    """Lines to weigh after a fact of this room."""
    on = state.waiting.on
    match fact:
        case LinePut(line=Line(id=line)) | LineImported(line=Line(id=line)):
            return (line, *on(f"line/{line}"))
        case LineStatusSet(line=line) | PlanItemRemoved(item="line", id=line):
            return (LineId(line), *on(f"line/{line}"), *on(f"acknowledgement/{line}"))
        case DecisionTaken(gate=gate) | PlanItemRemoved(item="gate", id=gate):
            return on(f"gate/{gate}")
        case SignalGiven(signal=signal):
            return on(f"signal/{folded(signal)}")
        case SimulationTold(event=event):
            return on(f"simulation/{folded(event)}")
        case _:
            return ()


def closes_cycle(state: State, line: Line) -> tuple[LineId, ...]:
    """The way from the line back to itself over what each waits for; empty where there is none."""
    came_from = {line.id: line.id}
    ahead = [line.id]
    while ahead:
        here = ahead.pop()
        stands = line if here == line.id else _standing(state, here)
        for other in _waits_for(stands):
            if other == line.id:
                return _way(came_from, here, line.id)
            if other not in came_from:
                came_from[other] = here
                ahead.append(other)
    return ()


def is_acyclic(state: State, lines: Iterable[Line]) -> bool:
    """Whether nothing that any of the lines waits for waits for itself; looks at each once."""
    edited = {line.id: line for line in lines}
    done: set[LineId] = set()
    for start, line in edited.items():
        if start in done:
            continue
        way = {start: iter(_waits_for(line))}
        while way:
            here = next(reversed(way))
            other = next(way[here], None)
            if other is None:
                done.add(here)
                del way[here]
            elif other in way:
                return False
            elif other not in done:
                way[other] = iter(_waits_for(edited.get(other) or _standing(state, other)))
    return True


def check_trigger(state: State, line: Line, ask: Situation) -> None:
    """Refuses: NotFound, AddressUnknown, TextMissing, TextTooLong, ValueNotAllowed."""
    if line.trigger is None:
        return
    _check_size(line.trigger)
    for leaf in leaves(line.trigger):
        _check_leaf(state, line, leaf, ask)


def _take(state: State, command: TakeDecision, gate: str, option: str) -> list[AnyFact]:
    """A second decision replaces the first: people correct themselves."""
    known = state.gates.get(command.gate)
    if known is None:
        raise NotFound("gate", gate)
    if option not in known.options:
        raise ValueNotAllowed("option", option, ", ".join(known.options))
    taken = state.decisions.get(command.gate)
    if taken is not None and taken.option == option:
        return []
    return [DecisionTaken(gate=command.gate, option=option)]


def _give(state: State, signal: str) -> list[AnyFact]:
    _check_words("signal", signal)
    if folded(signal) in state.signals:
        return []
    if not state.waiting.on(f"signal/{folded(signal)}"):
        raise NotFound("signal", signal)
    return [SignalGiven(signal=signal.strip())]


def _line_is(state: State, line: LineId, status: LineStatus) -> bool:
    known = state.lines.get(line)
    if known is None:
        return False
    if status is LineStatus.RELEASED:
        return known.line.status in SENT
    return known.line.status is status


def _is_unacknowledged(state: State, asked: Unacknowledged, ask: Evidence) -> bool:
    known = state.lines.get(asked.line)
    if known is None or known.released_ms is None or known.line.status not in SENT:
        return False
    late = known.released_ms + asked.minutes * MINUTE_MS <= ask.now_ms()
    return late and bool(known.message) and ask.unacknowledged(known.message)


def _standing(state: State, line: LineId) -> Line | None:
    known = state.lines.get(line)
    return None if known is None else known.line


def _waits_for(line: Line | None) -> list[LineId]:
    if line is None:
        return []
    before = [line.prerequisite] if line.prerequisite else []
    return [*before, *lines_in(line.trigger)]


def _way(came_from: dict[LineId, LineId], last: LineId, line: LineId) -> tuple[LineId, ...]:
    way = [line, last]
    while way[-1] != line:
        way.append(came_from[way[-1]])
    return tuple(reversed(way))


def _check_size(trigger: AnyCondition) -> None:
    level, count = [trigger], 0
    for _depth in range(MOST_TRIGGER_DEPTH):
        count += sum(1 for part in level if not isinstance(part, AllOf | AnyOf | NotSo))
        level = [inner for part in level for inner in _inside(part)]
    if level:
        raise ValueNotAllowed("trigger", f"> {MOST_TRIGGER_DEPTH}", f"≤ {MOST_TRIGGER_DEPTH}")
    if not 1 <= count <= MOST_TRIGGER_LEAVES:
        raise ValueNotAllowed("trigger", str(count), f"1…{MOST_TRIGGER_LEAVES}")


def _inside(condition: AnyCondition) -> tuple[AnyCondition, ...]:
    match condition:
        case AllOf(of=of) | AnyOf(of=of):
            if not of:
                raise ValueNotAllowed("trigger", "0", f"1…{MOST_TRIGGER_LEAVES}")
            return of
        case NotSo(of=part):
            return (part,)
        case _:
            return ()


def _check_leaf(state: State, line: Line, leaf: Leaf, ask: Situation) -> None:
    match leaf:
        case TimeReached(exercise_ms=at_ms):
            check_time("trigger", at_ms)
        case LineIs(line=other):
            _check_line(state, line, other)
        case Unacknowledged(line=other, minutes=minutes):
            _check_line(state, line, other)
            if not 1 <= minutes <= LONGEST_WAIT_MIN:
                raise ValueNotAllowed("minutes", str(minutes)[:20], f"1…{LONGEST_WAIT_MIN}")
        case MessageMatches(sender=sender, to=to, words=words):
            unknown = ask.unknown(a for a in (sender, to) if a not in ("", EXCON, PLAYERS))
            if unknown:
                raise AddressUnknown(unknown)
            if len(words) > LONGEST_SIGNAL:
                raise TextTooLong("words", len(words), LONGEST_SIGNAL)
        case OrderIssued(sender=sender):
            unknown = ask.unknown(a for a in (sender,) if a not in ("", EXCON, PLAYERS))
            if unknown:
                raise AddressUnknown(unknown)
        case SimulationSays(event=event):
            _check_words("event", event)
        case SignalIs(signal=signal):
            _check_words("signal", signal)
        case DecisionIs(gate=gate, option=option):
            known = state.gates.get(gate)
            if known is None:
                raise NotFound("gate", gate)
            if option and option not in known.options:
                raise ValueNotAllowed("option", option, ", ".join(known.options))


def _check_line(state: State, line: Line, other: LineId) -> None:
    if other != line.id and other not in state.lines:
        raise NotFound("line", other)


def _check_words(field: str, words: str) -> None:
    if not words.strip():
        raise TextMissing(field)
    if len(words) > LONGEST_SIGNAL:
        raise TextTooLong(field, len(words), LONGEST_SIGNAL)
