"""Whom a review is for."""

from dataclasses import dataclass

from startex.language.ids import ALL, EXCON, PLAYERS, NationCode
from startex.language.refusals import ValueNotAllowed
from startex.people.state import State as People
from startex.visibility.cut import Marks, Viewer, may_have


@dataclass(frozen=True)
class Audience:
    """What at least one of the viewers may have on paper, and nothing else."""

    name: str
    viewers: frozenset[Viewer]

    def sees(self, marks: Marks) -> bool:
        return any(may_have(marks, viewer) for viewer in self.viewers)

    @property
    def nations(self) -> tuple[NationCode, ...]:
        return tuple(sorted({viewer.nation for viewer in self.viewers}))


def named(name: str, people: People) -> Audience:
    """EXCON, a nation, a cell or a post.

    EXCON has what is for everybody, for EXCON and for all players, released to any nation. A
    nation has what one of its player posts may see: its people in EXCON do not open the event list
    to it. A cell or a post has what its billets may see.

    Refuses: ValueNotAllowed.
    """
    if name == EXCON:
        return Audience(name, _control(people))
    billets = [
        b.id
        for b in people.billets.values()
        if name in (b.cell, b.post) or (b.nation == name and not people.is_excon(b.cell))
    ]
    viewers = frozenset(people.viewer(billet) for billet in billets)
    if not viewers:
        raise ValueNotAllowed("audience", name, ", ".join(names(people)))
    return Audience(name, viewers)


def names(people: People) -> tuple[str, ...]:
    """EXCON and every nation that has player posts; cells and posts are understood besides."""
    nations = {b.nation for b in people.billets.values() if not people.is_excon(b.cell)}
    return (EXCON, *sorted(nations))


def _control(people: People) -> frozenset[Viewer]:
    keys = frozenset({ALL, EXCON, PLAYERS})
    taking_part = (
        {n.code for n in people.exercise.nations} if people.exercise else set[NationCode]()
    )
    nations = taking_part | {b.nation for b in people.billets.values()}
    return frozenset(Viewer(keys, nation) for nation in nations)
