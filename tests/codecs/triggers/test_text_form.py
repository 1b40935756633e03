"""What a line waits for, as people type it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.codecs import plans

from startex.codecs.triggers import parse, write
from startex.language.base import Unreadable
from startex.language.conditions import (
    AllOf,
    AnyCondition,
    AnyOf,
    DecisionIs,
    LineIs,
    MessageMatches,
    NotSo,
    OrderIssued,
    SignalIs,
    SimulationSays,
    TimeReached,
    Unacknowledged,
)
from startex.language.ids import Address, GateId, LineId
from startex.language.values import LineStatus, OrderKind
from startex.wording.dtg import format_dtg, parse_dtg


def read(text: str) -> AnyCondition:
    return parse(text, parse_dtg)


def written(condition: AnyCondition) -> str:
    return write(condition, lambda exercise_ms: format_dtg(exercise_ms, "E"))


SAYINGS: tuple[tuple[str, AnyCondition], ...] = (
    ("at 130730EAUG22", TimeReached(exercise_ms=parse_dtg("130730EAUG22"))),
    ("line CT-1-03 complete", LineIs(line=LineId("CT-1-03"), status=LineStatus.COMPLETE)),
    (
        'message from HQ-J2 to EXCON "road closed"',
        MessageMatches(sender=Address("HQ-J2"), to=Address("EXCON"), words="road closed"),
    ),
    ("message to J3", MessageMatches(to=Address("J3"))),
    ("message", MessageMatches()),
    ("order FRAGO from HQ", OrderIssued(kind=OrderKind.FRAGO, sender=Address("HQ"))),
    ("unacknowledged CT-1-02 15 min", Unacknowledged(line=LineId("CT-1-02"), minutes=15)),
    ('simulation "convoy at BP3"', SimulationSays(event="convoy at BP3")),
    ("decision G1 = close", DecisionIs(gate=GateId("G1"), option="close")),
    ("decision G1", DecisionIs(gate=GateId("G1"))),
    ('signal "go"', SignalIs(signal="go")),
    ('not(signal "go")', NotSo(of=SignalIs(signal="go"))),
    (
        'all(order WARNO, any(decision G1, signal "go"))',
        AllOf(
            of=(
                OrderIssued(kind=OrderKind.WARNO),
                AnyOf(of=(DecisionIs(gate=GateId("G1")), SignalIs(signal="go"))),
            )
        ),
    ),
    ('line "to" draft', LineIs(line=LineId("to"), status=LineStatus.DRAFT)),
)


@pytest.mark.parametrize(("text", "condition"), SAYINGS)
def test_a_saying_is_read_and_written_the_same(text: str, condition: AnyCondition) -> None:
    assert read(text) == condition
    assert written(condition) == text


def test_case_and_spaces_do_not_count() -> None:
    typed = "ALL (  Line  CT-1 Released ,ORDER frago FROM HQ,  at 13 0730E"
    with pytest.raises(Unreadable):
        read(typed)
    assert read("Any( LINE CT-1 Released,\n order frago )") == AnyOf(
        of=(
            LineIs(line=LineId("CT-1"), status=LineStatus.RELEASED),
            OrderIssued(kind=OrderKind.FRAGO),
        )
    )


@given(plans.conditions)
def test_nothing_is_lost_on_the_way_through_text(condition: AnyCondition) -> None:
    assert read(written(condition)) == condition


@pytest.mark.parametrize(
    ("text", "found", "allowed"),
    [
        ("", "▸", "all | any | not | at | line"),
        ("lien CT-1 complete", "▸lien CT-1 complete", "all | any | not | at | line"),
        ("line CT-1 done", "line CT-1 ▸done", "draft | submitted | approved"),
        ("line", "line▸", "CT-1-03"),
        ("at noon", "at ▸noon", "110730EAUG22 | D3 0730"),
        ("at", "at▸", "110730EAUG22 | D3 0730"),
        ("all(signal go)", "all(signal ▸go)", '"…"'),
        ('signal "go', 'signal ▸"go', '"…"'),
        ('signal "\\ud800"', 'signal ▸"\\ud800"', '"…"'),
        ("order ORDER", "order ▸ORDER", "WARNO | OPORD | FRAGO"),
        ("unacknowledged CT-1 soon min", "unacknowledged CT-1 ▸soon min", "15"),
        ("unacknowledged CT-1 15", "unacknowledged CT-1 15▸", "min"),
        ('all(signal "a" signal "b")', 'all(signal "a" ▸signal "b")', ", | )"),
        ('all(signal "a"', 'all(signal "a"▸', ", | )"),
        ('not(signal "a", signal "b")', 'not(signal "a", signal "b"▸)', "not( … )"),
        ("decision G1 = close now", "decision G1 = close ▸now", "all( … , … )"),
        ("not(" * 60, "not(" * 40 + "not▸(" + "not(" * 19, "≤ 40 ( )"),
    ],
)
def test_what_cannot_be_read_is_shown_at_its_place(text: str, found: str, allowed: str) -> None:
    with pytest.raises(Unreadable) as wrong:
        read(text)
    assert (wrong.value.code, wrong.value.found) == ("trigger-unreadable", found)
    assert wrong.value.allowed.startswith(allowed)


@given(
    st.text(max_size=60)
    | st.lists(
        st.sampled_from(
            [
                "all",
                "not",
                "(",
                ")",
                ",",
                "=",
                '"',
                "line",
                "message",
                "from",
                "to",
                "x",
                "5",
                "min",
            ]
        )
    ).map(" ".join)
)
def test_any_text_is_a_condition_or_unreadable(text: str) -> None:
    try:
        condition = read(text)
    except Unreadable:
        return
    assert read(written(condition)) == condition
