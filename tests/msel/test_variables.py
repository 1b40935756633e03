"""Places in texts that are filled in when a line goes out; one table for server and browser."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from startex.language.base import Noun
from startex.language.ids import LanguageCode, TextId
from startex.language.values import HumanText, TextState, TextVersion
from startex.msel.variables import expand, expanded, variables


class Case(Noun):
    body: str
    language: LanguageCode
    says: str
    unknown: tuple[str, ...]


class Table(Noun):
    zone: str
    exercise: str
    texts: dict[str, dict[str, str]]
    lines: dict[str, int | None]
    cases: tuple[Case, ...]

    @property
    def zone_letter(self) -> str:
        return self.zone

    def exercise_name(self) -> str:
        return self.exercise

    def text(self, text: TextId) -> HumanText:
        bodies = self.texts.get(text, {"source": ""})
        return human(text, bodies)

    def line_ms(self, line: str) -> int | None:
        return self.lines.get(line)


def human(name: str, bodies: dict[str, str]) -> HumanText:
    return HumanText(
        id=TextId(name),
        source=LanguageCode(bodies["source"]),
        versions=tuple(
            TextVersion(language=LanguageCode(code), body=body, state=TextState.CHECKED)
            for code, body in bodies.items()
            if code != "source"
        ),
    )


TABLE = msgspec.json.decode((Path(__file__).parent / "variables.json").read_bytes(), type=Table)


@pytest.mark.parametrize("case", TABLE.cases, ids=lambda case: case.body)
def test_a_place_is_filled_in_as_the_table_says(case: Case) -> None:
    assert expand(case.body, case.language, TABLE) == (case.says, case.unknown)


def test_each_language_is_filled_in_with_its_own_words() -> None:
    body = "{{ unit.7-BN.name }}"
    text = human("line/L-1/body", {"source": "en", "en": body, "ru": body})
    said = [one.body for one in expanded(text, TABLE).versions]
    assert said == ["7th Battalion", "7-й батальон"]


def test_the_same_place_written_with_other_spaces_is_the_same() -> None:
    assert variables("{{line.time+30}} {{ line.time + 30 }} {{ exercise.name }}") == (
        "line.time+30",
        "exercise.name",
    )


def test_a_time_beyond_the_calendar_is_no_time() -> None:
    late = msgspec.structs.replace(TABLE, lines={"": 253_402_300_740_000})
    assert expand("{{ line.time + 99999 }}", LanguageCode("en"), late).unknown


@given(st.text().filter(lambda text: "{{" not in text))
def test_a_text_without_places_stays_as_it_is(body: str) -> None:
    assert expand(body, LanguageCode("en"), TABLE) == (body, ())
