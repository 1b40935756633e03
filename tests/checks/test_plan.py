import re
from collections.abc import Callable

import msgspec
import pytest

from startex.checks.findings import Finding
from startex.checks.plan import findings
from startex.language.ids import (
    Address,
    BilletId,
    CellId,
    ExerciseId,
    LanguageCode,
    LineId,
    NationCode,
    ObjectiveId,
    PersonaId,
    PostId,
    StorylineId,
    TaskId,
    TextId,
    UnitId,
)
from startex.language.plan import (
    Billet,
    Cell,
    Exercise,
    Line,
    Nation,
    Objective,
    ObjectiveTask,
    Persona,
    Plan,
    Shift,
    Storyline,
    Unit,
    Venue,
)
from startex.language.values import (
    CellKind,
    HumanText,
    LineKind,
    LineStatus,
    PlayWindow,
    ReleaseRule,
    Role,
    TextState,
    TextVersion,
)
from startex.wording.dtg import parse_dtg
from startex.wording.sentences import Sentences

ENGLISH, RUSSIAN, URDU = LanguageCode("en"), LanguageCode("ru"), LanguageCode("ur")


def version(language: LanguageCode, of_version: int = 1) -> TextVersion:
    state = TextState.SOURCE if language == ENGLISH else TextState.HUMAN_DRAFT
    return TextVersion(language=language, body="…", state=state, of_version=of_version)


def text(part: str, *versions: TextVersion, number: int = 1) -> HumanText:
    return HumanText(
        id=TextId(f"line/L1/{part}"), source=ENGLISH, version=number, versions=versions
    )


def billet(name: str, post: str, cell: str, *languages: LanguageCode, **more: str) -> Billet:
    return Billet(
        id=BilletId(name),
        post=PostId(post),
        cell=CellId(cell),
        nation=NationCode(more.get("nation", "USA")),
        role=Role(more.get("role", "staff")),
        languages=languages,
        shift=more.get("shift", ""),
    )


BOTH = (version(ENGLISH), version(RUSSIAN))
LINE = Line(
    id=LineId("L1"),
    kind=LineKind.CONTEXTUAL,
    storyline=StorylineId("S1"),
    planned_ms=parse_dtg("130900EAUG22"),
    deadline_ms=parse_dtg("131000EAUG22"),
    sender=Address("MAYOR"),
    to=(Address("J3"),),
    controller=PostId("DIR"),
    objectives=("O1.1",),
    status=LineStatus.APPROVED,
    author=BilletId("B1"),
    approver=BilletId("B2"),
)
GOOD = Plan(
    exercise=Exercise(
        id=ExerciseId("X1"),
        name="SMALL",
        venue=Venue(
            place="Hall", country=NationCode("TJK"), time_zone="Asia/Dushanbe", zone_letter="E"
        ),
        nations=(Nation(code=NationCode("USA")), Nation(code=NationCode("TJK"))),
        working_languages=(ENGLISH, RUSSIAN),
        play_days=(
            PlayWindow(start_ms=parse_dtg("130700EAUG22"), end_ms=parse_dtg("131900EAUG22")),
            PlayWindow(start_ms=parse_dtg("140700EAUG22"), end_ms=parse_dtg("141900EAUG22")),
        ),
        missions=("border_security",),
        shifts=(Shift(id="day", start_minute=420, end_minute=1140),),
    ),
    cells=(
        Cell(id=CellId("HICON"), kind=CellKind.HICON),
        Cell(id=CellId("J3"), kind=CellKind.STAFF),
    ),
    personas=(Persona(id=PersonaId("MAYOR"), cell=CellId("HICON")),),
    billets=(
        billet("B1", "DIR", "HICON", ENGLISH, role="director"),
        billet("B2", "OPS", "J3", RUSSIAN, nation="TJK", shift="day"),
    ),
    storylines=(Storyline(id=StorylineId("S1"), mission="border_security"),),
    objectives=(Objective(id=ObjectiveId("O1")),),
    tasks=(ObjectiveTask(id=TaskId("O1.1"), objective=ObjectiveId("O1")),),
    lines=(LINE,),
    units=(
        Unit(
            id=UnitId("U1"),
            sidc="10031000001211000000",
            side="BLUE",
            latitude_deg=38.5,
            longitude_deg=68.7,
            played_by=Address("HICON"),
            audience=("EXCON", "J3", "role:evaluator"),
        ),
    ),
    texts=(text("title", *BOTH), text("body", *BOTH)),
)

Change = Callable[[Plan], Plan]


def with_line(**fields: object) -> Change:
    return lambda plan: msgspec.structs.replace(
        plan, lines=(msgspec.structs.replace(plan.lines[0], **fields),)
    )


def with_exercise(**fields: object) -> Change:
    return lambda plan: msgspec.structs.replace(
        plan, exercise=msgspec.structs.replace(plan.exercise, **fields)
    )


def with_more(field: str, *nouns: object) -> Change:
    def changed(plan: Plan) -> Plan:
        return msgspec.structs.replace(plan, **{field: (*getattr(plan, field), *nouns)})

    return changed


def instead(field: str, *nouns: object) -> Change:
    return lambda plan: msgspec.structs.replace(plan, **{field: nouns})


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
        (with_line(author="B9"), "reference-unknown", "line/L1", "found", "B9"),
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
            with_more("objectives", Objective(id=ObjectiveId("O2"))),
            "objective-without-line",
            "objective/O2",
            "id",
            "O2",
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
    found = findings(change(GOOD))
    assert [(one.code, one.item) for one in found] == [(code, item)]
    assert found[0].fields[field] == value


def test_an_exercise_with_nobody_and_nothing_says_so() -> None:
    bare = Plan(
        exercise=msgspec.structs.replace(
            GOOD.exercise, nations=(), working_languages=(), play_days=()
        )
    )
    assert {one.code for one in findings(bare)} == {
        "no-nation",
        "no-working-language",
        "no-play-day",
        "no-director",
    }


def test_a_draft_may_still_lack_texts() -> None:
    drafted = with_line(status=LineStatus.DRAFT)(instead("texts")(GOOD))
    assert findings(drafted) == ()


def test_a_billet_is_served_by_any_language_it_reads() -> None:
    reads_both = billet("B2", "OPS", "J3", RUSSIAN, ENGLISH, nation="TJK", shift="day")
    english_only = instead("texts", text("title", version(ENGLISH)), text("body", version(ENGLISH)))
    plan = instead("billets", GOOD.billets[0], reads_both)(english_only(GOOD))
    assert findings(plan) == ()


def test_a_post_may_change_hands_between_shifts() -> None:
    shifts = (*GOOD.exercise.shifts, Shift(id="night", start_minute=1140, end_minute=420))
    plan = with_exercise(shifts=shifts)(GOOD)
    night = billet("B3", "OPS", "J3", RUSSIAN, nation="TJK", shift="night")
    assert findings(with_more("billets", night)(plan)) == ()


def test_an_omitted_line_serves_no_objective() -> None:
    omitted = with_line(status=LineStatus.OMITTED, reason="time")(GOOD)
    assert [one.code for one in findings(omitted)] == ["objective-without-line"]


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
