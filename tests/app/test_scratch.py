"""Where journals are made: what a killed one leaves goes, what another is at work in stays."""

import os
import signal
from pathlib import Path

from startex.server.hall import Hall
from startex.server.scratch import scratch


def killed_at_work(parent: Path) -> None:
    child = os.fork()
    if child == 0:
        with scratch(parent) as near:
            (near / "half.startex").write_bytes(b"half")
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)


def names_in(parent: Path) -> list[str]:
    return sorted(one.name for one in parent.iterdir())


def test_the_next_one_takes_away_what_a_killed_one_left(tmp_path: Path) -> None:
    killed_at_work(tmp_path)
    (left,) = names_in(tmp_path)
    with scratch(tmp_path) as near:
        assert names_in(tmp_path) == [near.name]
        assert near.name != left
    assert names_in(tmp_path) == []


def test_a_server_takes_it_away_when_it_starts(tmp_path: Path) -> None:
    killed_at_work(tmp_path)
    Hall(tmp_path, lambda: 0).close()
    assert names_in(tmp_path) == ["hall.key"]


def test_two_at_work_leave_each_other_alone(tmp_path: Path) -> None:
    with scratch(tmp_path) as first:
        (first / "mine").write_bytes(b"mine")
        with scratch(tmp_path) as second:
            assert names_in(tmp_path) == sorted((first.name, second.name))
        Hall(tmp_path, lambda: 0).close()
        assert (first / "mine").read_bytes() == b"mine"
