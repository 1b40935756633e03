"""What exercise control does to links, by hand, by schedule and by injects."""

import msgspec
import pytest
from tests.exercises import linked, small
from tests.exercises.linked import COURIER, HF, NET, pass_time

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import CellId, LineId, LinkId
from startex.language.plan import Line, LinkEffect, LinkWindow, Plan
from startex.language.refusals import (
    InUse,
    NotAllowed,
    NotFound,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.rows import LinkRow, RowKey
from startex.language.staff_rows import MeansRow
from startex.language.values import LinkState
from startex.visibility.cut import may_see

HOUR_MS = 60 * small.MINUTE_MS


def row(hall: small.Hall, link: str) -> LinkRow:
    found = hall.views.row(RowKey("link", link))
    assert isinstance(found, LinkRow)
    return found


def scheduled(*windows: LinkWindow) -> Plan:
    plan = linked.plan()
    net = msgspec.structs.replace(plan.links[0], schedule=windows)
    return msgspec.structs.replace(plan, links=(net, *plan.links[1:]))


def window(from_min: int, to_min: int, state: LinkState) -> LinkWindow:
    start_ms = small.DAY_1.start_ms
    return LinkWindow(
        start_ms=start_ms + from_min * small.MINUTE_MS,
        end_ms=start_ms + to_min * small.MINUTE_MS,
        state=state,
    )


def playing(plan: Plan) -> small.Hall:
    hall = small.Hall()
    hall.open(plan)
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def test_several_links_are_changed_at_once_or_none() -> None:
    hall = linked.started()
    with pytest.raises(NotFound):
        linked.cut(hall, NET, "ABSENT")
    assert row(hall, NET).state is LinkState.UP
    linked.put(hall, LinkState.DELAYED, NET, HF, delay_s=300)
    assert [(row(hall, x).state, row(hall, x).delay_s) for x in (NET, HF)] == [
        (LinkState.DELAYED, 300),
        (LinkState.DELAYED, 300),
    ]


@pytest.mark.parametrize(("delay_s", "loss"), [(-1, 0.0), (86_401, 0.0), (0, 1.5), (0, -0.1)])
def test_a_link_is_no_later_and_no_lossier_than_can_be(delay_s: int, loss: float) -> None:
    hall = linked.started()
    with pytest.raises(ValueNotAllowed):
        linked.put(hall, LinkState.DELAYED, NET, delay_s=delay_s, loss=loss)


def test_what_is_so_already_is_no_change() -> None:
    hall = linked.started()
    linked.cut(hall, NET)
    number = hall.rooms.number
    linked.cut(hall, NET)
    assert hall.rooms.number == number


def test_players_know_their_means_and_not_their_state() -> None:
    hall = linked.started()
    j3 = hall.rooms.people.viewer(small.BilletId("J3-1-D"))
    means, link = (hall.views.row(RowKey(tag, NET)) for tag in ("means", "link"))
    assert isinstance(means, MeansRow)
    assert link is not None
    assert (may_see(means, j3), may_see(link, j3)) == (True, False)
    assert not may_see(means, hall.rooms.people.viewer(small.BilletId("UZB-1-D")))


def test_a_planner_adds_changes_and_removes_a_link() -> None:
    hall = linked.started()
    linked.cut(hall, NET)
    changed = msgspec.structs.replace(linked.LINKS[0], area="PASS", delay_s=60)
    hall.give("MSEL-1-D", s.PutLink(link=changed))
    assert (row(hall, NET).area, row(hall, NET).state) == ("PASS", LinkState.CUT)
    hall.give("MSEL-1-D", s.RemoveLink(link=HF))
    assert hall.views.row(RowKey("link", HF)) is None
    with pytest.raises(NotAllowed):
        hall.give("WHITE-1-D", s.PutLink(link=changed))


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"id": LinkId(" ")}, TextMissing),
        ({"id": LinkId("a/b")}, ValueNotAllowed),
        ({"to_cell": CellId("J99")}, NotFound),
        ({"to_cell": CellId("J2")}, ValueNotAllowed),
        ({"pace": 5}, ValueNotAllowed),
        ({"loss": 2.0}, ValueNotAllowed),
        ({"most_bytes": -1}, ValueNotAllowed),
        ({"id": LinkId("x" * 41)}, ValueNotAllowed),
        ({"area": "x" * 201}, TextTooLong),
        ({"schedule": (window(5, 5, LinkState.CUT),)}, ValueNotAllowed),
        (
            {"schedule": (LinkWindow(start_ms=-60_000, end_ms=60_000, state=LinkState.CUT),)},
            ValueNotAllowed,
        ),
        (
            {"schedule": (LinkWindow(start_ms=60_000, end_ms=10**15, state=LinkState.CUT),)},
            ValueNotAllowed,
        ),
        (
            {"schedule": (LinkWindow(start_ms=60_000, end_ms=120_001, state=LinkState.CUT),)},
            ValueNotAllowed,
        ),
        ({"schedule": (window(5, 6, LinkState.CUT),) * 301}, ValueNotAllowed),
    ],
)
def test_a_link_that_cannot_be_is_refused(
    changes: dict[str, object], refusal: type[Exception]
) -> None:
    hall = linked.started()
    with pytest.raises(refusal):
        hall.give("MSEL-1-D", s.PutLink(link=msgspec.structs.replace(linked.LINKS[0], **changes)))


