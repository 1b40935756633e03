"""What the exercise asks for and no line gives, and what stands there unused."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from startex.checks.findings import Finding, finding, line_item
from startex.checks.index import Index
from startex.language.conditions import DecisionIs
from startex.language.values import IncidentLevel, ParticipationStatus
from startex.msel.readiness import HOUSEKEEPING
from startex.msel.steps import delivers
from startex.msel.waiting import leaves


def coverage(index: Index) -> Iterator[Finding]:
    yield from _objectives(index)
    yield from _missions(index)
    yield from _players(index)


def orphans(index: Index) -> Iterator[Finding]:
    yield from _storylines(index)
    yield from _incidents(index)
    yield from _gates(index)
    yield from _columns(index)
    yield from _alternatives(index)


def _objectives(index: Index) -> Iterator[Finding]:
    """Served by a line that names the objective or one of its tasks, or whose storyline does."""
    served = {name for line in index.alive for name in index.objectives_of(line)}
    tasks: dict[str, set[str]] = defaultdict(set)
    for task in index.plan.tasks:
        tasks[task.objective].add(task.id)
    for objective in index.plan.objectives:
        if served.isdisjoint({objective.id, *tasks[objective.id]}):
            yield finding("objective-without-line", f"objective/{objective.id}")


def _missions(index: Index) -> Iterator[Finding]:
    objectives: dict[str, str] = {one.id: one.mission for one in index.plan.objectives}
    objectives |= {one.id: objectives.get(one.objective, "") for one in index.plan.tasks}
    served = {
        index.storylines[line.storyline].mission
        for line in index.alive
        if line.storyline in index.storylines
    }
    served |= {objectives.get(one, "") for line in index.alive for one in index.objectives_of(line)}
    exercise = index.plan.exercise
    for mission in exercise.missions:
        if mission not in served:
            yield finding("mission-without-line", f"exercise/{exercise.id}", mission=mission)


def _players(index: Index) -> Iterator[Finding]:
    """Headquarters and nations with people in the trained force whom no line reaches."""
    reached = {
        billet.id
        for line in index.alive
        if delivers(line)
        for billet in index.readers((*line.to, *line.info))
    }
    players = [b for b in index.plan.billets if b.cell in index.player_cells]
    cells = {b.cell for b in players} - {b.cell for b in players if b.id in reached}
    for cell in sorted(cells):
        yield finding("headquarters-without-line", f"cell/{cell}")
    nations = {b.nation for b in players} - {b.nation for b in players if b.id in reached}
    exercise = index.plan.exercise
    for nation in exercise.nations:
        if nation.code in nations and nation.status is ParticipationStatus.PARTICIPANT:
            yield finding("nation-without-line", f"exercise/{exercise.id}", nation=nation.code)


def _storylines(index: Index) -> Iterator[Finding]:
    used = {line.storyline for line in index.alive if line.storyline}
    for storyline in index.plan.storylines:
        if storyline.id not in used:
            yield finding("storyline-without-line", f"storyline/{storyline.id}")
    for line in index.alive if used else ():
        if not line.storyline and line.kind not in HOUSEKEEPING:
            yield finding("line-without-storyline", line_item(line.id))


def _incidents(index: Index) -> Iterator[Finding]:
    """An event is used by lines, or by incidents that are part of it."""
    used = {str(name) for line in index.alive for name in line.incidents}
    used |= {above for one in index.plan.incidents for above in one.part_of if one.id in used}
    for one in index.plan.incidents:
        if one.id not in used:
            level = IncidentLevel(one.level)
            yield finding("incident-without-line", f"incident/{one.id}", level=level)


def _gates(index: Index) -> Iterator[Finding]:
    """A trigger that waits for any decision at all waits for every option."""
    awaited: dict[str, set[str]] = defaultdict(set)
    for line in index.alive:
        for leaf in leaves(line.trigger):
            if isinstance(leaf, DecisionIs):
                awaited[leaf.gate].add(leaf.option)
    for gate in index.plan.gates:
        item, options = f"gate/{gate.id}", awaited.get(gate.id)
        if options is None:
            yield finding("gate-unused", item)
        elif "" not in options and not options.issuperset(gate.options):
            left = ", ".join(one for one in gate.options if one not in options)
            yield finding("option-unused", item, found=left)


def _columns(index: Index) -> Iterator[Finding]:
    filled = {
        name for line in index.plan.lines for name, value in line.columns.items() if value.strip()
    }
    for column in index.plan.columns:
        if column.id not in filled:
            yield finding("column-unused", f"column/{column.id}")


def _alternatives(index: Index) -> Iterator[Finding]:
    counts = Counter(line.alternative for line in index.alive if line.alternative)
    for line in index.alive:
        if counts.get(line.alternative) == 1:
            yield finding("alternative-alone", line_item(line.id), found=line.alternative)
