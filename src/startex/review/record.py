"""One walk through the facts, and all that an audience may hold of the exercise."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from startex.language.facts import Numbered
from startex.language.ids import TextId
from startex.language.msel_rows import LineRow, StorylineRow
from startex.language.refusals import NotFound
from startex.language.review import ExerciseRecord, ReviewReport
from startex.language.rows import (
    CellRow,
    ClockRow,
    ExerciseRow,
    MessageRow,
    ObjectiveRow,
)
from startex.language.staff_rows import DecisionRow
from startex.language.values import ClockState
from startex.people.state import State as People
from startex.review import (
    coverage,
    delays,
    languages,
    lines,
    links,
    messages,
    safety,
    staff_journal,
    staff_papers,
)
from startex.review.audience import Audience
from startex.review.numbers import IN_TIME_MS
from startex.review.play_time import PlayTime
from startex.review.seen import RowSource, Seen, seen_by
from startex.review.spread import spread
from startex.review.timeline import Timeline


@dataclass
class _Walk:
    """What is learnt from the facts, in the order of the journal."""

    timeline: Timeline
    play: PlayTime
    plans: lines.FirstPlans
    waits: languages.Waits
    safety: safety.SafetyTimes
    journeys: links.Journeys
    number: int = 0
    exercise_ms: int = 0

    def through(self, facts: Iterable[Numbered]) -> None:
        learning = (self.play, self.plans, self.waits, self.safety, self.journeys)
        takers = (self.timeline, *learning)
        for numbered in facts:
            for taker in takers:
                taker.take(numbered)
            self.number = numbered.number
            self.exercise_ms = numbered.recorded.exercise_ms


def record(
    facts: Iterable[Numbered], source: RowSource, people: People, audience: Audience
) -> ExerciseRecord:
    """All of it for one audience. `source` and `people` stand where the facts end.

    Refuses: NotFound where no exercise was ever loaded.
    """
    seen = seen_by(audience, source)
    exercise = next(iter(seen.of(ExerciseRow)), None)
    if exercise is None:
        raise NotFound("exercise", "")
    walk = _Walk(
        Timeline(seen),
        PlayTime(),
        lines.FirstPlans(),
        languages.Waits(),
        safety.SafetyTimes(),
        links.Journeys(),
    )
    walk.through(facts)
    report = _report(walk, seen, people, audience, exercise)
    return ExerciseRecord(
        exercise=exercise,
        cells=tuple(seen.of(CellRow)),
        objectives=tuple(seen.of(ObjectiveRow)),
        storylines=tuple(seen.of(StorylineRow)),
        lines=tuple(seen.of(LineRow)),
        journals=staff_journal.journals(seen, report.safety),
        report=report,
    )


def report(
    facts: Iterable[Numbered], source: RowSource, people: People, audience: Audience
) -> ReviewReport:
    """What the review screen draws. Refuses: NotFound where no exercise was ever loaded."""
    return record(facts, source, people, audience).report


def _report(
    walk: _Walk, seen: Seen, people: People, audience: Audience, exercise: ExerciseRow
) -> ReviewReport:
    clock = next(iter(seen.of(ClockRow)), None)
    timings = lines.timings(seen.of(LineRow), walk.plans, walk.play)
    measured = delays.Delays(walk.waits, delays.Reviewed(seen), people, walk.play)
    late_ms = [timing.late_ms for timing in timings if timing.late_ms is not None]
    without_texts = ReviewReport(
        audience=audience.name,
        nations=audience.nations,
        number=walk.number,
        exercise_ms=walk.exercise_ms,
        clock=clock.state if clock else ClockState.PLANNED,
        zone_letter=exercise.venue.zone_letter,
        play_days=exercise.play_days,
        lines=len(timings),
        line_counts=lines.counts(seen.of(LineRow)),
        days=lines.days(timings, exercise.play_days),
        lateness=spread(late_ms),
        in_time_ms=IN_TIME_MS,
        timings=timings,
        messages=len(seen.of(MessageRow)),
        acknowledgements=messages.acknowledgements(seen, walk.play),
        load=messages.load(seen),
        language_delays=languages.delays(walk.waits, seen, people, walk.play),
        nation_delays=measured.by_nation(),
        message_delays=measured.by_message(),
        open_texts=languages.open_texts(walk.waits, seen, people),
        untranslated=lines.untranslated(seen.of(LineRow), walk.waits.lacked),
        orders=staff_papers.orders(seen, walk.play),
        requests=staff_papers.requests(seen, walk.play, walk.exercise_ms),
        decisions=len(seen.of(DecisionRow)),
        coverage=coverage.coverage(seen),
        observations=coverage.observations(seen),
        safety=safety.safety_calls(walk.safety, seen),
        links=links.link_reviews(walk.journeys, seen, walk.play, walk.exercise_ms),
        timeline=tuple(walk.timeline.events),
        texts=(),
    )
    return _with_texts(without_texts, seen)


def _with_texts(report: ReviewReport, seen: Seen) -> ReviewReport:
    texts = tuple(seen.texts[t] for t in dict.fromkeys(_named(report)) if t in seen.texts)
    return msgspec.structs.replace(report, texts=texts)


def _named(report: ReviewReport) -> Iterator[TextId]:
    yield from (timing.title for timing in report.timings)
    yield from (text.title for text in report.open_texts)
    yield from (delay.title for delay in report.message_delays)
    yield from (order.title for order in report.orders)
    yield from (line.title for line in report.untranslated)
    yield from (covered.title for covered in report.coverage)
    yield from (observation.text for observation in report.observations)
    yield from (event.text for event in report.timeline)
