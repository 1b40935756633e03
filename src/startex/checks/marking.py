"""Release lists that the exercise's own marking scheme calls an error."""

from collections.abc import Iterable, Iterator

from startex.checks.findings import Finding, finding
from startex.checks.index import DEAD, Index
from startex.language.ids import ALL, LanguageCode, NationCode
from startex.visibility.marking import Mark, faults, whole, written

#: References finds a release to a nation that takes no part.
_FOUND_ELSEWHERE = "marking-nation-unknown"


def marking(index: Index) -> Iterator[Finding]:
    exercise = index.plan.exercise
    item = f"exercise/{exercise.id}"
    scheme = whole(exercise.marking)
    named = (scheme.first, *(nation for group in scheme.groups.values() for nation in group))
    if exercise.marking.released:
        yield from _unknown(index, item, named)
    yield from _unknown(index, item, exercise.default_release)
    yield from _faults(index, item, exercise.default_release, ())
    for line in index.plan.lines:
        if line.status not in DEAD:
            yield from _unknown(index, f"line/{line.id}", line.display_only)
            yield from _faults(index, f"line/{line.id}", line.release, line.display_only)
    for unit in index.plan.units:
        yield from _faults(index, f"unit/{unit.id}", unit.release, ())


def _faults(
    index: Index, item: str, release: tuple[str, ...], display_only: tuple[str, ...]
) -> Iterator[Finding]:
    exercise = index.plan.exercise
    language = next(iter(exercise.working_languages), LanguageCode(""))
    mark = Mark(tuple(nation.code for nation in exercise.nations), release, display_only)
    for code in faults(exercise.marking, mark):
        if code != _FOUND_ELSEWHERE:
            yield finding(code, item, marking=written(exercise.marking, mark, language))


def _unknown(index: Index, item: str, nations: Iterable[str]) -> Iterator[Finding]:
    known = {ALL, "", *(nation.code for nation in index.plan.exercise.nations)}
    strangers = [NationCode(nation) for nation in nations if nation not in known]
    if strangers:
        yield finding(_FOUND_ELSEWHERE, item, found=", ".join(strangers))
