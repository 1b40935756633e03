"""What a roster asks too much of linguists, and what a plan asks of them."""

import msgspec
from tests.checks.good import ENGLISH, GOOD, RUSSIAN, billet, instead, with_exercise, with_more
from tests.checks.test_load import english, line, planned

from startex.checks.findings import Weight
from startex.checks.forecast import ForecastHour, forecast
from startex.checks.numbers import WORDS_PER_HOUR
from startex.checks.plan import findings
from startex.language.ids import BilletId, TurnId
from startex.language.plan import LoadLimits, Plan
from startex.language.staff_plan import Turn
from startex.language.values import TurnKind
from startex.wording.dtg import parse_dtg

MINUTE_MS = 60_000
NINE_MS = parse_dtg("130900EAUG22")
LINGUIST = next(b.id for b in GOOD.billets if b.role == "interpreter")


def turn(name: str, start_min: int, end_min: int, kind: TurnKind = TurnKind.BOOTH) -> Turn:
    return Turn(
        id=TurnId(name),
        billet=LINGUIST,
        start_ms=NINE_MS + start_min * MINUTE_MS,
        end_ms=NINE_MS + end_min * MINUTE_MS,
        kind=kind,
    )


def found(*turns: Turn) -> list[tuple[str, str]]:
    plan = with_more("turns", *turns)(GOOD)
    return [(one.code, one.item) for one in findings(plan)]


def test_turns_with_breaks_between_them_are_a_good_roster() -> None:
    rest = turn("B", 30, 60, TurnKind.BREAK)
    assert (
        found(turn("A", 0, 30), rest, turn("C", 60, 90), turn("D", 90, 300, TurnKind.WRITTEN)) == []
    )


def test_more_than_thirty_minutes_in_the_booth_is_advice() -> None:
    assert found(turn("A", 0, 31)) == [("booth-turn-too-long", "turn/A")]
    (advice,) = findings(with_more("turns", turn("A", 0, 31))(GOOD))
    assert advice.weight is Weight.ADVICE
    assert advice.fields["minutes"] == "31"


def test_two_turns_in_the_booth_need_a_break_between_them() -> None:
    assert found(turn("A", 0, 30), turn("B", 44, 60)) == [("booth-without-break", "turn/B")]
    assert found(turn("A", 0, 30), turn("B", 45, 60)) == []


def test_turns_that_overlap_or_are_nobodys_are_faults() -> None:
    written = turn("B", 20, 40, TurnKind.WRITTEN)
    assert found(turn("A", 0, 30), written) == [("turns-overlap", "turn/B")]
    nobodys = msgspec.structs.replace(turn("A", 0, 30), billet=BilletId("NOBODY"))
    assert found(nobodys) == [("turn-without-linguist", "turn/A")]
    assert ("turn-ends-before", "turn/A") in found(turn("A", 30, 30))


def due(*turns: Turn) -> tuple[ForecastHour, ...]:
    plan = planned(line("A", 0), line("B", 30), line("C", 150))
    texts = [english("body", 40, name) for name in ("A", "B", "C")]
    return forecast(with_more("turns", *turns)(with_more("texts", *texts)(plan)))


def test_words_fall_due_in_the_hour_of_their_lines() -> None:
    first, second = due()
    assert (first.source, first.target) == (ENGLISH, RUSSIAN)
    assert (first.hour_ms, first.words, first.texts) == (NINE_MS, 80, 2)
    assert (second.hour_ms, second.words) == (NINE_MS + 120 * MINUTE_MS, 40)
    assert (first.linguists, first.capacity) == (1, WORDS_PER_HOUR)


def test_who_is_in_the_booth_writes_nothing() -> None:
    first, second = due(turn("A", 0, 30), turn("B", 30, 60, TurnKind.WRITTEN))
    assert (first.linguists, first.capacity) == (1, WORDS_PER_HOUR // 2)
    assert (second.linguists, second.capacity) == (0, 0)


def test_linguists_who_are_not_there_count_nothing() -> None:
    plan = with_more("texts", english("body", 40, "A"))(planned(line("A", 0)))
    helped: Plan = with_more(
        "billets", billet("B8", "LING-2", "HICON", RUSSIAN, ENGLISH, role="interpreter")
    )(plan)
    assert forecast(helped)[0].linguists == 2
    alone = instead("billets", *GOOD.billets[:2])(with_exercise(limits=LoadLimits())(plan))
    assert (forecast(alone)[0].linguists, forecast(alone)[0].capacity) == (0, 0)
