"""Which rows a fact touches, and what a row is now."""

from collections.abc import Callable, Iterable, Iterator

import msgspec

from startex.clock import view as clock
from startex.conduct.answers import Answers
from startex.conduct.rooms import Rooms
from startex.disclosure import view as disclosure
from startex.evaluation import view as evaluation
from startex.forces import view as forces
from startex.forms import view as forms
from startex.language.facts import (
    AnyFact,
    BilletPut,
    BilletRemoved,
    CellPut,
    LineHeld,
    LinePut,
    LineStatusSet,
    PersonaPut,
    PlanItemRemoved,
    TranslationRequested,
    TriggerSet,
)
from startex.language.ids import TextId, text_owner
from startex.language.rows import AnyRow, RowKey
from startex.links import view as links
from startex.media import view as media
from startex.messages import attachments
from startex.messages import view as messages
from startex.msel import view as msel
from startex.orders import view as orders
from startex.people import view as people
from startex.safety import view as safety
from startex.staff import view as staff
from startex.translation import view as translation

#: Rows of the phonebook besides posts, cells and personas.
PHONEBOOK = ("list", "contact")


class Views:
    """The rows of an exercise, made from its rooms when asked for."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        ask = Answers(rooms)
        self._row: dict[str, Callable[[RowKey], AnyRow | None]] = {
            "clock": lambda key: clock.row(rooms.clock, key),
            "unit": lambda key: forces.row(rooms.forces, key, ask),
            "form": lambda key: forms.row(rooms.forms, key),
            "order": lambda key: orders.row(rooms.orders, key, ask, ask),
        }
        self._row["attachment"] = lambda key: attachments.row(
            rooms.messages, rooms.carriers, key, self._audience
        )
        for tag in (
            "exercise",
            "cell",
            "persona",
            "post",
            "billet",
            "station",
            "handover",
            *PHONEBOOK,
        ):
            self._row[tag] = lambda key: people.row(rooms.people, key, ask)
        for tag in ("storyline", "incident", "gate", "column", "view", "line"):
            self._row[tag] = lambda key: msel.row(rooms.msel, key, ask)
        for tag in ("link", "means"):
            self._row[tag] = lambda key: links.row(rooms.links, key, ask)
        for tag in ("message", "receipt", "transit"):
            self._row[tag] = lambda key: messages.row(rooms.messages, key, ask, ask)
        for tag in ("objective", "observation"):
            self._row[tag] = lambda key: evaluation.row(rooms.evaluation, key, ask)
        for tag in translation.TAGS:
            self._row[tag] = lambda key: translation.row(rooms.translation, key)
        for tag in disclosure.TAGS:
            self._row[tag] = lambda key: disclosure.row(rooms.disclosure, key, ask)
        for tag in ("no_duff", "halt"):
            self._row[tag] = lambda key: safety.row(rooms.safety, key)
        for tag in staff.TAGS:
            self._row[tag] = lambda key: staff.row(rooms.staff, key, ask, ask)

        for tag in media.TAGS:
            self._row[tag] = lambda key: media.row(rooms.media, key, ask)

    def row(self, key: RowKey) -> AnyRow | None:
        make = self._row.get(key.row)
        row = None if make is None else make(key)
        desks = disclosure.desks(self._rooms.disclosure, f"{key.row}/{key.id}")
        if row is None or not desks:
            return row
        return msgspec.structs.replace(row, audience=tuple(dict.fromkeys((*row.audience, *desks))))

    def _audience(self, key: RowKey) -> tuple[str, ...]:
        row = self.row(key)
        return () if row is None else row.audience

    def touched(self, fact: AnyFact) -> Iterable[RowKey]:
        """Asked before and after a fact is applied, for rows it makes, changes or ends."""
        rooms = self._rooms
        # A whole list that is moved makes these by the thousand; each is in one room's rows only.
        if isinstance(fact, LinePut | LineStatusSet | LineHeld | TriggerSet):
            return msel.touched(rooms.msel, fact)
        if isinstance(fact, TranslationRequested):
            return translation.touched(rooms.translation, fact)
        return self._with_carried(self._touched_anywhere(fact))

    def _with_carried(self, keys: Iterable[RowKey]) -> Iterator[RowKey]:
        for key in keys:
            yield key
            yield from attachments.carried(self._rooms.carriers, key)

    def _touched_anywhere(self, fact: AnyFact) -> Iterator[RowKey]:
        rooms = self._rooms
        if isinstance(fact, PlanItemRemoved) and fact.item == "text":
            # What it belonged to may stay, without it.
            yield RowKey(*text_owner(TextId(fact.id)))
        if _readdresses(fact):
            yield from messages.keys(rooms.messages)
            yield from orders.keys(rooms.orders)
            yield from staff.keys(rooms.staff)
        yield from clock.touched(rooms.clock, fact)
        yield from people.touched(rooms.people, fact)
        yield from msel.touched(rooms.msel, fact)
        yield from messages.touched(rooms.messages, fact)
        yield from translation.touched(rooms.translation, fact)
        yield from evaluation.touched(rooms.evaluation, fact)
        yield from safety.touched(rooms.safety, fact)
        yield from forces.touched(rooms.forces, fact)
        yield from links.touched(rooms.links, fact)
        yield from attachments.touched(fact)
        yield from disclosure.touched(rooms.disclosure, fact)
        yield from forms.touched(rooms.forms, fact)
        yield from orders.touched(fact)
        yield from staff.touched(rooms.staff, fact)
        yield from media.touched(rooms.media, fact)

    def every_key(self) -> Iterable[RowKey]:
        """Every row there is."""
        rooms = self._rooms
        yield from clock.keys(rooms.clock)
        yield from people.keys(rooms.people)
        yield from msel.keys(rooms.msel)
        yield from messages.keys(rooms.messages)
        yield from translation.keys(rooms.translation)
        yield from evaluation.keys(rooms.evaluation)
        yield from safety.keys(rooms.safety)
        yield from forces.keys(rooms.forces)
        yield from links.keys(rooms.links)
        yield from attachments.keys(rooms.messages)
        yield from disclosure.keys(rooms.disclosure)
        yield from forms.keys(rooms.forms)
        yield from orders.keys(rooms.orders)
        yield from staff.keys(rooms.staff)
        yield from media.keys(rooms.media)


def _readdresses(fact: AnyFact) -> bool:
    """Whether an address may mean somebody else now: all that was sent is looked at anew."""
    match fact:
        case PersonaPut() | CellPut() | BilletPut() | BilletRemoved():
            return True
        case PlanItemRemoved(item="persona" | "cell"):
            return True
        case _:
            return False
