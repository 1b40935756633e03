"""Times, triggers and people that contradict each other."""

import msgspec
import pytest
from tests.checks.good import GOOD, LINE, Change, instead, with_exercise, with_line

from startex.checks.findings import Weight
from startex.checks.plan import findings
from startex.language.conditions import (
    AllOf,
    AnyOf,
    DecisionIs,
    LineIs,
    MessageMatches,
    NotSo,
    OrderIssued,
    SignalIs,
    TimeReached,
    Unacknowledged,
)
from startex.language.ids import Address, GateId, LineId
from startex.language.plan import Gate, Line, Plan, Readiness
from startex.language.values import LineKind, LineStatus, OrderKind, ReleaseRule
from startex.wording.dtg import parse_dtg

TEN_MS = parse_dtg("131000EAUG22")
ELEVEN_MS = parse_dtg("131100EAUG22")


def second(**fields: object) -> Line:
    made = msgspec.structs.replace(
        LINE, id=LineId("L2"), status=LineStatus.DRAFT, deadline_ms=None, planned_ms=TEN_MS
    )
    return msgspec.structs.replace(made, **fields)


def and_second(change: Change, **fields: object) -> Change:
    return lambda plan: instead("lines", *change(plan).lines, second(**fields))(plan)


def found(plan: Plan) -> list[tuple[str, str]]:
    return [(one.code, one.item) for one in findings(plan)]


AT_TIME = ReleaseRule.AT_TIME
RELEASED_2 = LineIs(line=LineId("L2"), status=LineStatus.RELEASED)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (and_second(with_line(prerequisite="L2")), "prerequisite-later"),
        (
            and_second(
                with_line(kind=LineKind.CONTINGENCY, contingency_for="L2"),
                kind=LineKind.EXPECTED_ACTION,
                deadline_ms=ELEVEN_MS,
            ),
            "contingency-before-deadline",
        ),
        (
            and_second(
                with_line(kind=LineKind.CONTINGENCY, contingency_for="L2"),
                kind=LineKind.EXPECTED_ACTION,
            ),
            "contingency-never-offered",
        ),
        (
            and_second(with_line(contingency_for="L2", rule=AT_TIME)),
            "contingency-goes-by-hand",
        ),
        (
            and_second(with_line(contingency_for="L2", rule=ReleaseRule.ON_TRIGGER)),
            "contingency-goes-by-hand",
        ),
        (with_line(rule=ReleaseRule.ON_TRIGGER), "trigger-missing"),
        (with_line(trigger=TimeReached(exercise_ms=ELEVEN_MS)), "trigger-after-deadline"),
        (
            with_line(
                trigger=AllOf(of=(SignalIs(signal="go"), TimeReached(exercise_ms=ELEVEN_MS)))
            ),
            "trigger-after-deadline",
        ),
        (and_second(with_line(rule=AT_TIME, trigger=RELEASED_2)), "trigger-line-later"),
        (with_line(planned_ms=parse_dtg("130659EAUG22")), "line-outside-play"),
        (with_line(controller=""), "line-without-controller"),
        (with_line(objectives=()), "line-without-objective"),
    ],
)
def test_a_contradiction_is_found_at_the_line_that_has_it(change: Change, code: str) -> None:
    asked = with_exercise(readiness=Readiness(objective=True))(GOOD)
    assert (code, "line/L1") in found(change(asked))


@pytest.mark.parametrize(
    "change",
    [
        with_line(
            trigger=AnyOf(of=(SignalIs(signal="go"), TimeReached(exercise_ms=ELEVEN_MS))),
        ),
        with_line(trigger=NotSo(of=TimeReached(exercise_ms=ELEVEN_MS))),
        and_second(with_line(rule=AT_TIME, trigger=AnyOf(of=(RELEASED_2, SignalIs(signal="go"))))),
        and_second(with_line(rule=ReleaseRule.BY_HAND, trigger=RELEASED_2)),
        and_second(with_line(trigger=RELEASED_2, rule=AT_TIME), planned_ms=None),
    ],
)
def test_a_trigger_that_can_be_met_in_time_is_none(change: Change) -> None:
    assert found(change(GOOD)) == []


def test_a_deadline_that_says_nothing_of_what_is_expected_is_advice() -> None:
    silent = instead("texts", *GOOD.texts[:2])(GOOD)
    (one,) = findings(silent)
    assert (one.code, one.weight) == ("deadline-without-expectation", Weight.ADVICE)


