"""The power goes at any moment: every acknowledged command is there afterwards, exactly once.

STARTEX_KILLS=1000 kills more often, STARTEX_SEED=n kills at the same moments again.
"""

import asyncio
import os
import random
import secrets
import shutil
import signal
import subprocess
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest
from tests.doors.page import PATIENCE_S, Browser, Fold, Page, address_of, heard, path_of
from tests.doors.running import STARTEX, Nursery, cards
from tests.exercises.small import written
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from startex.app.journals import Verified
from startex.journal.sqlite import SqliteReader
from startex.journal.verify import verify
from startex.language import commands as c
from startex.language.facts import MessageSent, NoDuffCalled
from startex.language.ids import Address, CommandId
from startex.language.rows import AnyRow, RowKey
from startex.language.wire import Acknowledged, AnyServerFrame, Give, Goodbye, Refused
from startex.server.station_routes import Session

KILLS = int(os.environ.get("STARTEX_KILLS", "100"))
SEED = int(os.environ.get("STARTEX_SEED", "0")) or secrets.randbits(32)
BILLETS = ("DIR-1-D", "J2-1-D", "J3-1-D", "UZB-1-D")
#: A station waits with so many commands at once.
IN_FLIGHT = 4


@dataclass
class Caller:
    """A station that never gives up: what was not answered is asked again under the same id."""

    url: str
    session: Session
    cookie: str
    name: str
    rng: random.Random
    fold: Fold = field(default_factory=Fold)
    given: int = 0
    open: dict[str, Give] = field(default_factory=dict[str, Give])
    acknowledged: dict[str, Acknowledged] = field(default_factory=dict[str, Acknowledged])
    refused: list[Refused] = field(default_factory=list[Refused])

    async def call(self, answered: Callable[[], None]) -> None:
        """Talk until the socket dies."""
        with suppress(ConnectionClosed, OSError, InvalidHandshake):
            async with self._connected() as socket:
                for give in self.open.values():
                    await socket.send(msgspec.json.encode(give).decode())
                await self._fill(socket)
                async for data in socket:
                    self._hear(heard(data), answered)
                    await self._fill(socket)

    async def finish(self) -> None:
        """Get an answer to everything that was ever asked."""
        async with asyncio.timeout(PATIENCE_S), self._connected() as socket:
            for give in self.open.values():
                await socket.send(msgspec.json.encode(give).decode())
            while self.open:
                self._hear(heard(await socket.recv()), lambda: None)

    @asynccontextmanager
    async def _connected(self) -> AsyncGenerator[ClientConnection]:
        address = address_of(self.url, self.session)
        headers = {"cookie": self.cookie}
        async with connect(address, additional_headers=headers, proxy=None) as socket:
            await socket.send(msgspec.json.encode(self.fold.hello()).decode())
            yield socket

    async def _fill(self, socket: ClientConnection) -> None:
        while len(self.open) < IN_FLIGHT:
            self.given += 1
            give = Give(id=CommandId(f"{self.name}/{self.given}"), command=self._command())
            self.open[give.id] = give
            await socket.send(msgspec.json.encode(give).decode())

    def _command(self) -> c.AnyCommand:
        subject = f"{self.name} says {self.given}"
        if self.rng.random() < 0.1:
            return c.CallNoDuff(what=subject)
        to = self.rng.choice(("J2", "J3", "UZB-C", "DIR"))
        text = written(subject)
        return c.SendMessage(to=(Address(to),), subject=text, body=written("Б" * 200, "ru"))

    def _hear(self, frame: AnyServerFrame, answered: Callable[[], None]) -> None:
        assert not isinstance(frame, Goodbye), frame
        self.fold.take(frame)
        if isinstance(frame, Acknowledged):
            first = self.acknowledged.setdefault(frame.id, frame)
            assert first == frame, "a repeat got another answer"
            self.open.pop(frame.id, None)
            answered()
        elif isinstance(frame, Refused) and frame.id in self.open:
            self.refused.append(frame)
            # Only a command that was too fast is given again; any other refusal is an answer.
            if frame.code != "too-fast":
                del self.open[frame.id]


