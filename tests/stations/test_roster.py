"""Who is too slow is cut; who has much to be told at first is not slow."""

import asyncio

from startex.language.ids import BilletId, NationCode, StationId
from startex.stations.numbers import MOST_WAITING_BYTES
from startex.stations.roster import Connection, Roster
from startex.visibility.cut import Viewer

NOBODY = Viewer(frozenset(), NationCode("USA"))
FRAME = b"x" * 1_000_000


def connection(station: str = "S1") -> Connection:
    return Connection(StationId(station), BilletId("J3-1-D"), NOBODY)


def waiting(one: Connection) -> list[bytes]:
    """What is told from now on, to the goodbye."""

    async def drain() -> list[bytes]:
        frames: list[bytes] = []
        while (frame := await one.told()) is not None:
            frames.append(frame)
        return frames

    one.end("done")
    return asyncio.run(drain())


def test_a_greeting_may_be_longer_than_what_a_slow_station_may_lag() -> None:
    one = connection()
    for _ in range(2 * MOST_WAITING_BYTES // len(FRAME)):
        one.greet(FRAME)
    one.tell(b"news")
    assert one.goodbye == ""


def test_a_station_that_does_not_listen_is_cut() -> None:
    one = connection()
    for _ in range(MOST_WAITING_BYTES // len(FRAME)):
        one.tell(FRAME)
    assert one.goodbye == ""
    one.tell(b"one more")
    assert one.goodbye == "too-slow"
    one.tell(b"nothing after the goodbye")
    assert waiting(one) == []


def test_one_frame_of_a_whole_list_cuts_nobody_who_kept_up() -> None:
    one = connection()
    one.tell(b"x" * 3 * MOST_WAITING_BYTES)
    assert one.goodbye == ""
    one.tell(b"news")
    assert one.goodbye == "too-slow"


def test_what_was_sent_no_longer_counts_as_waiting() -> None:
    async def listen() -> str:
        one = connection()
        for _ in range(3 * MOST_WAITING_BYTES // len(FRAME)):
            one.tell(FRAME)
            assert await one.told() == FRAME
        return one.goodbye

    assert asyncio.run(listen()) == ""


def test_a_station_has_one_socket() -> None:
    roster = Roster()
    first, second, other = connection(), connection(), connection("S2")
    for one in (first, other, second):
        roster.add(one)
    assert (first.goodbye, second.goodbye, other.goodbye) == ("opened-elsewhere", "", "")
    roster.drop(first)
    assert list(roster) == [other, second]
