"""What a browser at a station is: cookies, a socket, and rows folded from frames."""

import uuid
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TypeVar

import httpx
import msgspec
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from startex.language.commands import AnyCommand
from startex.language.ids import CommandId
from startex.language.refusals import NotSignedIn
from startex.language.rows import AnyRow, RowKey, key_of
from startex.language.wire import (
    SCHEMA,
    Acknowledged,
    Alarm,
    AnyServerFrame,
    Attend,
    Change,
    Give,
    Goodbye,
    Hello,
    JournalState,
    Put,
    Refused,
    Snapshot,
    Update,
    Welcome,
)
from startex.server.sessions import COOKIE
from startex.server.station_routes import Card, Session

#: Ours: a loaded machine answers within this; a test that waits so long has failed.
PATIENCE_S = 20.0
_Frame = TypeVar("_Frame")
_FRAME = msgspec.json.Decoder[AnyServerFrame](AnyServerFrame)


def heard(data: str | bytes) -> AnyServerFrame:
    """A frame, which must be one of the schema's."""
    return _FRAME.decode(data)


def give(command: AnyCommand, command_id: str = "") -> Give:
    return Give(id=CommandId(command_id or str(uuid.uuid4())), command=command)


@dataclass
class Fold:
    """A station's tables, as a page keeps them."""

    number: int | None = None
    view: str = ""
    #: Whether the server said that it can record.
    writing: bool = True
    rows: dict[RowKey, AnyRow] = field(default_factory=dict[RowKey, AnyRow])

    def hello(self) -> Hello:
        return Hello(schema=SCHEMA, number=self.number, view=self.view)

    def take(self, frame: AnyServerFrame) -> None:
        match frame:
            case Welcome(view=view):
                self.view = view
            case Snapshot():
                self._page(frame)
            case Update(number=number, changes=changes):
                assert self.number is None or number >= self.number, "a number went backwards"
                self.number = number
                self._change(changes)
            case Alarm(changes=changes):
                self._change(changes)
            case JournalState(writing=writing):
                self.writing = writing
            case _:
                pass

    def _page(self, page: Snapshot) -> None:
        if page.first:
            self.rows = {}
        self.rows |= {key_of(row): row for row in page.rows}
        if page.last:
            self.number = page.number

    def _change(self, changes: tuple[Change, ...]) -> None:
        for change in changes:
            if isinstance(change, Put):
                self.rows[key_of(change.row)] = change.row
            else:
                self.rows.pop(RowKey(change.row, change.id), None)


class Browser:
    """One cookie jar; several stations may be signed in within it."""

    def __init__(self, url: str) -> None:
        self.http = httpx.Client(base_url=url, timeout=PATIENCE_S)

    def close(self) -> None:
        self.http.close()

    def post(self, path: str, body: object) -> httpx.Response:
        return self.http.post(path, content=msgspec.json.encode(body))

    def sign_in(self, card: str) -> Session:
        answer = self.post("/api/sign-in", Card(card=card)).raise_for_status()
        return msgspec.json.decode(answer.content, type=Session)

    def cookie_for(self, path: str) -> str:
        """What this browser would send there."""
        return self.http.build_request("GET", path).headers.get("cookie", "")

    def token(self, session: Session) -> str:
        """The value of a station's cookie."""
        sent = self.cookie_for(f"{path_of(session)}/api/me")
        return sent.removeprefix(f"{COOKIE}=")


def path_of(session: Session) -> str:
    return f"/x/{session.exercise}/{session.station}"


def address_of(url: str, session: Session) -> str:
    return url.replace("http", "ws", 1) + path_of(session) + "/socket"


def upgrade(url: str, session: Session, headers: dict[str, str]) -> int:
    """The HTTP status with which a station's socket is opened or refused."""
    try:
        with connect(address_of(url, session), additional_headers=headers, proxy=None):
            return 101
    except InvalidStatus as refused:
        return refused.response.status_code


class Page:
    """A page open at one station. Whatever is read is folded."""

    def __init__(
        self, browser: Browser, session: Session, fold: Fold | None = None, cookie: str = ""
    ) -> None:
        self.browser, self.session = browser, session
        self.fold = fold or Fold()
        self.told: list[AnyServerFrame] = []
        url = str(browser.http.base_url).rstrip("/")
        cookie = cookie or browser.cookie_for(f"{path_of(session)}/socket")
        self._open = ExitStack()
        self.socket = self._open.enter_context(
            connect(
                address_of(url, session),
                additional_headers={"cookie": cookie},
                proxy=None,
                max_size=None,
                close_timeout=1,
            )
        )
        try:
            self.say(self.fold.hello())
            self.welcome = self.next(Welcome)
            self._join()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        self._open.close()

    def drop(self) -> None:
        """As when the cable is pulled: no goodbye in either direction."""
        self.socket.socket.close()

    def say(self, frame: Hello | Give | Attend | bytes | str) -> None:
        data = frame if isinstance(frame, bytes | str) else msgspec.json.encode(frame).decode()
        self.socket.send(data)

    def hear(self, timeout_s: float = PATIENCE_S) -> AnyServerFrame:
        """The next frame. Raises: TimeoutError, ConnectionClosed."""
        frame = heard(self.socket.recv(timeout=timeout_s))
        self.fold.take(frame)
        self.told.append(frame)
        return frame

    def next(self, kind: type[_Frame]) -> _Frame:
        """Read on to the next frame of a kind."""
        while True:
            frame = self.hear()
            if isinstance(frame, kind):
                return frame

    def answer(self, command: AnyCommand, command_id: str = "") -> Acknowledged | Refused:
        """Give a command, and read on to its answer."""
        given = give(command, command_id)
        self.say(given)
        return self.answer_to(given.id)

    def answer_to(self, command_id: str) -> Acknowledged | Refused:
        while True:
            frame = self.hear()
            if isinstance(frame, Acknowledged | Refused) and frame.id == command_id:
                return frame

    def done(self, command: AnyCommand, command_id: str = "") -> Acknowledged:
        """Give a command that must succeed."""
        answer = self.answer(command, command_id)
        assert isinstance(answer, Acknowledged), answer
        return answer

    def refusal(self, command: AnyCommand) -> Refused:
        answer = self.answer(command)
        assert isinstance(answer, Refused), answer
        return answer

    def upto(self, number: int) -> None:
        """Read on until told of a fact's number; pulses tell time, not numbers."""
        while (self.fold.number or 0) < number:
            self.hear()

    def goodbye(self) -> str:
        """Read to the end; the code the server says goodbye with, empty for none."""
        try:
            return self.next(Goodbye).code
        except ConnectionClosed:
            return ""

    def row(self, tag: str, row_id: str) -> AnyRow | None:
        return self.fold.rows.get(RowKey(tag, row_id))

    def _join(self) -> None:
        while not isinstance(frame := self.hear(), Update):
            if isinstance(frame, Snapshot) and frame.last:
                return
            if isinstance(frame, Goodbye):
                raise NotSignedIn
