"""What EXCON does to links."""

from collections.abc import Iterable
from typing import assert_never

import msgspec

from startex.language.facts import AnyFact, LinkPut, PlanItemRemoved
from startex.language.ids import LinkId
from startex.language.plan import Line, Link
from startex.language.refusals import (
    InUse,
    NotFound,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.staff_commands import LinkCommand, PutLink, RemoveLink, SetLinks
from startex.language.staff_facts import LinkChanged
from startex.language.values import LATEST_MS, Author, AuthorKind
from startex.links.asks import Cells
from startex.links.numbers import (
    LONGEST_AREA,
    LONGEST_DELAY_S,
    LONGEST_ID,
    MINUTE_MS,
    MOST_WINDOWS,
    PACES,
)
from startex.links.state import State


def decide(state: State, command: LinkCommand, by: Author, ask: Cells) -> list[AnyFact]:
    match command:
        case SetLinks():
            return set_links(state, command, by)
        case PutLink():
            return _put(state, command.link, ask)
        case RemoveLink():
            return _remove(state, command.link, ask)
        case _:
            assert_never(command)


def set_links(state: State, command: SetLinks, by: Author) -> list[AnyFact]:
    """All of them, or none. Refuses: NotFound, ValueNotAllowed."""
    _check(command.delay_s, command.loss)
    changes = [
        LinkChanged(link=x, state=command.state, delay_s=command.delay_s, loss=command.loss)
        for x in dict.fromkeys(command.links)
    ]
    # That the clock followed a schedule is remembered, also where the link was so already.
    scheduled = by.kind is AuthorKind.CLOCK
    return [change for change in changes if not _stands(state, change) or scheduled]


def effects_of(state: State, line: Line) -> list[AnyFact]:
    """What the release of a line does to links. Refuses: NotFound, ValueNotAllowed."""
    changes: list[LinkChanged] = []
    for effect in line.link_effects:
        _check(effect.delay_s, effect.loss)
        change = LinkChanged(
            link=effect.link, state=effect.state, delay_s=effect.delay_s, loss=effect.loss
        )
        changes.append(change)
    return [change for change in changes if not _stands(state, change)]


def _put(state: State, link: Link, ask: Cells) -> list[AnyFact]:
    """Refuses: TextMissing, TextTooLong, NotFound, ValueNotAllowed."""
    if not link.id.strip():
        raise TextMissing("id")
    named = link.id.replace("-", "").replace("_", "").replace(".", "").isalnum()
    if not named or len(link.id) > LONGEST_ID:
        raise ValueNotAllowed("id", link.id[:LONGEST_ID], f"A-Z a-z 0-9 - _ ., ≤ {LONGEST_ID}")
    for cell in (link.from_cell, link.to_cell):
        if not ask.cell_known(cell):
            raise NotFound("cell", cell)
    if link.from_cell == link.to_cell:
        raise ValueNotAllowed("to_cell", link.to_cell, "")
    _one_of("pace", link.pace, PACES)
    _check(link.delay_s, link.loss)
    if link.most_bytes < 0:
        raise ValueNotAllowed("most_bytes", str(link.most_bytes), "≥ 0")
    if len(link.area) > LONGEST_AREA:
        raise TextTooLong("area", len(link.area), LONGEST_AREA)
    _check_schedule(link)
    stands = state.links.get(link.id)
    kept = link if stands is None else msgspec.structs.replace(link, state=stands.state)
    return [] if kept == stands else [LinkPut(link=kept)]


def _remove(state: State, link: LinkId, ask: Cells) -> list[AnyFact]:
    """Refuses: NotFound, InUse."""
    if link not in state.links:
        raise NotFound("link", link)
    line = ask.link_used_by(link)
    if line is not None:
        raise InUse("link", link, line)
    return [PlanItemRemoved(item="link", id=link)]


def _stands(state: State, change: LinkChanged) -> bool:
    """Whether it is so already. Refuses: NotFound."""
    link = state.links.get(change.link)
    if link is None:
        raise NotFound("link", change.link)
    last = state.changes.get(change.link, LinkChanged(link=link.id, state=link.state))
    return last == change


def _check(delay_s: int, loss: float) -> None:
    if not 0 <= delay_s <= LONGEST_DELAY_S:
        raise ValueNotAllowed("delay_s", str(delay_s), f"0…{LONGEST_DELAY_S}")
    if not 0 <= loss <= 1:
        raise ValueNotAllowed("loss", str(loss), "0…1")


def _check_schedule(link: Link) -> None:
    """Whole minutes of the calendar, as the exercise folder writes them."""
    if len(link.schedule) > MOST_WINDOWS:
        raise ValueNotAllowed("schedule", str(len(link.schedule)), f"≤ {MOST_WINDOWS}")
    for window in link.schedule:
        for at_ms in (window.start_ms, window.end_ms):
            if not (0 <= at_ms <= LATEST_MS and at_ms % MINUTE_MS == 0):
                raise ValueNotAllowed("schedule", str(at_ms)[:20], f"60000 × n ≤ {LATEST_MS}")
        if window.end_ms <= window.start_ms:
            raise ValueNotAllowed("schedule", str(window.end_ms), f"> {window.start_ms}")


def _one_of(field: str, found: int, allowed: Iterable[int]) -> None:
    values = tuple(allowed)
    if found not in values:
        raise ValueNotAllowed(field, str(found), ", ".join(map(str, values)))
