"""How a release list is written, by the marking scheme of the exercise.

`web/src/lib/parts/marking.ts` is the same in the browser; `tests/visibility/markings.json` holds
both.
"""

from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import NamedTuple

import msgspec

from startex.language.ids import ALL, LanguageCode, NationCode
from startex.language.staff_plan import Labels, MarkingScheme

#: Stands where a list names nobody.
_NOBODY = "–"
_NATIONS = "{nations}"


class Mark(NamedTuple):
    """What an item bears; `nations` is everybody who takes part."""

    nations: tuple[NationCode, ...]
    release: tuple[str, ...]
    display_only: tuple[str, ...] = ()


@cache
def schemes() -> tuple[MarkingScheme, ...]:
    """Those that come with Startex; an exercise may write its own."""
    data = resources.files("startex.visibility").joinpath("schemes.json").read_bytes()
    return msgspec.json.decode(data, type=tuple[MarkingScheme, ...])


def whole(scheme: MarkingScheme) -> MarkingScheme:
    """A scheme that only gives its name is the one of that name that comes with Startex."""
    if scheme.released:
        return scheme
    named = {one.id: one for one in schemes()}
    known = named.get(scheme.id)
    if known is None:
        return scheme
    return msgspec.structs.replace(known, groups={**known.groups, **scheme.groups})


def written(scheme: MarkingScheme, mark: Mark, language: LanguageCode) -> str:
    """The marking of an item as it stands on it."""
    full = whole(scheme)
    if ALL in mark.release:
        labels, named = full.everybody or full.released, mark.nations
    else:
        labels, named = full.released, mark.release
    parts = [_said(labels, language, listed(full, named))]
    if mark.display_only and ALL not in mark.release:
        shown = mark.nations if ALL in mark.display_only else mark.display_only
        parts.append(_said(full.display_only, language, listed(full, shown)))
    return " // ".join(parts)


def listed(scheme: MarkingScheme, nations: Iterable[str]) -> str:
    """Nations in the order of the scheme, and groups in the place of their nations.

    What goes first is always named, also where a group holds it.
    """
    left = dict.fromkeys(sorted(nations))
    whole_groups = [
        name
        for name, members in sorted(scheme.groups.items())
        if members and set(members) <= {*left}
    ]
    first = [scheme.first] if scheme.first in left else []
    for name in whole_groups:
        for member in scheme.groups[name]:
            left.pop(member, None)
    others = [nation for nation in left if nation != scheme.first]
    return scheme.separator.join((*first, *others, *whole_groups)) or _NOBODY


def faults(scheme: MarkingScheme, mark: Mark) -> tuple[str, ...]:
    """What the scheme calls an error in a list: codes of findings."""
    first = whole(scheme).first
    known = {ALL, *mark.nations}
    found: list[str] = []
    if first and set(mark.release) == {first}:
        found.append("marking-only-first")
    if not {*mark.release, *mark.display_only} <= known:
        found.append("marking-nation-unknown")
    if set(mark.display_only) & set(mark.release):
        found.append("marking-twice")
    return tuple(found)


def _said(labels: Labels, language: LanguageCode, nations: str) -> str:
    said = labels.get(language) or labels.get(LanguageCode("")) or next(iter(labels.values()), "")
    return (said or _NATIONS).replace(_NATIONS, nations)
