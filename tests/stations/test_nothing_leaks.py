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
    DecisionId,
    EntryId,
    LanguageCode,
    LineId,
    LinkId,
    MediaId,
    MessageId,
    ObservationId,
    OrderId,
    ReleaseAskId,
    RequestId,
    RhythmId,
    TextId,
    UnitId,
    text_owner,
)
from startex.language.plan import Billet, Unit
from startex.language.refusals import NotFound
from startex.language.rows import key_of
from startex.language.values import PLAYER_CELLS, LinkState, OrderKind, Role, Verdict
from startex.stations.feed import Feed, cut
from startex.visibility.cut import may_see


def _released(release: tuple[str, ...], holder: Billet) -> bool:
    return "ALL" in release or holder.nation in release


def _may_have(rooms: Rooms, holder: Billet, text: TextId) -> bool:
    """The rules of the exercise, text by text."""
    control = rooms.people.cells[holder.cell].kind not in PLAYER_CELLS
    kind, owner = text_owner(text)
    control = control or _is_asked_for(rooms, holder, f"{kind}/{owner}")
    match kind:
        case "line":
            known = rooms.msel.lines.get(LineId(owner))
            if known is None or not known.line.owner:
                return control
            line = known.line
            return control and _released((*line.release, *line.display_only, line.owner), holder)
        case "message":
            return _may_have_message(rooms, holder, MessageId(owner), control=control)
        case "release_ask" | "redacted":
            return _may_have_release(rooms, holder, text, control=control)
        case "order" | "request" | "answer" | "decision":
            return _may_have_paper(rooms, holder, kind, owner, control=control)
        case "rhythm" | "entry" | "media":
            return _may_have_news(rooms, holder, kind, owner, control=control)
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


def _may_have_news(rooms: Rooms, holder: Billet, kind: str, owner: str, *, control: bool) -> bool:
    """A meeting of its audience; a journal of its cell; what was published of everybody."""
    if kind == "media":
        return _released(rooms.media.published[MediaId(owner)].release, holder)
    if kind == "entry":
        written = rooms.staff.journals.entries[EntryId(owner)].fact
        mates = rooms.people.by_post.get(written.post, {}).values()
        near = holder.post == written.post or holder.cell in {b.cell for b in mates}
        return (near or control) and _released(
            rooms.staff.journals.release_of(EntryId(owner)), holder
        )
    event = rooms.staff.rhythm.get(RhythmId(owner))
    if event is None:
        return control
    side = "EXCON" if rooms.people.cells[holder.cell].kind not in PLAYER_CELLS else "PLAYERS"
    keys = {"ALL", side, holder.cell, holder.post}
    linguist = control and any(
        t.text.startswith(f"rhythm/{owner}/") for t in rooms.translation.tasks
    )
    return (not keys.isdisjoint(event.audience) or linguist) and _released(event.release, holder)


def _may_have_message(rooms: Rooms, holder: Billet, message: MessageId, *, control: bool) -> bool:
    sent = rooms.messages.messages[message].fact
    personas: dict[str, str] = {p.id: p.cell for p in rooms.people.personas.values()}
    facts = (rooms.messages.messages[one].fact for one in _bringing(rooms, message))
    reached = {personas.get(a, a) for fact in facts for a in (*fact.to, *fact.info)}
    party = holder.post in {sent.from_post, *reached} or holder.cell in reached
    return (control or party) and _released((*sent.release, *sent.display_only), holder)


def _bringing(rooms: Rooms, message: MessageId) -> set[MessageId]:
    """The message, and whatever forwards or quotes it: who gets that gets it too."""
    bringing = {message}
    for later, known in rooms.messages.messages.items():
        if bringing.intersection((known.fact.forward_of, *known.fact.quotes)):
            bringing.add(later)
    return bringing


def _is_asked_for(rooms: Rooms, holder: Billet, item: str) -> bool:
    """Whether his nation's desk was asked to release it."""
    asked = (known.fact for known in rooms.disclosure.asks.values())
    desk = holder.role is Role.DISCLOSURE
    return desk and any(fact.item == item and fact.owner == holder.nation for fact in asked)


def _may_have_release(rooms: Rooms, holder: Billet, text: TextId, *, control: bool) -> bool:
    """A request is between who asked and the owner's desk; what was given is for the nations."""
    kind, owner = text_owner(text)
    known = rooms.disclosure.asks[ReleaseAskId(owner)]
    fact, given = known.fact, known.decided.fact if known.decided else None
    queued = control and any(task.text == text for task in rooms.translation.tasks)
    if kind == "release_ask":
        desk = holder.role is Role.DISCLOSURE and holder.nation == fact.owner
        party = desk or holder.role is Role.DIRECTOR or holder.post == fact.from_post
        return (party or queued) and holder.nation in (fact.owner, fact.from_nation)
    assert given is not None
    keys = {"ALL", holder.cell, holder.post, "EXCON" if control else "PLAYERS"}
    reached = keys.intersection(given.audience) or _is_asked_for(rooms, holder, fact.item)
    return bool(reached or queued) and holder.nation in (*given.nations, fact.owner)


def _may_have_paper(rooms: Rooms, holder: Billet, kind: str, owner: str, *, control: bool) -> bool:
    """Whose paper it is with his cell, whom it went to, and control; a log is its headquarters'."""
    shown, author, reached = _paper(rooms, kind, owner)
    personas: dict[str, str] = {p.id: p.cell for p in rooms.people.personas.values()}
    named = {personas.get(a, a) for a in reached}
    cells = {b.cell for b in rooms.people.by_post.get(author, {}).values()}
    party = holder.post in {author, *named} or holder.cell in {*named, *cells}
    return (control or party) and _released(shown, holder)


def _paper(rooms: Rooms, kind: str, owner: str) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    """Nations that may be shown it, the post whose paper it is, and whom it went to."""
    if kind == "order":
        order = rooms.orders.orders[OrderId(owner)].fact
        return (*order.release, *order.display_only), order.from_post, (*order.to, *order.info)
    if kind == "decision":
        decision = rooms.staff.decisions[DecisionId(owner)].fact
        return decision.release, decision.from_post, ()
    request = rooms.staff.requests[RequestId(owner)]
    answer = request.answer.release if request.answer else ()
    release = request.fact.release if kind == "request" else answer
    return release, request.fact.from_post, request.asked


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
