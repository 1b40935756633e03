"""A search at the door: over what the station sees, in the languages of its reader."""

import httpx
import msgspec
from tests.doors.conftest import Opener
from tests.doors.page import Page, path_of
from tests.exercises.small import written

from startex.language.commands import SendMessage
from startex.language.ids import Address
from startex.search.index import Found


def asked(page: Page, **asked: str) -> httpx.Response:
    return page.browser.http.get(f"{path_of(page.session)}/search", params=asked)


def found(page: Page, query: str) -> list[str]:
    answer = msgspec.json.decode(asked(page, q=query).raise_for_status().content, type=Found)
    assert answer.total == len(answer.hits)
    return [f"{hit.row}/{hit.id}" for hit in answer.hits]


def test_what_was_just_sent_is_found_by_its_readers_only(opened: Opener) -> None:
    writer, reader, other = opened("J2-1-D"), opened("J3-1-D"), opened("UZB-1-D")
    words = written("Zebra convoys wait at the checkpoint")
    sent = writer.done(SendMessage(to=(Address("J3"),), subject=words, body=words))
    for page, expected in ((writer, True), (reader, True), (other, False)):
        assert (f"message/{sent.created}" in found(page, "zebra convoy")) is expected
    (hit,) = asked(reader, q="zebras", languages="ru,en").json()["hits"]
    assert (hit["language"], hit["parts"][0]) == ("en", {"text": "Zebra", "hit": True})


def test_a_line_is_found_by_control_in_both_languages_and_never_by_players(
    opened: Opener,
) -> None:
    control, player = opened("WHITE-1-D"), opened("J3-1-D")
    for query in ("выстрел", "shots pass", '"shots at the pass"'):
        assert "line/L-1" in found(control, query)
        assert "line/L-1" not in found(player, query)


def test_nonsense_is_answered_like_anything_else(opened: Opener) -> None:
    page = opened("J2-1-D")
    for query in ("", '"', "NEAR(", "* OR", "x" * 5000, "\u0301"):
        for limit in ("-1", "9" * 5000):
            answer = asked(page, q=query, limit=limit, before="nothing")
            assert answer.json() == {"total": 0, "hits": []}
