"""What goes along with a message: quotes, what is forwarded, attachments, other names, lists."""

import pytest
from tests.exercises import linked, small
from tests.exercises.linked import NET, cut, mend

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import EVERYBODY, Address, ListId, MessageId
from startex.language.refusals import (
    AddressUnknown,
    NotFound,
    ReleaseTooNarrow,
    TextMissing,
    ValueNotAllowed,
)
from startex.language.rows import MessageRow, RowKey
from startex.language.staff_plan import DistributionList
from startex.language.staff_refusals import ReleaseForbids

AMERICAN, TAJIK, BOTH = ("USA",), ("TJK",), ("TJK", "USA")


@pytest.fixture
def hall() -> small.Hall:
    return linked.started()


def sent(
    hall: small.Hall,
    billet: str,
    to: str,
    release: tuple[str, ...] = EVERYBODY,
    *,
    quotes: tuple[MessageId, ...] = (),
    forward_of: str = "",
    shown: tuple[str, ...] = (),
    sender: str = "",
    body: str = "Look at this.",
) -> MessageId:
    message = c.SendMessage(
        to=tuple(Address(a) for a in to.split()),
        subject=small.written("Onward"),
        body=small.written(body),
        release=release,
        quotes=quotes,
        forward_of=MessageId(forward_of),
        display_only=shown,
        sender=Address(sender),
    )
    return MessageId(hall.give(billet, message).created)


def row(hall: small.Hall, message: MessageId) -> MessageRow:
    found = hall.views.row(RowKey("message", message))
    assert isinstance(found, MessageRow)
    return found


def test_a_message_belongs_to_the_nation_of_its_writer(hall: small.Hall) -> None:
    assert row(hall, sent(hall, "J3-1-D", "J2")).owner == "TJK"


def test_what_is_quoted_goes_only_to_nations_that_may_have_it(hall: small.Hall) -> None:
    kept = sent(hall, "J2-1-D", "J2 DIR", AMERICAN)
    for quotes, forward_of in (((kept,), ""), ((), kept)):
        with pytest.raises(ReleaseForbids) as refused:
            sent(hall, "J2-1-D", "J3", quotes=quotes, forward_of=forward_of)
        assert (refused.value.item, refused.value.nations) == (f"message/{kept}", TAJIK)
    assert len(hall.rooms.messages.messages) == 1


def test_a_quote_carries_its_release_along(hall: small.Hall) -> None:
    kept = sent(hall, "J2-1-D", "J2 DIR", AMERICAN)
    quoting = sent(hall, "J2-1-D", "DIR", EVERYBODY, quotes=(kept,))
    assert row(hall, quoting).release == AMERICAN
    with pytest.raises(ReleaseForbids) as refused:
        sent(hall, "J2-1-D", "J3", quotes=(quoting,))
    assert refused.value.item == f"message/{quoting}"


def test_a_nation_that_is_only_shown_a_message_gets_it_and_passes_nothing_on(
    hall: small.Hall,
) -> None:
    shown = sent(hall, "J2-1-D", "J3", AMERICAN, shown=TAJIK)
    assert linked.sees(hall, "J3-1-D", shown)
    with pytest.raises(ReleaseForbids) as refused:
        sent(hall, "J3-1-D", "J2", quotes=(shown,))
    assert refused.value.nations == TAJIK
    with pytest.raises(ReleaseForbids):
        sent(hall, "J2-1-D", "J3", forward_of=shown)


def test_a_nation_that_is_neither_given_nor_shown_a_message_is_named(hall: small.Hall) -> None:
    with pytest.raises(ReleaseTooNarrow) as refused:
        sent(hall, "J2-1-D", "J3 UZB-C", AMERICAN, shown=TAJIK)
    assert refused.value.nations == ("UZB",)


def test_whoever_gets_a_forwarded_message_can_read_it(hall: small.Hall) -> None:
    first = sent(hall, "J2-1-D", "J2 DIR")
    assert not linked.sees(hall, "J3-1-D", first)
    onward = sent(hall, "J2-1-D", "J3", forward_of=first, body="")
    assert linked.sees(hall, "J3-1-D", first)
    farther = sent(hall, "J3-1-D", "UZB-C", quotes=(onward,))
    assert linked.sees(hall, "UZB-1-D", first)
    asked = {task.text for task in hall.rooms.translation.tasks}
    assert f"message/{first}/body" in asked
    assert row(hall, farther).quotes == (onward,)


def test_what_is_forwarded_arrives_with_the_message_that_brings_it(hall: small.Hall) -> None:
    first = sent(hall, "J2-1-D", "J2 DIR")
    cut(hall, NET, linked.HF, linked.COURIER)
    sent(hall, "J2-1-D", "J3", forward_of=first)
    assert not linked.sees(hall, "J3-1-D", first)
    mend(hall, NET)
    assert linked.sees(hall, "J3-1-D", first)


def test_nobody_quotes_what_he_does_not_see(hall: small.Hall) -> None:
    secret = sent(hall, "J2-1-D", "J2 DIR")
    with pytest.raises(NotFound):
        sent(hall, "J3-1-D", "J2", quotes=(secret,))
    with pytest.raises(NotFound):
        sent(hall, "J3-1-D", "J2", forward_of="M99999")


def test_only_what_is_forwarded_speaks_for_itself(hall: small.Hall) -> None:
    with pytest.raises(TextMissing):
        sent(hall, "J2-1-D", "J3", body=" ")


# in whose name


def test_a_role_player_writes_as_a_persona_of_his_cell(hall: small.Hall) -> None:
    told = row(hall, sent(hall, "WHITE-1-D", "J3", sender="P-POLICE"))
    assert (told.sender, told.from_post) == ("P-POLICE", "WHITE-1")
    assert row(hall, sent(hall, "J3-1-D", "J2", sender="J3")).sender == "J3"


def test_nobody_writes_in_the_name_of_others(hall: small.Hall) -> None:
    for billet, name in (("J3-1-D", "P-POLICE"), ("J3-1-D", "J2"), ("J3-1-D", "J3-2")):
        with pytest.raises(ValueNotAllowed) as refused:
            sent(hall, billet, "J2", sender=name)
        assert refused.value.field == "sender"


# distribution lists


def put_list(hall: small.Hall, *members: str, billet: str = "MSEL-1-D") -> None:
    known = DistributionList(id=ListId("NET-A"), members=tuple(Address(m) for m in members))
    hall.give(billet, s.PutDistributionList(list=known, name=small.written("Net A")))


def test_a_list_stands_for_its_members(hall: small.Hall) -> None:
    put_list(hall, "J2", "UZB-C")
    told = row(hall, sent(hall, "J3-1-D", "NET-A J2"))
    assert (told.to, told.lists) == (("J2", "UZB-C"), ("NET-A",))
    assert linked.sees(hall, "UZB-1-D", MessageId(told.id))


def test_a_list_with_hidden_cells_is_none_for_players(hall: small.Hall) -> None:
    put_list(hall, "J2", "MSEL")
    with pytest.raises(AddressUnknown):
        sent(hall, "J3-1-D", "NET-A")
    assert row(hall, sent(hall, "DIR-1-D", "NET-A")).to == ("J2", "MSEL")


def test_the_release_is_checked_for_every_member(hall: small.Hall) -> None:
    put_list(hall, "J2", "UZB-C")
    with pytest.raises(ReleaseTooNarrow) as refused:
        sent(hall, "J3-1-D", "NET-A", BOTH)
    assert refused.value.nations == ("UZB",)
