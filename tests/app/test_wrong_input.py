"""Bad input: what was found, where, what is allowed; and nothing lost."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from startex.app.main import main
from startex.journal.sqlite import SqliteReader

Told = Callable[..., dict[str, object]]


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Told:
    def tell(*words: str | Path, status: int = 0) -> dict[str, object]:
        assert main([*map(str, words), "--json"]) == status
        return msgspec.json.decode(capsys.readouterr().out, type=dict[str, object])

    return tell


@pytest.fixture
def folder(told: Told, tmp_path: Path) -> Path:
    told("new", tmp_path / "small")
    return tmp_path / "small"


def head_of(journal: Path) -> int:
    with closing(SqliteReader(journal)) as reader:
        return reader.head.number


def test_an_unreadable_table_does_not_empty_the_journal(told: Told, folder: Path) -> None:
    journal = folder.parent / "small.startex"
    told("open", folder, "--into", journal)
    before = head_of(journal)
    (folder / "event_list.csv").write_bytes(b"\xff\xfe\x00")
    told("open", folder, "--into", journal, status=1)
    assert head_of(journal) == before


def test_an_exercise_id_never_leads_out_of_a_folder(told: Told, folder: Path) -> None:
    toml = (folder / "exercise.toml").read_text(encoding="utf-8").splitlines()
    (folder / "exercise.toml").write_text(
        "\n".join(['id = "../outside"', *toml[1:]]), encoding="utf-8"
    )
    findings = told("check", folder, status=1)["findings"]
    assert "id-not-allowed" in str(findings)
    told("open", folder, status=1)
    assert not list(folder.parent.parent.glob("outside*"))


@pytest.mark.parametrize("kind", ["folder", "link to itself"])
def test_a_table_that_is_no_file_is_not_passed_over(told: Told, folder: Path, kind: str) -> None:
    table = folder / "links.csv"
    table.unlink()
    if kind == "folder":
        table.mkdir()
    else:
        table.symlink_to(table.name)
    assert "links.csv" in str(told("check", folder, status=2)["refusal"])


def test_a_changed_note_of_the_live_state_is_told_without_a_trace(told: Told, folder: Path) -> None:
    journal = folder.parent / "small.startex"
    told("open", folder, "--into", journal)
    with closing(sqlite3.connect(journal)) as changed:
        changed.execute("INSERT INTO keeping (key, value) VALUES ('state', zeroblob(10))")
        changed.commit()
    proof = told("verify", journal, status=1)
    assert proof["ok"] is False
    assert proof["first_bad"] is not None


@pytest.mark.parametrize(
    "words",
    [("nonsense",), ("check",), ("serve", "x", "--port", "99999"), ("check", "x", "--more")],
)
def test_wrong_use_is_told_to_scripts_and_people_alike(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["startex", *words, "--json"])
    with pytest.raises(SystemExit) as ended:
        main()
    said = capsys.readouterr()
    assert ended.value.code == 2
    assert msgspec.json.decode(said.out)["refusal"]["code"] == "wrong-use"
    assert "_port" not in said.err
