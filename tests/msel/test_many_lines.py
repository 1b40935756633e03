"""Many lines at once: edited together, moved in time, copied to another day."""

import time

import msgspec
import pytest
from tests.exercises import small
from tests.msel.in_play import known

from startex.language import commands as c
from startex.language.conditions import AllOf, LineIs, NotSo, TimeReached, Unacknowledged
from startex.language.facts import LinePut
from startex.language.ids import Address, LineId, StorylineId
from startex.language.msel_commands import LineEdit
from startex.language.msel_rows import LineRow
from startex.language.plan import Line, Storyline
from startex.language.refusals import (
    ChangedMeanwhile,
    DependencyCycle,
    LineNotInState,
    NotAllowed,
    NotFound,
    ValueNotAllowed,
)
from startex.language.rows import RowKey
from startex.language.values import LATEST_MS, LineStatus

L1, L2, L3, L4, L5 = (LineId(f"L-{number}") for number in range(1, 6))
HOUR_MS = 60 * small.MINUTE_MS


@pytest.fixture
def hall() -> small.Hall:
    return small.opened()


def edit(hall: small.Hall, line: LineId, **changed: object) -> LineEdit:
    stands = known(hall, line)
    return LineEdit(line=msgspec.structs.replace(stands.line, **changed), version=stands.version)


def put(hall: small.Hall, *edits: LineEdit) -> None:
    hall.give("MSEL-1-D", c.EditLines(edits=edits))


def planned(line: Line) -> int:
    assert line.planned_ms is not None
    return line.planned_ms


def every_line(hall: small.Hall) -> list[Line]:
    return [state.line for state in hall.rooms.msel.lines.values()]


def test_lines_are_edited_together(hall: small.Hall) -> None:
    info = (Address("J2"),)
    put(hall, edit(hall, L1, info=info), edit(hall, L2, info=info))
    assert [known(hall, line).line.info for line in (L1, L2)] == [info, info]


def test_where_one_changed_meanwhile_none_is_changed_and_it_is_named(hall: small.Hall) -> None:
    mine = (edit(hall, L1, info=(Address("J2"),)), edit(hall, L2, info=(Address("J2"),)))
    put(hall, edit(hall, L2, deadline_ms=small.DAY_1.end_ms))
    before = every_line(hall)
    with pytest.raises(ChangedMeanwhile) as refused:
        put(hall, *mine)
    assert (refused.value.id, refused.value.version) == (L2, 2)
    assert every_line(hall) == before


def test_the_facts_of_one_command_stand_side_by_side_in_the_journal(hall: small.Hall) -> None:
    put(hall, edit(hall, L1, precedence="flash"), edit(hall, L2, precedence="flash"))
    puts = [n for n in hall.journal.read() if isinstance(n.recorded.fact, LinePut)]
    assert [n.number for n in puts] == [puts[0].number, puts[0].number + 1]
    assert len({n.recorded.cause for n in puts}) == 1


def test_an_edit_is_undone_by_the_line_as_it_was(hall: small.Hall) -> None:
    before = known(hall, L1).line
    put(hall, edit(hall, L1, planned_ms=small.DAY_2.start_ms))
    put(hall, LineEdit(line=before, version=known(hall, L1).version))
    assert known(hall, L1).line == before


def test_lines_edited_together_keep_the_columns_of_a_foreign_sheet(hall: small.Hall) -> None:
    put(hall, edit(hall, L1, columns={"BAND": "2"}), edit(hall, L2, columns={"BAND": "3"}))
    put(hall, edit(hall, L1, columns={"NET": "A"}), edit(hall, L2, columns={}))
    assert known(hall, L1).line.columns == {"BAND": "2", "NET": "A"}
    assert known(hall, L2).line.columns == {"BAND": "3"}


def test_a_line_is_edited_once_in_one_command(hall: small.Hall) -> None:
    with pytest.raises(ValueNotAllowed):
        put(hall, edit(hall, L1), edit(hall, L1, info=(Address("J2"),)))


def test_two_edits_do_not_close_a_circle_together(hall: small.Hall) -> None:
    with pytest.raises(DependencyCycle):
        put(hall, edit(hall, L1, prerequisite=L2), edit(hall, L2, prerequisite=L1))
    assert known(hall, L1).line.prerequisite == ""


