"""Who must be able to read the papers of the staffs, and by when."""

from typing import NamedTuple

from startex.conduct.rooms import Rooms
from startex.language.facts import AnyFact
from startex.language.ids import Address, NationCode, ReleaseAskId, RequestId, TextId, text_id
from startex.language.staff_facts import (
    DecisionLogged,
    MediaPublished,
    OrderCancelled,
    OrderWritten,
    ReleaseAsked,
    ReleaseDecided,
    RequestAnswered,
    RequestPassed,
    RequestRaised,
)
from startex.language.values import Precedence, Role
from startex.orders.numbers import PARTS
from startex.visibility.cut import released_to

#: Owners of texts that only their own facts ask a linguist for.
PAPERS = frozenset({"order", "request", "answer", "decision", "release_ask", "redacted"})


class Awaited(NamedTuple):
    """Texts that are to be in a language of every reader."""

    texts: tuple[TextId, ...]
    readers: tuple[Address, ...]
    precedence: Precedence
    release: tuple[str, ...]


def awaited(rooms: Rooms, fact: AnyFact) -> Awaited | None:
    """Asked after the fact was applied; None where it is no such paper."""
    match fact:
        case OrderWritten():
            return _order(fact, PARTS)
        case OrderCancelled(order=order):
            return _order(rooms.orders.orders[order].fact, ("reason",))
        case RequestRaised(request=request):
            return _request(rooms, request)
        case RequestPassed(request=request):
            return _request(rooms, request)
        case RequestAnswered():
            return _answer(rooms, fact)
        case DecisionLogged():
            return _decision(rooms, fact)
        case MediaPublished():
            return _published(rooms, fact)
        case ReleaseAsked(ask=ask):
            return _release_asked(rooms, ask)
        case ReleaseDecided(ask=ask):
            return _release_decided(rooms, ask)
        case _:
            return None


def _order(fact: OrderWritten, parts: tuple[str, ...]) -> Awaited:
    texts = tuple(text_id("order", fact.order, part) for part in parts)
    return Awaited(texts, (*fact.to, *fact.info), fact.precedence, fact.release)


def _request(rooms: Rooms, request: RequestId) -> Awaited:
    known = rooms.staff.requests[request]
    texts = tuple(text_id("request", request, part) for part in ("question", "why"))
    return Awaited(texts, known.asked, known.fact.precedence, known.fact.release)


def _answer(rooms: Rooms, fact: RequestAnswered) -> Awaited:
    asked = rooms.staff.requests[fact.request].fact
    texts = (text_id("answer", fact.request, "answer"),)
    return Awaited(texts, (Address(asked.from_post),), asked.precedence, fact.release)


def _decision(rooms: Rooms, fact: DecisionLogged) -> Awaited:
    """Whoever reads the log in the cell that keeps it."""
    options = (f"option-{place}" for place in range(fact.options))
    texts = tuple(
        text_id("decision", fact.decision, part) for part in ("subject", "reason", *options)
    )
    holders = rooms.people.by_post.get(fact.from_post, {}).values()
    cells = tuple(dict.fromkeys(Address(b.cell) for b in holders))
    return Awaited(texts, cells, Precedence.ROUTINE, fact.release)


def _published(rooms: Rooms, fact: MediaPublished) -> Awaited:
    """Every player who may read it."""
    people = rooms.people
    readers = tuple(
        Address(post)
        for post, holders in people.by_post.items()
        if any(
            people.is_player(b.cell) and released_to(fact.release, b.nation)
            for b in holders.values()
        )
    )
    texts = tuple(text_id("media", fact.media, part) for part in ("headline", "body"))
    return Awaited(texts, readers, Precedence.ROUTINE, fact.release)


def _release_asked(rooms: Rooms, ask: ReleaseAskId) -> Awaited:
    """Why it is asked must be read at the desk."""
    fact = rooms.disclosure.asks[ask].fact
    texts = (text_id("release_ask", ask, "reason"),)
    release = (fact.owner, fact.from_nation)
    return Awaited(texts, _desk(rooms, fact.owner), Precedence.PRIORITY, release)


def _release_decided(rooms: Rooms, ask: ReleaseAskId) -> Awaited | None:
    """What was decided must be read by who asked, and what was given by whom it was given to."""
    known = rooms.disclosure.asks[ask]
    if known.decided is None:
        return None
    fact, given = known.fact, known.decided.fact
    if not given.parts:
        texts, readers = (text_id("release_ask", ask, "verdict"),), (Address(fact.from_post),)
        return Awaited(texts, readers, Precedence.PRIORITY, (fact.owner, fact.from_nation))
    texts = tuple(text_id("redacted", ask, part) for part in given.parts)
    readers = tuple(Address(key) for key in given.audience)
    return Awaited(texts, readers, Precedence.PRIORITY, (*given.nations, fact.owner))


def _desk(rooms: Rooms, nation: NationCode) -> tuple[Address, ...]:
    billets = rooms.people.billets.values()
    desk = (b for b in billets if b.role is Role.DISCLOSURE and b.nation == nation)
    return tuple(dict.fromkeys(Address(b.post) for b in desk))