@pytest.mark.parametrize(
    ("trigger", "name"),
    [
        (LineIs(line=LineId("L9"), status=LineStatus.COMPLETE), "L9"),
        (Unacknowledged(line=LineId("L9"), minutes=5), "L9"),
        (DecisionIs(gate=GateId("G9")), "G9"),
        (DecisionIs(gate=GateId("G1"), option="open"), "G1/open"),
        (MessageMatches(sender=Address("J9")), "J9"),
        (NotSo(of=MessageMatches(to=Address("J9"))), "J9"),
        (AllOf(of=(OrderIssued(kind=OrderKind.FRAGO, sender=Address("J9")),)), "J9"),
    ],
)
def test_a_trigger_that_names_what_is_not_there_says_what(trigger: object, name: str) -> None:
    gate = instead("gates", Gate(id=GateId("G1"), options=("close",)))(GOOD)
    told = [x for x in findings(with_line(trigger=trigger)(gate)) if x.weight is Weight.FAULT]
    assert [(one.code, one.fields["found"]) for one in told] == [("reference-unknown", name)]


def test_lines_that_wait_for_each_other_by_prerequisite_and_trigger_are_a_circle() -> None:
    waiting = Unacknowledged(line=LineId("L1"), minutes=5)
    plan = and_second(with_line(prerequisite="L2"), trigger=waiting, planned_ms=None)(GOOD)
    (one,) = [one for one in findings(plan) if one.code == "cycle"]
    assert one.fields["chain"] == "L1 → L2 → L1"
    assert one.names == ("line/L1", "line/L2")


def test_nobody_reads_a_line_that_goes_out_after_the_shift() -> None:
    all_day = msgspec.structs.replace(GOOD.exercise.play_days[0], end_ms=parse_dtg("132300EAUG22"))
    plan = with_exercise(play_days=(all_day, GOOD.exercise.play_days[1]))(GOOD)
    late = with_line(planned_ms=parse_dtg("131900EAUG22"), deadline_ms=None)(plan)
    (one,) = findings(late)
    assert (one.code, one.fields["who"]) == ("addressee-off-shift", "J3")
    last_minute = with_line(planned_ms=parse_dtg("131859EAUG22"), deadline_ms=None)(plan)
    assert findings(last_minute) == ()


def test_a_controller_off_shift_is_named_where_the_exercise_asks_for_one() -> None:
    by_day = msgspec.structs.replace(GOOD.billets[0], shift="day")
    rest = tuple(msgspec.structs.replace(one, shift="") for one in GOOD.billets[1:])
    all_day = msgspec.structs.replace(GOOD.exercise.play_days[0], end_ms=parse_dtg("132300EAUG22"))
    plan = with_exercise(play_days=(all_day,))(instead("billets", by_day, *rest)(GOOD))
    late = with_line(planned_ms=parse_dtg("132000EAUG22"), deadline_ms=None)(plan)
    assert found(late) == [("controller-off-shift", "line/L1")]
    assert found(with_exercise(readiness=Readiness(controller=False))(late)) == []


LATE = {"planned_ms": parse_dtg("132000EAUG22"), "deadline_ms": None}


@pytest.mark.parametrize(
    "fields",
    [
        {"rule": ReleaseRule.ON_TRIGGER, "trigger": SignalIs(signal="go")},
        {"kind": LineKind.CONTROL_TASK, "planned_ms": parse_dtg("132200EAUG22")},
    ],
)
def test_a_controller_off_shift_is_named_wherever_the_gate_would_refuse(
    fields: dict[str, object],
) -> None:
    by_day = msgspec.structs.replace(GOOD.billets[0], shift="day")
    all_day = msgspec.structs.replace(GOOD.exercise.play_days[0], end_ms=parse_dtg("132100EAUG22"))
    plan = with_exercise(play_days=(all_day,))(instead("billets", by_day, *GOOD.billets[1:])(GOOD))
    ready = with_line(**LATE | fields, status=LineStatus.SYNCHRONIZED)(plan)
    assert [one for one in found(ready) if "off-shift" in one[0]] == [
        ("controller-off-shift", "line/L1")
    ]
    draft = with_line(**LATE | fields, status=LineStatus.DRAFT)(plan)
    assert [one for one in found(draft) if "off-shift" in one[0]] == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (with_line(to=()), "line-addresses-nobody"),
        (with_line(objectives=("GONE",)), "reference-unknown"),
        (with_line(controller="GONE"), "reference-unknown"),
    ],
)
def test_a_synchronized_line_that_has_lost_what_it_needs_is_found(
    change: Change, code: str
) -> None:
    plan = with_line(status=LineStatus.SYNCHRONIZED)(change(GOOD))
    assert (code, "line/L1") in found(plan)
