from startex.language.facts import AnyFact, Numbered, Recorded, TextWritten, TranslationRequested
from startex.language.ids import CommandId, LanguageCode, TextId
from startex.language.values import BY_PLAN, Precedence, TextState, TextVersion
from startex.review.languages import Waits
from startex.translation.state import TaskKey

TEXT, RU = TextId("message/M1/body"), LanguageCode("ru")


def _asked() -> AnyFact:
    return TranslationRequested(
        text=TEXT,
        language=RU,
        precedence=Precedence.ROUTINE,
        due_ms=0,
        audience=("ALL",),
        release=("ALL",),
    )


def _came(state: TextState) -> AnyFact:
    return TextWritten(text=TEXT, version=TextVersion(language=RU, body="Да", state=state))


def _waits(*facts: AnyFact) -> Waits:
    """One fact a minute."""
    waits = Waits()
    for number, fact in enumerate(facts, start=1):
        recorded = Recorded(
            by=BY_PLAN, cause=CommandId("c"), wall_ms=0, exercise_ms=number * 60_000, fact=fact
        )
        waits.take(Numbered(number=number, recorded=recorded))
    return waits


def test_a_machine_draft_ends_nobodys_wait() -> None:
    waits = _waits(_asked(), _came(TextState.MACHINE_DRAFT))
    assert waits.waits[TaskKey(TEXT, RU)].until_ms is None


def test_the_first_version_of_a_person_ends_the_wait() -> None:
    human, later = _came(TextState.HUMAN_DRAFT), _came(TextState.HUMAN_DRAFT)
    waits = _waits(_asked(), _came(TextState.MACHINE_DRAFT), human, later)
    assert waits.waits[TaskKey(TEXT, RU)].until_ms == 180_000
