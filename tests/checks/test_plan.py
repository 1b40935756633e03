import re

import msgspec
import pytest
from tests.checks.good import (
    BOTH,
    ENGLISH,
    GOOD,
    RUSSIAN,
    URDU,
    Change,
    billet,
    instead,
    text,
    version,
    with_exercise,
    with_line,
    with_more,
)

from startex.checks.findings import Finding, Weight
from startex.checks.plan import findings
from startex.language.ids import (
    CellId,
    ObjectiveId,
    PersonaId,
    TaskId,
    TextId,
    UnitId,
)
from startex.language.plan import (
    Cell,
    ObjectiveTask,
    Persona,
    Plan,
    Shift,
)
from startex.language.values import (
    CellKind,
    HumanText,
    LineStatus,
    PlayWindow,
    ReleaseRule,
)
from startex.wording.dtg import parse_dtg
from startex.wording.sentences import Sentences

UNIT = GOOD.units[0]


def test_a_good_plan_has_no_finding() -> None:
    assert findings(GOOD) == ()


@pytest.mark.parametrize(
    ("change", "code", "item", "field", "value"),
    [
        (with_line(sender="NOBODY"), "reference-unknown", "line/L1", "found", "NOBODY"),
        (with_line(to=("J3", "J9")), "reference-unknown", "line/L1", "field", "to"),
        (with_line(info=("J9",)), "reference-unknown", "line/L1", "field", "info"),
        (with_line(controller="J3"), "reference-unknown", "line/L1", "wanted", "post"),
        (with_line(storyline="S9"), "reference-unknown", "line/L1", "found", "S9"),
        (with_line(objectives=("O1", "O9")), "reference-unknown", "line/L1", "found", "O9"),
        (with_line(prerequisite="L9"), "reference-unknown", "line/L1", "found", "L9"),
        (with_line(contingency_for="L9"), "reference-unknown", "line/L1", "found", "L9"),
        (with_line(author="B0"), "reference-unknown", "line/L1", "found", "B0"),
        (with_line(release=("TJK", "USA", "XXX")), "reference-unknown", "line/L1", "found", "XXX"),
        (
            instead("personas", Persona(id=PersonaId("MAYOR"), cell=CellId("GREY"))),
            "reference-unknown",
            "persona/MAYOR",
            "found",
            "GREY",
        ),
        (
            with_more("billets", billet("B3", "AUX", "J9", ENGLISH)),
            "reference-unknown",
            "billet/B3",
            "found",
            "J9",
        ),
        (
            with_more("billets", billet("B3", "AUX", "J3", ENGLISH, shift="night")),
            "reference-unknown",
            "billet/B3",
            "wanted",
            "shift",
        ),
        (
            with_more("tasks", ObjectiveTask(id=TaskId("T"), objective=ObjectiveId("O9"))),
            "reference-unknown",
            "task/T",
            "found",
            "O9",
        ),
        (
            with_more("units", msgspec.structs.replace(UNIT, id=UnitId("U2"), parent=UnitId("U9"))),
            "reference-unknown",
            "unit/U2",
            "found",
            "U9",
        ),
        (
            with_more("units", msgspec.structs.replace(UNIT, id=UnitId("U2"), audience=("J9",))),
            "reference-unknown",
            "unit/U2",
            "field",
            "audience",
        ),
        (
            with_more("texts", HumanText(id=TextId("line/L9/body"), source=ENGLISH)),
            "reference-unknown",
            "line/L9/body",
            "found",
            "L9",
        ),
        (
            with_more("personas", Persona(id=PersonaId("OPS"), cell=CellId("J3"))),
            "id-clash",
            "persona/OPS",
            "kinds",
            "persona, post",
        ),
        (with_line(prerequisite="L1"), "cycle", "line/L1", "chain", "L1 → L1"),
        (
            with_more(
                "cells",
                Cell(id=CellId("A"), kind=CellKind.GREY, parent=CellId("B")),
                Cell(id=CellId("B"), kind=CellKind.GREY, parent=CellId("A")),
            ),
            "cycle",
            "cell/A",
            "chain",
            "A → B → A",
        ),
        (
            instead("units", msgspec.structs.replace(UNIT, parent=UnitId("U1"))),
            "cycle",
            "unit/U1",
            "chain",
            "U1 → U1",
        ),
        (
            instead("units", msgspec.structs.replace(UNIT, sidc="SFGPUCI----")),
            "sidc-not-allowed",
            "unit/U1",
            "found",
            "SFGPUCI----",
        ),
        (with_line(approver="B1"), "line-own-approval", "line/L1", "author", "B1"),
        (with_line(to=()), "line-addresses-nobody", "line/L1", "id", "L1"),
        (
            with_line(status=LineStatus.DEFERRED),
            "line-without-reason",
            "line/L1",
            "status",
            "deferred",
        ),
        (
            with_line(planned_ms=None, rule=ReleaseRule.AT_TIME),
            "line-without-time",
            "line/L1",
            "id",
            "L1",
        ),
        (
            with_line(planned_ms=parse_dtg("132330EAUG22"), deadline_ms=None),
            "line-outside-play",
            "line/L1",
            "found",
            "132330EAUG22",
        ),
        (
            with_line(deadline_ms=parse_dtg("130859EAUG22")),
            "deadline-before-planned",
            "line/L1",
            "found",
            "130859EAUG22",
        ),
        (with_line(release=("USA",)), "line-not-covered", "line/L1", "nations", "TJK"),
        (instead("texts", text("title", *BOTH)), "line-without-text", "line/L1", "part", "body"),
        (
            instead("texts", text("title", *BOTH), text("body", version(ENGLISH))),
            "text-missing",
            "line/L1",
            "language",
            "ru",
        ),
        (
            instead(
                "texts",
                text("title", *BOTH),
                text("body", version(ENGLISH, 2), version(RUSSIAN), number=2),
            ),
            "text-stale",
            "line/L1",
            "posts",
            "OPS",
        ),
        (
            with_more("billets", billet("B3", "OPS", "J3", RUSSIAN, shift="day")),
            "post-filled-twice",
            "billet/B3",
            "other",
            "B2",
        ),
        (
            with_more("billets", billet("B3", "AUX", "HICON", URDU)),
            "billet-reads-nothing",
            "billet/B3",
            "languages",
            "ur",
        ),
        (with_exercise(play_days=()), "no-play-day", "exercise/X1", "id", "X1"),
        (
            with_exercise(
                play_days=(
                    GOOD.exercise.play_days[0],
                    PlayWindow(
                        start_ms=parse_dtg("131800EAUG22"), end_ms=parse_dtg("141900EAUG22")
                    ),
                )
            ),
            "play-days-overlap",
            "exercise/X1",
            "found",
            "131800EAUG22",
        ),
    ],
)
def test_a_fault_is_found_at_its_place(
    change: Change, code: str, item: str, field: str, value: str
) -> None:
    found = [one for one in findings(change(GOOD)) if one.weight is Weight.FAULT]
    assert [(one.code, one.item) for one in found] == [(code, item)]
    assert found[0].fields[field] == value


