"""The station socket: bytes to commands, frames to bytes."""

import asyncio
import contextlib
import time

import msgspec
from starlette.websockets import WebSocket, WebSocketDisconnect

from startex.conduct.desk import URGENT
from startex.language.base import Refusal
from startex.language.commands import AnyCommand, Given, HandOver, LoadPlan, SignIn, SignOut
from startex.language.ids import CommandId
from startex.language.refusals import CommandUnreadable, NotAllowed, NotSignedIn, TooFast
from startex.language.staff_commands import KeepAttachment
from startex.language.values import Author
from startex.language.wire import (
    SCHEMA,
    Acknowledged,
    AnyStationFrame,
    Attend,
    Give,
    Goodbye,
    Hello,
    Pulse,
    Refused,
    Welcome,
)
from startex.server import sessions
from startex.server.answers import UNREADABLE, unreadable
from startex.server.live import Live
from startex.server.numbers import (
    COMMANDS_AT_ONCE,
    COMMANDS_PER_S,
    HELLO_WITHIN_S,
    LONGEST_FRAME_BYTES,
    PULSE_EVERY_S,
)
from startex.server.pace import Bucket
from startex.stations.encode import encode
from startex.stations.presence import place_of
from startex.stations.roster import Connection

_DECODER = msgspec.json.Decoder[AnyStationFrame](AnyStationFrame)
#: Only what the server itself gives, after it has proved a card or was given the bytes of a file:
#: whoever could name a file by its hash alone would get what he is only shown.
_SERVERS_OWN = SignIn | HandOver | SignOut | LoadPlan | KeepAttachment


class _Id(msgspec.Struct):
    """What can be told of a frame that is no command."""

    id: CommandId = CommandId("")


_IDS = msgspec.json.Decoder(_Id)


class _Pace:
    """How fast one station may go. Safety calls have a bucket of their own: nothing uses it up."""

    def __init__(self) -> None:
        self._calls = Bucket(COMMANDS_PER_S, COMMANDS_AT_ONCE, time.monotonic)
        self._others = Bucket(COMMANDS_PER_S, COMMANDS_AT_ONCE, time.monotonic)
        self._places = Bucket(COMMANDS_PER_S, COMMANDS_AT_ONCE, time.monotonic)

    def check(self, command: AnyCommand) -> None:
        """Refuses: TooFast."""
        bucket = self._calls if isinstance(command, URGENT) else self._others
        if not bucket.spend():
            raise TooFast(COMMANDS_PER_S)

    def check_attending(self) -> None:
        """Refuses: TooFast."""
        if not self._places.spend():
            raise TooFast(COMMANDS_PER_S)


async def serve(socket: WebSocket, live: Live, by: Author) -> None:
    """Talk with one station until either side ends it."""
    await socket.accept()
    try:
        async with asyncio.timeout(HELLO_WITHIN_S):
            hello = _frame(await _heard(socket))
    except (TimeoutError, WebSocketDisconnect, CommandUnreadable):
        await _close(socket, "no-hello")
        return
    if not isinstance(hello, Hello) or hello.schema != SCHEMA:
        await _close(socket, "other-schema")
        return
    await _talk(socket, live, by, hello)


async def _talk(socket: WebSocket, live: Live, by: Author, hello: Hello) -> None:
    try:
        connection = _welcome(live, by, hello)
    except NotSignedIn:
        await _close(socket, "signed-out")
        return
    telling = asyncio.create_task(_tell(socket, connection))
    hearing = asyncio.create_task(_hear(socket, live, connection, by))
    pulsing = asyncio.create_task(_pulse(live, connection))
    tasks = (telling, hearing, pulsing)
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        live.leave(connection)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    _let_faults_fly(tasks)
    await _close(socket, connection.goodbye)


