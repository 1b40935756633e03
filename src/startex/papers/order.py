"""An order on paper: its head, its five paragraphs, annexes, and who has acknowledged it."""

from collections.abc import Mapping
from importlib import resources
from typing import NamedTuple

from startex.language.ids import LanguageCode
from startex.language.rows import ExerciseRow
from startex.language.staff_rows import OrderRow
from startex.language.values import HumanText
from startex.papers.edition import read_in
from startex.papers.html import Markup, table, tag, text, together
from startex.papers.marking import MARKER, Marking, mark_page
from startex.visibility.marking import Mark, written
from startex.wording.dtg import format_dtg
from startex.wording.sentences import Sentences

_PARAGRAPHS = ("situation", "mission", "execution", "sustainment", "command_signal")


class OrderPaper(NamedTuple):
    """`numbers` are those of the orders that its reader may have, by id."""

    exercise: ExerciseRow
    order: OrderRow
    numbers: Mapping[str, str]


def order_paper(paper: OrderPaper, language: LanguageCode) -> bytes:
    """A page that a browser prints, with the order's own marking at head and foot."""
    edition = _Edition(paper, Sentences(language, paper.exercise.terminology), language)
    title = text(f"{MARKER}: {paper.order.number}")
    style = (resources.files("startex.papers") / "report.css").read_text(encoding="utf-8")
    head = tag(
        "head", tag("meta", charset="utf-8"), tag("title", title), tag("style", Markup(style))
    )
    body = tag("main", edition.head(), *edition.paragraphs(), edition.annexes(), edition.receipts())
    page = tag("html", head, tag("body", mark_page(body, edition.marking())), lang=language)
    return f"<!doctype html>\n{page}\n".encode()


class _Edition(NamedTuple):
    paper: OrderPaper
    sentences: Sentences
    language: LanguageCode

    def say(self, key: str, **values: str | float) -> str:
        return self.sentences.say(key, **values)

    def dtg(self, exercise_ms: int | None) -> str:
        zone = self.paper.exercise.venue.zone_letter
        return "" if exercise_ms is None else format_dtg(exercise_ms, zone)

    def marking(self) -> Marking:
        exercise, order = self.paper.exercise, self.paper.order
        nations = tuple(nation.code for nation in exercise.nations)
        own = self.say("marking-exercise")
        both = self.say("paper-two-markers", first=MARKER, second=own)
        mark = Mark(nations, order.release, order.display_only)
        line = self.say(
            "paper-marking",
            marker=own if own == MARKER else both,
            exercise=exercise.name,
            classification=order.classification or exercise.classification,
            release=written(exercise.marking, mark, self.language),
        )
        return Marking(line, self.say("marking-unclassified-only"))

    def head(self) -> Markup:
        order = self.paper.order
        changed_ms = order.versions[-1].exercise_ms
        fields = (
            ("orders-issued-at", self.dtg(changed_ms)),
            ("orders-from", order.from_post),
            ("messages-to", ", ".join(order.to)),
            ("messages-info", ", ".join(order.info)),
            ("orders-based-on", self.paper.numbers.get(order.based_on, "")),
            ("orders-supersedes", self.paper.numbers.get(order.supersedes, "")),
            ("orders-effective", self.dtg(order.effective_ms)),
            ("orders-acknowledge-by", self.dtg(order.acknowledge_by_ms)),
            ("orders-references", "; ".join(order.references)),
        )
        named = together(
            together((tag("dt", text(self.say(key))), tag("dd", text(value))))
            for key, value in fields
            if value
        )
        number = f"{order.number} · {self.say('orders-version', version=order.version)}"
        precedence = self.sentences.word("precedence", order.precedence)
        parts = [tag("h1", text(number)), tag("p", tag("strong", text(precedence))), self._ended()]
        return together((*parts, tag("dl", named, class_="head"), self._title()))

    def _title(self) -> Markup:
        return tag("h2", *self._words(self.paper.order.title))

    def _ended(self) -> Markup:
        order = self.paper.order
        if not order.cancelled:
            return Markup("")
        said = tag("strong", text(self.say("orders-standing-cancelled")))
        return tag("p", said, text(": "), *self._words(order.reason))

    def paragraphs(self) -> list[Markup]:
        texts = {part: self._of(part) for part in _PARAGRAPHS}
        return [
            together(
                (
                    tag("h3", text(self.say(f"orders-part-{part}"))),
                    tag("p", *self._words(known), style="white-space: pre-line"),
                )
            )
            for part, known in texts.items()
            if known.versions
        ]

    def _of(self, part: str) -> HumanText:
        known: HumanText = getattr(self.paper.order, part)
        return known

    def _words(self, known: HumanText) -> list[Markup]:
        """For the reader; below a translation stands what it was made of."""
        said, source = read_in(known, self.language), read_in(known, known.source)
        if said == source:
            return [tag("span", text(source), lang=known.source, dir="auto")]
        original = tag("small", text(source), lang=known.source, dir="auto")
        return [text(said), tag("br"), original]

    def annexes(self) -> Markup:
        order = self.paper.order
        if not order.annexes:
            return Markup("")
        lines = (tag("li", text(f"{one.letter}. {one.title}")) for one in order.annexes)
        heading = tag("h3", text(self.say("orders-annexes")))
        return together((heading, tag("ul", *lines)))

    def receipts(self) -> Markup:
        order = self.paper.order
        headings = ("messages-addressee", "messages-acknowledged", "messages-acknowledged-by")
        rows = (
            (
                text(one.recipient),
                text(self.dtg(one.acknowledged_ms) if one.version == order.version else ""),
                text(one.billet if one.version == order.version else ""),
            )
            for one in order.receipts
        )
        return table([self.say(key) for key in headings], rows)
