"""Who works on what: assigning, relaying through a middle language, drafts by machine, checking."""

import msgspec
import pytest
from tests.exercises import small

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import BilletId, LanguageCode, NationCode, TextId
from startex.language.refusals import (
    ChangedMeanwhile,
    LanguageNotWorking,
    NotAllowed,
    NotFound,
    NothingToTranslate,
    ReleaseTooNarrow,
)
from startex.language.rows import RowKey, TranslationRow
from startex.language.values import BY_GATEWAY, Precedence, TextState, TextVersion
from startex.translation.state import TaskKey, fresh_languages, version_in

EN, RU, KK = LanguageCode("en"), LanguageCode("ru"), LanguageCode("kk")
BRIDGE = TextId("line/L-2/body")


@pytest.fixture
def hall() -> small.Hall:
    """As usual, but Kazakh is a working language too, and J3-2 reads no other one."""
    plan = small.plan()
    exercise = msgspec.structs.replace(plan.exercise, working_languages=(EN, RU, KK))
    billets = tuple(
        msgspec.structs.replace(b, languages=(KK,)) if b.id == "J3-2-D" else b for b in plan.billets
    )
    hall = small.Hall()
    hall.open(msgspec.structs.replace(plan, exercise=exercise, billets=billets))
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def assign(billet: str, text: TextId = BRIDGE) -> s.AssignTranslation:
    return s.AssignTranslation(text=text, language=RU, billet=BilletId(billet))


def row(hall: small.Hall, text: TextId, language: LanguageCode = RU) -> TranslationRow:
    found = hall.views.row(RowKey("translation", f"{text}/{language}"))
    assert isinstance(found, TranslationRow)
    return found


def version(hall: small.Hall, text: TextId, language: LanguageCode) -> TextVersion:
    found = version_in(hall.rooms.translation.text(text), language)
    assert found is not None
    return found


def written(text: TextId, language: LanguageCode, body: str) -> c.WriteText:
    return c.WriteText(text=text, language=language, body=body, version=1)


def translated(hall: small.Hall, text: TextId, language: LanguageCode, body: str) -> None:
    hall.give("INT-1-D", written(text, language, body))
    hall.give("INT-2-D", c.CheckText(text=text, language=language, version=1))


def body_for_kazakh_readers(hall: small.Hall) -> TextId:
    """A message in English to somebody who reads Kazakh only."""
    message = hall.send("J2-1-D", "J3-2", small.written("The road is closed"))
    return TextId(f"message/{message}/body")


def draft(text: TextId, body: str, version: int = 1) -> s.DraftByMachine:
    return s.DraftByMachine(text=text, language=RU, body=body, version=version)


def test_the_second_pair_of_eyes_is_named(hall: small.Hall) -> None:
    translated(hall, BRIDGE, RU, "Мост разрушен.")
    checked = version(hall, BRIDGE, RU)
    assert (checked.author, checked.checker) == ("INT-1-D", "INT-2-D")


def test_a_source_that_is_taken_back_leaves_the_checker_who_he_was(hall: small.Hall) -> None:
    translated(hall, BRIDGE, RU, "Мост разрушен.")
    before = version(hall, BRIDGE, EN).body
    for seen, body in ((1, "The bridge is gone."), (2, before)):
        rewrite = c.WriteText(text=BRIDGE, language=EN, body=body, version=seen)
        hall.give("MSEL-1-D", rewrite)
    again = version(hall, BRIDGE, RU)
    assert (again.state, again.checker) == (TextState.CHECKED, "INT-2-D")
    assert RU in fresh_languages(hall.rooms.translation.text(BRIDGE))


