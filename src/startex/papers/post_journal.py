"""The journal that a post kept itself, printed in the shape of DA Form 1594."""

from collections.abc import Sequence
from importlib import resources
from typing import NamedTuple

from startex.language.ids import LanguageCode, PostId
from startex.language.rows import ExerciseRow
from startex.language.staff_rows import EntryRow, PeriodRow
from startex.papers.edition import read_in
from startex.papers.html import Markup, table, tag, text, together
from startex.papers.marking import MARKER, Marking, mark_page
from startex.visibility.cut import released_to
from startex.visibility.marking import Mark, written
from startex.wording.dtg import format_dtg
from startex.wording.sentences import Sentences

# Columns of DA Form 1594: item no., time in, time out, incidents/messages/orders, etc., action
# taken, initials.
_COLUMNS = ("item", "time-in", "time-out", "incidents", "action", "initials")


class PostJournal(NamedTuple):
    """`organisation` is the name of the post's cell and of the post."""

    post: PostId
    organisation: str
    entries: Sequence[EntryRow]
    periods: Sequence[PeriodRow]


def post_journal(exercise: ExerciseRow, journal: PostJournal, language: LanguageCode) -> bytes:
    """A page that a browser prints, with "page n of n" and the marking in its margins."""
    edition = _Edition(exercise, Sentences(language, exercise.terminology), language)
    title = edition.say("paper-staff-journal")
    body = tag(
        "main",
        tag("h1", text(title)),
        edition.head(journal),
        edition.lines(journal.entries),
        edition.signatures(journal.periods),
    )
    style = (resources.files("startex.papers") / "report.css").read_text(encoding="utf-8")
    page = tag(
        "html",
        tag(
            "head",
            tag("meta", charset="utf-8"),
            tag("title", text(f"{MARKER}: {title}")),
            tag("style", Markup(style)),
        ),
        tag("body", mark_page(body, edition.marking(journal.entries))),
        lang=language,
    )
    return f"<!doctype html>\n{page}\n".encode()


class _Edition(NamedTuple):
    exercise: ExerciseRow
    sentences: Sentences
    language: LanguageCode

    def say(self, key: str, **values: str | float) -> str:
        return self.sentences.say(key, **values)

    def dtg(self, exercise_ms: int | None) -> str:
        zone = self.exercise.venue.zone_letter
        return "" if exercise_ms is None else format_dtg(exercise_ms, zone)

    def marking(self, entries: Sequence[EntryRow]) -> Marking:
        """The page may go where every line of it may go."""
        nations = tuple(nation.code for nation in self.exercise.nations)
        may = tuple(n for n in nations if all(released_to(one.release, n) for one in entries))
        own = self.say("marking-exercise")
        both = self.say("paper-two-markers", first=MARKER, second=own)
        line = self.say(
            "paper-marking",
            marker=own if own == MARKER else both,
            exercise=self.exercise.name,
            classification=self.exercise.classification,
            release=written(self.exercise.marking, Mark(nations, may), self.language),
        )
        return Marking(line, self.say("marking-unclassified-only"))

    def head(self, journal: PostJournal) -> Markup:
        times = [one.exercise_ms for one in journal.entries]
        fields = (
            ("organisation", journal.organisation),
            ("location", self.exercise.venue.place),
            ("from", self.dtg(min(times, default=None))),
            ("to", self.dtg(max(times, default=None))),
        )
        named = (
            together((tag("dt", text(self.say(f"paper-journal-{name}"))), tag("dd", text(value))))
            for name, value in fields
        )
        return tag("dl", together(named), class_="head")

    def lines(self, entries: Sequence[EntryRow]) -> Markup:
        if not entries:
            return tag("p", text(self.say("paper-journal-none")))
        headings = [self.say(f"paper-journal-{column}") for column in _COLUMNS]
        items = {one.id: one.item for one in entries}
        return table(headings, (self._cells(one, items) for one in entries), (0,))

    def signatures(self, periods: Sequence[PeriodRow]) -> Markup:
        """Who signed which lines; a line to sign on where nobody did."""
        if not periods:
            return tag("p", text(self.say("paper-journal-signature")))
        said = (
            self.say(
                "paper-journal-signed",
                first=one.first,
                last=one.last,
                start=self.dtg(one.from_ms),
                end=self.dtg(one.to_ms),
                billet=one.signed_by,
            )
            for one in periods
        )
        return together(tag("p", text(words)) for words in said)

    def _cells(self, entry: EntryRow, items: dict[str, int]) -> list[Markup]:
        return [
            text(entry.item),
            text(self.dtg(entry.in_ms)),
            text(self.dtg(entry.out_ms)),
            self._incident(entry, items),
            text(read_in(entry.action, self.language)),
            text(entry.billet),
        ]

    def _incident(self, entry: EntryRow, items: dict[str, int]) -> Markup:
        words = text(read_in(entry.text, self.language))
        if entry.corrected_by:
            words = tag("s", words)
        linked = (
            ("paper-journal-corrects", entry.corrects),
            ("paper-journal-corrected-by", entry.corrected_by),
        )
        notes = (
            tag("small", text(self.say(key, item=items[other])))
            for key, other in linked
            if other in items
        )
        return together((words, *(together((tag("br"), note)) for note in notes)))
