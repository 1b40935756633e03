"""What waits for what, and where that leads back to itself."""

from collections.abc import Iterable, Iterator, Mapping

from startex.checks.findings import Finding, finding
from startex.checks.index import Index
from startex.language.plan import Line
from startex.msel.waiting import lines_in

Chain = tuple[str, ...]


def cycles(index: Index) -> Iterator[Finding]:
    plan = index.plan
    above: dict[str, dict[str, Chain]] = {
        "cell": {cell.id: (cell.parent,) for cell in plan.cells},
        "unit": {unit.id: (unit.parent,) for unit in plan.units},
        "incident": {one.id: one.part_of for one in plan.incidents},
        "line": {line.id: waits_for(line) for line in plan.lines},
    }
    for kind, chains in above.items():
        for loop in _loops(chains):
            whole = (*loop, loop[0])
            names = tuple(f"{kind}/{name}" for name in loop)
            yield finding("cycle", names[0], names=names, chain=" → ".join(whole))


def waits_for(line: Line) -> Chain:
    """The lines without which this one cannot be released."""
    return tuple(dict.fromkeys((line.prerequisite, *lines_in(line.trigger))))


def _loops(above: Mapping[str, Iterable[str]]) -> Iterator[Chain]:
    """At least one loop wherever there is one, from the first of its members that is met."""
    done: set[str] = set()
    for start in above:
        path: dict[str, Iterator[str]] = {}
        _enter(start, above, path, done)
        while path:
            here = next(reversed(path))
            following = next(path[here], None)
            if following is None:
                del path[here]
            elif following in path:
                names = tuple(path)
                yield names[names.index(following) :]
            else:
                _enter(following, above, path, done)


def _enter(
    name: str, above: Mapping[str, Iterable[str]], path: dict[str, Iterator[str]], done: set[str]
) -> None:
    if name in above and name not in done:
        done.add(name)
        path[name] = iter(above[name])
