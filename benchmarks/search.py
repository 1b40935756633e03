"""A search over a whole exercise, beside bare full text of SQLite and beside a scan.

python -m benchmarks.search [--messages 100000] [--queries 400] [--json]

Messages in two languages between two hundred posts of eight nations, a fifth of them released to
few. Startex finds, counts, cuts for its viewer and makes the snippets; the bare table holds the
same texts for everybody and gives row numbers; the scan looks into every text its viewer may see.
Processor time, so that neighbours on the machine do not count.
"""

import argparse
import json
import random
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

import msgspec

from startex.language.base import Noun
from startex.language.ids import (
    Address,
    LanguageCode,
    MessageId,
    NationCode,
    PostId,
    TextId,
)
from startex.language.rows import MessageRow, RowKey
from startex.language.values import HumanText, Precedence, TextState, TextVersion
from startex.search.index import Index, Seen
from startex.visibility.cut import Marks, Viewer, may_see

NATIONS = ("USA", "TJK", "KAZ", "KGZ", "MNG", "PAK", "UZB", "GBR")
POSTS, VOCABULARY, WORDS = 200, 20_000, 30
#: Messages of a day at the busiest, and milliseconds between two.
STEP_MS = 48_000
_BATCH = 1_000
_ALPHABETS = {"en": ("bdfgklmnprst", "aeiou"), "ru": ("бвгдклмнпрст", "аеиоу")}


class Times(Noun):
    p50_ms: float
    p99_ms: float


class Measured(Noun):
    """Times of a query for each viewer; a ratio above 1 says Startex is the slower."""

    messages: int
    control: Times
    player: Times
    bare: Times
    scan_ms: float
    build_s: float
    bare_build_s: float
    index_mb: float
    hits: float


class Corpus:
    """Words as people use them: few often, many hardly ever."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.words = {language: self._vocabulary(language) for language in _ALPHABETS}
        self._weights = list(accumulate(1 / (rank + 10) for rank in range(VOCABULARY)))

    def _vocabulary(self, language: str) -> list[str]:
        hard, soft = _ALPHABETS[language]
        made: dict[str, None] = {}
        while len(made) < VOCABULARY:
            length = self.rng.randint(1, 4)
            made["".join(self.rng.choice(hard) + self.rng.choice(soft) for _ in range(length))] = (
                None
            )
            made["".join(self.rng.choice(hard) + self.rng.choice(soft) for _ in range(5))] = None
        return list(made)[:VOCABULARY]

    def body(self, language: str, count: int) -> str:
        return " ".join(self.rng.choices(self.words[language], cum_weights=self._weights, k=count))

    def query(self) -> str:
        """A word, two, or a phrase's beginning, from often to seldom."""
        words = self.words[self.rng.choice(("en", "ru"))]
        rank = int(VOCABULARY ** self.rng.random())
        one, other = words[rank - 1], words[int(VOCABULARY ** self.rng.random()) - 1]
        return self.rng.choice((f"{one} ", f"{one} {other} ", one, f'"{one} {other}"'))


def rows(corpus: Corpus, messages: int) -> Iterator[MessageRow]:
    rng = corpus.rng
    for number in range(messages):
        sender, *readers = (f"P{rng.randrange(POSTS)}" for _ in range(4))
        few = tuple(NationCode(n) for n in sorted(rng.sample(NATIONS, 2)))
        yield MessageRow(
            id=f"M{number:06d}",
            audience=tuple(dict.fromkeys((sender, *readers, "EXCON"))),
            release=few if number % 5 == 0 else ("ALL",),
            register=f"J3/{number:06d}",
            sender=Address(sender),
            from_post=PostId(sender),
            to=tuple(Address(a) for a in readers),
            info=(),
            precedence=Precedence.ROUTINE,
            reply_to=MessageId(""),
            subject=text(corpus, number, "subject", 6),
            body=text(corpus, number, "body", WORDS),
            sent_ms=number * STEP_MS,
            sent_wall_ms=number * STEP_MS,
            due_ms=0,
            withdrawn=False,
            comms_check=False,
            owner=NationCode("USA"),
            classification="",
            forward_of=MessageId(""),
            quotes=(),
            references=(),
            attachments=(),
            lists=(),
            form=None,
        )


