"""What should happen by a deadline, and the contingency that is offered when it does not."""

import msgspec
import pytest
from tests.exercises import small, waiting
from tests.exercises.waiting import known, line, wait

from startex.language import commands as c
from startex.language.conditions import TimeReached
from startex.language.ids import LineId
from startex.language.msel_rows import LineRow
from startex.language.plan import Line
from startex.language.rows import RowKey
from startex.language.values import LineKind, LineStatus, ReleaseRule
from startex.wording.dtg import parse_dtg

X, K = LineId("X"), LineId("K")


def expected(deadline: str = "130730EAUG22", status: LineStatus = LineStatus.SYNCHRONIZED) -> Line:
    made = line("X", kind=LineKind.EXPECTED_ACTION)
    return msgspec.structs.replace(made, deadline_ms=parse_dtg(deadline), status=status)


def contingency() -> Line:
    made = line("K", kind=LineKind.CONTINGENCY, rule=ReleaseRule.BY_HAND)
    return msgspec.structs.replace(made, contingency_for=X)


def hall_with(action: Line) -> small.Hall:
    return waiting.hall(action, contingency())


def offered(hall: small.Hall) -> bool:
    row = hall.views.row(RowKey("line", "K"))
    assert isinstance(row, LineRow)
    return row.offered


def edit(hall: small.Hall, changed: Line) -> None:
    version = known(hall, changed.id).version
    hall.give("MSEL-1-D", c.EditLine(line=changed, version=version))


def test_a_contingency_is_offered_at_the_deadline_and_never_sent_by_itself() -> None:
    hall = hall_with(expected())
    wait(hall, 29)
    assert not offered(hall)
    hall.desk.touched()
    assert wait(hall, 1) == []
    assert offered(hall)
    assert RowKey("line", "K") in hall.desk.touched()
    assert wait(hall, 600) == []
    assert known(hall, "K").line.status is LineStatus.SYNCHRONIZED


@pytest.mark.parametrize("rule", [ReleaseRule.AT_TIME, ReleaseRule.ON_TRIGGER])
def test_a_contingency_waits_for_people_whatever_its_rule_says(rule: ReleaseRule) -> None:
    eager = msgspec.structs.replace(
        contingency(), rule=rule, trigger=TimeReached(exercise_ms=small.DAY_1.start_ms)
    )
    hall = waiting.hall(expected(), eager)
    assert wait(hall, 60) == []
    assert offered(hall)
    hall.give("WHITE-1-D", c.ReleaseLine(line=K))
    assert known(hall, "K").line.status is LineStatus.RELEASED


def test_what_was_done_in_time_is_not_missed() -> None:
    hall = hall_with(expected())
    hall.give("WHITE-1-D", c.CompleteLine(line=X))
    wait(hall, 60)
    assert not known(hall, "X").deadline_passed
    assert not offered(hall)


def test_what_is_done_late_keeps_its_record_and_the_offer_goes() -> None:
    hall = hall_with(expected())
    wait(hall, 40)
    hall.desk.touched()
    hall.give("WHITE-1-D", c.CompleteLine(line=X))
    assert known(hall, "X").deadline_passed
    assert not offered(hall)
    assert RowKey("line", "K") in hall.desk.touched()


def test_what_was_sent_is_no_longer_offered() -> None:
    hall = hall_with(expected())
    wait(hall, 40)
    waiting.release(hall, "K")
    assert not offered(hall)


@pytest.mark.parametrize(
    "gone",
    [
        c.OmitLine(line=X, reason="no time"),
        c.RetireLine(line=X, reason="no time"),
        c.DeferLine(line=X, reason="no time", until_ms=parse_dtg("140730EAUG22")),
    ],
)
def test_what_is_not_expected_any_more_is_not_missed(gone: c.AnyCommand) -> None:
    hall = hall_with(expected())
    hall.give("MSEL-1-D", gone)
    wait(hall, 60)
    assert not known(hall, "X").deadline_passed
    late = hall_with(expected())
    wait(late, 60)
    late.give("MSEL-1-D", gone)
    assert not offered(late)


def test_a_deferred_action_that_comes_back_late_is_missed_at_once() -> None:
    hall = hall_with(expected())
    hall.give("MSEL-1-D", c.DeferLine(line=X, reason="later"))
    wait(hall, 60)
    hall.give("MSEL-1-D", c.ResumeLine(line=X))
    assert offered(hall)


def test_a_deadline_moved_ahead_clears_the_miss_and_comes_again() -> None:
    hall = hall_with(expected())
    wait(hall, 40)
    edit(hall, expected("130800EAUG22"))
    assert not offered(hall)
    wait(hall, 19)
    assert not offered(hall)
    wait(hall, 1)
    assert offered(hall)
    hall.give("MSEL-1-D", c.ShiftLines(minutes=30, lines=(X,)))
    assert not offered(hall)


def test_a_deadline_moved_into_the_past_is_missed_at_once() -> None:
    hall = hall_with(expected("131200EAUG22"))
    wait(hall, 60)
    edit(hall, expected("130730EAUG22"))
    assert offered(hall)


def test_only_expected_actions_have_a_deadline_that_counts() -> None:
    made = msgspec.structs.replace(expected(), kind=LineKind.CONTROL_TASK)
    hall = hall_with(made)
    wait(hall, 60)
    assert not offered(hall)


def test_a_removed_action_takes_its_offer_with_it() -> None:
    hall = hall_with(expected())
    wait(hall, 60)
    plan = msgspec.structs.replace(small.plan(), lines=(*small.plan().lines, contingency()))
    hall.desk.touched()
    hall.open(plan)
    assert not offered(hall)
    assert RowKey("line", "K") in hall.desk.touched()
