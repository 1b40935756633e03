"""Lines taken from one plan into another, with their texts and what they hang on."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec

from startex.codecs.workbook.result import as_id
from startex.conduct.copying import first_day, renewed
from startex.language.base import Noun
from startex.language.conditions import AnyCondition, DecisionIs, MessageMatches, OrderIssued
from startex.language.ids import (
    EXCON,
    PLAYERS,
    Address,
    BilletId,
    ExerciseId,
    IncidentId,
    LineId,
    PostId,
    text_id,
    text_owner,
)
from startex.language.plan import Gate, Incident, Line, ListColumn, Plan, Storyline
from startex.language.refusals import NotFound
from startex.language.values import HumanText
from startex.msel.columns import fits
from startex.msel.moving import shifted
from startex.msel.waiting import leaves, lines_in

_Item = TypeVar("_Item", Storyline, Incident, Gate, ListColumn)


class Dropped(Noun):
    """What did not go along with a line, because the other exercise does not have it."""

    line: LineId
    field: str
    found: str


class Taken(Noun):
    """The other plan with the lines in it; `lines` are their new ids by their old ones."""

    plan: Plan
    lines: dict[LineId, LineId]
    dropped: tuple[Dropped, ...]


def take(source: Plan, target: Plan, lines: Sequence[str], *, keeps_unknown: bool) -> Taken:
    """Drafts of the lines, or of all, moved by the days between the two first play days.

    Cells, posts, personas and objectives that the target lacks are named in vain where
    `keeps_unknown`, else dropped. Owner and release travel along as they are.

    Refuses: NotFound, ValueNotAllowed.
    """
    return _Taking(source, target, keeps_unknown=keeps_unknown).of(_wanted(source, lines))


def empty(plan: Plan, name: str) -> Plan:
    """A library begins with the dates, nations and languages of the plan that first fills it."""
    exercise = msgspec.structs.replace(
        plan.exercise, id=ExerciseId(as_id(name)), name=name, components=(), shifts=()
    )
    return Plan(exercise=exercise)


def _wanted(source: Plan, lines: Sequence[str]) -> list[Line]:
    known: dict[str, Line] = {line.id: line for line in source.lines}
    for name in lines:
        if name not in known:
            raise NotFound("line", name)
    return [known[name] for name in dict.fromkeys(lines)] if lines else list(source.lines)


class _Taking:
    def __init__(self, source: Plan, target: Plan, *, keeps_unknown: bool) -> None:
        self._source, self._target, self._keeps_unknown = source, target, keeps_unknown
        self._days = _days_between(source, target)
        self._dropped: list[Dropped] = []
        self._known = _names_of(target)

    def of(self, lines: list[Line]) -> Taken:
        names = _new_names(lines, self._target)
        taken = [self._line(line, names) for line in lines]
        storylines = {line.storyline for line in lines}
        incidents = _with_parents(self._source, {one for line in lines for one in line.incidents})
        gates = {one.gate for line in lines for one in _decisions_in(line.trigger)}
        more = (*incidents, *(one for one in self._source.gates if one.id in gates))
        hung_on = {name for one in more for name in _hangs_on(one)} | {*storylines}
        columns = {heading for line in lines for heading in line.columns}
        target = msgspec.structs.replace(
            self._target,
            storylines=_added(self._target.storylines, self._source.storylines, hung_on),
            incidents=_added(self._target.incidents, incidents, {one.id for one in incidents}),
            gates=_added(self._target.gates, self._source.gates, gates),
            columns=_added(self._target.columns, self._source.columns, columns),
            lines=(*self._target.lines, *taken),
        )
        whole = msgspec.structs.replace(target, texts=self._texts(target, names))
        return Taken(plan=whole, lines=names, dropped=tuple(self._dropped))

    def _line(self, line: Line, names: Mapping[LineId, LineId]) -> Line:
        copy = msgspec.structs.replace(
            shifted(renewed(line, self._days), 0, lambda other: names.get(other, other)),
            id=names[line.id],
            author=BilletId(""),
            prerequisite=self._followed(line, "prerequisite", line.prerequisite, names),
            contingency_for=self._followed(line, "contingency_for", line.contingency_for, names),
        )
        if any(other not in names for other in lines_in(line.trigger)):
            self._drop(line, "trigger", ", ".join(lines_in(line.trigger)))
            copy = msgspec.structs.replace(copy, trigger=None)
        elif never := self._never_decided(line.trigger):
            self._drop(line, "trigger", ", ".join(never))
            copy = msgspec.structs.replace(copy, trigger=None)
        return copy if self._keeps_unknown else self._known_only(line, self._fitting(line, copy))

    def _known_only(self, line: Line, copy: Line) -> Line:
        known = self._known
        strange = [name for name in _names_in(copy.trigger) if name not in known]
        if strange:
            self._drop(line, "trigger", ", ".join(strange))
            copy = msgspec.structs.replace(copy, trigger=None)
        if copy.controller and copy.controller not in known:
            self._drop(line, "controller", copy.controller)
            copy = msgspec.structs.replace(copy, controller=PostId(""))
        if copy.sender and copy.sender not in known:
            self._drop(line, "sender", copy.sender)
            copy = msgspec.structs.replace(copy, sender=Address(""))
        return msgspec.structs.replace(
            copy,
            to=tuple(Address(name) for name in self._among(line, "to", copy.to)),
            info=tuple(Address(name) for name in self._among(line, "info", copy.info)),
            objectives=self._among(line, "objectives", copy.objectives),
        )

    def _never_decided(self, trigger: AnyCondition | None) -> list[str]:
        """What is waited for at a gate that bears the same id here, and asks something else."""
        gates = {gate.id: gate for gate in self._target.gates}
        return [
            f"{one.gate}={one.option}"
            for one in _decisions_in(trigger)
            if one.option and one.gate in gates and one.option not in gates[one.gate].options
        ]

    def _fitting(self, line: Line, copy: Line) -> Line:
        """Cells that a column of the target does not take stay behind."""
        typed = {one.id: one for one in self._target.columns}
        kept = dict(copy.columns)
        for heading, cell in copy.columns.items():
            if heading in typed and not fits(typed[heading], cell):
                self._drop(line, heading, cell)
                del kept[heading]
        return msgspec.structs.replace(copy, columns=kept)

    def _among(self, line: Line, field: str, names: Iterable[str]) -> tuple[str, ...]:
        kept: list[str] = []
        for name in names:
            if name in self._known:
                kept.append(name)
            else:
                self._drop(line, field, name)
        return tuple(kept)

    def _followed(
        self, line: Line, field: str, other: LineId, names: Mapping[LineId, LineId]
    ) -> LineId:
        """A line that stays behind may bear the name of quite another one here."""
        if other and other not in names:
            self._drop(line, field, other)
        return names.get(other, LineId(""))

    def _drop(self, line: Line, field: str, found: str) -> None:
        self._dropped.append(Dropped(line=line.id, field=field, found=found))

    def _texts(self, target: Plan, names: Mapping[LineId, LineId]) -> tuple[HumanText, ...]:
        there = {text.id for text in target.texts}
        owners = {
            *(("storyline", one.id) for one in target.storylines),
            *(("incident", one.id) for one in target.incidents),
            *(("gate", one.id) for one in target.gates),
        }
        brought = (_followed_text(text, names) for text in self._source.texts)
        added = (
            text
            for text, is_of_line in brought
            if text.id not in there and (is_of_line or text_owner(text.id) in owners)
        )
        return (*target.texts, *added)


def _decisions_in(condition: AnyCondition | None) -> list[DecisionIs]:
    return [one for one in leaves(condition) if isinstance(one, DecisionIs)]


def _names_in(condition: AnyCondition | None) -> list[str]:
    """Cells, posts and personas a trigger speaks of."""
    names: list[str] = []
    for one in leaves(condition):
        match one:
            case MessageMatches(sender=sender, to=to):
                names += [sender, to]
            case OrderIssued(sender=sender):
                names.append(sender)
            case _:
                pass
    return [name for name in names if name not in ("", EXCON, PLAYERS)]


def _hangs_on(one: Incident | Gate) -> tuple[str, ...]:
    return one.part_of if isinstance(one, Incident) else (one.storyline,)


def _followed_text(text: HumanText, names: Mapping[LineId, LineId]) -> tuple[HumanText, bool]:
    kind, owner = text_owner(text.id)
    new = names.get(LineId(owner)) if kind == "line" else None
    if new is None:
        return text, False
    return msgspec.structs.replace(text, id=text_id("line", new, text.id.rpartition("/")[2])), True


def _with_parents(source: Plan, wanted: set[IncidentId]) -> list[Incident]:
    known: dict[str, Incident] = {one.id: one for one in source.incidents}
    names: set[str] = {*wanted}
    for one in wanted:
        names |= set(known[one].part_of) if one in known else set()
    return [one for one in source.incidents if one.id in names]


def _added(
    there: tuple[_Item, ...], source: Iterable[_Item], wanted: Iterable[str]
) -> tuple[_Item, ...]:
    known = {one.id for one in there}
    names = set(wanted)
    return (*there, *(one for one in source if one.id in names and one.id not in known))


def _names_of(plan: Plan) -> frozenset[str]:
    """Whatever may be addressed or served, and what triggers speak of."""
    return frozenset(
        {
            *(one.id for one in plan.cells),
            *(one.id for one in plan.personas),
            *(one.post for one in plan.billets),
            *(one.id for one in plan.objectives),
            *(one.id for one in plan.tasks),
        }
    )


def _new_names(lines: Iterable[Line], target: Plan) -> dict[LineId, LineId]:
    taken: set[str] = {line.id for line in target.lines}
    names: dict[LineId, LineId] = {}
    for line in lines:
        name, number = str(line.id), 1
        while name in taken:
            number += 1
            name = f"{line.id}-{number}"
        taken.add(name)
        names[line.id] = LineId(name)
    return names


def _days_between(source: Plan, target: Plan) -> int:
    """None of the two need have a play day; then times stay."""
    first, other = first_day(source.exercise), first_day(target.exercise)
    return 0 if first is None or other is None else (other - first).days
