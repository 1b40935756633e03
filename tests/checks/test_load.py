import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.checks.good import (
    ENGLISH,
    GOOD,
    LINE,
    RUSSIAN,
    billet,
    instead,
    text,
    version,
    with_exercise,
    with_more,
)

from startex.checks.findings import Finding, Weight
from startex.checks.plan import findings
from startex.language.ids import LineId, TextId
from startex.language.plan import Line, LoadLimits, Plan, Shift
from startex.language.values import HumanText, LineKind, LineStatus, TextState, TextVersion
from startex.wording.dtg import parse_dtg

MINUTE_MS = 60_000
NINE_MS = parse_dtg("130900EAUG22")


def line(name: str, minute: int, **fields: object) -> Line:
    at_ms = NINE_MS + minute * MINUTE_MS
    made = msgspec.structs.replace(
        LINE, id=LineId(name), planned_ms=at_ms, deadline_ms=None, status=LineStatus.DRAFT
    )
    return msgspec.structs.replace(made, **fields)


def planned(*lines: Line, **limits: int) -> Plan:
    plan = with_exercise(limits=LoadLimits(**limits))(GOOD)
    return instead("lines", *lines)(plan)


def overloads(plan: Plan, code: str) -> list[Finding]:
    return [one for one in findings(plan) if one.code == code]


def test_a_headquarters_that_gets_too_much_within_an_hour_is_named_once() -> None:
    plan = planned(*(line(f"L{n}", n * 10) for n in range(10)), per_cell=4)
    (found,) = overloads(plan, "headquarters-overloaded")
    assert found.item == "line/L0"
    assert found.weight is Weight.ADVICE
    assert found.fields["who"] == "J3"
    assert (found.fields["amount"], found.fields["limit"]) == ("6", "4")
    assert found.fields["at"] == "130900EAUG22"
    assert found.fields["lines"] == "L0, L1, L2, L3, L4, L5"
    assert set(found.names) == {"cell/J3", *(f"line/L{n}" for n in range(6))}


def test_two_peaks_apart_are_two_findings_each_at_its_fullest_hour() -> None:
    morning = [line(f"A{n}", n) for n in range(4)]
    noon = [line(f"B{n}", 180 + n * 30) for n in range(3)]
    later = [line(f"C{n}", 250 + n) for n in range(5)]
    found = overloads(planned(*morning, *noon, *later, per_cell=4), "headquarters-overloaded")
    assert [(one.item, one.fields["amount"]) for one in found] == [
        ("line/A0", "4"),
        ("line/B1", "7"),
    ]


def test_a_window_ends_before_its_last_minute() -> None:
    assert (
        overloads(planned(line("A", 0), line("B", 60), per_cell=2), "headquarters-overloaded") == []
    )
    assert overloads(planned(line("A", 0), line("B", 59), per_cell=2), "headquarters-overloaded")


def test_of_alternatives_and_contingencies_only_what_is_planned_to_go_out_counts() -> None:
    either = [line(f"A{n}", 0, alternative="bridge") for n in range(3)]
    reserve = line("R", 0, kind=LineKind.CONTINGENCY)
    omitted = line("O", 0, status=LineStatus.OMITTED)
    assert (
        overloads(planned(*either, reserve, omitted, per_cell=2), "headquarters-overloaded") == []
    )


def test_a_line_that_reaches_one_headquarters_twice_loads_it_once() -> None:
    both = line("A", 0, to=("J3", "OPS"))
    assert overloads(planned(both, per_cell=2), "headquarters-overloaded") == []


def test_an_hour_that_is_wholly_played_is_no_longer_to_be_planned() -> None:
    sent = [line(f"A{n}", 0, status=LineStatus.COMPLETE) for n in range(3)]
    assert overloads(planned(*sent, per_cell=2), "headquarters-overloaded") == []
    due = planned(*sent, line("B", 5), per_cell=2)
    assert len(overloads(due, "headquarters-overloaded")) == 1


def test_a_controller_with_too_many_lines_is_named() -> None:
    tasks = [line(f"A{n}", n, kind=LineKind.CONTROL_TASK, to=()) for n in range(3)]
    (found,) = overloads(planned(*tasks, per_controller=3), "controller-overloaded")
    assert (found.fields["who"], found.fields["amount"]) == ("DIR", "3")


def english(part: str, words: int, name: str) -> HumanText:
    source = TextVersion(language=ENGLISH, body="word " * words, state=TextState.SOURCE)
    return HumanText(id=TextId(f"line/{name}/{part}"), source=ENGLISH, versions=(source,))


def test_words_for_the_linguists_on_shift_are_counted_for_each_pair_of_languages() -> None:
    plan = planned(line("A", 0), line("B", 30), per_linguist=60)
    texts = [english("title", 10, "A"), english("body", 60, "A"), english("body", 55, "B")]
    (found,) = overloads(with_more("texts", *texts)(plan), "linguists-overloaded")
    assert (found.fields["amount"], found.fields["linguists"]) == ("125", "1")
    assert (found.fields["source"], found.fields["target"]) == ("en", "ru")
    second = billet("B8", "LING-2", "HICON", RUSSIAN, ENGLISH, role="interpreter", shift="day")
    third = billet("B7", "LING-3", "HICON", RUSSIAN, ENGLISH, role="interpreter", shift="night")
    helped = with_more("billets", second, third)(with_more("texts", *texts)(plan))
    night = Shift(id="night", start_minute=1140, end_minute=420)
    helped = with_exercise(shifts=(*GOOD.exercise.shifts, night))(helped)
    (found,) = overloads(helped, "linguists-overloaded")
    assert found.fields["linguists"] == "2"
    roomy = with_exercise(limits=LoadLimits(per_linguist=63))(helped)
    assert overloads(roomy, "linguists-overloaded") == []


def test_a_pair_of_languages_that_no_linguist_reads_is_a_fault() -> None:
    plan = with_more("texts", english("body", 3, "A"))(planned(line("A", 0)))
    plan = instead("billets", *GOOD.billets[:2])(plan)
    (found,) = overloads(plan, "linguist-missing")
    assert (found.item, found.weight) == ("line/A", Weight.FAULT)


def test_what_is_translated_already_loads_no_linguist() -> None:
    done = text("body", version(ENGLISH), version(RUSSIAN), line="A")
    plan = with_more("texts", done)(planned(line("A", 0), per_linguist=1))
    assert overloads(plan, "linguists-overloaded") == []


@given(
    minutes=st.lists(st.integers(0, 600), max_size=30),
    limit=st.integers(1, 6),
    window=st.integers(1, 120),
)
def test_an_overload_is_found_exactly_where_some_window_is_too_full(
    minutes: list[int], limit: int, window: int
) -> None:
    lines = [line(f"A{n}", minute) for n, minute in enumerate(minutes)]
    plan = planned(*lines, per_cell=limit, window_min=window)
    found = overloads(plan, "headquarters-overloaded")
    fullest = max((sum(a <= b < a + window for b in minutes) for a in minutes), default=0)
    assert bool(found) == (fullest >= limit)
    if found:
        assert max(int(one.fields["amount"]) for one in found) == fullest


@pytest.mark.parametrize("limit", [0, -5])
def test_a_limit_below_one_finds_no_overload_where_nothing_is_planned(limit: int) -> None:
    assert overloads(planned(per_cell=limit), "headquarters-overloaded") == []
