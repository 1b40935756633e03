"""`startex rehearse` from the command line."""

import json
from pathlib import Path

import pytest
from tests.exercises import small

from startex.app.main import DONE, REFUSED, main
from startex.codecs import folder
from startex.journal.sqlite import SqliteReader
from startex.language.values import LineStatus

#: What scripts rely on.
PROMISED = {
    "journal_hash",
    "facts",
    "lines",
    "messages",
    "acknowledged",
    "untranslated_at_release",
    "seconds",
}


@pytest.fixture
def exercise(tmp_path: Path) -> Path:
    made = tmp_path / "small"
    for name, data in folder.write(small.plan()).items():
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_bytes(data)
    return made


def test_scripts_get_one_object_with_all_that_was_promised(
    exercise: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rehearse", str(exercise), "--seed", "4", "--json"]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert told.keys() >= PROMISED
    assert set(told["lines"]) == {"total", *LineStatus}
    assert main(["rehearse", str(exercise), "--seed", "4", "--json"]) == DONE
    again = json.loads(capsys.readouterr().out)
    assert again["journal_hash"] == told["journal_hash"]


def test_journal_and_summary_are_kept_and_nothing_else(
    exercise: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["rehearse", str(exercise), "--json", "--out", str(out)]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert sorted(p.name for p in out.iterdir()) == ["SMALL.startex", "rehearsal.json"]
    assert json.loads((out / "rehearsal.json").read_bytes()) == told
    reader = SqliteReader(out / "SMALL.startex")
    assert reader.head.digest.hex() == told["journal_hash"]
    reader.close()
    assert main(["verify", str(out / "SMALL.startex")]) == DONE


def test_a_journal_that_is_there_is_never_overwritten(exercise: Path, tmp_path: Path) -> None:
    words = ["rehearse", str(exercise), "--json", "--out", str(tmp_path / "out")]
    assert main(words) == DONE
    before = (tmp_path / "out" / "SMALL.startex").read_bytes()
    assert main(words) == REFUSED
    assert (tmp_path / "out" / "SMALL.startex").read_bytes() == before


@pytest.mark.parametrize("language", ["en", "ru"])
def test_people_are_told_in_their_language(
    exercise: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    assert main(["rehearse", str(exercise), "--language", language]) == DONE
    told = capsys.readouterr().out
    assert "rehearsal-" not in told
    assert ("Хеш журнала" in told) is (language == "ru")