def test_a_schedule_is_followed_and_the_link_is_up_after_it() -> None:
    hall = playing(scheduled(window(10, 20, LinkState.CUT), window(20, 30, LinkState.DELAYED)))
    seen: list[LinkState] = []
    for _ in range(4):
        pass_time(hall, 9)
        seen.append(row(hall, NET).state)
    assert seen == [LinkState.UP, LinkState.CUT, LinkState.DELAYED, LinkState.UP]


def test_what_control_does_stands_until_the_next_planned_change() -> None:
    hall = playing(scheduled(window(10, 20, LinkState.CUT)))
    pass_time(hall, 10)
    linked.mend(hall, NET)
    pass_time(hall, 5)
    assert row(hall, NET).state is LinkState.UP
    linked.cut(hall, NET)
    pass_time(hall, 5)
    assert row(hall, NET).state is LinkState.UP


def test_a_schedule_is_followed_once_also_after_a_restart() -> None:
    hall = playing(scheduled(window(10, 20, LinkState.CUT)))
    pass_time(hall, 12)
    linked.mend(hall, NET)
    again = small.Hall(journal=hall.journal, wall_ms=hall.wall_ms)
    pass_time(again, 1)
    assert row(again, NET).state is LinkState.UP


def test_a_scheduled_change_leaves_no_command_to_give_again() -> None:
    hall = playing(scheduled(window(10, 20, LinkState.UP)))
    pass_time(hall, 12)
    number = hall.rooms.number
    pass_time(hall, 1)
    assert hall.rooms.number == number


def with_effect(effect: LinkEffect) -> Plan:
    plan = linked.plan()

    def changed(line: Line) -> Line:
        return msgspec.structs.replace(line, link_effects=(effect,)) if line.id == "L-1" else line

    return msgspec.structs.replace(plan, lines=tuple(changed(line) for line in plan.lines))


def test_an_inject_cuts_a_link_when_it_is_released() -> None:
    hall = playing(with_effect(LinkEffect(link=NET, state=LinkState.CUT)))
    assert row(hall, NET).state is LinkState.UP
    hall.give("MSEL-1-D", c.ReleaseLine(line=LineId("L-1")))
    assert row(hall, NET).state is LinkState.CUT


def test_an_effect_on_a_link_that_is_not_there_stops_the_release() -> None:
    hall = playing(with_effect(LinkEffect(link=LinkId("ABSENT"), state=LinkState.CUT)))
    with pytest.raises(NotFound):
        hall.give("MSEL-1-D", c.ReleaseLine(line=LineId("L-1")))
    assert not hall.rooms.messages.messages


def test_a_link_that_a_line_names_is_not_removed() -> None:
    hall = playing(with_effect(LinkEffect(link=NET, state=LinkState.CUT)))
    with pytest.raises(InUse):
        hall.give("MSEL-1-D", s.RemoveLink(link=NET))


def test_a_link_says_how_many_messages_it_carries() -> None:
    hall = linked.started()
    linked.cut(hall, NET)
    linked.send(hall, link=NET)
    linked.send(hall, link=COURIER)
    linked.send(hall, link=COURIER)
    assert [row(hall, x).carries for x in (NET, HF, COURIER)] == [1, 0, 2]
    linked.mend(hall, NET)
    pass_time(hall, 30)
    assert [row(hall, x).carries for x in (NET, HF, COURIER)] == [0, 0, 0]
