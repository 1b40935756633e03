"""What nothing serves, and what serves nothing: advice, for a good plan may have reasons."""

import msgspec
import pytest
from tests.checks.good import (
    GOOD,
    LINE,
    RUSSIAN,
    Change,
    billet,
    instead,
    with_exercise,
    with_line,
    with_more,
)

from startex.checks.findings import ADVICE, Weight
from startex.checks.plan import findings
from startex.language.conditions import DecisionIs
from startex.language.ids import CellId, GateId, IncidentId, LineId, NationCode, ObjectiveId
from startex.language.ids import StorylineId as Story
from startex.language.plan import (
    Cell,
    Gate,
    Incident,
    ListColumn,
    Nation,
    Objective,
    Plan,
    Storyline,
)
from startex.language.values import CellKind, IncidentLevel, LineKind, LineStatus

GATE = Gate(id=GateId("G1"), options=("open", "close"))
INCIDENT = Incident(id=IncidentId("I1"), part_of=("S1",))
EVENT = Incident(id=IncidentId("E1"), level=IncidentLevel.EVENT, part_of=("S1",))


def both(first: Change, second: Change) -> Change:
    return lambda plan: second(first(plan))


def another(plan: Plan) -> Plan:
    """A second line, at another time."""
    copy = msgspec.structs.replace(LINE, id=LineId("L2"), status=LineStatus.DRAFT, deadline_ms=None)
    return with_more("lines", copy)(plan)


@pytest.mark.parametrize(
    ("change", "code", "item"),
    [
        (
            with_more("objectives", Objective(id=ObjectiveId("O2"))),
            "objective-without-line",
            "objective/O2",
        ),
        (
            with_exercise(missions=("border_security", "peacekeeping")),
            "mission-without-line",
            "exercise/X1",
        ),
        (
            both(
                with_more("cells", Cell(id=CellId("J4"), kind=CellKind.STAFF)),
                with_more("billets", billet("B3", "LOG", "J4", RUSSIAN, nation="TJK")),
            ),
            "headquarters-without-line",
            "cell/J4",
        ),
        (
            with_more("storylines", Storyline(id=Story("S2"))),
            "storyline-without-line",
            "storyline/S2",
        ),
        (
            both(another, with_line(storyline="")),
            "storyline-without-line",
            "storyline/S1",
        ),
        (instead("incidents", INCIDENT), "incident-without-line", "incident/I1"),
        (instead("gates", GATE), "gate-unused", "gate/G1"),
        (
            both(
                instead("gates", GATE), with_line(trigger=DecisionIs(gate=GATE.id, option="open"))
            ),
            "option-unused",
            "gate/G1",
        ),
        (instead("columns", ListColumn(id="Risk")), "column-unused", "column/Risk"),
        (with_line(alternative="bridge"), "alternative-alone", "line/L1"),
    ],
)
def test_what_is_left_over_is_advice(change: Change, code: str, item: str) -> None:
    found = findings(change(GOOD))
    assert (code, item) in [(one.code, one.item) for one in found]
    assert {one.weight for one in found} == {Weight.ADVICE}


@pytest.mark.parametrize(
    "change",
    [
        both(
            with_more("objectives", Objective(id=ObjectiveId("O2"))),
            instead(
                "storylines",
                Storyline(id=Story("S1"), mission="border_security", objectives=("O2",)),
            ),
        ),
        both(instead("incidents", INCIDENT), with_line(incidents=("I1",))),
        both(
            instead("incidents", EVENT, msgspec.structs.replace(INCIDENT, part_of=("E1",))),
            with_line(incidents=("I1",)),
        ),
        both(instead("gates", GATE), with_line(trigger=DecisionIs(gate=GATE.id))),
        both(instead("columns", ListColumn(id="Risk")), with_line(columns={"Risk": "high"})),
        with_exercise(
            nations=(*GOOD.exercise.nations, Nation(code=NationCode("UZB"))),
        ),
    ],
)
def test_what_is_used_is_no_finding(change: Change) -> None:
    assert findings(change(GOOD)) == ()


def test_a_nation_whose_players_no_line_reaches_is_named() -> None:
    plan = with_more("billets", billet("B3", "OPS-2", "J3", RUSSIAN, nation="USA"))(GOOD)
    assert findings(plan) == ()
    only_first = with_line(to=("OPS",))(plan)
    (one,) = findings(only_first)
    assert (one.code, one.fields["nation"]) == ("nation-without-line", "USA")


def test_an_omitted_line_serves_nothing() -> None:
    omitted = with_line(status=LineStatus.OMITTED, reason="time")(GOOD)
    codes = {one.code for one in findings(omitted)}
    assert codes == {
        "objective-without-line",
        "mission-without-line",
        "headquarters-without-line",
        "nation-without-line",
        "storyline-without-line",
    }


def test_a_line_without_a_storyline_stands_out_only_among_others() -> None:
    copy = msgspec.structs.replace(LINE, id=LineId("L2"), storyline=Story(""), deadline_ms=None)
    plan = with_more("lines", msgspec.structs.replace(copy, status=LineStatus.DRAFT))(GOOD)
    assert [(one.code, one.item) for one in findings(plan)] == [
        ("line-without-storyline", "line/L2")
    ]
    brief = msgspec.structs.replace(copy, kind=LineKind.ADMINISTRATIVE, status=LineStatus.DRAFT)
    assert findings(with_more("lines", brief)(GOOD)) == ()


def test_every_advice_is_a_finding_that_exists() -> None:
    assert all(code == code.lower() for code in ADVICE)
    assert {"headquarters-overloaded", "objective-without-line"} <= ADVICE
