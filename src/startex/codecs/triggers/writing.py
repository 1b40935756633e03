"""A condition as text that `parse` reads as the same condition."""

import json
from collections.abc import Callable, Iterable

from startex.codecs.triggers import words as w
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


def write(condition: AnyCondition, write_time: Callable[[int], str]) -> str:
    match condition:
        case AllOf(of=of):
            return _group(w.ALL, of, write_time)
        case AnyOf(of=of):
            return _group(w.ANY, of, write_time)
        case NotSo(of=part):
            return _group(w.NOT, (part,), write_time)
        case TimeReached(exercise_ms=exercise_ms):
            return f"{w.AT} {write_time(exercise_ms)}"
        case LineIs(line=line, status=status):
            return f"{w.LINE} {_name(line)} {status}"
        case Unacknowledged(line=line, minutes=minutes):
            return f"{w.UNACKNOWLEDGED} {_name(line)} {minutes} {w.MINUTES}"
        case MessageMatches():
            return _message(condition)
        case OrderIssued(kind=kind, sender=sender):
            return f"{w.ORDER} {kind}" + _named(w.FROM, sender)
        case SimulationSays(event=event):
            return f"{w.SIMULATION} {_quoted(event)}"
        case DecisionIs(gate=gate, option=option):
            return f"{w.DECISION} {_name(gate)}" + _named("=", option)
        case SignalIs(signal=signal):
            return f"{w.SIGNAL} {_quoted(signal)}"


def _group(word: str, of: Iterable[AnyCondition], write_time: Callable[[int], str]) -> str:
    return f"{word}({', '.join(write(part, write_time) for part in of)})"


def _message(condition: MessageMatches) -> str:
    words = f" {_quoted(condition.words)}" if condition.words else ""
    return w.MESSAGE + _named(w.FROM, condition.sender) + _named(w.TO, condition.to) + words


def _named(word: str, name: str) -> str:
    return f" {word} {_name(name)}" if name else ""


def _name(name: str) -> str:
    bare = w.BARE.fullmatch(name) is not None and name.lower() not in w.KEYWORDS
    return name if bare else _quoted(name)


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
