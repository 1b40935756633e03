"""All rooms of one exercise, and what a fact does to them."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

import msgspec

from startex.clock import state as clock_room
from startex.disclosure import state as disclosure_room
from startex.evaluation import state as evaluation_room
from startex.forces import state as forces_room
from startex.forms import state as forms_room
from startex.language.facts import Numbered
from startex.links import state as links_room
from startex.media import state as media_room
from startex.messages import attachments as attachments_room
from startex.messages import state as messages_room
from startex.msel import state as msel_room
from startex.orders import state as orders_room
from startex.people import state as people_room
from startex.safety import state as safety_room
from startex.staff import state as staff_room
from startex.translation import state as translation_room


@dataclass
class Rooms:
    """The exercise as it stands after fact `number`."""

    clock: clock_room.State = field(default_factory=clock_room.State)
    people: people_room.State = field(default_factory=people_room.State)
    msel: msel_room.State = field(default_factory=msel_room.State)
    messages: messages_room.State = field(default_factory=messages_room.State)
    translation: translation_room.State = field(default_factory=translation_room.State)
    evaluation: evaluation_room.State = field(default_factory=evaluation_room.State)
    safety: safety_room.State = field(default_factory=safety_room.State)
    forces: forces_room.State = field(default_factory=forces_room.State)
    links: links_room.State = field(default_factory=links_room.State)
    forms: forms_room.State = field(default_factory=forms_room.State)
    orders: orders_room.State = field(default_factory=orders_room.State)
    staff: staff_room.State = field(default_factory=staff_room.State)
    disclosure: disclosure_room.State = field(default_factory=disclosure_room.State)
    carriers: attachments_room.Carriers = field(default_factory=attachments_room.Carriers)
    media: media_room.State = field(default_factory=media_room.State)
    number: int = 0

    def apply(self, numbered: Numbered) -> None:
        """Let every room take the fact in. No decision, no clock, no dice."""
        clock_room.apply(self.clock, numbered)
        people_room.apply(self.people, numbered)
        msel_room.apply(self.msel, numbered)
        messages_room.apply(self.messages, numbered)
        translation_room.apply(self.translation, numbered)
        evaluation_room.apply(self.evaluation, numbered)
        safety_room.apply(self.safety, numbered)
        forces_room.apply(self.forces, numbered)
        links_room.apply(self.links, numbered)
        forms_room.apply(self.forms, numbered)
        orders_room.apply(self.orders, numbered)
        staff_room.apply(self.staff, numbered)
        disclosure_room.apply(self.disclosure, numbered)
        attachments_room.apply(self.carriers, numbered)
        media_room.apply(self.media, numbered)
        self.number = numbered.number


def digest(rooms: Rooms) -> bytes:
    """The same for rooms that are the same, to hold a replay against the live state."""
    return hashlib.sha256(msgspec.msgpack.encode(rooms)).digest()


def replay(facts: Iterable[Numbered]) -> Rooms:
    """The rooms after a whole journal."""
    rooms = Rooms()
    for numbered in facts:
        rooms.apply(numbered)
    return rooms
