"""Lines of a post's journal, their corrections, and who signs them."""

import pytest
from tests.exercises import small

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.base import Refusal
from startex.language.facts import PlanItemRemoved, TextPut
from startex.language.ids import Address, BilletId, EntryId, MessageId
from startex.language.refusals import NotFound, ValueNotAllowed
from startex.language.rows import AnyRow, RowKey
from startex.language.staff_facts import EntryWritten, PeriodClosed
from startex.language.staff_refusals import NothingToSign, OfOthers, ReleaseForbids
from startex.language.staff_rows import EntryRow, PeriodRow
from startex.visibility.cut import may_see


@pytest.fixture
def hall() -> small.Hall:
    opened = small.opened()
    opened.give("DIR-1-D", c.StartExercise())
    return opened


def wrote(hall: small.Hall, billet: str, says: str, corrects: str = "") -> EntryId:
    entry = s.WriteEntry(text=small.written(says), corrects=EntryId(corrects))
    return EntryId(hall.give(billet, entry).created)


def entry(hall: small.Hall, name: str) -> EntryRow:
    row = hall.views.row(RowKey("entry", name))
    assert isinstance(row, EntryRow)
    return row


def sees(hall: small.Hall, billet: str, row: AnyRow) -> bool:
    return may_see(row, hall.rooms.people.viewer(BilletId(billet)))


def test_lines_of_a_post_are_numbered_in_their_order(hall: small.Hall) -> None:
    first = wrote(hall, "J2-1-D", "Shift begins")
    other = wrote(hall, "J3-1-D", "Shift begins")
    second = wrote(hall, "J2-1-D", "Map updated")
    assert [entry(hall, name).item for name in (first, other, second)] == [1, 1, 2]


def test_a_correction_and_the_line_it_puts_right_name_each_other(hall: small.Hall) -> None:
    wrong = wrote(hall, "J2-1-D", "Two trucks")
    right = wrote(hall, "J2-1-D", "Three trucks", wrong)
    assert entry(hall, right).corrects == wrong
    assert entry(hall, wrong).corrected_by == right
    assert entry(hall, wrong).text.versions[0].body == "Two trucks"


def test_what_was_corrected_is_corrected_in_its_newest_line_only(hall: small.Hall) -> None:
    wrong = wrote(hall, "J2-1-D", "Two trucks")
    wrote(hall, "J2-1-D", "Three trucks", wrong)
    with pytest.raises(ValueNotAllowed) as refused:
        wrote(hall, "J2-1-D", "Four trucks", wrong)
    assert refused.value.allowed == "2"


def test_nobody_corrects_the_journal_of_another_post(hall: small.Hall) -> None:
    wrong = wrote(hall, "J3-1-D", "Two trucks")
    with pytest.raises(OfOthers):
        wrote(hall, "J3-2-D", "Three trucks", wrong)
    with pytest.raises(NotFound):
        wrote(hall, "J2-1-D", "Three trucks", wrong)


def test_the_end_of_a_shift_is_signed_with_all_lines_since_the_last(hall: small.Hall) -> None:
    before = wrote(hall, "J2-1-D", "Shift begins")
    hall.give("J2-1-D", s.ClosePeriod())
    after = wrote(hall, "J2-1-D", "Late report", before)
    assert entry(hall, before).signed_by == "J2-1-D"
    assert entry(hall, before).corrected_by == after
    assert entry(hall, after).signed_by == ""
    hall.wait(30)
    hall.give("J2-1-D", s.ClosePeriod())
    period = hall.views.row(RowKey("period", "T00002"))
    assert isinstance(period, PeriodRow)
    assert (period.first, period.last, period.signed_by) == (2, 2, "J2-1-D")
    assert period.to_ms - period.from_ms == 30 * small.MINUTE_MS


def test_a_journal_without_new_lines_is_not_signed(hall: small.Hall) -> None:
    with pytest.raises(NothingToSign):
        hall.give("J2-1-D", s.ClosePeriod())
    wrote(hall, "J2-1-D", "Shift begins")
    hall.give("J2-1-D", s.ClosePeriod())
    with pytest.raises(NothingToSign):
        hall.give("J2-1-D", s.ClosePeriod())


