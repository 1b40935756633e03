"""The power goes: what was acknowledged is there, once, and the journal opens again."""

import random
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from startex.journal.port import Head
from startex.journal.sqlite import SqliteJournal, SqliteReader
from startex.journal.verify import verify

KILLS = 30
ROOT = Path(__file__).parents[2]
WRITER = """if True:
    import random, sys
    from startex.journal.sqlite import SqliteJournal
    from tests.journal.records import cards
    rng = random.Random(int(sys.argv[2]))
    journal = SqliteJournal(sys.argv[1])
    number = journal.head.number
    while True:
        batch = cards(rng.choice((1, 1, 1, 5, 200)), first=number + 1)
        head = journal.append(batch)
        number = head.number
        print(number, head.digest.hex(), flush=True)
"""


def write_until_killed(path: Path, rng: random.Random) -> Head:
    """Start a writer, kill it after some acknowledgements, and return the last one it gave."""
    command = [sys.executable, "-c", WRITER, str(path), str(rng.getrandbits(30))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as writer:
        assert writer.stdout is not None
        acknowledged = [writer.stdout.readline() for _ in range(rng.randint(1, 40))]
        # The writer goes on meanwhile, so the kill meets it anywhere.
        sum(range(rng.randint(0, 100_000)))
        writer.send_signal(signal.SIGKILL)
        acknowledged += [line for line in writer.stdout if line.endswith("\n")]
    number, digest = acknowledged[-1].split()
    return Head(number=int(number), digest=bytes.fromhex(digest))


@pytest.mark.alone
def test_a_killed_writer_loses_nothing_it_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "a.startex"
    rng = random.Random(KILLS)
    before = Head(number=0, digest=bytes(32))
    for _kill in range(KILLS):
        acknowledged = write_until_killed(path, rng)
        # A reader first: it must cope with what the writer left, before anybody repaired it.
        with closing(SqliteReader(path)) as reader:
            assert verify(reader, witness=acknowledged).ok
        with closing(SqliteJournal(path)) as journal:
            assert journal.head.number >= acknowledged.number > before.number
            assert verify(journal, witness=before).facts == journal.head.number
            facts = [numbered.recorded.cause for numbered in journal.read(after=before.number)]
            expected = range(before.number + 1, journal.head.number + 1)
            assert facts == [f"command-{number}" for number in expected]
            before = journal.head
