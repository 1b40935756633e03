"""One day's traffic through the linguists' desk: what it costs, and how long readers wait.

python -m benchmarks.language_desk [--messages 1800] [--seed 1] [--json]

Stand-ins play the first day of the sample with that many messages: forms, orders, requests,
journals, comments, and linguists by the roster at the speeds of `rehearsal.numbers`. Beside it the
same facts are appended to another journal with nothing decided, shown or translated.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import msgspec
from benchmarks.rehearse import SAMPLE
from msgspec.structs import replace

from startex.codecs import folder
from startex.journal.port import Head
from startex.journal.sqlite import SqliteJournal
from startex.language.base import Noun
from startex.language.facts import Recorded
from startex.language.plan import Plan
from startex.language.review import NationDelay
from startex.rehearsal.rehearse import rehearse, salts
from startex.server.folders import read_folder

#: Of a command-post exercise with 250 people.
MESSAGES = 1_800


class Measured(Noun):
    """Wall seconds: the day played, what it says measured, and its facts appended alone."""

    messages: int
    orders: int
    requests: int
    facts: int
    played_s: float
    reviewed_s: float
    appended_s: float
    message_ms: float
    appended_message_ms: float
    ratio: float
    delays: tuple[NationDelay, ...]
    journal_hash: str


class _Weighed(SqliteJournal):
    """Remembers how many facts became durable together."""

    def __init__(self, path: Path, seed: int) -> None:
        super().__init__(path, salts(seed))
        self.sizes: list[int] = []

    def append(self, records: Sequence[Recorded]) -> Head:
        self.sizes.append(len(records))
        return super().append(records)


def one_day() -> Plan:
    plan = folder.read(read_folder(SAMPLE)).plan
    assert plan is not None
    return replace(plan, exercise=replace(plan.exercise, play_days=plan.exercise.play_days[:1]))


def measure(messages: int, seed: int) -> Measured:
    plan, over_s = one_day(), 0.0

    def over(_day: int, _days: int) -> None:
        nonlocal over_s
        over_s = time.perf_counter()

    with tempfile.TemporaryDirectory() as place:
        with closing(_Weighed(Path(place) / "played.startex", seed)) as journal:
            begin = time.perf_counter()
            told = rehearse(plan, seed, journal, over, messages)
            end = time.perf_counter()
            facts = [numbered.recorded for numbered in journal.read()]
            sizes = journal.sizes
        appended_s = _appended(Path(place) / "bare.startex", facts, sizes)
    played_s = over_s - begin
    return Measured(
        messages=told.messages,
        orders=told.orders,
        requests=told.requests,
        facts=told.facts,
        played_s=played_s,
        reviewed_s=end - over_s,
        appended_s=appended_s,
        message_ms=played_s * 1000 / told.messages,
        appended_message_ms=appended_s * 1000 / told.messages,
        ratio=played_s / appended_s,
        delays=told.language_delays,
        journal_hash=told.journal_hash,
    )


def _appended(path: Path, facts: list[Recorded], sizes: list[int]) -> float:
    """As many at once as when the day was played."""
    with closing(SqliteJournal(path)) as journal:
        begin, at = time.perf_counter(), 0
        for size in sizes:
            journal.append(facts[at : at + size])
            at += size
        return time.perf_counter() - begin


def table(m: Measured) -> str:
    lines = [
        f"{m.messages:,} messages, {m.orders} orders, {m.requests} requests, {m.facts:,} facts",
        f"played    {m.played_s:7.1f} s {m.message_ms:7.2f} ms a message",
        f"appended  {m.appended_s:7.1f} s {m.appended_message_ms:7.2f} ms a message",
        f"ratio     {m.ratio:7.1f}",
        f"reviewed  {m.reviewed_s:7.1f} s",
        "nation  pair     served  median  nine of ten  longest  open at ENDEX",
    ]
    for delay in m.delays:
        served = delay.served
        took = (_minutes(ms) for ms in (served.median_ms, served.p90_ms, served.longest_ms))
        lines.append(
            f"{delay.nation:7} {delay.from_language} → {delay.to_language}{served.count:8}"
            "{:>8}{:>13}{:>9}".format(*took)
            + f"{delay.open:15}"
        )
    return "\n".join(lines)


def _minutes(took_ms: int | None) -> str:
    """Hours and minutes of play."""
    if took_ms is None:
        return "–"
    hours, minutes = divmod(round(took_ms / 60_000), 60)
    return f"{hours}:{minutes:02}"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--messages", type=int, default=MESSAGES)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    measured = measure(chosen.messages, chosen.seed)
    said = json.dumps(msgspec.to_builtins(measured)) if chosen.json else table(measured)
    sys.stdout.write(said + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
