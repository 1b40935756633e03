"""Rows of our own form: each cell is what its heading says, ids and texts to the letter."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from startex.codecs import triggers
from startex.codecs.folder.values import is_id
from startex.codecs.table import short
from startex.codecs.workbook.mapping import Columns
from startex.codecs.workbook.own_form import OwnForm, in_source, value_of
from startex.codecs.workbook.result import Context, Sheet, SheetRow, folded, shown
from startex.codecs.workbook.row_times import Doubt, RowTimes
from startex.codecs.workbook.rows import TEXT_FIELDS, SheetReader, Taken, source_text
from startex.codecs.workbook.rules import SheetMapping
from startex.codecs.workbook.times import TIME_FORMS
from startex.language.base import Unreadable
from startex.language.ids import LanguageCode, LineId
from startex.language.values import (
    DeliveryMeans,
    HumanText,
    InjectPriority,
    LineKind,
    LineStatus,
    Precedence,
    ReleaseRule,
)
from startex.wording.dtg import parse_dtg
from startex.wording.sentences import Sentences

_VALUES: Mapping[str, type[StrEnum]] = {
    "kind": LineKind,
    "status": LineStatus,
    "rule": ReleaseRule,
    "means": DeliveryMeans,
    "precedence": Precedence,
    "priority": InjectPriority,
}
_AS_WRITTEN = ("prerequisite", "contingency_for", "alternative", "owner", "approver")


class OwnReader(SheetReader):
    """Reads a sheet that we wrote, and that somebody may have worked in since."""

    _warns_of_play = False

    def __init__(
        self,
        sheet: Sheet,
        form: OwnForm,
        context: Context,
        taken: Taken,
        copied: Mapping[int, str],
        mapping: SheetMapping,
    ) -> None:
        columns = Columns(
            fields=form.fields, headings=form.own, heading=form.heading, is_french=False
        )
        times = RowTimes(_places(form, "dtg"), context, mapping.times)
        super().__init__(sheet, columns, context, taken, times, copied, mapping)
        self._spoken: LanguageCode = form.language
        self._deadlines = RowTimes(_places(form, "deadline"), context, mapping.times)

    def _row(self, row: SheetRow) -> None:
        if not shown(self._value(row, "number")) and not self._title(row):
            self._drop(row, "row-without-words")
        elif row.number in self._copied:
            self._drop(row, "row-is-copy", self._copied[row.number])
        else:
            self._line(row)

    def _line_id(self, row: SheetRow) -> LineId:
        written = shown(self._value(row, "number"))
        if not is_id(written) or written in self._taken.origins:
            return super()._line_id(row)
        return LineId(written)

    def _title(self, row: SheetRow) -> str:
        return shown(self._value(row, "title"))

    def _fold(self, name: str, words: str) -> StrEnum | None:
        """In our words for it, else in the words that other lists have."""
        values = _VALUES[name]
        value = value_of(name, words, self._spoken, [*values])
        return values(value) if value else super()._fold(name, words)

    def _named(self, row: SheetRow) -> dict[str, object]:
        context = self._context
        found: dict[str, object] = {
            name: shown(self._value(row, name)) for name in _AS_WRITTEN if name in self._places
        }
        if "release" in self._places:
            found["release"] = self._listed(row, "release")
        found["incidents"] = self._listed(row, "incidents")
        known = {
            "sender": context.addresses,
            "controller": context.posts,
            "author": context.billets,
            "storyline": context.storylines,
        }
        for name, names in known.items():
            written = shown(self._value(row, name))
            found[name] = self._meant(row, name, written, names) if written else ""
        lists = {"to": context.addresses, "info": context.addresses}
        for name, names in {**lists, "objectives": context.objectives}.items():
            said = self._listed(row, name)
            found[name] = tuple(self._meant(row, name, one, names) for one in said)
        return {**found, **self._terms(row)}

    def _listed(self, row: SheetRow, name: str) -> tuple[str, ...]:
        parts = shown(self._value(row, name)).split(";")
        return tuple(part.strip() for part in parts if part.strip())

    def _meant(self, row: SheetRow, name: str, written: str, known: Mapping[str, str]) -> str:
        """An id as it is; a name as the id it stands for; what nobody knows stays as written."""
        if written in known.values():
            return written
        meant = known.get(folded(written))
        if meant is None and self._first("name", folded(written)):
            allowed = ", ".join(sorted(set(known.values())))
            self._report(row, name, "name-unknown", written, short(allowed))
        return written if meant is None else meant

    def _terms(self, row: SheetRow) -> dict[str, object]:
        """When and how the line goes out, beyond what other lists say of it."""
        found: dict[str, object] = {}
        rule = shown(self._value(row, "rule"))
        value = value_of("rule", rule, self._spoken, [*ReleaseRule])
        if value:
            found["rule"] = value
        elif rule:
            allowed = ", ".join(
                Sentences(self._spoken).word("release-rule", r) for r in ReleaseRule
            )
            self._report(row, "rule", "rule-unknown", rule, allowed)
        deadline_ms = self._time(row, "deadline", self._deadlines)
        if deadline_ms is not None:
            found["deadline_ms"] = deadline_ms
        words = shown(self._value(row, "trigger"))
        try:
            if words:
                found["trigger"] = triggers.parse(words, parse_dtg)
        except Unreadable as wrong:
            self._report(row, "trigger", wrong.code, wrong.found, wrong.allowed)
        return found

    def _planned(self, row: SheetRow) -> int | None:
        return self._time(row, "dtg", self._times)

    def _time(self, row: SheetRow, name: str, times: RowTimes) -> int | None:
        try:
            return parse_dtg(shown(self._value(row, name)))
        except ValueError:
            pass
        try:
            return times.planned(row)
        except Doubt as doubt:
            self._report(row, name, doubt.code, doubt.found, TIME_FORMS)
            return None

    def _kept(self, row: SheetRow) -> dict[str, str]:
        """Only the exercise's own columns; all others we understand, or play says them."""
        cells = ((heading, at) for at, heading in self._columns.headings.items())
        kept = {heading: shown(row.values[at]) for heading, at in cells if at < len(row.values)}
        return {heading: words for heading, words in kept.items() if words}

    def _texts(self, row: SheetRow, line_id: LineId) -> Iterator[HumanText]:
        for part in TEXT_FIELDS:
            words, language = in_source(
                shown(self._value(row, part)), self._spoken, self._context.languages
            )
            if words:
                yield source_text(line_id, part, words, language)

    def _report_broken_cells(self, row: SheetRow) -> None:
        """What looks like a formula here is a text that begins so."""


def own_copies(sheets: Sequence[Sheet], forms: Mapping[str, OwnForm]) -> dict[str, dict[int, str]]:
    """Rows that a sheet before has in another language: by sheet, which row stands where."""
    stands: dict[str, str] = {}
    copied: dict[str, dict[int, str]] = {}
    for sheet in sheets:
        form = forms[sheet.name]
        at = _place(form, "number") or 0
        for row in sheet.rows[form.heading + 1 :]:
            number = shown(row.values[at]) if at < len(row.values) else ""
            place = f"{sheet.name}!{row.number}"
            before = stands.setdefault(number, place) if number else place
            if before.rpartition("!")[0] != sheet.name:
                copied.setdefault(sheet.name, {})[row.number] = before
    return copied


def _places(form: OwnForm, field: str) -> dict[str, int]:
    """Where the reader of times finds the column that speaks of this one."""
    at = _place(form, field)
    return {} if at is None else {"dtg": at}


def _place(form: OwnForm, field: str) -> int | None:
    return next((at for at, name in form.fields.items() if name == field), None)
