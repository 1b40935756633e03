"""A text in its languages: who writes it, when it goes stale, who waits for it."""

import msgspec
import pytest
from tests.exercises import small, wild

from startex.language import commands as c
from startex.language.ids import LanguageCode, LineId, TextId, UnitId
from startex.language.msel_rows import LineRow
from startex.language.plan import Unit
from startex.language.refusals import (
    ChangedMeanwhile,
    LanguageNotWorking,
    NotAllowed,
    NotFound,
    NothingToTranslate,
    OwnTranslation,
    TakenByOther,
    TextMissing,
    TextTooLong,
)
from startex.language.rows import RowKey, TranslationRow
from startex.language.values import BY_PLAN, Precedence, TextState
from startex.translation.numbers import LONGEST_TEXT
from startex.translation.state import TaskKey, fresh_languages, is_stale, version_in

EN, RU = LanguageCode("en"), LanguageCode("ru")
#: English only, addressed to a post that reads Russian.
BRIDGE = TextId("line/L-2/body")
PARTS = ("subject", "body")


@pytest.fixture
def hall() -> small.Hall:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def write(body: str = "Мост разрушен.", text: TextId = BRIDGE, **at: int) -> c.WriteText:
    return c.WriteText(text=text, language=RU, body=body, version=at.get("version", 1))


def check(version: int = 1, text: TextId = BRIDGE) -> c.CheckText:
    return c.CheckText(text=text, language=RU, version=version)


def take(text: TextId = BRIDGE) -> c.TakeTranslation:
    return c.TakeTranslation(text=text, language=RU)


def rewrite(body: str = "The bridge is gone.", version: int = 1) -> c.WriteText:
    return c.WriteText(text=BRIDGE, language=EN, body=body, version=version)


def lacking(hall: small.Hall) -> tuple[LanguageCode, ...]:
    row = hall.views.row(RowKey("line", "L-2"))
    assert isinstance(row, LineRow)
    return row.lacking


def test_a_planned_inject_waits_for_the_languages_its_readers_lack(hall: small.Hall) -> None:
    row = hall.views.row(RowKey("translation", f"{BRIDGE}/ru"))
    assert isinstance(row, TranslationRow)
    assert row.precedence is Precedence.PRIORITY
    assert row.due_ms == hall.rooms.msel.lines[LineId("L-2")].line.planned_ms
    assert lacking(hall) == ("ru",)


def test_a_text_that_everybody_reads_waits_for_nobody(hall: small.Hall) -> None:
    tasks = {task.text for task in hall.rooms.translation.tasks}
    assert "line/L-1/body" not in tasks
    assert "line/L-3/body" not in tasks


def test_a_message_that_lacks_its_readers_language_is_delivered_and_queued(
    hall: small.Hall,
) -> None:
    message = hall.send("J3-1-D", "J2", small.written("Дозор выслан", "ru"))
    task = TaskKey(TextId(f"message/{message}/body"), EN)
    assert hall.rooms.messages.receipts[message]
    due_ms = hall.rooms.translation.tasks[task].request.due_ms
    assert due_ms == small.DAY_1.start_ms + 6 * 60 * small.MINUTE_MS


def test_a_linguist_writes_and_another_one_checks(hall: small.Hall) -> None:
    hall.give("INT-1-D", take())
    hall.give("INT-1-D", write())
    draft = version_in(hall.rooms.translation.text(BRIDGE), RU)
    assert draft is not None
    assert (draft.state, draft.author) == (TextState.HUMAN_DRAFT, "INT-1-D")
    assert lacking(hall) == ()
    with pytest.raises(OwnTranslation):
        hall.give("INT-1-D", check())
    hall.give("INT-2-D", check())
    checked = version_in(hall.rooms.translation.text(BRIDGE), RU)
    assert checked is not None
    assert checked.state is TextState.CHECKED
    assert TaskKey(BRIDGE, RU) not in hall.rooms.translation.tasks


def test_what_one_linguist_took_another_one_leaves_alone(hall: small.Hall) -> None:
    hall.give("INT-1-D", take())
    with pytest.raises(TakenByOther):
        hall.give("INT-2-D", take())
    with pytest.raises(TakenByOther):
        hall.give("INT-2-D", write())
    with pytest.raises(TakenByOther):
        hall.give("INT-2-D", c.HandBackTranslation(text=BRIDGE, language=RU))
    hall.give("INT-1-D", c.HandBackTranslation(text=BRIDGE, language=RU))
    hall.give("INT-2-D", take())


def test_taking_twice_changes_nothing(hall: small.Hall) -> None:
    hall.give("INT-1-D", take())
    before = hall.rooms.number
    hall.give("INT-1-D", take())
    assert hall.rooms.number == before


