"""How long the sample takes to be played from STARTEX to ENDEX by stand-ins.

python -m benchmarks.rehearse [FOLDER] [--rounds 3] [--json]
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

import msgspec

from startex.language.base import Noun

SAMPLE = Path(__file__).resolve().parents[1] / "examples" / "regional_cooperation"
_STARTEX = "from startex.app.main import main; raise SystemExit(main())"


class Measured(Noun):
    """Median seconds of the whole command, start and replay included; same seed, same hash."""

    seconds: float
    facts: int
    messages: int
    facts_per_s: float
    journal_hash: str


class _Told(msgspec.Struct):
    """What of the command's own answer is used here."""

    journal_hash: str
    facts: int
    messages: int


def measure(folder: Path, rounds: int) -> Measured:
    took: list[float] = []
    told: list[_Told] = []
    for _round in range(rounds):
        command = (sys.executable, "-c", _STARTEX, "rehearse", str(folder), "--seed", "1", "--json")
        begin = time.perf_counter()
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
        took.append(time.perf_counter() - begin)
        told.append(msgspec.json.decode(done.stdout, type=_Told))
    assert len({one.journal_hash for one in told}) == 1, "same seed, another journal"
    seconds = statistics.median(took)
    return Measured(
        seconds=seconds,
        facts=told[0].facts,
        messages=told[0].messages,
        facts_per_s=told[0].facts / seconds,
        journal_hash=told[0].journal_hash,
    )


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path, nargs="?", default=SAMPLE)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    m = measure(chosen.folder, chosen.rounds)
    told = f"{m.seconds:.1f} s, {m.facts:,} facts ({m.facts_per_s:,.0f}/s), {m.messages:,} messages"
    sys.stdout.write((json.dumps(msgspec.to_builtins(m)) if chosen.json else told) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
