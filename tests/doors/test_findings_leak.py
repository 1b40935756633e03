"""No finding names a line to somebody to whom the line itself is not shown."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.exercises.small import Hall, human, line, plan

from startex.checks.plan import findings
from startex.conduct.plan import saved
from startex.language.conditions import AllOf, LineIs, TimeReached
from startex.language.ids import BilletId, LineId, NationCode, PostId
from startex.language.plan import Line, LoadLimits
from startex.language.values import LineKind, LineStatus, ReleaseRule
from startex.server.findings_routes import seen_by
from startex.stations.feed import Feed

#: Names that are no part of any other word.
NAMES = tuple(LineId(f"mark{number}e") for number in range(7))
OWNERS = ("", "USA", "TJK", "UZB")
READERS = ("DIR-1-D", "WHITE-1-D", "INT-1-D", "EVAL-1-D")


@st.composite
def faulty(draw: st.DrawFn, name: LineId) -> Line:
    """A line of somebody's, that names others in every way a line can."""
    at = f"13{draw(st.integers(7, 11)):02}{draw(st.integers(0, 59)):02}EAUG22"
    made = line(name, at, ("J2", "J3"))
    owner = draw(st.sampled_from(OWNERS))
    others = st.sampled_from(NAMES)
    waits = LineIs(line=draw(others), status=LineStatus.RELEASED)
    late = TimeReached(exercise_ms=(made.planned_ms or 0) + 3_600_000)
    return replace(
        made,
        kind=draw(st.sampled_from(LineKind)),
        rule=draw(st.sampled_from(ReleaseRule)),
        deadline_ms=made.planned_ms,
        controller=PostId("DIR-1"),
        prerequisite=draw(st.one_of(st.just(LineId("")), others)),
        contingency_for=draw(st.one_of(st.just(LineId("")), others)),
        trigger=draw(st.sampled_from((None, waits, AllOf(of=(waits, late))))),
        alternative=draw(st.sampled_from(("", "either"))),
        owner=NationCode(owner),
        release=(owner,) if owner else ("ALL",),
        status=draw(st.sampled_from((LineStatus.DRAFT, LineStatus.APPROVED, LineStatus.RECALLED))),
    )


@settings(max_examples=60, deadline=None)
@given(lines=st.tuples(*(faulty(name) for name in NAMES)), other=st.sampled_from(NAMES))
def test_no_finding_names_a_line_that_is_not_shown(lines: tuple[Line, ...], other: LineId) -> None:
    small = plan()
    limits = LoadLimits(per_cell=2, per_controller=2, per_linguist=1)
    body = f"At {{{{ line.{other}.time }}}} and {{{{ unit.GONE.name }}}}"
    texts = tuple(human(f"line/{name}/body", en=body) for name in NAMES)
    exercise = replace(small.exercise, limits=limits)
    hall = Hall()
    hall.open(replace(small, exercise=exercise, lines=lines, texts=(*small.texts, *texts)))
    whole = saved(hall.rooms)
    found = findings(whole)
    feed = Feed(hall.views, hall.rooms.number)
    for reader in READERS:
        viewer = hall.rooms.people.viewer(BilletId(reader))
        told = msgspec.json.encode(seen_by(viewer, found, whole, feed.marks)).decode()
        for one in lines:
            if one.owner not in ("", viewer.nation):
                assert one.id not in told, (reader, one.id)
