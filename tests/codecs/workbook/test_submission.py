"""What a nation or section sends, beside the plan, line by line and field by field."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.codecs.folder.small import small
from tests.codecs.workbook.books import Cell, sheet

from startex.codecs import folder
from startex.codecs.workbook import (
    Choice,
    Fate,
    Remembered,
    Submission,
    accepted,
    after,
    compare,
    context_of,
    read,
)
from startex.language.ids import LineId
from startex.language.plan import Line, Plan
from startex.language.values import LineStatus, TextState

HEADING = ("No", "DTG", "Subject", "Send To", "Description", "ESF")
Row = tuple[Cell, ...]
FIRST: Row = (1, "140600EAUG22", "Bridge", "J3", "Down.", 5)
SECOND: Row = (2, "140700EAUG22", "Road", "J3", "Cut.", 6)


def _plan() -> Plan:
    plan = folder.read(small()).plan
    assert plan is not None
    return plan


PLAN = _plan()


class Desk:
    """A plan, and what is remembered of the sheets that came."""

    def __init__(self) -> None:
        self.plan, self.known = PLAN, Remembered()

    def sent(self, *rows: Row, source: str = "TJK") -> Submission:
        imported = read("list.xlsx", sheet(HEADING, *rows), context_of(self.plan))
        return compare(self.plan, imported, self.known, source)

    def decide(self, submission: Submission, choice: Choice = Choice.ACCEPT) -> None:
        choices = {one.mark: choice for one in submission.differences}
        self.plan = accepted(self.plan, submission, choices)
        self.known = after(self.known, submission, choices, self.plan)

    def line(self, line: str) -> Line:
        return next(one for one in self.plan.lines if one.id == line)

    def edit(self, line: str, **fields: str | None) -> None:
        edited = msgspec.structs.replace(self.line(line), **fields)
        lines = tuple(edited if one.id == line else one for one in self.plan.lines)
        self.plan = msgspec.structs.replace(self.plan, lines=lines)

    def body(self, text: str) -> str:
        return next(one.versions[0].body for one in self.plan.texts if one.id == text)


def fates(submission: Submission) -> dict[str, Fate]:
    return {one.line: one.fate for one in submission.differences}


def test_a_first_sheet_is_all_new_and_a_second_time_nothing() -> None:
    desk = Desk()
    first = desk.sent(FIRST, SECOND)
    assert fates(first) == {"1": Fate.NEW, "2": Fate.NEW}
    desk.decide(first)
    once = desk.plan
    again = desk.sent(FIRST, SECOND)
    assert again.differences == ()
    desk.decide(again)
    assert desk.plan == once


def test_only_what_changed_is_shown_and_taken() -> None:
    desk = Desk()
    desk.decide(desk.sent(FIRST, SECOND))
    desk.edit("1", controller="J3")
    sent = desk.sent((1, "140630EAUG22", "Bridge", "J3", "Down again.", 7), SECOND)
    (difference,) = sent.differences
    assert (difference.line, difference.fate) == ("1", Fate.CHANGED)
    assert {one.field for one in difference.changes} == {"planned_ms", "body", "column:ESF"}
    desk.decide(sent)
    assert desk.line("1").controller == "J3"
    assert desk.line("1").columns["ESF"] == "7"
    assert desk.body("line/1/body") == "Down again."
    assert (
        desk.sent((1, "140630EAUG22", "Bridge", "J3", "Down again.", 7), SECOND).differences == ()
    )


def test_what_only_the_plan_changed_is_no_difference() -> None:
    desk = Desk()
    desk.decide(desk.sent(FIRST))
    desk.edit("1", planned_ms=None)
    assert desk.sent(FIRST).differences == ()


def test_what_both_changed_is_a_conflict() -> None:
    desk = Desk()
    desk.decide(desk.sent(FIRST))
    moved = desk.line("1").planned_ms
    assert moved is not None
    plan_ms = moved + 60_000
    lines = tuple(
        msgspec.structs.replace(one, planned_ms=plan_ms) if one.id == "1" else one
        for one in desk.plan.lines
    )
    desk.plan = msgspec.structs.replace(desk.plan, lines=lines)
    sent = desk.sent((1, "140900EAUG22", *FIRST[2:]))
    (difference,) = sent.differences
    assert difference.fate is Fate.CONFLICT
    (change,) = difference.changes
    assert (change.base, change.plan) == (str(moved), str(plan_ms))
    desk.decide(sent, Choice.REFUSE)
    assert desk.line("1").planned_ms == plan_ms
    assert desk.sent((1, "140900EAUG22", *FIRST[2:])).differences == ()


def test_what_was_refused_is_not_asked_again_until_it_changes() -> None:
    desk = Desk()
    desk.decide(desk.sent(FIRST), Choice.REFUSE)
    assert desk.plan == PLAN
    assert desk.sent(FIRST).differences == ()
    assert fates(desk.sent((1, *FIRST[1:4], "Other text", 5))) == {"1": Fate.NEW}


def test_a_line_that_is_gone_becomes_obsolete_only_when_accepted() -> None:
    desk = Desk()
    desk.decide(desk.sent(FIRST, SECOND))
    sent = desk.sent(FIRST)
    assert fates(sent) == {"2": Fate.GONE}
    assert desk.sent(FIRST, source="KAZ").differences == ()
    desk.decide(sent)
    assert desk.line("2").status is LineStatus.OBSOLETE


def test_a_row_with_the_number_of_another_line_can_become_a_line_of_its_own() -> None:
    desk = Desk()
    sent = desk.sent(("L1", *FIRST[1:]))
    assert fates(sent) == {"L1": Fate.CHANGED}
    desk.decide(sent, Choice.AS_NEW)
    assert [line.id for line in desk.plan.lines] == ["L1", "L1-2"]
    assert desk.line("L1") == PLAN.lines[0]
    assert desk.sent(("L1", *FIRST[1:])).differences == ()


def test_a_choice_counts_for_the_difference_it_was_made_on_only() -> None:
    desk = Desk()
    desk.decide(desk.sent(FIRST))
    seen = desk.sent((1, "140900EAUG22", *FIRST[2:]))
    choices = {one.mark: Choice.ACCEPT for one in seen.differences}
    desk.edit("1", planned_ms=None)
    now = desk.sent((1, "140900EAUG22", *FIRST[2:]))
    assert accepted(desk.plan, now, choices) == desk.plan


def test_a_new_source_text_makes_its_translations_stale() -> None:
    desk = Desk()
    desk.decide(desk.sent(FIRST))
    known = next(one for one in desk.plan.texts if one.id == "line/1/title")
    desk.decide(desk.sent((1, FIRST[1], "Bridge gone", *FIRST[3:])))
    now = next(one for one in desk.plan.texts if one.id == "line/1/title")
    assert (now.version, now.versions[0].of_version) == (known.version + 1, known.version + 1)
    assert now.versions[0].state is TextState.SOURCE
    assert folder.read(folder.write(desk.plan)).plan == folder.canonical(desk.plan)


rows = st.lists(
    st.tuples(
        st.integers(1, 5),
        st.sampled_from(["140600EAUG22", "140700EAUG22", "soon", None]),
        st.sampled_from(["Bridge", "Road", "Мост"]),
        st.sampled_from(["J3", "HICON", None]),
        st.sampled_from(["Down.", None]),
        st.sampled_from([5, None]),
    ),
    max_size=6,
)


@settings(max_examples=40, deadline=None)
@given(first=rows, second=rows, data=st.data())
def test_whatever_is_chosen_the_same_sheet_again_asks_nothing(
    first: list[Row], second: list[Row], data: st.DataObject
) -> None:
    desk = Desk()
    for sent_rows in (first, second):
        choice = data.draw(st.sampled_from([Choice.ACCEPT, Choice.REFUSE]))
        desk.decide(desk.sent(*sent_rows), choice)
        settled = desk.plan
        again = desk.sent(*sent_rows)
        assert [one.fate for one in again.differences] == []
        desk.decide(again)
        assert desk.plan == settled
    assert len({LineId(line.id) for line in desk.plan.lines}) == len(desk.plan.lines)


def _list(*titles: str) -> tuple[Row, ...]:
    numbered = enumerate(titles, 1)
    return tuple((n, "140600EAUG22", title, "J3", title, 5) for n, title in numbered)


def test_a_sheet_with_the_numbers_of_other_lines_looks_like_another_list() -> None:
    desk = Desk()
    first = desk.sent(*_list("Bridge", "Road", "Rail", "Port"))
    assert not first.looks_other
    desk.decide(first)
    for source in ("TJK", "UZB"):
        other = desk.sent(*_list("Flood", "Fire", "Storm", "Port"), source=source)
        assert (other.retitled, other.matched, other.looks_other) == (3, 4, False)
        other = desk.sent(*_list("Flood", "Fire", "Storm", "Quake"), source=source)
        assert (other.retitled, other.matched, other.looks_other) == (4, 4, True)


def test_a_list_in_which_few_lines_were_retitled_is_still_the_same() -> None:
    desk = Desk()
    desk.decide(desk.sent(FIRST, SECOND))
    assert not desk.sent(*_list("Flood", "Fire")).looks_other
