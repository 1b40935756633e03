"""Who must be able to read the papers of the staffs, and by when."""

from typing import NamedTuple

from startex.conduct.rooms import Rooms
from startex.language.facts import AnyFact
from startex.language.ids import Address, RequestId, TextId, text_id
from startex.language.staff_facts import (
    DecisionLogged,
    OrderCancelled,
    OrderWritten,
    RequestAnswered,
    RequestPassed,
    RequestRaised,
)
from startex.language.values import Precedence
from startex.orders.numbers import PARTS

#: Owners of texts that only their own facts ask a linguist for.
PAPERS = frozenset({"order", "request", "answer", "decision"})


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
