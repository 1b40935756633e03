"""Shown is less than given, and both need the fiction."""

from startex.language.ids import NationCode
from startex.visibility.cut import Marks, Viewer, may_have, may_see

_MARKS = Marks(audience=("J2",), release=("USA",), display_only=("KAZ",))


def _viewer(nation: str, *keys: str) -> Viewer:
    return Viewer(frozenset(keys), NationCode(nation))


def test_a_nation_on_the_release_list_is_shown_it_and_may_have_it() -> None:
    assert may_see(_MARKS, _viewer("USA", "J2"))
    assert may_have(_MARKS, _viewer("USA", "J2"))


def test_a_display_only_nation_is_shown_it_and_may_not_have_it() -> None:
    assert may_see(_MARKS, _viewer("KAZ", "J2"))
    assert not may_have(_MARKS, _viewer("KAZ", "J2"))


def test_a_nation_on_neither_list_is_not_even_shown_it() -> None:
    assert not may_see(_MARKS, _viewer("UZB", "J2"))
    assert not may_have(_MARKS, _viewer("UZB", "J2"))


def test_release_gives_nothing_to_a_post_outside_the_audience() -> None:
    assert not may_see(_MARKS, _viewer("USA", "J3"))
    assert not may_have(_MARKS, _viewer("USA", "J3"))
