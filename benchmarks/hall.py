"""A hall of stations for measuring: an exercise, its servers, and ears that cost little."""

import asyncio
import re
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from textwrap import indent

import msgspec

from startex.conduct.desk import Desk
from startex.journal.sqlite import SqliteJournal
from startex.language.commands import Given, LoadPlan, SignIn
from startex.language.ids import (
    BilletId,
    CellId,
    CommandId,
    ExerciseId,
    LanguageCode,
    NationCode,
    PostId,
    StationId,
)
from startex.language.plan import Billet, Cell, Exercise, Nation, Plan, Venue
from startex.language.values import BY_HALL, BY_PLAN, CellKind, PlayWindow, Role
from startex.language.wire import SCHEMA, Hello
from startex.server import sessions
from startex.server.cards import Cards

NATIONS = ("USA", "TJK", "KAZ", "KGZ", "MNG", "PAK", "UZB", "GBR")
#: A tenth of the hall is exercise control, as in the sample.
CELLS = {"DIR": CellKind.DIRECTION, **{f"J{n}": CellKind.STAFF for n in range(1, 10)}}
_OPENED_WALL_MS = 1_725_242_400_000
_STARTEX = "from startex.app.main import main; raise SystemExit(main())"
#: Takes in whoever comes; `ANSWERING` says what follows from a `message` of theirs.
_BARE = """if True:
    import uvicorn
    heard = []
    async def app(scope, receive, send):
        assert scope["type"] == "websocket"
        await receive()
        await send({"type": "websocket.accept"})
        await send({"type": "websocket.send", "text": '{"frame":"ready"}'})
        heard.append(send)
        while (message := await receive())["type"] == "websocket.receive":
ANSWERING
    class Server(uvicorn.Server):
        async def startup(self, sockets=None):
            await super().startup(sockets)
            port = self.servers[0].sockets[0].getsockname()[1]
            print(f"ready http://127.0.0.1:{port}", flush=True)
    Server(uvicorn.Config(
        app, port=0, ws="websockets-sansio", ws_per_message_deflate=False, backlog=4096,
        lifespan="off", log_config=None,
    )).run()
"""
#: What a page that has nothing says first.
HELLO = msgspec.json.encode(Hello(schema=SCHEMA))
#: When a message was sent, in ns of the measuring process, as it stands in its subject.
MARK = re.compile(rb'"body":"@(\d+)@"')
_LONGEST_MARK = 64


def plan(stations: int) -> Plan:
    """A headquarters of so many posts, each with a nation and a cell of its own mixture."""
    cells = list(CELLS)
    return Plan(
        exercise=Exercise(
            id=ExerciseId("MEASURED"),
            name="Measured",
            venue=Venue(
                place="Hall",
                country=NationCode("TJK"),
                time_zone="Asia/Dushanbe",
                zone_letter="E",
            ),
            nations=tuple(Nation(code=NationCode(code)) for code in NATIONS),
            working_languages=(LanguageCode("en"),),
            play_days=(PlayWindow(start_ms=0, end_ms=43_200_000),),
        ),
        cells=tuple(Cell(id=CellId(cell), kind=kind) for cell, kind in CELLS.items()),
        billets=tuple(
            Billet(
                id=BilletId(f"B{n}"),
                post=PostId(f"P{n}"),
                cell=CellId(cells[n % len(cells)]),
                nation=NationCode(NATIONS[n % len(NATIONS)]),
                role=Role.DIRECTOR if n == 0 else Role.STAFF,
                languages=(LanguageCode("en"),),
            )
            for n in range(stations)
        ),
    )


