"""Which means stand between which cells, and how well they work."""

from dataclasses import dataclass, field

import msgspec

from startex.language.facts import LinkPut, LinkStateSet, Numbered, PlanItemRemoved
from startex.language.ids import LinkId
from startex.language.plan import Link


@dataclass
class State:
    links: dict[LinkId, Link] = field(default_factory=dict[LinkId, Link])


def apply(state: State, numbered: Numbered) -> None:
    match numbered.recorded.fact:
        case LinkPut(link=link):
            state.links[link.id] = link
        case LinkStateSet(link=link_id, state=link_state):
            changed = msgspec.structs.replace(state.links[link_id], state=link_state)
            state.links[link_id] = changed
        case PlanItemRemoved(item="link", id=removed):
            state.links.pop(LinkId(removed), None)
        case _:
            pass
