"""Distribution lists and real contacts."""

import pytest
from tests.exercises import small

from startex.conduct.plan import saved
from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import EXCON_ONLY, Address, ContactId, ListId
from startex.language.refusals import (
    AddressUnknown,
    LanguageNotWorking,
    NotAllowed,
    NotFound,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.rows import RowKey
from startex.language.staff_plan import Contact, DistributionList
from startex.language.staff_rows import ContactRow, ListRow


@pytest.fixture
def hall() -> small.Hall:
    return small.opened()


def a_list(list_id: str, *members: str, name: str = "Net A", language: str = "en") -> c.AnyCommand:
    known = DistributionList(id=ListId(list_id), members=tuple(Address(m) for m in members))
    return s.PutDistributionList(list=known, name=small.written(name, language))


def a_contact(phone: str = "+1 555 0100", name: str = "Fire brigade") -> c.AnyCommand:
    contact = Contact(id=ContactId("FIRE"), phone=phone, place="Gate 2")
    return s.PutContact(contact=contact, name=small.written(name))


def test_a_list_of_players_is_in_everybodys_phonebook(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", a_list("NET-A", "J2", "J3-1", "P-POLICE"))
    row = hall.views.row(RowKey("list", "NET-A"))
    assert isinstance(row, ListRow)
    assert (row.audience, row.members) == (("ALL",), ("J2", "J3-1", "P-POLICE"))
    assert row.name.versions[0].body == "Net A"


def test_a_list_that_names_a_hidden_cell_is_for_exercise_control(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", a_list("NET-A", "J2", "MSEL-1"))
    row = hall.views.row(RowKey("list", "NET-A"))
    assert row is not None
    assert row.audience == EXCON_ONLY


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (a_list(" ", "J2"), TextMissing),
        (a_list("NET-A"), TextMissing),
        (a_list("NET-A", "J2", name=" "), TextMissing),
        (a_list("NET/A", "J2"), ValueNotAllowed),
        (a_list("N" * 41, "J2"), ValueNotAllowed),
        (a_list("J3", "J2"), ValueNotAllowed),
        (a_list("EXCON", "J2"), ValueNotAllowed),
        (a_list("NET-A", "J99"), AddressUnknown),
        (a_list("NET-A", "J2", language="fr"), LanguageNotWorking),
        (a_contact(name=""), TextMissing),
        (a_contact(phone="1" * 201), TextTooLong),
    ],
)
def test_an_entry_that_cannot_be_is_refused(
    hall: small.Hall, command: c.AnyCommand, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        hall.give("MSEL-1-D", command)


def test_no_post_takes_the_name_of_a_list(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", a_list("NET-A", "J2"))
    guest = small.msgspec.structs.replace(
        small.plan().billets[6], id=small.BilletId("NEW"), post=small.PostId("NET-A")
    )
    with pytest.raises(ValueNotAllowed):
        hall.give("DIR-1-D", c.PutBillet(billet=guest, title=small.written("Guest")))


def test_a_contact_is_a_real_person_and_no_address(hall: small.Hall) -> None:
    hall.give("DIR-1-D", a_contact())
    row = hall.views.row(RowKey("contact", "FIRE"))
    assert isinstance(row, ContactRow)
    assert (row.phone, row.place) == ("+1 555 0100", "Gate 2")
    hall.give("DIR-1-D", c.StartExercise())
    with pytest.raises(AddressUnknown):
        hall.send("J2-1-D", "FIRE", small.written("Fire"))


def test_an_entry_is_removed_by_whoever_keeps_the_phonebook(hall: small.Hall) -> None:
    hall.give("DIR-1-D", a_contact())
    remove = s.RemovePhonebookItem(kind="contact", id="FIRE")
    with pytest.raises(NotAllowed):
        hall.give("WHITE-1-D", remove)
    hall.give("DIR-1-D", remove)
    assert hall.views.row(RowKey("contact", "FIRE")) is None
    with pytest.raises(NotFound):
        hall.give("DIR-1-D", remove)
    with pytest.raises(ValueNotAllowed):
        hall.give("DIR-1-D", s.RemovePhonebookItem(kind="cell", id="J2"))


def test_the_phonebook_is_saved_with_the_plan(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", a_list("NET-A", "J2"))
    hall.give("MSEL-1-D", a_contact())
    plan = saved(hall.rooms)
    again = small.Hall()
    again.open(plan)
    assert saved(again.rooms) == plan
    again.open(small.msgspec.structs.replace(plan, lists=(), contacts=()))
    assert not again.rooms.people.lists
    assert not again.rooms.people.contacts
