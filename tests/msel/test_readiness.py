"""The gate before "synchronized"."""

import msgspec
import pytest
from tests.exercises import small

from startex.conduct.answers import Answers
from startex.language import commands as c
from startex.language.ids import LanguageCode, LineId, PostId, TextId
from startex.language.plan import Exercise, Line, Readiness, Shift
from startex.language.refusals import (
    ControllerOffShift,
    LineAddressesNobody,
    LineLanguageUnchecked,
    LineNotCovered,
    LineWithoutController,
    LineWithoutObjective,
)
from startex.language.values import HumanText, LineKind, LineStatus
from startex.msel import readiness
from startex.msel.readiness import covers

ALL_ASKED = Readiness(languages=True, objective=True, controller=True)
NEW = LineId("N-1")
BOTH = (
    small.human("line/N-1/title", en="A shot", ru="Выстрел"),
    small.human("line/N-1/body", en="A shot was heard.", ru="Слышен выстрел."),
)


def a_line(to: tuple[str, ...] = ("J3-1",), **changed: object) -> Line:
    line = small.line("N-1", "130815EAUG22", to)
    return msgspec.structs.replace(line, status=LineStatus.APPROVED, **changed)


def hall_with(line: Line, texts: tuple[HumanText, ...] = BOTH, **rules: object) -> small.Hall:
    plan = small.with_more(small.plan(), (line,), texts)
    exercise = msgspec.structs.replace(plan.exercise, **{"readiness": ALL_ASKED, **rules})
    hall = small.Hall()
    hall.open(msgspec.structs.replace(plan, exercise=exercise))
    return hall