def test_an_exercise_with_nobody_and_nothing_says_so() -> None:
    bare = Plan(
        exercise=msgspec.structs.replace(
            GOOD.exercise, nations=(), working_languages=(), play_days=()
        )
    )
    faults = {one.code for one in findings(bare) if one.weight is Weight.FAULT}
    assert faults == {
        "no-nation",
        "no-working-language",
        "no-play-day",
        "no-director",
    }


def test_a_draft_may_still_lack_texts() -> None:
    drafted = with_line(status=LineStatus.DRAFT, deadline_ms=None)(instead("texts")(GOOD))
    assert findings(drafted) == ()


def test_a_billet_is_served_by_any_language_it_reads() -> None:
    reads_both = billet("B2", "OPS", "J3", RUSSIAN, ENGLISH, nation="TJK", shift="day")
    written = (text(part, version(ENGLISH)) for part in ("title", "body", "expected"))
    english_only = instead("texts", *written)
    plan = instead("billets", GOOD.billets[0], reads_both)(english_only(GOOD))
    assert findings(plan) == ()


def test_a_post_may_change_hands_between_shifts() -> None:
    shifts = (*GOOD.exercise.shifts, Shift(id="night", start_minute=1140, end_minute=420))
    plan = with_exercise(shifts=shifts)(GOOD)
    night = billet("B3", "OPS", "J3", RUSSIAN, nation="TJK", shift="night")
    assert findings(with_more("billets", night)(plan)) == ()


def test_a_zone_that_is_none_does_not_stop_the_checks() -> None:
    venue = msgspec.structs.replace(GOOD.exercise.venue, zone_letter="J")
    plan = with_line(planned_ms=parse_dtg("132330EAUG22"), deadline_ms=None)(GOOD)
    assert [one.code for one in findings(with_exercise(venue=venue)(plan))] == ["line-outside-play"]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_finding_is_a_sentence_without_gaps(language: str) -> None:
    broken = with_line(to=(), sender="NOBODY", release=("USA",), prerequisite="L1")(GOOD)
    for one in findings(broken):
        assert _sentence(one, language)[-1] == "."


def _sentence(one: Finding, language: str) -> str:
    said = Sentences(language).say(f"finding-{one.code}", **one.fields)
    assert re.search(r"\{|\$|finding-", said) is None
    return said
