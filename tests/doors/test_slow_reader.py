"""A station whose network is too slow is cut, hears why, and comes back with nothing lost."""

import socket
from collections.abc import Iterator
from contextlib import closing
from urllib.parse import urlsplit

import msgspec
from tests.doors.conftest import Opener
from tests.doors.page import PATIENCE_S, Fold, Page, address_of, give, heard, path_of
from tests.doors.running import Server
from tests.exercises.small import written
from websockets.sync.client import ClientConnection, connect

from startex.language import commands as c
from startex.language.ids import Address
from startex.language.wire import AnyServerFrame, Goodbye
from startex.server.numbers import COMMANDS_AT_ONCE

SENDERS = ("DIR-1-D", "MSEL-1-D", "WHITE-1-D", "J3-1-D", "INT-1-D", "EVAL-1-D", "UZB-1-D")
#: Near the longest body there may be; all of it together is more than any buffer on the way.
LONG = written("Ж" * 19_000, "ru")


def narrow(server: Server) -> socket.socket:
    """A connection that takes in little before somebody reads it."""
    raw = socket.socket()
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
    raw.connect((urlsplit(server.url).hostname, server.port))
    return raw


def send_much(sender: Page) -> int:
    """As many long messages as a station may send at once; the number of the last."""
    given = [
        give(c.SendMessage(to=(Address("J2"),), subject=written("Long"), body=LONG))
        for _ in range(COMMANDS_AT_ONCE - 1)
    ]
    for one in given:
        sender.done(one.command, one.id)
    return sender.fold.number or 0


def told(socket: ClientConnection) -> Iterator[AnyServerFrame]:
    """Everything up to the goodbye."""
    frame: AnyServerFrame | None = None
    while not isinstance(frame, Goodbye):
        frame = heard(socket.recv(timeout=PATIENCE_S))
        yield frame


def test_a_slow_reader_is_cut_and_comes_back_by_number(
    own_server: Server, own_opened: Opener
) -> None:
    slow = own_opened("J2-1-D")
    slow.drop()
    cookie = slow.browser.cookie_for(f"{path_of(slow.session)}/socket")
    address = address_of(own_server.url, slow.session)
    fold = Fold()
    with connect(
        address,
        sock=narrow(own_server),
        additional_headers={"cookie": cookie},
        proxy=None,
        max_queue=1,
        ping_interval=None,
    ) as socket:
        socket.send(msgspec.json.encode(fold.hello()).decode())
        last = max(send_much(own_opened(billet)) for billet in SENDERS)
        frames = list(told(socket))
    for frame in frames:
        fold.take(frame)
    assert frames[-1] == Goodbye(code="too-slow")
    assert 0 < (fold.number or 0) < last
    with closing(Page(slow.browser, slow.session, fold)) as again:
        assert again.fold.number == last
        with closing(Page(slow.browser, slow.session)) as anew:
            assert anew.fold.rows == again.fold.rows
