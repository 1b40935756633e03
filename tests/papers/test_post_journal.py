"""A post's journal on paper: the form's fields and columns, corrections, signatures, marking."""

import re

import msgspec
import pytest
from tests.exercises import small

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import EntryId, LanguageCode, PostId
from startex.language.rows import ExerciseRow, RowKey
from startex.language.staff_rows import EntryRow, PeriodRow
from startex.papers.post_journal import PostJournal, post_journal


@pytest.fixture
def hall() -> small.Hall:
    opened = small.opened()
    opened.give("DIR-1-D", c.StartExercise())
    now_ms = opened.desk.now_ms()
    wrong = opened.give("J2-1-D", s.WriteEntry(text=small.written("Two <trucks>"), in_ms=now_ms))
    opened.give(
        "J2-1-D",
        s.WriteEntry(
            text=small.written("Three trucks"),
            action=small.written("J3 told"),
            corrects=EntryId(wrong.created),
        ),
    )
    return opened


def printed(hall: small.Hall, language: str = "en", *release: str) -> str:
    exercise = hall.views.row(RowKey("exercise", "SMALL"))
    assert isinstance(exercise, ExerciseRow)
    rows = [row for key in hall.views.every_key() if (row := hall.views.row(key))]
    entries = [row for row in rows if isinstance(row, EntryRow)]
    if release:
        entries[0] = msgspec.structs.replace(entries[0], release=release)
    journal = PostJournal(
        PostId("J2-1"), "J2, J2-1", entries, [row for row in rows if isinstance(row, PeriodRow)]
    )
    return post_journal(exercise, journal, LanguageCode(language)).decode()


def test_the_columns_and_the_head_are_those_of_the_form(hall: small.Hall) -> None:
    page = printed(hall)
    headings = re.findall(r"<th scope=\"col\"[^>]*>([^<]+)</th>", page)
    assert headings == [
        "Item no.",
        "Time in",
        "Time out",
        "Incidents, messages, orders, etc.",
        "Action taken",
        "Initials",
    ]
    for field in ("Organisation", "J2, J2-1", "Location", "Varzob", "130700EAUG22"):
        assert field in page
    assert "counter(page) " in page
    assert "counter(pages)" in page


def test_a_line_that_was_corrected_is_struck_and_both_name_each_other(hall: small.Hall) -> None:
    page = printed(hall)
    assert "<s>Two &lt;trucks&gt;</s>" in page
    assert "corrected by item 2" in page
    assert "corrects item 1" in page


def test_whoever_signed_stands_below_and_else_a_line_to_sign_on(hall: small.Hall) -> None:
    assert "Officer on duty" in printed(hall)
    hall.give("J2-1-D", s.ClosePeriod())
    page = printed(hall)
    assert "Officer on duty" not in page
    assert "Lines 1 to 2" in page
    assert "signed by J2-1-D" in page


def test_the_page_is_marked_with_the_nations_that_may_have_all_of_it(hall: small.Hall) -> None:
    assert "REL TO USA, TJK, UZB" in printed(hall)
    assert "REL TO USA, TJK //" not in printed(hall, "en", "USA", "TJK")
    assert "REL TO USA, TJK<" in printed(hall, "en", "USA", "TJK")


def test_a_page_in_russian_bears_both_markers(hall: small.Hall) -> None:
    page = printed(hall, "ru")
    assert "EXERCISE EXERCISE EXERCISE / УЧЕНИЕ УЧЕНИЕ УЧЕНИЕ" in page
    assert "исправляет запись 1" in page
