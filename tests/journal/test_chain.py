import hashlib

import msgspec
import pytest
from tests.journal.records import card, cards, salts

from startex.journal.chain import EMPTY, body_digest, chained, link, numbered
from startex.language.refusals import JournalDamaged


def test_the_chain_is_the_one_written_down() -> None:
    (entry,) = chained(EMPTY, [card(1)], lambda: b"s" * 16)
    body = msgspec.json.encode(card(1))
    digest = hashlib.sha256(b"s" * 16 + body).digest()
    assert entry.body == body
    assert entry.body_digest == digest
    assert entry.link == hashlib.sha256(bytes(32) + b"\0\0\0\0\0\0\0\1" + digest).digest()


def test_a_link_changes_with_everything_it_stands_for() -> None:
    digest = body_digest(b"salt", b"body")
    links = {
        link(bytes(32), 1, digest),
        link(bytes(32), 2, digest),
        link(b"\1" * 32, 1, digest),
        link(bytes(32), 1, body_digest(b"salt", b"other")),
        link(bytes(32), 1, body_digest(b"other", b"body")),
    }
    assert len(links) == 5


def test_a_chain_holds_without_the_bodies_it_was_made_of() -> None:
    entries = chained(EMPTY, cards(3), salts())
    previous = EMPTY.digest
    for entry in entries:
        previous = link(previous, entry.number, entry.body_digest)
        assert previous == entry.link


def test_a_body_that_is_no_fact_is_damage_at_its_number() -> None:
    with pytest.raises(JournalDamaged) as damaged:
        numbered(7, b'{"fact": {"fact": "clock.melted"}}', "a.startex")
    assert damaged.value.fields == {"path": "a.startex", "number": "7"}
