import pytest

from startex.language.base import Refusal, Unreadable
from startex.language.refusals import (
    LineNotCovered,
    LineNotInState,
    NotAllowed,
    NotSignedIn,
    RateNotAllowed,
)
from startex.wording.sentences import Sentences, complete_one, languages


class UnheardOf(Refusal):
    """No language has a sentence for it."""


def test_a_refusal_is_said_in_the_readers_language() -> None:
    refusal = LineNotInState("CT-07", "draft", ("approved", "synchronized"))
    assert Sentences("en").refusal(refusal) == (
        "The state of line CT-07 is “Draft”; this is possible only in: Approved, Synchronized."
    )
    assert Sentences("ru").refusal(refusal) == (
        "Состояние пункта CT-07: «Черновик»; это возможно только в состояниях: "
        "Утверждён, Согласован."
    )


def test_a_refusal_names_role_command_and_nation_in_words() -> None:
    assert Sentences("ru").refusal(NotAllowed("clock.pause", "staff")) == (
        "Роль «Офицер штаба» не вправе приостановить учение; "
        "обратитесь к тому, чья роль это позволяет."
    )
    assert "Tajikistan, Mongolia;" in Sentences("en").refusal(LineNotCovered("L", ("TJK", "MNG")))


def test_a_value_without_a_word_is_shown_as_it_is() -> None:
    assert Sentences("ru").word("mission", "moon_landing") == "moon_landing"
    assert Sentences("ru").word("line-kind", "expected_action") == "Ожидаемое действие"
    assert "XYZ" in Sentences("en").refusal(LineNotCovered("L", ("XYZ",)))


def test_a_number_in_a_refusal_stays_as_it_was_given() -> None:
    assert "rate 90.0;" in Sentences("en").refusal(RateNotAllowed(90.0, 0.1, 60.0))


def test_a_language_without_the_sentence_says_it_in_english() -> None:
    english = Sentences("en").refusal(NotSignedIn())
    assert Sentences("ur").refusal(NotSignedIn()) == english
    assert Sentences("de").refusal(NotSignedIn()) == english
    assert Sentences("de").language == "en"


@pytest.mark.parametrize("language", ["tg", "kk", "ky", "uz", "mn"])
def test_where_russian_is_read_it_stands_in_before_english(language: str) -> None:
    said = Sentences(language)
    assert said.language == language
    assert said.say("halt-call") != Sentences("ru").say("halt-call")
    assert said.refusal(NotSignedIn()) == Sentences("ru").refusal(NotSignedIn())


def test_a_word_that_a_language_lacks_is_said_in_the_one_behind_it() -> None:
    assert Sentences("kk").word("role", "staff") == "Штаб офицері"
    assert Sentences("kk").word("role", "evaluator") == "Оценщик"
    assert Sentences("fr").word("mission", "moon_landing") == "moon_landing"


@pytest.mark.parametrize(
    ("asked", "written"), [("kk", "ru"), ("fr", "en"), ("ru-RU", "ru"), ("xx", "en")]
)
def test_a_sheet_is_written_in_a_language_that_has_every_sentence(asked: str, written: str) -> None:
    assert complete_one(asked) == written


def test_a_region_of_a_language_speaks_the_language() -> None:
    assert Sentences("ru-RU").say("precedence-flash") == "МОЛНИЯ"


def test_a_sentence_that_no_language_has_shows_its_key() -> None:
    assert Sentences("ru").refusal(UnheardOf()) == "refusal-unheard-of"
    assert not Sentences("ru").has("refusal-unheard-of")


def test_an_unknown_complaint_about_a_file_still_shows_its_code() -> None:
    unreadable = Unreadable("unheard-of", file="event_list.csv", line=7, found="x", allowed="y")
    assert Sentences("en").unreadable(unreadable) == "unreadable-unheard-of"


@pytest.mark.parametrize("language", ["en", "ru"])
def test_english_and_russian_are_there(language: str) -> None:
    assert language in languages()