def sign_in(server: Nursery, rng: random.Random) -> list[Caller]:
    codes = cards(server)
    callers: list[Caller] = []
    for billet in BILLETS:
        with closing(Browser(server.url)) as browser:
            session = browser.sign_in(codes[billet])
            cookie = browser.cookie_for(f"{path_of(session)}/socket")
        callers.append(Caller(server.url, session, cookie, billet, random.Random(rng.random())))
    return callers


async def call_until_killed(server: Nursery, callers: list[Caller], rng: random.Random) -> None:
    """Let all stations talk, and kill somewhere in what follows a number of answers."""
    answers, until = 0, rng.randint(1, 15)
    enough = asyncio.Event()

    def answered() -> None:
        nonlocal answers
        answers += 1
        if answers >= until:
            enough.set()

    calls = [asyncio.create_task(caller.call(answered)) for caller in callers]
    async with asyncio.timeout(PATIENCE_S):
        await enough.wait()
    # Nothing is waited for: this is where in a round the kill falls, often while answers go out.
    await asyncio.sleep(rng.choice((0, rng.uniform(0, 0.03))))
    server.end(signal.SIGKILL)
    await asyncio.gather(*calls)


async def finish(callers: list[Caller]) -> None:
    await asyncio.gather(*(caller.finish() for caller in callers))


def told(callers: list[Caller]) -> int:
    """The highest number any station was told of, by an update or an answer."""
    numbers = [a.number for caller in callers for a in caller.acknowledged.values()]
    return max([*numbers, *(caller.fold.number or 0 for caller in callers)])


def prove(path: Path, callers: list[Caller]) -> None:
    """Every acknowledged command is in the record once, whole, and where its sender was told."""
    with closing(SqliteReader(path)) as reader:
        assert verify(reader).ok
        facts = list(reader.read())
    assert [fact.number for fact in facts] == list(range(1, len(facts) + 1))
    ends: dict[tuple[str, str], int] = {}
    made: Counter[tuple[str, str]] = Counter()
    for fact in facts:
        asked = (fact.recorded.by.billet, fact.recorded.cause)
        assert asked not in ends or ends[asked] == fact.number - 1, "a command in two pieces"
        ends[asked] = fact.number
        made[asked] += isinstance(fact.recorded.fact, MessageSent | NoDuffCalled)
    for caller in callers:
        assert len(caller.acknowledged) == caller.given
        for command_id, answer in caller.acknowledged.items():
            asked = (caller.name, command_id)
            assert (ends[asked], made[asked]) == (answer.number, 1)


@pytest.mark.alone
def test_a_killed_server_loses_nothing_it_acknowledged(laid_down: Path, tmp_path: Path) -> None:
    print(f"seed {SEED}, {KILLS} kills")
    rng = random.Random(SEED)
    home = tmp_path / "hall"
    shutil.copytree(laid_down, home)
    path = home / "SMALL.startex"
    with closing(Nursery(home)) as server:
        server.start()
        callers = sign_in(server, rng)
        for _kill in range(KILLS):
            asyncio.run(call_until_killed(server, callers, rng))
            with closing(SqliteReader(path)) as reader:
                assert reader.head.number >= told(callers), "told of what was not durable"
            server.start()
            for caller in callers:
                caller.url = server.url
        asyncio.run(finish(callers))
        state = live_rows(server.url, callers)
        server.end(signal.SIGTERM)
        prove(path, callers)
        assert proved_by_command(path)
        server.start()
        assert live_rows(server.url, callers) == state
    print(f"{sum(caller.given for caller in callers)} commands")


def live_rows(url: str, callers: list[Caller]) -> list[dict[RowKey, AnyRow]]:
    """What each station is shown by a server when it comes with nothing."""
    seen: list[dict[RowKey, AnyRow]] = []
    for caller in callers:
        with closing(Browser(url)) as browser:
            page = Page(browser, caller.session, cookie=caller.cookie)
            with closing(page):
                seen.append(page.fold.rows)
    return seen


def proved_by_command(path: Path) -> bool:
    """Whether the command line proves the chain, and that replay gives the state that was live."""
    asked = (*STARTEX, "verify", str(path), "--json")
    done = subprocess.run(asked, check=False, stdout=subprocess.PIPE)
    verdict = msgspec.json.decode(done.stdout, type=Verified)
    return done.returncode == 0 and verdict.ok and verdict.state_at is not None
