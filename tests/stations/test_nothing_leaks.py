"""No byte of a text reaches a station whose holder may not have it.

What he may have is worked out anew in `tests.exercises.rules`.
"""

import msgspec
import pytest
from hypothesis import given, settings
from tests.exercises import small, wild
from tests.exercises.rules import leaked, secrets

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.base import Refusal
from startex.language.ids import (
    Address,
    LanguageCode,
    LineId,
    LinkId,
    MessageId,
    OrderId,
    ReleaseAskId,
    RequestId,
    TextId,
    UnitId,
)
from startex.language.refusals import NotFound
from startex.language.rows import key_of
from startex.language.values import LinkState, OrderKind, Verdict
from startex.stations.feed import Feed, cut
from startex.visibility.cut import may_see


@settings(max_examples=60, deadline=None)
@given(wild.exercises, wild.plays)
def test_no_frame_holds_what_its_station_may_not_have(exercise: int, steps: list[int]) -> None:
    hall = wild.started(exercise)
    hall.desk.touched()
    feed = Feed(hall.views, hall.rooms.number)
    numbers = [feed.number]
    for _step in wild.play(hall, steps):
        changes = feed.take(hall.desk.touched(), hall.rooms.number)
        feed.number = hall.rooms.number
        numbers.append(feed.number)
        for holder in hall.rooms.people.billets.values():
            viewer = hall.rooms.people.viewer(holder.id)
            frame = b"".join(cut(changes, viewer))
            assert leaked(frame, secrets(hall.rooms, holder)) == []
    for holder in hall.rooms.people.billets.values():
        viewer, kept = hall.rooms.people.viewer(holder.id), secrets(hall.rooms, holder)
        for number in (None, *numbers):
            assert leaked(b"".join(feed.since(viewer, number)), kept) == []


def naming(row: str, row_id: str) -> list[c.AnyCommand]:
    """Commands that name a row by its id."""
    asked = s.AskRelease(
        item=f"{row}/{row_id}", nations=("TJK",), reason=small.written("We need it")
    )
    return [asked, *_naming(row, row_id)]


def _naming(row: str, row_id: str) -> list[c.AnyCommand]:
    match row:
        case "line":
            line, text = LineId(row_id), TextId(f"line/{row_id}/body")
            return [
                c.ReleaseLine(line=line),
                c.ApproveLine(line=line),
                c.OmitLine(line=line, reason="no"),
                c.EditLine(line=msgspec.structs.replace(wild.SMALL.lines[0], id=line), version=1),
                c.NoteObservation(text=small.written("seen"), line=line),
                *_on_text(text),
            ]
        case "message":
            message, text = MessageId(row_id), TextId(f"message/{row_id}/body")
            words = small.written("so")
            to = (Address("J2"),)
            return [
                c.ReadMessage(message=message),
                c.AcknowledgeMessage(message=message),
                c.SendMessage(to=to, subject=words, body=words, reply_to=message),
                *_on_text(text),
            ]
        case "unit":
            unit = UnitId(row_id)
            text = TextId(f"unit/{row_id}/name")
            return [c.MoveUnit(unit=unit, latitude_deg=1.0, longitude_deg=1.0), *_on_text(text)]
        case "order":
            order, words = OrderId(row_id), small.written("so")
            text = s.OrderText(language=LanguageCode("en"), title="t", mission="m", execution="e")
            to = (Address("J2"),)
            return [
                s.IssueOrder(kind=OrderKind.OPORD, to=to, text=text, based_on=order),
                s.IssueOrder(kind=OrderKind.OPORD, to=to, text=text, supersedes=order),
                s.ReviseOrder(order=order, version=1, text=text),
                s.AcknowledgeOrder(order=order, version=1),
                s.CancelOrder(order=order, reason=words),
                *_on_text(TextId(f"order/{row_id}/mission")),
            ]
        case "request":
            request, words = RequestId(row_id), small.written("so")
            return [
                s.AnswerRequest(request=request, answer=words),
                s.PassRequest(request=request, to=Address("J3")),
                s.CloseRequest(request=request),
                *_on_text(TextId(f"request/{row_id}/question")),
            ]
        case "answer":
            return _on_text(TextId(f"answer/{row_id}/answer"))
        case "decision":
            return _on_text(TextId(f"decision/{row_id}/subject"))
        case "release_ask":
            ask, words = ReleaseAskId(row_id), small.written("so")
            return [
                s.DecideRelease(ask=ask, verdict=verdict, reason=words) for verdict in Verdict
            ] + _on_text(TextId(f"release_ask/{row_id}/reason"))
        case "redacted":
            return _on_text(TextId(f"redacted/{row_id}/body"))
        case "link":
            return [s.SetLinks(links=(LinkId(row_id),), state=LinkState.CUT)]
        case "observation":
            return _on_text(TextId(f"observation/{row_id}/text"))
        case _:
            return []


def _on_text(text: TextId) -> list[c.AnyCommand]:
    russian = LanguageCode("ru")
    return [
        c.WriteText(text=text, language=russian, body="текст", version=1),
        c.CheckText(text=text, language=russian, version=1),
        c.TakeTranslation(text=text, language=russian),
        c.HandBackTranslation(text=text, language=russian),
    ]


def _said(hall: small.Hall, billet: str, command: c.AnyCommand, row_id: str) -> list[str]:
    """What the giver is told, without the id he named himself."""
    try:
        hall.take(command, hall.author(billet))
    except Refusal as refusal:
        told = [refusal.code, *(f"{k}={v}" for k, v in sorted(refusal.fields.items()))]
        return [part.replace(row_id, "*") for part in told]
    return ["accepted"]


@settings(max_examples=40, deadline=None)
@given(wild.exercises, wild.plays)
def test_what_one_may_not_see_is_refused_like_what_is_not_there(
    exercise: int, steps: list[int]
) -> None:
    hall = wild.started(exercise)
    for _step in wild.play(hall, steps):
        pass
    for billet in list(hall.rooms.people.billets):
        viewer = hall.rooms.people.viewer(billet)
        rows = [hall.views.row(key) for key in list(hall.views.every_key())]
        for row in [r for r in rows if r is not None and not may_see(r, viewer)]:
            tag = key_of(row).row
            for there, absent in zip(naming(tag, row.id), naming(tag, "ABSENT"), strict=True):
                assert _said(hall, billet, there, row.id) == _said(hall, billet, absent, "ABSENT")


def test_a_line_kept_from_a_nation_does_not_exist_for_its_controllers() -> None:
    plan = small.plan()
    kept = msgspec.structs.replace(plan.lines[0], owner="TJK", release=("TJK",))
    hall = small.Hall()
    hall.open(msgspec.structs.replace(plan, lines=(kept, *plan.lines[1:])))
    hall.give("DIR-1-D", c.StartExercise())
    with pytest.raises(NotFound):
        hall.give("MSEL-1-D", c.HoldLine(line=kept.id))
    hall.give("WHITE-1-D", c.HoldLine(line=kept.id))
    assert hall.rooms.msel.lines[kept.id].held
