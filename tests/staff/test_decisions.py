"""The decision log: what was decided, between what, why and on whose authority."""

import pytest
from tests.exercises import small

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.base import Refusal
from startex.language.ids import Address, OrderId
from startex.language.refusals import (
    AddressUnknown,
    NotFound,
    ReleaseTooNarrow,
    TextMissing,
    ValueNotAllowed,
)
from startex.language.rows import RowKey
from startex.language.staff_rows import DecisionRow


@pytest.fixture
def hall() -> small.Hall:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def decision(
    options: tuple[str, ...] = ("Hold", "Withdraw"),
    chosen: int = 0,
    authority: str = "J3",
    order: str = "",
    release: tuple[str, ...] = ("ALL",),
) -> s.LogDecision:
    return s.LogDecision(
        subject=small.written("The pass"),
        options=tuple(small.written(option) for option in options),
        chosen=chosen,
        reason=small.written("The road is open."),
        authority=Address(authority),
        order=OrderId(order),
        release=release,
    )


def test_a_decision_keeps_what_it_was_made_between(hall: small.Hall) -> None:
    made = hall.give("J2-1-D", decision(chosen=1)).created
    row = hall.views.row(RowKey("decision", made))
    assert isinstance(row, DecisionRow)
    assert [option.versions[0].body for option in row.options] == ["Hold", "Withdraw"]
    assert (row.chosen, row.authority, row.billet) == (1, "J3", "J2-1-D")


def test_a_decision_is_seen_in_its_headquarters_and_by_excon(hall: small.Hall) -> None:
    made = hall.give("J2-1-D", decision()).created
    row = hall.views.row(RowKey("decision", made))
    assert row is not None
    assert row.audience == ("J2-1", "J2", "EXCON")


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (decision(options=()), ValueNotAllowed),
        (decision(options=("Hold", " ")), TextMissing),
        (decision(chosen=2), ValueNotAllowed),
        (decision(authority="J9"), AddressUnknown),
        (decision(order="O00001"), NotFound),
        (decision(release=("TJK",)), ReleaseTooNarrow),
    ],
)
def test_a_decision_that_cannot_be_is_not_logged(
    hall: small.Hall, command: s.LogDecision, refusal: type[Refusal]
) -> None:
    hall.author("J2-1-D")
    before = hall.rooms.number
    with pytest.raises(refusal):
        hall.give("J2-1-D", command)
    assert hall.rooms.number == before
