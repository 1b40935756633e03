"""The review tells what links did to messages, and only to those who know the links."""

from tests.exercises import linked, small
from tests.exercises.linked import COURIER, HF, NET, again, cut, mend, pass_time, send

from startex.language import commands as c
from startex.language.review import ReviewReport, TimelineKind
from startex.review.audience import named
from startex.review.record import report


def reviewed(hall: small.Hall, audience: str) -> ReviewReport:
    people = hall.rooms.people
    return report(hall.journal.read(), hall.views, people, named(audience, people))


def played() -> small.Hall:
    hall = linked.started()
    send(hall)
    send(hall, link=COURIER)
    cut(hall, NET)
    failed = send(hall, link=NET)
    hall.wait(5)
    again(hall, failed, HF)
    linked.put(hall, linked.LinkState.LOSSY, HF, loss=1.0)
    send(hall, link=HF)
    pass_time(hall, 25)
    mend(hall, NET)
    hall.give("DIR-1-D", c.EndExercise())
    return hall


def test_each_link_is_told_with_what_it_carried_lost_and_made_late() -> None:
    links = {link.link: link for link in reviewed(played(), "EXCON").links}
    counts = {x: (y.carried, y.waited, y.lost, y.sent_again) for x, y in links.items()}
    assert counts == {NET: (2, 1, 0, 0), HF: (2, 0, 1, 1), COURIER: (1, 0, 0, 0)}
    assert links[COURIER].late.median_ms == 30 * small.MINUTE_MS
    assert links[NET].late.longest_ms == 30 * small.MINUTE_MS
    assert links[NET].cut_ms == 30 * small.MINUTE_MS


def test_the_timeline_shows_what_was_late_lost_and_sent_again() -> None:
    told = [event.kind for event in reviewed(played(), "EXCON").timeline]
    assert [kind for kind in told if kind.startswith("message_") and kind != "message_sent"] == [
        TimelineKind.MESSAGE_UNDER_WAY,
        TimelineKind.MESSAGE_WAITING,
        TimelineKind.MESSAGE_SENT_AGAIN,
        TimelineKind.MESSAGE_LOST,
        TimelineKind.MESSAGE_ARRIVED,
        TimelineKind.MESSAGE_ARRIVED,
    ]


def test_players_are_told_nothing_of_links() -> None:
    hall = played()
    for audience in ("J2", "J3-1"):
        told = reviewed(hall, audience)
        kinds = {event.kind for event in told.timeline}
        assert TimelineKind.MESSAGE_SENT in kinds
        assert kinds.isdisjoint({TimelineKind.MESSAGE_WAITING, TimelineKind.LINK_SET})
        assert told.links == ()


def test_what_came_late_counts_as_open_from_when_it_came() -> None:
    cells = {x.cell: x for x in reviewed(played(), "EXCON").acknowledgements}
    assert (cells[small.CellId("J3")].delivered, cells[small.CellId("J3")].open) == (3, 3)
