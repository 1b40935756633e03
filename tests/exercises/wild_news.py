"""Random meetings, journal lines and publications for the small exercise."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from startex.language import staff_commands as s
from startex.language.ids import (
    Address,
    EntryId,
    LanguageCode,
    MediaId,
    MessageId,
    PersonaId,
    RhythmId,
)
from startex.language.staff_plan import RhythmEvent, RhythmInput
from startex.language.values import MediaKind, WrittenText

T = TypeVar("T")

News = s.PutRhythm | s.RemoveRhythm | s.WriteEntry | s.ClosePeriod | s.MediaCommand
TEXTS = (
    "rhythm/B-1/title",
    "rhythm/B-1/intel",
    "entry/E00001/text",
    "entry/E00002/action",
    "media/N00001/headline",
    "media/N00001/body",
)
_AUDIENCES = (("ALL",), ("EXCON",), ("J3",), ("PLAYERS", "EXCON"))


class Chance(Protocol):
    """What draws; `wild.Chance` is one."""

    def one(self, values: Sequence[T]) -> T: ...
    def number(self, least: int, most: int) -> int: ...
    def written(self) -> WrittenText: ...
    def release(self) -> tuple[str, ...]: ...
    def addresses(self) -> tuple[Address, ...]: ...


def command(x: Chance) -> News:
    return x.one((_rhythm, _journal, _journal, _media, _media))(x)


def _rhythm(x: Chance) -> News:
    brought = RhythmInput(id="intel", provider=x.addresses()[0], due_min=x.number(0, 90))
    inputs = x.one(((), (brought,)))
    event = RhythmEvent(
        id=RhythmId(x.one(("B-1", "B-2"))),
        start_minute=x.number(0, 1439),
        chair=x.addresses()[0],
        members=x.addresses(),
        languages=x.one(((), (LanguageCode("ru"),))),
        inputs=inputs,
        audience=x.one(_AUDIENCES),
        release=x.release(),
    )
    put = s.PutRhythm(
        event=event,
        title=x.written(),
        purpose=x.one((None, x.written())),
        inputs={one.id: x.written() for one in inputs},
    )
    return x.one((put, put, s.RemoveRhythm(event=event.id)))


def _journal(x: Chance) -> News:
    line = s.WriteEntry(
        text=x.written(),
        action=x.one((None, x.written())),
        message=x.one((MessageId(""), MessageId(f"M{x.number(1, 4):05d}"))),
        corrects=x.one((EntryId(""), EntryId(f"E{x.number(1, 3):05d}"))),
    )
    return x.one((line, line, s.ClosePeriod()))


def _media(x: Chance) -> News:
    media = MediaId(f"N{x.number(1, 3):05d}")
    kind = x.one((MediaKind.POST, MediaKind.POST, MediaKind.ARTICLE, MediaKind.COMMENT))
    said = s.PublishMedia(
        kind=kind,
        body=x.written(),
        headline=x.one((None, x.written())),
        persona=PersonaId(x.one(("", "P-POLICE"))),
        reply_to=media if kind is MediaKind.COMMENT else MediaId(""),
        release=x.release(),
    )
    return x.one((said, said, said, s.WithdrawMedia(media=media)))
