"""Nouns and refusals as HTTP answers."""

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from startex.language.base import Refusal
from startex.language.refusals import (
    CommandUnreadable,
    NotAllowed,
    NotFound,
    NotSignedIn,
    TooFast,
)

_STATUS: dict[type[Refusal], int] = {
    NotSignedIn: 401,
    NotAllowed: 403,
    NotFound: 404,
    TooFast: 429,
    CommandUnreadable: 422,
}
#: What the rules of the exercise refuse although the request was good.
_CONFLICT = 409


def json(value: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(value), status, media_type="application/json")


def refused(_request: Request, refusal: Exception) -> Response:
    """The answer to any refusal a route lets through: its code and fields."""
    if not isinstance(refusal, Refusal):
        raise refusal
    body = {"code": refusal.code, "fields": refusal.fields}
    return json(body, _STATUS.get(type(refusal), _CONFLICT))


#: What the decoder raises for bytes that are no noun: not JSON, not UTF-8, too deep.
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def unreadable(error: Exception, length: int) -> CommandUnreadable:
    """What was wrong with the bytes, as the decoder says, without the bytes themselves."""
    return CommandUnreadable(f"{length} B", str(error))
