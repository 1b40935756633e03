"""Messages over links that are late, lossy or cut: what arrives, and what its sender is told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exercises import linked, small
from tests.exercises.linked import COURIER, HF, NET, again, cut, mend, pass_time, receipt, send

from startex.conduct.rooms import replay
from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import Address, BilletId, LineId, MessageId
from startex.language.refusals import AlreadyClosed, NotAddressee, NotFound, ValueNotAllowed
from startex.language.staff_facts import MessageTravelled
from startex.language.staff_refusals import MessageTooLong, OfOthers
from startex.language.values import LinkState, TransitState
from startex.stations.feed import Feed
from startex.stations.feed import cut as cut_for

BOTH = ("J2-1-D", "J3-1-D")


@pytest.fixture
def hall() -> small.Hall:
    return linked.started()


def test_over_a_link_that_is_up_a_message_is_there_at_once(hall: small.Hall) -> None:
    message = send(hall)
    assert linked.sees(hall, "J3-1-D", message)
    told = linked.transit(hall, message)
    assert told is not None
    assert (told.state, told.link) == (TransitState.ARRIVED, NET)


def test_between_cells_without_links_nothing_can_delay_it(hall: small.Hall) -> None:
    message = send(hall, to="WHITE")
    assert linked.sees(hall, "WHITE-1-D", message)
    assert linked.transit(hall, message, "WHITE") is None
    assert receipt(hall, message, "WHITE").delivered_ms == small.DAY_1.start_ms


def test_a_message_goes_over_the_first_means_that_works(hall: small.Hall) -> None:
    cut(hall, NET)
    told = linked.transit(hall, send(hall))
    assert told is not None
    assert (told.state, told.link) == (TransitState.ARRIVED, HF)


def test_a_courier_takes_his_time_also_where_nothing_is_wrong(hall: small.Hall) -> None:
    message = send(hall, link=COURIER)
    assert not linked.sees(hall, "J3-1-D", message)
    pass_time(hall, 29)
    assert not linked.sees(hall, "J3-1-D", message)
    pass_time(hall, 1)
    assert linked.sees(hall, "J3-1-D", message)
    assert hall.rooms.messages.receipts[message][Address("J3")].delivered_ms is not None


def test_a_delayed_message_is_not_there_for_its_addressee_until_it_arrives(
    hall: small.Hall,
) -> None:
    linked.put(hall, LinkState.DELAYED, NET, delay_s=600)
    message = send(hall)
    hall.author("J3-1-D")
    for command in (c.ReadMessage(message=message), c.AcknowledgeMessage(message=message)):
        with pytest.raises(NotFound):
            hall.give("J3-1-D", command)
    pass_time(hall, 10)
    hall.give("J3-1-D", c.AcknowledgeMessage(message=message))


def test_a_message_waits_for_a_cut_link_and_goes_when_it_is_up_again(hall: small.Hall) -> None:
    cut(hall, NET, HF, COURIER)
    message = send(hall)
    assert not linked.sees(hall, "J3-1-D", message)
    pass_time(hall, 60)
    mend(hall, HF)
    assert not linked.sees(hall, "J3-1-D", message)
    mend(hall, NET)
    assert linked.sees(hall, "J3-1-D", message)


def test_a_network_tells_its_sender_that_it_failed_and_a_radio_does_not(hall: small.Hall) -> None:
    cut(hall, NET, HF)
    by_net, by_radio = send(hall, link=NET), send(hall, link=HF)
    assert receipt(hall, by_net).failed
    assert not receipt(hall, by_radio).failed
    mend(hall, NET)
    assert not receipt(hall, by_net).failed


def test_what_failed_is_sent_again_by_another_means(hall: small.Hall) -> None:
    cut(hall, NET)
    message = send(hall, link=NET)
    again(hall, message, HF)
    assert linked.sees(hall, "J3-1-D", message)
    assert not receipt(hall, message).failed


def test_a_resend_over_a_cut_link_does_not_call_the_courier_back(hall: small.Hall) -> None:
    message = send(hall, link=COURIER)
    cut(hall, NET)
    again(hall, message, NET)
    pass_time(hall, 30)
    assert linked.sees(hall, "J3-1-D", message)


def test_a_message_that_came_twice_is_there_once(hall: small.Hall) -> None:
    message = send(hall)
    arrived_ms = hall.rooms.messages.receipts[message][Address("J3")].delivered_ms
    hall.wait(5)
    again(hall, message, HF)
    assert hall.rooms.messages.receipts[message][Address("J3")].delivered_ms == arrived_ms
    assert len(hall.rooms.messages.messages) == 1


def test_a_lossy_link_loses_some_and_always_the_same(hall: small.Hall) -> None:
    linked.put(hall, LinkState.LOSSY, NET, loss=0.5)
    first = [linked.sees(hall, "J3-1-D", send(hall)) for _ in range(40)]
    assert {True, False} == set(first)
    other = linked.started()
    linked.put(other, LinkState.LOSSY, NET, loss=0.5)
    assert [linked.sees(other, "J3-1-D", send(other)) for _ in range(40)] == first


def test_a_link_that_loses_everything_loses_it_for_good(hall: small.Hall) -> None:
    linked.put(hall, LinkState.LOSSY, HF, loss=1.0)
    message = send(hall, link=HF)
    mend(hall, HF)
    pass_time(hall, 60)
    assert not linked.sees(hall, "J3-1-D", message)
    told = linked.transit(hall, message)
    assert told is not None
    assert told.state is TransitState.LOST


def test_a_message_too_long_for_the_chosen_means_is_refused(hall: small.Hall) -> None:
    with pytest.raises(MessageTooLong) as refused:
        send(hall, link=HF, body="x" * 400)
    assert (refused.value.means, refused.value.limit) == ("hf", 400)
    send(hall, body="x" * 400)


def test_a_long_message_gets_over_a_narrow_means_neither_again_nor_forwarded(
    hall: small.Hall,
) -> None:
    long, to = small.written("x" * 500), (Address("J3"),)
    sent = c.SendMessage(to=to, subject=small.written("A"), body=long)
    message = MessageId(hall.give("J2-1-D", sent).created)
    carried = (
        c.SendMessage(
            to=to, subject=small.written("A"), body=small.written(""), link=HF, forward_of=message
        ),
        s.ResendMessage(message=message, to=to, link=HF),
    )
    onward = c.SendMessage(
        to=to, subject=small.written("B"), body=small.written("C"), link=HF, quotes=(message,)
    )
    for command in (*carried, onward):
        with pytest.raises(MessageTooLong):
            hall.give("J2-1-D", command)


def test_a_long_message_waits_for_a_means_that_carries_it(hall: small.Hall) -> None:
    cut(hall, NET)
    told = linked.transit(hall, send(hall, body="x" * 400))
    assert told is not None
    assert (told.state, told.link) == (TransitState.UNDER_WAY, COURIER)


def test_a_withdrawn_message_that_is_under_way_never_arrives(hall: small.Hall) -> None:
    by_courier = send(hall, link=COURIER)
    cut(hall, NET)
    waiting = send(hall, link=NET)
    for message in (by_courier, waiting):
        hall.give("J2-1-D", s.WithdrawMessage(message=message))
    mend(hall, NET)
    pass_time(hall, 60)
    assert not linked.sees(hall, "J3-1-D", by_courier)
    assert not linked.sees(hall, "J3-1-D", waiting)
    assert linked.transit(hall, waiting) is None


def test_who_has_a_withdrawn_message_keeps_it_marked(hall: small.Hall) -> None:
    message = send(hall)
    hall.give("J2-1-D", s.WithdrawMessage(message=message))
    assert linked.sees(hall, "J3-1-D", message)
    assert hall.rooms.messages.messages[message].withdrawn
    with pytest.raises(AlreadyClosed):
        hall.give("J2-1-D", s.WithdrawMessage(message=message))


def test_only_its_sender_or_a_controller_withdraws_a_message(hall: small.Hall) -> None:
    message = send(hall)
    with pytest.raises(OfOthers):
        hall.give("J3-1-D", s.WithdrawMessage(message=message))
    hall.give("WHITE-1-D", s.WithdrawMessage(message=message))


def test_a_message_is_sent_again_to_its_addressees_over_their_means_only(hall: small.Hall) -> None:
    message = send(hall)
    with pytest.raises(NotAddressee):
        again(hall, message, NET, to="UZB-C")
    inside = send(hall, to="WHITE")
    with pytest.raises(ValueNotAllowed):
        again(hall, inside, NET, to="WHITE")
    with pytest.raises(NotFound):
        again(hall, message, "ABSENT")
    with pytest.raises(NotFound):
        hall.give("UZB-1-D", s.WithdrawMessage(message=message))


def test_an_inject_travels_like_any_message() -> None:
    white = linked.Link(
        id=NET,
        from_cell=small.CellId("WHITE"),
        to_cell=small.CellId("J3"),
        means=linked.LinkMeans.COURIER,
        delay_s=600,
    )
    hall = linked.started(white)
    hall.give("MSEL-1-D", c.ReleaseLine(line=LineId("L-1")))
    message = hall.rooms.msel.lines[LineId("L-1")].message
    assert linked.sees(hall, "J2-1-D", message)
    assert not linked.sees(hall, "J3-1-D", message)
    pass_time(hall, 10)
    assert linked.sees(hall, "J3-1-D", message)


def test_a_cell_uses_the_links_of_its_headquarters() -> None:
    plan = linked.plan()
    cells = tuple(
        small.msgspec.structs.replace(x, parent=small.CellId("J2")) if x.id == "UZB-C" else x
        for x in plan.cells
    )
    hall = small.Hall()
    hall.open(small.msgspec.structs.replace(plan, cells=cells))
    hall.give("DIR-1-D", c.StartExercise())
    cut(hall, NET, HF, COURIER)
    outside, inside = send(hall, "UZB-1-D"), send(hall, "UZB-1-D", "J2")
    assert not linked.sees(hall, "J3-1-D", outside)
    assert linked.sees(hall, "J2-1-D", inside)


def test_what_waits_for_a_link_that_is_taken_away_goes_another_way(hall: small.Hall) -> None:
    cut(hall, NET)
    message = send(hall, link=NET)
    hall.give("MSEL-1-D", s.RemoveLink(link=NET))
    assert linked.sees(hall, "J3-1-D", message)


def test_safety_passes_every_link(hall: small.Hall) -> None:
    cut(hall, NET, HF, COURIER)
    hall.give("J2-1-D", c.CallNoDuff(what="A man fell"))
    (call,) = (key for key in hall.views.every_key() if key.row == "no_duff")
    row = hall.views.row(call)
    assert row is not None
    assert row.audience == ("ALL",)


# whatever happens to the links

happenings = st.lists(
    st.one_of(
        st.tuples(st.just("send"), st.sampled_from(["", NET, HF, COURIER])),
        st.tuples(st.just("again"), st.sampled_from([NET, HF, COURIER])),
        st.tuples(st.just("cut"), st.sampled_from([NET, HF, COURIER])),
        st.tuples(st.just("mend"), st.sampled_from([NET, HF, COURIER])),
        st.tuples(st.just("delay"), st.sampled_from([NET, HF])),
        st.tuples(st.just("wait"), st.just("")),
    ),
    max_size=25,
)


def happen(hall: small.Hall, what: str, link: str) -> None:
    match what:
        case "send":
            send(hall, link=link)
        case "again":
            for message in list(hall.rooms.messages.messages)[-1:]:
                again(hall, message, link)
        case "cut":
            cut(hall, link)
        case "mend":
            mend(hall, link)
        case "delay":
            linked.put(hall, LinkState.DELAYED, link, delay_s=420)
        case _:
            pass_time(hall, 7)


@settings(max_examples=40, deadline=None)
@given(happenings)
def test_over_any_sequence_of_cuts_nothing_is_lost_and_nothing_comes_twice(
    steps: list[tuple[str, str]],
) -> None:
    hall = linked.started()
    for what, link in steps:
        happen(hall, what, link)
    mend(hall, NET, HF, COURIER)
    pass_time(hall, 31)
    for message in hall.rooms.messages.messages:
        assert linked.sees(hall, "J3-1-D", message)
        became = receipts_made(hall, message)
        assert became == sorted(became)
    assert not hall.rooms.messages.pending
    assert small.msgspec.msgpack.encode(replay(hall.journal.read())) == (
        small.msgspec.msgpack.encode(hall.rooms)
    )


def receipts_made(hall: small.Hall, message: MessageId) -> list[int]:
    """At which exercise times copies came, the first of which is the one that counts."""
    arrived = [
        numbered.recorded.exercise_ms
        for numbered in hall.journal.read()
        if isinstance(fact := numbered.recorded.fact, MessageTravelled)
        and fact.message == message
        and fact.state is TransitState.ARRIVED
    ]
    assert arrived
    assert hall.rooms.messages.receipts[message][Address("J3")].delivered_ms == arrived[0]
    return arrived


states = st.sampled_from(list(LinkState))


@settings(max_examples=40, deadline=None)
@given(happenings, states, states)
def test_a_sender_is_told_nothing_of_his_links_but_what_failed(
    steps: list[tuple[str, str]], net: LinkState, radio: LinkState
) -> None:
    """Two halls in which he does the same, and different things happen to the links."""
    good, faulty = linked.started(), linked.started()
    linked.put(faulty, net, NET, delay_s=600, loss=0.7)
    linked.put(faulty, radio, HF, delay_s=600, loss=0.7)
    his_own = [step for step in steps if step[0] in ("send", "again", "wait")]
    assert _heard_by_the_sender(good, his_own) == _heard_by_the_sender(faulty, steps)


def _heard_by_the_sender(hall: small.Hall, steps: list[tuple[str, str]]) -> list[bytes]:
    """What he is told, each thing once, without the one thing that he may know."""
    hall.author("J2-1-D")
    viewer = hall.rooms.people.viewer(BilletId("J2-1-D"))
    hall.desk.touched()
    feed = Feed(hall.views, hall.rooms.number)
    heard: dict[bytes, None] = {}
    for what, link in steps:
        happen(hall, what, link)
        told = cut_for(feed.take(hall.desk.touched(), hall.rooms.number), viewer)
        feed.number = hall.rooms.number
        plain = (one.replace(b'"failed":true', b'"failed":false') for one in told)
        heard |= dict.fromkeys(plain)
    return list(heard)


def test_what_is_too_long_is_so_whatever_works(hall: small.Hall) -> None:
    said: list[dict[str, str]] = []
    for state in LinkState:
        linked.put(hall, state, HF)
        with pytest.raises(MessageTooLong) as refused:
            send(hall, link=HF, body="x" * 400)
        said.append(refused.value.fields)
    assert said[1:] == said[:-1]
