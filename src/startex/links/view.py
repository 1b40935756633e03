"""Rows of links for EXCON, and of means for those who use them.

A player knows what means his headquarters has, and learns of a cut one when nobody answers.
"""

from collections.abc import Iterable

from startex.language.facts import AnyFact, CellPut, LinkPut, PlanItemRemoved
from startex.language.ids import EVERYBODY, EXCON, EXCON_ONLY, LinkId
from startex.language.rows import LinkRow, RowKey
from startex.language.staff_facts import LinkChanged
from startex.language.staff_rows import MeansRow
from startex.links.asks import Traffic
from startex.links.state import State


def touched(state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case LinkPut(link=link):
            return _rows(link.id)
        case LinkChanged(link=link):
            return (RowKey("link", link),)
        case PlanItemRemoved(item="link", id=removed):
            return _rows(LinkId(removed))
        case CellPut() | PlanItemRemoved(item="cell"):
            # A cell may be below another one now.
            return (RowKey("means", link) for link in state.links)
        case _:
            return ()


def _rows(link: LinkId) -> tuple[RowKey, ...]:
    return (RowKey("link", link), RowKey("means", link))


def keys(state: State) -> Iterable[RowKey]:
    return (key for link in state.links for key in _rows(link))


def row(state: State, key: RowKey, ask: Traffic) -> LinkRow | MeansRow | None:
    link_id = LinkId(key.id)
    return _means(state, link_id, ask) if key.row == "means" else _link(state, link_id, ask)


def _link(state: State, link_id: LinkId, ask: Traffic) -> LinkRow | None:
    link = state.links.get(link_id)
    if link is None:
        return None
    delay_s, loss = state.faults(link)
    return LinkRow(
        id=link.id,
        audience=EXCON_ONLY,
        release=EVERYBODY,
        from_cell=link.from_cell,
        to_cell=link.to_cell,
        means=link.means,
        pace=link.pace,
        state=link.state,
        delay_s=delay_s,
        loss=loss,
        most_bytes=link.most_bytes,
        area=link.area,
        schedule=link.schedule,
        carries=ask.carries(link_id),
    )


def _means(state: State, link_id: LinkId, ask: Traffic) -> MeansRow | None:
    link = state.links.get(link_id)
    if link is None:
        return None
    users = (*ask.cells_under(link.from_cell), *ask.cells_under(link.to_cell))
    return MeansRow(
        id=link.id,
        audience=tuple(dict.fromkeys((*users, EXCON))),
        release=EVERYBODY,
        from_cell=link.from_cell,
        to_cell=link.to_cell,
        means=link.means,
        pace=link.pace,
        most_bytes=link.most_bytes,
    )
