"""The life of a line: drafted, submitted, approved, synchronized, released, complete."""

import msgspec
import pytest
from tests.exercises import small
from tests.msel.in_play import L1, L2, NEW, known, with_lines

from startex.conduct.alarms import ring
from startex.language import commands as c
from startex.language.ids import (
    Address,
    BilletId,
    LineId,
    MessageId,
    NationCode,
    PostId,
    StorylineId,
)
from startex.language.msel_commands import LineEdit
from startex.language.plan import Line
from startex.language.refusals import (
    AddressUnknown,
    AlreadyThere,
    ChangedMeanwhile,
    DependencyCycle,
    ExerciseHalted,
    ExerciseNotRunning,
    LineAddressesNobody,
    LineHeldBack,
    LineNotCovered,
    LineNotInState,
    NotAllowed,
    NotFound,
    OwnLine,
    PrerequisiteOpen,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.values import LineKind, LineStatus, Precedence, ReleaseRule
from startex.msel import alarms
from startex.msel.numbers import LONGEST_REASON, LONGEST_TITLE


@pytest.fixture
def hall() -> small.Hall:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def a_line(line_id: LineId = NEW, to: tuple[str, ...] = ("J2",)) -> Line:
    return small.line(line_id, "130815EAUG22", to)


def draft(hall: small.Hall, line: Line | None = None, by: str = "WHITE-1-D") -> None:
    title, body = small.written("A shot"), small.written("A shot was heard.")
    hall.give(by, c.DraftLine(line=line or a_line(), title=title, body=body))


def at_time(line: LineId, planned: str, **changed: LineId) -> Line:
    return msgspec.structs.replace(
        small.line(line, planned, ("J2",)), rule=ReleaseRule.AT_TIME, **changed
    )


def test_a_new_line_is_a_draft_of_its_writer_whatever_it_says_of_itself(hall: small.Hall) -> None:
    boasting = msgspec.structs.replace(
        a_line(), status=LineStatus.SYNCHRONIZED, author=BilletId("X"), approver=BilletId("Y")
    )
    draft(hall, boasting)
    line = known(hall).line
    assert (line.status, line.author, line.approver) == (LineStatus.DRAFT, "WHITE-1-D", "")


def test_a_line_goes_through_all_gates(hall: small.Hall) -> None:
    draft(hall)
    hall.give("WHITE-1-D", c.SubmitLine(line=NEW))
    hall.give("MSEL-1-D", c.ApproveLine(line=NEW))
    hall.give("MSEL-1-D", c.SynchronizeLine(line=NEW))
    hall.give("WHITE-1-D", c.ReleaseLine(line=NEW))
    hall.give("WHITE-1-D", c.CompleteLine(line=NEW))
    assert [change.status for change in known(hall).history] == [
        LineStatus.SUBMITTED,
        LineStatus.APPROVED,
        LineStatus.SYNCHRONIZED,
        LineStatus.RELEASED,
        LineStatus.COMPLETE,
    ]
    assert known(hall).line.approver == "MSEL-1-D"


def test_nobody_approves_his_own_line(hall: small.Hall) -> None:
    draft(hall, by="MSEL-1-D")
    hall.give("MSEL-1-D", c.SubmitLine(line=NEW))
    with pytest.raises(OwnLine):
        hall.give("MSEL-1-D", c.ApproveLine(line=NEW))
    hall.give("DIR-1-D", c.ApproveLine(line=NEW))


def test_no_gate_is_left_out(hall: small.Hall) -> None:
    draft(hall)
    for command in (
        c.ApproveLine(line=NEW),
        c.SynchronizeLine(line=NEW),
        c.ReleaseLine(line=NEW),
        c.CompleteLine(line=NEW),
        c.ResumeLine(line=NEW),
        c.ReturnLine(line=NEW, reason="why"),
    ):
        with pytest.raises(LineNotInState):
            hall.give("DIR-1-D", command)


def test_a_controller_does_not_approve_and_a_player_does_not_draft(hall: small.Hall) -> None:
    draft(hall)
    hall.give("WHITE-1-D", c.SubmitLine(line=NEW))
    with pytest.raises(NotAllowed):
        hall.give("WHITE-1-D", c.ApproveLine(line=NEW))
    with pytest.raises(NotAllowed):
        draft(hall, a_line(LineId("N-2")), by="J3-1-D")


def test_a_line_sent_back_is_a_draft_with_a_comment(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", c.ReturnLine(line=L1, reason="Name the place."))
    assert (known(hall, L1).line.status, known(hall, L1).line.reason) == (
        LineStatus.DRAFT,
        "Name the place.",
    )


def test_an_id_is_given_once(hall: small.Hall) -> None:
    with pytest.raises(AlreadyThere):
        draft(hall, a_line(L1))


@pytest.mark.parametrize("line_id", ["", "a b", "a/b", "ä#", "--"])
def test_an_id_has_letters_and_digits(hall: small.Hall, line_id: str) -> None:
    with pytest.raises(ValueNotAllowed):
        draft(hall, a_line(LineId(line_id)))


def test_a_draft_names_only_what_exists(hall: small.Hall) -> None:
    replace = msgspec.structs.replace
    with pytest.raises(AddressUnknown):
        draft(hall, a_line(to=("J99",)))
    with pytest.raises(AddressUnknown):
        draft(hall, replace(a_line(), sender=Address("P-NOBODY")))
    with pytest.raises(NotFound):
        draft(hall, replace(a_line(), storyline=StorylineId("XX")))
    with pytest.raises(NotFound):
        draft(hall, replace(a_line(), prerequisite=LineId("L-99")))
    assert NEW not in hall.rooms.msel.lines


@pytest.mark.parametrize(
    ("field", "value"), [("owner", NationCode("ZZZ")), ("release", ("USA", "ZZZ"))]
)
def test_a_nation_that_is_not_there_hides_no_line_from_all(field: str, value: object) -> None:
    hall = small.opened()
    wrong = msgspec.structs.replace(a_line(), **{field: value})
    with pytest.raises(ValueNotAllowed) as refused:
        draft(hall, wrong)
    assert (refused.value.field, refused.value.found) == (field, "ZZZ")
    assert refused.value.allowed == "USA, TJK, UZB, ALL"
    draft(hall)
    with pytest.raises(ValueNotAllowed):
        hall.give("WHITE-1-D", c.EditLine(line=wrong, version=1))
    with pytest.raises(ValueNotAllowed):
        hall.give("WHITE-1-D", c.EditLines(edits=(LineEdit(line=wrong, version=1),)))


def test_what_a_sheet_brought_in_stands_in_no_edits_way() -> None:
    hall = with_lines(msgspec.structs.replace(a_line(), release=("USA", "ZZZ")))
    again = msgspec.structs.replace(known(hall).line, info=(Address("J3"),))
    hall.give("WHITE-1-D", c.EditLine(line=again, version=known(hall).version))
    assert known(hall).line.info == (Address("J3"),)


def test_a_line_is_not_in_reserve_for_itself(hall: small.Hall) -> None:
    draft(hall)
    itself = msgspec.structs.replace(known(hall).line, contingency_for=NEW)
    with pytest.raises(DependencyCycle):
        hall.give("WHITE-1-D", c.EditLine(line=itself, version=1))


def test_a_draft_has_a_title_that_fits_a_table(hall: small.Hall) -> None:
    for body, refusal in ((" ", TextMissing), ("t" * (LONGEST_TITLE + 1), TextTooLong)):
        with pytest.raises(refusal):
            hall.give("MSEL-1-D", c.DraftLine(line=a_line(), title=small.written(body)))


def test_plans_are_made_in_whole_minutes(hall: small.Hall) -> None:
    for planned_ms in (small.DAY_1.start_ms + 1, -60_000, 60_000 * 10**400):
        with pytest.raises(ValueNotAllowed):
            draft(hall, msgspec.structs.replace(a_line(), planned_ms=planned_ms))


def test_lines_do_not_wait_for_each_other_in_a_circle(hall: small.Hall) -> None:
    draft(hall, msgspec.structs.replace(a_line(), prerequisite=L1))
    circle = msgspec.structs.replace(known(hall, L1).line, prerequisite=NEW)
    with pytest.raises(DependencyCycle) as refused:
        hall.give("MSEL-1-D", c.EditLine(line=circle, version=1))
    assert refused.value.chain == (L1, NEW, L1)


def test_an_edit_against_an_old_version_is_refused(hall: small.Hall) -> None:
    line = msgspec.structs.replace(known(hall, L1).line, info=(Address("J3"),))
    hall.give("MSEL-1-D", c.EditLine(line=line, version=1))
    with pytest.raises(ChangedMeanwhile) as refused:
        hall.give("WHITE-1-D", c.EditLine(line=line, version=1))
    assert refused.value.version == 2


def test_an_edit_keeps_status_and_people(hall: small.Hall) -> None:
    forged = msgspec.structs.replace(
        known(hall, L1).line, status=LineStatus.COMPLETE, approver=BilletId("X"), reason="forged"
    )
    hall.give("WHITE-1-D", c.EditLine(line=forged, version=1))
    line = known(hall, L1).line
    assert (line.status, line.approver, line.reason) == (LineStatus.SYNCHRONIZED, "", "")


def test_an_edit_on_screen_keeps_the_columns_of_a_foreign_sheet() -> None:
    sheet = msgspec.structs.replace(a_line(), columns={"ESF": "9"})
    hall = with_lines(sheet)
    edited = msgspec.structs.replace(a_line(), precedence=Precedence.FLASH)
    hall.give("MSEL-1-D", c.EditLine(line=edited, version=known(hall).version))
    assert known(hall).line.columns == {"ESF": "9"}
    assert known(hall).line.precedence is Precedence.FLASH


def test_what_is_released_is_edited_no_more(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    released = known(hall, L1)
    with pytest.raises(LineNotInState):
        hall.give("MSEL-1-D", c.EditLine(line=released.line, version=released.version))


def test_an_inject_addresses_somebody_before_it_is_synchronized(hall: small.Hall) -> None:
    draft(hall, a_line(to=()))
    hall.give("WHITE-1-D", c.SubmitLine(line=NEW))
    hall.give("MSEL-1-D", c.ApproveLine(line=NEW))
    with pytest.raises(LineAddressesNobody):
        hall.give("MSEL-1-D", c.SynchronizeLine(line=NEW))


def test_an_inject_is_released_to_the_nations_of_its_addressees() -> None:
    kept = small.line(L1, "130730EAUG22", ("J2", "J3"), release=("USA",))
    hall = with_lines(kept)
    with pytest.raises(LineNotCovered) as refused:
        hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    assert refused.value.nations == (NationCode("TJK"),)


def test_an_inject_is_released_only_once(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    with pytest.raises(LineNotInState):
        hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    assert list(hall.rooms.messages.messages) == ["M00001"]


def test_an_expected_action_sends_nothing(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", c.ReleaseLine(line=LineId("L-6")))
    assert known(hall, LineId("L-6")).message == MessageId("")
    assert hall.rooms.messages.messages == {}


@pytest.mark.parametrize(
    ("kind", "sends"),
    [
        (LineKind.INJECT, True),
        (LineKind.CONTEXTUAL, True),
        (LineKind.CONTINGENCY, True),
        (LineKind.INFORMATION, True),
        (LineKind.ADMINISTRATIVE, True),
        (LineKind.EXPECTED_ACTION, False),
        (LineKind.CONTROL_TASK, False),
    ],
)
def test_the_kind_says_whether_a_line_delivers(kind: LineKind, *, sends: bool) -> None:
    hall = with_lines(small.line(L1, "130730EAUG22", ("J2",), kind=kind))
    hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    assert bool(hall.rooms.messages.messages) is sends


def test_nothing_is_released_before_startex_or_after_endex() -> None:
    hall = small.opened()
    with pytest.raises(ExerciseNotRunning):
        hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    hall.give("DIR-1-D", c.StartExercise())
    hall.give("DIR-1-D", c.EndExercise())
    with pytest.raises(ExerciseNotRunning):
        hall.give("MSEL-1-D", c.ReleaseLine(line=L1))


def test_a_halt_freezes_every_release(hall: small.Hall) -> None:
    hall.give("J3-1-D", c.CallSafetyHalt(reason="fire"))
    with pytest.raises(ExerciseHalted):
        hall.give("DIR-1-D", c.ReleaseLine(line=L1))


def test_a_line_on_hold_stays_until_it_is_freed(hall: small.Hall) -> None:
    hall.give("WHITE-1-D", c.HoldLine(line=L1))
    with pytest.raises(LineHeldBack):
        hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    before = hall.rooms.number
    hall.give("WHITE-1-D", c.HoldLine(line=L1))
    assert hall.rooms.number == before
    hall.give("WHITE-1-D", c.UnholdLine(line=L1))
    hall.give("MSEL-1-D", c.ReleaseLine(line=L1))


def test_a_line_waits_for_the_one_before_it() -> None:
    first, second = (small.line(i, "130730EAUG22", ("J2",)) for i in (L1, L2))
    hall = with_lines(first, msgspec.structs.replace(second, prerequisite=L1))
    with pytest.raises(PrerequisiteOpen):
        hall.give("MSEL-1-D", c.ReleaseLine(line=L2))
    hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    hall.give("MSEL-1-D", c.ReleaseLine(line=L2))


def test_a_deferred_line_comes_back_at_its_new_time(hall: small.Hall) -> None:
    until_ms = small.DAY_1.start_ms + 90 * small.MINUTE_MS + 59_999
    hall.give("WHITE-1-D", c.DeferLine(line=L1, reason=" Too early. ", until_ms=until_ms))
    assert known(hall, L1).line.reason == "Too early."
    hall.give("WHITE-1-D", c.ResumeLine(line=L1))
    line = known(hall, L1).line
    assert line.status is LineStatus.SYNCHRONIZED
    assert line.planned_ms == small.DAY_1.start_ms + 90 * small.MINUTE_MS


@pytest.mark.parametrize("kind", [c.OmitLine, c.RetireLine, c.DeferLine, c.ReturnLine])
def test_a_side_exit_has_a_reason_of_a_sentence_or_two(
    hall: small.Hall, kind: type[c.OmitLine | c.RetireLine | c.DeferLine | c.ReturnLine]
) -> None:
    with pytest.raises(TextMissing):
        hall.give("MSEL-1-D", kind(line=L1, reason="  "))
    with pytest.raises(TextTooLong):
        hall.give("MSEL-1-D", kind(line=L1, reason="r" * (LONGEST_REASON + 1)))
    hall.give("MSEL-1-D", kind(line=L1, reason="No tempo."))
    assert known(hall, L1).history[-1].reason == "No tempo."


def test_what_was_dropped_is_used_no_more(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", c.OmitLine(line=L1, reason="overtaken"))
    for command in (
        c.ReleaseLine(line=L1),
        c.ResumeLine(line=L1),
        c.SubmitLine(line=L1),
        c.OmitLine(line=L1, reason="again"),
    ):
        with pytest.raises(LineNotInState):
            hall.give("MSEL-1-D", command)


def test_lines_at_their_time_release_themselves_in_the_order_of_the_plan() -> None:
    hall = with_lines(
        at_time(L2, "130800EAUG22"), at_time(L1, "130730EAUG22"), at_time(NEW, "130800EAUG22")
    )
    assert alarms.due(hall.rooms.msel, small.DAY_1.start_ms) == []
    hall.wait(60)
    assert ring(hall.desk, hall.wall_ms) == [L1, L2, NEW]


def test_a_line_released_by_hand_never_releases_itself(hall: small.Hall) -> None:
    hall.wait(120)
    assert ring(hall.desk, hall.wall_ms) == []


def test_a_line_at_its_time_waits_for_the_one_before_it() -> None:
    by_hand = small.line(L1, "130730EAUG22", ("J2",))
    hall = with_lines(by_hand, at_time(L2, "130731EAUG22", prerequisite=L1))
    hall.wait(60)
    assert ring(hall.desk, hall.wall_ms) == []
    hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    assert ring(hall.desk, hall.wall_ms) == [L2]


def test_no_line_releases_itself_in_a_pause_or_a_halt() -> None:
    hall = with_lines(at_time(L1, "130730EAUG22"))
    hall.wait(10)
    hall.give("J3-1-D", c.CallSafetyHalt(reason="fire"))
    hall.wait(60)
    assert ring(hall.desk, hall.wall_ms) == []
    assert not known(hall, L1).held


def test_a_line_that_may_not_go_out_at_its_time_is_put_on_hold() -> None:
    kept = msgspec.structs.replace(at_time(L1, "130730EAUG22"), release=("TJK",))
    hall = with_lines(kept)
    hall.wait(60)
    assert ring(hall.desk, hall.wall_ms) == []
    assert known(hall, L1).held
    before = hall.rooms.number
    ring(hall.desk, hall.wall_ms)
    assert hall.rooms.number == before


WRONG = {"objectives": ("O1", "GONE"), "controller": PostId("NOBODY")}


@pytest.mark.parametrize("field", WRONG)
def test_a_line_names_objectives_and_posts_that_are_there(hall: small.Hall, field: str) -> None:
    wrong = msgspec.structs.replace(a_line(), **{field: WRONG[field]})
    with pytest.raises(NotFound):
        draft(hall, wrong)
    draft(hall)
    version = known(hall).version
    for command in (
        c.EditLine(line=wrong, version=version),
        c.EditLines(edits=(LineEdit(line=wrong, version=version),)),
    ):
        with pytest.raises(NotFound) as refused:
            hall.give("WHITE-1-D", command)
        assert refused.value.id in ("GONE", "NOBODY")
    right = msgspec.structs.replace(a_line(), objectives=("O1.1", "O2"), controller=PostId("DIR-1"))
    hall.give("WHITE-1-D", c.EditLine(line=right, version=version))
    assert known(hall).line.objectives == ("O1.1", "O2")


@pytest.mark.parametrize("field", WRONG)
def test_what_a_plan_came_with_stands_until_somebody_changes_it(field: str) -> None:
    came = msgspec.structs.replace(a_line(L1), **{field: WRONG[field]})
    hall = with_lines(came)
    later = msgspec.structs.replace(came, precedence=Precedence.FLASH)
    hall.give("WHITE-1-D", c.EditLine(line=later, version=known(hall, L1).version))
    assert known(hall, L1).line.precedence is Precedence.FLASH


def test_an_exercise_without_objectives_takes_a_line_that_names_one() -> None:
    hall = small.Hall()
    hall.open(small.without_lines_and_objectives(small.plan()))
    hall.give("DIR-1-D", c.StartExercise())
    draft(hall)
    assert known(hall).line.objectives == ("O1",)
