import json
from pathlib import Path

import pytest
from tests.codecs.workbook.books import sheet

from startex.app.output import Output
from startex.app.planning import ImportAsked, check_folder, import_list, new_folder
from startex.language.base import Unreadable
from startex.language.refusals import AlreadyThere
from startex.wording.sentences import Sentences

DONE, FOUND = 0, 1


def output(*, as_json: bool = False) -> Output:
    return Output(Sentences("en"), as_json=as_json)


@pytest.fixture
def exercise(tmp_path: Path) -> Path:
    folder = tmp_path / "Winter Ready"
    assert new_folder(folder, output()) == DONE
    return folder


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    file = tmp_path / "list.xlsx"
    file.write_bytes(
        sheet(
            ("No", "DTG", "Subject", "Send To", "Description"),
            (1, "D+1 0900", "Bridge", "J3 Operations", "Down."),
            ("---", None, None, None, None),
            (2, "5/3/27 0900", "Road", "Fire Service", "Closed."),
        )
    )
    return file


def everything(folder: Path) -> dict[str, bytes]:
    return {str(f): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


def test_a_new_exercise_has_no_finding_and_the_name_of_its_folder(exercise: Path) -> None:
    assert check_folder(exercise, output()) == DONE
    assert 'id = "Winter-Ready"' in (exercise / "exercise.toml").read_text("utf-8")
    assert "exercise/Winter-Ready/title" in (exercise / "texts" / "ru.csv").read_text("utf-8")


def test_a_new_exercise_never_replaces_one_that_is_there(exercise: Path) -> None:
    before = everything(exercise)
    with pytest.raises(AlreadyThere):
        new_folder(exercise, output())
    assert everything(exercise) == before


def test_a_finding_is_printed_with_file_line_and_sentence(
    exercise: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cells = exercise / "cells.csv"
    cells.write_text(cells.read_text("utf-8").replace("GREEN,green,DIRECTION", "GREEN,green,WHO"))
    capsys.readouterr()
    assert check_folder(exercise, output()) == FOUND
    assert "cells.csv:3: GREEN (cell) names “WHO” in parent" in capsys.readouterr().out


def test_findings_for_scripts_are_one_object(
    exercise: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (exercise / "personas.csv").write_text("id,cell\nGOVERNOR,NOWHERE\n", "utf-8")
    capsys.readouterr()
    told = output(as_json=True)
    assert check_folder(exercise, told) == FOUND
    told.finish()
    (one,) = json.loads(capsys.readouterr().out)["findings"]
    assert (one["file"], one["line"], one["code"]) == ("personas.csv", 2, "reference-unknown")


def test_a_list_is_taken_in_once(exercise: Path, listed: Path) -> None:
    assert import_list(listed, exercise, output()) == DONE
    once = everything(exercise)
    assert b"070900ESEP27" in (exercise / "event_list.csv").read_bytes()
    assert import_list(listed, exercise, output()) == DONE
    assert everything(exercise) == once


def test_a_dry_run_shows_every_row_and_writes_nothing(
    exercise: Path, listed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything(exercise)
    capsys.readouterr()
    assert import_list(listed, exercise, output(), ImportAsked(dry_run=True)) == DONE
    assert everything(exercise) == before
    said = capsys.readouterr().out
    for expected in ("MSEL!B “DTG” → dtg", "MSEL!2 → 1", "MSEL!A3:", "MSEL!B4:", "MSEL!4 → 2"):
        assert expected in said


def test_an_import_for_scripts_accounts_for_every_row(
    exercise: Path, listed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    told = output(as_json=True)
    assert import_list(listed, exercise, told, ImportAsked(dry_run=True)) == DONE
    told.finish()
    found = json.loads(capsys.readouterr().out)
    dropped = {(one["sheet"], one["row"]) for one in found["reported"] if one["dropped"]}
    assert (found["rows_in"], found["lines"], len(dropped)) == (3, 2, 1)
    fields = {"sheet", "row", "cell", "found", "allowed", "reason", "dropped", "readings"}
    assert fields == set(found["reported"][0])
    assert found["mapping"]


def test_a_time_that_is_not_clear_is_asked_about_with_its_answers(
    exercise: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "unclear.xlsx"
    rows = (("No", "DTG", "Subject", "Send To"), (1, "5/3/27 0900", "Bridge", "J3 Operations"))
    file.write_bytes(sheet(*rows))
    import_list(file, exercise, output(), ImportAsked(dry_run=True))
    said = capsys.readouterr().out
    assert (
        'It may mean 050900EMAR27; then “times” of this sheet in the mapping holds {"order"' in said
    )
    assert "It may mean 030900EMAY27" in said


def test_a_folder_that_is_not_read_whole_is_not_written_back(exercise: Path, listed: Path) -> None:
    (exercise / "links.csv").write_text("id,from_cell\nbroken\n", "utf-8")
    before = everything(exercise)
    with pytest.raises(Unreadable, match="folder-not-whole"):
        import_list(listed, exercise, output())
    assert everything(exercise) == before


def test_a_file_that_is_no_list_leaves_the_folder_alone(exercise: Path, tmp_path: Path) -> None:
    broken = tmp_path / "list.xlsx"
    broken.write_bytes(b"PK\x03\x04 no")
    before = everything(exercise)
    with pytest.raises(Unreadable, match="not-a-workbook"):
        import_list(broken, exercise, output())
    assert everything(exercise) == before


def test_a_corrected_mapping_is_kept_and_used_again(
    exercise: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = tmp_path / "odd.xlsx"
    odd.write_bytes(sheet(("Ref", "Blurb"), ("A-1", "The bridge is down.")))
    mapping = tmp_path / "mapping.json"
    columns = [{"column": "A", "field": "number"}, {"column": "B", "field": "body"}]
    one = {"sheet": "MSEL", "heading_row": 1, "columns": columns}
    mapping.write_text(json.dumps({"sheets": [one]}), "utf-8")
    assert import_list(odd, exercise, output(), ImportAsked(mapping=mapping)) == DONE
    assert b"A-1" in (exercise / "event_list.csv").read_bytes()
    once = everything(exercise)
    capsys.readouterr()
    assert import_list(odd, exercise, output(), ImportAsked(dry_run=True)) == DONE
    assert "MSEL!A “Ref” → number" in capsys.readouterr().out
    assert import_list(odd, exercise, output()) == DONE
    assert everything(exercise) == once


def test_changes_of_a_sheet_are_shown_and_taken_only_when_asked(
    exercise: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = tmp_path / "list.xlsx"
    heading = ("No", "Subject", "Description")
    listed.write_bytes(sheet(heading, (1, "Bridge", "Down."), (2, "Road", "Cut.")))
    assert import_list(listed, exercise, output(), ImportAsked(source="TJK")) == DONE
    listed.write_bytes(sheet(heading, (1, "Bridge", "Gone.")))
    capsys.readouterr()
    assert import_list(listed, exercise, output(), ImportAsked(source="TJK")) == DONE
    told = capsys.readouterr().out
    assert "1 “Bridge”: the sheet changes body" in told
    assert "2 “Road” was on the last sheet" in told
    texts = exercise / "texts" / "en.csv"
    assert b"Gone." not in texts.read_bytes()
    taking = ImportAsked(source="TJK", takes_changes=True)
    assert import_list(listed, exercise, output(), taking) == DONE
    assert b"Gone." in texts.read_bytes()
    assert b"Cut." in texts.read_bytes()


def test_another_list_with_the_same_numbers_is_said_to_be_one(
    exercise: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    heading = ("No", "DTG", "Subject", "Send To", "Description")
    for name, titles in (("one", ("Bridge", "Road", "Rail")), ("two", ("Flood", "Fire", "Quake"))):
        rows = ((n, "D+1 0900", one, "J3 Operations", one) for n, one in enumerate(titles, 1))
        (tmp_path / f"{name}.xlsx").write_bytes(sheet(heading, *rows))
    import_list(tmp_path / "one.xlsx", exercise, output())
    assert "looks like another list" not in capsys.readouterr().out
    told = output(as_json=True)
    import_list(tmp_path / "two.xlsx", exercise, told)
    told.finish()
    assert json.loads(capsys.readouterr().out)["looks_other"] is True
    import_list(tmp_path / "two.xlsx", exercise, output(), ImportAsked(dry_run=True))
    assert "looks like another list: 3 of 3 lines" in capsys.readouterr().out