def test_a_chain_of_thousands_is_edited_together_in_a_moment() -> None:
    names = [LineId(f"X-{number:05d}") for number in range(3000)]
    chained = [
        msgspec.structs.replace(small.line(name, "130815EAUG22", ("J2",)), prerequisite=before)
        for before, name in zip((LineId(""), *names), names, strict=False)
    ]
    hall = small.Hall()
    hall.open(small.with_more(small.plan(), tuple(chained), ()))
    edits = [edit(hall, name, info=(Address("J2"),)) for name in reversed(names)]
    began_s = time.process_time()
    put(hall, *edits)
    # Each line once: about a second. Each chain anew: half a minute.
    assert time.process_time() - began_s < 8


def test_a_circle_that_was_there_before_stops_no_edit_beside_it(hall: small.Hall) -> None:
    round_ = (
        msgspec.structs.replace(small.line("A", "130815EAUG22", ("J2",)), prerequisite=LineId("B")),
        msgspec.structs.replace(small.line("B", "130815EAUG22", ("J2",)), prerequisite=LineId("A")),
    )
    hall.open(small.with_more(small.plan(), round_, ()))
    put(hall, edit(hall, L1, prerequisite=LineId("A")), edit(hall, L2, prerequisite=L1))
    assert known(hall, L2).line.prerequisite == L1
    with pytest.raises(DependencyCycle):
        put(hall, edit(hall, L1, prerequisite=L2))


def test_a_line_keeps_its_origin_and_its_people_whatever_an_edit_says(hall: small.Hall) -> None:
    put(hall, edit(hall, L1, dynamic=True, status=LineStatus.DRAFT, author="DIR-1-D"))
    line = known(hall, L1).line
    assert (line.dynamic, line.status, line.author) == (False, LineStatus.SYNCHRONIZED, "")


def test_what_one_cannot_see_is_edited_by_nobody_along_with_the_rest() -> None:
    own = msgspec.structs.replace(
        small.line("L-9", "130815EAUG22", ("J2",), release=("USA",)), owner="USA"
    )
    hall = small.Hall()
    hall.open(small.with_more(small.plan(), (own,), ()))
    edits = (edit(hall, L1), LineEdit(line=own, version=1))
    with pytest.raises(NotFound):
        hall.give("WHITE-1-D", c.EditLines(edits=edits))
    waiting = edit(hall, L1, trigger=LineIs(line=own.id, status=LineStatus.RELEASED))
    with pytest.raises(NotFound):
        hall.give("WHITE-1-D", c.EditLines(edits=(waiting,)))
    with pytest.raises(NotFound):
        hall.give("WHITE-1-D", c.EditLine(line=waiting.line, version=1))


def test_all_unsent_lines_move_with_their_deadlines_and_the_times_they_wait_for() -> None:
    hall = small.opened()
    start = small.DAY_1.start_ms
    trigger = AllOf(of=(TimeReached(exercise_ms=start), NotSo(of=TimeReached(exercise_ms=start))))
    put(hall, edit(hall, L2, deadline_ms=small.DAY_1.end_ms, trigger=trigger))
    hall.give("DIR-1-D", c.StartExercise())
    hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    before = {line.id: line for line in every_line(hall)}
    hall.give("MSEL-1-D", c.ShiftLines(minutes=-60))
    moved = {line.id: line for line in every_line(hall)}
    assert moved.pop(L1) == before.pop(L1)
    assert all(planned(moved[i]) == planned(before[i]) - HOUR_MS for i in moved)
    earlier = TimeReached(exercise_ms=start - HOUR_MS)
    assert moved[L2].deadline_ms == small.DAY_1.end_ms - HOUR_MS
    assert moved[L2].trigger == AllOf(of=(earlier, NotSo(of=earlier)))


def test_only_the_lines_named_move_or_those_of_a_storyline() -> None:
    hall = small.Hall()
    other = msgspec.structs.replace(
        small.line("L-9", "130815EAUG22", ("J2",)), storyline=StorylineId("BS")
    )
    plan = small.with_more(small.plan(), (other,), ())
    hall.open(
        msgspec.structs.replace(
            plan, storylines=(*plan.storylines, Storyline(id=StorylineId("BS")))
        )
    )
    before = {line.id: line.planned_ms for line in every_line(hall)}
    hall.give("MSEL-1-D", c.ShiftLines(minutes=5, lines=(L1,)))
    hall.give("MSEL-1-D", c.ShiftLines(minutes=5, storyline=StorylineId("BS")))
    after = {line.id: line.planned_ms for line in every_line(hall)}
    assert {line for line in before if before[line] != after[line]} == {L1, "L-9"}


