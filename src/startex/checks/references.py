"""Names that lead nowhere, and names that mean two things."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from startex.checks.findings import Finding, finding
from startex.checks.index import Index
from startex.language import conditions as so
from startex.language.ids import ALL, EXCON, PLAYERS
from startex.language.values import IncidentLevel, Role
from startex.msel.waiting import leaves


class Mention(NamedTuple):
    """Somewhere `item` names something; `wanted` are the kinds it may be, "objective task"."""

    item: str
    field: str
    name: str
    wanted: str


def references(index: Index) -> Iterator[Finding]:
    mentions = chain(
        _of_people(index),
        _of_objectives(index),
        _of_structure(index),
        _of_lines(index),
        _of_triggers(index),
        _of_units(index),
        _of_rhythm(index),
        _of_texts(index),
    )
    for one in mentions:
        if one.name not in index.named(one.wanted):
            yield finding(
                "reference-unknown",
                one.item,
                field=one.field,
                found=one.name,
                wanted=one.wanted.replace(" ", ", "),
            )


def clashes(index: Index) -> Iterator[Finding]:
    """An address is one id, so cells, posts and personas share one namespace."""
    counts = Counter(chain(index.cells, index.personas, index.posts, index.names["list"]))
    for name in sorted(name for name, count in counts.items() if count > 1):
        kinds = [kind for kind in ("cell", "persona", "list", "post") if name in index.names[kind]]
        # A post has no row of its own; the other of the two has one.
        yield finding("id-clash", f"{kinds[0]}/{name}", kinds=", ".join(kinds))


def _mention(item: str, field: str, names: str | Iterable[str], wanted: str) -> Iterator[Mention]:
    for name in (names,) if isinstance(names, str) else names:
        if name:
            yield Mention(item, field, name, wanted)


def _of_people(index: Index) -> Iterator[Mention]:
    plan = index.plan
    for component in plan.exercise.components:
        yield from _mention(_exercise(index), "nations", component.nations, "nation")
    for cell in plan.cells:
        yield from _mention(f"cell/{cell.id}", "parent", cell.parent, "cell")
    for persona in plan.personas:
        yield from _mention(f"persona/{persona.id}", "cell", persona.cell, "cell")
    for billet in plan.billets:
        item = f"billet/{billet.id}"
        yield from _mention(item, "cell", billet.cell, "cell")
        yield from _mention(item, "nation", billet.nation, "nation")
        yield from _mention(item, "shift", billet.shift, "shift")
    for link in plan.links:
        yield from _mention(f"link/{link.id}", "from_cell", link.from_cell, "cell")
        yield from _mention(f"link/{link.id}", "to_cell", link.to_cell, "cell")
    for known in plan.lists:
        yield from _mention(f"list/{known.id}", "members", known.members, "address")


def _of_objectives(index: Index) -> Iterator[Mention]:
    plan = index.plan
    for storyline in plan.storylines:
        item = f"storyline/{storyline.id}"
        yield from _mention(item, "mission", storyline.mission, "mission")
        yield from _mention(item, "objectives", storyline.objectives, "objective task")
    for objective in plan.objectives:
        item = f"objective/{objective.id}"
        yield from _mention(item, "mission", objective.mission, "mission")
        yield from _mention(item, "nation", objective.nation, "nation")
    for task in plan.tasks:
        yield from _mention(f"task/{task.id}", "parent", task.objective, "objective")


def _of_structure(index: Index) -> Iterator[Mention]:
    """An incident may be part of events and storylines, an event of storylines only."""
    for one in index.plan.incidents:
        event = one.level is IncidentLevel.EVENT
        wanted = "storyline" if event else "storyline incident"
        yield from _mention(f"incident/{one.id}", "part_of", one.part_of, wanted)
    for gate in index.plan.gates:
        yield from _mention(f"gate/{gate.id}", "storyline", gate.storyline, "storyline")
    for view in index.plan.views:
        yield from _mention(f"view/{view.id}", "owner", view.owner, "billet")


def _of_lines(index: Index) -> Iterator[Mention]:
    for line in index.plan.lines:
        item = f"line/{line.id}"
        yield from _mention(item, "storyline", line.storyline, "storyline")
        yield from _mention(item, "sender", line.sender, "address")
        yield from _mention(item, "to", line.to, "address")
        yield from _mention(item, "info", line.info, "address")
        yield from _mention(item, "controller", line.controller, "post")
        yield from _mention(item, "objectives", line.objectives, "objective task")
        yield from _mention(item, "prerequisite", line.prerequisite, "line")
        yield from _mention(item, "contingency_for", line.contingency_for, "line")
        yield from _mention(item, "incidents", line.incidents, "incident")
        effects = (effect.link for effect in line.link_effects)
        yield from _mention(item, "link_effects", effects, "link")
        yield from _mention(item, "owner", line.owner, "nation")
        yield from _mention(item, "release", _nations(line.release), "nation")
        yield from _mention(item, "display_only", _nations(line.display_only), "nation")
        yield from _mention(item, "author", line.author, "billet")
        yield from _mention(item, "approver", line.approver, "billet")


def _of_triggers(index: Index) -> Iterator[Mention]:
    for line in index.plan.lines:
        for leaf in leaves(line.trigger):
            for name, wanted in _awaited(leaf):
                yield from _mention(f"line/{line.id}", "trigger", name, wanted)


def _awaited(leaf: so.AnyCondition) -> tuple[tuple[str, str], ...]:
    """What a condition names, and which kind of thing that is."""
    match leaf:
        case so.LineIs(line=line) | so.Unacknowledged(line=line):
            return ((line, "line"),)
        case so.DecisionIs(gate=gate, option=""):
            return ((gate, "gate"),)
        case so.DecisionIs(gate=gate, option=option):
            return ((f"{gate}/{option}", "option"),)
        case so.MessageMatches(sender=sender, to=to):
            return ((sender, "address"), (to, "address"))
        case so.OrderIssued(sender=sender):
            return ((sender, "address"),)
        case _:
            return ()


def _of_units(index: Index) -> Iterator[Mention]:
    roles = {f"role:{role}" for role in Role}
    for unit in index.plan.units:
        item = f"unit/{unit.id}"
        named = (key for key in unit.audience if key not in {ALL, EXCON, PLAYERS, *roles})
        yield from _mention(item, "parent", unit.parent, "unit")
        yield from _mention(item, "played_by", unit.played_by, "address")
        yield from _mention(item, "audience", named, "cell post")
        yield from _mention(item, "release", _nations(unit.release), "nation")


def _of_rhythm(index: Index) -> Iterator[Mention]:
    for event in index.plan.rhythm:
        item = f"rhythm/{event.id}"
        yield from _mention(item, "chair", event.chair, "address")
        yield from _mention(item, "members", event.members, "address")
        yield from _mention(item, "inputs", (one.provider for one in event.inputs), "address")
        yield from _mention(item, "release", _nations(event.release), "nation")


def _of_texts(index: Index) -> Iterator[Mention]:
    for text in index.plan.texts:
        kind, _, rest = text.id.partition("/")
        owner = rest.rpartition("/")[0]
        if kind in index.names and owner not in index.names[kind]:
            yield from _mention(text.id, "id", owner, kind)
        for version in text.versions:
            yield from _mention(f"{text.id}/{version.language}", "author", version.author, "billet")


def _nations(release: Iterable[str]) -> tuple[str, ...]:
    return tuple(code for code in release if code != ALL)


def _exercise(index: Index) -> str:
    return f"exercise/{index.plan.exercise.id}"
