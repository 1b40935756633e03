"""`startex check` tells faults from advice, in its words and in its status."""

import json
from pathlib import Path

import pytest

from startex.app.main import main


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "highland"
    assert main(["new", str(path)]) == 0
    capsys.readouterr()
    return path


def with_row(path: Path, table: str, row: str) -> None:
    file = path / table
    file.write_text(f"{file.read_text(encoding='utf-8')}{row}\n", encoding="utf-8")


def test_advice_alone_is_no_failure(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_row(folder, "storylines.csv", "DROUGHT,disaster_relief")
    assert main(["check", str(folder), "--language", "en"]) == 0
    told = capsys.readouterr().out
    assert "storylines.csv:3: advice: Storyline DROUGHT has no line;" in told
    assert told.endswith(f"{folder}: no faults, one piece of advice.\n")


def test_faults_come_first_and_fail(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_row(folder, "storylines.csv", "DROUGHT,no_such_mission")
    assert main(["check", str(folder), "--language", "en"]) == 1
    first, second, last = capsys.readouterr().out.splitlines()
    assert "no_such_mission" in first
    assert "advice" in second
    assert last == f"{folder}: one fault, one piece of advice."


def test_scripts_are_told_the_weight_of_each(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with_row(folder, "storylines.csv", "DROUGHT,disaster_relief")
    assert main(["check", str(folder), "--json"]) == 0
    (one,) = json.loads(capsys.readouterr().out)["findings"]
    assert (one["code"], one["weight"]) == ("storyline-without-line", "advice")
