"""From a command to every screen that may show it, beside a bare broadcaster in the same run.

python -m benchmarks.fanout [--stations 250] [--seconds 4] [--rounds 3] [--json]

Startex decides, writes each message durably, cuts it for mixed audiences and tells it; the bare
server (uvicorn and websockets) sends the same number of bytes to as many listeners.
"""

import argparse
import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec
from benchmarks.hall import (
    CELLS,
    HELLO,
    Ear,
    bare_server,
    cpu_s,
    lay_down,
    listen,
    plan,
    process,
    sent_ns,
    serving,
)

from startex.language.base import Noun

RATES = (20, 200)
#: How many it is for, and what they hear.
_ANSWERING = """\
count, _, text = message["text"].partition(" ")
for other in heard[: int(count)]:
    await other({"type": "websocket.send", "text": text})
"""


class Rate(Noun):
    """Milliseconds from command to screen at a rate; cores the server used."""

    per_s: int
    p50_ms: float
    p99_ms: float
    cores: float
    audience: float
    frame_bytes: float


class Round(Noun):
    rates: tuple[Rate, ...]
    saturated_per_s: float


class Measured(Noun):
    """Medians over the rounds; a ratio above 1 says Startex is the slower."""

    stations: int
    startex: Round
    bare: Round
    p50_ratio: tuple[float, ...]
    p99_ratio: tuple[float, ...]
    saturated_ratio: float


class Clockwork:
    """Counts deliveries and how long each took."""

    def __init__(self) -> None:
        self.waits_ms: list[float] = []
        self.sent = 0

    def heard(self, marks: set[bytes]) -> None:
        now = time.perf_counter_ns()
        self.waits_ms.extend((now - sent_ns(mark)) / 1e6 for mark in marks)

    def forget(self) -> None:
        self.waits_ms, self.sent = [], 0


#: Makes one message, given when it is said to be sent.
Words = Callable[[int, int], bytes]


def words(number: int, due_ns: int) -> bytes:
    """To everybody, to three sections, or to the posts of two nations only, in turn."""
    cells = list(CELLS)
    to, release = (
        (cells, ["ALL"]),
        (cells[1 + number % 3 :: 3], ["ALL"]),
        ([f"P{n}" for n in range(number % 8, 200, 8)][:20], ["ALL"]),
    )[number % 3]
    command = {
        "command": "messages.send",
        "to": to,
        "subject": {"language": "en", "body": f"@{due_ns}@"},
        "body": {"language": "en", "body": "x" * 200},
        "release": release,
    }
    return msgspec.json.encode({"frame": "give", "id": f"m{number}", "command": command})


async def at_rate(
    ears: list[Ear], clockwork: Clockwork, say: Words, per_s: int, seconds: float
) -> None:
    """Send at a steady rate, from one station after the other; late is counted as late."""
    begin = time.perf_counter_ns()
    for number in range(int(per_s * seconds)):
        due = begin + number * 1_000_000_000 // per_s
        late_s = (due - time.perf_counter_ns()) / 1e9
        if late_s > 0:
            await asyncio.sleep(late_s)
        clockwork.sent += 1
        ears[number % len(ears)].say(say(clockwork.sent * 1000 + per_s, due))
    await _silence(clockwork)


async def _silence(clockwork: Clockwork) -> None:
    """Until nothing more arrives."""
    before = -1
    while before != len(clockwork.waits_ms):
        before = len(clockwork.waits_ms)
        await asyncio.sleep(0.3)


async def saturated(ears: list[Ear], clockwork: Clockwork, say: Words, seconds: float) -> float:
    """Deliveries a second when everybody sends as fast as a station may."""
    begin = time.perf_counter()
    number = 0
    while (now := time.perf_counter()) < begin + seconds:
        # Each station may give 20 commands a second; the server takes them one after the other.
        while number < (now - begin) * 20 * len(ears):
            ears[number % len(ears)].say(say(number, time.perf_counter_ns()))
            number += 1
        await asyncio.sleep(0.002)
    per_s = len(clockwork.waits_ms) / (time.perf_counter() - begin)
    for ear in ears:
        ear.close()
    return per_s