def test_what_nobody_waits_for_is_not_taken(hall: small.Hall) -> None:
    for command in (
        take(TextId("line/L-1/body")),
        c.HandBackTranslation(text=TextId("line/L-1/body"), language=RU),
        write(text=TextId("line/L-1/body")),
    ):
        with pytest.raises(NothingToTranslate):
            hall.give("INT-1-D", command)


def test_a_new_source_makes_the_other_languages_stale_and_queues_them(hall: small.Hall) -> None:
    hall.give("INT-1-D", write())
    hall.give("INT-2-D", check())
    hall.give("MSEL-1-D", rewrite())
    text = hall.rooms.translation.text(BRIDGE)
    russian = version_in(text, RU)
    assert russian is not None
    assert text.version == 2
    assert is_stale(text, russian)
    assert fresh_languages(text) == {"en"}
    assert TaskKey(BRIDGE, RU) in hall.rooms.translation.tasks
    assert lacking(hall) == ("ru",)


def test_a_source_taken_back_to_what_it_was_has_its_translations_again(hall: small.Hall) -> None:
    first = version_in(hall.rooms.translation.text(BRIDGE), EN)
    assert first is not None
    hall.give("INT-1-D", write())
    hall.give("INT-2-D", check())
    hall.give("MSEL-1-D", rewrite())
    hall.give("MSEL-1-D", rewrite(first.body, version=2))
    russian = version_in(hall.rooms.translation.text(BRIDGE), RU)
    assert russian is not None
    assert (russian.of_version, russian.state) == (3, TextState.CHECKED)
    assert TaskKey(BRIDGE, RU) not in hall.rooms.translation.tasks
    assert lacking(hall) == ()


