"""How long a plan of 10,000 lines takes to find its own faults, beside encoding the same plan once.

python -m benchmarks.checks [--lines 10000] [--rounds 5] [--json]
"""

import argparse
import json
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from startex.checks.plan import findings
from startex.codecs import folder
from startex.language.base import Noun
from startex.language.ids import LineId, TextId
from startex.language.plan import Line, Plan
from startex.language.values import HumanText

SAMPLE = Path(__file__).resolve().parents[1] / "examples" / "regional_cooperation"
SPREAD_MS = 60_000


class Measured(Noun):
    """Seconds of processor time, medians over the rounds."""

    lines: int
    findings: int
    sample_s: float
    check_s: float
    encode_s: float
    ratio: float


def sample() -> Plan:
    files = {
        path.relative_to(SAMPLE).as_posix(): path.read_bytes()
        for path in sorted(SAMPLE.rglob("*"))
        if path.suffix in (".csv", ".toml")
    }
    plan = folder.read(files).plan
    if plan is None:
        raise SystemExit(f"cannot be read: {SAMPLE}")
    return plan


def larger(plan: Plan, lines: int) -> Plan:
    """The sample's own lines again and again, each copy a minute later and waiting for its own."""
    copies = -(-lines // len(plan.lines))
    every = [_copied(line, number) for number in range(copies) for line in plan.lines]
    owned = [text for text in plan.texts if text.id.startswith("line/")]
    others = [text for text in plan.texts if not text.id.startswith("line/")]
    texts = [_renamed(text, number) for number in range(copies) for text in owned]
    return replace(plan, lines=tuple(every[:lines]), texts=(*others, *texts))


def _copied(line: Line, number: int) -> Line:
    planned_ms = line.planned_ms
    return replace(
        line,
        id=LineId(f"{line.id}-{number}"),
        planned_ms=None if planned_ms is None else planned_ms + number * SPREAD_MS,
        prerequisite=LineId(f"{line.prerequisite}-{number}" if line.prerequisite else ""),
        contingency_for=LineId(f"{line.contingency_for}-{number}" if line.contingency_for else ""),
    )


def _renamed(text: HumanText, number: int) -> HumanText:
    kind, owner, part = text.id.split("/", 2)
    return replace(text, id=TextId(f"{kind}/{owner}-{number}/{part}"))


def timed(work: Callable[[], object], rounds: int) -> float:
    taken: list[float] = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return statistics.median(taken)


def measure(lines: int, rounds: int) -> Measured:
    small = sample()
    plan = larger(small, lines)
    check_s = timed(lambda: findings(plan), rounds)
    encode_s = timed(lambda: msgspec.json.encode(plan), rounds)
    return Measured(
        lines=len(plan.lines),
        findings=len(findings(plan)),
        sample_s=round(timed(lambda: findings(small), rounds), 4),
        check_s=round(check_s, 3),
        encode_s=round(encode_s, 3),
        ratio=round(check_s / encode_s, 1),
    )


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args(arguments)
    found = msgspec.to_builtins(measure(asked.lines, asked.rounds))
    if asked.json:
        print(json.dumps(found))
        return
    for name, value in found.items():
        print(f"{name:10} {value}")


if __name__ == "__main__":
    main()
