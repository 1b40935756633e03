"""Rows of the exercise, its cells, posts, billets and stations."""

from collections.abc import Iterable

from startex.language.facts import (
    AnyFact,
    BilletPut,
    BilletRemoved,
    CardReissued,
    CellPut,
    ExercisePut,
    PersonaPut,
    PlanItemRemoved,
    StationHandedOver,
    StationSignedIn,
    StationSignedOut,
    TextChecked,
    TextPut,
    TextWritten,
)
from startex.language.ids import (
    EVERYBODY,
    EXCON_ONLY,
    BilletId,
    CellId,
    PersonaId,
    PostId,
    StationId,
    TextId,
    text_id,
    text_owner,
)
from startex.language.plan import Billet
from startex.language.rows import (
    AnyRow,
    BilletRow,
    CellRow,
    ExerciseRow,
    HandoverRow,
    PersonaRow,
    PostRow,
    RowKey,
    StationRow,
)
from startex.language.staff_facts import ContactPut, ListPut
from startex.language.staff_rows import ContactRow, ListRow
from startex.language.values import Role
from startex.people.asks import Texts
from startex.people.phonebook import audience_of_cell, audience_of_list
from startex.people.state import State

EXERCISE = RowKey("exercise", "exercise")
_MANNING = (f"role:{Role.DIRECTOR}", f"role:{Role.ADMINISTRATOR}", f"role:{Role.MSEL_MANAGER}")


