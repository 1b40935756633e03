"""What a reader should look at first, the worst on top, each with the section that shows it."""

from collections.abc import Iterator
from typing import NamedTuple

from startex.language.review import CellAcknowledgement, ReviewReport, TimelineKind
from startex.language.values import LineStatus, ObservationType, PerformanceRating
from startex.papers.edition import Edition

#: Ours: from here on a headquarters that answers slowly is named; two hours is the time that a
#: message of precedence PRIORITY has from end to end.
SLOW_ACKNOWLEDGEMENT_MS = 2 * 60 * 60_000
_NOT_PLAYED = frozenset({LineStatus.SYNCHRONIZED, LineStatus.APPROVED, LineStatus.SUBMITTED})
_POOR = frozenset({PerformanceRating.M, PerformanceRating.U})


class Point(NamedTuple):
    """`section` is the anchor of the section; `grave` is what may not wait."""

    sentence: str
    section: str
    grave: bool


def first_look(edition: Edition) -> list[Point]:
    report = edition.record.report
    points = [
        *_safety(report, edition),
        *_objectives(report, edition),
        *_lines(report, edition),
        *_answers(report, edition),
        *_languages(report, edition),
    ]
    return sorted(points, key=lambda point: not point.grave)


def _safety(report: ReviewReport, edition: Edition) -> Iterator[Point]:
    still_open = sum(call.ended_wall_ms is None for call in report.safety)
    halts = sum(call.kind is TimelineKind.HALT_CALLED for call in report.safety)
    if still_open:
        yield Point(edition.say("paper-look-safety-open", count=still_open), "safety", grave=True)
    if halts:
        yield Point(edition.say("paper-look-halts", count=halts), "safety", grave=False)


def _objectives(report: ReviewReport, edition: Edition) -> Iterator[Point]:
    whole = [covered for covered in report.coverage if not covered.task]
    unplayed = [covered.objective for covered in whole if not covered.lines]
    unseen = [covered.objective for covered in whole if covered.lines and not covered.observations]
    poor = sum(observation.rating in _POOR for observation in report.observations)
    improve = sum(o.type is ObservationType.AREA_FOR_IMPROVEMENT for o in report.observations)
    for key, names in (("no-line", unplayed), ("no-observation", unseen)):
        if names:
            sentence = edition.say(
                f"paper-look-{key}", count=len(names), objectives=", ".join(names)
            )
            yield Point(sentence, "objectives", grave=True)
    if poor:
        yield Point(edition.say("paper-look-poor", count=poor), "objectives", grave=True)
    if improve:
        yield Point(edition.say("paper-look-improve", count=improve), "objectives", grave=False)


def _lines(report: ReviewReport, edition: Edition) -> Iterator[Point]:
    unplayed = sum(timing.status in _NOT_PLAYED for timing in report.timings)
    late = sum(day.late for day in report.days)
    if unplayed:
        yield Point(edition.say("paper-look-unplayed", count=unplayed), "lines", grave=False)
    if late:
        longest = edition.duration(report.lateness.longest_ms)
        sentence = edition.say("paper-look-late", count=late, longest=longest)
        yield Point(sentence, "lines", grave=False)


def _answers(report: ReviewReport, edition: Edition) -> Iterator[Point]:
    trained = [cell for cell in report.acknowledgements if cell.player]
    for cell in sorted(trained, key=_slowness, reverse=True)[:3]:
        if _slowness(cell) >= SLOW_ACKNOWLEDGEMENT_MS:
            said = edition.duration(cell.acknowledged.p90_ms)
            sentence = edition.say("paper-look-slow", cell=cell.cell, duration=said)
            yield Point(sentence, "answers", grave=False)
    waiting = sum(cell.open for cell in trained)
    if waiting:
        worst = max(trained, key=lambda cell: cell.open)
        sentence = edition.say(
            "paper-look-unanswered", count=waiting, cell=worst.cell, most=worst.open
        )
        yield Point(sentence, "answers", grave=False)


def _slowness(cell: CellAcknowledgement) -> int:
    return cell.acknowledged.p90_ms or 0


def _languages(report: ReviewReport, edition: Edition) -> Iterator[Point]:
    if report.untranslated:
        count = len(report.untranslated)
        yield Point(edition.say("paper-look-untranslated", count=count), "languages", grave=True)
    if report.open_texts:
        count = len(report.open_texts)
        yield Point(edition.say("paper-look-open-texts", count=count), "languages", grave=False)
