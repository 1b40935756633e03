"""Whoever is killed while a folder is written leaves the old one or the new one, never both."""

import os
import signal
from pathlib import Path

import msgspec
import pytest

from startex.app.planning import starter
from startex.codecs import folder
from startex.conduct.beside import MEMORY
from startex.language.plan import Plan
from startex.server.folders import read_folder, write_files, write_folder

OLD = starter("Winter Ready")
_EXERCISE = msgspec.structs.replace(OLD.exercise, name="Another name")
#: Fewer lines and no texts in one language: files change and one goes.
NEW = msgspec.structs.replace(
    OLD,
    exercise=_EXERCISE,
    lines=OLD.lines[:-1],
    texts=tuple(
        msgspec.structs.replace(
            text, versions=tuple(v for v in text.versions if v.language == text.source)
        )
        for text in OLD.texts
    ),
)
MORE = {MEMORY: b"{}\n"}


def killed_before(step: int, plan: Plan, path: Path) -> bool:
    """Write in a process that is killed before its so many-th renaming, if it comes to that."""
    left = step
    child = os.fork()
    if child == 0:

        def rename(source: Path, target: Path) -> None:
            nonlocal left
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left -= 1
            source.replace(target)

        write_folder(plan, path, MORE, rename)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def as_files(plan: Plan) -> dict[str, bytes]:
    return folder.write(plan) | MORE


def names_in(path: Path) -> list[str]:
    return [one.name for one in path.iterdir()]


STEPS = len(as_files(NEW)) + 1


@pytest.mark.parametrize("step", range(STEPS))
def test_a_killed_write_leaves_the_old_folder_or_the_new_one(tmp_path: Path, step: int) -> None:
    path = tmp_path / "winter"
    write_folder(OLD, path, MORE)
    assert set(as_files(OLD)) > set(as_files(NEW))
    assert killed_before(step, NEW, path)
    assert read_folder(path) == as_files(OLD if step == 0 else NEW)
    assert names_in(tmp_path) == ["winter"]


def test_no_renaming_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "winter"
    write_folder(OLD, path, MORE)
    assert not killed_before(STEPS, NEW, path)
    assert read_folder(path) == as_files(NEW)


@pytest.mark.parametrize("step", range(STEPS))
def test_the_next_write_goes_on_from_a_whole_folder(tmp_path: Path, step: int) -> None:
    path = tmp_path / "winter"
    write_folder(OLD, path, MORE)
    killed_before(step, NEW, path)
    write_files({MEMORY: b'{"later":1}\n'}, path)
    plan = OLD if step == 0 else NEW
    assert read_folder(path) == as_files(plan) | {MEMORY: b'{"later":1}\n'}
    assert names_in(tmp_path) == ["winter"]


@pytest.mark.parametrize("step", range(STEPS))
def test_a_killed_write_into_an_empty_folder_is_finished_too(tmp_path: Path, step: int) -> None:
    path = tmp_path / "winter"
    path.mkdir()
    killed_before(step, NEW, path)
    write_folder(NEW, path, MORE)
    assert read_folder(path) == as_files(NEW)


def test_a_killed_write_of_a_new_folder_leaves_none(tmp_path: Path) -> None:
    path = tmp_path / "winter"
    assert killed_before(0, NEW, path)
    assert not path.exists()
    write_folder(NEW, path, MORE)
    assert read_folder(path) == as_files(NEW)
    assert names_in(tmp_path) == ["winter"]


def test_the_event_list_never_comes_before_its_texts(tmp_path: Path) -> None:
    path, placed = tmp_path / "winter", list[str]()
    write_folder(OLD, path, MORE)

    def rename(source: Path, target: Path) -> None:
        placed.append(target.name)
        source.replace(target)

    write_folder(NEW, path, MORE, rename)
    assert placed[-2:] == ["event_list.csv", MEMORY]
    assert placed.index("en.csv") < placed.index("exercise.toml")


def test_a_write_that_fails_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "winter"
    write_folder(OLD, path, MORE)
    (path / "incidents.csv").unlink(missing_ok=True)
    (path / "incidents.csv").mkdir()
    before = (path / "event_list.csv").read_bytes()
    with pytest.raises(IsADirectoryError):
        write_files({"event_list.csv": b"new", "incidents.csv": b"new"}, path)
    assert (path / "event_list.csv").read_bytes() == before
    assert names_in(tmp_path) == ["winter"]
