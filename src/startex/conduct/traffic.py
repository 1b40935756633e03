"""Which messages and orders lines wait for, and which of those were sent.

Remembered between facts and never recorded: it can be made anew from the rooms at any time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from startex.conduct.rooms import Rooms
from startex.language.conditions import MessageMatches, OrderIssued
from startex.language.facts import (
    AnyFact,
    BilletPut,
    BilletRemoved,
    CellPut,
    MessageSent,
    MessageWithdrawn,
    PersonaPut,
    PlanItemRemoved,
    TextPut,
    TextWritten,
)
from startex.language.ids import (
    EXCON,
    PLAYERS,
    Address,
    CellId,
    LanguageCode,
    LineId,
    MessageId,
    OrderId,
    TextId,
    text_id,
    text_owner,
)
from startex.language.staff_facts import OrderCancelled, OrderWritten
from startex.language.values import OrderKind
from startex.msel.waiting import Traffic, key_of
from startex.visibility.cut import released_to_all

#: No order has the id of a message.
_Sent: TypeAlias = MessageId | OrderId


@dataclass(frozen=True)
class _Heard:
    """A message or an order as conditions look at it.

    `texts` is subject and body of a message by language, `order` the kind of an order.
    """

    release: tuple[str, ...]
    senders: frozenset[str]
    addressees: frozenset[str]
    texts: tuple[str, ...]
    order: OrderKind | None = None


@dataclass
class _Awaited:
    traffic: Traffic
    words: tuple[str, ...]
    found: dict[_Sent, None] = field(default_factory=dict[_Sent, None])


class Heard:
    """Fulfils `heard` of the event list's `Evidence`; its cost grows with what is new."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._begin()

    def holds(self, traffic: Traffic) -> bool:
        source = key_of(traffic)
        awaited = self._awaited.get(source) or self._await(source, traffic)
        return bool(awaited.found)

    def after(self, facts: Iterable[AnyFact]) -> Iterator[LineId]:
        """Lines for which something they wait for was sent, or was not after all."""
        changed: dict[_Sent, None] = {}
        moved = False
        for fact in facts:
            changed |= dict.fromkeys(_spoken_of(fact))
            moved = moved or _moves_people(fact)
        turned = [source for sent in changed for source in self._turned(sent)]
        if moved and self._is_elsewhere():
            turned += self._anew()
        for source in turned:
            yield from self._rooms.msel.waiting.on(source)

    def _begin(self) -> None:
        self._all: dict[_Sent, _Heard] = {}
        self._awaited: dict[str, _Awaited] = {}
        #: Keys of what is awaited, by its sender and the longest of its words.
        self._by_sender: dict[str, dict[str, dict[str, None]]] = {}
        #: Keys of what each was found to be.
        self._found_to_be: dict[_Sent, dict[str, None]] = {}
        for sent in (*self._rooms.messages.messages, *self._rooms.orders.orders):
            self._hear(sent)
        for source, traffic in self._rooms.msel.waiting.traffic.items():
            self._await(source, traffic)

    def _anew(self) -> list[str]:
        before = self._awaited
        self._begin()
        now = self._awaited
        return [s for s in now if s not in before or bool(before[s].found) != bool(now[s].found)]

    def _turned(self, sent: _Sent) -> Iterator[str]:
        """What is waited for and is so now because of what was sent, or is so no more."""
        heard = self._hear(sent)
        if heard is None:
            return
        possible = [*self._found_to_be.get(sent, ()), *self._possible(heard)]
        for source in dict.fromkeys(possible):
            awaited = self._awaited[source]
            before = bool(awaited.found)
            self._note(source, sent, heard)
            if bool(awaited.found) != before:
                yield source

    def _possible(self, heard: _Heard) -> Iterator[str]:
        """What waits for such a sender, and for a word that is there."""
        spoken = "\n".join(heard.texts)
        for sender in ("", *heard.senders):
            for word, sources in self._by_sender.get(sender, {}).items():
                if word in spoken:
                    yield from sources

    def _note(self, source: str, sent: _Sent, heard: _Heard) -> None:
        awaited = self._awaited[source]
        if not self._taken_back(sent) and _matches(awaited, heard):
            awaited.found[sent] = None
            self._found_to_be.setdefault(sent, {})[source] = None
        elif sent in awaited.found:
            del awaited.found[sent]
            del self._found_to_be[sent][source]

    def _taken_back(self, sent: _Sent) -> bool:
        order = self._rooms.orders.orders.get(OrderId(sent))
        if order is not None:
            return order.cancelled
        return self._rooms.messages.messages[MessageId(sent)].withdrawn

    def _await(self, source: str, traffic: Traffic) -> _Awaited:
        wording = traffic.wording
        words = wording.words if isinstance(wording, MessageMatches) else ""
        awaited = _Awaited(traffic, tuple(words.casefold().split()))
        self._awaited[source] = awaited
        longest = max(awaited.words, key=len, default="")
        by_word = self._by_sender.setdefault(wording.sender, {})
        by_word.setdefault(longest, {})[source] = None
        for sent, heard in self._all.items():
            self._note(source, sent, heard)
        return awaited

    def _hear(self, sent: _Sent) -> _Heard | None:
        """What is sent before STARTEX, to try the means, is nothing that anything waits for."""
        heard = self._order(OrderId(sent)) or self._message(MessageId(sent))
        if heard is not None:
            self._all[sent] = heard
        return heard

    def _in_play(self, wall_ms: int) -> bool:
        started_wall_ms = self._rooms.clock.started_wall_ms
        return started_wall_ms is not None and wall_ms >= started_wall_ms

    def _order(self, order: OrderId) -> _Heard | None:
        known = self._rooms.orders.orders.get(order)
        if known is None or not self._in_play(known.versions[0].wall_ms):
            return None
        senders, addressees = self._parties(order)
        return _Heard(
            release=known.fact.release,
            senders=senders,
            addressees=addressees,
            texts=(),
            order=known.fact.kind,
        )

    def _message(self, message: MessageId) -> _Heard | None:
        sent = self._rooms.messages.messages.get(message)
        if sent is None or sent.fact.comms_check or not self._in_play(sent.wall_ms):
            return None
        subjects, bodies = (self._versions(message, part) for part in ("subject", "body"))
        spoken = dict.fromkeys((*subjects, *bodies))
        senders, addressees = self._parties(message)
        return _Heard(
            release=sent.fact.release,
            senders=senders,
            addressees=addressees,
            texts=tuple(f"{subjects.get(x, '')}\n{bodies.get(x, '')}".casefold() for x in spoken),
        )

    def _is_elsewhere(self) -> bool:
        """Whether people who wrote or were written to are of another cell or side now."""
        return any(
            self._parties(sent) != (heard.senders, heard.addressees)
            for sent, heard in self._all.items()
        )

    def _parties(self, sent: _Sent) -> tuple[frozenset[str], frozenset[str]]:
        order = self._rooms.orders.orders.get(OrderId(sent))
        if order is not None:
            return self._issuers(order.fact), self._places((*order.fact.to, *order.fact.info))
        message = self._rooms.messages.messages[MessageId(sent)].fact
        return self._senders(message), self._places((*message.to, *message.info))

    def _versions(self, message: MessageId, part: str) -> dict[LanguageCode, str]:
        text = self._rooms.translation.text(text_id("message", message, part))
        return {version.language: version.body for version in text.versions}

    def _senders(self, sent: MessageSent) -> frozenset[str]:
        """The register says of which cell the sender was when he wrote."""
        cell = sent.register.rpartition("/")[0]
        return frozenset({sent.sender, sent.from_post, cell, *self._side(cell)} - {""})

    def _issuers(self, written: OrderWritten) -> frozenset[str]:
        """The number says of which cell the issuer was when he issued it."""
        cell = written.number.rsplit(" ", 2)[0]
        return frozenset({written.from_post, cell, *self._side(cell)} - {""})

    def _places(self, named: tuple[Address, ...]) -> frozenset[str]:
        people = self._rooms.people
        known = {place for address in named if (place := people.resolve(address))}
        cells = {b.cell for post in known for b in people.by_post.get(post, {}).values()}
        cells |= {CellId(place) for place in known if CellId(place) in people.cells}
        sides = {side for cell in cells for side in self._side(cell)}
        return frozenset({*named, *known, *cells, *sides})

    def _side(self, cell: str) -> tuple[str, ...]:
        people = self._rooms.people
        if people.is_player(CellId(cell)):
            return (PLAYERS,)
        return (EXCON,) if people.is_excon(CellId(cell)) else ()


