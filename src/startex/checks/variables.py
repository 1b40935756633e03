"""Places in texts that nothing can be put into, or that a translation has lost."""

from collections.abc import Iterator

from startex.checks.findings import Finding, finding, line_item
from startex.checks.index import Index
from startex.language.ids import LanguageCode, LineId, TextId, UnitId, text_owner
from startex.language.plan import Line
from startex.language.values import HumanText
from startex.msel.variables import unknown, variables
from startex.msel.waiting import seen_by
from startex.visibility.cut import released_to_all

#: What a release sends; the other texts of a line are for EXCON and stay as they are written.
SENT = ("title", "body")


def places(index: Index) -> Iterator[Finding]:
    for line in index.alive:
        for part in SENT:
            text = index.text("line", line.id, part)
            if text is not None and any("{{" in one.body for one in text.versions):
                yield from _unknown(line, part, text, index)
                yield from _lost(line, part, text, index)


def unfilled(index: Index, line: Line) -> tuple[str, ...]:
    """Everything in the texts of a line that nothing can be put into."""
    texts = (index.text("line", line.id, part) for part in SENT)
    return unknown((text for text in texts if text is not None), PlanLookup(index, line))


def _unknown(line: Line, part: str, text: HumanText, index: Index) -> Iterator[Finding]:
    found = unknown((text,), PlanLookup(index, line))
    if found:
        item, names = line_item(line.id), _lines(found, index)
        yield finding("variable-unknown", item, names=names, part=part, found=", ".join(found))


def _lines(found: tuple[str, ...], index: Index) -> tuple[str, ...]:
    """The lines that are there, without a time or not for all: not everybody may know of them."""
    named = (name.removeprefix("line.").split(".time")[0] for name in found)
    return tuple(line_item(name) for name in named if name in index.names["line"])


def _lost(line: Line, part: str, text: HumanText, index: Index) -> Iterator[Finding]:
    """Stale versions are to be written anew anyway."""
    bodies = {one.language: one.body for one in text.versions}
    wanted = variables(bodies.get(text.source, ""))
    usable = index.fresh(text)
    for language, body in bodies.items():
        lost = [name for name in wanted if name not in variables(body)]
        if lost and language in usable:
            spoken, found = str(language), ", ".join(lost)
            yield finding(
                "variable-missing-in-language",
                line_item(line.id),
                part=part,
                language=spoken,
                found=found,
            )


class PlanLookup:
    """What the variables of a line's texts stand for, from a plan alone.

    As in play, what not all may have whom the line is released to does not exist for it.
    """

    def __init__(self, index: Index, line: Line) -> None:
        self._index, self._line = index, line
        self.zone_letter = index.zone_letter

    def exercise_name(self) -> str:
        return self._index.plan.exercise.name

    def text(self, text: TextId) -> HumanText:
        kind, owner = text_owner(text)
        unit = self._index.units.get(UnitId(owner)) if kind == "unit" else None
        hidden = unit is not None and not released_to_all(unit.release, self._line.release)
        known = None if hidden else self._index.texts.get(text)
        return HumanText(id=text, source=LanguageCode("")) if known is None else known

    def line_ms(self, line: str) -> int | None:
        """A line from the basket goes out some time, so its own time is never unknown."""
        if line in ("", self._line.id):
            return self._line.planned_ms or 0
        known = self._index.lines.get(LineId(line))
        if known is None or not released_to_all(seen_by(known), self._line.release):
            return None
        return known.planned_ms