def test_a_journal_is_read_in_its_cell_and_by_control(hall: small.Hall) -> None:
    row = entry(hall, wrote(hall, "J3-1-D", "Shift begins"))
    readers = ("J3-1-D", "J3-2-D", "DIR-1-D", "EVAL-1-D", "J2-1-D", "UZB-1-D")
    assert [sees(hall, billet, row) for billet in readers] == [True] * 4 + [False] * 2


def test_what_tells_of_a_message_goes_no_further_than_the_message(hall: small.Hall) -> None:
    hall.give("DIR-1-D", small.walk_in("J2", "UZB"))
    convoy = hall.send("DIR-1-D", "J2-1", small.written("Convoy"), "", "USA")
    tells = s.WriteEntry(text=small.written("Convoy leaves at noon"), message=convoy)
    row = entry(hall, hall.give("J2-1-D", tells).created)
    assert row.release == ("USA",)
    assert [sees(hall, b, row) for b in ("J2-1-D", "J2-GUEST-D", "WHITE-1-D")] == [
        True,
        False,
        False,
    ]
    corrected = entry(hall, wrote(hall, "J2-1-D", "Convoy leaves at one", row.id))
    assert corrected.release == ("USA",)


def test_a_correction_goes_no_further_than_the_line_that_it_puts_right(hall: small.Hall) -> None:
    kept = hall.send("J3-1-D", "J2", small.written("Convoy at noon"), "", "USA", "TJK")
    told = hall.send("J3-1-D", "J2", small.written("Weather is fine"))
    first = s.WriteEntry(text=small.written("The convoy goes at noon"), message=kept)
    line = EntryId(hall.give("J3-1-D", first).created)
    again = s.WriteEntry(text=small.written("No, at one"), message=told, corrects=line)
    assert entry(hall, hall.give("J3-1-D", again).created).release == ("USA", "TJK")


def test_nobody_enters_in_the_journal_what_he_is_only_shown(hall: small.Hall) -> None:
    words = small.written("Convoy at noon")
    shown = c.SendMessage(
        to=(Address("J3"),), subject=words, body=words, release=("USA",), display_only=("TJK",)
    )
    message = MessageId(hall.give("J2-1-D", shown).created)
    with pytest.raises(ReleaseForbids):
        hall.give("J3-1-D", s.WriteEntry(text=words, message=message))


def test_a_message_that_the_writer_cannot_see_is_not_there_for_him(hall: small.Hall) -> None:
    secret = hall.send("DIR-1-D", "J2", small.written("Convoy"))
    for message in (secret, MessageId("M99999")):
        tells = s.WriteEntry(text=small.written("Convoy"), message=message)
        with pytest.raises(NotFound):
            hall.give("J3-1-D", tells)


@pytest.mark.parametrize(
    "command",
    [
        s.WriteEntry(text=small.written(" ")),
        s.WriteEntry(text=small.written("x" * 5_001)),
        s.WriteEntry(text=small.written("Привет", "kk")),
        s.WriteEntry(text=small.written("x"), in_ms=-1),
        s.WriteEntry(text=small.written("x"), action=small.written("")),
    ],
)
def test_a_line_that_cannot_be_is_refused_and_leaves_nothing(
    hall: small.Hall, command: s.WriteEntry
) -> None:
    number = hall.rooms.number
    hall.author("J2-1-D")
    with pytest.raises(Refusal):
        hall.give("J2-1-D", command)
    assert not hall.rooms.staff.journals.entries
    assert hall.rooms.number == number + 1


def test_no_fact_ever_changes_a_line(hall: small.Hall) -> None:
    wrong = wrote(hall, "J2-1-D", "Two trucks")
    wrote(hall, "J2-1-D", "Three trucks", wrong)
    hall.give("J2-1-D", s.ClosePeriod())
    facts = [n.recorded.fact for n in hall.journal.read()]
    staff = [f for f in facts if isinstance(f, EntryWritten | PeriodClosed | PlanItemRemoved)]
    assert [type(f) for f in staff] == [EntryWritten, EntryWritten, PeriodClosed]
    texts = [f for f in facts if isinstance(f, TextPut) and f.text.id.startswith("entry/")]
    assert [t.text.version for t in texts] == [1, 1]
