"""A sheet that somebody sends, held against the plan: what is new, changed, in conflict, gone."""

import hashlib
from collections.abc import Iterable, Mapping
from enum import StrEnum

import msgspec

from startex.codecs.workbook.fields import FieldChange, Fields, Raw, Values
from startex.codecs.workbook.fitting import checked
from startex.codecs.workbook.fitting import remembered as remembered_mapping
from startex.codecs.workbook.merging import into
from startex.codecs.workbook.own_form import as_held
from startex.codecs.workbook.result import IMPORT_KEY, Imported
from startex.codecs.workbook.rules import Mapping as SheetMappings
from startex.codecs.workbook.texts import rewritten
from startex.language.base import Noun, Unreadable
from startex.language.ids import LineId, text_owner
from startex.language.plan import Line, Plan
from startex.language.values import LineStatus

MARK_LENGTH = 16
#: Lines in these states are past what a sheet can still take back.
_STAYS = frozenset({LineStatus.RELEASED, LineStatus.COMPLETE, LineStatus.OBSOLETE})


class Fate(StrEnum):
    """What a sheet says of a line, beside what the plan says."""

    NEW = "new"
    CHANGED = "changed"
    #: Both the sheet and the plan changed it since the sheet was last taken in.
    CONFLICT = "conflict"
    #: It was on this sender's last sheet and is not on this one.
    GONE = "gone"


_KNOWN = frozenset({Fate.CHANGED, Fate.CONFLICT})
#: Ours: one or two lines may get new titles, and hardly any list gets them nearly everywhere.
_LEAST_RETITLED = 3
_RETITLED_SHARE = 0.8


class Choice(StrEnum):
    ACCEPT = "accept"
    REFUSE = "refuse"
    #: The row is not the line it seems to be, but one of its own.
    AS_NEW = "as_new"


class Difference(Noun):
    """`mark` stands for exactly this difference; a choice of another one does not count for it.

    `line` is the plan's line, `row` the import's; `name` is what the sender's sheets know it by,
    and `origin` where it stands.
    """

    mark: str
    line: LineId
    row: LineId
    name: str
    fate: Fate
    title: str
    origin: str = ""
    changes: tuple[FieldChange, ...] = ()


class Seen(Noun):
    """A row as it was when somebody last decided on it; `line` is empty where it was refused."""

    line: LineId
    fields: dict[str, str]


class Remembered(Noun):
    """What is kept between imports: mappings, and by sender and row what was decided on."""

    mapping: SheetMappings = SheetMappings()
    seen: dict[str, dict[str, Seen]] = msgspec.field(default_factory=dict[str, dict[str, Seen]])


def remembered_from(data: bytes, file: str) -> Remembered:
    """Raises Unreadable."""
    try:
        known = msgspec.json.decode(data, type=Remembered)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as broken:
        raise Unreadable("mapping-broken", file=file, found=str(broken)) from broken
    checked(known.mapping, file)
    return known


class Submission(Noun):
    """What `source` sent; `same` lines need no decision."""

    source: str
    imported: Imported
    differences: tuple[Difference, ...]
    same: dict[LineId, LineId]

    @property
    def matched(self) -> int:
        """Lines that the plan has too, by their number or by memory."""
        known = sum(one.fate in _KNOWN for one in self.differences)
        return known + sum(line != "" for line in self.same.values())

    @property
    def retitled(self) -> int:
        """Those of them that the plan has under another title."""
        changed = (one for one in self.differences if one.fate in _KNOWN)
        return sum(any(c.field == "title" and c.plan for c in one.changes) for one in changed)

    @property
    def looks_other(self) -> bool:
        """Whether it is another list, which only counts from the same number on."""
        return self.retitled >= max(_LEAST_RETITLED, self.matched * _RETITLED_SHARE)


