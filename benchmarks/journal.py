"""How fast the journal writes durably and is replayed, beside a raw file in the same run.

python benchmarks/journal.py [--seconds 1] [--rounds 3] [--facts 100000] [--folder DIR] [--json]
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from startex.journal.sqlite import SqliteJournal, SqliteReader
from startex.journal.verify import verify
from startex.language.base import Noun
from startex.language.facts import Recorded, TextWritten
from startex.language.ids import BilletId, CommandId, LanguageCode, PostId, StationId, TextId
from startex.language.values import Author, AuthorKind, TextState, TextVersion

BATCH = 100


class Appends(Noun):
    """Facts a second, and how long each append took."""

    rate: float
    waits_ms: list[float]


class Replay(Noun):
    """Facts read and verified a second, and how long opening took."""

    read: float
    verified: float
    open_ms: float


class Measured(Noun):
    """Medians over the rounds, in facts a second; `wait` is that of one append."""

    fact_bytes: int
    one_by_one: float
    one_by_one_raw: float
    one_by_one_ratio: float
    one_by_one_wait_ms_p50: float
    one_by_one_wait_ms_p99: float
    batches_of_100: float
    batches_of_100_raw: float
    batches_of_100_ratio: float
    batches_of_100_wait_ms_p99: float
    replay_facts: int
    replay: float
    verify: float
    open_ms: float


def fact(number: int) -> Recorded:
    """Make a fact as long as the facts of an exercise are."""
    author = Author(
        kind=AuthorKind.PERSON,
        billet=BilletId("J3-OPS-1"),
        post=PostId("J3-OPS"),
        station=StationId("7c1f0a52"),
    )
    version = TextVersion(
        language=LanguageCode("ru"),
        body="Колонна остановлена у переправы, прошу указаний.",
        state=TextState.HUMAN_DRAFT,
        author=BilletId("J3-OPS-1"),
    )
    return Recorded(
        by=author,
        cause=CommandId(f"0192f6a2-{number:012d}"),
        wall_ms=1_660_000_000_000 + number,
        exercise_ms=1_660_000_000_000 + number,
        fact=TextWritten(text=TextId(f"message/{number}/body"), version=version),
    )


def appends(write: Callable[[Sequence[Recorded]], object], size: int, seconds: float) -> Appends:
    """Append for some seconds, one after the other, each durable before the next."""
    batch = [fact(number) for number in range(size)]
    waits: list[float] = []
    begin = now = time.perf_counter()
    while now - begin < seconds:
        write(batch)
        before, now = now, time.perf_counter()
        waits.append((now - before) * 1000)
    return Appends(rate=len(waits) * size / (now - begin), waits_ms=waits)


def journal_appends(folder: Path, size: int, seconds: float) -> Appends:
    with (
        tempfile.TemporaryDirectory(dir=folder) as place,
        closing(SqliteJournal(Path(place) / "a.startex")) as journal,
    ):
        return appends(journal.append, size, seconds)


def raw_appends(folder: Path, size: int, seconds: float) -> Appends:
    encode = msgspec.json.Encoder().encode
    with tempfile.TemporaryFile(dir=folder, buffering=0) as file:

        def write(batch: Sequence[Recorded]) -> None:
            file.write(b"\n".join(encode(recorded) for recorded in batch))
            os.fdatasync(file.fileno())

        return appends(write, size, seconds)


def replay(folder: Path, facts: int) -> Replay:
    with tempfile.TemporaryDirectory(dir=folder) as place:
        path = Path(place) / "a.startex"
        _fill(path, facts)
        begin = time.perf_counter()
        with closing(SqliteJournal(path)):
            opened = time.perf_counter()
        with closing(SqliteReader(path)) as reader:
            before = time.perf_counter()
            read = sum(1 for _numbered in reader.read())
            after = time.perf_counter()
            proved = verify(reader).facts
            done = time.perf_counter()
    assert read == proved == facts
    return Replay(
        read=facts / (after - before),
        verified=facts / (done - after),
        open_ms=(opened - begin) * 1000,
    )


def measure(folder: Path, *, seconds: float, rounds: int, facts: int) -> Measured:
    raw_single: list[Appends] = []
    single: list[Appends] = []
    raw_batched: list[Appends] = []
    batched: list[Appends] = []
    for _round in range(rounds):  # In turn, because disks have moods.
        raw_single.append(raw_appends(folder, 1, seconds))
        single.append(journal_appends(folder, 1, seconds))
        raw_batched.append(raw_appends(folder, BATCH, seconds))
        batched.append(journal_appends(folder, BATCH, seconds))
    replays = [replay(folder, facts) for _round in range(rounds)]
    return Measured(
        fact_bytes=len(msgspec.json.encode(fact(1))),
        one_by_one=_rate(single),
        one_by_one_raw=_rate(raw_single),
        one_by_one_ratio=_rate(single) / _rate(raw_single),
        one_by_one_wait_ms_p50=_wait_ms(single, 50),
        one_by_one_wait_ms_p99=_wait_ms(single, 99),
        batches_of_100=_rate(batched),
        batches_of_100_raw=_rate(raw_batched),
        batches_of_100_ratio=_rate(batched) / _rate(raw_batched),
        batches_of_100_wait_ms_p99=_wait_ms(batched, 99),
        replay_facts=facts,
        replay=statistics.median(one.read for one in replays),
        verify=statistics.median(one.verified for one in replays),
        open_ms=statistics.median(one.open_ms for one in replays),
    )


def table(m: Measured) -> str:
    single = (m.one_by_one, m.one_by_one_raw, m.one_by_one_ratio, m.one_by_one_wait_ms_p99)
    batched = (m.batches_of_100, m.batches_of_100_raw, m.batches_of_100_ratio)
    row = "{:15}{:12,.0f}{:12,.0f}{:7.2f}{:7.2f} ms"
    lines = (
        f"{f'facts of {m.fact_bytes} bytes':18} journal/s  raw file/s  ratio  p99 wait",
        row.format("one by one", *single),
        row.format("batches of 100", *batched, m.batches_of_100_wait_ms_p99),
        f"replay         {m.replay:12,.0f}  (of {m.replay_facts:,} facts)",
        f"verify         {m.verify:12,.0f}",
        f"open           {m.open_ms:12.1f} ms",
    )
    return "\n".join(lines)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=1.0)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--facts", type=int, default=100_000)
    options.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    measured = measure(
        chosen.folder, seconds=chosen.seconds, rounds=chosen.rounds, facts=chosen.facts
    )
    said = json.dumps(msgspec.to_builtins(measured)) if chosen.json else table(measured)
    sys.stdout.write(said + "\n")
    return 0


def _fill(path: Path, facts: int) -> None:
    with closing(SqliteJournal(path)) as journal:
        for first in range(0, facts, 1000):
            journal.append([fact(n) for n in range(first, min(first + 1000, facts))])


def _rate(rounds: Sequence[Appends]) -> float:
    return statistics.median(appended.rate for appended in rounds)


def _wait_ms(rounds: Sequence[Appends], percent: int) -> float:
    waits = [wait for appended in rounds for wait in appended.waits_ms]
    return statistics.quantiles(waits, n=100)[percent - 1]


if __name__ == "__main__":
    raise SystemExit(main())
