"""Stations are told in groups; nobody is told other than he would be alone."""

from hypothesis import given
from hypothesis import strategies as st

from startex.language.ids import NationCode
from startex.language.rows import RowKey
from startex.stations.feed import Change, Round, cut
from startex.visibility.cut import Marks, Viewer

KEYS = ("ALL", "EXCON", "PLAYERS", "J2", "J3", "J3-1", "role:staff")
NATIONS = ("USA", "TJK", "UZB")

marks = st.builds(
    Marks,
    st.lists(st.sampled_from(KEYS), max_size=3).map(tuple),
    st.lists(st.sampled_from(("ALL", *NATIONS)), max_size=2).map(tuple),
)
viewers = st.builds(
    Viewer, st.frozensets(st.sampled_from(KEYS)), st.sampled_from(NATIONS).map(NationCode)
)
changes = st.lists(
    st.builds(
        Change,
        st.integers(0, 5).map(lambda n: RowKey("message", f"M{n}")),
        st.none() | marks,
        st.none() | marks,
        st.just(b"{}"),
    ),
    max_size=5,
)


@given(changes, viewers)
def test_a_group_is_told_what_each_of_it_would_be_told(
    happened: list[Change], viewer: Viewer
) -> None:
    together = Round(happened)
    assert together.cut(viewer.among(together.named)) == cut(happened, viewer)
