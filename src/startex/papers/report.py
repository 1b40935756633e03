"""The after-action report: one file that needs nothing else, in one language for one audience."""

from importlib import resources

from startex.language.ids import EXCON
from startex.papers import report_objectives, report_orders, report_play, report_traffic
from startex.papers.edition import Edition
from startex.papers.first_look import Point, first_look
from startex.papers.html import Markup, human, tag, text, together
from startex.papers.marking import mark_page, marking
from startex.papers.report_section import Section

_RIGHT_TO_LEFT = frozenset({"ur", "fa", "ar", "prs", "ps"})


def after_action_report(edition: Edition) -> bytes:
    exercise = edition.record.exercise
    sections = [
        *report_play.sections(edition),
        *report_traffic.sections(edition),
        *report_orders.sections(edition),
        *report_objectives.sections(edition),
        _method(edition),
    ]
    main = tag(
        "main", _head(edition), _look(edition), _contents(edition, sections), *_all(sections)
    )
    title = edition.say("paper-report-of", exercise=exercise.name)
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", text(title)),
        tag("style", Markup(_style())),
    )
    body = tag("body", mark_page(main, marking(edition)))
    side = "rtl" if edition.language in _RIGHT_TO_LEFT else "ltr"
    page = tag("html", head, body, lang=edition.language, dir=side)
    return f"<!doctype html>\n{page}\n".encode()


def _style() -> str:
    return (resources.files("startex.papers") / "report.css").read_text(encoding="utf-8")


def _all(sections: list[Section]) -> list[Markup]:
    return [
        tag("section", tag("h2", text(section.title)), section.body, id=section.anchor)
        for section in sections
    ]


def _head(edition: Edition) -> Markup:
    exercise, report = edition.record.exercise, edition.record.report
    audience = "paper-for-excon" if report.audience == EXCON else "paper-for-audience"
    spoken = edition.word("nation", report.audience)
    days = report.play_days
    when = edition.say(
        "paper-when",
        place=exercise.venue.place,
        start=edition.dtg(days[0].start_ms if days else None),
        end=edition.dtg(days[-1].end_ms if days else None),
    )
    nations = edition.words("nation", (nation.code for nation in exercise.nations))
    return together(
        (
            tag("h1", text(edition.say("paper-report"))),
            tag(
                "p", tag("strong", text(exercise.name)), text(". "), human(exercise.title, edition)
            ),
            tag("p", text(when), class_="lead"),
            tag("p", text(edition.say("paper-nations", nations=nations)), class_="lead"),
            tag("p", text(edition.say(audience, audience=spoken)), class_="lead"),
            _figures(edition),
        )
    )


def _figures(edition: Edition) -> Markup:
    report = edition.record.report
    trained = [cell for cell in report.acknowledgements if cell.player]
    values = [
        ("messages", str(report.messages)),
        ("acknowledged", str(sum(cell.acknowledged.count for cell in trained))),
        ("safety", str(len(report.safety))),
    ]
    if report.lines:
        # A nought would tell players that there was no event list.
        values[:0] = [
            ("lines", str(report.lines)),
            ("released", str(sum(t.released_ms is not None for t in report.timings))),
            ("lateness", edition.duration(report.lateness.median_ms)),
        ]
        values += [
            ("observations", str(len(report.observations))),
            ("untranslated", str(len(report.untranslated))),
        ]
    return tag(
        "ul",
        *(
            tag("li", tag("strong", text(value or "–")), text(edition.say(f"paper-figure-{key}")))
            for key, value in values
        ),
        class_="facts",
    )


def _look(edition: Edition) -> Markup:
    points = first_look(edition)
    said = tag("ol", *(_point(point) for point in points), class_="look")
    nothing = tag("p", text(edition.say("paper-look-nothing")))
    title = tag("h2", text(edition.say("paper-look")))
    return tag("section", title, said if points else nothing, id="look")


def _point(point: Point) -> Markup:
    link = tag("a", text(point.sentence), href=f"#{point.section}")
    return tag("li", link, class_="bad" if point.grave else "plain")


def _contents(edition: Edition, sections: list[Section]) -> Markup:
    items = (
        tag("li", tag("a", text(section.title), href=f"#{section.anchor}")) for section in sections
    )
    return tag("nav", tag("ol", *items), aria_label=edition.say("paper-contents"))


def _method(edition: Edition) -> Section:
    report = edition.record.report
    said = (
        edition.say(
            "paper-method-record", number=report.number, dtg=edition.dtg(report.exercise_ms)
        ),
        edition.say("paper-method-audience"),
        edition.say("paper-method-play-time"),
        edition.say("paper-method-in-time", duration=edition.duration(report.in_time_ms)),
        edition.say("paper-method-spread"),
        edition.say("paper-method-languages"),
    )
    body = together(tag("p", text(sentence), class_="note") for sentence in said)
    return Section("method", edition.say("paper-method"), body)
