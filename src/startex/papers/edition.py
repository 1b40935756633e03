"""One audience's record as it reads in one language."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from startex.language.ids import CellId, LanguageCode, TextId
from startex.language.review import ExerciseRecord
from startex.language.values import HumanText
from startex.wording.dtg import format_dtg
from startex.wording.sentences import Sentences

_MINUTE_MS = 60_000


class Reading(NamedTuple):
    """What a reader gets of a text: the body, its language, and why it may not be what he wants."""

    body: str
    language: LanguageCode
    mark: str


def read_in(text: HumanText, language: LanguageCode) -> str:
    """In the language where it is there and fresh, else in its source; empty where it is not."""
    versions = {version.language: version for version in text.versions if version.body.strip()}
    own = versions.get(language)
    if own is not None and own.of_version >= text.version:
        return own.body
    source = versions.get(text.source)
    return source.body if source else ""


@dataclass(frozen=True)
class Edition:
    record: ExerciseRecord
    language: LanguageCode

    @cached_property
    def sentences(self) -> Sentences:
        return Sentences(self.language)

    @cached_property
    def _texts(self) -> dict[TextId, HumanText]:
        return {text.id: text for text in self.record.report.texts}

    @cached_property
    def _plain(self) -> dict[TextId, str]:
        """Of the report's texts; most events name a text that others name too."""
        return {text.id: self.plain(text) for text in self.record.report.texts}

    @cached_property
    def _words(self) -> dict[tuple[str, str], str]:
        return {}

    @cached_property
    def _cells(self) -> dict[CellId, HumanText]:
        return {CellId(cell.id): cell.name for cell in self.record.cells}

    def say(self, key: str, **values: str | float) -> str:
        return self.sentences.say(key, **values)

    def word(self, family: str, value: str) -> str:
        said = self._words.get((family, value))
        if said is None:
            said = self._words[family, value] = self.sentences.word(family, value)
        return said

    def words(self, family: str, values: Iterable[str]) -> str:
        return ", ".join(self.word(family, value) for value in values)

    def dtg(self, exercise_ms: int | None) -> str:
        """Empty where it has not happened."""
        zone = self.record.exercise.venue.zone_letter
        return "" if exercise_ms is None else format_dtg(exercise_ms, zone)

    def duration(self, duration_ms: int | None) -> str:
        """Whole minutes; empty where nothing was measured."""
        if duration_ms is None:
            return ""
        minutes = round(abs(duration_ms) / _MINUTE_MS)
        hours, rest = divmod(minutes, 60)
        key = "paper-hours" if hours else "paper-minutes"
        said = self.say(key, hours=hours, minutes=f"{rest:02}" if hours else rest)
        return said if duration_ms >= 0 else self.say("paper-earlier", duration=said)

    def named(self, text: TextId) -> HumanText | None:
        return self._texts.get(text)

    def text(self, text: TextId) -> str:
        """A text of the report by its id; empty where there is none."""
        return self._plain.get(text, "")

    def plain(self, text: HumanText) -> str:
        """In one line of plain text: the body, and its mark where it has one."""
        reading = self.read(text)
        if not reading.mark:
            return reading.body
        return self.say("paper-marked-text", text=reading.body, mark=reading.mark)

    def read(self, text: HumanText) -> Reading:
        """The reader's language where it is there, else the source; both say what they are."""
        versions = {version.language: version for version in text.versions if version.body.strip()}
        own = versions.get(self.language)
        if own is not None and own.of_version >= text.version:
            return Reading(own.body, own.language, "")
        source = versions.get(text.source) or own
        if source is None:
            return Reading("", self.language, "")
        spoken = self.word("language", source.language)
        return Reading(
            source.body, source.language, self.say("text-mark-untranslated", language=spoken)
        )

    def cell(self, cell: CellId) -> str:
        """The cell's name, or its id where it has none in any language."""
        name = self._cells.get(cell)
        return (self.read(name).body if name else "") or cell
