"""Frames between a station and the server: one versioned envelope, JSON text."""

from typing import TypeAlias

import msgspec

from startex.language.base import Noun
from startex.language.commands import AnyCommand
from startex.language.ids import BilletId, CommandId, ExerciseId, LanguageCode, PostId, StationId
from startex.language.review import ReviewReport
from startex.language.rows import AnyRow
from startex.language.values import Role

#: Raised whenever a frame or a row changes in a way an old page would misread.
SCHEMA = 3


class StationFrame(Noun, tag_field="frame"):
    """What a station says."""


class Hello(StationFrame, tag="hello"):
    """`number` is the last one the page has, None for a page that has nothing.

    `view` is that of the welcome it was told under: what another viewer has is worth nothing.
    """

    schema: int
    number: int | None = None
    view: str = ""


class Give(StationFrame, tag="give"):
    id: CommandId
    command: AnyCommand


class Attend(StationFrame, tag="attend"):
    """Where the person at the station works now, for the others: row tag and id, "line/CT-07".

    Empty when he left. Not recorded.
    """

    place: str
    field: str = ""


AnyStationFrame: TypeAlias = Hello | Give | Attend


class Put(Noun, tag_field="op", tag="put"):
    row: AnyRow


class Remove(Noun, tag_field="op", tag="remove"):
    row: str
    id: str


Change: TypeAlias = Put | Remove


class ServerFrame(Noun, tag_field="frame"):
    """What the server says."""


class Welcome(ServerFrame, tag="welcome"):
    """Who this station is. `wall_ms` sets the page's idea of the server's clock.

    `view` stands for what this holder may see; it changes with his cell, nation and role.
    """

    schema: int
    exercise: ExerciseId
    station: StationId
    billet: BilletId
    post: PostId
    role: Role
    languages: tuple[LanguageCode, ...]
    excon: bool
    view: str
    #: Locks drafts on this machine: of the billet and this sign-in, kept in memory only.
    draft_key: str
    wall_ms: int


class Snapshot(ServerFrame, tag="snapshot"):
    """All rows of a station's view, in pages; `first` forgets what was there, `last` closes it."""

    number: int
    rows: tuple[AnyRow, ...]
    first: bool
    last: bool


class Update(ServerFrame, tag="update"):
    """Changes up to and including `number`."""

    number: int
    changes: tuple[Change, ...]


class Acknowledged(ServerFrame, tag="ack"):
    """Durable. `created` is the id of what the command made, empty where it made nothing."""

    id: CommandId
    number: int
    created: str = ""


class Refused(ServerFrame, tag="refusal"):
    """The command changed nothing; the sentence is `refusal-CODE` with these fields."""

    id: CommandId
    code: str
    fields: dict[str, str]


class Alarm(ServerFrame, tag="alarm"):
    """A safety row told before it is durable, because the journal cannot write."""

    changes: tuple[Change, ...]


class JournalState(ServerFrame, tag="journal"):
    """Whether the exercise can record; while it cannot, only safety commands pass."""

    writing: bool


class Presence(ServerFrame, tag="presence"):
    """Another station of those who see the row works there; an empty place means it left."""

    station: StationId
    billet: BilletId
    place: str
    field: str


class Pulse(ServerFrame, tag="pulse"):
    """Sent when nothing else is, so that a dead link is noticed."""

    wall_ms: int


class Goodbye(ServerFrame, tag="goodbye"):
    """The station is signed out, handed over or too slow; `code` names the sentence."""

    code: str


AnyServerFrame: TypeAlias = (
    Welcome
    | Snapshot
    | Update
    | Acknowledged
    | Refused
    | Alarm
    | JournalState
    | Presence
    | Pulse
    | Goodbye
)


def schema() -> dict[str, object]:
    """JSON Schema of all that travels, under `$defs`, for the browser's types."""
    types = (AnyStationFrame, AnyServerFrame, ReviewReport)
    _refs, components = msgspec.json.schema_components(types, ref_template="#/$defs/{name}")
    return {"$defs": components}