def _matches(awaited: _Awaited, heard: _Heard) -> bool:
    wording = awaited.traffic.wording
    if wording.sender and wording.sender not in heard.senders:
        return False
    if isinstance(wording, OrderIssued):
        said = wording.kind is heard.order
    else:
        said = (
            heard.order is None
            and _says(awaited.words, heard)
            and (not wording.to or wording.to in heard.addressees)
        )
    return said and released_to_all(heard.release, awaited.traffic.seen_by)


def _says(words: tuple[str, ...], heard: _Heard) -> bool:
    """Whether all the words are in one language of it."""
    return not words or any(all(map(text.__contains__, words)) for text in heard.texts)


def _spoken_of(fact: AnyFact) -> tuple[_Sent, ...]:
    match fact:
        case OrderWritten(order=order) | OrderCancelled(order=order):
            return (order,)
        case MessageSent(message=message) | MessageWithdrawn(message=message):
            return (message,)
        case TextPut(text=text):
            return _owner(text.id)
        case TextWritten(text=text):
            return _owner(text)
        case _:
            return ()


def _owner(text: TextId) -> tuple[MessageId, ...]:
    kind, owner = text_owner(text)
    return (MessageId(owner),) if kind == "message" else ()


def _moves_people(fact: AnyFact) -> bool:
    match fact:
        case BilletPut() | BilletRemoved() | CellPut() | PersonaPut():
            return True
        case PlanItemRemoved(item=item):
            return item in ("cell", "persona")
        case _:
            return False
