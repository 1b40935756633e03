"""A server that runs until it is told to stop."""

import asyncio
import logging
import signal
import socket
import time
import webbrowser
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import uvicorn
from starlette.applications import Starlette

from startex.server.hall import Hall
from startex.server.numbers import LONGEST_HEARD_BYTES

#: Ours: the whole hall reconnects at once after a restart and must find room in the queue.
_BACKLOG = 4096
#: Ours: open sockets are told to come back, then the server goes.
_STOP_WITHIN_S = 3


#: Where a browser is pointed at when nothing else is said.
USUAL_PORT = 8000


@dataclass(frozen=True)
class Address:
    """Without a port, the usual one, or a free one where that is taken."""

    host: str = "127.0.0.1"
    port: int | None = None


class WallClock:
    """Wall time in ms UTC that never goes back, whatever happens to the machine's clock."""

    def __init__(self) -> None:
        self._last = 0

    def __call__(self) -> int:
        self._last = max(self._last, time.time_ns() // 1_000_000)
        return self._last


#: Something that runs beside the server, such as stand-in players.
Companion = Callable[[], Coroutine[None, None, None]]


async def serve(
    hall: Hall,
    app: Starlette,
    address: Address,
    ready: Callable[[str], None],
    before: Companion | None = None,
    beside: Companion | None = None,
) -> None:
    """Run until SIGTERM or Ctrl-C; `ready` is called with the site's address once it answers.

    `before` must be done before anybody is let in; `beside` runs as long as the server.

    Raises: OSError where the address cannot be had; any fault of an exercise, after stopping.
    """
    listening = _listen(address)
    url = f"http://{_reached_at(address.host)}:{listening.getsockname()[1]}"
    server = _Server(_config(app), lambda: ready(url))
    async with asyncio.TaskGroup() as tasks:
        running = [tasks.create_task(hall.run())]
        await asyncio.sleep(0)
        if before is not None:
            await before()
        if beside is not None:
            running.append(tasks.create_task(beside()))
        await server.serve(sockets=[listening])
        for task in running:
            task.cancel()
    hall.close()


def stop_quietly() -> None:
    """Let a signal end the server in order, with exit status 0."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _noted)


def _noted(_number: int, _frame: FrameType | None) -> None:
    """The server has heard the signal and stops; nobody else need do anything."""


def open_browser(url: str) -> None:
    webbrowser.open(url)


def hall_at(folder: Path) -> Hall:
    """Refuses: JournalInUse, JournalUnreadable, JournalOtherVersion."""
    return Hall(folder, WallClock())


class _Server(uvicorn.Server):
    """Says when it answers."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()


def _config(app: Starlette) -> uvicorn.Config:
    # Requests are not logged: an address may hold the name of a station.
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
    return uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        ws="websockets-sansio",
        ws_max_size=LONGEST_HEARD_BYTES,
        # Each station would compress the same bytes for itself.
        ws_per_message_deflate=False,
        backlog=_BACKLOG,
        timeout_graceful_shutdown=_STOP_WITHIN_S,
    )


def _reached_at(host: str) -> str:
    """What a browser elsewhere is told, where the server listens on all addresses."""
    if host not in ("0.0.0.0", "::"):  # noqa: S104 - compared, not bound
        return f"[{host}]" if ":" in host else host
    name = socket.gethostname()
    try:
        found = socket.getaddrinfo(name, None, socket.AF_INET)
    except OSError:
        return name
    own = (str(one[4][0]) for one in found)
    return next((ip for ip in own if not ip.startswith("127.")), name)


def _listen(address: Address) -> socket.socket:
    """Raises: OSError, naming the address."""
    if address.port is not None:
        return _bound(address.host, address.port)
    try:
        return _bound(address.host, USUAL_PORT)
    except OSError:
        return _bound(address.host, 0)


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise OSError(error.errno, error.strerror, f"{host}:{port}") from error
    listening.listen(_BACKLOG)
    return listening
