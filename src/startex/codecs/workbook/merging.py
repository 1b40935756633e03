"""Imported lines into a plan: nothing there is lost, and a row is taken in once."""

import msgspec

from startex.codecs.workbook.result import IMPORT_KEY, Imported
from startex.codecs.workbook.rows import PLAYED
from startex.language.ids import LineId, TextId
from startex.language.plan import Line, Plan
from startex.language.values import HumanText, LineStatus


def into(plan: Plan, imported: Imported) -> Plan:
    """The plan with the lines it does not have yet at the end, under ids of their own."""
    known = {line.columns.get(IMPORT_KEY) for line in plan.lines}
    new = [line for line in imported.lines if line.columns.get(IMPORT_KEY) not in known]
    ids = _free_ids(plan, new)
    lines = (_unplayed(msgspec.structs.replace(line, id=ids[line.id])) for line in new)
    texts = (text for text in imported.texts if _owner(text) in ids)
    return msgspec.structs.replace(
        plan,
        lines=(*plan.lines, *lines),
        texts=(*plan.texts, *(_renamed(text, ids[_owner(text)]) for text in texts)),
    )


def _unplayed(line: Line) -> Line:
    if line.status not in PLAYED:
        return line
    return msgspec.structs.replace(line, status=LineStatus.DRAFT)


def _free_ids(plan: Plan, new: list[Line]) -> dict[LineId, LineId]:
    """A new id for each line whose own is taken, in the plan or by another new line's tail."""
    taken = {line.id for line in plan.lines} | {_owner(text) for text in plan.texts}
    ids: dict[LineId, LineId] = {}
    for line in new:
        free, tail = line.id, 2
        while free in taken:
            free, tail = LineId(f"{line.id}-{tail}"), tail + 1
        taken.add(free)
        ids[line.id] = free
    return ids


def _owner(text: HumanText) -> LineId:
    return LineId(text.id.split("/", 2)[1])


def _renamed(text: HumanText, line: LineId) -> HumanText:
    part = text.id.rpartition("/")[2]
    return msgspec.structs.replace(text, id=TextId(f"line/{line}/{part}"))
