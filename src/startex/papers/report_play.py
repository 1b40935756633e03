"""The report's sections on what happened and on the event list."""

from collections.abc import Iterable

from startex.language.review import (
    DayLines,
    LineTiming,
    ReviewReport,
    SafetyCall,
    TimelineEvent,
    TimelineKind,
)
from startex.language.values import LineKind, LineStatus, PlayWindow
from startex.papers.charts import Bar, Mark, Strip, bars, legend, strips
from startex.papers.edition import Edition
from startex.papers.html import Markup, human, table, tag, text, together
from startex.papers.report_section import Section, note, nothing, subtitle

_HOUR_MS = 3_600_000
#: Columns of the timeline are this long.
_COLUMN_MS = 15 * 60_000
_STORY = {
    TimelineKind.LINE_RELEASED: "c-main",
    TimelineKind.OBSERVATION_NOTED: "c-good",
    TimelineKind.HALT_CALLED: "c-bad",
    TimelineKind.NO_DUFF_CALLED: "c-bad",
}
#: What the table under the timeline leaves out, because there is so much of it.
_TRAFFIC = frozenset(
    {
        TimelineKind.MESSAGE_SENT,
        TimelineKind.MESSAGE_ACKNOWLEDGED,
        TimelineKind.TRANSLATION_REQUESTED,
        TimelineKind.TRANSLATION_WRITTEN,
        TimelineKind.TRANSLATION_CHECKED,
        TimelineKind.UNIT_MOVED,
    }
)
_MOST_LATE_LINES = 20


def sections(edition: Edition) -> list[Section]:
    report = edition.record.report
    return [
        Section("timeline", edition.say("paper-timeline"), _timeline(report, edition)),
        Section("lines", edition.say("paper-lines"), _lines(report, edition)),
        Section("safety", edition.say("paper-safety"), _safety(report, edition)),
    ]


def _timeline(report: ReviewReport, edition: Edition) -> Markup:
    days = [window for window in report.play_days if window.end_ms > window.start_ms]
    rows = [_strip(day, window, edition) for day, window in enumerate(days, start=1)]
    keys = (
        ("c-soft", edition.say("paper-legend-messages")),
        ("c-main", edition.say("paper-legend-releases")),
        ("c-good", edition.say("paper-legend-observations")),
        ("c-bad", edition.say("paper-legend-safety")),
    )
    story = [event for event in report.timeline if event.kind not in _TRAFFIC]
    told = tag("summary", text(edition.say("paper-timeline-table", count=len(story))))
    return together(
        (
            legend(keys),
            strips(rows, edition.say("paper-timeline-said")),
            note(edition, "paper-timeline-note"),
            tag("details", told, _events(story, edition)),
        )
    )


def _strip(day: int, window: PlayWindow, edition: Edition) -> Strip:
    """One play day; what happened just outside it is drawn at its edge."""
    length = window.end_ms - window.start_ms
    events = [e for e in edition.record.report.timeline if _within(e.exercise_ms, window)]
    sent = [e.exercise_ms for e in events if e.kind is TimelineKind.MESSAGE_SENT]
    begins = range(window.start_ms, window.end_ms, _COLUMN_MS)
    heights = [float(sum(b <= ms < b + _COLUMN_MS for ms in sent)) for b in begins]
    columns = (
        Mark((b - window.start_ms) / length, "c-soft", f"{edition.dtg(b)}: {count:.0f}")
        for b, count in zip(begins, heights, strict=True)
    )
    hours = range(window.start_ms - window.start_ms % _HOUR_MS, window.end_ms, 2 * _HOUR_MS)
    labels = (
        Mark((h - window.start_ms) / length, "fine", edition.dtg(h)[2:6])
        for h in hours
        if h >= window.start_ms
    )
    marks = (
        Mark((e.exercise_ms - window.start_ms) / length, _STORY[e.kind], _title(e, edition))
        for e in events
        if e.kind in _STORY
    )
    name = edition.say("paper-day", day=day)
    return Strip(name, tuple(labels), tuple(columns), tuple(heights), tuple(marks))


def _within(exercise_ms: int, window: PlayWindow) -> bool:
    return window.start_ms <= exercise_ms < window.end_ms


def _title(event: TimelineEvent, edition: Edition) -> str:
    return edition.say(
        "paper-timeline-event",
        dtg=edition.dtg(event.exercise_ms),
        kind=edition.word("timeline-kind", event.kind),
        id=event.id,
        text=edition.text(event.text) or event.says,
    )


