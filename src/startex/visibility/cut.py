"""The one place that reads audience and release."""

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from startex.language.base import Row
from startex.language.ids import ALL, NationCode


class Viewer(NamedTuple):
    """Whom a row is cut for: the audience keys of a post and the nation of who fills it."""

    keys: frozenset[str]
    nation: NationCode

    def among(self, keys: frozenset[str]) -> "Viewer":
        """The same viewer of rows whose audiences name these keys only.

        So viewers who differ in nothing that matters to some rows are one, and told as one.
        """
        return Viewer(self.keys & keys, self.nation)

    @property
    def name(self) -> str:
        """The same for viewers who see the same, and for no others."""
        spelt = "\n".join((self.nation, *sorted(self.keys)))
        return hashlib.sha256(spelt.encode()).hexdigest()[:16]


class Marks(NamedTuple):
    """The three lists of a row, without the row."""

    audience: tuple[str, ...]
    release: tuple[str, ...]
    display_only: tuple[str, ...] = ()


def marks_of(row: Row) -> Marks:
    return Marks(row.audience, row.release, row.display_only)


def may_see(marked: Row | Marks, viewer: Viewer) -> bool:
    """Whether the fiction lets this post know it, and its nation be shown it. Default deny."""
    return not viewer.keys.isdisjoint(marked.audience) and (
        released_to(marked.release, viewer.nation)
        or released_to(marked.display_only, viewer.nation)
    )


def may_have(marked: Row | Marks, viewer: Viewer) -> bool:
    """Whether it may also leave the screen with this viewer: as a file, on paper, in a quote."""
    return not viewer.keys.isdisjoint(marked.audience) and released_to(
        marked.release, viewer.nation
    )


def shown_still(display_only: tuple[str, ...], release: tuple[str, ...]) -> tuple[str, ...]:
    """Nations that are shown something only, after it was released to more."""
    return tuple(nation for nation in display_only if not released_to(release, NationCode(nation)))


def desk_of(nation: NationCode) -> str:
    """The audience key of those who decide for a nation what others may have of it."""
    return f"desk:{nation}"


def released_to(release: tuple[str, ...], nation: NationCode) -> bool:
    return ALL in release or nation in release


def of_both(release: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Who may have two things together."""
    if ALL in release:
        return other
    return release if ALL in other else tuple(nation for nation in release if nation in other)


def released_to_all(release: tuple[str, ...], readers: Iterable[str]) -> bool:
    """Whether all may have it to whom something else, which is to name it, is released."""
    return ALL in release or not not_released_to(release, map(NationCode, readers))


def not_released_to(release: tuple[str, ...], nations: Iterable[NationCode]) -> tuple[str, ...]:
    """The nations that a release list leaves out, in alphabetical order."""
    return tuple(sorted(n for n in set(nations) if not released_to(release, n)))
