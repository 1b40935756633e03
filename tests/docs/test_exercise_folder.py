"""docs/standards/exercise-folder.md says what the reader of folders reads."""

from tests.docs.pages import codes, fences, sections, table, text

from startex.codecs.folder.shapes import OBJECTIVES, TABLES, TEXT_COLUMNS, TEXT_PARTS
from startex.language.plan import Exercise

PAGE = "docs/standards/exercise-folder.md"


def columns() -> dict[str, list[str]]:
    rows = table(sections(PAGE)["Tables"])
    return {codes(file)[0]: said.split(" (")[0].split(", ") for file, said in rows}


def test_the_columns_of_every_file_are_documented() -> None:
    shapes = {s.file: [c.name for c in s.columns] for s in TABLES if s is not OBJECTIVES}
    shapes[OBJECTIVES.file] = [column.name for column in OBJECTIVES.columns]
    shapes["texts/LANG.csv"] = list(TEXT_COLUMNS)
    said = columns()
    assert said["event_list.csv"].pop() == "then unknown columns"
    assert said == shapes


def test_every_file_stands_in_the_picture_of_the_folder() -> None:
    (picture, *_others) = fences(PAGE)
    drawn = {line.split()[0] for line in picture.body.splitlines()}
    assert {shape.file for shape in TABLES} | {"exercise.toml", "texts/en.csv"} <= drawn


def test_every_text_that_a_thing_may_have_is_documented() -> None:
    page = text(PAGE)
    for kind, parts in TEXT_PARTS.items():
        joined = ",".join(parts)
        said = f"{{{joined}}}" if "," in joined else joined
        assert f"`{kind}/ID/{said}`" in page


def test_every_key_of_the_exercise_is_in_the_example() -> None:
    toml = next(fence.body for fence in fences(PAGE) if fence.kind == "toml")
    keys = Exercise.__struct_fields__
    assert [key for key in keys if f"{key} =" not in toml and f"[{key}]" not in toml] == []
