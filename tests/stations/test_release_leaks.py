"""What a desk released reaches whom it was released to; nothing else of it reaches anybody."""

import msgspec
from hypothesis import given, settings
from tests.exercises import small, wild, wild_release
from tests.exercises.rules import leaked, secrets
from tests.exercises.wild import Chance
from tests.stations.test_following import Follower, folded

from startex.conduct.event_list import as_common_format, listed
from startex.conduct.rooms import digest, replay
from startex.language.ids import LineId
from startex.language.rows import RowKey, key_of
from startex.review.audience import Audience
from startex.review.record import record
from startex.search.index import Index, Seen
from startex.stations.feed import Feed, cut
from startex.visibility.cut import Viewer, marks_of, may_have


def _played(exercise: int, steps: list[int]) -> small.Hall:
    hall = wild.started(exercise)
    wild_release.desks(hall)
    for place, _step in enumerate(wild.play(hall, steps)):
        wild_release.released(hall, Chance(f"release {place} {exercise}"))
    return hall


@settings(max_examples=12, deadline=None)
@given(wild.exercises, wild.plays)
def test_requests_and_redactions_show_nobody_what_was_not_released(
    exercise: int, steps: list[int]
) -> None:
    hall = wild.started(exercise)
    wild_release.desks(hall)
    hall.desk.touched()
    feed = Feed(hall.views, hall.rooms.number)
    followers = [Follower(feed, hall.rooms.people.viewer(b)) for b in hall.rooms.people.billets]
    for place, _step in enumerate(wild.play(hall, steps)):
        wild_release.released(hall, Chance(f"release {place} {exercise}"))
        changes = feed.take(hall.desk.touched(), hall.rooms.number)
        feed.number = hall.rooms.number
        for follower in followers:
            follower.take(feed.number, cut(changes, follower.viewer))
        for holder in hall.rooms.people.billets.values():
            viewer = hall.rooms.people.viewer(holder.id)
            frame = b"".join(cut(changes, viewer))
            assert leaked(frame, secrets(hall.rooms, holder)) == []
    for holder in hall.rooms.people.billets.values():
        shown = b"".join(feed.snapshot(hall.rooms.people.viewer(holder.id)))
        assert leaked(shown, secrets(hall.rooms, holder)) == []
    joined = Feed(hall.views, hall.rooms.number)
    for follower in followers:
        assert follower.had[follower.last] == folded({}, joined.snapshot(follower.viewer))
    assert digest(replay(hall.journal.read())) == digest(hall.rooms)


@settings(max_examples=10, deadline=None)
@given(wild.exercises, wild.plays)
def test_no_paper_and_no_file_holds_what_its_reader_is_only_shown(
    exercise: int, steps: list[int]
) -> None:
    hall = _played(exercise, steps)
    facts = list(hall.journal.read())
    for holder in hall.rooms.people.billets.values():
        viewer = hall.rooms.people.viewer(holder.id)
        kept = secrets(hall.rooms, holder, on_paper=True)
        paper = record(
            facts, hall.views, hall.rooms.people, Audience(holder.post, frozenset({viewer}))
        )
        assert leaked(msgspec.json.encode(paper), kept) == []
        assert leaked(_exported(hall, viewer), kept) == []


def _exported(hall: small.Hall, viewer: Viewer) -> bytes:
    def has(line: LineId) -> bool:
        row = hall.views.row(RowKey("line", line))
        return row is not None and may_have(row, viewer)

    return as_common_format(listed(hall.rooms, has))


@settings(max_examples=10, deadline=None)
@given(wild.exercises, wild.plays)
def test_no_search_counts_or_finds_what_its_station_is_not_shown(
    exercise: int, steps: list[int]
) -> None:
    hall = _played(exercise, steps)
    index = Index()
    rows = [row for key in hall.views.every_key() if (row := hall.views.row(key))]
    index.take(Seen(key_of(row), marks_of(row), msgspec.json.encode(row)) for row in rows)
    for holder in hall.rooms.people.billets.values():
        viewer = hall.rooms.people.viewer(holder.id)
        for secret in secrets(hall.rooms, holder):
            found = index.find(viewer, f'"{secret.decode()}"', limit=50)
            assert (found.total, found.hits) == (0, ())
