"""From a written message to the screens of those who may read it, with all that is between.

python -m benchmarks.send_to_read [--stations 250] [--seconds 4] [--rounds 3] [--json]

A third goes to whole sections, a third to posts of two nations under their release, a third is
shown to one nation that may not have it. Staffs read English or Russian: each message asks for a
translation, and the linguists' queue is told too. Beside it a bare broadcaster of the same bytes.
"""

import argparse
import asyncio
import json
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

import msgspec
from benchmarks.fanout import RATES, Clockwork, Rate, bare_round
from benchmarks.hall import (
    CELLS,
    HELLO,
    NATIONS,
    Ear,
    bare_server,
    cpu_s,
    lay_down,
    listen,
    plan,
    process,
    serving,
)
from msgspec.structs import replace

from startex.language.base import Noun
from startex.language.ids import LanguageCode
from startex.language.plan import Billet, Plan
from startex.language.values import Role

_ANSWERING = """\
count, _, text = message["text"].partition(" ")
for other in heard[: int(count)]:
    await other({"type": "websocket.send", "text": text})
"""
_EN, _RU = LanguageCode("en"), LanguageCode("ru")
#: One billet in so many is a linguist.
LINGUIST_EVERY = 25
#: A mark that is no time: whoever heard it has heard all that was sent before.
_FENCE_BODY = "@1@"
_FENCE = f'"body":"{_FENCE_BODY}"'.encode()
_LONGEST_WAIT_S = 60


class Measured(Noun):
    """Medians over the rounds; a ratio above 1 says Startex is the slower."""

    stations: int
    startex: tuple[Rate, ...]
    bare: tuple[Rate, ...]
    p50_ratio: tuple[float, ...]
    p99_ratio: tuple[float, ...]


def mixed(stations: int) -> Plan:
    """The hall of the other measures, in two languages and with linguists."""
    whole = plan(stations)
    exercise = replace(whole.exercise, working_languages=(_EN, _RU))
    billets = tuple(_mixed(n, billet) for n, billet in enumerate(whole.billets))
    return replace(whole, exercise=exercise, billets=billets)


