"""A plan into facts, and the rooms back into a plan."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from startex.conduct.rooms import Rooms
from startex.language.facts import (
    AnyFact,
    BilletPut,
    BilletRemoved,
    CellPut,
    ColumnPut,
    ExercisePut,
    GatePut,
    IncidentPut,
    LineImported,
    LinePut,
    LinkPut,
    ObjectivePut,
    PersonaPut,
    PlanItemRemoved,
    StorylinePut,
    TaskPut,
    TextPut,
    UnitPut,
    ViewSaved,
)
from startex.language.ids import BilletId, text_owner
from startex.language.plan import Plan
from startex.language.refusals import NotFound
from startex.language.staff_facts import ContactPut, FormPut, ListPut, RhythmPut, TermPut, TurnPut
from startex.msel.state import with_life_of

#: Owners whose texts belong to the plan; the others are written in play and stay in the journal.
PLAN_OWNERS = frozenset(
    {
        "exercise",
        "cell",
        "persona",
        "billet",
        "storyline",
        "incident",
        "gate",
        "objective",
        "task",
        "line",
        "unit",
        "list",
        "contact",
        "rhythm",
    }
)


def load(rooms: Rooms, plan: Plan) -> list[AnyFact]:
    """Only what differs from the rooms becomes a fact; a line that was played keeps its life."""
    return [*_put(rooms, plan), *_removed(rooms, plan)]


def saved(rooms: Rooms) -> Plan:
    """The plan as the rooms hold it now. Refuses: NotFound where no exercise was ever loaded."""
    exercise = rooms.people.exercise
    if exercise is None:
        raise NotFound("exercise", "")
    texts = rooms.translation.texts
    return Plan(
        exercise=exercise,
        cells=tuple(rooms.people.cells.values()),
        personas=tuple(rooms.people.personas.values()),
        billets=tuple(rooms.people.billets.values()),
        storylines=tuple(rooms.msel.storylines.values()),
        incidents=tuple(rooms.msel.incidents.values()),
        gates=tuple(rooms.msel.gates.values()),
        columns=tuple(rooms.msel.columns.values()),
        views=tuple(rooms.msel.views.values()),
        objectives=tuple(rooms.evaluation.objectives.values()),
        tasks=tuple(rooms.evaluation.tasks.values()),
        lines=tuple(known.line for known in rooms.msel.lines.values()),
        units=tuple(placed.unit for placed in rooms.forces.units.values()),
        links=tuple(rooms.links.links.values()),
        lists=tuple(rooms.people.lists.values()),
        contacts=tuple(rooms.people.contacts.values()),
        terms=tuple(known.term for known in rooms.translation.terms.values()),
        turns=tuple(rooms.translation.turns.values()),
        forms=tuple(rooms.forms.own.values()),
        rhythm=tuple(rooms.staff.rhythm.values()),
        texts=tuple(t for t in texts.values() if text_owner(t.id)[0] in PLAN_OWNERS),
    )


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_Item = TypeVar("_Item", bound=_Named)


def _put(rooms: Rooms, plan: Plan) -> Iterator[AnyFact]:
    people, evaluation = rooms.people, rooms.evaluation
    units = (placed.unit for placed in rooms.forces.units.values())
    links, texts = rooms.links.links.values(), rooms.translation.texts.values()
    if people.exercise != plan.exercise:
        yield ExercisePut(exercise=plan.exercise)
    yield from (CellPut(cell=x) for x in _new(plan.cells, people.cells.values()))
    yield from (PersonaPut(persona=x) for x in _new(plan.personas, people.personas.values()))
    yield from (BilletPut(billet=x) for x in _new(plan.billets, people.billets.values()))
    yield from _structure(rooms, plan)
    for objective in _new(plan.objectives, evaluation.objectives.values()):
        yield ObjectivePut(objective=objective)
    yield from (TaskPut(task=x) for x in _new(plan.tasks, evaluation.tasks.values()))
    yield from _lines(rooms, plan)
    yield from (UnitPut(unit=x) for x in _new(plan.units, units))
    yield from (LinkPut(link=x) for x in _new(plan.links, links))
    yield from (ListPut(list=x) for x in _new(plan.lists, people.lists.values()))
    yield from (ContactPut(contact=x) for x in _new(plan.contacts, people.contacts.values()))
    terms = (known.term for known in rooms.translation.terms.values())
    yield from (TermPut(term=x) for x in _new(plan.terms, terms))
    yield from (TurnPut(turn=x) for x in _new(plan.turns, rooms.translation.turns.values()))
    yield from (FormPut(form=x) for x in _new(plan.forms, rooms.forms.own.values()))
    rhythm = rooms.staff.rhythm.values()
    yield from (RhythmPut(event=x) for x in _new(plan.rhythm, rhythm))
    yield from (TextPut(text=x) for x in _new(plan.texts, texts))


def _structure(rooms: Rooms, plan: Plan) -> Iterator[AnyFact]:
    """What lines hang on, before the lines."""
    msel = rooms.msel
    yield from (StorylinePut(storyline=x) for x in _new(plan.storylines, msel.storylines.values()))
    yield from (IncidentPut(incident=x) for x in _new(plan.incidents, msel.incidents.values()))
    yield from (GatePut(gate=x) for x in _new(plan.gates, msel.gates.values()))
    yield from (ColumnPut(column=x) for x in _new(plan.columns, msel.columns.values()))
    yield from (ViewSaved(view=x) for x in _new(plan.views, msel.views.values()))


def _new(items: Iterable[_Item], known: Iterable[_Item]) -> list[_Item]:
    """Items that are not there yet, or not like that."""
    stands = {item.id: item for item in known}
    return [item for item in items if stands.get(item.id) != item]


def _lines(rooms: Rooms, plan: Plan) -> Iterator[AnyFact]:
    for line in plan.lines:
        known = rooms.msel.lines.get(line.id)
        if known is None or not known.history:
            if known is None or known.line != line:
                yield LineImported(line=line)
        elif with_life_of(line, known.line) != known.line:
            yield LinePut(line=line)


def _removed(rooms: Rooms, plan: Plan) -> Iterator[AnyFact]:
    """What the plan no longer has. What was played, or is filled now, stays."""
    people, evaluation = rooms.people, rooms.evaluation
    seated = {seat.billet for seat in people.stations.values()}
    for billet in _gone(people.billets, plan.billets):
        if billet not in seated:
            yield BilletRemoved(billet=BilletId(billet))
    unplayed = [line for line, known in rooms.msel.lines.items() if not known.history]
    texts = [t for t in rooms.translation.texts if text_owner(t)[0] in PLAN_OWNERS]
    kinds: tuple[tuple[str, Iterable[str], Iterable[_Named]], ...] = (
        ("cell", people.cells, plan.cells),
        ("persona", people.personas, plan.personas),
        ("storyline", rooms.msel.storylines, plan.storylines),
        ("incident", rooms.msel.incidents, plan.incidents),
        ("gate", rooms.msel.gates, plan.gates),
        ("column", rooms.msel.columns, plan.columns),
        ("view", rooms.msel.views, plan.views),
        ("objective", evaluation.objectives, plan.objectives),
        ("task", evaluation.tasks, plan.tasks),
        ("line", unplayed, plan.lines),
        ("unit", rooms.forces.units, plan.units),
        ("link", rooms.links.links, plan.links),
        ("list", people.lists, plan.lists),
        ("contact", people.contacts, plan.contacts),
        ("term", rooms.translation.terms, plan.terms),
        ("turn", rooms.translation.turns, plan.turns),
        ("form", rooms.forms.own, plan.forms),
        ("rhythm", rooms.staff.rhythm, plan.rhythm),
        ("text", texts, plan.texts),
    )
    for kind, known, kept in kinds:
        yield from (PlanItemRemoved(item=kind, id=gone) for gone in _gone(known, kept))


def _gone(known: Iterable[str], kept: Iterable[_Named]) -> list[str]:
    stays = {item.id for item in kept}
    return [item for item in known if item not in stays]
