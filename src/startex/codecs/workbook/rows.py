"""One sheet under its columns: each row a line, or reported."""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

import msgspec

from startex.codecs.table import short
from startex.codecs.workbook import folding
from startex.codecs.workbook.mapping import Columns, has_words, is_heading
from startex.codecs.workbook.result import (
    IMPORT_KEY,
    Context,
    Reading,
    Reported,
    Sheet,
    SheetRow,
    Value,
    as_id,
    folded,
    shown,
)
from startex.codecs.workbook.row_times import TIME_FIELDS, Doubt, RowTimes
from startex.codecs.workbook.rules import SheetMapping
from startex.codecs.workbook.sheets import column_name, is_error, is_formula
from startex.codecs.workbook.times import TIME_FORMS
from startex.language.ids import LanguageCode, LineId, text_id
from startex.language.plan import Line
from startex.language.values import (
    DeliveryMeans,
    HumanText,
    InjectPriority,
    LineKind,
    LineStatus,
    Precedence,
    TextState,
    TextVersion,
)

V = TypeVar("V", bound=StrEnum)

TEXT_FIELDS = ("title", "body", "expected", "notes")
#: Ours: a title made of a body's first words.
DERIVED_TITLE = 100
#: A row of one cell under this many columns is a separator.
LEAST_COLUMNS = 3
#: Characters of the digest by which a line remembers its row.
KEY_LENGTH = 16

#: Only play gives these; a new plan's line that says so says it of an older exercise.
PLAYED = frozenset(
    {
        LineStatus.RELEASED,
        LineStatus.COMPLETE,
        LineStatus.DEFERRED,
        LineStatus.OMITTED,
        LineStatus.RECALLED,
    }
)
_FOLDS: dict[str, Callable[[str], StrEnum | None]] = {
    "means": folding.means_of,
    "status": folding.status_of,
    "kind": folding.kind_of,
    "priority": folding.priority_of,
    "precedence": folding.precedence_of,
}
_ALLOWED = {
    "means": ", ".join(DeliveryMeans),
    "status": ", ".join(LineStatus),
    "kind": ", ".join(LineKind),
    "priority": ", ".join(InjectPriority),
    "precedence": ", ".join(Precedence),
}
_SPLIT = re.compile(r"[/,;&\n+]|\band\b|\bet\b|\bи\b", re.IGNORECASE)
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass
class Taken:
    """What has been taken in so far, from all sheets."""

    lines: list[Line] = field(default_factory=list[Line])
    texts: list[HumanText] = field(default_factory=list[HumanText])
    reported: list[Reported] = field(default_factory=list[Reported])
    origins: dict[LineId, str] = field(default_factory=dict[LineId, str])
    keys: dict[str, int] = field(default_factory=dict[str, int])
    #: Field and words of cells already reported once.
    told: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])


