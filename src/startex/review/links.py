"""Links: what they carried, what they made late and what they lost."""

from collections import Counter
from dataclasses import dataclass, field

from startex.language.facts import LinkPut, Numbered
from startex.language.ids import LinkId
from startex.language.review import LinkReview
from startex.language.rows import LinkRow
from startex.language.staff_facts import LinkChanged, MessageTravelled
from startex.language.values import LinkState, TransitState
from startex.review.play_time import PlayTime
from startex.review.seen import Seen
from startex.review.spread import spread

_Copy = tuple[str, str, int]


@dataclass
class Journeys:
    """Learns from the facts where every copy of a message was."""

    begun_ms: dict[_Copy, int] = field(default_factory=dict[_Copy, int])
    #: Copies that were not there at once: link, begin and end of the journey.
    late: list[tuple[LinkId, int, int]] = field(default_factory=list[tuple[LinkId, int, int]])
    counts: Counter[tuple[LinkId, str]] = field(default_factory=Counter[tuple[LinkId, str]])
    cut_since_ms: dict[LinkId, int] = field(default_factory=dict[LinkId, int])
    cuts: list[tuple[LinkId, int, int]] = field(default_factory=list[tuple[LinkId, int, int]])

    def take(self, numbered: Numbered) -> None:
        now_ms = numbered.recorded.exercise_ms
        match numbered.recorded.fact:
            case MessageTravelled() as fact:
                self._travel(fact, now_ms)
            case LinkPut(link=link):
                self._set(LinkId(link.id), link.state, now_ms)
            case LinkChanged(link=link, state=state):
                self._set(link, state, now_ms)
            case _:
                pass

    def _travel(self, fact: MessageTravelled, now_ms: int) -> None:
        copy = (fact.message, fact.recipient, fact.attempt)
        if copy not in self.begun_ms:
            self.begun_ms[copy] = now_ms
            self.counts[fact.link, "carried"] += 1
            self.counts[fact.link, "sent_again"] += fact.attempt > 1
        elif fact.state is TransitState.ARRIVED:
            self.late.append((fact.link, self.begun_ms[copy], now_ms))
        self.counts[fact.link, fact.state] += 1

    def _set(self, link: LinkId, state: LinkState, now_ms: int) -> None:
        since_ms = self.cut_since_ms.pop(link, None)
        if since_ms is not None:
            self.cuts.append((link, since_ms, now_ms))
        if state is LinkState.CUT:
            self.cut_since_ms[link] = now_ms


def link_reviews(
    journeys: Journeys, seen: Seen, play: PlayTime, now_ms: int
) -> tuple[LinkReview, ...]:
    """Of the links that the audience may know."""
    cuts = [*journeys.cuts, *((link, at, now_ms) for link, at in journeys.cut_since_ms.items())]
    return tuple(_review(row, journeys, cuts, play) for row in seen.of(LinkRow))


def _review(
    row: LinkRow, journeys: Journeys, cuts: list[tuple[LinkId, int, int]], play: PlayTime
) -> LinkReview:
    link = LinkId(row.id)
    late = (play.between(begun, there) for on, begun, there in journeys.late if on == link)
    return LinkReview(
        link=link,
        means=row.means,
        from_cell=row.from_cell,
        to_cell=row.to_cell,
        carried=journeys.counts[link, "carried"],
        waited=journeys.counts[link, TransitState.WAITING],
        lost=journeys.counts[link, TransitState.LOST],
        sent_again=journeys.counts[link, "sent_again"],
        late=spread(late),
        cut_ms=sum(play.between(at, until) for on, at, until in cuts if on == link),
    )
