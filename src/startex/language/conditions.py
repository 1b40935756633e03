"""What a line of the event list may wait for. Evaluated by `msel`, continuously."""

from typing import TypeAlias

from startex.language.base import Noun
from startex.language.ids import Address, GateId, LineId
from startex.language.values import LineStatus, OrderKind


class Condition(Noun, tag_field="condition"):
    """Something about the exercise that is so, or not yet."""


class AllOf(Condition, tag="all"):
    of: tuple["AnyCondition", ...]


class AnyOf(Condition, tag="any"):
    of: tuple["AnyCondition", ...]


class NotSo(Condition, tag="not"):
    """So as long as `of` is not."""

    of: "AnyCondition"


class TimeReached(Condition, tag="time"):
    exercise_ms: int


class LineIs(Condition, tag="line"):
    """`released` is also so for a line that is complete."""

    line: LineId
    status: LineStatus


class MessageMatches(Condition, tag="message"):
    """A message was sent from `sender` to `to` with `words` in it; what is empty may be anything.

    Words are looked for in subject and body, in every language there is, whatever their case.
    """

    sender: Address = Address("")
    to: Address = Address("")
    words: str = ""


class OrderIssued(Condition, tag="order"):
    """An order of this kind was issued after STARTEX, and is not cancelled."""

    kind: OrderKind
    sender: Address = Address("")


class Unacknowledged(Condition, tag="unacknowledged"):
    """`minutes` of exercise time after `line` was released an addressee has not acknowledged it."""

    line: LineId
    minutes: int


class SimulationSays(Condition, tag="simulation"):
    event: str


class DecisionIs(Condition, tag="decision"):
    """Players decided at a gate; an empty option means whatever they decided."""

    gate: GateId
    option: str = ""


class SignalIs(Condition, tag="manual"):
    """A controller gave the signal by hand."""

    signal: str


AnyCondition: TypeAlias = (
    AllOf
    | AnyOf
    | NotSo
    | TimeReached
    | LineIs
    | MessageMatches
    | OrderIssued
    | Unacknowledged
    | SimulationSays
    | DecisionIs
    | SignalIs
)
