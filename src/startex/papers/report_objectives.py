"""The report's section on objectives, with everything that was observed of them."""

from collections.abc import Iterator

from startex.language.review import ObjectiveCoverage, ReviewObservation, ReviewReport
from startex.language.values import PerformanceRating
from startex.papers.charts import Bar, bars, legend
from startex.papers.edition import Edition
from startex.papers.html import Markup, human, table, tag, text, together
from startex.papers.report_section import Section, nothing, subtitle

_STYLES = {
    PerformanceRating.P: "c-good",
    PerformanceRating.S: "c-main",
    PerformanceRating.M: "c-warn",
    PerformanceRating.U: "c-bad",
    PerformanceRating.NOT_OBSERVED: "c-other",
}


def sections(edition: Edition) -> list[Section]:
    report = edition.record.report
    body = together(_parts(report, edition)) if report.coverage else nothing(edition)
    return [Section("objectives", edition.say("paper-objectives"), body)]


def _parts(report: ReviewReport, edition: Edition) -> Iterator[Markup]:
    yield legend([(_STYLES[r], edition.word("rating", r)) for r in PerformanceRating])
    whole = [covered for covered in report.coverage if not covered.task]
    yield bars([_bar(covered, edition) for covered in whole], edition.say("paper-ratings-said"))
    yield _table(report, edition)
    tied: set[str] = set()
    for covered in whole:
        own = {c.task or c.objective for c in report.coverage if c.objective == covered.objective}
        noted = [o for o in report.observations if o.objective in own]
        tied |= {observation.id for observation in noted}
        if noted:
            yield tag("h3", text(f"{covered.objective} "), _title(covered, edition))
            yield from (_observation(observation, edition) for observation in noted)
    loose = [o for o in report.observations if o.id not in tied]
    if loose:
        yield subtitle(edition, "paper-observations-loose")
        yield from (_observation(observation, edition) for observation in loose)


def _bar(covered: ObjectiveCoverage, edition: Edition) -> Bar:
    parts = tuple(
        (_STYLES[r.rating], float(r.count), f"{edition.word('rating', r.rating)}: {r.count}")
        for r in sorted(covered.ratings, key=lambda r: list(PerformanceRating).index(r.rating))
    )
    said = edition.say("paper-observed", count=covered.observations)
    return Bar(covered.objective, parts, said)


def _table(report: ReviewReport, edition: Edition) -> Markup:
    keys = ("objective", "title", "planned", "released", "observations")
    rows = (
        (
            tag("strong", text(covered.objective)) if not covered.task else text(covered.task),
            _title(covered, edition),
            text(covered.lines),
            text(covered.released),
            text(covered.observations),
        )
        for covered in report.coverage
    )
    return table([edition.say(f"paper-head-{key}") for key in keys], rows, numbers=range(2, 5))


def _title(covered: ObjectiveCoverage, edition: Edition) -> Markup:
    return human(edition.named(covered.title), edition)


def _observation(observation: ReviewObservation, edition: Edition) -> Markup:
    about = [
        edition.dtg(observation.exercise_ms),
        edition.word("observation-type", observation.type),
        edition.word("rating", observation.rating),
        *(part for part in (observation.objective, observation.line) if part),
    ]
    said = tag("p", human(edition.named(observation.text), edition))
    return tag("blockquote", said, tag("footer", text(" · ".join(about))), class_=observation.type)