def test_a_text_is_assigned_and_taken_back(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", assign("INT-2-D"))
    assert row(hall, BRIDGE).taken_by == "INT-2-D"
    hall.give("INT-1-D", assign("INT-1-D"))
    assert row(hall, BRIDGE).taken_by == "INT-1-D"
    hall.give("MSEL-1-D", assign(""))
    assert row(hall, BRIDGE).taken_by == ""


def test_only_a_linguist_who_may_have_the_text_is_given_it(hall: small.Hall) -> None:
    with pytest.raises(NotFound):
        hall.give("MSEL-1-D", assign("J2-1-D"))
    hall.give("DIR-1-D", small.walk_in("J2", "USA"))
    subject = small.written("For American eyes")
    message = hall.send("J2-1-D", "J2-GUEST", subject, "", "USA")
    text = TextId(f"message/{message}/body")
    with pytest.raises(ReleaseTooNarrow) as refused:
        hall.give("MSEL-1-D", assign("INT-1-D", text))
    assert refused.value.nations == (NationCode("TJK"),)
    hall.give("MSEL-1-D", assign("INT-2-D", text))


def test_a_text_goes_through_a_middle_language_that_is_asked_for_first(hall: small.Hall) -> None:
    text = body_for_kazakh_readers(hall)
    relay = s.RelayTranslation(text=text, language=KK, via=RU)
    hall.give("INT-1-D", relay)
    assert row(hall, text, KK).via == RU
    assert row(hall, text, RU).precedence is Precedence.ROUTINE
    with pytest.raises(ChangedMeanwhile):
        hall.give("INT-1-D", written(text, KK, "Жол жабық"))
    translated(hall, text, RU, "Дорога закрыта")
    translated(hall, text, KK, "Жол жабық")
    assert {RU, KK} < fresh_languages(hall.rooms.translation.text(text))


def test_what_was_relayed_is_stale_when_its_middle_is_written_anew(hall: small.Hall) -> None:
    relay = s.RelayTranslation(text=BRIDGE, language=RU, via=KK)
    hall.give("INT-1-D", relay)
    translated(hall, BRIDGE, KK, "Көпір қирады")
    translated(hall, BRIDGE, RU, "Мост разрушен")
    hall.give("MSEL-1-D", written(BRIDGE, KK, "Көпір жоқ"))
    assert RU not in fresh_languages(hall.rooms.translation.text(BRIDGE))
    again = row(hall, BRIDGE)
    assert (again.via, again.release) == (KK, ("ALL",))


def test_a_message_that_goes_stale_keeps_its_release_in_the_queue(hall: small.Hall) -> None:
    hall.give("DIR-1-D", small.walk_in("J2", "USA"))
    message = hall.send("J2-1-D", "J2-GUEST", small.written("American eyes"), "", "USA")
    text = TextId(f"message/{message}/body")
    hall.take(draft(text, "Глазам американцев"), BY_GATEWAY)
    assert row(hall, text).release == ("USA",)


def test_there_is_one_middle_language_at_most(hall: small.Hall) -> None:
    text = body_for_kazakh_readers(hall)
    hall.give("INT-1-D", s.RelayTranslation(text=text, language=KK, via=RU))
    with pytest.raises(LanguageNotWorking):
        hall.give("INT-1-D", s.RelayTranslation(text=text, language=RU, via=KK))
    with pytest.raises(LanguageNotWorking):
        hall.give("INT-1-D", s.RelayTranslation(text=text, language=KK, via=LanguageCode("fr")))
    hall.give("INT-1-D", s.RelayTranslation(text=text, language=KK, via=EN))
    assert row(hall, text, KK).via == ""


def test_a_machine_draft_serves_nobody_and_is_marked(hall: small.Hall) -> None:
    hall.take(draft(BRIDGE, "Мост упал"), BY_GATEWAY)
    stands = version(hall, BRIDGE, RU)
    assert (stands.state, stands.author) == (TextState.MACHINE_DRAFT, "")
    assert RU not in fresh_languages(hall.rooms.translation.text(BRIDGE))
    assert TaskKey(BRIDGE, RU) in hall.rooms.translation.tasks


def test_a_machine_never_writes_over_a_person(hall: small.Hall) -> None:
    hall.give("INT-1-D", written(BRIDGE, RU, "Мост разрушен"))
    before = hall.rooms.number
    hall.take(draft(BRIDGE, "Мост упал"), BY_GATEWAY)
    assert hall.rooms.number == before
    rewrite = c.WriteText(text=BRIDGE, language=EN, body="The bridge is gone.", version=1)
    hall.give("MSEL-1-D", rewrite)
    hall.take(draft(BRIDGE, "Мост упал", 2), BY_GATEWAY)
    assert version(hall, BRIDGE, RU).body == "Мост разрушен"


def test_a_machine_drafts_what_waits_only_and_what_it_saw(hall: small.Hall) -> None:
    with pytest.raises(NothingToTranslate):
        hall.take(draft(TextId("line/L-1/body"), "Мост упал"), BY_GATEWAY)
    with pytest.raises(ChangedMeanwhile):
        hall.take(draft(BRIDGE, "Мост упал", 7), BY_GATEWAY)
    with pytest.raises(NotAllowed):
        hall.give("INT-1-D", draft(BRIDGE, "Мост упал"))


def test_a_draft_becomes_a_translation_when_a_linguist_writes_it(hall: small.Hall) -> None:
    hall.take(draft(BRIDGE, "Мост упал"), BY_GATEWAY)
    hall.give("INT-1-D", written(BRIDGE, RU, "Мост упал"))
    assert RU in fresh_languages(hall.rooms.translation.text(BRIDGE))
