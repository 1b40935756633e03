"""The event list as it was played: every line with its plan and its actual times."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from startex.codecs import triggers
from startex.codecs.workbook.result import IMPORT_KEY
from startex.language.ids import LineId
from startex.language.msel_rows import LineRow
from startex.language.review import LineTiming
from startex.language.values import LineStatus
from startex.papers.edition import Edition
from startex.papers.marking import mark_sheet, marking
from startex.papers.sheet_cells import fit_to_page, put_headings, put_row
from startex.papers.workbook import Sheets

_HEADING_ROW = 3
#: Characters, for a column whose cells we do not know.
_OWN_WIDTH = 16
#: After every time there is.
_LAST = 1 << 62


class Played(NamedTuple):
    """A line and its times."""

    line: LineRow
    timing: LineTiming


@dataclass(frozen=True)
class _Column:
    """Heading `paper-column-KEY`; width in characters."""

    key: str
    width: int
    of: Callable[[Edition, Played], str]


def event_list(editions: Sequence[Edition]) -> bytes:
    """One sheet a language."""
    sheets = Sheets()
    for edition in editions:
        _write(sheets.add(edition.say("paper-event-list")), edition)
    return sheets.encode()


def _write(sheet: Worksheet, edition: Edition) -> None:
    own = _own(edition)
    headings = [edition.say(f"paper-column-{column.key}") for column in _COLUMNS]
    widths = [*(column.width for column in _COLUMNS), *(_OWN_WIDTH for _ in own)]
    put_headings(sheet, _HEADING_ROW, [*headings, *own], widths)
    row, count = _HEADING_ROW, len(widths)
    for row, played in enumerate(_in_order(edition), start=_HEADING_ROW + 1):
        ours = (column.of(edition, played) for column in _COLUMNS)
        put_row(sheet, row, [*ours, *(played.line.columns.get(heading, "") for heading in own)])
    sheet.auto_filter.ref = f"A{_HEADING_ROW}:{get_column_letter(count)}{row}"
    mark_sheet(sheet, marking(edition), count)
    fit_to_page(sheet, count)


def _in_order(edition: Edition) -> list[Played]:
    """By what happened, then by what was planned; lines without any time come last."""
    timings = {timing.line: timing for timing in edition.record.report.timings}
    played = (Played(line, timings[LineId(line.id)]) for line in edition.record.lines)
    return sorted(played, key=_time)


def _time(played: Played) -> tuple[int, str]:
    timing = played.timing
    happened = timing.released_ms if timing.due_ms is None else timing.due_ms
    return (_LAST if happened is None else happened, played.line.id)


def _waits_for(edition: Edition, line: LineRow) -> str:
    return "" if line.trigger is None else triggers.write(line.trigger, edition.dtg)


def _own(edition: Edition) -> list[str]:
    """Headings of the exercise's own columns and of foreign sheets that hold anything."""
    cells = (cell for line in edition.record.lines for cell in line.columns.items())
    return list(dict.fromkeys(name for name, value in cells if value and name != IMPORT_KEY))


def _completed_ms(line: LineRow) -> int | None:
    done = [s.exercise_ms for s in line.history if s.status is LineStatus.COMPLETE]
    return done[-1] if done else None


#: The folder's columns, and among them what only play can say.
_COLUMNS = (
    _Column("id", 10, lambda _e, p: p.line.id),
    _Column("kind", 16, lambda e, p: e.word("line-kind", p.line.kind)),
    _Column("storyline", 10, lambda _e, p: p.line.storyline),
    _Column("title", 32, lambda e, p: e.plain(p.line.title)),
    _Column("status", 14, lambda e, p: e.word("line-status", p.line.status)),
    _Column("planned", 15, lambda e, p: e.dtg(p.timing.planned_ms)),
    _Column("due", 15, lambda e, p: e.dtg(p.timing.due_ms)),
    _Column("released", 15, lambda e, p: e.dtg(p.timing.released_ms)),
    _Column("late", 11, lambda e, p: e.duration(p.timing.late_ms)),
    _Column("completed", 15, lambda e, p: e.dtg(_completed_ms(p.line))),
    _Column("reason", 22, lambda _e, p: p.line.reason),
    _Column("deadline", 15, lambda e, p: e.dtg(p.line.deadline_ms)),
    _Column("rule", 12, lambda e, p: e.word("release-rule", p.line.rule)),
    _Column("sender", 12, lambda _e, p: p.line.sender),
    _Column("to", 16, lambda _e, p: "; ".join(p.line.to)),
    _Column("info", 16, lambda _e, p: "; ".join(p.line.info)),
    _Column("means", 12, lambda e, p: e.word("delivery-means", p.line.means)),
    _Column("precedence", 12, lambda e, p: e.word("precedence", p.line.precedence)),
    _Column("priority", 14, lambda e, p: e.word("inject-priority", p.line.priority)),
    _Column("controller", 12, lambda _e, p: p.line.controller),
    _Column("objectives", 14, lambda _e, p: "; ".join(p.line.objectives)),
    _Column("incidents", 14, lambda _e, p: "; ".join(p.line.incidents)),
    _Column("prerequisite", 10, lambda _e, p: p.line.prerequisite),
    _Column("contingency-for", 10, lambda _e, p: p.line.contingency_for),
    _Column("trigger", 28, lambda e, p: _waits_for(e, p.line)),
    _Column("alternative", 12, lambda _e, p: p.line.alternative),
    _Column("owner", 8, lambda _e, p: p.line.owner),
    _Column("release", 14, lambda _e, p: "; ".join(p.line.released_to)),
    _Column("author", 14, lambda _e, p: p.line.author),
    _Column("approver", 14, lambda _e, p: p.line.approver),
    _Column("message", 10, lambda _e, p: p.line.message),
    _Column("body", 48, lambda e, p: e.plain(p.line.body)),
    _Column("expected", 36, lambda e, p: e.plain(p.line.expected)),
    _Column("notes", 30, lambda e, p: e.plain(p.line.notes)),
)
#: What an import of our own form has to understand.
COLUMN_KEYS = tuple(column.key for column in _COLUMNS)
