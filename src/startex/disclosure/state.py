"""What was asked of the desks, and what they decided."""

from dataclasses import dataclass, field, replace

from startex.language.facts import Numbered
from startex.language.ids import BilletId, NationCode, ReleaseAskId
from startex.language.staff_facts import ReleaseAsked, ReleaseDecided


@dataclass(frozen=True)
class Decided:
    fact: ReleaseDecided
    exercise_ms: int
    wall_ms: int
    billet: BilletId


@dataclass(frozen=True)
class Asked:
    fact: ReleaseAsked
    exercise_ms: int
    decided: Decided | None = None


@dataclass
class State:
    asks: dict[ReleaseAskId, Asked] = field(default_factory=dict[ReleaseAskId, Asked])
    #: The nations whose desks were asked for an item, by row tag and id.
    desks: dict[str, dict[NationCode, None]] = field(
        default_factory=dict[str, dict[NationCode, None]]
    )

    def next_ask(self) -> ReleaseAskId:
        return ReleaseAskId(f"R{len(self.asks) + 1:05d}")


def apply(state: State, numbered: Numbered) -> None:
    recorded = numbered.recorded
    match recorded.fact:
        case ReleaseAsked() as fact:
            state.asks[fact.ask] = Asked(fact, recorded.exercise_ms)
            state.desks.setdefault(fact.item, {})[fact.owner] = None
        case ReleaseDecided() as fact:
            decided = Decided(fact, recorded.exercise_ms, recorded.wall_ms, recorded.by.billet)
            state.asks[fact.ask] = replace(state.asks[fact.ask], decided=decided)
        case _:
            pass
