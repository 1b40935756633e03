"""A plan to an exercise folder in canonical form."""

from collections.abc import Callable, Sequence

import msgspec

from startex.codecs.folder import shapes
from startex.codecs.folder.conditions import write_trigger
from startex.codecs.folder.exercise import write_exercise
from startex.codecs.folder.forms import canonical_forms, write_forms
from startex.codecs.folder.links import write_effects, write_schedule
from startex.codecs.folder.terms import without_blanks, write_terms
from startex.codecs.folder.texts import canonical_texts, write_texts
from startex.codecs.folder.values import (
    safe_zone,
    write_flag,
    write_hour,
    write_inputs,
    write_position,
    write_time,
    write_who,
    write_words,
)
from startex.codecs.folder.views import write_views
from startex.codecs.table import write_table
from startex.language.base import Noun
from startex.language.plan import Line, Link, Objective, ObjectiveTask, Plan, Unit
from startex.language.staff_plan import RhythmEvent


def write(plan: Plan) -> dict[str, bytes]:
    """Every file of the folder by its name; the same plan gives the same bytes."""
    plan = canonical(plan)
    zone_letter = safe_zone(plan.exercise.venue.zone_letter)
    tables: dict[shapes.Shape, Sequence[Noun]] = {
        shapes.CELLS: plan.cells,
        shapes.PERSONAS: plan.personas,
        shapes.BILLETS: plan.billets,
        shapes.STORYLINES: plan.storylines,
        shapes.INCIDENTS: plan.incidents,
        shapes.GATES: plan.gates,
        shapes.COLUMNS: plan.columns,
        shapes.UNITS: plan.units,
        shapes.LINKS: plan.links,
        shapes.LISTS: plan.lists,
        shapes.CONTACTS: plan.contacts,
        shapes.RHYTHM: plan.rhythm,
        shapes.TURNS: plan.turns,
    }
    files = {shapes.EXERCISE_FILE: write_exercise(plan.exercise)}
    for shape, nouns in tables.items():
        if nouns or not shape.only_when_used:
            columns = _used(shape, nouns)
            rows = (_row(noun, columns, zone_letter) for noun in nouns)
            files[shape.file] = write_table((_names(columns), *rows))
    if plan.terms:
        files[shapes.TERMS.file] = write_terms(plan.terms)
    if plan.views:
        files[shapes.VIEWS_FILE] = write_views(plan.views)
    files[shapes.OBJECTIVES.file] = _objectives(plan)
    files[shapes.LINES.file] = _lines(plan.lines, zone_letter)
    return files | write_forms(plan.forms) | write_texts(plan.texts)


def canonical(plan: Plan) -> Plan:
    """The plan as a folder gives it back: tasks with their objectives, texts in owners' sequence.

    Empty cells of unknown columns are no cells, and empty words no words.
    """
    place = {objective.id: at for at, objective in enumerate(plan.objectives)}
    tasks = sorted(plan.tasks, key=lambda task: place.get(task.objective, len(place)))
    placed = msgspec.structs.replace(
        plan,
        tasks=tuple(tasks),
        lines=tuple(_without_blanks(line) for line in plan.lines),
        forms=canonical_forms(plan),
        terms=tuple(without_blanks(term) for term in plan.terms),
    )
    return msgspec.structs.replace(placed, texts=canonical_texts(placed))


def _without_blanks(line: Line) -> Line:
    if all(line.columns.values()):
        return line
    kept = {heading: cell for heading, cell in line.columns.items() if cell}
    return msgspec.structs.replace(line, columns=kept)


def _lines(lines: Sequence[Line], zone_letter: str) -> bytes:
    headings = tuple(dict.fromkeys(heading for line in lines for heading in line.columns))
    columns, ours = _used(shapes.LINES, lines), _names(shapes.LINES.columns)
    names = (*_names(columns), *(_unknown_name(heading, ours) for heading in headings))
    rows = (
        (
            *_row(line, columns, zone_letter),
            *(line.columns.get(heading, "") for heading in headings),
        )
        for line in lines
    )
    return write_table((names, *rows))


def _unknown_name(heading: str, ours: Sequence[str]) -> str:
    mistakable = not heading or heading.strip() in ours
    if mistakable or heading.startswith(shapes.UNKNOWN_PREFIX):
        return f"{shapes.UNKNOWN_PREFIX}{heading}"
    return heading


def _objectives(plan: Plan) -> bytes:
    rows = [_names(shapes.OBJECTIVES.columns)]
    known = {objective.id for objective in plan.objectives}
    for objective in plan.objectives:
        rows.append(_objective_row(objective))
        rows += [_task_row(task) for task in plan.tasks if task.objective == objective.id]
    rows += [_task_row(task) for task in plan.tasks if task.objective not in known]
    return write_table(rows)


def _objective_row(objective: Objective) -> tuple[str, ...]:
    return (objective.id, "", objective.mission, objective.nation)


def _task_row(task: ObjectiveTask) -> tuple[str, ...]:
    return (task.id, task.objective, "", "")


def _used(shape: shapes.Shape, nouns: Sequence[Noun]) -> tuple[shapes.Column, ...]:
    """The columns to write: some lack where all rows say what is usual."""
    usual = {field.name: field.default for field in msgspec.structs.fields(shape.struct)}
    return tuple(
        column
        for column in shape.columns
        if not column.only_when_used
        or any(getattr(noun, column.field) != usual[column.field] for noun in nouns)
    )


def _row(noun: Noun, columns: Sequence[shapes.Column], zone_letter: str) -> tuple[str, ...]:
    return tuple(_cell(noun, column, zone_letter) for column in columns)


def _cell(noun: Noun, column: shapes.Column, zone_letter: str) -> str:
    if isinstance(noun, Unit) and column.reading == "position":
        return write_position(noun.latitude_deg, noun.longitude_deg)
    if isinstance(noun, RhythmEvent) and column.reading == "inputs":
        return write_inputs(noun.inputs)
    if isinstance(noun, Link) and column.reading == "schedule":
        return write_schedule(noun.schedule, zone_letter)
    if isinstance(noun, Line) and column.reading == "effects":
        return write_effects(noun.link_effects)
    value = getattr(noun, column.field)
    if column.reading == "time":
        return write_time(value, zone_letter)
    if column.reading == "hour":
        return write_hour(value)
    if column.reading == "trigger":
        return write_trigger(value, zone_letter)
    if column.reading == "flag":
        return write_flag(flag=value)
    ways: dict[str, Callable[[Sequence[str]], str]] = {"words": write_words, "who": write_who}
    return ways[column.reading](value) if column.reading in ways else str(value)


def _names(columns: Sequence[shapes.Column]) -> tuple[str, ...]:
    return tuple(column.name for column in columns)
