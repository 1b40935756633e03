"""Random requests for release, decisions on them, and markings."""

import contextlib
from collections.abc import Sequence
from typing import Protocol, TypeVar

from tests.exercises import small

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.base import Refusal
from startex.language.ids import (
    Address,
    BilletId,
    CellId,
    LanguageCode,
    NationCode,
    PostId,
    ReleaseAskId,
)
from startex.language.plan import Billet
from startex.language.rows import key_of
from startex.language.staff_plan import MarkingScheme
from startex.language.values import BY_HALL, Role, Verdict, WrittenText
from startex.visibility.cut import may_see, not_released_to

T = TypeVar("T")

_ITEMS = (
    *(f"message/M0000{number}" for number in (1, 1, 2, 2, 3, 4)),
    *(f"{kind}00001" for kind in ("order/O", "request/Q", "answer/Q", "decision/D", "media/N")),
    "line/L-1",
    "line/L-3",
    "unit/U-1",
    "unit/U-2",
    "observation/OBS0001",
    "clock/clock",
    "nothing",
)
_KINDS = ("message", "order", "request", "answer", "decision", "entry", "line", "unit", "media")
_PARTS = ("subject", "body", "title", "mission", "question", "answer", "name", "text")
_PLACES = ("J2", "J3", "J2-1", "J3-1", "J3-2", "UZB-C", "WHITE-1", "P-POLICE")
TEXTS = (
    "release_ask/R00001/reason",
    "release_ask/R00001/verdict",
    *(f"redacted/R0000{number}/{part}" for number in (1, 2) for part in ("subject", "body")),
)


class Draws(Protocol):
    """What draws of one seed."""

    def one(self, values: Sequence[T]) -> T: ...

    def some(self, values: Sequence[T], most: int = 2) -> tuple[T, ...]: ...

    def number(self, least: int, most: int) -> int: ...

    def written(self) -> WrittenText: ...

    def release(self) -> tuple[str, ...]: ...


def command(x: Draws) -> c.AnyCommand:
    made = x.one((_ask, _ask, _decide, _decide, _decide, _marking))
    return made(x)


def _ask(x: Draws) -> c.AnyCommand:
    return s.AskRelease(
        item=x.one(_ITEMS),
        nations=x.some(("USA", "TJK", "UZB"), 3),
        reason=x.written(),
        to=tuple(Address(place) for place in x.some(_PLACES)),
    )


def _decide(x: Draws) -> c.AnyCommand:
    verdict = x.one(list(Verdict))
    parts = {part: x.written() for part in x.some(_PARTS, 3)}
    return s.DecideRelease(
        ask=ReleaseAskId(f"R{x.number(1, 4):05d}"),
        verdict=verdict,
        reason=x.written(),
        nations=x.some(("USA", "TJK", "UZB"), 1),
        parts=parts if verdict is Verdict.REDACTED else {},
    )


def _marking(x: Draws) -> c.AnyCommand:
    scheme = MarkingScheme(id=x.one(("us", "nato", "un", "plain", "lost")))
    return s.SetMarking(marking=scheme, default_release=x.release())


def desks(hall: small.Hall) -> None:
    """Every nation has somebody who decides for it, in a cell of players."""
    for nation, cell in (("USA", "J2"), ("TJK", "J3"), ("UZB", "UZB-C")):
        desk = Billet(
            id=BilletId(f"{nation}-FDO-D"),
            post=PostId(f"{nation}-FDO"),
            cell=CellId(cell),
            nation=NationCode(nation),
            role=Role.DISCLOSURE,
            languages=(LanguageCode("en"),),
        )
        title = WrittenText(language=LanguageCode("en"), body="Desk")
        hall.take(c.PutBillet(billet=desk, title=title), BY_HALL)


def released(hall: small.Hall, x: Draws) -> None:
    """Somebody asks for something he sees, and mostly its owner's desk decides."""
    _sent(hall, x)
    rows = [row for key in list(hall.views.every_key()) if (row := hall.views.row(key))]
    there = {key_of(row).row for row in rows}
    kind = x.one([one for one in _KINDS if one in there])
    row = x.one([row for row in rows if key_of(row).row == kind])
    viewer = hall.rooms.people.viewer
    askers = [b for b in hall.rooms.people.billets if may_see(row, viewer(b))]
    lacking = not_released_to(row.release, map(NationCode, ("USA", "TJK", "UZB")))
    if not askers or not lacking:
        return
    to = tuple(Address(place) for place in x.some(_PLACES))
    item = f"{key_of(row).row}/{row.id}"
    ask = s.AskRelease(item=item, nations=lacking, reason=x.written(), to=to)
    with contextlib.suppress(Refusal):
        made = ReleaseAskId(hall.give(x.one(askers), ask).created)
        _decided(hall, x, made)


def _sent(hall: small.Hall, x: Draws) -> None:
    """Somebody writes to his own nation only."""
    people = hall.rooms.people
    writer = x.one(list(people.billets.values()))
    reader = x.one([b for b in people.billets.values() if b.nation == writer.nation])
    message = c.SendMessage(
        to=(Address(reader.post),),
        subject=x.written(),
        body=x.written(),
        release=(writer.nation,),
        display_only=x.some(("USA", "TJK", "UZB"), 1),
    )
    with contextlib.suppress(Refusal):
        hall.give(writer.id, message)


def _decided(hall: small.Hall, x: Draws, made: ReleaseAskId) -> None:
    asked = hall.rooms.disclosure.asks[made].fact
    texts = (t for t in hall.rooms.translation.texts if t.startswith(f"{asked.item}/"))
    parts = {text.split("/", 2)[2]: x.written() for text in texts}
    verdict = x.one((*Verdict, *Verdict, None))
    if verdict is None:
        return
    decide = s.DecideRelease(
        ask=made,
        verdict=verdict,
        reason=x.written(),
        parts=parts if verdict is Verdict.REDACTED else {},
    )
    hall.give(f"{asked.owner}-FDO-D", decide)
