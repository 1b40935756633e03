"""An index over a played exercise, fed as a server feeds it."""

from collections.abc import Iterable

from tests.exercises import small

from startex.language.ids import NationCode
from startex.language.rows import AnyRow, RowKey, key_of
from startex.search.index import Index, Seen
from startex.stations.encode import put, row_of
from startex.stations.feed import Change, Feed
from startex.visibility.cut import Marks, Viewer

EVERYBODY = Viewer(frozenset({"ALL"}), NationCode("USA"))


def seen(changes: Iterable[Change]) -> list[Seen]:
    return [Seen(one.key, one.after, row_of(one.put)) for one in changes]


def indexed(hall: small.Hall) -> Index:
    index = Index()
    index.take(seen(Feed(hall.views, hall.rooms.number).everything()))
    return index


def shown(row: AnyRow) -> Seen:
    """To whomever its lists name."""
    return Seen(key_of(row), Marks(row.audience, row.release, row.display_only), row_of(put(row)))


def found(index: Index, viewer: Viewer, query: str, limit: int = 200) -> set[RowKey]:
    answer = index.find(viewer, query, limit)
    assert answer.total >= len(answer.hits)
    return {RowKey(hit.row, hit.id) for hit in answer.hits}
