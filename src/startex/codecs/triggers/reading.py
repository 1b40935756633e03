"""Text to a condition; what cannot be read is shown at its place, with what may stand there."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple, NoReturn, TypeVar

import msgspec

from startex.codecs.triggers import words as w
from startex.language.base import Unreadable
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
from startex.language.values import LineStatus, OrderKind

_Kind = TypeVar("_Kind", bound=StrEnum)
_TIME_FORMS = ("110730EAUG22", "D3 0730")
_LONGEST_NUMBER = 18


def parse(text: str, read_time: Callable[[str], int]) -> AnyCondition:
    """`read_time` raises ValueError for what is no time. Raises: Unreadable."""
    reader = _Reader(text, read_time)
    condition = reader.condition(w.MOST_DEPTH)
    reader.end()
    return condition


class _Mark(NamedTuple):
    text: str
    start: int

    @property
    def quoted(self) -> bool:
        return self.text.startswith('"')


class _Reader:
    def __init__(self, text: str, read_time: Callable[[str], int]) -> None:
        self._text, self._read_time = text, read_time
        found = w.MARK.finditer(text)
        self._marks = [_Mark(match.group(), match.start()) for match in found]
        self._place = 0
        self._leaves: dict[str, Callable[[], AnyCondition]] = {
            w.AT: self._at,
            w.LINE: self._line,
            w.MESSAGE: self._message,
            w.ORDER: self._order,
            w.UNACKNOWLEDGED: self._unacknowledged,
            w.SIMULATION: self._simulation,
            w.DECISION: self._decision,
            w.SIGNAL: self._signal,
        }
        self._check_gaps()

    def condition(self, depth: int) -> AnyCondition:
        word = self._next().text.lower() if self._ahead() else ""
        if word in w.GROUPS:
            return self._group(word, depth)
        leaf = self._leaves.get(word)
        if leaf is None:
            self._place -= 1 if word else 0
            self._fail(*w.GROUPS, *w.LEAVES)
        return leaf()

    def end(self) -> None:
        if self._ahead():
            self._fail(f"{w.ALL}( … , … )", f"{w.ANY}( … , … )")

    def _group(self, word: str, depth: int) -> AnyCondition:
        if depth == 0:
            self._fail(f"≤ {w.MOST_DEPTH} ( )")
        self._expect("(")
        parts: list[AnyCondition] = []
        while not self._is(")"):
            if parts:
                self._expect(",", ")")
            parts.append(self.condition(depth - 1))
        if word == w.NOT and len(parts) != 1:
            self._fail(f"{w.NOT}( … )")
        self._place += 1
        if word == w.NOT:
            return NotSo(of=parts[0])
        return AllOf(of=tuple(parts)) if word == w.ALL else AnyOf(of=tuple(parts))

    def _at(self) -> TimeReached:
        begin = self._place
        while self._ahead() and not self._is(",", ")"):
            self._place += 1
        said = " ".join(mark.text for mark in self._marks[begin : self._place])
        try:
            return TimeReached(exercise_ms=self._read_time(said))
        except ValueError:
            self._place = begin
            self._fail(*_TIME_FORMS)

    def _line(self) -> LineIs:
        return LineIs(line=LineId(self._name()), status=self._one_of(LineStatus))

    def _unacknowledged(self) -> Unacknowledged:
        line, minutes = LineId(self._name()), self._number()
        self._expect(w.MINUTES)
        return Unacknowledged(line=line, minutes=minutes)

    def _message(self) -> MessageMatches:
        sender, to = self._named(w.FROM), self._named(w.TO)
        words = self._quoted() if self._ahead() and self._marks[self._place].quoted else ""
        return MessageMatches(sender=Address(sender), to=Address(to), words=words)

    def _order(self) -> OrderIssued:
        kind = self._one_of(OrderKind)
        return OrderIssued(kind=kind, sender=Address(self._named(w.FROM)))

    def _simulation(self) -> SimulationSays:
        return SimulationSays(event=self._quoted())

    def _signal(self) -> SignalIs:
        return SignalIs(signal=self._quoted())

    def _decision(self) -> DecisionIs:
        gate = GateId(self._name())
        return DecisionIs(gate=gate, option=self._named("="))

    def _named(self, word: str) -> str:
        if not self._is(word):
            return ""
        self._place += 1
        return self._name()

    def _name(self) -> str:
        if not self._ahead() or self._marks[self._place].text in "(),=":
            self._fail("CT-1-03")
        if self._marks[self._place].quoted:
            return self._quoted()
        return self._next().text

    def _quoted(self) -> str:
        if not (self._ahead() and self._marks[self._place].quoted):
            self._fail('"…"')
        try:
            words = msgspec.json.decode(self._marks[self._place].text, type=str)
        except msgspec.DecodeError:
            self._fail('"…"')
        self._place += 1
        return words

    def _number(self) -> int:
        said = self._marks[self._place].text if self._ahead() else ""
        if not (said.removeprefix("-").isdecimal() and len(said) <= _LONGEST_NUMBER):
            self._fail("15")
        return int(self._next().text)

    def _one_of(self, kind: type[_Kind]) -> _Kind:
        said = self._marks[self._place].text.lower() if self._ahead() else ""
        known = next((one for one in kind if one.lower() == said), None)
        if known is None:
            self._fail(*kind)
        self._place += 1
        return known

    def _expect(self, *marks: str) -> None:
        if not self._is(marks[0]):
            self._fail(*marks)
        self._place += 1

    def _is(self, *marks: str) -> bool:
        return self._ahead() and self._marks[self._place].text.lower() in marks

    def _ahead(self) -> bool:
        return self._place < len(self._marks)

    def _next(self) -> _Mark:
        self._place += 1
        return self._marks[self._place - 1]

    def _check_gaps(self) -> None:
        """Only an open quotation mark is no mark at all."""
        behind = 0
        for mark in (*self._marks, _Mark("", len(self._text))):
            gap = self._text[behind : mark.start]
            if gap.strip():
                self._raise(mark.start - len(gap.lstrip()), ('"…"',))
            behind = mark.start + len(mark.text)

    def _fail(self, *allowed: str) -> NoReturn:
        here = self._marks[self._place].start if self._ahead() else len(self._text)
        self._raise(here, allowed)

    def _raise(self, here: int, allowed: Sequence[str]) -> NoReturn:
        """A triangle stands before what could not be read."""
        found = f"{self._text[:here]}▸{self._text[here:]}"
        raise Unreadable("trigger-unreadable", found=found, allowed=" | ".join(allowed))
