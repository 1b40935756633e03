"""Following equals joining, whoever it is, from whatever number on."""

import json
from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exercises import small, wild

from startex.language.rows import RowKey
from startex.stations.feed import Feed, cut
from startex.visibility.cut import Viewer

Table = dict[RowKey, str]


def folded(table: Table, frames: Iterable[bytes]) -> Table:
    """What a page has after these frames."""
    rows = dict(table)
    for frame in map(json.loads, frames):
        if frame["frame"] == "snapshot":
            rows = {} if frame["first"] else rows
            rows |= {_key(row): _text(row) for row in frame["rows"]}
            continue
        for change in frame["changes"]:
            if change["op"] == "put":
                rows[_key(change["row"])] = _text(change["row"])
            else:
                del rows[RowKey(change["row"], change["id"])]
    return rows


def _key(row: dict[str, str]) -> RowKey:
    return RowKey(row["row"], row["id"])


def _text(row: object) -> str:
    return json.dumps(row, sort_keys=True)


class Follower:
    """Takes every update; remembers what it had at each number."""

    def __init__(self, feed: Feed, viewer: Viewer) -> None:
        self.viewer = viewer
        self.had = {feed.number: folded({}, feed.snapshot(viewer))}
        self.last = feed.number

    def take(self, number: int, told: list[bytes]) -> None:
        changes = b'{"frame":"update","changes":[%b]}' % b",".join(told)
        self.had[number] = folded(self.had[self.last], [changes])
        self.last = number


@settings(max_examples=60, deadline=None)
@given(wild.exercises, wild.plays, st.lists(wild.viewers, min_size=1, max_size=4), st.data())
def test_following_equals_joining(
    exercise: int, steps: list[int], seen_by: list[Viewer], data: st.DataObject
) -> None:
    hall = wild.started(exercise)
    hall.desk.touched()
    feed = Feed(hall.views, hall.rooms.number)
    followers = [Follower(feed, viewer) for viewer in seen_by]
    for _step in wild.play(hall, steps):
        changes = feed.take(hall.desk.touched(), hall.rooms.number)
        feed.number = hall.rooms.number
        for follower in followers:
            follower.take(feed.number, cut(changes, follower.viewer))
    anew = Feed(hall.views, hall.rooms.number)
    for follower in followers:
        joined = folded({}, anew.snapshot(follower.viewer))
        assert follower.had[follower.last] == joined
        assert folded({}, feed.snapshot(follower.viewer)) == joined
        number = data.draw(st.sampled_from(sorted(follower.had)))
        back = folded(follower.had[number], feed.since(follower.viewer, number))
        assert back == joined


def test_who_was_never_there_gets_everything() -> None:
    hall = small.played()
    feed = Feed(hall.views, hall.rooms.number)
    viewer = hall.rooms.people.viewer(wild.BILLETS[0])
    assert folded({}, feed.since(viewer, None)) == folded({}, feed.snapshot(viewer))
    assert folded({}, feed.since(viewer, 1)) == folded({}, feed.snapshot(viewer))
    assert folded({}, feed.since(viewer, hall.rooms.number + 1)) == folded(
        {}, feed.snapshot(viewer)
    )