def touched(state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case ExercisePut():
            return (EXERCISE,)
        case CellPut(cell=cell):
            return _cell_rows(state, cell.id)
        case PersonaPut(persona=persona):
            return (RowKey("persona", persona.id), *_lists_with(state, persona.id))
        case BilletPut(billet=billet):
            return _billet_rows(state, billet.id)
        case BilletRemoved(billet=billet) | CardReissued(billet=billet):
            return _billet_rows(state, billet)
        case StationSignedIn(station=station) | StationSignedOut(station=station):
            return _station_rows(state, station)
        case StationHandedOver(station=station, text=text):
            note = [RowKey("handover", text_owner(text)[1])] if text else []
            return [*_station_rows(state, station), *note]
        case PlanItemRemoved(item="cell", id=removed):
            return _cell_rows(state, CellId(removed))
        case PlanItemRemoved(item="persona", id=removed):
            return (RowKey("persona", removed), *_lists_with(state, removed))
        case ListPut(list=known):
            return (RowKey("list", known.id),)
        case ContactPut(contact=contact):
            return (RowKey("contact", contact.id),)
        case PlanItemRemoved(item="list" | "contact" as kind, id=removed):
            return (RowKey(kind, removed),)
        case TextPut(text=text):
            return _text_rows(state, *text_owner(text.id))
        case TextWritten(text=text) | TextChecked(text=text):
            return _text_rows(state, *text_owner(text))
        case PlanItemRemoved(item="text", id=removed):
            return _text_rows(state, *text_owner(TextId(removed)))
        case _:
            return ()


def _cell_rows(state: State, cell: CellId) -> list[RowKey]:
    """Also the posts and personas whose rows say on which side they are."""
    personas = [RowKey("persona", p.id) for p in state.personas.values() if p.cell == cell]
    posts = dict.fromkeys(b.post for b in state.by_cell.get(cell, {}).values())
    played = (p.id for p in state.personas.values() if p.cell == cell)
    listed = (key for name in (cell, *posts, *played) for key in _lists_with(state, name))
    return [RowKey("cell", cell), *personas, *(RowKey("post", p) for p in posts), *listed]


def _lists_with(state: State, address: str) -> list[RowKey]:
    """Lists whose rows hang on what an address is."""
    return [RowKey("list", known.id) for known in state.lists.values() if address in known.members]


def _billet_rows(state: State, billet: BilletId) -> list[RowKey]:
    """Also the stations and notes whose rows say what the billet is."""
    known = state.billets.get(billet)
    post = [RowKey("post", known.post)] if known else []
    seats = [RowKey("station", s) for s, seat in state.stations.items() if seat.billet == billet]
    notes = [
        RowKey("handover", handover_id)
        for handover_id, handover in state.handovers.items()
        if billet in (handover.from_billet, handover.to_billet)
    ]
    listed = _lists_with(state, known.post) if known else []
    return [RowKey("billet", billet), *post, *seats, *notes, *listed]


def _station_rows(state: State, station: StationId) -> list[RowKey]:
    """Asked before and after the fact, so both holders' posts are among them."""
    seat = state.stations.get(station)
    known = state.billets.get(seat.billet) if seat else None
    post = [RowKey("post", known.post)] if known else []
    return [RowKey("station", station), *post]


def _text_rows(state: State, kind: str, owner: str) -> Iterable[RowKey]:
    match kind:
        case "exercise":
            return (EXERCISE,)
        case "cell" | "persona" | "handover" | "list" | "contact":
            return (RowKey(kind, owner),)
        case "billet":
            return _billet_rows(state, BilletId(owner))
        case _:
            return ()


def keys(state: State) -> Iterable[RowKey]:
    yield from (EXERCISE,) if state.exercise else ()
    yield from (RowKey("cell", c) for c in state.cells)
    yield from (RowKey("persona", p) for p in state.personas)
    yield from (RowKey("post", p) for p in state.by_post)
    yield from (RowKey("billet", b) for b in state.billets)
    yield from (RowKey("station", s) for s in state.stations)
    yield from (RowKey("handover", h) for h in state.handovers)
    yield from (RowKey("list", known) for known in state.lists)
    yield from (RowKey("contact", contact) for contact in state.contacts)


def row(state: State, key: RowKey, ask: Texts) -> AnyRow | None:
    match key.row:
        case "exercise":
            return _exercise(state, ask)
        case "cell":
            return _cell(state, CellId(key.id), ask)
        case "persona":
            return _persona(state, PersonaId(key.id), ask)
        case "post":
            return _post(state, PostId(key.id), ask)
        case "billet":
            return _billet(state, BilletId(key.id), ask)
        case "station":
            return _station(state, StationId(key.id))
        case "list":
            return _list(state, key.id, ask)
        case "contact":
            return _contact(state, key.id, ask)
        case _:
            return _handover(state, key.id, ask)


def _exercise(state: State, ask: Texts) -> ExerciseRow | None:
    known = state.exercise
    if known is None:
        return None
    return ExerciseRow(
        id=EXERCISE.id,
        audience=EVERYBODY,
        release=EVERYBODY,
        name=known.name,
        title=ask.text(text_id("exercise", known.id, "title")),
        scenario=ask.text(text_id("exercise", known.id, "scenario")),
        sponsor=known.sponsor,
        host_nation=known.host_nation,
        lead_nation=known.lead_nation,
        venue=known.venue,
        nations=known.nations,
        working_languages=known.working_languages,
        classification=known.classification,
        missions=known.missions,
        components=known.components,
        shifts=known.shifts,
        play_days=known.play_days,
        terminology=known.terminology,
        readiness=known.readiness,
        limits=known.limits,
        marking=known.marking,
        default_release=known.default_release,
        practice_of=known.practice_of,
    )


def _cell(state: State, cell: CellId, ask: Texts) -> CellRow | None:
    known = state.cells.get(cell)
    if known is None:
        return None
    return CellRow(
        id=cell,
        audience=audience_of_cell(state, cell),
        release=EVERYBODY,
        name=ask.text(text_id("cell", cell, "name")),
        kind=known.kind,
        parent=known.parent,
        excon=state.is_excon(cell),
    )


def _persona(state: State, persona: PersonaId, ask: Texts) -> PersonaRow | None:
    known = state.personas.get(persona)
    if known is None:
        return None
    return PersonaRow(
        id=persona,
        audience=audience_of_cell(state, known.cell),
        release=EVERYBODY,
        cell=known.cell,
        name=ask.text(text_id("persona", persona, "name")),
        phone=known.phone,
        mailbox=known.mailbox,
        outlet=known.outlet,
    )


def _post(state: State, post: PostId, ask: Texts) -> PostRow | None:
    holders = state.by_post.get(post)
    if not holders:
        return None
    first = next(iter(holders.values()))
    return PostRow(
        id=post,
        audience=EVERYBODY if state.is_player(first.cell) else EXCON_ONLY,
        release=EVERYBODY,
        cell=first.cell,
        title=ask.text(text_id("billet", first.id, "title")),
        nations=tuple(sorted({b.nation for b in holders.values()})),
        languages=tuple(dict.fromkeys(spoken for b in holders.values() for spoken in b.languages)),
        signed_in=state.seated(post),
    )


def _billet(state: State, billet: BilletId, ask: Texts) -> BilletRow | None:
    known = state.billets.get(billet)
    if known is None:
        return None
    return BilletRow(
        id=billet,
        audience=_who_knows(known),
        release=EVERYBODY,
        post=known.post,
        cell=known.cell,
        nation=known.nation,
        rank=known.rank,
        role=known.role,
        shift=known.shift,
        languages=known.languages,
        person=known.person,
        title=ask.text(text_id("billet", billet, "title")),
        card=state.cards.get(billet, 1),
    )


def _who_knows(billet: Billet) -> tuple[str, ...]:
    """Linguists know one another, because they share out the texts and stand in one roster."""
    linguist = billet.role is Role.INTERPRETER
    return (*_MANNING, f"role:{Role.INTERPRETER}") if linguist else _MANNING


def _station(state: State, station: StationId) -> StationRow | None:
    seat = state.stations.get(station)
    known = state.billets.get(seat.billet) if seat else None
    if seat is None or known is None:
        return None
    return StationRow(
        id=station,
        audience=EXCON_ONLY,
        release=EVERYBODY,
        billet=seat.billet,
        post=known.post,
        since_wall_ms=seat.since_wall_ms,
    )


def _handover(state: State, handover: str, ask: Texts) -> HandoverRow | None:
    known = state.handovers.get(handover)
    if known is None:
        return None
    holders = (state.billets.get(b) for b in (known.from_billet, known.to_billet))
    return HandoverRow(
        id=handover,
        audience=(known.post,),
        release=tuple(sorted({b.nation for b in holders if b})),
        post=known.post,
        from_billet=known.from_billet,
        to_billet=known.to_billet,
        note=ask.text(known.text),
        exercise_ms=known.exercise_ms,
    )


def _list(state: State, list_id: str, ask: Texts) -> ListRow | None:
    known = state.lists.get(list_id)
    if known is None:
        return None
    return ListRow(
        id=known.id,
        audience=audience_of_list(state, known),
        release=EVERYBODY,
        name=ask.text(text_id("list", known.id, "name")),
        members=known.members,
    )


def _contact(state: State, contact_id: str, ask: Texts) -> ContactRow | None:
    known = state.contacts.get(contact_id)
    if known is None:
        return None
    return ContactRow(
        id=known.id,
        audience=known.audience,
        release=EVERYBODY,
        name=ask.text(text_id("contact", known.id, "name")),
        phone=known.phone,
        mailbox=known.mailbox,
        place=known.place,
    )
