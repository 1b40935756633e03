"""The report's sections on messages and languages."""

from startex.language.review import CellAcknowledgement, MessageDelay, ReviewReport
from startex.papers.charts import Span, heat, legend, spans
from startex.papers.edition import Edition
from startex.papers.html import Markup, human, table, text, together
from startex.papers.report_section import Section, note, nothing, subtitle

_MOST_OPEN_TEXTS, _MOST_SLOW = 30, 30


def sections(edition: Edition) -> list[Section]:
    report = edition.record.report
    return [
        Section("answers", edition.say("paper-answers"), _answers(report, edition)),
        Section("load", edition.say("paper-load"), _load(report, edition)),
        Section("languages", edition.say("paper-languages"), _languages(report, edition)),
    ]


def _answers(report: ReviewReport, edition: Edition) -> Markup:
    cells = sorted(report.acknowledgements, key=lambda cell: not cell.player)
    if not cells:
        return nothing(edition)
    measured = [cell for cell in cells if cell.acknowledged.count]
    rows = [
        Span(
            cell.cell,
            float(cell.acknowledged.median_ms or 0),
            float(cell.acknowledged.p90_ms or 0),
            edition.say(
                "paper-answers-note",
                median=edition.duration(cell.acknowledged.median_ms),
                slow=edition.duration(cell.acknowledged.p90_ms),
            ),
        )
        for cell in measured
    ]
    keys = (
        ("c-main", edition.say("paper-head-median")),
        ("c-soft", edition.say("paper-head-p90")),
    )
    drawn = spans(rows, edition.say("paper-answers-said"))
    return together((legend(keys), drawn, _answer_table(cells, edition)))


def _answer_table(cells: list[CellAcknowledgement], edition: Edition) -> Markup:
    keys = ("cell", "name", "delivered", "acknowledged", "median", "p90", "open")
    rows = (
        (
            text(cell.cell),
            text(edition.cell(cell.cell)),
            text(cell.delivered),
            text(cell.acknowledged.count),
            text(edition.duration(cell.acknowledged.median_ms)),
            text(edition.duration(cell.acknowledged.p90_ms)),
            text(cell.open),
        )
        for cell in cells
    )
    return table([edition.say(f"paper-head-{key}") for key in keys], rows, numbers=range(2, 7))


def _load(report: ReviewReport, edition: Edition) -> Markup:
    if not report.load:
        return nothing(edition)
    hours = sorted({entry.hour_ms for entry in report.load})
    cells = list(dict.fromkeys(entry.cell for entry in report.load))
    counted = {(entry.cell, entry.hour_ms): entry.received + entry.sent for entry in report.load}
    values = [[counted.get((cell, hour), 0) for hour in hours] for cell in cells]
    drawn = heat(cells, _hour_labels(hours, edition), values, edition.say("paper-load-said"))
    keys = ("cell", "name", "received", "sent", "busiest", "in-it")
    rows: list[tuple[Markup, ...]] = []
    for cell, row in zip(cells, values, strict=True):
        own = [entry for entry in report.load if entry.cell == cell]
        busiest = max(range(len(hours)), key=lambda at, row=row: row[at])
        rows.append(
            (
                text(cell),
                text(edition.cell(cell)),
                text(sum(entry.received for entry in own)),
                text(sum(entry.sent for entry in own)),
                text(edition.dtg(hours[busiest])),
                text(row[busiest]),
            )
        )
    headings = [edition.say(f"paper-head-{key}") for key in keys]
    summed = table(headings, rows, numbers=(2, 3, 5))
    return together((note(edition, "paper-load-note"), drawn, summed))


def _hour_labels(hours: list[int], edition: Edition) -> list[str]:
    """The day where a new one begins; every hour would not fit."""
    labels: list[str] = []
    before = ""
    for hour in hours:
        dtg = edition.dtg(hour)
        day = f"{dtg[:2]} {dtg[7:10]}"
        labels.append(day if day != before else "")
        before = day
    return labels