def synchronize(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", c.SynchronizeLine(line=NEW))


def status(hall: small.Hall) -> LineStatus:
    return hall.rooms.msel.lines[NEW].line.status


def test_a_line_that_lacks_nothing_passes() -> None:
    hall = hall_with(a_line())
    synchronize(hall)
    assert status(hall) is LineStatus.SYNCHRONIZED


def test_every_addressee_has_a_language_of_his() -> None:
    hall = hall_with(a_line(), texts=(BOTH[0], small.human("line/N-1/body", en="A shot.")))
    with pytest.raises(LineLanguageUnchecked) as refused:
        synchronize(hall)
    assert refused.value.languages == ("ru",)
    assert status(hall) is LineStatus.APPROVED


def test_a_title_is_read_like_the_text_beneath_it() -> None:
    hall = hall_with(a_line(), texts=(small.human("line/N-1/title", en="A shot"), BOTH[1]))
    with pytest.raises(LineLanguageUnchecked):
        synchronize(hall)


def test_a_translation_counts_once_somebody_has_checked_it() -> None:
    hall = hall_with(a_line(), texts=(BOTH[0], small.human("line/N-1/body", en="A shot.")))
    body, russian = TextId("line/N-1/body"), LanguageCode("ru")
    hall.give("INT-1-D", c.WriteText(text=body, language=russian, body="Выстрел.", version=1))
    with pytest.raises(LineLanguageUnchecked):
        synchronize(hall)
    hall.give("INT-2-D", c.CheckText(text=body, language=russian, version=1))
    synchronize(hall)
    assert status(hall) is LineStatus.SYNCHRONIZED


def test_a_translation_of_an_older_text_counts_no_more() -> None:
    hall = hall_with(a_line())
    rewrite = c.WriteText(
        text=TextId("line/N-1/body"), language=LanguageCode("en"), body="Two shots.", version=1
    )
    hall.give("MSEL-1-D", rewrite)
    with pytest.raises(LineLanguageUnchecked):
        synchronize(hall)


def test_an_english_reader_needs_no_russian() -> None:
    hall = hall_with(a_line(to=("J2",)), texts=(small.human("line/N-1/title", en="A shot"),))
    synchronize(hall)
    assert status(hall) is LineStatus.SYNCHRONIZED


def test_an_objective_is_linked_by_the_line_or_by_its_storyline() -> None:
    bare = a_line(objectives=())
    with pytest.raises(LineWithoutObjective):
        synchronize(hall_with(bare))
    hall = hall_with(bare)
    storyline = msgspec.structs.replace(small.plan().storylines[0], objectives=("O1",))
    put = c.PutStoryline(storyline=storyline, title=small.written("Attack on the pass"))
    hall.give("MSEL-1-D", put)
    synchronize(hall)
    assert status(hall) is LineStatus.SYNCHRONIZED


def test_what_keeps_the_exercise_running_needs_no_objective() -> None:
    hall = hall_with(a_line(to=(), objectives=(), kind=LineKind.CONTROL_TASK))
    synchronize(hall)
    assert status(hall) is LineStatus.SYNCHRONIZED


def test_somebody_is_responsible() -> None:
    with pytest.raises(LineWithoutController):
        synchronize(hall_with(a_line(controller=PostId(""))))
    with pytest.raises(ControllerOffShift):
        synchronize(hall_with(a_line(controller=PostId("NOBODY"))))


def night_shift(hall: small.Hall) -> None:
    white = next(b for b in small.plan().billets if b.post == "WHITE-1")
    changed = msgspec.structs.replace(white, shift="night")
    hall.give("DIR-1-D", c.PutBillet(billet=changed, title=small.written("Clerk")))


NIGHT = (Shift(id="night", start_minute=19 * 60, end_minute=7 * 60),)


def test_the_controller_is_on_shift_when_the_line_is_planned() -> None:
    hall = hall_with(a_line(), shifts=NIGHT)
    night_shift(hall)
    with pytest.raises(ControllerOffShift) as refused:
        synchronize(hall)
    assert refused.value.controller == "WHITE-1"


def test_a_line_of_the_basket_finds_its_controller_on_any_shift() -> None:
    hall = hall_with(a_line(planned_ms=None), shifts=NIGHT)
    night_shift(hall)
    synchronize(hall)
    assert status(hall) is LineStatus.SYNCHRONIZED


@pytest.mark.parametrize(
    ("dtg", "on"),
    [
        ("131859EAUG22", False),
        ("131900EAUG22", True),
        ("132359EAUG22", True),
        ("140000EAUG22", True),
        ("140659EAUG22", True),
        ("140700EAUG22", False),
    ],
)
def test_a_night_shift_goes_on_after_midnight_by_the_local_clock(dtg: str, *, on: bool) -> None:
    assert covers(NIGHT[0], small.parse_dtg(dtg), "E") is on


def test_a_shift_that_ends_as_it_starts_is_a_whole_day() -> None:
    whole = Shift(id="all", start_minute=480, end_minute=480)
    assert all(covers(whole, hour * 3_600_000, "Z") for hour in range(24))


def test_what_the_exercise_does_not_ask_is_not_asked() -> None:
    bare = a_line(objectives=(), controller=PostId(""))
    nothing = Readiness(languages=False, objective=False, controller=False)
    hall = hall_with(bare, texts=(small.human("line/N-1/title", en="A shot"),), readiness=nothing)
    synchronize(hall)
    assert status(hall) is LineStatus.SYNCHRONIZED


def test_everything_that_is_missing_is_listed() -> None:
    bare = a_line(to=(), info=("J2",), objectives=(), controller=PostId(""), release=("TJK",))
    hall = hall_with(bare, texts=(small.human("line/N-1/title", ru="Выстрел"),))
    found = readiness.missing(bare, None, Answers(hall.rooms))
    assert [type(fault) for fault in found] == [
        LineAddressesNobody,
        LineNotCovered,
        LineLanguageUnchecked,
        LineWithoutObjective,
        LineWithoutController,
    ]


def test_the_director_says_what_is_asked() -> None:
    hall = hall_with(a_line(controller=PostId("")))
    exercise: Exercise | None = hall.rooms.people.exercise
    assert exercise is not None
    rules = c.SetRules(
        terminology=exercise.terminology,
        readiness=Readiness(controller=False),
        limits=exercise.limits,
    )
    hall.give("DIR-1-D", rules)
    synchronize(hall)
    assert status(hall) is LineStatus.SYNCHRONIZED


def test_a_deferred_line_comes_back_through_the_gate() -> None:
    hall = hall_with(a_line(), shifts=NIGHT)
    night_shift(hall)
    hall.give("MSEL-1-D", c.DeferLine(line=NEW, reason="The press officer is late"))
    with pytest.raises(ControllerOffShift):
        hall.give("MSEL-1-D", c.ResumeLine(line=NEW))
    stands = hall.rooms.msel.lines[NEW]
    evening = msgspec.structs.replace(stands.line, planned_ms=small.parse_dtg("131915EAUG22"))
    hall.give("MSEL-1-D", c.EditLine(line=evening, version=stands.version))
    hall.give("MSEL-1-D", c.ResumeLine(line=NEW))
    assert status(hall) is LineStatus.SYNCHRONIZED
