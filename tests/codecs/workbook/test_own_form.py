"""The event list in our own form: written, worked in, and held against the plan again."""

import io
from pathlib import Path

import openpyxl
import pytest
from tests.exercises import small
from tests.outside_data import OUTSIDE_DATA, WHY_SKIPPED
from tests.papers.editions import edition_of

from startex.codecs import folder
from startex.codecs.workbook import (
    Choice,
    Like,
    Remembered,
    Submission,
    accepted,
    after,
    compare,
    context_of,
    own_form,
    read,
    write,
)
from startex.conduct.plan import saved
from startex.language.plan import Plan
from startex.language.values import LineKind, ReleaseRule
from startex.papers.event_list import COLUMN_KEYS, event_list
from startex.server.folders import read_folder

EXAMPLE = Path(__file__).resolve().parents[3] / "examples" / "regional_cooperation"
MSEL = OUTSIDE_DATA / "msel"
GUARD = MSEL / "anonymised" / "guard_18_columns_dtg.xlsx"
OUTSIDE = (
    "anonymised/guard_18_columns_dtg.xlsx",
    "anonymised/five_sheets_21_columns.xlsx",
    "anonymised/day_only_types.xlsx",
    "openaev/model_inject_xlsx.xlsx",
    "openaev/test_file_1.xlsx",
    "openaev/test_file_2.xlsx",
    "openaev/test_file_3.xlsx",
    "t3sf/MSEL.xlsx",
)
outside = pytest.mark.skipif(not MSEL.exists(), reason=WHY_SKIPPED)

NOTHING = Remembered()


def _example() -> Plan:
    plan = folder.read(read_folder(EXAMPLE)).plan
    assert plan is not None
    return plan


def _with(plan: Plan, path: Path) -> tuple[Plan, Remembered]:
    """The plan with the lines of a sheet, and what that import remembers."""
    imported = read(path.name, path.read_bytes(), context_of(plan))
    submission = compare(plan, imported, NOTHING, "us")
    choices = {one.mark: Choice.ACCEPT for one in submission.differences}
    merged = accepted(plan, submission, choices)
    return merged, after(NOTHING, submission, choices, merged)


def _ours(plan: Plan, *languages: str) -> tuple[Plan, bytes]:
    """The plan as the desk holds it, and its list in our own form."""
    hall = small.Hall()
    hall.open(plan)
    return saved(hall.rooms), event_list([edition_of(hall, one) for one in languages])


def _sent(plan: Plan, data: bytes, known: Remembered = NOTHING) -> Submission:
    imported = read("event_list.xlsx", data, context_of(plan), known.mapping)
    return compare(plan, imported, known, "us")


def _told(submission: Submission) -> list[tuple[str, str, list[str]]]:
    return [
        (one.fate, one.line, [change.field for change in one.changes])
        for one in submission.differences
    ]


def _edited(data: bytes, line: str, heading: str, words: str) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book.worksheets[0]
    columns = {str(cell.value): at for at, cell in enumerate(sheet[3], start=1)}
    row = next(n for n in range(4, sheet.max_row + 1) if sheet.cell(row=n, column=1).value == line)
    sheet.cell(row, columns[heading], words)
    into = io.BytesIO()
    book.save(into)
    return into.getvalue()


def test_every_column_we_write_is_understood() -> None:
    assert set(COLUMN_KEYS) == set(own_form.COLUMNS)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_our_own_form_comes_back_as_the_plan(language: str) -> None:
    plan, data = _ours(_example(), language)
    submission = _sent(plan, data)
    assert _told(submission) == []
    assert submission.imported.reported == ()
    assert submission.matched == len(plan.lines) == submission.imported.rows_in


@outside
@pytest.mark.parametrize("language", ["en", "ru"])
def test_our_own_form_of_a_list_from_elsewhere_comes_back_as_the_plan(language: str) -> None:
    merged, known = _with(_example(), GUARD)
    plan, data = _ours(merged, language)
    for remembered in (NOTHING, known):
        submission = _sent(plan, data, remembered)
        assert _told(submission) == []
        assert submission.imported.reported == ()
        assert submission.matched == len(plan.lines)


def test_the_second_language_of_our_own_form_is_told_to_be_a_copy() -> None:
    plan, data = _ours(small.plan(), "en", "ru")
    submission = _sent(plan, data)
    assert _told(submission) == []
    assert {one.reason for one in submission.imported.reported} == {"row-is-copy"}
    assert len(submission.imported.reported) == len(plan.lines)


@pytest.mark.parametrize(
    ("heading", "words", "field", "value"),
    [
        ("Release rule", "When its trigger is met", "rule", ReleaseRule.ON_TRIGGER),
        ("Waits for", "line L-1 released", "trigger", "line L-1 released"),
        ("Deadline", "131000EAUG22", "deadline_ms", ""),
        ("Prerequisite", "L-1", "prerequisite", "L-1"),
        ("Release", "USA; TJK", "release", "USA; TJK"),
        ("Kind", "Contingency", "kind", LineKind.CONTINGENCY),
        ("Planned (last)", "131000EAUG22", "planned_ms", ""),
        ("Text", "Other words.", "body", "Other words."),
    ],
)
def test_what_somebody_changes_in_our_own_form_is_the_only_difference(
    heading: str, words: str, field: str, value: str
) -> None:
    plan, data = _ours(small.plan(), "en")
    submission = _sent(plan, _edited(data, "L-2", heading, words))
    (difference,) = submission.differences
    (change,) = difference.changes
    assert (difference.line, change.field) == ("L-2", field)
    assert value in ("", change.sheet)
    merged = accepted(plan, submission, {difference.mark: Choice.ACCEPT})
    assert _sent(merged, _edited(data, "L-2", heading, words)).differences == ()


@pytest.mark.parametrize(
    ("heading", "words", "reason"),
    [
        ("Release rule", "now and then", "rule-unknown"),
        ("Waits for", "line of sight", "trigger-unreadable"),
        ("Deadline", "tomorrow", "time-unreadable"),
        ("To", "Nobody", "name-unknown"),
    ],
)
def test_what_our_own_form_cannot_say_is_reported(heading: str, words: str, reason: str) -> None:
    plan, data = _ours(small.plan(), "en")
    reported = _sent(plan, _edited(data, "L-2", heading, words)).imported.reported
    assert [one.reason for one in reported] == [reason]


@outside
@pytest.mark.parametrize("name", OUTSIDE)
@pytest.mark.parametrize("remembers", [True, False])
def test_a_planners_own_workbook_comes_back_as_the_plan(name: str, *, remembers: bool) -> None:
    path = MSEL / name
    plan, known = _with(_example(), path)
    like = Like(path.name, path.read_bytes(), "us")
    back = write(like, plan, context_of(plan), known, {})
    submission = _sent(plan, back, known if remembers else NOTHING)
    assert _told(submission) == []
    assert set(submission.same.values()) >= {line.id for line in plan.lines}