def test_nothing_moves_where_one_would_leave_the_calendar(hall: small.Hall) -> None:
    before = every_line(hall)
    for minutes in (LATEST_MS, -LATEST_MS):
        with pytest.raises(ValueNotAllowed):
            hall.give("MSEL-1-D", c.ShiftLines(minutes=minutes))
    assert every_line(hall) == before


def test_what_was_sent_does_not_move_when_it_is_named(hall: small.Hall) -> None:
    hall.give("DIR-1-D", c.StartExercise())
    hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    with pytest.raises(LineNotInState):
        hall.give("MSEL-1-D", c.ShiftLines(minutes=5, lines=(L2, L1)))
    with pytest.raises(NotFound):
        hall.give("MSEL-1-D", c.ShiftLines(minutes=5, storyline=StorylineId("NO")))


def test_the_list_is_moved_and_held_by_those_who_plan(hall: small.Hall) -> None:
    for command in (
        c.ShiftLines(minutes=5),
        c.HoldStoryline(held=True),
        c.CopyDay(from_day=1, to_day=2),
    ):
        with pytest.raises(NotAllowed):
            hall.give("WHITE-1-D", command)


def copied(hall: small.Hall, from_day: int = 1, to_day: int = 2) -> None:
    hall.give("MSEL-1-D", c.CopyDay(from_day=from_day, to_day=to_day))


def test_a_copied_day_is_the_same_day_later_as_drafts(hall: small.Hall) -> None:
    copied(hall)
    names = [LineId(f"{line}-D2") for line in (L1, L2, L3, L4)]
    for name, line in zip(names, (L1, L2, L3, L4), strict=True):
        copy, source = known(hall, name).line, known(hall, line).line
        assert planned(copy) == planned(source) + 24 * HOUR_MS
        assert (copy.status, copy.author) == (LineStatus.DRAFT, "MSEL-1-D")
    assert LineId("L-5-D2") not in hall.rooms.msel.lines


def test_a_copy_has_the_words_of_its_line_in_every_language(hall: small.Hall) -> None:
    copied(hall)
    row = hall.views.row(RowKey("line", "L-1-D2"))
    assert isinstance(row, LineRow)
    assert [version.body for version in row.title.versions] == [
        "Shots at the pass",
        "Выстрелы на перевале",
    ]


def test_what_a_copy_waits_for_is_the_copy_of_it(hall: small.Hall) -> None:
    trigger = AllOf(
        of=(
            LineIs(line=L1, status=LineStatus.COMPLETE),
            Unacknowledged(line=L5, minutes=10),
            TimeReached(exercise_ms=small.DAY_1.start_ms),
        )
    )
    put(hall, edit(hall, L2, prerequisite=L1, contingency_for=L5, trigger=trigger))
    copied(hall)
    line = known(hall, LineId("L-2-D2")).line
    assert (line.prerequisite, line.contingency_for) == ("L-1-D2", L5)
    assert line.trigger == AllOf(
        of=(
            LineIs(line=LineId("L-1-D2"), status=LineStatus.COMPLETE),
            Unacknowledged(line=L5, minutes=10),
            TimeReached(exercise_ms=small.DAY_1.start_ms + 24 * HOUR_MS),
        )
    )


def test_what_was_chosen_on_one_day_is_not_chosen_on_its_copy(hall: small.Hall) -> None:
    put(hall, *(edit(hall, line, alternative="bridge") for line in (L1, L2)))
    copied(hall)
    groups = {known(hall, line).line.alternative for line in (LineId("L-1-D2"), LineId("L-2-D2"))}
    assert groups == {"bridge-D2"}


def test_a_second_copy_takes_other_names(hall: small.Hall) -> None:
    copied(hall)
    copied(hall)
    assert {LineId("L-1-D2"), LineId("L-1-D2-2")} <= hall.rooms.msel.lines.keys()


def test_a_day_is_copied_backwards_too_and_what_is_worthless_is_not(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", c.RetireLine(line=LineId("L-6"), reason="A rehearsal of the brief"))
    copied(hall, 2, 1)
    copy = known(hall, LineId("L-5-D1")).line
    assert copy.planned_ms == small.parse_dtg("130800EAUG22")
    assert LineId("L-6-D1") not in hall.rooms.msel.lines


def test_only_days_of_play_are_copied(hall: small.Hall) -> None:
    for from_day, to_day in ((0, 1), (3, 1), (1, 0), (1, 3), (-1, 1)):
        with pytest.raises(ValueNotAllowed):
            copied(hall, from_day, to_day)
