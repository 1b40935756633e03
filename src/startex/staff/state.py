"""Requests, decisions, rhythm and journals as they stand."""

from dataclasses import dataclass, field, replace

import msgspec

from startex.language.facts import Numbered, PlanItemRemoved
from startex.language.ids import (
    Address,
    BilletId,
    DecisionId,
    NationCode,
    PostId,
    RequestId,
    RhythmId,
)
from startex.language.staff_facts import (
    DecisionLogged,
    ReleaseWidened,
    RequestAnswered,
    RequestClosed,
    RequestPassed,
    RequestRaised,
    RhythmPut,
)
from startex.language.staff_plan import RhythmEvent
from startex.language.values import RequestState
from startex.staff import journals
from startex.staff.journals import Journals


@dataclass(frozen=True)
class Answer:
    """Under its own release, and of the nation of who gave it."""

    by_post: PostId
    release: tuple[str, ...]
    owner: NationCode
    exercise_ms: int


@dataclass
class Request:
    fact: RequestRaised
    raised_ms: int
    #: To whom it was handed on, in order.
    passed: list[Address] = field(default_factory=list[Address])
    answer: Answer | None = None
    closed: bool = False

    @property
    def state(self) -> RequestState:
        if self.closed:
            return RequestState.CLOSED
        return RequestState.OPEN if self.answer is None else RequestState.ANSWERED

    @property
    def asked(self) -> tuple[Address, ...]:
        """Whoever was ever asked; all of them may answer."""
        return tuple(dict.fromkeys((self.fact.to, *self.passed)))


@dataclass(frozen=True)
class Decision:
    fact: DecisionLogged
    exercise_ms: int
    billet: BilletId


@dataclass
class State:
    requests: dict[RequestId, Request] = field(default_factory=dict[RequestId, Request])
    #: The last number given in each register.
    serials: dict[str, int] = field(default_factory=dict[str, int])
    decisions: dict[DecisionId, Decision] = field(default_factory=dict[DecisionId, Decision])
    rhythm: dict[RhythmId, RhythmEvent] = field(default_factory=dict[RhythmId, RhythmEvent])
    journals: Journals = field(default_factory=Journals)

    def next_request(self) -> RequestId:
        return RequestId(f"Q{len(self.requests) + 1:05d}")

    def next_number(self, register: str) -> str:
        return f"{register} {self.serials.get(register, 0) + 1:03d}"

    def next_decision(self) -> DecisionId:
        return DecisionId(f"D{len(self.decisions) + 1:05d}")


def apply(state: State, numbered: Numbered) -> None:
    recorded = numbered.recorded
    journals.apply(state.journals, numbered)
    match recorded.fact:
        case RequestRaised() as fact:
            state.requests[fact.request] = Request(fact, recorded.exercise_ms)
            register, _, serial = fact.number.rpartition(" ")
            state.serials[register] = int(serial)
        case RequestPassed(request=request, to=to):
            state.requests[request].passed.append(to)
        case RequestAnswered() as fact:
            state.requests[fact.request].answer = Answer(
                recorded.by.post, fact.release, fact.owner, recorded.exercise_ms
            )
        case RequestClosed(request=request):
            state.requests[request].closed = True
        case DecisionLogged() as fact:
            state.decisions[fact.decision] = Decision(
                fact, recorded.exercise_ms, recorded.by.billet
            )
        case ReleaseWidened(named=(kind, name), release=release):
            _widen(state, kind, name, release)
        case RhythmPut(event=event):
            state.rhythm[event.id] = event
        case PlanItemRemoved(item="rhythm", id=removed):
            state.rhythm.pop(RhythmId(removed), None)
        case _:
            pass


def _widen(state: State, kind: str, name: str, release: tuple[str, ...]) -> None:
    match kind:
        case "request":
            request = state.requests[RequestId(name)]
            request.fact = msgspec.structs.replace(request.fact, release=release)
        case "answer":
            request = state.requests[RequestId(name)]
            request.answer = request.answer and replace(request.answer, release=release)
        case "decision":
            known = state.decisions[DecisionId(name)]
            fact = msgspec.structs.replace(known.fact, release=release)
            state.decisions[fact.decision] = replace(known, fact=fact)
        case _:
            pass
