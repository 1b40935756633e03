"""Rows of links, for EXCON only: a player learns of a cut link when nobody answers."""

from collections.abc import Iterable

from startex.language.facts import AnyFact, LinkPut, PlanItemRemoved
from startex.language.ids import EVERYBODY, EXCON_ONLY, LinkId
from startex.language.rows import LinkRow, RowKey
from startex.language.staff_facts import LinkChanged
from startex.links.state import State


def touched(_state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case LinkPut(link=link):
            return (RowKey("link", link.id),)
        case LinkChanged(link=link):
            return (RowKey("link", link),)
        case PlanItemRemoved(item="link", id=removed):
            return (RowKey("link", removed),)
        case _:
            return ()


def keys(state: State) -> Iterable[RowKey]:
    return (RowKey("link", link) for link in state.links)


def row(state: State, key: RowKey) -> LinkRow | None:
    link = state.links.get(LinkId(key.id))
    if link is None:
        return None
    return LinkRow(
        id=link.id,
        audience=EXCON_ONLY,
        release=EVERYBODY,
        from_cell=link.from_cell,
        to_cell=link.to_cell,
        means=link.means,
        pace=link.pace,
        state=link.state,
        delay_s=link.delay_s,
        loss=link.loss,
        most_bytes=link.most_bytes,
        area=link.area,
        schedule=link.schedule,
        carries=0,
    )
