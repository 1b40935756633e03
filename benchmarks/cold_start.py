"""How long a server takes to open a journal of 100,000 facts, beside raw reading in the same run.

python -m benchmarks.cold_start [--facts 100000] [--rounds 3] [--json]

`open` is all that stands between the process and the first station: the journal opened, replayed
into the rooms, and every row made once. `raw` reads and decodes the same bytes with sqlite3 and
msgspec, and keeps nothing.
"""

import argparse
import json
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
from benchmarks.hall import CELLS, plan

from startex.conduct.desk import Desk
from startex.conduct.rooms import replay
from startex.journal.sqlite import SqliteJournal, SqliteReader
from startex.language.base import Noun
from startex.language.commands import Given, LoadPlan, SendMessage, SignIn, StartExercise
from startex.language.facts import Recorded
from startex.language.ids import (
    Address,
    BilletId,
    CommandId,
    LanguageCode,
    PostId,
    StationId,
)
from startex.language.values import BY_HALL, BY_PLAN, Author, AuthorKind, WrittenText
from startex.server.hall import Hall

STATIONS = 250
_OPENED_WALL_MS = 1_725_242_400_000


class Took(Noun):
    """Seconds on the wall, and of one processor, which neighbours do not lengthen."""

    wall_s: float
    cpu_s: float


class Measured(Noun):
    """Medians over the rounds; `ratio` is `open` to `raw` in processor time."""

    facts: int
    megabytes: float
    open: Took
    replay: Took
    raw: Took
    ratio: float


def fill(path: Path, facts: int) -> int:
    """Play until there are so many facts: messages between all sections, as a desk records them."""
    english = LanguageCode("en")
    with closing(SqliteJournal(path)) as journal:
        wall_ms = _OPENED_WALL_MS
        desk = Desk(journal, lambda: wall_ms)
        desk.consider(Given(id=CommandId("plan"), command=LoadPlan(plan=plan(STATIONS))), BY_PLAN)
        for n in range(STATIONS):
            sign_in = SignIn(station=StationId(f"S{n}"), billet=BilletId(f"B{n}"))
            desk.consider(Given(id=CommandId(f"in/{n}"), command=sign_in), BY_HALL)
        desk.consider(Given(id=CommandId("start"), command=StartExercise()), _author(0))
        for n in range(facts):
            if desk.rooms.number >= facts:
                break
            wall_ms += 1000
            sent = SendMessage(
                to=(Address(list(CELLS)[n % len(CELLS)]),),
                subject=WrittenText(language=english, body=f"Report {n}"),
                body=WrittenText(language=english, body="Column halted at the ford. " * 8),
            )
            desk.consider(Given(id=CommandId(f"m/{n}"), command=sent), _author(n % STATIONS))
            if n % 200 == 0:
                desk.commit()
        desk.commit()
        return journal.head.number


def _author(n: int) -> Author:
    return Author(
        kind=AuthorKind.PERSON,
        billet=BilletId(f"B{n}"),
        post=PostId(f"P{n}"),
        station=StationId(f"S{n}"),
    )


def took(work: Callable[[], None]) -> Took:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Took(wall_s=time.perf_counter() - wall, cpu_s=time.process_time() - cpu)


def open_hall(path: Path) -> None:
    Hall(path.parent, lambda: _OPENED_WALL_MS).close()


def replay_all(path: Path) -> None:
    with closing(SqliteReader(path)) as reader:
        replay(reader.read())


def read_raw(path: Path, facts: int) -> None:
    decode = msgspec.json.Decoder(Recorded).decode
    with closing(sqlite3.connect(path)) as connection:
        bodies = connection.execute("SELECT body FROM bodies ORDER BY number")
        assert sum(1 for (body,) in bodies if decode(body)) == facts


def measure(facts: int, rounds: int) -> Measured:
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "MEASURED.startex"
        made = fill(path, facts)
        opened: list[Took] = []
        replayed: list[Took] = []
        raw: list[Took] = []
        for _round in range(rounds):  # In turn, because machines have moods.
            raw.append(took(lambda: read_raw(path, made)))
            replayed.append(took(lambda: replay_all(path)))
            opened.append(took(lambda: open_hall(path)))
        size = path.stat().st_size / 1e6
    return Measured(
        facts=made,
        megabytes=size,
        open=_median(opened),
        replay=_median(replayed),
        raw=_median(raw),
        ratio=_median(opened).cpu_s / _median(raw).cpu_s,
    )


def _median(rounds: list[Took]) -> Took:
    return Took(
        wall_s=statistics.median(one.wall_s for one in rounds),
        cpu_s=statistics.median(one.cpu_s for one in rounds),
    )


def table(m: Measured) -> str:
    rows = (("open", m.open), ("replay", m.replay), ("raw", m.raw))
    return "\n".join(
        (
            f"{m.facts:,} facts, {m.megabytes:.0f} MB",
            "           wall s  processor s",
            *(f"{name:8}{one.wall_s:9.2f}{one.cpu_s:13.2f}" for name, one in rows),
            f"open to raw {m.ratio:.1f}",
        )
    )


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--facts", type=int, default=100_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    measured = measure(chosen.facts, chosen.rounds)
    said = json.dumps(msgspec.to_builtins(measured)) if chosen.json else table(measured)
    sys.stdout.write(said + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
