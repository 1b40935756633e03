"""Somebody opens the file with another tool and changes the record by hand."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from tests.journal.records import cards, salts

from startex.journal.memory import MemoryJournal
from startex.journal.port import Entry, Head
from startex.journal.sqlite import SqliteJournal, SqliteReader
from startex.journal.verify import ChainFault, Verdict, verify
from startex.language.refusals import JournalDamaged


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.startex"
    with closing(SqliteJournal(path, salts())) as journal:
        journal.append(cards(6))
    return path


def change(path: Path, script: str, number: int = 0) -> None:
    """Run a script on the file; N in it stands for the number."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script.replace("N", str(number)))


def proof(path: Path, witness: Head | None = None) -> Verdict:
    with closing(SqliteReader(path)) as reader:
        return verify(reader, witness)


SWAP_BODIES = """
    update bodies set number = -1 where number = 3;
    update bodies set number = 3 where number = 4;
    update bodies set number = 4 where number = -1;
"""
SWAP_CHAIN = """
    update chain set number = -1 where number = 3;
    update chain set number = 3 where number = 4;
    update chain set number = 4 where number = -1;
"""
UNCHAIN = "delete from chain where number = N;"
DELETE_ROW = "delete from bodies where number = N; delete from chain where number = N;"
CLOSE_GAP = """
    update chain set number = number - 1 where number > 4;
    update bodies set number = number - 1 where number > 4;
"""
HEAD_TO_FIVE = "update head set number = 5, link = (select link from chain where number = 5);"

#: What is done, the number verify names, and what it says is wrong there.
TAMPERED: dict[str, tuple[str, int, ChainFault]] = {
    "a body rewritten": (
        "update bodies set body = replace(body, 'billet', 'ballet') where number = N",
        3,
        ChainFault.BODY_CHANGED,
    ),
    "a salt rewritten": (
        "update bodies set salt = zeroblob(16) where number = N",
        2,
        ChainFault.BODY_CHANGED,
    ),
    "bytes moved from body to salt": (
        """update bodies set salt = cast(salt || substr(body, 1, 1) as blob),
        body = cast(substr(body, 2) as blob) where number = N""",
        5,
        ChainFault.BODY_CHANGED,
    ),
    "a body deleted": ("delete from bodies where number = N", 4, ChainFault.BODY_MISSING),
    "a row deleted": (DELETE_ROW, 4, ChainFault.MISSING),
    "the first row deleted": (DELETE_ROW, 1, ChainFault.MISSING),
    "the last row deleted": (DELETE_ROW, 6, ChainFault.MISSING),
    "everything deleted": ("delete from bodies; delete from chain", 1, ChainFault.MISSING),
    "the last row unchained": (
        UNCHAIN + HEAD_TO_FIVE,
        6,
        ChainFault.MISSING,
    ),
    "two rows swapped": (SWAP_BODIES + SWAP_CHAIN, 3, ChainFault.LINK_CHANGED),
    "two bodies swapped": (SWAP_BODIES, 3, ChainFault.BODY_CHANGED),
    "two places of the chain swapped": (SWAP_CHAIN, 3, ChainFault.BODY_CHANGED),
    "a row deleted, the rest renumbered": (DELETE_ROW + CLOSE_GAP, 4, ChainFault.LINK_CHANGED),
    "a link changed": (
        "update chain set link = zeroblob(32) where number = N",
        2,
        ChainFault.LINK_CHANGED,
    ),
    "the last link changed": (
        "update chain set link = zeroblob(32) where number = N",
        6,
        ChainFault.LINK_CHANGED,
    ),
    "a digest emptied": (
        "update chain set digest = '' where number = N",
        2,
        ChainFault.BODY_CHANGED,
    ),
    "a row put in before the first": (
        "insert into chain select 0, digest, link from chain where number = 1",
        1,
        ChainFault.MISSING,
    ),
    "a row put on by hand": (
        """insert into chain select N, digest, link from chain where number = 6;
        insert into bodies select N, salt, body from bodies where number = 6;""",
        7,
        ChainFault.LINK_CHANGED,
    ),
    "the head set back": ("update head set number = N", 4, ChainFault.OTHER_HEAD),
    "the head taken away": ("delete from head", 1, ChainFault.OTHER_HEAD),
    "the head's link changed": ("update head set link = 'x'", 6, ChainFault.OTHER_HEAD),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_verify_names_the_first_number_that_was_tampered_with(path: Path, what: str) -> None:
    script, number, fault = TAMPERED[what]
    change(path, script, number)
    verdict = proof(path)
    assert (verdict.ok, verdict.first_bad, verdict.fault) == (False, number, fault)
    assert verdict.facts == number - 1


def test_a_tail_cut_off_with_its_head_is_found_by_whoever_noted_the_head(path: Path) -> None:
    with closing(SqliteReader(path)) as reader:
        noted = reader.head
    change(path, DELETE_ROW + HEAD_TO_FIVE, 6)
    assert proof(path).ok
    assert proof(path, noted).first_bad == 6


@pytest.mark.parametrize("number", [1, 3, 6])
def test_a_body_that_is_gone_is_never_skipped_by_replay(path: Path, number: int) -> None:
    change(path, "delete from bodies where number = N", number)
    with closing(SqliteReader(path)) as reader, pytest.raises(JournalDamaged) as damaged:
        list(reader.read())
    assert damaged.value.number == number


@pytest.mark.parametrize("number", [5, 6])
def test_nothing_is_written_after_a_tail_that_does_not_fit(path: Path, number: int) -> None:
    change(path, "delete from chain where number >= N", number)
    with pytest.raises(JournalDamaged) as damaged:
        SqliteJournal(path)
    assert damaged.value.number == number


class Held:
    """A chain as somebody hands it over."""

    def __init__(self, entries: list[Entry], head: Head) -> None:
        self.head = head
        self._entries = entries

    def entries(self) -> Iterator[Entry]:
        return iter(self._entries)


@given(
    number=st.integers(1, 6),
    part=st.sampled_from(["body_digest", "link", "salt", "body"]),
    place=st.integers(0, 10_000),
    bit=st.integers(0, 7),
)
def test_no_bit_can_be_turned_unnoticed(number: int, part: str, place: int, bit: int) -> None:
    journal = MemoryJournal(salts())
    head = journal.append(cards(6))
    entries = list(journal.entries())
    turned = bytearray(getattr(entries[number - 1], part))
    turned[place % len(turned)] ^= 1 << bit
    entries[number - 1] = structs.replace(entries[number - 1], **{part: bytes(turned)})
    assert verify(Held(entries, head)).first_bad == number
