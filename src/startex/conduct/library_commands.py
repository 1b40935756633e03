"""Lines taken from a library, as the commands that a planner at his station would give."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from startex.conduct.rooms import Rooms
from startex.language.commands import (
    AnyCommand,
    DraftLine,
    PutColumn,
    PutGate,
    PutIncident,
    PutStoryline,
    WriteText,
)
from startex.language.ids import LanguageCode, LineId, TextId, text_id
from startex.language.plan import Gate, Line, Plan
from startex.language.values import HumanText, IncidentLevel, LineStatus, WrittenText
from startex.msel.waiting import lines_in
from startex.translation.state import source_of

#: Ids are English words, or nobody's.
_ANY = LanguageCode("en")
_PARTS = ("title", "body", "expected", "notes")


def commands(rooms: Rooms, wanted: Plan) -> Iterator[tuple[str, AnyCommand]]:
    """Lead from the rooms to the plan with what was taken, what is named first.

    Each with the id of what it is for.
    """
    texts = {text.id: text for text in wanted.texts}
    yield from _structure(rooms, wanted, texts)
    new = [line for line in wanted.lines if line.id not in rooms.msel.lines]
    for line in _in_order(new):
        yield line.id, _draft(line, texts)
        for part in _PARTS:
            text = texts.get(text_id("line", line.id, part))
            yield from ((line.id, one) for one in _other_languages(text, part))


def _structure(
    rooms: Rooms, wanted: Plan, texts: Mapping[TextId, HumanText]
) -> Iterator[tuple[str, AnyCommand]]:
    msel = rooms.msel
    for column in (one for one in wanted.columns if one.id not in msel.columns):
        yield column.id, PutColumn(column=column)
    for storyline in (one for one in wanted.storylines if one.id not in msel.storylines):
        for title in _spoken("storyline", storyline.id, texts):
            yield storyline.id, PutStoryline(storyline=storyline, title=title)
    incidents = [one for one in wanted.incidents if one.id not in msel.incidents]
    for incident in sorted(incidents, key=lambda one: one.level is not IncidentLevel.EVENT):
        for title in _spoken("incident", incident.id, texts):
            yield incident.id, PutIncident(incident=incident, title=title)
    for gate in (one for one in wanted.gates if one.id not in msel.gates):
        yield gate.id, _gate(gate, texts)


def _gate(gate: Gate, texts: Mapping[TextId, HumanText]) -> PutGate:
    (title, *_more) = _spoken("gate", gate.id, texts)
    options = (_spoken("gate", gate.id, texts, option)[0] for option in gate.options)
    return PutGate(gate=gate, title=title, options=tuple(options))


def _in_order(lines: Iterable[Line]) -> Iterator[Line]:
    """A line after those it names; what names itself in a circle comes last, as it stands."""
    waiting = {line.id: line for line in lines}
    while waiting:
        ready = [line for line in waiting.values() if not _named(line) & waiting.keys()]
        for line in ready or list(waiting.values()):
            yield waiting.pop(line.id)


def _named(line: Line) -> set[LineId]:
    return {line.prerequisite, line.contingency_for, *lines_in(line.trigger)} - {line.id}


def _draft(line: Line, texts: Mapping[TextId, HumanText]) -> DraftLine:
    said = {part: texts.get(text_id("line", line.id, part)) for part in ("body", "expected")}
    written = {part: None if text is None else source_of(text) for part, text in said.items()}
    return DraftLine(
        line=msgspec.structs.replace(line, status=LineStatus.DRAFT),
        title=_spoken("line", line.id, texts)[0],
        body=written["body"],
        expected=written["expected"],
    )


def _other_languages(text: HumanText | None, part: str) -> Iterator[WriteText]:
    """Notes are no part of a draft, so their source is written too."""
    for one in () if text is None else text.versions:
        if text is not None and (one.language != text.source or part == "notes"):
            yield WriteText(text=text.id, language=one.language, body=one.body, version=1)


def _spoken(
    kind: str, owner: str, texts: Mapping[TextId, HumanText], part: str = "title"
) -> list[WrittenText]:
    """The source, then the other languages; what nobody ever titled is called by its id."""
    text = texts.get(text_id(kind, owner, part))
    if text is None:
        return [WrittenText(language=_ANY, body=owner if part == "title" else part)]
    others = (one for one in text.versions if one.language != text.source)
    return [
        source_of(text),
        *(WrittenText(language=one.language, body=one.body) for one in others),
    ]
