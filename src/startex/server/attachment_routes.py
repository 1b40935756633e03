"""Files that are sent along: laid down by whoever writes, fetched by whoever may."""

import asyncio
import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import quote

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Message, Receive

from startex.codecs.attachments import cleaned, ending_of, inspect_apart, marked
from startex.conduct import laid_down
from startex.language.base import Noun
from startex.language.commands import Given
from startex.language.ids import EVERYBODY, AttachmentId, CommandId
from startex.language.refusals import CommandUnreadable, NotFound, TextMissing
from startex.language.rows import RowKey
from startex.language.staff_commands import KeepAttachment
from startex.language.staff_facts import AttachmentKept
from startex.language.staff_refusals import AttachmentNotKept, AttachmentTooLong, ReleaseForbids
from startex.people.authority import MAY
from startex.server import sessions
from startex.server.answers import json
from startex.server.live import Live
from startex.server.numbers import INSPECTED_AT_ONCE, LONGEST_ATTACHMENT_BYTES, LONGEST_FORM_BYTES
from startex.server.station_routes import StationRoutes
from startex.visibility.cut import Marks, may_have, may_see

_MULTIPART = "multipart/form-data"
#: What a nation may be shown that may not have it: what a browser draws without keeping it.
_SHOWN = frozenset({"image/png", "image/jpeg", "text/plain"})
#: A file from a station runs nothing and reaches nobody, whatever a browser takes it for.
_POLICY = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'"
_PLAIN = re.compile(r"[^A-Za-z0-9 ._-]")


class Laid(Noun):
    """A file that may now be sent along."""

    id: AttachmentId


class _Upload(NamedTuple):
    data: bytes
    asked: Mapping[str, str]


class AttachmentRoutes:
    """Routes of `/x/EXERCISE/STATION/attachments`."""

    def __init__(self, stations: StationRoutes) -> None:
        self._stations = stations
        self._turns = asyncio.Semaphore(INSPECTED_AT_ONCE)

    def routes(self) -> list[BaseRoute]:
        at = "/x/{exercise}/{station}/attachments"
        return [
            Route(at, self.lay_down, methods=["POST"]),
            Route(f"{at}/{{attachment}}", self.fetch),
        ]

    async def lay_down(self, request: Request) -> Response:
        """The body, or the one file of a form. `name`, `release`, `display_only` (nations with
        commas between) and `classification` stand in the address or the form.

        Refuses: NotSignedIn, NotAllowed, TextMissing, AttachmentTooLong, AttachmentNotAllowed,
        AttachmentActive, AttachmentUnsound, ReleaseTooNarrow, JournalCannotWrite.
        """
        live, by = self._stations.who_may(request, _tag(), MAY[KeepAttachment])
        data, asked = await _uploaded(request)
        name = cleaned(asked.get("name", ""))
        if not name:
            raise TextMissing("name")
        async with self._turns:
            media_type = await asyncio.to_thread(inspect_apart, name, data)
        ending = ending_of(name)
        sha256 = await asyncio.to_thread(laid_down.lay_down, live.journal, ending, media_type, data)
        command = KeepAttachment(
            name=name,
            sha256=sha256,
            release=_nations(asked, "release") or EVERYBODY,
            display_only=_nations(asked, "display_only"),
            classification=asked.get("classification", ""),
        )
        given = Given(id=CommandId(f"attachment/{sessions.new_station()}"), command=command)
        answer = await live.give(given, by)
        return json(Laid(id=AttachmentId(answer.created)))

    async def fetch(self, request: Request) -> Response:
        """The file, for whom it is released to; a picture or a text is also shown to others.

        Refuses: NotSignedIn, NotFound, ReleaseForbids, AttachmentNotKept.
        """
        live, by = self._stations.who(request)
        viewer = live.desk.rooms.people.viewer(by.billet)
        fact, marks = _known(live, request.path_params["attachment"])
        if fact is None or marks is None or not may_see(marks, viewer):
            raise NotFound("attachment", request.path_params["attachment"])
        has = may_have(marks, viewer)
        if not has and fact.media_type not in _SHOWN:
            raise ReleaseForbids(f"attachment/{fact.attachment}", (viewer.nation,))
        data = await asyncio.to_thread(laid_down.data_of, live.journal, fact.sha256)
        if data is None:
            raise AttachmentNotKept(fact.sha256)
        return _file(data, fact, given=has and "show" not in request.query_params)


def _known(live: Live, attachment: str) -> tuple[AttachmentKept | None, Marks | None]:
    """As stations were told of it."""
    fact = live.desk.rooms.messages.attachments.get(AttachmentId(attachment))
    return fact, live.marks(RowKey("attachment", attachment))


def _file(data: bytes, fact: AttachmentKept, *, given: bool) -> Response:
    name = marked(fact.name)
    disposition = f"filename=\"{_PLAIN.sub('_', name)}\"; filename*=UTF-8''{quote(name)}"
    shown = fact.media_type in _SHOWN and not given
    headers = {
        "content-disposition": "inline" if shown else f"attachment; {disposition}",
        "content-security-policy": _POLICY,
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "no-store",
    }
    return Response(data, media_type=fact.media_type, headers=headers)


async def _uploaded(request: Request) -> _Upload:
    """Refuses: AttachmentTooLong, CommandUnreadable."""
    asked = dict(request.query_params)
    if not request.headers.get("content-type", "").startswith(_MULTIPART):
        return _Upload(await _body(request), asked)
    receive = _limited(request.receive, LONGEST_ATTACHMENT_BYTES + LONGEST_FORM_BYTES)
    data = b""
    try:
        async with Request(request.scope, receive).form(max_files=1) as form:
            for field, value in form.multi_items():
                if isinstance(value, UploadFile):
                    data = await value.read()
                    asked.setdefault("name", value.filename or "")
                else:
                    asked[field] = value
    except HTTPException as error:
        raise CommandUnreadable(_MULTIPART, error.detail) from error
    if len(data) > LONGEST_ATTACHMENT_BYTES:
        raise AttachmentTooLong(LONGEST_ATTACHMENT_BYTES)
    return _Upload(data, asked)


async def _body(request: Request) -> bytes:
    limited = Request(request.scope, _limited(request.receive, LONGEST_ATTACHMENT_BYTES))
    return await limited.body()


def _limited(receive: Receive, limit: int) -> Receive:
    """Whatever length it announced, more is not read. Refuses: AttachmentTooLong."""
    read = 0

    async def within_limit() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > limit:
            raise AttachmentTooLong(LONGEST_ATTACHMENT_BYTES)
        return message

    return within_limit


def _nations(asked: Mapping[str, str], field: str) -> tuple[str, ...]:
    parts = (part.strip() for part in asked.get(field, "").split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def _tag() -> str:
    return str(KeepAttachment.__struct_config__.tag)