def _events(events: Iterable[TimelineEvent], edition: Edition) -> Markup:
    keys = ("dtg", "event", "id", "post", "text")
    rows = (
        (
            text(edition.dtg(event.exercise_ms)),
            text(edition.word("timeline-kind", event.kind)),
            text(event.id),
            text(event.post or ", ".join(event.cells)),
            together((human(edition.named(event.text), edition), text(f" {event.says}"))),
        )
        for event in events
    )
    return table([edition.say(f"paper-head-{key}") for key in keys], rows)


def _lines(report: ReviewReport, edition: Edition) -> Markup:
    if not report.timings:
        return nothing(edition)
    late = [t for t in report.timings if (t.late_ms or 0) > report.in_time_ms]
    latest = sorted(late, key=lambda t: t.late_ms or 0, reverse=True)[:_MOST_LATE_LINES]
    return together(
        (
            _by_day(report, edition),
            subtitle(edition, "paper-lines-by-kind"),
            _by_kind(report, edition),
            subtitle(edition, "paper-lines-late"),
            _late(latest, edition) if latest else nothing(edition),
        )
    )


def _by_day(report: ReviewReport, edition: Edition) -> Markup:
    styles = (("in-time", "c-good"), ("late", "c-warn"), ("deferred", "c-soft"))
    others = (("omitted", "c-other"), ("open", "c-bad"))
    keys = [(style, edition.say(f"paper-fate-{fate}")) for fate, style in (*styles, *others)]
    fates = ("in-time", "late", "deferred", "omitted", "open")
    rows = [
        Bar(
            edition.say("paper-day", day=day.day),
            tuple(
                (style, float(amount), f"{what}: {amount}")
                for (style, what), amount in zip(keys, _fates(day), strict=True)
            ),
            str(day.planned),
        )
        for day in report.days
    ]
    cells = (
        (text(edition.say("paper-day", day=day.day)), *map(text, (day.planned, *_fates(day))))
        for day in report.days
    )
    headings = ["day", "planned", *fates]
    names = [
        edition.say(f"paper-head-{h}" if h in ("day", "planned") else f"paper-fate-{h}")
        for h in headings
    ]
    drawn = bars(rows, edition.say("paper-lines-said"))
    return together((legend(keys), drawn, table(names, cells, numbers=range(1, 7))))


def _fates(day: DayLines) -> tuple[int, int, int, int, int]:
    return (day.in_time, day.late, day.deferred, day.omitted, day.open)


def _by_kind(report: ReviewReport, edition: Edition) -> Markup:
    counted = {(c.kind, c.status): c.count for c in report.line_counts}
    statuses = [s for s in LineStatus if any(status is s for _, status in counted)]
    kinds = [k for k in LineKind if any(kind is k for kind, _ in counted)]
    rows = (
        (
            text(edition.word("line-kind", kind)),
            *(text(counted.get((kind, status), 0)) for status in statuses),
        )
        for kind in kinds
    )
    headings = [edition.say("paper-head-kind")]
    headings += [edition.word("line-status", status) for status in statuses]
    return table(headings, rows, numbers=range(1, len(statuses) + 1))


def _late(timings: Iterable[LineTiming], edition: Edition) -> Markup:
    keys = ("line", "title", "due", "released", "late")
    rows = (
        (
            text(timing.line),
            human(edition.named(timing.title), edition),
            text(edition.dtg(timing.due_ms)),
            text(edition.dtg(timing.released_ms)),
            text(edition.duration(timing.late_ms)),
        )
        for timing in timings
    )
    return table([edition.say(f"paper-head-{key}") for key in keys], rows, numbers=(4,))


def _safety(report: ReviewReport, edition: Edition) -> Markup:
    if not report.safety:
        return nothing(edition)
    keys = ("dtg", "event", "post", "said", "took")
    rows = [_call(call, edition) for call in report.safety]
    return table([edition.say(f"paper-head-{key}") for key in keys], rows)


def _call(call: SafetyCall, edition: Edition) -> tuple[Markup, ...]:
    """How long it took is real time: exercise time stands still meanwhile."""
    if call.ended_wall_ms is None:
        took = edition.say("paper-still-open")
    else:
        took = edition.duration(call.ended_wall_ms - call.wall_ms)
    return (
        text(edition.dtg(call.exercise_ms)),
        text(edition.word("timeline-kind", call.kind)),
        text(call.post),
        text(". ".join(part for part in (call.says, call.place) if part)),
        text(took),
    )
