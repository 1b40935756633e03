"""What was accepted of a sheet, as the commands that a planner at his station would give."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from startex.conduct.rooms import Rooms
from startex.language.commands import AnyCommand, DraftLine, EditLine, RetireLine, WriteText
from startex.language.ids import LineId, TextId, text_id, text_owner
from startex.language.plan import Line, Plan
from startex.language.values import HumanText, LineStatus
from startex.translation.state import source_of

_WITH_DRAFT = ("title", "body", "expected")


def commands(rooms: Rooms, wanted: Plan, reason: str) -> Iterator[tuple[LineId, AnyCommand]]:
    """Lead from the lines as they are to the lines as they are wanted; nothing is removed.

    `reason` is told of lines that are retired.
    """
    known = rooms.msel.lines
    texts = {text.id: text for text in wanted.texts}
    written = _by_line(wanted.texts, rooms.translation.texts)
    for line in wanted.lines:
        stands = known.get(line.id)
        changed = written.get(line.id, [])
        if stands is None:
            yield line.id, _draft(line, texts)
            changed = [text for text in changed if _part(text) not in _WITH_DRAFT]
        elif line.status is LineStatus.OBSOLETE and stands.line.status is not line.status:
            yield line.id, RetireLine(line=line.id, reason=reason)
        elif line != stands.line:
            yield line.id, EditLine(line=line, version=stands.version)
        for text in changed:
            yield line.id, _write(text, rooms.translation.texts)


def _by_line(
    texts: Iterable[HumanText], known: Mapping[TextId, HumanText]
) -> dict[LineId, list[HumanText]]:
    found: dict[LineId, list[HumanText]] = {}
    for text in texts:
        kind, owner = text_owner(text.id)
        if kind == "line" and known.get(text.id) != text:
            found.setdefault(LineId(owner), []).append(text)
    return found


def _draft(line: Line, texts: Mapping[TextId, HumanText]) -> DraftLine:
    parts = {part: texts.get(text_id("line", line.id, part)) for part in _WITH_DRAFT}
    said = {part: None if text is None else source_of(text) for part, text in parts.items()}
    # Every row of a sheet has a title; one that a text took from it would be our own fault.
    title = said["title"]
    if title is None:
        raise AssertionError(line.id)
    fresh = msgspec.structs.replace(line, status=LineStatus.DRAFT)
    return DraftLine(line=fresh, title=title, body=said["body"], expected=said["expected"])


def _write(text: HumanText, known: Mapping[TextId, HumanText]) -> WriteText:
    """The language that differs: an accepted sheet writes one of each text."""
    before = known.get(text.id)
    changed = next(
        (one for one in text.versions if before is None or one not in before.versions),
        text.versions[0],
    )
    version = 1 if before is None else before.version
    return WriteText(text=text.id, language=changed.language, body=changed.body, version=version)


def _part(text: HumanText) -> str:
    return text.id.rpartition("/")[2]
