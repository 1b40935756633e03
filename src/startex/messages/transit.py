"""How messages get from one headquarters to another.

No dice: whether a lossy link loses a message hangs on the exercise, the message, the addressee,
the link and the attempt alone, and the fact says what happened.
"""

import hashlib
from collections.abc import Iterable, Sequence

from startex.language.facts import AnyFact
from startex.language.ids import Address, LinkId, MessageId
from startex.language.plan import Link
from startex.language.staff_commands import ArriveMessage
from startex.language.staff_facts import MessageTravelled
from startex.language.staff_refusals import MessageTooLong
from startex.language.values import LinkState, TransitState
from startex.messages.asks import Net, Situation
from startex.messages.numbers import SECOND_MS, TELLING
from startex.messages.state import Copy, State

_WHOLE = 2**64


def sent_over(
    message: MessageId,
    sender: Address,
    addresses: Iterable[Address],
    size: int,
    chosen: LinkId,
    now_ms: int,
    ask: Situation,
) -> list[AnyFact]:
    """Where a new message is on its way to each addressee. Refuses: MessageTooLong."""
    cell = ask.cell_at(sender)
    ways: list[AnyFact] = []
    for address in addresses:
        links = ask.links_between(cell, ask.cell_at(address))
        if links:
            link = pick(links, size, chosen)
            ways.append(gone(Copy(message, address, 1), link, now_ms, ask))
    return ways


def pick(links: Sequence[Link], size: int, chosen: LinkId) -> Link:
    """The chosen one, or the first that works. Refuses: MessageTooLong.

    What it refuses hangs on what means there are, never on whether they work: a sender must not
    learn that from the desk. Where none works the message waits for the first.
    """
    named = [link for link in links if link.id == chosen] or list(links)
    fitting = [link for link in named if not link.most_bytes or size <= link.most_bytes]
    if not fitting:
        widest = max(named, key=lambda link: link.most_bytes)
        raise MessageTooLong(widest.means, size, widest.most_bytes)
    return next((link for link in fitting if link.state is not LinkState.CUT), fitting[0])


def gone(copy: Copy, link: Link, now_ms: int, ask: Net) -> MessageTravelled:
    """What becomes of one copy that is given to a link now."""
    state, until_ms = TransitState.ARRIVED, None
    if link.state is LinkState.CUT:
        state = TransitState.WAITING
    elif link.state is LinkState.LOSSY and _chance(copy, link, ask) < link.loss:
        state = TransitState.LOST
    elif link.delay_s > 0:
        state, until_ms = TransitState.UNDER_WAY, now_ms + link.delay_s * SECOND_MS
    failed = state in (TransitState.WAITING, TransitState.LOST)
    return MessageTravelled(
        message=copy.message,
        recipient=copy.recipient,
        state=state,
        link=link.id,
        until_ms=until_ms,
        told=failed and link.means in TELLING,
        attempt=copy.attempt,
    )


def arrive(state: State, command: ArriveMessage) -> list[AnyFact]:
    """The first copy of those under way; none where it was withdrawn meanwhile."""
    coming = [
        (way.until_ms or 0, copy)
        for copy in state.pending.values()
        if (copy.message, copy.recipient) == (command.message, command.recipient)
        and (way := state.way(copy)).state is TransitState.UNDER_WAY
    ]
    if not coming:
        return []
    _, copy = min(coming, key=lambda one: (one[0], one[1].attempt))
    return [_arrived(copy, state.way(copy).link)]


def due(state: State, now_ms: int) -> list[ArriveMessage]:
    """What should be there by now, in order of time."""
    there = [
        (until_ms, copy.name, copy)
        for copy in state.pending.values()
        if (until_ms := state.way(copy).until_ms) is not None and until_ms <= now_ms
    ]
    coming = sorted(there, key=lambda one: one[:2])
    return [ArriveMessage(message=copy.message, recipient=copy.recipient) for *_, copy in coming]


def waiting_on(state: State, link: LinkId) -> list[Copy]:
    """What waits for a link to work."""
    return [
        copy
        for copy in state.pending.values()
        if (way := state.way(copy)).link == link and way.state is TransitState.WAITING
    ]


def go_on(state: State, link: LinkId, now_ms: int, ask: Situation) -> list[AnyFact]:
    """What waited for a link goes now that it works, and another way where it is no more."""
    stands = ask.link(link)
    if stands is not None and stands.state is LinkState.CUT:
        return []
    return [_goes_on(state, copy, stands, now_ms, ask) for copy in waiting_on(state, link)]


def _goes_on(
    state: State, copy: Copy, link: Link | None, now_ms: int, ask: Situation
) -> MessageTravelled:
    if link is not None:
        return gone(copy, link, now_ms, ask)
    sender = state.messages[copy.message].fact.sender
    links = ask.links_between(ask.cell_at(sender), ask.cell_at(copy.recipient))
    # Its size was found good for what there was; better a long message than a lost one.
    if not links:
        return _arrived(copy, LinkId(""))
    return gone(copy, pick(links, 0, LinkId("")), now_ms, ask)


def _arrived(copy: Copy, link: LinkId) -> MessageTravelled:
    return MessageTravelled(
        message=copy.message,
        recipient=copy.recipient,
        state=TransitState.ARRIVED,
        link=link,
        attempt=copy.attempt,
    )


def _chance(copy: Copy, link: Link, ask: Net) -> float:
    """From 0 to 1, the same for the same copy of the same exercise."""
    seed = f"{ask.exercise_id()}\n{copy.name}\n{link.id}"
    drawn = hashlib.sha256(seed.encode()).digest()[:8]
    return int.from_bytes(drawn) / _WHOLE
