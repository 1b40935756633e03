"""The rows as stations have them, cut for each audience.

Following equals joining: whoever takes every update from any number on has what a snapshot gives.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from startex.language.rows import AnyRow, RowKey
from startex.stations import encode
from startex.stations.numbers import PAGE_ROWS
from startex.visibility.cut import Marks, Viewer, marks_of, may_see


class RowSource(Protocol):
    """Where rows come from: `conduct.views.Views`."""

    def row(self, key: RowKey) -> AnyRow | None: ...

    def every_key(self) -> Iterable[RowKey]: ...


class Since(NamedTuple):
    """From a number on a row bore these marks; None from when it was gone."""

    number: int
    marks: Marks | None


@dataclass
class Shown:
    """A row as it was last told, and who could see it when."""

    put: bytes
    #: The number of the last fact that changed it.
    changed: int = 0
    since: list[Since] = field(default_factory=list[Since])

    def marks_at(self, number: int) -> Marks | None:
        """The marks the row bore after that number; None where it was not there."""
        held = [s.marks for s in self.since if s.number <= number]
        return held[-1] if held else None


class Change(NamedTuple):
    """One row, before and after; `put` is empty for a row that is gone.

    `told` is so where the row says what it said before, and only others see it now.
    """

    key: RowKey
    before: Marks | None
    after: Marks | None
    put: bytes
    told: bool = False


class Feed:
    """Keeps what stations were told. `number` is the last fact they were told of.

    While the journal cannot write, rows change ahead of that number: safety calls are told at
    once, and told again to whoever joins, until their number is durable.
    """

    def __init__(self, source: RowSource, number: int) -> None:
        self.source = source
        self.number = number
        #: What changed before this number is not known; who comes from before gets a snapshot.
        self._floor = number
        self._shown: dict[RowKey, Shown] = {}
        for key in source.every_key():
            self._show(key, number)

    def take(self, touched: Iterable[RowKey], number: int) -> list[Change]:
        """Look at the rows that facts up to `number` touched; say which are different now."""
        changes = [self._show(key, number) for key in dict.fromkeys(touched)]
        return [change for change in changes if change is not None]

    def everything(self) -> list[Change]:
        """Every row as it stands, as if it had come just now."""
        return [
            Change(key, None, shown.since[-1].marks, shown.put)
            for key, shown in self._shown.items()
        ]

    def marks(self, key: RowKey) -> Marks | None:
        """What a row bears as stations were told it; None where it is not there."""
        known = self._shown.get(key)
        return known.since[-1].marks if known else None

    def snapshot(self, viewer: Viewer) -> list[bytes]:
        """The pages of everything a viewer may see."""
        rows = [
            encode.row_of(shown.put)
            for shown in self._shown.values()
            if _sees(viewer, shown.since[-1].marks)
        ]
        return encode.snapshot(self.number, rows, PAGE_ROWS)

    def since(self, viewer: Viewer, number: int | None) -> list[bytes]:
        """What somebody missed who has everything up to `number`; a snapshot if that is unknown."""
        if number is None or not self._floor <= number <= self.number:
            return self.snapshot(viewer)
        missed = (
            Change(
                key,
                shown.marks_at(number),
                shown.since[-1].marks,
                shown.put,
                told=shown.changed <= number,
            )
            for key, shown in self._shown.items()
            if max(shown.changed, shown.since[-1].number) > number
        )
        return [encode.update(self.number, cut(missed, viewer))]

    def _show(self, key: RowKey, number: int) -> Change | None:
        row = self.source.row(key)
        known = self._shown.get(key)
        before = known.since[-1].marks if known else None
        after = None if row is None else marks_of(row)
        put = b"" if row is None else encode.put(row)
        if known is None and row is None:
            return None
        told = known is not None and known.put == put
        if told and before == after:
            return None
        self._remember(key, known or Shown(put), put, Since(number, after))
        return Change(key, before, after, put, told)

    def _remember(self, key: RowKey, shown: Shown, put: bytes, now: Since) -> None:
        if key not in self._shown or shown.put != put:
            shown.put, shown.changed = put, now.number
        if not shown.since or shown.since[-1].marks != now.marks:
            shown.since.append(now)
        self._shown[key] = shown


class Round:
    """Changes that are told together, found by the keys that may decide who sees them."""

    def __init__(self, changes: list[Change]) -> None:
        self._changes = changes
        #: By key the places of the changes whose rows name it, before or after.
        self._naming: defaultdict[str, list[int]] = defaultdict(list)
        for place, change in enumerate(changes):
            named = (marks.audience for marks in (change.before, change.after) if marks)
            for key in {key for audience in named for key in audience}:
                self._naming[key].append(place)

    @property
    def named(self) -> frozenset[str]:
        """The keys that decide who is told of any of these."""
        return frozenset(self._naming)

    def cut(self, viewer: Viewer) -> list[bytes]:
        """As `cut`; only rows that name the viewer are looked at."""
        places = {place for key in viewer.keys for place in self._naming.get(key, ())}
        return cut((self._changes[place] for place in sorted(places)), viewer)


def cut(changes: Iterable[Change], viewer: Viewer) -> list[bytes]:
    """The changes as one viewer is told them.

    A row that was never his is not removed from him either: that would tell its name.
    """
    told: list[bytes] = []
    for change in changes:
        if _sees(viewer, change.after):
            if not (change.told and _sees(viewer, change.before)):
                told.append(change.put)
        elif _sees(viewer, change.before):
            told.append(encode.remove(change.key))
    return told


def _sees(viewer: Viewer, marks: Marks | None) -> bool:
    return marks is not None and may_see(marks, viewer)