def lay_down(home: Path, planned: Plan) -> dict[str, str]:
    """An exercise with every billet signed in; the cookie of each, by station."""
    stations = len(planned.billets)
    home.mkdir(parents=True)
    with closing(SqliteJournal(home / "MEASURED.startex")) as journal:
        desk = Desk(journal, lambda: _OPENED_WALL_MS)
        load = LoadPlan(plan=planned)
        desk.consider(Given(id=CommandId("plan/load"), command=load), BY_PLAN)
        for n in range(stations):
            sign_in = SignIn(station=StationId(f"S{n}"), billet=BilletId(f"B{n}"))
            desk.consider(Given(id=CommandId(f"sign-in/{n}"), command=sign_in), BY_HALL)
        desk.commit()
        cards = Cards(journal)
        return {f"S{n}": sessions.token(cards, StationId(f"S{n}")) for n in range(stations)}


@contextmanager
def process(*arguments: str) -> Generator[tuple[str, subprocess.Popen[str]]]:
    """A server that says where it is ready."""
    with subprocess.Popen(
        (sys.executable, *arguments), stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        try:
            ready = (line for line in running.stdout if line.startswith("ready "))
            yield next(ready).split()[1], running
        finally:
            running.kill()


def serving(home: Path) -> tuple[str, ...]:
    return ("-c", _STARTEX, "serve", str(home), "--port", "0", "--no-browser")


def bare_server(answering: str) -> tuple[str, ...]:
    """A server of nothing but uvicorn and websockets, to measure beside."""
    return ("-c", _BARE.replace("ANSWERING", indent(answering, " " * 12)))


def cpu_s(pid: int) -> float:
    """Processor time a process has used."""
    words = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / 100


#: Told each mark once, as the bytes that a pattern matched.
Heard = Callable[[set[bytes]], None]


class Ear(asyncio.Protocol):
    """A station's socket that reads no more than when each thing was sent.

    Pure JSON decoding of every frame would take more of the machine than the server does.
    """

    def __init__(self, head: bytes, heard: Heard, mark: re.Pattern[bytes]) -> None:
        self._head, self._heard, self._mark = head, heard, mark
        self._rest: bytes = b""
        self.bytes = 0
        self.opened, self.ready = asyncio.Event(), asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.write(self._head)

    def data_received(self, data: bytes) -> None:
        self.bytes += len(data)
        self.opened.set()
        self._answer_ping(data)
        data = self._rest + data
        if not self.ready.is_set():
            # What greets a station says nothing of when it was sent.
            self._rest = data[-16:]
            if b'"last":true' in data or b'"frame":"ready"' in data:
                self._rest = b""
                self.ready.set()
            return
        found = list(self._mark.finditer(data))
        # A mark may be cut in two by the network.
        end = found[-1].end() if found else 0
        self._rest = data[max(end, len(data) - _LONGEST_MARK) :]
        if found:
            self._heard({one.group() for one in found})

    def _answer_ping(self, data: bytes) -> None:
        """No JSON holds these two bytes; who answers no ping is cut after forty seconds."""
        ping = data.find(b"\x89\x04")
        if ping >= 0:
            self._transport.write(b"\x8a\x84\0\0\0\0" + data[ping + 2 : ping + 6])

    def say(self, payload: bytes) -> None:
        """One masked text frame; a mask of zeros leaves the payload as it is."""
        size = len(payload)
        length = bytes([0x80 | size]) if size < 126 else b"\xfe" + size.to_bytes(2, "big")
        self._transport.write(b"\x81" + length + b"\0\0\0\0" + payload)

    def close(self) -> None:
        self._transport.abort()


async def listen(
    url: str, path: str, cookie: str, heard: Heard, mark: re.Pattern[bytes] = MARK
) -> Ear:
    """Open a socket and shake hands."""
    host, _, port = url.removeprefix("http://").partition(":")
    head = (
        f"GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        f"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: {cookie}\r\n\r\n"
    )
    loop = asyncio.get_running_loop()
    _, ear = await loop.create_connection(lambda: Ear(head.encode(), heard, mark), host, int(port))
    # A browser too says nothing before the server has agreed.
    await ear.opened.wait()
    return ear


def sent_ns(mark: bytes) -> int:
    """The number between the signs of a mark."""
    return int(mark.split(b"@")[1])
