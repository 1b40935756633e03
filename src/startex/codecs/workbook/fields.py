"""What a sheet and a plan each say of one line, field by field, as words that can be compared."""

from collections.abc import Mapping
from typing import TypeAlias, cast

from startex.codecs import triggers
from startex.codecs.workbook.moments import MINUTE_MS
from startex.codecs.workbook.own_form import as_held, says_same
from startex.codecs.workbook.result import IMPORT_KEY, Imported
from startex.codecs.workbook.row_times import TIME_FIELDS
from startex.codecs.workbook.rules import SheetMapping
from startex.language.base import Noun
from startex.language.conditions import AnyCondition
from startex.language.ids import LineId, TextId, text_id
from startex.language.plan import Line, Plan
from startex.language.values import HumanText
from startex.wording.dtg import format_dtg

Values: TypeAlias = dict[str, str]
Raw: TypeAlias = dict[str, object]

TEXT_PARTS = ("title", "body", "expected", "notes")
#: Field of a line, and the fields of a sheet that say it.
LINE_FIELDS: dict[str, tuple[str, ...]] = {
    "planned_ms": TIME_FIELDS,
    "deadline_ms": ("deadline",),
    **{
        name: (name,)
        for name in (
            *("kind", "storyline", "sender", "to", "info", "means", "precedence", "priority"),
            *("controller", "objectives", "rule", "incidents", "prerequisite"),
            *("contingency_for", "trigger", "alternative", "owner", "release"),
        )
    },
}
#: Before the heading of a column that is only kept.
COLUMN = "column:"
_TIMES = frozenset({"planned_ms", "deadline_ms"})


class FieldChange(Noun):
    """`field` is one of a line, a part of its texts, or "column:HEADING"; `base` is what the sheet
    said when it was last decided on, None where it never was.
    """

    field: str
    base: str | None
    plan: str
    sheet: str

    @property
    def is_of_line(self) -> bool:
        return self.field in LINE_FIELDS

    @property
    def is_conflict(self) -> bool:
        return self.base is not None and self.plan not in {self.base, self.sheet}


