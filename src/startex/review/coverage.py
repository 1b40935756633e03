"""Objectives: which lines and observations speak to them."""

from collections import Counter
from collections.abc import Iterator

from startex.language.ids import TextId
from startex.language.msel_rows import LineRow
from startex.language.review import ObjectiveCoverage, RatingCount, ReviewObservation
from startex.language.rows import ObjectiveRow, ObservationRow
from startex.review.seen import Seen


def coverage(seen: Seen) -> tuple[ObjectiveCoverage, ...]:
    """Each objective, followed by its tasks."""
    return tuple(covered for row in seen.of(ObjectiveRow) for covered in _objective(row, seen))


def _objective(row: ObjectiveRow, seen: Seen) -> Iterator[ObjectiveCoverage]:
    whole = frozenset({row.id, *(task.id for task in row.tasks)})
    yield _covered(row, "", row.title.id, whole, seen)
    for task in row.tasks:
        yield _covered(row, task.id, task.title.id, frozenset({task.id}), seen)


def _covered(
    row: ObjectiveRow, task: str, title: TextId, named: frozenset[str], seen: Seen
) -> ObjectiveCoverage:
    lines = [line for line in seen.of(LineRow) if not named.isdisjoint(line.objectives)]
    noted = [o for o in seen.of(ObservationRow) if o.objective in named]
    ratings = Counter(observation.rating for observation in noted)
    return ObjectiveCoverage(
        objective=row.id,
        task=task,
        title=title,
        nation=row.nation,
        lines=len(lines),
        released=sum(line.released_ms is not None for line in lines),
        observations=len(noted),
        ratings=tuple(RatingCount(rating=r, count=n) for r, n in sorted(ratings.items())),
    )


def observations(seen: Seen) -> tuple[ReviewObservation, ...]:
    noted = sorted(seen.of(ObservationRow), key=lambda row: (row.exercise_ms, row.id))
    return tuple(
        ReviewObservation(
            id=row.id,
            text=row.text.id,
            type=row.type,
            rating=row.rating,
            objective=row.objective,
            line=row.line,
            exercise_ms=row.exercise_ms,
        )
        for row in noted
    )
