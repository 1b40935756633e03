"""A release list that the exercise's own scheme calls an error is found before play."""

import msgspec
import pytest
from tests.checks.good import GOOD, Change, with_exercise, with_line

from startex.checks.plan import findings
from startex.language.plan import Plan
from startex.language.staff_plan import MarkingScheme


def _with_scheme(plan: Plan, scheme: str) -> Plan:
    exercise = msgspec.structs.replace(plan.exercise, marking=MarkingScheme(id=scheme))
    return msgspec.structs.replace(plan, exercise=exercise)


def _codes(plan: Plan) -> list[tuple[str, str]]:
    return [(one.code, one.item) for one in findings(plan) if one.code.startswith("marking-")]


@pytest.mark.parametrize(
    ("change", "code", "item"),
    [
        (with_line(release=("USA",)), "marking-only-first", "line/L1"),
        (with_line(release=("TJK", "USA"), display_only=("TJK",)), "marking-twice", "line/L1"),
        (with_line(display_only=("XXX",)), "marking-nation-unknown", "line/L1"),
        (
            with_exercise(default_release=("XXX",)),
            "marking-nation-unknown",
            f"exercise/{GOOD.exercise.id}",
        ),
        (
            with_exercise(default_release=("USA",)),
            "marking-only-first",
            f"exercise/{GOOD.exercise.id}",
        ),
    ],
)
def test_a_list_the_scheme_calls_an_error_is_found(change: Change, code: str, item: str) -> None:
    assert _codes(_with_scheme(change(GOOD), "us")) == [(code, item)]


def test_a_scheme_in_which_no_nation_goes_first_allows_a_list_of_one() -> None:
    assert _codes(_with_scheme(with_line(release=("USA",))(GOOD), "plain")) == []