class Fields:
    """Reads the fields of a plan's lines and of an import's rows."""

    def __init__(self, plan: Plan, imported: Imported) -> None:
        self._texts = {text.id: text for text in plan.texts}
        self._row_texts = {text.id: text for text in imported.texts}
        self._origins = imported.origins
        self._sheets = {one.sheet: one for one in imported.used.sheets}
        self._own_sheets = frozenset(imported.own_sheets)

    def origin(self, row: LineId) -> str:
        return self._origins[row]

    def title(self, line: LineId) -> str:
        return _source_body(self._texts.get(text_id("line", line, "title")))

    def title_of_row(self, row: LineId) -> str:
        return _source_body(self._row_texts.get(text_id("line", row, "title")))

    def is_own(self, row: Line) -> bool:
        """Whether the row stands in our own form."""
        return self._sheet(row.id).sheet in self._own_sheets

    def is_numbered(self, row: Line) -> bool:
        if self.is_own(row):
            return True
        columns = self._sheet(row.id).columns
        heading = next((c.heading or c.column for c in columns if c.field == "number"), None)
        return heading is not None and " ".join(heading.split()) in row.columns

    def name(self, row: Line) -> str:
        """What the row is known by from one sheet to the next: its number, else all its cells.

        Its place would not do: a row put in above would move every name.
        """
        return row.id if self.is_numbered(row) else row.columns[IMPORT_KEY]

    def of_row(self, row: Line) -> Values:
        """Only what the sheet has a column for."""
        mapped = {column.field for column in self._sheet(row.id).columns}
        said = {
            name: _words(getattr(row, name))
            for name, columns in LINE_FIELDS.items()
            if mapped.intersection(columns)
        }
        parts = (part for part in TEXT_PARTS if part in mapped)
        said |= {part: _source_body(self._row_texts.get(_text(row.id, part))) for part in parts}
        return said | {f"{COLUMN}{name}": words for name, words in self._kept(row, said).items()}

    def differing(self, row: Line, line: Line) -> frozenset[str]:
        """What the sheet does not say as the plan does; kept columns are the sheet's own."""
        said = self.of_row(row).items()
        ours = ((field, words) for field, words in said if not field.startswith(COLUMN))
        return frozenset(f for f, words in ours if self._of_line(line, f, row.id) != words)

    def body(self, line: LineId, part: str) -> str:
        return _source_body(self._texts.get(_text(line, part)))

    def changes(self, row: Line, line: Line, base: Mapping[str, str]) -> tuple[FieldChange, ...]:
        found: list[FieldChange] = []
        for field, sheet in self.of_row(row).items():
            before, stands = base.get(field), self._of_line(line, field, row.id)
            unsaid = not sheet and not before
            stays = sheet in {stands, before} or self._as_shown(row, line, field, sheet)
            if not stays and not unsaid:
                found.append(FieldChange(field=field, base=before, plan=stands, sheet=sheet))
        return tuple(found)

    def _of_line(self, line: Line, field: str, row: LineId) -> str:
        if field in LINE_FIELDS:
            return _words(getattr(line, field))
        if field.startswith(COLUMN):
            return self._column(line, field.removeprefix(COLUMN))
        return self._body(_text(line.id, field), _text(row, field))

    def _as_shown(self, row: Line, line: Line, field: str, words: str) -> bool:
        """Whether our own form shows what the plan has just so: a cell holds no seconds, no blanks
        around words, and a text in one language.
        """
        if not self.is_own(row):
            return False
        if field in _TIMES:
            ms = getattr(line, field)
            return ms is not None and _words(ms // MINUTE_MS * MINUTE_MS) == words
        if field in TEXT_PARTS:
            return says_same(words, self._texts.get(_text(line.id, field)))
        return as_held(self._of_line(line, field, row.id)) == words

    def _column(self, line: Line, heading: str) -> str:
        """Headings compare without the blanks that a sheet may lose."""
        if heading in line.columns:
            return line.columns[heading]
        alike = (words for one, words in line.columns.items() if as_held(one) == heading)
        return next(alike, "")

    def _body(self, text: TextId, row_text: TextId) -> str:
        """In the language of the sheet, where the plan has it."""
        known, sheet = self._texts.get(text), self._row_texts.get(row_text)
        if known is None or sheet is None:
            return _source_body(known)
        bodies = {version.language: version.body for version in known.versions}
        return bodies.get(sheet.source, _source_body(known))

    def _kept(self, row: Line, said: Values) -> Values:
        """Cells of columns that are no field, or of which no field could be made."""
        if self.is_own(row):
            return {name: words for name, words in row.columns.items() if name != IMPORT_KEY}
        columns = self._sheet(row.id).columns
        headed = {" ".join((one.heading or one.column).split()): one.field for one in columns}
        made = {sheet for name, sheets in LINE_FIELDS.items() if said.get(name) for sheet in sheets}
        other = ("number", "status", "actual", "author")
        return {
            heading: words
            for heading, words in row.columns.items()
            if heading != IMPORT_KEY and headed.get(heading, "") not in {*made, *other}
        }

    def _sheet(self, row: LineId) -> SheetMapping:
        return self._sheets[self._origins[row].rpartition("!")[0]]


def _text(line: LineId, part: str) -> TextId:
    return text_id("line", line, part)


def _source_body(text: HumanText | None) -> str:
    versions = () if text is None else text.versions
    return next((v.body for v in versions if text is not None and v.language == text.source), "")


def _words(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, AnyCondition):
        return triggers.write(value, lambda ms: format_dtg(ms, "Z"))
    if isinstance(value, tuple):
        return "; ".join(map(str, cast("tuple[object, ...]", value)))
    return str(value)
