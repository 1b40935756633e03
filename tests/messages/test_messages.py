"""What posts write to each other: register, precedence, reading, acknowledging."""

import pytest
from tests.exercises import small, wild

from startex.language import commands as c
from startex.language.ids import Address, LanguageCode, MessageId
from startex.language.refusals import (
    AddressUnknown,
    AlreadyAcknowledged,
    LanguageNotWorking,
    NotAddressee,
    NotAllowed,
    NotFound,
    ReleaseTooNarrow,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.rows import MessageRow, RowKey
from startex.language.values import Precedence, TextState, WrittenText
from startex.messages.numbers import LONGEST_BODY, LONGEST_SUBJECT, MOST_ADDRESSES

J2, J3 = Address("J2"), Address("J3")


@pytest.fixture
def hall() -> small.Hall:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def to(*addresses: Address, info: tuple[Address, ...] = (), **changed: str) -> c.SendMessage:
    body = changed.get("body", "Two trucks.")
    subject = changed.get("subject", "Trucks")
    language = changed.get("language", "en")
    return c.SendMessage(
        to=addresses,
        info=info,
        subject=small.written(subject, language),
        body=small.written(body, language),
        reply_to=MessageId(changed.get("reply_to", "")),
    )


def row(hall: small.Hall, message: str) -> MessageRow:
    found = hall.views.row(RowKey("message", message))
    assert isinstance(found, MessageRow)
    return found


def test_every_cell_has_its_own_register(hall: small.Hall) -> None:
    sent = [
        hall.give(billet, to(J3)).created for billet in ("J2-1-D", "DIR-1-D", "J2-1-D", "J3-2-D")
    ]
    assert [row(hall, m).register for m in sent] == ["J2/0001", "DIR/0001", "J2/0002", "J3/0001"]


def test_a_message_says_which_post_wrote_it_and_when(hall: small.Hall) -> None:
    hall.wait(5)
    told = row(hall, hall.give("J2-1-D", to(J3)).created)
    assert (told.sender, told.from_post) == ("J2-1", "J2-1")
    assert told.sent_ms == small.DAY_1.start_ms + 5 * small.MINUTE_MS


def test_a_message_without_precedence_is_routine(hall: small.Hall) -> None:
    assert row(hall, hall.give("J2-1-D", to(J3)).created).precedence is Precedence.ROUTINE


def test_who_is_for_action_is_not_for_information_too(hall: small.Hall) -> None:
    told = row(hall, hall.give("J2-1-D", to(J3, J3, info=(J3, J2))).created)
    assert (told.to, told.info) == (("J3",), ("J2",))


def test_a_message_to_nobody_is_refused(hall: small.Hall) -> None:
    with pytest.raises(TextMissing):
        hall.give("J2-1-D", to(info=(J3,)))


def test_an_unknown_address_is_named(hall: small.Hall) -> None:
    with pytest.raises(AddressUnknown) as refused:
        hall.give("J2-1-D", to(J3, Address("J99"), info=(Address("NOBODY"),)))
    assert refused.value.addresses == ("J99", "NOBODY")


def test_more_addresses_than_an_exercise_has_are_refused(hall: small.Hall) -> None:
    many = tuple(Address(f"A{number}") for number in range(MOST_ADDRESSES + 1))
    with pytest.raises(ValueNotAllowed):
        hall.give("J2-1-D", to(*many))


def test_subject_and_body_hold_words(hall: small.Hall) -> None:
    for part, command in (("subject", to(J3, subject=" \n")), ("body", to(J3, body=" "))):
        with pytest.raises(TextMissing) as refused:
            hall.give("J2-1-D", command)
        assert refused.value.field == part


def test_a_message_is_no_book(hall: small.Hall) -> None:
    hall.give("J2-1-D", to(J3, subject="s" * LONGEST_SUBJECT, body="b" * LONGEST_BODY))
    with pytest.raises(TextTooLong):
        hall.give("J2-1-D", to(J3, subject="s" * (LONGEST_SUBJECT + 1)))
    with pytest.raises(TextTooLong):
        hall.give("J2-1-D", to(J3, body="b" * (LONGEST_BODY + 1)))


def test_people_write_in_a_working_language(hall: small.Hall) -> None:
    with pytest.raises(LanguageNotWorking) as refused:
        hall.give("J2-1-D", to(J3, language="fr"))
    assert refused.value.allowed == ("en", "ru")


def test_the_release_covers_every_reader_and_the_writer(hall: small.Hall) -> None:
    words = small.written("for some")
    for release in (("USA",), ("TJK",), ()):
        command = c.SendMessage(to=(J3,), subject=words, body=words, release=release)
        with pytest.raises(ReleaseTooNarrow):
            hall.give("J2-1-D", command)
    both = c.SendMessage(to=(J3,), subject=words, body=words, release=("TJK", "USA"))
    assert hall.give("J2-1-D", both).created == "M00001"


def test_a_reply_answers_something_its_writer_can_see(hall: small.Hall) -> None:
    first = hall.give("J2-1-D", to(J3)).created
    answer = hall.give("J3-1-D", to(J2, reply_to=first)).created
    assert row(hall, answer).reply_to == first
    with pytest.raises(NotFound):
        hall.give("UZB-1-D", to(J2, reply_to=first))
    with pytest.raises(NotFound):
        hall.give("J3-1-D", to(J2, reply_to="M99999"))


def test_a_persona_is_reached_at_the_cell_that_plays_it(hall: small.Hall) -> None:
    message = MessageId(hall.give("J2-1-D", to(Address("P-POLICE"))).created)
    hall.give("WHITE-1-D", c.AcknowledgeMessage(message=message))
    receipt = hall.rooms.messages.receipts[message][Address("P-POLICE")]
    assert receipt.acknowledged_by == "WHITE-1-D"


def test_reading_is_noted_once(hall: small.Hall) -> None:
    message = MessageId(hall.give("J2-1-D", to(J3)).created)
    hall.wait(2)
    hall.give("J3-1-D", c.ReadMessage(message=message))
    read_ms = hall.rooms.messages.receipts[message][J3].read_ms
    hall.wait(2)
    before = hall.rooms.number
    hall.give("J3-1-D", c.ReadMessage(message=message))
    assert hall.rooms.number == before
    assert hall.rooms.messages.receipts[message][J3].read_ms == read_ms


def test_one_of_a_cell_acknowledges_for_it_and_nobody_a_second_time(hall: small.Hall) -> None:
    message = MessageId(hall.give("J2-1-D", to(J3)).created)
    hall.give("J3-1-D", c.AcknowledgeMessage(message=message))
    hall.author("J3-2-D")
    with pytest.raises(AlreadyAcknowledged):
        hall.give("J3-2-D", c.AcknowledgeMessage(message=message))


def test_a_post_answers_for_itself_and_its_cell_in_one_go(hall: small.Hall) -> None:
    message = MessageId(hall.give("J2-1-D", to(Address("J3-1"), J3)).created)
    hall.give("J3-1-D", c.AcknowledgeMessage(message=message))
    receipts = hall.rooms.messages.receipts[message].values()
    assert all(receipt.acknowledged_ms is not None for receipt in receipts)


def test_each_addressee_acknowledges_for_himself(hall: small.Hall) -> None:
    message = MessageId(hall.give("DIR-1-D", to(J2, J3)).created)
    hall.give("J2-1-D", c.AcknowledgeMessage(message=message))
    receipts = hall.rooms.messages.receipts[message]
    assert receipts[J2].acknowledged_ms is not None
    assert receipts[J3].acknowledged_ms is None


def test_acknowledging_is_reading_too(hall: small.Hall) -> None:
    message = MessageId(hall.give("J2-1-D", to(J3)).created)
    hall.give("J3-1-D", c.AcknowledgeMessage(message=message))
    receipt = hall.rooms.messages.receipts[message][J3]
    assert receipt.read_ms == receipt.acknowledged_ms


def test_who_only_looks_on_acknowledges_nothing(hall: small.Hall) -> None:
    message = MessageId(hall.give("J2-1-D", to(J3)).created)
    with pytest.raises(NotAddressee):
        hall.give("DIR-1-D", c.AcknowledgeMessage(message=message))
    before = hall.rooms.number
    hall.give("DIR-1-D", c.ReadMessage(message=message))
    assert hall.rooms.number == before


def test_what_one_cannot_see_is_not_there(hall: small.Hall) -> None:
    message = MessageId(hall.give("J2-1-D", to(J3)).created)
    for command in (c.ReadMessage(message=message), c.AcknowledgeMessage(message=message)):
        with pytest.raises(NotFound):
            hall.give("UZB-1-D", command)


def test_an_observer_reads_and_does_not_write(hall: small.Hall) -> None:
    guest = hall.rooms.people.billets[small.BilletId("J3-2-D")]
    changed = small.Billet(
        id=guest.id,
        post=guest.post,
        cell=guest.cell,
        nation=guest.nation,
        role=small.Role.OBSERVER,
        languages=guest.languages,
    )
    hall.give("DIR-1-D", c.PutBillet(billet=changed, title=small.written("Guest")))
    message = MessageId(hall.give("J2-1-D", to(J3)).created)
    hall.give("J3-2-D", c.ReadMessage(message=message))
    for command in (to(J2), c.AcknowledgeMessage(message=message)):
        with pytest.raises(NotAllowed):
            hall.give("J3-2-D", command)


def test_an_inject_arrives_from_its_persona_in_every_language_it_has(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", c.ReleaseLine(line=small.LineId("L-1")))
    told = row(hall, "M00001")
    assert (told.sender, told.from_post, told.register) == ("P-POLICE", "", "WHITE/0001")
    assert {v.language: v.state for v in told.body.versions} == {
        "en": TextState.SOURCE,
        "ru": TextState.CHECKED,
    }


def test_the_words_of_a_message_stay_in_the_language_of_their_writer(hall: small.Hall) -> None:
    words = WrittenText(language=LanguageCode("ru"), body="Две машины")
    told = row(hall, hall.send("J3-1-D", "J2", words))
    assert told.subject.source == "ru"


# a communications check


def checked(hall: small.Hall, by: str = "DIR-1-D") -> MessageId:
    subject, body = small.written("Communications check"), small.written("Please acknowledge.")
    command = c.CheckCommunications(subject=subject, body=body)
    return MessageId(hall.give(by, command).created)


def test_before_startex_every_other_post_is_asked_to_acknowledge() -> None:
    hall = small.opened()
    message = checked(hall)
    sent = hall.rooms.messages.messages[message].fact
    assert set(sent.to) == set(wild.POSTS) - {"DIR-1"}
    assert (sent.comms_check, sent.precedence, sent.release) == (True, Precedence.ROUTINE, ("ALL",))


def test_whoever_acknowledges_a_check_answers_for_his_post_alone() -> None:
    hall = small.opened()
    message = checked(hall)
    hall.give("J3-1-D", c.AcknowledgeMessage(message=message))
    receipts = hall.rooms.messages.receipts[message]
    assert [a for a, r in receipts.items() if r.acknowledged_by] == ["J3-1"]


def test_a_check_is_translated_like_any_message() -> None:
    hall = small.opened()
    message = checked(hall)
    asked = {task.language for task in hall.rooms.translation.tasks if message in task.text}
    assert asked == {"ru"}


def test_only_planners_check_communications() -> None:
    hall = small.opened()
    for billet in ("WHITE-1-D", "J3-1-D", "EVAL-1-D"):
        with pytest.raises(NotAllowed):
            checked(hall, billet)


def test_a_check_has_words() -> None:
    hall = small.opened()
    command = c.CheckCommunications(subject=small.written(" "), body=small.written("Please."))
    with pytest.raises(TextMissing):
        hall.give("DIR-1-D", command)
    assert not hall.rooms.messages.messages
