"""Random conditions over the small exercise, and what may happen that they wait for."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from tests.exercises import small

from startex.language import commands as c
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
from startex.language.ids import Address, GateId, LineId
from startex.language.plan import Gate
from startex.language.values import LineStatus, OrderKind

T = TypeVar("T")

GATES = (Gate(id=GateId("G1"), options=("a", "b")), Gate(id=GateId("G2"), options=("a",)))
_SENDERS = ("", "", "J2", "J3-1", "P-POLICE", "WHITE", "EXCON", "PLAYERS")
_STATUSES = (*LineStatus, LineStatus.RELEASED, LineStatus.RELEASED, LineStatus.COMPLETE)


class Draws(Protocol):
    """What draws of one seed."""

    def one(self, values: Sequence[T]) -> T: ...

    def number(self, least: int, most: int) -> int: ...


def minute_ms(x: Draws) -> int:
    """Of the first play day, while it is played."""
    return small.DAY_1.start_ms + x.number(0, 240) * small.MINUTE_MS


def trigger(x: Draws, depth: int = 2) -> AnyCondition:
    """May name the lines that stay; words of a message are those of a mark, or any."""
    if depth and x.number(0, 2) == 0:
        parts = tuple(trigger(x, depth - 1) for _ in range(x.number(1, 3)))
        return x.one((AllOf(of=parts), AnyOf(of=parts), NotSo(of=parts[0])))
    line = LineId(x.one(("L-1", "L-1", "L-2", "N-1")))
    sender, to = Address(x.one(_SENDERS)), Address(x.one(_SENDERS))
    leaves: tuple[AnyCondition, ...] = (
        TimeReached(exercise_ms=minute_ms(x)),
        LineIs(line=line, status=x.one(_STATUSES)),
        MessageMatches(sender=sender, to=to, words=x.one(("", "~", "~ 0"))),
        OrderIssued(kind=x.one(list(OrderKind)), sender=sender),
        Unacknowledged(line=line, minutes=x.number(1, 20)),
        SimulationSays(event=x.one(("e1", "e2"))),
        DecisionIs(gate=x.one(GATES).id, option=x.one(("", "a", "b"))),
        SignalIs(signal=x.one(("s1", "s2"))),
    )
    return x.one(leaves)


def command(x: Draws) -> c.TriggerCommand:
    gate = x.one(GATES)
    commands: tuple[c.TriggerCommand, ...] = (
        c.TakeDecision(gate=gate.id, option=x.one(gate.options)),
        c.GiveSignal(signal=x.one(("s1", "S2"))),
        c.TellSimulation(event=x.one(("e1", "e2"))),
        c.WeighTriggers(lines=(LineId("L-1"),)),
    )
    return x.one(commands)
