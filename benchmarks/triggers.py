"""What a fact costs while lines wait: 5,000 triggers pending, 500, and none.

python -m benchmarks.triggers [--pending 5000] [--facts 400] [--json]

The desk with a journal in memory, so that no disk hides the difference. Beside it, in the same run,
what weighing every line after every fact would cost.
"""

import argparse
import json
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence

import msgspec
from tests.exercises import small

from startex.conduct.alarms import ring
from startex.conduct.evidence import Observed
from startex.conduct.traffic import Heard
from startex.language import commands as c
from startex.language.base import Noun
from startex.language.conditions import (
    AllOf,
    AnyCondition,
    DecisionIs,
    LineIs,
    MessageMatches,
    NotSo,
    SignalIs,
    TimeReached,
    Unacknowledged,
)
from startex.language.ids import Address, GateId, LineId
from startex.language.plan import Gate, Line
from startex.language.values import LineStatus, ReleaseRule
from startex.msel.triggers import met

_GATE = Gate(id=GateId("G1"), options=("a", "b"))
_SENDERS = ("J2", "J3", "WHITE", "UZB-C", "MSEL", "EVAL", "DIR", "INT")
_HOUR_MS = 3_600_000
_KINDS = 6


class Measured(Noun):
    """Median microseconds of processor time of one command at the desk, by what it was."""

    pending: int
    message_us: float
    release_us: float
    acknowledgement_us: float
    tick_us: float
    weigh_all_us: float


class _Bench:
    """One hall with so many lines waiting."""

    def __init__(self, pending: int, targets: int) -> None:
        self.pending = pending
        self.hall = _hall(pending, targets)
        self._heard = Heard(self.hall.rooms)

    def message(self, number: int) -> None:
        said = small.written(f"The road is closed at kilometre {number}")
        self.hall.send("J3-1-D", "J2", said)

    def release(self, number: int) -> None:
        self.hall.give("MSEL-1-D", c.ReleaseLine(line=LineId(f"T-{number}")))

    def acknowledge(self, number: int) -> None:
        sent = self.hall.rooms.msel.lines[LineId(f"T-{number}")].message
        self.hall.give("J2-1-D", c.AcknowledgeMessage(message=sent))

    def tick(self, _number: int) -> None:
        self.hall.wait(0.01)
        ring(self.hall.desk, self.hall.wall_ms)

    def weigh_all(self, _number: int) -> None:
        rooms = self.hall.rooms
        ask = Observed(rooms, self._heard, self.hall.desk.now_ms())
        for known in rooms.msel.lines.values():
            if known.line.trigger is not None:
                met(rooms.msel, known.line, known.line.trigger, ask)


_Give = Callable[[_Bench, int], None]


def _medians_us(benches: list[_Bench], give: _Give, facts: int) -> list[float]:
    """In turns, so that the mood of the machine is the same for all."""
    took: list[list[float]] = [[] for _ in benches]
    for number in range(facts):
        for bench, times in zip(benches, took, strict=True):
            begin = time.process_time()
            give(bench, number)
            times.append(time.process_time() - begin)
    return [statistics.median(times) * 1e6 for times in took]


def _condition(number: int, rng: random.Random) -> AnyCondition:
    """A sixth each, and two at most wait for any one line; none is met while it is measured."""
    line = LineId(f"T-{number // _KINDS}")
    kinds: tuple[AnyCondition, ...] = (
        TimeReached(exercise_ms=small.DAY_2.start_ms + rng.randrange(10) * _HOUR_MS),
        LineIs(line=line, status=LineStatus.COMPLETE),
        MessageMatches(sender=Address(rng.choice(_SENDERS)), words=f"bridge{number} down"),
        Unacknowledged(line=line, minutes=60),
        AllOf(of=(SignalIs(signal=f"go {number}"), DecisionIs(gate=_GATE.id, option="a"))),
        AllOf(of=(SignalIs(signal=f"go {number}"), NotSo(of=MessageMatches(words="cordon")))),
    )
    return kinds[number % _KINDS]


def _hall(pending: int, targets: int) -> small.Hall:
    rng = random.Random(1)
    hall = small.Hall()
    sent = [small.line(f"T-{n}", "131800EAUG22", ("J2",)) for n in range(targets)]
    waiting = [_waiting(n, rng) for n in range(pending)]
    plan = msgspec.structs.replace(small.plan(), lines=(*sent, *waiting), gates=(_GATE,))
    hall.open(plan)
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def _waiting(number: int, rng: random.Random) -> Line:
    made = small.line(f"W-{number}", "131800EAUG22", ("J2",))
    trigger = _condition(number, rng)
    return msgspec.structs.replace(made, trigger=trigger, rule=ReleaseRule.ON_TRIGGER)


def measure(sizes: Sequence[int], targets: int, facts: int) -> list[Measured]:
    benches = [_Bench(size, targets) for size in sizes]
    kinds: tuple[_Give, ...] = (
        _Bench.message,
        _Bench.release,
        _Bench.acknowledge,
        _Bench.tick,
        _Bench.weigh_all,
    )
    took = [_medians_us(benches, give, facts) for give in kinds]
    return [
        Measured(
            pending=bench.pending,
            message_us=took[0][place],
            release_us=took[1][place],
            acknowledgement_us=took[2][place],
            tick_us=took[3][place],
            weigh_all_us=took[4][place],
        )
        for place, bench in enumerate(benches)
    ]


def _told(found: list[Measured]) -> str:
    bare = found[0]
    rows = [("pending", "message", "release", "acknowledge", "tick", "weighing all")]
    rows += [
        (
            f"{m.pending:,}",
            *(
                f"{took:,.0f} us (x{took / before:.2f})"
                for took, before in (
                    (m.message_us, bare.message_us),
                    (m.release_us, bare.release_us),
                    (m.acknowledgement_us, bare.acknowledgement_us),
                    (m.tick_us, bare.tick_us),
                )
            ),
            f"{m.weigh_all_us:,.0f} us",
        )
        for m in found
    ]
    return "\n".join("".join(f"{cell:<22}" for cell in row) for row in rows)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pending", type=int, default=5_000)
    options.add_argument("--facts", type=int, default=400)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    sizes = (0, chosen.pending // 10, chosen.pending)
    targets = max(chosen.facts, chosen.pending // _KINDS + 1)
    found = measure(sizes, targets, chosen.facts)
    told = json.dumps(msgspec.to_builtins(found)) if chosen.json else _told(found)
    sys.stdout.write(told + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
