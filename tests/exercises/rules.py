"""The rules of the exercise, text by text: who may have what.

Worked out here anew from the rooms, and not with the function that cuts rows.
"""

from typing import NamedTuple

from startex.conduct.rooms import Rooms
from startex.language.facts import MessageSent
from startex.language.ids import (
    DecisionId,
    EntryId,
    LineId,
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
from startex.language.values import PLAYER_CELLS, Role


def _released(release: tuple[str, ...], holder: Billet) -> bool:
    return "ALL" in release or holder.nation in release


def _may_have(rooms: Rooms, holder: Billet, text: TextId, *, on_paper: bool) -> bool:
    """A reader on paper is one whose nation is on no list of those that are only shown."""
    excon = rooms.people.cells[holder.cell].kind not in PLAYER_CELLS
    kind, owner = text_owner(text)
    desk = _is_asked_for(rooms, holder, f"{kind}/{owner}")
    control = excon or desk
    match kind:
        case "line":
            known = rooms.msel.lines.get(LineId(owner))
            if known is None or not known.line.owner:
                return control
            line = known.line
            shown = () if on_paper else line.display_only
            return control and _released((*line.release, *shown, line.owner), holder)
        case "message":
            sent = rooms.messages.messages[MessageId(owner)].fact
            shown = () if on_paper else sent.display_only
            party = control or _is_party(rooms, holder, sent)
            return party and _released((*sent.release, *shown), holder)
        case "release_ask" | "redacted":
            return _may_have_release(rooms, holder, text, control=control)
        case "order" | "request" | "answer" | "decision":
            paper = _paper(rooms, kind, owner)
            shown = () if on_paper else paper.display_only
            party = control or _is_reader(rooms, holder, paper)
            return party and _released((*paper.release, *shown), holder)
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
            known_to = desk or _is_of_audience(placed.unit, holder, control=excon)
            return (known_to or (excon and queued)) and _released(placed.unit.release, holder)
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
        return (near or control) and _released(written.release, holder)
    event = rooms.staff.rhythm.get(RhythmId(owner))
    if event is None:
        return control
    side = "EXCON" if rooms.people.cells[holder.cell].kind not in PLAYER_CELLS else "PLAYERS"
    keys = {"ALL", side, holder.cell, holder.post}
    linguist = control and any(
        t.text.startswith(f"rhythm/{owner}/") for t in rooms.translation.tasks
    )
    return (not keys.isdisjoint(event.audience) or linguist) and _released(event.release, holder)


def _is_party(rooms: Rooms, holder: Billet, sent: MessageSent) -> bool:
    """Who wrote it, and whom it reached by itself or with another."""
    personas: dict[str, str] = {p.id: p.cell for p in rooms.people.personas.values()}
    receipts = (rooms.messages.receipts[one] for one in _bringing(rooms, sent.message))
    there = (a for one in receipts for a in one if one[a].delivered_ms is not None)
    reached = {personas.get(a, a) for a in there}
    return holder.post in {sent.from_post, *reached} or holder.cell in reached


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
    side = "PLAYERS" if rooms.people.is_player(holder.cell) else "EXCON"
    keys = {"ALL", holder.cell, holder.post, side, f"role:{holder.role}"}
    reached = keys.intersection(given.audience) or _is_asked_for(rooms, holder, fact.item)
    return bool(reached or queued) and holder.nation in (*given.nations, fact.owner)


class _Paper(NamedTuple):
    """A paper of a staff; `author` is the post whose paper it is."""

    release: tuple[str, ...]
    author: str
    reached: tuple[str, ...]
    display_only: tuple[str, ...] = ()


def _paper(rooms: Rooms, kind: str, owner: str) -> _Paper:
    if kind == "order":
        order = rooms.orders.orders[OrderId(owner)].fact
        reached = (*order.to, *order.info)
        return _Paper(order.release, order.from_post, reached, order.display_only)
    if kind == "decision":
        decision = rooms.staff.decisions[DecisionId(owner)].fact
        return _Paper(decision.release, decision.from_post, ())
    request = rooms.staff.requests[RequestId(owner)]
    answer = request.answer.release if request.answer else ()
    release = request.fact.release if kind == "request" else answer
    return _Paper(release, request.fact.from_post, request.asked)


def _is_reader(rooms: Rooms, holder: Billet, paper: _Paper) -> bool:
    """Whose paper it is with his cell, and whom it went to; a log is its headquarters'."""
    personas: dict[str, str] = {p.id: p.cell for p in rooms.people.personas.values()}
    named = {personas.get(a, a) for a in paper.reached}
    cells = {b.cell for b in rooms.people.by_post.get(paper.author, {}).values()}
    return holder.post in {paper.author, *named} or holder.cell in {*named, *cells}


def _is_of_audience(unit: Unit, holder: Billet, *, control: bool) -> bool:
    side = "EXCON" if control else "PLAYERS"
    keys = {"ALL", side, holder.cell, holder.post, f"role:{holder.role}"}
    return bool(keys.intersection(unit.audience))


def secrets(rooms: Rooms, holder: Billet, *, on_paper: bool = False) -> set[bytes]:
    """Marks of today's texts that this holder has by none of them; a message copies its line.

    On paper he has nothing that he is only shown.
    """
    may: set[bytes] = set()
    may_not: set[bytes] = set()
    for text in rooms.translation.texts.values():
        known = may if _may_have(rooms, holder, text.id, on_paper=on_paper) else may_not
        known.update(v.body.encode() for v in text.versions if v.body.startswith("~"))
    return may_not - may


def leaked(frames: bytes, secrets: set[bytes]) -> list[bytes]:
    return [secret for secret in secrets if secret in frames]