class SheetReader:
    """Reads one sheet row by row into what has been taken in."""

    #: Statuses that only play gives came from elsewhere.
    _warns_of_play = True

    def __init__(
        self,
        sheet: Sheet,
        columns: Columns,
        context: Context,
        taken: Taken,
        times: RowTimes,
        copied: Mapping[int, str],
        mapping: SheetMapping,
    ) -> None:
        self._sheet, self._columns, self._taken = sheet, columns, taken
        self._context, self._times = context, times
        #: Rows that only repeat another sheet's row, and which.
        self._copied = copied
        self._language_said = mapping.language
        self._places = {name: at for at, name in columns.fields.items()}

    def read(self) -> None:
        heading = self._columns.heading
        for at, row in enumerate(self._sheet.rows):
            if heading is not None and at < heading:
                self._drop(row, "row-above-heading")
            elif at != heading:
                self._row(row)

    def _row(self, row: SheetRow) -> None:
        filled = [value for value in row.values if shown(value)]
        if self._columns.heading is not None and is_heading(row, self._columns):
            self._drop(row, "row-repeats-heading")
        elif not self._title(row):
            self._drop(row, "row-without-words")
        elif len(filled) == 1 and len(self._columns.fields) >= LEAST_COLUMNS:
            self._drop(row, "row-is-separator")
        elif row.number in self._copied:
            self._drop(row, "row-is-copy", self._copied[row.number])
        else:
            self._line(row)

    def _line(self, row: SheetRow) -> None:
        line_id = self._line_id(row)
        raw: dict[str, object] = {"id": line_id, "kind": LineKind.CONTEXTUAL}
        raw |= self._folded(row)
        raw |= self._named(row)
        planned_ms = self._planned(row)
        if planned_ms is not None:
            raw["planned_ms"] = planned_ms
        raw["columns"] = self._kept(row) | {IMPORT_KEY: self._key(row)}
        self._taken.lines.append(msgspec.convert(raw, Line))
        self._taken.texts.extend(self._texts(row, line_id))
        self._taken.origins[line_id] = f"{self._sheet.name}!{row.number}"
        self._report_broken_cells(row)

    # what the row is called

    def _line_id(self, row: SheetRow) -> LineId:
        """The number on the sheet, made an id; a second line of that number gets a tail."""
        written = shown(self._value(row, "number"))
        wanted = as_id(written) or as_id(f"{self._sheet.name}-{row.number}") or f"R-{row.number}"
        line_id, tail = wanted, 2
        while line_id in self._taken.origins:
            line_id, tail = f"{wanted}-{tail}", tail + 1
        if written and line_id != wanted:
            self._report(row, "number", "line-number-twice", written, line_id)
        return LineId(line_id)

    def _key(self, row: SheetRow) -> str:
        """The same row of the same sheet has the same key, wherever it stands and in any file."""
        cells = "\x1f".join(shown(value) for value in row.values).rstrip("\x1f")
        digest = hashlib.sha256(f"{self._sheet.name}\x1e{cells}".encode()).hexdigest()
        key = digest[:KEY_LENGTH]
        seen = self._taken.keys.get(key, 0)
        self._taken.keys[key] = seen + 1
        return f"{key}.{seen}" if seen else key

    # what its cells become

    def _folded(self, row: SheetRow) -> dict[str, object]:
        found: dict[str, object] = {}
        for name in _FOLDS:
            words = shown(self._value(row, name))
            value = self._fold(name, words) if words else None
            if value is not None:
                found[name] = value
                if value in PLAYED and self._warns_of_play and self._first(name, words):
                    self._report(row, name, "status-played", words, LineStatus.DRAFT)
            elif name == "status" and folding.kind_of(words) is not None:
                # Lists keep "Contingency" among the statuses.
                found["kind"] = folding.kind_of(words)
            elif words and self._first(name, words):
                self._report(row, name, f"{name}-unknown", words, _ALLOWED[name])
        return found

    def _fold(self, name: str, words: str) -> StrEnum | None:
        return _FOLDS[name](words)

    def _named(self, row: SheetRow) -> dict[str, object]:
        context = self._context
        senders = self._matched(row, "sender", context.addresses)
        found: dict[str, object] = {
            "to": self._matched(row, "to", context.addresses),
            "info": self._matched(row, "info", context.addresses),
            "objectives": self._matched(row, "objectives", context.objectives),
        }
        # Several senders, controllers or authors of one line: which one, the sheet does not say.
        single = {
            "sender": senders,
            "controller": self._matched(row, "controller", context.posts),
            "author": self._matched(row, "author", context.billets),
            "storyline": self._matched(row, "storyline", context.storylines),
        }
        found |= {name: names[0] for name, names in single.items() if len(names) == 1}
        return found

    def _matched(self, row: SheetRow, name: str, known: Mapping[str, str]) -> tuple[str, ...]:
        words = shown(self._value(row, name))
        whole = known.get(folded(words)) if words else None
        if whole is not None:
            return (whole,)
        names = [part.strip() for part in _SPLIT.split(words) if folded(part)]
        for part in names:
            if folded(part) not in known and self._first("name", folded(part)):
                allowed = short(", ".join(sorted(set(known.values()))))
                self._report(row, name, "name-unknown", part, allowed)
        return tuple(dict.fromkeys(known[folded(part)] for part in names if folded(part) in known))

    def _planned(self, row: SheetRow) -> int | None:
        try:
            planned_ms = self._times.planned(row)
        except Doubt as doubt:
            self._report(
                row, doubt.field, doubt.code, doubt.found, TIME_FORMS, self._times.readings(row)
            )
            return None
        doubt = None if planned_ms is None else self._times.contradiction(row, planned_ms)
        if doubt is not None:
            self._report(row, doubt.field, doubt.code, doubt.found, TIME_FORMS)
        return planned_ms

    def _kept(self, row: SheetRow) -> dict[str, str]:
        """Every cell that is not one of the texts, by heading, as the sheet has it."""
        kept: dict[str, str] = {}
        for at, value in enumerate(row.values):
            words = shown(value)
            if not words or self._columns.fields.get(at) in TEXT_FIELDS:
                continue
            heading = " ".join(self._columns.headings.get(at, "").split()) or column_name(at)
            name = heading if heading not in kept else f"{heading} ({column_name(at)})"
            kept[name] = words
        return kept

    def _texts(self, row: SheetRow, line_id: LineId) -> Iterator[HumanText]:
        words = {name: shown(self._value(row, name)) for name in TEXT_FIELDS}
        words["title"] = self._title(row)
        for part in TEXT_FIELDS:
            if words[part]:
                yield source_text(line_id, part, words[part], self._language(words[part]))

    def _title(self, row: SheetRow) -> str:
        """The title of a row without one is how its text begins; empty for a row without words.

        A row with a number or a time is a line even where its words stand in another column.
        """
        written = self._value(row, "title")
        if has_words(written):
            return shown(written)
        texts = [self._value(row, name) for name in TEXT_FIELDS]
        if any(shown(self._value(row, name)) for name in ("number", *TIME_FIELDS)):
            texts += [value for at, value in enumerate(row.values) if self._may_hold_words(at)]
        said = next((shown(value) for value in texts if has_words(value)), "")
        return _shortened(said) or self._number_of_timed(row)

    def _number_of_timed(self, row: SheetRow) -> str:
        """A numbered and timed row without any words is still somebody's line."""
        is_timed = any(as_id(shown(self._value(row, name))) for name in TIME_FIELDS)
        number = shown(self._value(row, "number"))
        return number if is_timed and as_id(number) else ""

    def _may_hold_words(self, at: int) -> bool:
        return self._columns.fields.get(at, "storyline") == "storyline"

    def _language(self, words: str) -> LanguageCode:
        letters, cyrillic = len(_LETTER.findall(words)), len(_CYRILLIC.findall(words))
        if cyrillic * 2 > letters:
            return LanguageCode("ru")
        return self._language_said or LanguageCode("en")

    # what is said about it

    def _value(self, row: SheetRow, name: str) -> Value:
        at = self._places.get(name)
        return None if at is None or at >= len(row.values) else row.values[at]

    def _first(self, name: str, words: str) -> bool:
        """One report for each word nobody knows, not one for each row that has it."""
        is_first = (name, words) not in self._taken.told
        self._taken.told.add((name, words))
        return is_first

    def _report_broken_cells(self, row: SheetRow) -> None:
        for at, value in enumerate(row.values):
            if is_error(value) or is_formula(value):
                code = "cell-error" if is_error(value) else "formula-without-value"
                cell = f"{column_name(at)}{row.number}"
                self._say(row, cell, code, shown(value), allowed="", dropped=False)

    def _report(
        self,
        row: SheetRow,
        name: str,
        code: str,
        found: str,
        allowed: str,
        readings: tuple[Reading, ...] = (),
    ) -> None:
        cell = f"{column_name(self._places[name])}{row.number}"
        self._say(row, cell, code, found, allowed, dropped=False, readings=readings)

    def _drop(self, row: SheetRow, code: str, allowed: str = "") -> None:
        drop(row, self._sheet, code, self._taken, allowed)

    def _say(
        self,
        row: SheetRow,
        cell: str,
        code: str,
        found: str,
        allowed: str,
        *,
        dropped: bool,
        readings: tuple[Reading, ...] = (),
    ) -> None:
        self._taken.reported.append(
            Reported(
                sheet=self._sheet.name,
                row=row.number,
                cell=cell,
                found=short(found),
                allowed=allowed,
                reason=code,
                dropped=dropped,
                readings=readings,
            )
        )


def drop(row: SheetRow, sheet: Sheet, code: str, taken: Taken, allowed: str = "") -> None:
    at = next(at for at, value in enumerate(row.values) if shown(value))
    found = " | ".join(words for value in row.values if (words := shown(value)))
    taken.reported.append(
        Reported(
            sheet=sheet.name,
            row=row.number,
            cell=f"{column_name(at)}{row.number}",
            found=short(found),
            allowed=allowed,
            reason=code,
            dropped=True,
        )
    )


def _shortened(words: str) -> str:
    first = words.split("\n", 1)[0].strip()
    return first if len(first) <= DERIVED_TITLE else f"{first[: DERIVED_TITLE - 1].rstrip()}…"


def source_text(line_id: LineId, part: str, words: str, language: LanguageCode) -> HumanText:
    version = TextVersion(language=language, body=words, state=TextState.SOURCE)
    return HumanText(id=text_id("line", line_id, part), source=language, versions=(version,))
