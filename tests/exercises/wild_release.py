"""Random requests for release, decisions on them, and markings."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import Address, ReleaseAskId
from startex.language.staff_plan import MarkingScheme
from startex.language.values import Verdict, WrittenText

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
