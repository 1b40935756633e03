"""What is open: real events and halts."""

from dataclasses import dataclass, field

from startex.language.facts import (
    NoDuffCalled,
    NoDuffClosed,
    Numbered,
    SafetyHaltCalled,
    SafetyHaltLifted,
)
from startex.language.ids import HaltId, NoDuffId, PostId


@dataclass
class NoDuff:
    fact: NoDuffCalled
    called_by: PostId
    wall_ms: int
    open: bool = True


@dataclass
class Halt:
    fact: SafetyHaltCalled
    called_by: PostId
    wall_ms: int
    lifted: bool = False


@dataclass
class State:
    no_duffs: dict[NoDuffId, NoDuff] = field(default_factory=dict[NoDuffId, NoDuff])
    halts: dict[HaltId, Halt] = field(default_factory=dict[HaltId, Halt])

    def halted(self) -> bool:
        return any(not halt.lifted for halt in self.halts.values())


def apply(state: State, numbered: Numbered) -> None:
    recorded = numbered.recorded
    match recorded.fact:
        case NoDuffCalled() as fact:
            state.no_duffs[fact.no_duff] = NoDuff(fact, recorded.by.post, recorded.wall_ms)
        case NoDuffClosed(no_duff=no_duff):
            state.no_duffs[no_duff].open = False
        case SafetyHaltCalled() as fact:
            state.halts[fact.halt] = Halt(fact, recorded.by.post, recorded.wall_ms)
        case SafetyHaltLifted(halt=halt):
            state.halts[halt].lifted = True
        case _:
            pass