def compare(plan: Plan, imported: Imported, known: Remembered, source: str) -> Submission:
    """Hold each line of a sheet against the plan. Statuses are the desk's and not compared."""
    seen = known.seen.get(source, {})
    fields = Fields(plan, imported)
    lines = _Lines(plan, imported, seen)
    differences: list[Difference] = []
    same: dict[LineId, LineId] = {}
    for row in imported.lines:
        line = lines.of(row, fields)
        found = _difference(row, line, fields, seen.get(fields.name(row)))
        if found is None:
            same[row.id] = LineId("") if line is None else line.id
        else:
            differences.append(found)
    present = {one.line for one in differences} | {*same.values()}
    differences += _gone(plan, imported, seen, fields, present)
    return Submission(source=source, imported=imported, differences=tuple(differences), same=same)


def matched(plan: Plan, imported: Imported, known: Remembered, source: str) -> dict[LineId, LineId]:
    """Which line of the plan each row is, of the rows that are one; each line once."""
    fields = Fields(plan, imported)
    lines = _Lines(plan, imported, known.seen.get(source, {}))
    found: dict[LineId, LineId] = {}
    for row in imported.lines:
        line = lines.of(row, fields)
        if line is not None and line.id not in found.values():
            found[row.id] = line.id
    return found


def accepted(plan: Plan, submission: Submission, choices: Mapping[str, Choice]) -> Plan:
    """The plan with what was accepted; the rest of it stays as it is."""
    rows = {row.id: row for row in submission.imported.lines}
    changed: dict[LineId, Line] = {}
    texts = {text.id: text for text in plan.texts}
    lines = {line.id: line for line in plan.lines}
    fields = Fields(plan, submission.imported)
    for one in _chosen(submission, choices, Choice.ACCEPT):
        if one.fate is Fate.GONE:
            gone = lines[one.line]
            changed[one.line] = msgspec.structs.replace(gone, status=LineStatus.OBSOLETE)
        elif one.fate is not Fate.NEW:
            is_own = fields.is_own(rows[one.row])
            changed[one.line] = _merged(lines[one.line], rows[one.row], one.changes, is_own=is_own)
            for text in rewritten(texts, one.line, one.row, one.changes, submission.imported):
                texts[text.id] = text
    together = msgspec.structs.replace(
        plan,
        lines=tuple(changed.get(line.id, line) for line in plan.lines),
        texts=tuple(texts.values()),
    )
    return into(together, _only(submission.imported, _new_rows(submission, choices)))


def after(
    known: Remembered, submission: Submission, choices: Mapping[str, Choice], plan: Plan
) -> Remembered:
    """What to keep once the choices are carried out; `plan` is the one that came of it."""
    keys = {line.columns.get(IMPORT_KEY, ""): line.id for line in plan.lines}
    fields = Fields(plan, submission.imported)
    rows = {row.id: row for row in submission.imported.lines}
    seen = dict(known.seen.get(submission.source, {}))
    for row, line in submission.same.items():
        seen[fields.name(rows[row])] = Seen(line=line, fields=fields.of_row(rows[row]))
    for one in submission.differences:
        choice = choices.get(one.mark)
        if choice is None:
            continue
        if one.fate is Fate.GONE:
            del seen[one.name]
            continue
        is_new = one.fate is Fate.NEW or choice is Choice.AS_NEW
        line = keys.get(rows[one.row].columns[IMPORT_KEY], LineId("")) if is_new else one.line
        seen[one.name] = Seen(line=line, fields=fields.of_row(rows[one.row]))
    mapping = remembered_mapping(known.mapping, submission.imported.used)
    return Remembered(mapping=mapping, seen={**known.seen, submission.source: seen})


class _Lines:
    """Which line of the plan a row is: by the row itself, by memory, by its number."""

    def __init__(self, plan: Plan, imported: Imported, seen: Mapping[str, Seen]) -> None:
        self._by_id = {line.id: line for line in plan.lines}
        self._by_key = {line.columns.get(IMPORT_KEY, ""): line for line in plan.lines}
        self._seen = seen
        keys = {row.columns[IMPORT_KEY] for row in imported.lines}
        self._others: dict[int | None, list[Line]] = {}
        for line in plan.lines:
            if line.columns.get(IMPORT_KEY, "") not in keys:
                self._others.setdefault(line.planned_ms, []).append(line)

    def of(self, row: Line, fields: Fields) -> Line | None:
        if fields.is_own(row):
            return self._by_id.get(row.id)
        by_key = self._by_key.get(row.columns[IMPORT_KEY])
        if by_key is not None:
            return by_key
        known = self._seen.get(fields.name(row))
        if known is not None:
            return self._by_id.get(known.line)
        if fields.is_numbered(row):
            return self._by_id.get(row.id)
        return self._word_for_word(row, fields)

    def _word_for_word(self, row: Line, fields: Fields) -> Line | None:
        """A sheet without numbers tells a line only by all that it says of it."""
        alike = self._others.get(row.planned_ms, [])
        title = fields.title_of_row(row.id)
        same = (line for line in alike if as_held(fields.title(line.id)) == title)
        return next((line for line in same if not fields.changes(row, line, {})), None)


