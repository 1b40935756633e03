"""No byte of a text reaches a station whose holder may not have it.

What he may have is worked out here anew from the rooms, and not with the function that cuts rows.
"""

import msgspec
import pytest
from hypothesis import given, settings
from tests.exercises import small, wild

from startex.conduct.rooms import Rooms
from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.base import Refusal
from startex.language.ids import (
    Address,
    LanguageCode,
    LineId,
    LinkId,
    MessageId,
    ObservationId,
    TextId,
    UnitId,
    text_owner,
)
from startex.language.plan import Billet, Unit
from startex.language.refusals import NotFound
from startex.language.rows import key_of
from startex.language.values import PLAYER_CELLS, LinkState
from startex.stations.feed import Feed, cut
from startex.visibility.cut import may_see


def _released(release: tuple[str, ...], holder: Billet) -> bool:
    return "ALL" in release or holder.nation in release


def _may_have(rooms: Rooms, holder: Billet, text: TextId) -> bool:
    """The rules of the exercise, text by text."""
    control = rooms.people.cells[holder.cell].kind not in PLAYER_CELLS
    kind, owner = text_owner(text)
    match kind:
        case "line":
            known = rooms.msel.lines.get(LineId(owner))
            if known is None or not known.line.owner:
                return control
            return control and _released((*known.line.release, known.line.owner), holder)
        case "message":
            return _may_have_message(rooms, holder, MessageId(owner), control=control)
        case "observation":
            noted = rooms.evaluation.observations[ObservationId(owner)].fact
            return control and _released(noted.release, holder)
        case "unit":
            placed = rooms.forces.units.get(UnitId(owner))
            queued = any(task.text == text for task in rooms.translation.tasks)
            if placed is None:
                return False
            known_to = _is_of_audience(placed.unit, holder, control=control)
            return (known_to or (control and queued)) and _released(placed.unit.release, holder)
        case "handover":
            note = rooms.people.handovers[owner]
            ends = (rooms.people.billets.get(b) for b in (note.from_billet, note.to_billet))
            return holder.post == note.post and holder.nation in {b.nation for b in ends if b}
        case _:
            return True


def _may_have_message(rooms: Rooms, holder: Billet, message: MessageId, *, control: bool) -> bool:
    sent = rooms.messages.messages[message].fact
    personas: dict[str, str] = {p.id: p.cell for p in rooms.people.personas.values()}
    reached = {personas.get(a, a) for a in (*sent.to, *sent.info)}
    party = holder.post in {sent.from_post, *reached} or holder.cell in reached
    return (control or party) and _released(sent.release, holder)


def _is_of_audience(unit: Unit, holder: Billet, *, control: bool) -> bool:
    side = "EXCON" if control else "PLAYERS"
    keys = {"ALL", side, holder.cell, holder.post, f"role:{holder.role}"}
    return bool(keys.intersection(unit.audience))


def _secrets(rooms: Rooms, holder: Billet) -> set[bytes]:
    """Marks of today's texts that this holder has by none of them; a message copies its line."""
    may: set[bytes] = set()
    may_not: set[bytes] = set()
    for text in rooms.translation.texts.values():
        known = may if _may_have(rooms, holder, text.id) else may_not
        known.update(v.body.encode() for v in text.versions if v.body.startswith("~"))
    return may_not - may


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
            assert _leaked(frame, _secrets(hall.rooms, holder)) == []
    for holder in hall.rooms.people.billets.values():
        viewer, secrets = hall.rooms.people.viewer(holder.id), _secrets(hall.rooms, holder)
        for number in (None, *numbers):
            assert _leaked(b"".join(feed.since(viewer, number)), secrets) == []


def _leaked(frames: bytes, secrets: set[bytes]) -> list[bytes]:
    return [secret for secret in secrets if secret in frames]


def naming(row: str, row_id: str) -> list[c.AnyCommand]:
    """Commands that name a row by its id."""
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