def text(corpus: Corpus, number: int, part: str, count: int) -> HumanText:
    states = {"en": TextState.SOURCE, "ru": TextState.CHECKED}
    return HumanText(
        id=TextId(f"message/M{number:06d}/{part}"),
        source=LanguageCode("en"),
        versions=tuple(
            TextVersion(
                language=LanguageCode(language), body=corpus.body(language, count), state=state
            )
            for language, state in states.items()
        ),
    )


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def timed(queries: Sequence[str], ask: Callable[[str], object]) -> Times:
    took: list[float] = []
    for query in queries:
        begin = time.process_time()
        ask(query)
        took.append((time.process_time() - begin) * 1000)
    return Times(p50_ms=statistics.median(took), p99_ms=statistics.quantiles(took, n=100)[98])


def bare_of(made: Sequence[Seen], bodies: dict[RowKey, str]) -> sqlite3.Connection:
    bare = sqlite3.connect(":memory:", isolation_level=None)
    bare.execute("CREATE VIRTUAL TABLE said USING fts5(body)")
    bare.execute("BEGIN")
    bare.executemany("INSERT INTO said VALUES (?)", ((bodies[one.key],) for one in made))
    bare.execute("COMMIT")
    return bare


def ask_bare(bare: sqlite3.Connection, query: str) -> None:
    begun = "" if query.endswith((" ", '"')) else "*"
    asked = query if '"' in query else " ".join(f'"{word}"' for word in query.split()) + begun
    bare.execute("SELECT count(*) FROM said WHERE said MATCH ?", (asked,)).fetchone()
    hits = "SELECT rowid FROM said WHERE said MATCH ? ORDER BY rowid DESC LIMIT 50"
    bare.execute(hits, (asked,)).fetchall()


def scan(made: Sequence[Seen], bodies: dict[RowKey, str], viewer: Viewer, query: str) -> int:
    wanted = query.replace('"', " ").split()
    seen = (one for one in made if one.marks is not None and may_see(one.marks, viewer))
    return sum(all(word in bodies[one.key] for word in wanted) for one in seen)


def measure(messages: int, queries: int) -> Measured:
    corpus = Corpus(7)
    made: list[Seen] = []
    bodies: dict[RowKey, str] = {}
    for row in rows(corpus, messages):
        key = RowKey("message", row.id)
        marks = Marks(row.audience, row.release, row.display_only)
        made.append(Seen(key, marks, msgspec.json.encode(row)))
        texts = (row.subject, row.body)
        bodies[key] = " ".join(v.body for one in texts for v in one.versions)
    asked = [corpus.query() for _ in range(queries)]
    before, begin = resident_mb(), time.process_time()
    index = Index()
    for start in range(0, len(made), _BATCH):
        index.take(made[start : start + _BATCH])
    build_s, index_mb = time.process_time() - begin, resident_mb() - before
    begin = time.process_time()
    bare = bare_of(made, bodies)
    bare_build_s = time.process_time() - begin
    control = Viewer(frozenset({"ALL", "EXCON", "DIR", "P0"}), NationCode("USA"))
    player = Viewer(frozenset({"ALL", "PLAYERS", "J3", "P7"}), NationCode("TJK"))
    totals = [index.find(control, query, 0).total for query in asked]
    return Measured(
        messages=messages,
        control=timed(asked, lambda query: index.find(control, query, 50)),
        player=timed(asked, lambda query: index.find(player, query, 50)),
        bare=timed(asked, lambda query: ask_bare(bare, query)),
        scan_ms=timed(asked[:5], lambda query: scan(made, bodies, control, query)).p50_ms,
        build_s=build_s,
        bare_build_s=bare_build_s,
        index_mb=index_mb,
        hits=statistics.median(totals),
    )


def table(m: Measured) -> str:
    queries = (("control", m.control), ("player", m.player), ("bare FTS5", m.bare))
    lines = [f"{m.messages:,} messages, median hits {m.hits:,.0f}     p50 ms   p99 ms"]
    lines += [f"{name:36}{one.p50_ms:8.2f} {one.p99_ms:8.2f}" for name, one in queries]
    lines.append(f"{'scan':36}{m.scan_ms:8.2f}")
    lines.append(
        f"index made in {m.build_s:.1f} s, {m.index_mb:.0f} MB; bare {m.bare_build_s:.1f} s"
    )
    return "\n".join(lines)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--messages", type=int, default=100_000)
    options.add_argument("--queries", type=int, default=400)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    measured = measure(chosen.messages, chosen.queries)
    said = json.dumps(msgspec.to_builtins(measured)) if chosen.json else table(measured)
    sys.stdout.write(said + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