def _mixed(n: int, billet: Billet) -> Billet:
    if n % LINGUIST_EVERY == 1:
        return replace(billet, role=Role.INTERPRETER, languages=(_EN, _RU))
    return replace(billet, languages=(_EN,) if n // 2 % 2 else (_RU,))


def words(author: int, name: str, number: int, due_ns: int, stations: int) -> bytes:
    own, language = author % len(NATIONS), ("en", "ru")[number // 3 % 2]
    other = (own + 1 + number % (len(NATIONS) - 1)) % len(NATIONS)
    posts = [f"P{n}" for n in range(stations) if n % len(NATIONS) in (own, other)]
    cells = list(CELLS)[1 + number % 3 :: 3]
    to, release, shown = (
        (cells, ["ALL"], []),
        (posts[number % 5 :: 3], sorted({NATIONS[own], NATIONS[other]}), []),
        (posts[number % 5 :: 3], [NATIONS[own]], [NATIONS[other]]),
    )[number % 3]
    command = {
        "command": "messages.send",
        "to": to,
        "subject": {"language": language, "body": f"@{due_ns}@"},
        "body": {"language": language, "body": "слово " * 40},
        "release": release,
        "display_only": shown,
    }
    return msgspec.json.encode({"frame": "give", "id": name, "command": command})


class Fenced(Clockwork):
    """Knows which stations have heard everything: what comes last reaches all of them."""

    def __init__(self) -> None:
        super().__init__()
        self._behind: set[int] = set()
        self._passed = asyncio.Event()

    def heard_by(self, station: int, marks: set[bytes]) -> None:
        if _FENCE in marks:
            self._behind.discard(station)
            if not self._behind:
                self._passed.set()
        self.heard({mark for mark in marks if mark != _FENCE})

    async def passed(self, ears: list[Ear], name: str) -> None:
        self._behind, self._passed = set(range(len(ears))), asyncio.Event()
        ears[0].say(_fence(name))
        await asyncio.wait_for(self._passed.wait(), _LONGEST_WAIT_S)


def _fence(name: str) -> bytes:
    subject = {"language": "en", "body": _FENCE_BODY}
    command = {"command": "messages.send", "to": list(CELLS), "subject": subject, "body": subject}
    return msgspec.json.encode({"frame": "give", "id": name, "command": command})


async def at_rate(ears: list[Ear], clockwork: Fenced, per_s: int, seconds: float) -> None:
    """Late is counted as late, and waited for."""
    begin = time.perf_counter_ns()
    for number in range(int(per_s * seconds)):
        due = begin + number * 1_000_000_000 // per_s
        late_s = (due - time.perf_counter_ns()) / 1e9
        if late_s > 0:
            await asyncio.sleep(late_s)
        clockwork.sent += 1
        author = number % len(ears)
        # Linguists write no messages; their neighbours write twice.
        author += author % LINGUIST_EVERY == 1
        ears[author].say(words(author, f"m{number}/{per_s}", number, due, len(ears)))
    await clockwork.passed(ears, f"fence/{per_s}")


async def startex_round(
    url: str, tokens: dict[str, str], pid: int, seconds: float
) -> tuple[Rate, ...]:
    clockwork = Fenced()
    ears: list[Ear] = []
    for station, token in tokens.items():
        path = f"/x/MEASURED/{station}/socket"
        heard = partial(clockwork.heard_by, len(ears))
        ears.append(await listen(url, path, f"startex_station={token}", heard))
        ears[-1].say(HELLO)
    for ear in ears:
        await asyncio.wait_for(ear.ready.wait(), 60)
    return tuple([await _rate(ears, clockwork, per_s, pid, seconds) for per_s in RATES])


async def _rate(ears: list[Ear], clockwork: Fenced, per_s: int, pid: int, seconds: float) -> Rate:
    clockwork.forget()
    read, cpu, begin = sum(ear.bytes for ear in ears), cpu_s(pid), time.perf_counter()
    await at_rate(ears, clockwork, per_s, seconds)
    waits = clockwork.waits_ms
    return Rate(
        per_s=per_s,
        p50_ms=statistics.median(waits),
        p99_ms=statistics.quantiles(waits, n=100)[98],
        cores=(cpu_s(pid) - cpu) / (time.perf_counter() - begin),
        audience=len(waits) / clockwork.sent,
        frame_bytes=(sum(ear.bytes for ear in ears) - read) / len(waits),
    )


def measure(stations: int, seconds: float, rounds: int) -> Measured:
    ours: list[tuple[Rate, ...]] = []
    theirs: list[tuple[Rate, ...]] = []
    for _round in range(rounds):  # In turn, because machines have moods.
        with tempfile.TemporaryDirectory() as place:
            home = Path(place) / "hall"
            tokens = lay_down(home, mixed(stations))
            with process(*serving(home)) as (url, server):
                ours.append(asyncio.run(startex_round(url, tokens, server.pid, seconds)))
        with process(*bare_server(_ANSWERING)) as (url, server):
            like = ours[-1][-1]
            bare = asyncio.run(bare_round(url, like, stations, server.pid, seconds))
            theirs.append(bare.rates)
    mine, others = _medians(ours), _medians(theirs)
    return Measured(
        stations=stations,
        startex=mine,
        bare=others,
        p50_ratio=tuple(a.p50_ms / b.p50_ms for a, b in zip(mine, others, strict=True)),
        p99_ratio=tuple(a.p99_ms / b.p99_ms for a, b in zip(mine, others, strict=True)),
    )


def _medians(rounds: list[tuple[Rate, ...]]) -> tuple[Rate, ...]:
    return tuple(
        Rate(
            per_s=per_s,
            p50_ms=statistics.median(one[place].p50_ms for one in rounds),
            p99_ms=statistics.median(one[place].p99_ms for one in rounds),
            cores=statistics.median(one[place].cores for one in rounds),
            audience=statistics.median(one[place].audience for one in rounds),
            frame_bytes=statistics.median(one[place].frame_bytes for one in rounds),
        )
        for place, per_s in enumerate(RATES)
    )


def table(m: Measured) -> str:
    lines = [f"{m.stations} stations      p50 ms  p99 ms  cores  audience  bytes"]
    for name, rates in (("Startex", m.startex), ("bare", m.bare)):
        lines += [
            f"{name:8}{r.per_s:4}/s  {r.p50_ms:8.1f}{r.p99_ms:8.1f}{r.cores:7.2f}"
            f"{r.audience:10.0f}{r.frame_bytes:7.0f}"
            for r in rates
        ]
    return "\n".join(lines)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--stations", type=int, default=250)
    options.add_argument("--seconds", type=float, default=4.0)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    measured = measure(chosen.stations, chosen.seconds, chosen.rounds)
    said = json.dumps(msgspec.to_builtins(measured)) if chosen.json else table(measured)
    sys.stdout.write(said + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
