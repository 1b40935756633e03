"""What imports remember, and the workbooks they came in, go with an exercise in both its forms."""

import shutil
from contextlib import closing
from pathlib import Path

import msgspec
import openpyxl
import pytest
from tests.codecs.workbook.books import sheet

from startex.app import list_export
from startex.app.journals import open_folder, save_folder
from startex.app.output import Output
from startex.app.planning import ImportAsked, import_list, new_folder
from startex.codecs.workbook import remembered_from
from startex.conduct import originals
from startex.conduct.beside import KEPT_AS, MEMORY
from startex.journal.sqlite import SqliteJournal, SqliteReader
from startex.language.refusals import NotFound
from startex.wording.sentences import Sentences

DONE, REFUSED = 0, 1
HEADINGS = ("No", "DTG", "Subject", "Send To", "Their own")


def output() -> Output:
    return Output(Sentences("en"), as_json=False)


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    folder = tmp_path / "Winter Ready"
    assert new_folder(folder, output()) == DONE
    return folder


@pytest.fixture
def folder(bare: Path, tmp_path: Path) -> Path:
    for name, subject in (("first.xlsx", "Bridge"), ("second.xlsx", "Road")):
        book = tmp_path / name
        book.write_bytes(sheet(HEADINGS, (subject, "D+1 0900", subject, "J3 Operations", "x")))
        import_list(book, bare, output())
    return bare


def everything(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def opened(folder: Path, tmp_path: Path) -> Path:
    journal = tmp_path / "x.startex"
    assert open_folder(folder, journal, output()) == DONE
    return journal


def test_a_folder_comes_back_from_its_journal_with_all_that_lay_beside_it(
    folder: Path, tmp_path: Path
) -> None:
    before = everything(folder)
    assert sum(name.endswith(".xlsx") for name in before) == 2
    journal = opened(folder, tmp_path)
    shutil.rmtree(folder)
    assert save_folder(journal, folder, output()) == DONE
    assert everything(folder) == before


def test_the_last_workbook_is_the_form_of_the_list(folder: Path, tmp_path: Path) -> None:
    done = list_export.export(opened(folder, tmp_path), tmp_path / "out", "EXCON", Path("last"))
    assert done.files == ("second.xlsx",)
    rows = openpyxl.load_workbook(tmp_path / "out" / "second.xlsx")["MSEL"]
    assert [cell.value for cell in rows[1]][:5] == list(HEADINGS)
    assert rows["C2"].value == "Road"


def test_there_is_no_last_workbook_where_none_was_imported(bare: Path, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        list_export.export(opened(bare, tmp_path), tmp_path / "out", "EXCON", Path("last"))
    assert not (tmp_path / "out").exists()


def test_the_journal_forgets_nothing_that_a_folder_does_not_know(
    folder: Path, tmp_path: Path
) -> None:
    journal = opened(folder, tmp_path)
    (folder / MEMORY).unlink()
    shutil.rmtree(folder / "originals")
    opened(folder, tmp_path)
    with closing(SqliteReader(journal)) as reader:
        kept = reader.kept(KEPT_AS)
        assert [one.name for one in originals.originals(reader)] == ["first.xlsx", "second.xlsx"]
    assert kept is not None
    assert set(remembered_from(kept, "").seen) == {"first", "second"}


def test_what_the_folder_decided_goes_before_what_the_journal_did(
    folder: Path, tmp_path: Path
) -> None:
    journal = opened(folder, tmp_path)
    with closing(SqliteJournal(journal)) as writing:
        kept = remembered_from(writing.kept(KEPT_AS) or b"", "")
        browsers = {"third": kept.seen["first"], "first": kept.seen["second"]}
        newer = msgspec.structs.replace(kept, seen=browsers)
        writing.keep(KEPT_AS, msgspec.json.encode(newer))
    opened(folder, tmp_path)
    with closing(SqliteReader(journal)) as reader:
        joined = remembered_from(reader.kept(KEPT_AS) or b"", "").seen
    assert set(joined) == {"first", "second", "third"}
    assert joined["first"].items() >= kept.seen["first"].items()


@pytest.mark.parametrize("gone", [True, False])
def test_a_workbook_that_is_not_what_was_kept_is_told_and_nothing_is_opened(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], *, gone: bool
) -> None:
    book = next((folder / "originals").glob("*.xlsx"))
    book.unlink() if gone else book.write_bytes(b"other")
    assert open_folder(folder, tmp_path / "x.startex", output()) == REFUSED
    told = capsys.readouterr().out
    assert f"originals/{book.name}" in told
    assert "[original-changed]" in told
    assert not (tmp_path / "x.startex").exists()


def test_an_index_cannot_lead_out_of_the_folder(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "secret.xlsx"
    outside.write_bytes(b"secret")
    index = folder / "originals" / "originals.json"
    index.write_text('[{"source": "a", "name": "a.xlsx", "sha256": "../../secret"}]')
    assert open_folder(folder, tmp_path / "x.startex", output()) == REFUSED


def test_a_workbook_too_large_to_keep_is_taken_in_and_said(
    bare: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for room in ("startex.conduct.originals", "startex.app.planning"):
        monkeypatch.setattr(f"{room}.LARGEST_BYTES", 100)
    book = tmp_path / "big.xlsx"
    book.write_bytes(sheet(HEADINGS, (1, "D+1 0900", "Bridge", "J3 Operations", "x")))
    import_list(book, bare, output(), ImportAsked())
    assert "big.xlsx" in capsys.readouterr().err
    assert not (bare / "originals").exists()
    assert b"Bridge" in (bare / "texts" / "en.csv").read_bytes()
