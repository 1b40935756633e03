"""The exercise marker. Every document gets it here, at head and foot, and nowhere else."""

from typing import NamedTuple

from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from startex.language.ids import EXCON
from startex.papers.edition import Edition
from startex.papers.html import Markup, tag, text, together
from startex.papers.sheet_cells import put_text
from startex.visibility.marking import Mark, written
from startex.wording.sentences import FALLBACK, Sentences

#: The column of a table that carries the marking; its heading is the marker itself, so that the
#: first line of a file says what the file is.
MARKER = Sentences(FALLBACK).say("marking-exercise")
#: What a page head of a workbook can hold [ECMA-376 part 1, 18.3.1.46].
_LONGEST_PAGE_HEAD = 255


class Marking(NamedTuple):
    """`line` stands at the head and the foot; `footing` is what a print says under it."""

    line: str
    footing: str


def marking(edition: Edition) -> Marking:
    exercise = edition.record.exercise
    line = edition.say(
        "paper-marking",
        marker=_marker(edition),
        exercise=exercise.name,
        classification=exercise.classification,
        release=_release(edition),
    )
    if exercise.practice_of:
        line = edition.say("paper-practice-marking", exercise=exercise.practice_of, marking=line)
    return Marking(line, edition.say("marking-unclassified-only"))


def mark_sheet(sheet: Worksheet, mark: Marking, width: int) -> None:
    """The marker in the first row, in the row after the last, and on every printed page.

    The first row must be free.
    """
    for row in (1, sheet.max_row + 2):
        cell = put_text(sheet, row, 1, mark.line)
        cell.font = Font(bold=True, color="B00020")
        cell.alignment = Alignment(horizontal="center")
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=width)
    printed = mark.line.replace("&", "&&")[: _LONGEST_PAGE_HEAD - 8]
    for page_edge in (sheet.oddHeader, sheet.oddFooter):
        if page_edge is not None:
            page_edge.center.text = printed
    if sheet.oddFooter is not None:
        sheet.oddFooter.right.text = "&P / &N"


def mark_page(body: Markup, mark: Marking) -> Markup:
    """The marker above and below a page, and in the margins of every printed sheet of it."""
    edge = text(mark.line)
    small = tag("small", text(mark.footing))
    above = tag("div", edge, small, class_="marking", role="banner")
    below = tag("div", edge, small, class_="marking", role="contentinfo")
    return together((tag("style", _in_margins(mark.line)), above, body, below))


def _in_margins(line: str) -> Markup:
    """A rule for print; in a style sheet a name may end what it stands in, so it is spelled out."""
    spelled = "".join(c if c.isalnum() or c in " .,:/()-" else f"\\{ord(c):x} " for c in line)
    content = f'content: "{spelled}"; font: bold 9pt sans-serif; color: #b00020;'
    page = '@bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }'
    edges = f"@top-center {{ {content} }} @bottom-center {{ {content} }}"
    return Markup(f"@page {{ size: A4; margin: 18mm 14mm; {edges} {page} }}")


def _marker(edition: Edition) -> str:
    """In English, which every headquarters knows, and in the document's own language."""
    own = edition.say("marking-exercise")
    return own if own == MARKER else edition.say("paper-two-markers", first=MARKER, second=own)


def _release(edition: Edition) -> str:
    report = edition.record.report
    if report.audience == EXCON:
        return edition.say("paper-excon-only")
    exercise = edition.record.exercise
    mark = Mark(tuple(nation.code for nation in exercise.nations), report.nations)
    return written(exercise.marking, mark, edition.language)