def test_a_translation_of_an_old_source_is_refused(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", rewrite())
    with pytest.raises(ChangedMeanwhile) as refused:
        hall.give("INT-1-D", write(version=1))
    assert refused.value.version == 2
    hall.give("INT-1-D", write(version=2))
    hall.give("MSEL-1-D", rewrite("The bridge stands.", version=2))
    with pytest.raises(ChangedMeanwhile):
        hall.give("INT-2-D", check(version=3))


def test_two_who_rewrite_the_source_do_not_overwrite_each_other(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", rewrite("One"))
    with pytest.raises(ChangedMeanwhile):
        hall.give("WHITE-1-D", rewrite("Two"))


def test_a_linguist_does_not_rewrite_the_source(hall: small.Hall) -> None:
    with pytest.raises(NotAllowed):
        hall.give("INT-1-D", rewrite())


def test_nobody_rewrites_what_was_said(hall: small.Hall) -> None:
    message = hall.send("J3-1-D", "J2", small.written("Дозор выслан", "ru"))
    said = c.WriteText(
        text=TextId(f"message/{message}/body"), language=RU, body="Не выслан", version=1
    )
    for billet in ("DIR-1-D", "MSEL-1-D", "INT-1-D"):
        with pytest.raises((NotAllowed, NotFound)):
            hall.give(billet, said)


def test_a_translation_holds_words_in_a_working_language(hall: small.Hall) -> None:
    with pytest.raises(TextMissing):
        hall.give("INT-1-D", write(" "))
    with pytest.raises(TextTooLong):
        hall.give("INT-1-D", write("м" * (LONGEST_TEXT + 1)))
    french = c.WriteText(text=BRIDGE, language=LanguageCode("fr"), body="Le pont", version=1)
    with pytest.raises(LanguageNotWorking):
        hall.give("MSEL-1-D", french)


def test_a_source_needs_no_second_pair_of_eyes(hall: small.Hall) -> None:
    with pytest.raises(NotFound):
        hall.give("INT-2-D", c.CheckText(text=BRIDGE, language=EN, version=1))
    with pytest.raises(NotFound):
        hall.give("INT-2-D", check())


def test_a_player_neither_writes_nor_checks_translations(hall: small.Hall) -> None:
    for command in (take(), write(), check()):
        with pytest.raises(NotAllowed):
            hall.give("J3-1-D", command)


def test_a_released_inject_stays_in_the_queue_as_the_message_it_became(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", c.ReleaseLine(line=LineId("L-2")))
    message = hall.rooms.msel.lines[LineId("L-2")].message
    assert TaskKey(TextId(f"message/{message}/body"), RU) in hall.rooms.translation.tasks


def test_nobody_translates_for_nations_that_may_not_have_it(hall: small.Hall) -> None:
    narrow = small.line("L-2", "130800EAUG22", ("J3-1",), release=("TJK",))
    hall.give("MSEL-1-D", c.EditLine(line=narrow, version=1))
    task = hall.rooms.translation.tasks[TaskKey(BRIDGE, RU)]
    assert task.request.release == ("TJK",)
    row = hall.views.row(RowKey("translation", f"{BRIDGE}/ru"))
    assert row is not None
    assert row.release == ("TJK",)


def test_a_malformed_name_of_a_text_is_not_found(hall: small.Hall) -> None:
    for name in ("nonsense", "a/b", "a/b/c/d", ""):
        with pytest.raises(NotFound):
            hall.give("INT-1-D", write(text=TextId(name)))


def test_a_renamed_unit_waits_only_for_linguists_who_may_know_it() -> None:
    plan = small.plan()
    kept = Unit(
        id=UnitId("U-1"),
        sidc=wild.SIDC,
        side="blue",
        latitude_deg=38.5,
        longitude_deg=68.7,
        release=("TJK",),
    )
    name = small.human("unit/U-1/name", en="Company A", ru="Рота А")
    hall = small.Hall()
    hall.open(msgspec.structs.replace(plan, units=(kept,), texts=(*plan.texts, name)))
    renamed = c.WriteText(text=name.id, language=EN, body="Company B", version=1)
    hall.give("WHITE-1-D", renamed)
    assert hall.rooms.translation.tasks[TaskKey(name.id, RU)].request.release == ("TJK",)
    with pytest.raises(NotFound):
        hall.give("INT-2-D", take(name.id))
    wider = msgspec.structs.replace(kept, release=("TJK", "USA"))
    hall.give("WHITE-1-D", c.PutUnit(unit=wider, name=small.written("Company C")))
    hall.give("INT-2-D", take(name.id))


def test_a_removed_text_leaves_the_queue(hall: small.Hall) -> None:
    plan = small.plan()
    rest = tuple(text for text in plan.texts if text.id != BRIDGE)
    hall.take(c.LoadPlan(plan=msgspec.structs.replace(plan, texts=rest)), BY_PLAN)
    assert TaskKey(BRIDGE, RU) not in hall.rooms.translation.tasks
    with pytest.raises(NothingToTranslate):
        hall.give("INT-1-D", take())


def test_a_place_in_the_queue_keeps_to_its_text_when_nobody_lacks_it_any_more(
    hall: small.Hall,
) -> None:
    others = small.line("L-2", "130800EAUG22", ("J2",), release=("USA",))
    hall.give("MSEL-1-D", c.EditLine(line=others, version=1))
    assert lacking(hall) == ()
    assert hall.rooms.translation.tasks[TaskKey(BRIDGE, RU)].request.release == ("USA",)


def test_a_line_that_is_moved_keeps_its_place_and_its_linguist(hall: small.Hall) -> None:
    hall.give("INT-1-D", take())
    before = hall.rooms.translation.tasks[TaskKey(BRIDGE, RU)].requested_ms
    hall.wait(10)
    moved = small.line("L-2", "131000EAUG22", ("J3-1",))
    hall.give("MSEL-1-D", c.EditLine(line=moved, version=1))
    task = hall.rooms.translation.tasks[TaskKey(BRIDGE, RU)]
    assert (task.requested_ms, task.taken_by) == (before, "INT-1-D")
    assert task.request.due_ms == moved.planned_ms


def test_nobody_translates_a_message_that_was_taken_back(hall: small.Hall) -> None:
    bridge = LineId("L-2")
    hall.give("MSEL-1-D", c.ReleaseLine(line=bridge))
    texts = [f"message/{hall.rooms.msel.lines[bridge].message}/{part}" for part in PARTS]
    assert {TaskKey(TextId(text), RU) for text in texts} <= hall.rooms.translation.tasks.keys()
    hall.desk.touched()
    hall.give("MSEL-1-D", c.RecallLine(line=bridge, reason="The wrong bridge"))
    assert {text for text in texts if text in queued(hall)} == set()
    assert {RowKey("translation", f"{text}/ru") for text in texts} <= set(hall.desk.touched())


def queued(hall: small.Hall) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for key in hall.rooms.translation.tasks:
        found.setdefault(key.text, set()).add(key.language)
    return found


def test_the_languages_awaited_of_a_text_are_those_of_its_places_in_the_queue(
    hall: small.Hall,
) -> None:
    state = hall.rooms.translation
    assert queued(hall)
    title = TextId("line/L-2/title")
    for text in (BRIDGE, title):
        hall.give("INT-1-D", c.WriteText(text=text, language=RU, body="Мост.", version=1))
        hall.give("INT-2-D", c.CheckText(text=text, language=RU, version=1))
        assert {text: set(asked) for text, asked in state.awaited.items()} == queued(hall)
    assert BRIDGE not in state.awaited
    hall.open(small.without_lines_and_objectives(small.plan()))
    assert {text: set(asked) for text, asked in state.awaited.items()} == queued(hall)