def _welcome(live: Live, by: Author, hello: Hello) -> Connection:
    """Greet, then tell what the station has not yet. Refuses: NotSignedIn."""
    people = live.desk.rooms.people
    seat = people.stations.get(by.station)
    if seat is None or seat.billet != by.billet or by.billet not in people.billets:
        raise NotSignedIn
    billet = people.billets[by.billet]
    connection = Connection(by.station, by.billet, people.viewer(by.billet))
    welcome = Welcome(
        schema=SCHEMA,
        exercise=live.exercise,
        station=by.station,
        billet=by.billet,
        post=by.post,
        role=billet.role,
        languages=billet.languages,
        excon=people.is_excon(billet.cell),
        view=connection.viewer.name,
        draft_key=sessions.draft_key(live.cards, people, by),
        wall_ms=live.wall(),
    )
    connection.tell(encode(welcome))
    live.join(connection, hello.number if hello.view == connection.viewer.name else None)
    return connection


async def _tell(socket: WebSocket, connection: Connection) -> None:
    while (frame := await connection.told()) is not None:
        await socket.send_text(frame.decode())


async def _pulse(live: Live, connection: Connection) -> None:
    while True:
        await asyncio.sleep(PULSE_EVERY_S)
        connection.tell(encode(Pulse(wall_ms=live.wall())))


async def _hear(socket: WebSocket, live: Live, connection: Connection, by: Author) -> None:
    """One command after the other, so that a station's order is kept."""
    pace = _Pace()
    while True:
        try:
            data = await _heard(socket)
        except WebSocketDisconnect:
            return
        if (answer := await _answer(data, live, connection, by, pace)) is not None:
            connection.tell(answer)


async def _answer(
    data: bytes, live: Live, connection: Connection, by: Author, pace: _Pace
) -> bytes | None:
    """None where nothing is to be said: whoever moves about is not answered."""
    command_id = _id(data)
    try:
        frame = _frame(data)
        if isinstance(frame, Attend):
            pace.check_attending()
            live.presences.attend(connection, place_of(frame), frame.field)
            return None
        if not isinstance(frame, Give):
            raise CommandUnreadable("hello", "give")
        if isinstance(frame.command, _SERVERS_OWN):
            raise NotAllowed(str(frame.command.__struct_config__.tag), by.kind)
        pace.check(frame.command)
        answer = await live.give(Given(id=frame.id, command=frame.command), by)
    except Refusal as refusal:
        return encode(Refused(id=command_id, code=refusal.code, fields=refusal.fields))
    return encode(Acknowledged(id=command_id, number=answer.number, created=answer.created))


async def _heard(socket: WebSocket) -> bytes:
    message = await socket.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message.get("code", 1000))
    data: bytes | str | None = message.get("text")
    data = message.get("bytes") if data is None else data
    return data.encode() if isinstance(data, str) else data or b""


def _frame(data: bytes) -> AnyStationFrame:
    """Refuses: CommandUnreadable."""
    if len(data) > LONGEST_FRAME_BYTES:
        raise CommandUnreadable(f"{len(data)} B", f"{LONGEST_FRAME_BYTES} B")
    try:
        return _DECODER.decode(data)
    except UNREADABLE as error:
        raise unreadable(error, len(data)) from error


def _id(data: bytes) -> CommandId:
    """The id of a frame, even of one that is no command, so that its sender hears of it."""
    try:
        return _IDS.decode(data).id
    except UNREADABLE:
        return CommandId("")


async def _close(socket: WebSocket, code: str) -> None:
    # The other side may be gone already; then nobody is left to be told.
    with contextlib.suppress(RuntimeError, WebSocketDisconnect, OSError):
        await socket.send_text(encode(Goodbye(code=code or "stopping")).decode())
        await socket.close()


def _let_faults_fly(tasks: tuple[asyncio.Task[None], ...]) -> None:
    for task in tasks:
        fault = None if task.cancelled() else task.exception()
        if fault is not None and not isinstance(
            fault, WebSocketDisconnect | RuntimeError | OSError
        ):
            raise fault
