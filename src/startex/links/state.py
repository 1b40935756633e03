"""Which means stand between which cells, and how well they work."""

from dataclasses import dataclass, field

import msgspec

from startex.language.facts import LinkPut, Numbered, PlanItemRemoved
from startex.language.ids import LinkId
from startex.language.plan import Link
from startex.language.staff_facts import LinkChanged


@dataclass
class State:
    links: dict[LinkId, Link] = field(default_factory=dict[LinkId, Link])


def apply(state: State, numbered: Numbered) -> None:
    match numbered.recorded.fact:
        case LinkPut(link=link):
            state.links[link.id] = link
        case LinkChanged() as fact:
            state.links[fact.link] = msgspec.structs.replace(
                state.links[fact.link], state=fact.state, delay_s=fact.delay_s, loss=fact.loss
            )
        case PlanItemRemoved(item="link", id=removed):
            state.links.pop(LinkId(removed), None)
        case _:
            pass
