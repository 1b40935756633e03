"""Leak property cases a second: random plays with releases, looked through for every station.

python -m benchmarks.leaks [--exercises 40] [--steps 12] [--json]

One case is one frame, snapshot or paper of one holder, searched for every
text that the rules of the exercise, worked out anew, do not let him have.
"""

import argparse
import random
import sys
import time
from collections.abc import Iterator

import msgspec
from tests.exercises import small, wild, wild_release
from tests.exercises.rules import leaked, secrets
from tests.exercises.wild import Chance

from startex.language.base import Noun
from startex.review.audience import Audience
from startex.review.record import record
from startex.stations.feed import Feed, cut


class Measured(Noun):
    """`secrets` counts the texts looked for; `leaks` must be 0."""

    cases: int
    cases_per_s: float
    secrets: int
    bytes_read: int
    asked: int
    leaks: int


class _Count:
    def __init__(self) -> None:
        self.cases = self.secrets = self.bytes_read = self.asked = self.leaks = 0

    def look(self, shown: bytes, kept: set[bytes]) -> None:
        self.cases += 1
        self.secrets += len(kept)
        self.bytes_read += len(shown)
        self.leaks += len(leaked(shown, kept))


def _play(exercise: int, steps: list[int], count: _Count) -> small.Hall:
    """Every change of every step, for everybody."""
    hall = wild.started(exercise)
    wild_release.desks(hall)
    hall.desk.touched()
    feed = Feed(hall.views, hall.rooms.number)
    for place, _step in enumerate(wild.play(hall, steps)):
        wild_release.released(hall, Chance(f"release {place} {exercise}"))
        changes = feed.take(hall.desk.touched(), hall.rooms.number)
        feed.number = hall.rooms.number
        for holder in hall.rooms.people.billets.values():
            viewer = hall.rooms.people.viewer(holder.id)
            count.look(b"".join(cut(changes, viewer)), secrets(hall.rooms, holder))
    for holder in hall.rooms.people.billets.values():
        viewer = hall.rooms.people.viewer(holder.id)
        count.look(b"".join(feed.snapshot(viewer)), secrets(hall.rooms, holder))
    return hall


def _papers(hall: small.Hall, count: _Count) -> None:
    facts = list(hall.journal.read())
    for holder in hall.rooms.people.billets.values():
        viewer = hall.rooms.people.viewer(holder.id)
        audience = Audience(holder.post, frozenset({viewer}))
        paper = record(facts, hall.views, hall.rooms.people, audience)
        count.look(msgspec.json.encode(paper), secrets(hall.rooms, holder, on_paper=True))


def measure(exercises: int, steps: int) -> Measured:
    count, rng = _Count(), random.Random(22)
    began_s = time.perf_counter()
    for exercise, drawn in _drawn(rng, exercises, steps):
        hall = _play(exercise, drawn, count)
        _papers(hall, count)
        count.asked += len(hall.rooms.disclosure.asks)
    return Measured(
        cases=count.cases,
        cases_per_s=count.cases / (time.perf_counter() - began_s),
        secrets=count.secrets,
        bytes_read=count.bytes_read,
        asked=count.asked,
        leaks=count.leaks,
    )


def _drawn(rng: random.Random, exercises: int, steps: int) -> Iterator[tuple[int, list[int]]]:
    for _ in range(exercises):
        yield rng.getrandbits(32), [rng.getrandbits(32) for _ in range(steps)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--exercises", type=int, default=40)
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--json", action="store_true")
    told = parser.parse_args()
    measured = measure(told.exercises, told.steps)
    if told.json:
        print(msgspec.json.encode(measured).decode())
    else:
        print(
            f"{measured.cases:,} cases, {measured.cases_per_s:,.0f} a second; "
            f"{measured.secrets:,} texts looked for in {measured.bytes_read / 1e6:,.1f} MB; "
            f"{measured.asked:,} requests for release; {measured.leaks} leaks"
        )
    sys.exit(1 if measured.leaks else 0)


if __name__ == "__main__":
    main()
