"""`startex export --like`: the planner's own workbook, with what play made of its lines."""

from pathlib import Path

import openpyxl
import pytest
from tests.codecs.workbook.books import sheet
from tests.exercises import small

from startex.app.list_export import export, export_cexf
from startex.conduct.rooms import replay
from startex.journal.sqlite import SqliteJournal
from startex.language.refusals import ValueNotAllowed
from startex.wording.dtg import format_dtg


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "small.startex"
    opened = SqliteJournal(path)
    small.played(small.Hall(journal=opened))
    opened.close()
    return path


def test_a_played_list_comes_back_with_its_statuses_and_actual_times(
    journal: Path, tmp_path: Path
) -> None:
    opened = SqliteJournal(journal)
    lines = replay(opened.read()).msel.lines
    opened.close()
    played = next(one for one in lines.values() if one.released_ms is not None)
    like = tmp_path / "their list.xlsx"
    like.write_bytes(sheet(("No", "Subject"), (str(played.line.id), "Their own words")))
    done = export(journal, tmp_path / "out", "EXCON", like)
    assert done.files == ("their list.xlsx",)
    written = openpyxl.load_workbook(tmp_path / "out" / "their list.xlsx")["MSEL"]
    numbers = [row[0].value for row in written.iter_rows(min_row=2)]
    assert sorted(str(number) for number in numbers) == sorted(lines)
    assert [cell.value for cell in written[1]] == ["No", "Subject", "Status", "Actual time"]
    assert str(written["C2"].value).casefold() == played.line.status
    assert played.released_ms is not None
    zone = "E"
    assert written["D2"].value == format_dtg(played.released_ms, zone)


def test_the_list_of_exercise_control_is_for_nobody_else(journal: Path, tmp_path: Path) -> None:
    like = tmp_path / "list.xlsx"
    like.write_bytes(sheet(("No", "Subject"), (1, "A")))
    with pytest.raises(ValueNotAllowed):
        export(journal, tmp_path / "out", "TJK", like)
    assert not (tmp_path / "out").exists()


def test_the_common_exercise_format_is_one_file(journal: Path, tmp_path: Path) -> None:
    done = export_cexf(journal, tmp_path / "out", "EXCON")
    assert [file.name for file in (tmp_path / "out").iterdir()] == list(done.files)
    assert b"inject_flow" in (tmp_path / "out" / "exercise.cexf.json").read_bytes()
