"""What was translated before is found again, by those who may be quoted it."""

import random

import msgspec
from tests.exercises import small

from startex.language.ids import LanguageCode, TextId
from startex.language.values import HumanText, TextState
from startex.translation.memory import Match, Memory, aligned

EN, RU = LanguageCode("en"), LanguageCode("ru")
BRIDGE = small.human(
    "line/L-1/body",
    en="The bridge at Varzob is down. Send a patrol.",
    ru="Мост в Варзобе разрушен. Вышлите дозор.",
)
ROAD = small.human("line/L-2/body", en="The road is closed.", ru="Дорога закрыта.")


def memory(*texts: HumanText) -> Memory:
    made = Memory()
    made.follow({text.id: text for text in texts})
    return made


def asked(body: str, language: str = "en") -> HumanText:
    return small.human("message/M00001/body", **{language: body})


def found(made: Memory, text: HumanText, language: LanguageCode = RU) -> list[Match]:
    return made.matches(text, language, lambda _text: True)


def test_a_sentence_that_was_translated_is_offered_with_its_place() -> None:
    (match,) = found(memory(BRIDGE, ROAD), asked("The bridge at Varzob is down."))
    assert (match.stored.target, match.stored.text) == ("Мост в Варзобе разрушен.", BRIDGE.id)
    assert match.score == 1.0


def test_a_sentence_that_is_like_it_is_offered_below() -> None:
    text = asked("It rains.\nThe bridges at Varzob are down now. The road is closed.")
    matches = found(memory(BRIDGE, ROAD), text)
    assert [(m.sentence, m.stored.text) for m in matches] == [(2, ROAD.id), (1, BRIDGE.id)]
    assert 0.6 <= matches[1].score < 1.0


def test_a_translation_is_a_memory_both_ways() -> None:
    (match,) = found(memory(ROAD), asked("Дороги закрыты", "ru"), EN)
    assert match.stored.target == "The road is closed."


def test_only_checked_versions_of_the_source_as_it_is_count() -> None:
    drafted = tuple(
        msgspec.structs.replace(v, state=TextState.HUMAN_DRAFT) if v.language == RU else v
        for v in ROAD.versions
    )
    draft = msgspec.structs.replace(ROAD, versions=drafted)
    stale = msgspec.structs.replace(ROAD, version=2)
    for text in (draft, stale):
        assert found(memory(text), asked("The road is closed.")) == []


def test_nothing_is_quoted_to_whoever_may_not_have_it() -> None:
    made = memory(BRIDGE, ROAD)
    text = asked("The road is closed. The bridge at Varzob is down.")
    matches = made.matches(text, RU, lambda name: name == BRIDGE.id)
    assert [match.stored.text for match in matches] == [BRIDGE.id]


def test_what_one_may_not_have_takes_nobodys_place() -> None:
    """Many texts that are kept from him do not push out the one he may have."""
    kept = [
        small.human(f"line/K-{n}/body", en=f"The road is closed at {n}.", ru=f"Дорога {n}.")
        for n in range(200)
    ]
    made = memory(*kept, ROAD)
    text = asked("The road is closed at noon.")
    matches = made.matches(text, RU, lambda name: name == ROAD.id)
    assert [match.stored.text for match in matches] == [ROAD.id]


def test_the_memory_follows_what_changes() -> None:
    made = memory(BRIDGE, ROAD)
    reopened = small.human("line/L-2/body", en="The road is open.", ru="Дорога открыта.")
    made.follow({reopened.id: reopened})
    assert found(made, asked("The bridge at Varzob is down.")) == []
    (match,) = found(made, asked("The road is open."))
    assert match.stored.target == "Дорога открыта."


def test_sentences_are_paired_where_there_are_as_many() -> None:
    assert aligned("A one. B two.", "А один. Б два.") == [
        ("A one.", "А один."),
        ("B two.", "Б два."),
    ]
    assert aligned("A one. B two.\nC", "А один и Б два.\nВ") == [
        ("A one. B two.", "А один и Б два."),
        ("C", "В"),
    ]
    assert aligned("A. B.", "АБ") == [("A. B.", "АБ")]


def test_a_large_memory_compares_few_sentences() -> None:
    rng = random.Random(1)
    words = [f"w{number}" for number in range(2000)]
    texts: dict[TextId, HumanText] = {}
    for number in range(3000):
        en = " ".join(rng.choices(words, k=12))
        text = small.human(f"line/X-{number}/body", en=f"{en}.", ru=f"{en} ru.")
        texts[text.id] = text
    made = Memory()
    made.follow(texts)
    looked: list[TextId] = []

    def may_have(name: TextId) -> bool:
        looked.append(name)
        return True

    wanted = texts[TextId("line/X-7/body")].versions[0].body
    (match, *_others) = made.matches(asked(wanted), RU, may_have)
    assert match.stored.text == "line/X-7/body"
    assert len(looked) < 600
