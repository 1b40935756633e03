"""Staff journals in the columns of DA Form 1594 (Dec 2019), one sheet for each cell."""

from collections.abc import Sequence

from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from startex.language.review import StaffAction, StaffEntry, StaffJournal, TimelineKind
from startex.papers.edition import Edition
from startex.papers.marking import mark_sheet, marking
from startex.papers.sheet_cells import fit_to_page, put_headings, put_row, put_text
from startex.papers.workbook import Sheets

#: Item no., time in, time out, incidents and messages, action taken, initials.
_COLUMNS = ("item", "time-in", "time-out", "incidents", "action", "initials")
_WIDTHS = [8, 16, 16, 70, 46, 14]
_HEADING_ROW = 8
_MESSAGES = {
    TimelineKind.MESSAGE_SENT: "paper-journal-message",
    TimelineKind.MESSAGE_WITHDRAWN: "paper-journal-message-withdrawn",
}


def staff_journal(editions: Sequence[Edition]) -> bytes:
    """All journals in the first language, then in the next."""
    sheets = Sheets()
    for edition in editions:
        several = len(editions) > 1
        for journal in edition.record.journals:
            name = f"{journal.cell} {edition.language}" if several else journal.cell
            _write(sheets.add(name), journal, edition)
        if not edition.record.journals:
            _empty(sheets.add(edition.say("paper-staff-journal")), edition)
    return sheets.encode()


def _write(sheet: Worksheet, journal: StaffJournal, edition: Edition) -> None:
    _head(sheet, journal, edition)
    headings = [edition.say(f"paper-journal-{column}") for column in _COLUMNS]
    put_headings(sheet, _HEADING_ROW, headings, _WIDTHS)
    for row, entry in enumerate(journal.entries, start=_HEADING_ROW + 1):
        put_row(sheet, row, _cells(entry, edition))
    put_text(sheet, sheet.max_row + 2, 1, edition.say("paper-journal-signature"))
    mark_sheet(sheet, marking(edition), len(_COLUMNS))
    fit_to_page(sheet, len(_COLUMNS))


def _empty(sheet: Worksheet, edition: Edition) -> None:
    """A workbook must have a sheet; this one says why it has no more."""
    put_text(sheet, 3, 1, edition.say("paper-journal-none"))
    mark_sheet(sheet, marking(edition), len(_COLUMNS))
    fit_to_page(sheet, len(_COLUMNS))


def _head(sheet: Worksheet, journal: StaffJournal, edition: Edition) -> None:
    """The fields above the columns: organisation, location, period covered."""
    times = [time for entry in journal.entries for time in (entry.in_ms, entry.out_ms) if time]
    title = put_text(sheet, 2, 1, edition.say("paper-staff-journal"))
    title.font = Font(bold=True, size=14)
    venue = edition.record.exercise.venue
    fields = (
        ("organisation", f"{journal.cell}: {edition.cell(journal.cell)}"),
        ("location", venue.place),
        ("from", edition.dtg(min(times, default=None))),
        ("to", edition.dtg(max(times, default=None))),
    )
    for row, (field, value) in enumerate(fields, start=3):
        put_text(sheet, row, 1, edition.say(f"paper-journal-{field}")).font = Font(bold=True)
        put_text(sheet, row, 4, value)


def _cells(entry: StaffEntry, edition: Edition) -> list[str | int]:
    return [
        entry.item,
        edition.dtg(entry.in_ms),
        edition.dtg(entry.out_ms),
        _incident(entry, edition),
        "\n".join(_action(action, edition) for action in entry.actions),
        entry.initials,
    ]


def _incident(entry: StaffEntry, edition: Edition) -> str:
    text = entry.says if entry.text is None else edition.plain(entry.text)
    message = _MESSAGES.get(entry.kind)
    if message is not None:
        return edition.say(
            message,
            register=entry.register,
            precedence=edition.word("precedence", entry.precedence or ""),
            sender=entry.sender,
            addressees=", ".join(entry.to),
            subject=text,
        )
    kind = edition.word("timeline-kind", entry.kind)
    return edition.say("paper-journal-incident", kind=kind, post=entry.sender, text=text)


def _action(action: StaffAction, edition: Edition) -> str:
    done = "paper-journal-done-by" if action.initials else "paper-journal-done"
    return edition.say(
        "paper-journal-answered" if action.register else done,
        dtg=edition.dtg(action.exercise_ms),
        kind=edition.word("timeline-kind", action.kind),
        initials=action.initials,
        register=action.register,
    )
