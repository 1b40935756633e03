"""Copies of plans, a library of lines, and a practice run, from the command line."""

from contextlib import closing
from pathlib import Path

import pytest
from tests.exercises import small

from startex.app.main import DONE, REFUSED, main
from startex.codecs import folder
from startex.conduct.plan import saved
from startex.conduct.rooms import replay
from startex.journal.sqlite import SqliteJournal, SqliteReader
from startex.language.plan import Plan
from startex.language.values import ClockState, LineStatus
from startex.server.folders import read_folder


def plan_of(path: Path) -> Plan:
    readout = folder.read(read_folder(path))
    assert readout.plan is not None
    assert readout.unreadable == ()
    return readout.plan


@pytest.fixture
def exercise(tmp_path: Path) -> Path:
    path = tmp_path / "first"
    assert main(["new", str(path)]) == DONE
    return path


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "small.startex"
    with closing(SqliteJournal(path)) as opened:
        small.played(small.Hall(journal=opened))
    return path


def test_a_played_exercise_is_copied_to_other_days(journal: Path, tmp_path: Path) -> None:
    copy = tmp_path / "next year"
    assert main(["new", str(copy), "--from", str(journal), "--start", "2027-08-10"]) == DONE
    plan = plan_of(copy)
    assert (plan.exercise.id, plan.exercise.name) == ("next-year", "next year")
    assert {line.status for line in plan.lines} == {LineStatus.DRAFT}
    assert b'start = "100700EAUG27"' in (copy / "exercise.toml").read_bytes()
    assert "exercise/next-year/title" in {text.id for text in plan.texts}


def test_a_copy_never_takes_the_place_of_a_folder(exercise: Path, journal: Path) -> None:
    assert main(["new", str(exercise), "--from", str(journal)]) == REFUSED


def test_a_day_that_is_none_is_refused_and_nothing_is_written(
    exercise: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    assert main(["new", str(copy), "--from", str(exercise), "--start", "soon"]) == REFUSED
    assert not copy.exists()


def test_a_copy_of_a_folder_without_another_start_differs_in_its_name_only(
    exercise: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "first again"
    assert main(["new", str(copy), "--from", str(exercise)]) == DONE
    before, after = plan_of(exercise), plan_of(copy)
    assert [one.planned_ms for one in after.lines] == [one.planned_ms for one in before.lines]
    assert after.exercise.play_days == before.exercise.play_days


def test_lines_go_into_a_library_and_out_of_it(
    exercise: Path, journal: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "kept"
    assert main(["library", "add", str(kept), str(journal), "--lines", "L-1, L-4"]) == DONE
    assert main(["library", "list", str(kept), "--language", "ru"]) == DONE
    assert "L-1  Выстрелы на перевале" in capsys.readouterr().out
    before = plan_of(exercise)
    assert main(["library", "take", str(kept), str(exercise), "--lines", "L-4"]) == DONE
    after = plan_of(exercise)
    assert after.lines[:-1] == before.lines
    assert (after.lines[-1].id, after.lines[-1].status) == ("L-4", LineStatus.DRAFT)
    assert "CT" in {one.id for one in after.storylines}


def test_an_unknown_line_changes_no_library(exercise: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    assert main(["library", "add", str(kept), str(exercise), "--lines", "X-99"]) == REFUSED
    assert not kept.exists()
    assert main(["library", "add", str(kept)]) == REFUSED


def test_a_practice_run_is_a_journal_of_its_own(journal: Path, tmp_path: Path) -> None:
    before, run = journal.read_bytes(), tmp_path / "run.startex"
    assert main(["practice", str(journal), str(run), "--at", "D1 0800"]) == DONE
    assert journal.read_bytes() == before
    assert main(["verify", str(run)]) == DONE
    with closing(SqliteReader(run)) as reader:
        rooms = replay(reader.read())
    assert saved(rooms).exercise.practice_of == "SMALL"
    assert rooms.clock.state is ClockState.PAUSED
    assert main(["practice", str(journal), str(run)]) == REFUSED


def test_a_practice_run_from_nowhere_leaves_nothing_behind(journal: Path, tmp_path: Path) -> None:
    place = tmp_path / "runs"
    place.mkdir()
    assert main(["practice", str(journal), str(place / "run"), "--at", "99999"]) == REFUSED
    assert list(place.iterdir()) == []
