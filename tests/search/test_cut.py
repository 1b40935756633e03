"""A search finds, counts and shows what its viewer's own screen holds, and nothing else."""

import json
from collections.abc import Iterator
from typing import cast

from hypothesis import given, settings
from tests.exercises import wild
from tests.exercises.rules import secrets
from tests.search.rows import found, indexed, seen

from startex.language.rows import RowKey
from startex.search.index import Index
from startex.search.texts import TAGS
from startex.stations.feed import Feed

#: Words looked for in one exercise; which they are, chance says.
MOST_TRIED = 8
Table = dict[RowKey, tuple[str, ...]]


def _bodies(value: object) -> Iterator[str]:
    """Every version of every text within a row, however deep."""
    if isinstance(value, dict):
        fields = cast("dict[str, object]", value)
        inner = fields["versions"] if {"source", "versions"} <= fields.keys() else None
        for version in cast("list[dict[str, str]]", inner or ()):
            yield version["body"]
        for field in () if inner else fields.values():
            yield from _bodies(field)
    elif isinstance(value, list):
        for one in cast("list[object]", value):
            yield from _bodies(one)


def _screen(frames: list[bytes]) -> Table:
    rows = [row for frame in map(json.loads, frames) for row in frame["rows"]]
    looked = (row for row in rows if row["row"] in TAGS)
    return {RowKey(row["row"], row["id"]): tuple(_bodies(row)) for row in looked}


def _marks(tables: list[Table]) -> list[str]:
    """Some texts of random exercises, each a word that stands nowhere else."""
    bodies = (body for table in tables for texts in table.values() for body in texts)
    return sorted({body.strip("~") for body in bodies if body.startswith("~")})[:MOST_TRIED]


@settings(max_examples=6, deadline=None)
@given(wild.exercises, wild.plays)
def test_a_search_finds_what_a_scan_of_the_screen_finds(exercise: int, steps: list[int]) -> None:
    hall = wild.started(exercise)
    for _step in wild.play(hall, steps):
        pass
    feed, index = Feed(hall.views, hall.rooms.number), indexed(hall)
    viewers = [hall.rooms.people.viewer(b) for b in hall.rooms.people.billets]
    screens = {viewer: _screen(feed.snapshot(viewer)) for viewer in viewers}
    for word in _marks(list(screens.values())):
        for viewer, screen in screens.items():
            expected = {key for key, texts in screen.items() if any(word in t for t in texts)}
            assert found(index, viewer, f"{word} ") == expected
            assert index.find(viewer, word[:9], 0).total == len(found(index, viewer, word[:9]))


@settings(max_examples=6, deadline=None)
@given(wild.exercises, wild.plays)
def test_no_answer_holds_a_byte_that_its_viewer_may_not_have(
    exercise: int, steps: list[int]
) -> None:
    hall = wild.started(exercise)
    for _step in wild.play(hall, steps):
        pass
    index = indexed(hall)
    for billet in list(hall.rooms.people.billets.values()):
        viewer = hall.rooms.people.viewer(billet.id)
        for secret in sorted(secrets(hall.rooms, billet))[:MOST_TRIED]:
            word = secret.decode().strip("~")
            for asked in (word, f'"{word}"', f"{word} ", word[:5]):
                answer = index.find(viewer, asked, 200)
                told = repr(answer)
                assert word not in told
            assert index.find(viewer, word, 200).total == 0


@settings(max_examples=6, deadline=None)
@given(wild.exercises, wild.plays)
def test_an_index_that_follows_is_one_that_is_made_anew(exercise: int, steps: list[int]) -> None:
    hall = wild.started(exercise)
    hall.desk.touched()
    feed, index = Feed(hall.views, hall.rooms.number), Index()
    index.take(seen(feed.everything()))
    for _step in wild.play(hall, steps):
        index.take(seen(feed.take(hall.desk.touched(), hall.rooms.number)))
        feed.number = hall.rooms.number
    anew = indexed(hall)
    viewers = [hall.rooms.people.viewer(b) for b in hall.rooms.people.billets]
    words = _marks([_screen(feed.snapshot(viewer)) for viewer in viewers])
    assert len(index) == len(anew)
    for viewer in viewers:
        for word in words:
            assert found(index, viewer, word) == found(anew, viewer, word)
