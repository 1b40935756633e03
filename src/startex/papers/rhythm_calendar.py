"""The battle rhythm as a calendar that a watch or a telephone shows."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from startex.clock.state import State as Clock
from startex.codecs.icalendar import CalendarEntry, write
from startex.language.ids import LanguageCode
from startex.language.rows import ExerciseRow
from startex.language.staff_rows import RhythmRow
from startex.papers.edition import read_in
from startex.staff.occurrences import Days, Occurrence, occurrences
from startex.wording.dtg import format_dtg, offset_of
from startex.wording.sentences import Sentences


class Now(NamedTuple):
    """The exercise clock at a wall time."""

    clock: Clock
    wall_ms: int


def rhythm_calendar(
    exercise: ExerciseRow, meetings: Iterable[RhythmRow], now: Now, language: LanguageCode
) -> bytes:
    """Where the clock runs, what is still to come, at the wall times it will have by it as it runs
    now; else every meeting at its local time of the exercise, which the entries say.
    """
    edition = _Edition(exercise, Sentences(language, exercise.terminology), language)
    runs = now.clock.segment.rate > 0
    entries = [entry for meeting in meetings for entry in edition.entries(meeting, now)]
    name = edition.say("rhythm-calendar", exercise=exercise.name)
    zone = None if runs else offset_of(exercise.venue.zone_letter)
    return write(entries, name, now.wall_ms, zone)


class _Edition(NamedTuple):
    exercise: ExerciseRow
    sentences: Sentences
    language: LanguageCode

    def say(self, key: str, **values: str | float) -> str:
        return self.sentences.say(key, **values)

    def entries(self, meeting: RhythmRow, now: Now) -> Iterator[CalendarEntry]:
        days = Days(self.exercise.play_days, self.exercise.venue.zone_letter)
        for one in occurrences(meeting, days):
            entry = self._entry(meeting, one)
            start, end = (now.clock.wall_at(ms) for ms in (one.start_ms, one.end_ms))
            if start is None or end is None:
                yield entry
            elif end > now.wall_ms:
                yield self._moved(entry, start, end)

    def _moved(self, entry: CalendarEntry, start_ms: int, end_ms: int) -> CalendarEntry:
        return CalendarEntry(
            uid=entry.uid,
            title=entry.title,
            description=entry.description,
            place=entry.place,
            start_ms=start_ms,
            end_ms=end_ms,
        )

    def _entry(self, meeting: RhythmRow, one: Occurrence) -> CalendarEntry:
        marker = self.say("marking-exercise")
        where = "-".join(self.exercise.name.split())
        return CalendarEntry(
            uid=f"{meeting.id}-{one.day}@{where}",
            title=self.say("rhythm-calendar-title", marker=marker, title=self._read(meeting)),
            description="\n".join((*self._said(meeting, one), self._classified(marker))),
            place=meeting.place,
            start_ms=one.start_ms,
            end_ms=one.end_ms,
        )

    def _read(self, meeting: RhythmRow) -> str:
        return read_in(meeting.title, self.language) or meeting.id

    def _classified(self, marker: str) -> str:
        marked = self.exercise.classification
        return self.say("rhythm-calendar-marking", marker=marker, classification=marked)

    def _said(self, meeting: RhythmRow, one: Occurrence) -> Iterator[str]:
        zone = self.exercise.venue.zone_letter
        yield self.say("rhythm-calendar-time", dtg=format_dtg(one.start_ms, zone))
        for key, text in (("purpose", meeting.purpose), ("outputs", meeting.outputs)):
            if words := read_in(text, self.language):
                yield self.say(f"rhythm-calendar-{key}", words=words)
        yield self.say(
            "rhythm-calendar-who", chair=meeting.chair or "–", members=", ".join(meeting.members)
        )
        for brought in meeting.inputs:
            yield self.say(
                "rhythm-calendar-input",
                provider=brought.provider,
                minutes=brought.due_min,
                what=read_in(brought.what, self.language) or brought.id,
            )
