"""What a page sends over HTTP, within limits and from our own pages only."""

from typing import TypeVar
from urllib.parse import urlsplit

import msgspec
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from startex.language.refusals import AlreadyThere, CommandUnreadable, NotAllowed
from startex.server.answers import UNREADABLE, refused, unreadable
from startex.server.numbers import (
    LONGEST_FRAME_BYTES,
    LONGEST_UPLOAD_BYTES,
    MOST_UPLOADED_FILES,
)

_Noun = TypeVar("_Noun")
_SAFE = ("GET", "HEAD", "OPTIONS")


async def read(request: Request, kind: type[_Noun]) -> _Noun:
    """The body as a noun. Refuses: CommandUnreadable."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LONGEST_FRAME_BYTES:
            raise CommandUnreadable(f"> {LONGEST_FRAME_BYTES} B", f"{LONGEST_FRAME_BYTES} B")
    try:
        return msgspec.json.decode(body, type=kind)
    except UNREADABLE as error:
        raise unreadable(error, len(body)) from error


async def uploaded(request: Request) -> dict[str, bytes]:
    """The files of a form, by name. Refuses: CommandUnreadable, AlreadyThere."""
    limited = Request(request.scope, _limited(request.receive))
    files: dict[str, bytes] = {}
    try:
        async with limited.form(max_files=MOST_UPLOADED_FILES) as form:
            for _field, file in form.multi_items():
                if isinstance(file, UploadFile):
                    name = file.filename or ""
                    if name in files:
                        raise AlreadyThere("file", name)
                    files[name] = await file.read()
    except HTTPException as error:
        raise CommandUnreadable("multipart/form-data", error.detail) from error
    return files


def _limited(receive: Receive) -> Receive:
    """Refuses an upload that grows too long, whatever length it announced: CommandUnreadable."""
    read = 0

    async def within_limit() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > LONGEST_UPLOAD_BYTES:
            raise CommandUnreadable(f"> {LONGEST_UPLOAD_BYTES} B", f"{LONGEST_UPLOAD_BYTES} B")
        return message

    return within_limit


def from_elsewhere(connection: HTTPConnection) -> bool:
    """Whether a page of another origin sent this; none may ride on a station's cookie."""
    origin = connection.headers.get("origin")
    return origin is not None and _host(origin) != connection.headers.get("host")


def _host(origin: str) -> str | None:
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return None


class OwnPagesOnly:
    """Refuses what changes something or opens a socket, where it comes from another origin."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asks = scope["type"] == "websocket" or (
            scope["type"] == "http" and scope["method"] not in _SAFE
        )
        if not asks or not from_elsewhere(HTTPConnection(scope)):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 4403, "reason": ""})
        else:
            answer = refused(Request(scope), NotAllowed("origin", "page"))
            await answer(scope, receive, send)
