"""Manning and stations: what may change, and what follows."""

from startex.language.commands import (
    HandOver,
    PutBillet,
    ReissueCard,
    RemoveBillet,
    SignIn,
    SignOut,
)
from startex.language.facts import (
    AnyFact,
    BilletPut,
    BilletRemoved,
    CardReissued,
    StationHandedOver,
    StationSignedIn,
    StationSignedOut,
    TextPut,
)
from startex.language.ids import ALL, EXCON, PLAYERS, BilletId, CellId, TextId, text_id
from startex.language.plan import Billet
from startex.language.refusals import (
    InUse,
    LastDirector,
    NotFound,
    NotSignedIn,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.values import Role, WrittenText, new_text
from startex.people.numbers import LONGEST_NAME, LONGEST_NOTE
from startex.people.state import State


def put_billet(state: State, command: PutBillet) -> list[AnyFact]:
    """Add or change a billet.

    Refuses: NotFound, TextMissing, TextTooLong, ValueNotAllowed, LastDirector.
    """
    billet = command.billet
    _check_fields(billet, command.title)
    _check_places(state, billet)
    before = state.billets.get(billet.id)
    if before is not None and before.role is Role.DIRECTOR and billet.role is not Role.DIRECTOR:
        _keep_a_director(state, before.id)
    title = new_text(text_id("billet", billet.id, "title"), command.title)
    return [BilletPut(billet=billet), TextPut(text=title)]


def remove_billet(state: State, command: RemoveBillet) -> list[AnyFact]:
    """Refuses: NotFound, LastDirector, InUse while somebody is signed in there."""
    billet = _billet(state, command.billet)
    _keep_a_director(state, billet.id)
    for station, seat in state.stations.items():
        if seat.billet == billet.id:
            raise InUse("billet", billet.id, station)
    return [BilletRemoved(billet=billet.id)]


def reissue_card(state: State, command: ReissueCard) -> list[AnyFact]:
    """A card that is lost must not open a station any more; who sits there signs in again.

    Refuses: NotFound.
    """
    billet = _billet(state, command.billet)
    seated = [s for s, seat in state.stations.items() if seat.billet == billet.id]
    signed_out: list[AnyFact] = [StationSignedOut(station=s) for s in seated]
    return [CardReissued(billet=billet.id), *signed_out]


def sign_in(state: State, command: SignIn) -> list[AnyFact]:
    """Refuses: NotFound."""
    billet = _billet(state, command.billet)
    return [StationSignedIn(station=command.station, billet=billet.id)]


def hand_over(state: State, command: HandOver, number: int) -> list[AnyFact]:
    """The next holder takes the station over. `number` is the journal's, to name the note.

    Refuses: NotSignedIn, NotFound, TextTooLong.
    """
    seat = state.stations.get(command.station)
    if seat is None:
        raise NotSignedIn
    incoming = _billet(state, command.to_billet)
    note = command.note
    if note is None or not note.body.strip():
        return [_handed_over(command, seat.billet, incoming.id, TextId(""))]
    if len(note.body) > LONGEST_NOTE:
        raise TextTooLong("note", len(note.body), LONGEST_NOTE)
    note_id = text_id("handover", f"H{number + 1}", "note")
    written = TextPut(text=new_text(note_id, note))
    return [_handed_over(command, seat.billet, incoming.id, note_id), written]


def sign_out(state: State, command: SignOut) -> list[AnyFact]:
    if command.station not in state.stations:
        return []
    return [StationSignedOut(station=command.station)]


def _handed_over(
    command: HandOver, outgoing: BilletId, incoming: BilletId, note: TextId
) -> StationHandedOver:
    return StationHandedOver(
        station=command.station, from_billet=outgoing, to_billet=incoming, text=note
    )


def _billet(state: State, billet: BilletId) -> Billet:
    known = state.billets.get(billet)
    if known is None:
        raise NotFound("billet", billet)
    return known


def _check_fields(billet: Billet, title: WrittenText) -> None:
    for name, value in (("id", billet.id), ("post", billet.post), ("title", title.body)):
        if not value.strip():
            raise TextMissing(name)
    for name, value in (("person", billet.person), ("rank", billet.rank), ("title", title.body)):
        if len(value) > LONGEST_NAME:
            raise TextTooLong(name, len(value), LONGEST_NAME)
    if not billet.languages:
        raise TextMissing("languages")
    for name, value in (("id", billet.id), ("post", billet.post)):
        if not value.replace("-", "").replace("_", "").replace(".", "").isalnum():
            raise ValueNotAllowed(name, value, "A-Z a-z 0-9 - _ .")


def _check_places(state: State, billet: Billet) -> None:
    """One namespace for cells, posts and personas: an address must mean one thing."""
    if billet.cell not in state.cells:
        raise NotFound("cell", billet.cell)
    exercise = state.exercise
    if exercise is not None:
        _one_of("nation", billet.nation, tuple(n.code for n in exercise.nations))
        _one_of("shift", billet.shift, ("", *(s.id for s in exercise.shifts)))
    taken = CellId(billet.post) in state.cells or billet.post in state.personas
    if taken or billet.post in state.lists or billet.post in (ALL, EXCON, PLAYERS):
        raise ValueNotAllowed("post", billet.post, "")


def _one_of(field: str, found: str, allowed: tuple[str, ...]) -> None:
    if found not in allowed:
        raise ValueNotAllowed(field, found, ", ".join(a for a in allowed if a))


def _keep_a_director(state: State, leaving: BilletId) -> None:
    others = (b for b in state.billets.values() if b.id != leaving)
    if state.billets[leaving].role is Role.DIRECTOR and not any(
        b.role is Role.DIRECTOR for b in others
    ):
        raise LastDirector(leaving)
