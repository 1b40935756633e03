"""Which means stand between which cells, and how well they work."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import msgspec

from startex.language.facts import LinkPut, Numbered, PlanItemRemoved
from startex.language.ids import CellId, LinkId
from startex.language.plan import Link
from startex.language.staff_facts import LinkChanged
from startex.language.values import AuthorKind, LinkMeans, LinkState

#: Means that take their time even where nothing is wrong.
_CARRIED = frozenset({LinkMeans.COURIER, LinkMeans.LIAISON})


@dataclass
class State:
    #: As planned, but for the state they are in now.
    links: dict[LinkId, Link] = field(default_factory=dict[LinkId, Link])
    #: How EXCON changed them last.
    changes: dict[LinkId, LinkChanged] = field(default_factory=dict[LinkId, LinkChanged])
    #: Up to which exercise time the schedule of a link was followed.
    followed_ms: dict[LinkId, int] = field(default_factory=dict[LinkId, int])

    def now(self, link_id: LinkId) -> Link | None:
        """A link as it is: its delay and its loss are those that count now."""
        link = self.links.get(link_id)
        if link is None:
            return None
        late_s, loss = self.faults(link)
        if link.state is not LinkState.DELAYED:
            late_s = 0
        if link.means in _CARRIED:
            late_s = max(late_s, link.delay_s)
        lossy = link.state is LinkState.LOSSY
        return msgspec.structs.replace(link, delay_s=late_s, loss=loss if lossy else 0.0)

    def faults(self, link: Link) -> tuple[int, float]:
        """How late and how lossy it is where it is so: what EXCON said last, or the plan."""
        change = self.changes.get(link.id)
        if change is None:
            return link.delay_s, link.loss
        return change.delay_s or link.delay_s, change.loss or link.loss

    def between(self, ones: Iterable[CellId], others: Iterable[CellId]) -> tuple[Link, ...]:
        """The links from any of some cells to any of others, as they are now, in order of use."""
        near, far = frozenset(ones), frozenset(others)
        joining = (
            link.id
            for link in self.links.values()
            if (link.from_cell in near and link.to_cell in far)
            or (link.from_cell in far and link.to_cell in near)
        )
        stand = [link for link_id in joining if (link := self.now(link_id))]
        return tuple(sorted(stand, key=lambda link: (link.pace, link.id)))


def apply(state: State, numbered: Numbered) -> None:
    recorded = numbered.recorded
    match recorded.fact:
        case LinkPut(link=link):
            state.links[link.id] = link
            state.changes.pop(link.id, None)
        case LinkChanged() as fact:
            link = state.links[fact.link]
            state.links[fact.link] = msgspec.structs.replace(link, state=fact.state)
            state.changes[fact.link] = fact
            if recorded.by.kind is AuthorKind.CLOCK:
                state.followed_ms[fact.link] = recorded.exercise_ms
        case PlanItemRemoved(item="link", id=removed):
            state.links.pop(LinkId(removed), None)
            state.changes.pop(LinkId(removed), None)
            state.followed_ms.pop(LinkId(removed), None)
        case _:
            pass