def _languages(report: ReviewReport, edition: Edition) -> Markup:
    return together(
        (
            _delays(report, edition),
            subtitle(edition, "paper-delays-by-nation"),
            _nation_delays(report, edition),
            subtitle(edition, "paper-delays-by-message"),
            _message_delays(report, edition),
            subtitle(edition, "paper-untranslated"),
            _untranslated(report, edition) if report.untranslated else nothing(edition),
            subtitle(edition, "paper-open-texts"),
            _open_texts(report, edition) if report.open_texts else nothing(edition),
        )
    )


def _delays(report: ReviewReport, edition: Edition) -> Markup:
    if not report.language_delays:
        return nothing(edition)
    keys = ("cell", "languages", "served", "median", "p90", "open")
    rows = (
        (
            text(delay.cell),
            text(_pair(delay.from_language, delay.to_language, edition)),
            text(delay.served.count),
            text(edition.duration(delay.served.median_ms)),
            text(edition.duration(delay.served.p90_ms)),
            text(delay.open),
        )
        for delay in report.language_delays
    )
    return table([edition.say(f"paper-head-{key}") for key in keys], rows, numbers=range(2, 6))


def _nation_delays(report: ReviewReport, edition: Edition) -> Markup:
    if not report.nation_delays:
        return nothing(edition)
    keys = ("nation", "languages", "served", "median", "p90", "longest", "open")
    rows = (
        (
            text(edition.word("nation", delay.nation)),
            text(_pair(delay.from_language, delay.to_language, edition)),
            text(delay.served.count),
            text(edition.duration(delay.served.median_ms)),
            text(edition.duration(delay.served.p90_ms)),
            text(edition.duration(delay.served.longest_ms)),
            text(delay.open),
        )
        for delay in report.nation_delays
    )
    return table([edition.say(f"paper-head-{key}") for key in keys], rows, numbers=range(2, 7))


def _message_delays(report: ReviewReport, edition: Edition) -> Markup:
    """Those that wait first, then the slowest."""
    if not report.message_delays:
        return nothing(edition)
    keys = ("message", "title", "precedence", "languages", "nation", "sent-at", "delay")
    slowest = sorted(report.message_delays, key=_by_slowness)[:_MOST_SLOW]
    rows = (
        (
            text(delay.message),
            human(edition.named(delay.title), edition),
            text(edition.word("precedence", delay.precedence)),
            text(_pair(delay.from_language, delay.to_language, edition)),
            text(edition.words("nation", delay.nations)),
            text(edition.dtg(delay.sent_ms)),
            text(
                edition.say("paper-delay-open")
                if delay.took_ms is None
                else edition.duration(delay.took_ms)
            ),
        )
        for delay in slowest
    )
    shown = table([edition.say(f"paper-head-{key}") for key in keys], rows, numbers=(6,))
    left = len(report.message_delays) - len(slowest)
    more = text(edition.say("paper-more", count=left)) if left else Markup("")
    return together((shown, more))


def _by_slowness(delay: MessageDelay) -> tuple[bool, int, str]:
    return delay.took_ms is not None, -(delay.took_ms or 0), delay.message


def _pair(from_language: str, to_language: str, edition: Edition) -> str:
    return edition.say(
        "paper-language-pair",
        source=edition.word("language", from_language),
        wanted=edition.word("language", to_language),
    )


def _untranslated(report: ReviewReport, edition: Edition) -> Markup:
    keys = ("line", "title", "released", "missing")
    rows = (
        (
            text(line.line),
            human(edition.named(line.title), edition),
            text(edition.dtg(line.released_ms)),
            text(edition.words("language", line.languages)),
        )
        for line in report.untranslated
    )
    return table([edition.say(f"paper-head-{key}") for key in keys], rows)


def _open_texts(report: ReviewReport, edition: Edition) -> Markup:
    keys = ("text", "languages", "cell", "asked", "due")
    rows = [
        (
            human(edition.named(waiting.title), edition),
            text(_pair(waiting.from_language, waiting.to_language, edition)),
            text(", ".join(waiting.cells)),
            text(edition.dtg(waiting.requested_ms)),
            text(edition.dtg(waiting.due_ms)),
        )
        for waiting in report.open_texts[:_MOST_OPEN_TEXTS]
    ]
    shown = table([edition.say(f"paper-head-{key}") for key in keys], rows)
    left = len(report.open_texts) - len(rows)
    more = text(edition.say("paper-more", count=left)) if left else Markup("")
    return together((shown, more))
