"""Which messages lines wait for, and which of those were sent.

Remembered between facts and never recorded: it can be made anew from the rooms at any time.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

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
    CellId,
    LanguageCode,
    LineId,
    MessageId,
    TextId,
    text_id,
    text_owner,
)
from startex.language.values import OrderKind
from startex.msel.waiting import Traffic, key_of
from startex.visibility.cut import released_to_all

_ORDER = re.compile(rf"\s*({'|'.join(OrderKind)})\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Heard:
    """A message as conditions look at it; `texts` is subject and body by language."""

    release: tuple[str, ...]
    senders: frozenset[str]
    addressees: frozenset[str]
    texts: tuple[str, ...]
    orders: frozenset[str]


@dataclass
class _Awaited:
    traffic: Traffic
    words: tuple[str, ...]
    found: dict[MessageId, None] = field(default_factory=dict[MessageId, None])


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
        changed: dict[MessageId, None] = {}
        moved = False
        for fact in facts:
            changed |= dict.fromkeys(_spoken_of(fact))
            moved = moved or _moves_people(fact)
        turned = [source for message in changed for source in self._turned(message)]
        if moved and self._is_elsewhere():
            turned += self._anew()
        for source in turned:
            yield from self._rooms.msel.waiting.on(source)

    def _begin(self) -> None:
        self._messages: dict[MessageId, _Heard] = {}
        self._awaited: dict[str, _Awaited] = {}
        #: Keys of what is awaited, by its sender and the longest of its words.
        self._by_sender: dict[str, dict[str, dict[str, None]]] = {}
        #: Keys of what each message was found to be.
        self._found_to_be: dict[MessageId, dict[str, None]] = {}
        for message in self._rooms.messages.messages:
            self._hear(message)
        for source, traffic in self._rooms.msel.waiting.traffic.items():
            self._await(source, traffic)

    def _anew(self) -> list[str]:
        before = self._awaited
        self._begin()
        now = self._awaited
        return [s for s in now if s not in before or bool(before[s].found) != bool(now[s].found)]

    def _turned(self, message: MessageId) -> Iterator[str]:
        """What is waited for and is so now because of the message, or is so no more."""
        heard = self._hear(message)
        if heard is None:
            return
        possible = [*self._found_to_be.get(message, ()), *self._possible(heard)]
        for source in dict.fromkeys(possible):
            awaited = self._awaited[source]
            before = bool(awaited.found)
            self._note(source, message, heard)
            if bool(awaited.found) != before:
                yield source

    def _possible(self, heard: _Heard) -> Iterator[str]:
        """What waits for such a sender, and for a word that is there."""
        spoken = "\n".join(heard.texts)
        for sender in ("", *heard.senders):
            for word, sources in self._by_sender.get(sender, {}).items():
                if word in spoken:
                    yield from sources

    def _note(self, source: str, message: MessageId, heard: _Heard) -> None:
        awaited = self._awaited[source]
        withdrawn = self._rooms.messages.messages[message].withdrawn
        if not withdrawn and _matches(awaited, heard):
            awaited.found[message] = None
            self._found_to_be.setdefault(message, {})[source] = None
        elif message in awaited.found:
            del awaited.found[message]
            del self._found_to_be[message][source]

    def _await(self, source: str, traffic: Traffic) -> _Awaited:
        wording = traffic.wording
        words = wording.words if isinstance(wording, MessageMatches) else ""
        awaited = _Awaited(traffic, tuple(words.casefold().split()))
        self._awaited[source] = awaited
        longest = max(awaited.words, key=len, default="")
        by_word = self._by_sender.setdefault(wording.sender, {})
        by_word.setdefault(longest, {})[source] = None
        for message, heard in self._messages.items():
            self._note(source, message, heard)
        return awaited

    def _hear(self, message: MessageId) -> _Heard | None:
        """What is sent before STARTEX, to try the means, is no message that anything waits for."""
        sent = self._rooms.messages.messages.get(message)
        started_wall_ms = self._rooms.clock.started_wall_ms
        if sent is None or sent.fact.comms_check or started_wall_ms is None:
            return None
        if sent.wall_ms < started_wall_ms:
            return None
        subjects, bodies = (self._versions(message, part) for part in ("subject", "body"))
        spoken = dict.fromkeys((*subjects, *bodies))
        beginnings = (_ORDER.match(subject) for subject in subjects.values())
        heard = _Heard(
            release=sent.fact.release,
            senders=self._senders(sent.fact),
            addressees=self._addressees(sent.fact),
            texts=tuple(f"{subjects.get(x, '')}\n{bodies.get(x, '')}".casefold() for x in spoken),
            orders=frozenset(match[1].upper() for match in beginnings if match),
        )
        self._messages[message] = heard
        return heard

    def _is_elsewhere(self) -> bool:
        """Whether people who wrote or were written to are of another cell or side now."""
        sent = self._rooms.messages.messages
        return any(
            self._senders(sent[message].fact) != heard.senders
            or self._addressees(sent[message].fact) != heard.addressees
            for message, heard in self._messages.items()
        )

    def _versions(self, message: MessageId, part: str) -> dict[LanguageCode, str]:
        text = self._rooms.translation.text(text_id("message", message, part))
        return {version.language: version.body for version in text.versions}

    def _senders(self, sent: MessageSent) -> frozenset[str]:
        """The register says of which cell the sender was when he wrote."""
        cell = sent.register.rpartition("/")[0]
        return frozenset({sent.sender, sent.from_post, cell, *self._side(cell)} - {""})

    def _addressees(self, sent: MessageSent) -> frozenset[str]:
        named = {*sent.to, *sent.info}
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
        said = wording.kind in heard.orders
    else:
        said = _says(awaited.words, heard) and (not wording.to or wording.to in heard.addressees)
    return said and released_to_all(heard.release, awaited.traffic.seen_by)


def _says(words: tuple[str, ...], heard: _Heard) -> bool:
    """Whether all the words are in one language of it."""
    return not words or any(all(map(text.__contains__, words)) for text in heard.texts)


def _spoken_of(fact: AnyFact) -> tuple[MessageId, ...]:
    match fact:
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