def _difference(
    row: Line, line: Line | None, fields: Fields, seen: Seen | None
) -> Difference | None:
    own = fields.of_row(row)
    if line is None:
        if seen is not None and not seen.line and seen.fields == own:
            return None
        return _marked(Fate.NEW, row.id, row, fields)
    changes = fields.changes(row, line, {} if seen is None else seen.fields)
    if not changes:
        return None
    in_conflict = any(change.is_conflict for change in changes)
    return _marked(Fate.CONFLICT if in_conflict else Fate.CHANGED, line.id, row, fields, changes)


def _gone(
    plan: Plan,
    imported: Imported,
    seen: Mapping[str, Seen],
    fields: Fields,
    present: set[LineId],
) -> Iterable[Difference]:
    names = {fields.name(row) for row in imported.lines}
    lines = {line.id: line for line in plan.lines if line.id not in present}
    for name, known in seen.items():
        line = lines.get(known.line)
        if name not in names and line is not None and line.status not in _STAYS:
            yield Difference(
                mark=_mark(Fate.GONE, line.id, name, {}),
                line=line.id,
                row=LineId(""),
                name=name,
                fate=Fate.GONE,
                title=fields.title(line.id),
            )


def _marked(
    fate: Fate, line: LineId, row: Line, fields: Fields, changes: tuple[FieldChange, ...] = ()
) -> Difference:
    said = (
        fields.of_row(row)
        if fate is Fate.NEW
        else {c.field: f"{c.plan}\x1f{c.sheet}" for c in changes}
    )
    return Difference(
        mark=_mark(fate, line, fields.name(row), said),
        line=line,
        row=row.id,
        name=fields.name(row),
        fate=fate,
        title=fields.title_of_row(row.id),
        origin=fields.origin(row.id),
        changes=changes,
    )


def _mark(fate: Fate, line: LineId, name: str, said: Values) -> str:
    whole = msgspec.json.encode((fate, line, name, sorted(said.items())))
    return hashlib.sha256(whole).hexdigest()[:MARK_LENGTH]


def _chosen(
    submission: Submission, choices: Mapping[str, Choice], choice: Choice
) -> Iterable[Difference]:
    return (one for one in submission.differences if choices.get(one.mark) is choice)


def _new_rows(submission: Submission, choices: Mapping[str, Choice]) -> frozenset[LineId]:
    new = (one for one in _chosen(submission, choices, Choice.ACCEPT) if one.fate is Fate.NEW)
    own = (one for one in _chosen(submission, choices, Choice.AS_NEW) if one.fate is not Fate.GONE)
    return frozenset(one.row for one in (*new, *own))


def _only(imported: Imported, rows: frozenset[LineId]) -> Imported:
    return msgspec.structs.replace(
        imported,
        lines=tuple(row for row in imported.lines if row.id in rows),
        texts=tuple(text for text in imported.texts if text_owner(text.id)[1] in rows),
    )


def _merged(line: Line, row: Line, changes: Iterable[FieldChange], *, is_own: bool) -> Line:
    """Only what differs comes from the sheet; of the kept columns all."""
    raw: Raw = {one.field: getattr(row, one.field) for one in changes if one.is_of_line}
    # The sheet it first came from knows the line by its own key.
    columns = {**line.columns, **row.columns}
    if IMPORT_KEY in line.columns and is_own:
        columns[IMPORT_KEY] = line.columns[IMPORT_KEY]
    return msgspec.structs.replace(line, **raw, columns=columns)