async def one_round(
    ears: list[Ear], clockwork: Clockwork, say: Words, pid: int, seconds: float
) -> Round:
    for ear in ears:
        await asyncio.wait_for(ear.ready.wait(), 60)
    rates: list[Rate] = []
    for per_s in RATES:
        clockwork.forget()
        before, cpu = sum(ear.bytes for ear in ears), cpu_s(pid)
        begin = time.perf_counter()
        await at_rate(ears, clockwork, say, per_s, seconds)
        waits = clockwork.waits_ms
        cores = (cpu_s(pid) - cpu) / (time.perf_counter() - begin)
        rates.append(
            Rate(
                per_s=per_s,
                p50_ms=statistics.median(waits),
                p99_ms=statistics.quantiles(waits, n=100)[98],
                cores=cores,
                audience=len(waits) / clockwork.sent,
                frame_bytes=(sum(ear.bytes for ear in ears) - before) / len(waits),
            )
        )
    clockwork.forget()
    return Round(rates=tuple(rates), saturated_per_s=await saturated(ears, clockwork, say, seconds))


async def startex_round(url: str, tokens: dict[str, str], pid: int, seconds: float) -> Round:
    clockwork = Clockwork()
    ears: list[Ear] = []
    for station, token in tokens.items():
        path = f"/x/MEASURED/{station}/socket"
        ear = await listen(url, path, f"startex_station={token}", clockwork.heard)
        ear.say(HELLO)
        ears.append(ear)
    return await one_round(ears, clockwork, words, pid, seconds)


async def bare_round(url: str, like: Rate, stations: int, pid: int, seconds: float) -> Round:
    clockwork = Clockwork()
    ears = [await listen(url, "/", "", clockwork.heard) for _ in range(stations)]
    padding = b"x" * max(0, int(like.frame_bytes) - 60)

    def say(_number: int, due_ns: int) -> bytes:
        body = b'{"body":"@%d@","padding":"%b"}' % (due_ns, padding)
        return b"%d %b" % (round(like.audience), body)

    return await one_round(ears, clockwork, say, pid, seconds)


def measure(stations: int, seconds: float, rounds: int) -> Measured:
    ours: list[Round] = []
    theirs: list[Round] = []
    for _round in range(rounds):  # In turn, because machines have moods.
        with tempfile.TemporaryDirectory() as place:
            home = Path(place) / "hall"
            tokens = lay_down(home, plan(stations))
            with process(*serving(home)) as (url, server):
                ours.append(asyncio.run(startex_round(url, tokens, server.pid, seconds)))
        with process(*bare_server(_ANSWERING)) as (url, server):
            like = ours[-1].rates[-1]
            theirs.append(asyncio.run(bare_round(url, like, stations, server.pid, seconds)))
    mine, bare = _median(ours), _median(theirs)
    return Measured(
        stations=stations,
        startex=mine,
        bare=bare,
        p50_ratio=tuple(a.p50_ms / b.p50_ms for a, b in zip(mine.rates, bare.rates, strict=True)),
        p99_ratio=tuple(a.p99_ms / b.p99_ms for a, b in zip(mine.rates, bare.rates, strict=True)),
        saturated_ratio=bare.saturated_per_s / mine.saturated_per_s,
    )


def _median(rounds: list[Round]) -> Round:
    rates: list[Rate] = []
    for place, per_s in enumerate(RATES):
        same = [one.rates[place] for one in rounds]
        rates.append(
            Rate(
                per_s=per_s,
                p50_ms=statistics.median(rate.p50_ms for rate in same),
                p99_ms=statistics.median(rate.p99_ms for rate in same),
                cores=statistics.median(rate.cores for rate in same),
                audience=statistics.median(rate.audience for rate in same),
                frame_bytes=statistics.median(rate.frame_bytes for rate in same),
            )
        )
    per_s = statistics.median(one.saturated_per_s for one in rounds)
    return Round(rates=tuple(rates), saturated_per_s=per_s)


def table(m: Measured) -> str:
    lines = [f"{m.stations} stations      p50 ms  p99 ms  cores  audience  bytes"]
    for name, one in (("Startex", m.startex), ("bare", m.bare)):
        lines += [
            f"{name:8}{r.per_s:4}/s  {r.p50_ms:8.1f}{r.p99_ms:8.1f}{r.cores:7.2f}"
            f"{r.audience:10.0f}{r.frame_bytes:7.0f}"
            for r in one.rates
        ]
    lines += [
        f"{name:8}saturated {one.saturated_per_s:10,.0f} deliveries/s"
        for name, one in (("Startex", m.startex), ("bare", m.bare))
    ]
    return "\n".join(lines)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--stations", type=int, default=250)
    options.add_argument("--seconds", type=float, default=4.0)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    with suppress(KeyboardInterrupt):
        measured = measure(chosen.stations, chosen.seconds, chosen.rounds)
        said = json.dumps(msgspec.to_builtins(measured)) if chosen.json else table(measured)
        sys.stdout.write(said + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
