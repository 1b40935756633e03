"""What every journal promises."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.journal.records import call, card, cards, salts

from startex.journal.chain import Salt
from startex.journal.memory import MemoryJournal
from startex.journal.port import Head, Journal
from startex.journal.sqlite import SqliteJournal
from startex.journal.verify import ChainFault, verify
from startex.language.facts import Recorded

Begin: TypeAlias = Callable[[Salt], Journal]


@pytest.fixture(params=["memory", "sqlite"])
def begin(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Begin]:
    opened: list[Journal] = []

    def one(salt: Salt) -> Journal:
        sqlite = request.param == "sqlite"
        path = tmp_path / f"{len(opened)}.startex"
        opened.append(SqliteJournal(path, salt) if sqlite else MemoryJournal(salt))
        return opened[-1]

    yield one
    for journal in opened:
        journal.close()


@pytest.fixture
def journal(begin: Begin) -> Journal:
    return begin(salts())


def test_an_empty_journal_has_the_number_nought(journal: Journal) -> None:
    assert journal.head == Head(number=0, digest=bytes(32))
    assert list(journal.read()) == []
    assert journal.append([]) == journal.head
    assert verify(journal).ok


def test_facts_are_numbered_from_one_without_gaps(journal: Journal) -> None:
    assert journal.append(cards(3)).number == 3
    assert journal.append(cards(2, first=4)).number == 5
    assert [numbered.number for numbered in journal.read()] == [1, 2, 3, 4, 5]


def test_what_is_read_is_what_was_written(journal: Journal) -> None:
    written = [*cards(2), call("Пожар в зале"), call("آگ \u2028 \0 \U0001f525"), call("")]
    journal.append(written)
    assert [numbered.recorded for numbered in journal.read()] == written


def test_reading_goes_on_after_a_number(journal: Journal) -> None:
    journal.append(cards(5))
    assert [numbered.number for numbered in journal.read(after=3)] == [4, 5]
    assert list(journal.read(after=5)) == []
    assert list(journal.read(after=99)) == []
    assert len(list(journal.read(after=-1))) == 5


def test_reading_is_whole_over_many_pages(journal: Journal) -> None:
    journal.append(cards(4500))
    assert [numbered.recorded for numbered in journal.read(after=1)] == cards(4499, first=2)
    assert verify(journal).facts == 4500


def test_facts_appended_while_somebody_reads_disturb_nothing(journal: Journal) -> None:
    journal.append(cards(3))
    numbers: list[int] = []
    for numbered in journal.read():
        numbers.append(numbered.number)
        if numbered.number <= 3:
            journal.append([card(0)])
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 3


def test_a_batch_is_written_whole_or_not_at_all(journal: Journal) -> None:
    journal.append(cards(2))
    before = journal.head
    unwritable = call("\ud800")  # half a letter: no form holds it
    with pytest.raises(UnicodeEncodeError):
        journal.append([*cards(3), unwritable])
    assert journal.head == before
    assert journal.append([card(3)]).number == 3
    assert [numbered.recorded for numbered in journal.read()] == cards(3)


def test_the_head_stands_for_every_fact_before_it(begin: Begin) -> None:
    one, same, other = begin(salts()), begin(salts()), begin(salts())
    one.append(cards(4))
    same.append(cards(3))
    same.append([card(4)])
    other.append([card(9), *cards(3, first=2)])
    assert one.head == same.head
    assert one.head.number == other.head.number
    assert one.head != other.head


def test_other_salts_make_another_head(begin: Begin) -> None:
    one, other = begin(salts(1)), begin(salts(2))
    assert one.append([card(1)]) != other.append([card(1)])


def test_verify_proves_every_fact_and_names_the_head(journal: Journal) -> None:
    head = journal.append(cards(3))
    verdict = verify(journal, witness=head)
    assert verdict.ok
    assert (verdict.facts, verdict.head_digest) == (3, head.digest.hex())
    assert (verdict.first_bad, verdict.fault) == (None, None)


def test_a_head_noted_earlier_stays_on_the_chain(journal: Journal) -> None:
    noted = journal.append(cards(3))
    journal.append(cards(2))
    assert verify(journal, witness=noted).ok


def test_a_record_made_anew_does_not_fit_the_head_noted_earlier(begin: Begin) -> None:
    first, anew, shorter = begin(salts(1)), begin(salts(2)), begin(salts(1))
    noted = first.append(cards(3))
    anew.append(cards(5))
    shorter.append(cards(2))
    assert verify(anew).ok
    assert verify(anew, noted).fault is ChainFault.OTHER_HEAD
    assert verify(anew, noted).first_bad == 3
    assert verify(shorter, noted).fault is ChainFault.MISSING
    assert verify(shorter, noted).first_bad == 3


def test_a_secret_is_kept_beside_the_record(journal: Journal) -> None:
    before = journal.head
    journal.keep("sign-in", b"\x00secret")
    assert journal.kept("sign-in") == b"\x00secret"
    journal.keep("sign-in", b"another")
    assert journal.kept("sign-in") == b"another"
    assert journal.kept("nothing") is None
    assert journal.head == before


def test_a_salt_of_another_length_is_our_own_fault(begin: Begin) -> None:
    journal = begin(lambda: b"short")
    with pytest.raises(ValueError, match="16 bytes"):
        journal.append([card(1)])


@settings(max_examples=30, deadline=None)
@given(batches=st.lists(st.lists(st.builds(call, st.text()), max_size=5), max_size=6))
def test_every_kind_of_journal_makes_the_same_chain(
    tmp_path_factory: pytest.TempPathFactory, batches: list[list[Recorded]]
) -> None:
    memory = MemoryJournal(salts())
    sqlite = SqliteJournal(tmp_path_factory.mktemp("same") / "a.startex", salts())
    for batch in batches:
        assert memory.append(batch) == sqlite.append(batch)
    assert list(memory.entries()) == list(sqlite.entries())
    assert list(memory.read()) == list(sqlite.read())
    sqlite.close()
