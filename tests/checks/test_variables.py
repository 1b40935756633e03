import msgspec
import pytest
from tests.checks.good import (
    BOTH,
    ENGLISH,
    GOOD,
    LINE,
    RUSSIAN,
    Change,
    instead,
    text,
    version,
    with_line,
    with_more,
)

from startex.checks.findings import Weight
from startex.checks.plan import findings
from startex.language.ids import LineId, NationCode, TextId
from startex.language.plan import Plan
from startex.language.values import HumanText, LineKind, LineStatus, TextVersion


def saying(body: str, **languages: str) -> Change:
    """The text of line L1, in both languages the same where no other is given."""
    bodies = {ENGLISH: body, RUSSIAN: languages.get("ru", body)}
    versions = [msgspec.structs.replace(version(one), body=said) for one, said in bodies.items()]
    return instead("texts", text("title", *BOTH), text("body", *versions), GOOD.texts[2], UNIT_NAME)


def named(language: TextVersion) -> HumanText:
    return HumanText(id=TextId("unit/U1/name"), source=ENGLISH, versions=(language,))


UNIT_NAME = named(msgspec.structs.replace(version(ENGLISH), body="1st Battalion"))


def found(plan: Plan) -> list[tuple[str, str]]:
    return [(one.code, one.fields["found"]) for one in findings(plan)]


@pytest.mark.parametrize(
    "body",
    ["{{ unit.U1.name }} at {{ line.time + 30 }}", "{{ exercise.name }}", "{{ line.L1.time }}"],
)
def test_what_can_be_filled_in_is_no_finding(body: str) -> None:
    assert found(saying(body)(GOOD)) == []


@pytest.mark.parametrize("name", ["unit.U9.name", "persona.MAYOR.name", "line.L9.time", "unit.U1"])
def test_what_cannot_be_filled_in_is_a_fault_before_anybody_approves(name: str) -> None:
    plan = with_line(status=LineStatus.DRAFT)(saying(f"{{{{ {name} }}}}")(GOOD))
    (one,) = findings(plan)
    assert (one.code, one.fields["found"], one.weight) == ("variable-unknown", name, Weight.FAULT)


def test_a_line_without_a_time_gives_none() -> None:
    basket = msgspec.structs.replace(LINE, id=LineId("L2"), planned_ms=None, deadline_ms=None)
    basket = msgspec.structs.replace(basket, status=LineStatus.DRAFT)
    plan = with_more("lines", basket)(saying("{{ line.L2.time }}")(GOOD))
    (one,) = findings(plan)
    assert (one.code, one.names) == ("variable-unknown", ("line/L2",))


def test_a_translation_that_lost_a_place_is_found() -> None:
    plan = saying("{{ unit.U1.name }} at {{ line.time }}", ru="В {{line.time}}")(GOOD)
    assert found(plan) == [("variable-missing-in-language", "unit.U1.name")]


def american(name: str, **fields: object) -> Plan:
    """A line that names what only Americans may have."""
    second = msgspec.structs.replace(
        LINE, id=LineId("L2"), release=("USA",), owner=NationCode("USA"), to=(), info=()
    )
    second = msgspec.structs.replace(second, kind=LineKind.CONTROL_TASK)
    unit = msgspec.structs.replace(GOOD.units[0], release=("USA",))
    plan = instead("units", unit)(saying(f"{{{{ {name} }}}}")(GOOD))
    return with_more("lines", second)(with_line(**fields)(plan))


@pytest.mark.parametrize("status", [LineStatus.DRAFT, LineStatus.APPROVED])
@pytest.mark.parametrize("name", ["unit.U1.name", "line.L2.time"])
def test_what_a_reader_may_not_have_is_found_before_the_gate_refuses(
    name: str, status: LineStatus
) -> None:
    plan = american(name, status=status)
    assert ("variable-unknown", name) in [
        (one.code, one.fields.get("found")) for one in findings(plan)
    ]
    own = american(name, status=status, release=("USA",))
    assert "variable-unknown" not in [one.code for one in findings(own)]
