"""The commands of planning: check a folder, write a new one, take in a spreadsheet."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

import msgspec

from startex.app.output import Output
from startex.app.plan_files import judged, where
from startex.checks.findings import Weight
from startex.codecs import folder, workbook
from startex.codecs.workbook import (
    Choice,
    Difference,
    Fate,
    Mapped,
    Remembered,
    Reported,
    Submission,
    TimeRules,
)
from startex.codecs.workbook import Mapping as SheetMappings
from startex.codecs.workbook.result import as_id
from startex.conduct import beside
from startex.conduct.copying import renamed
from startex.conduct.originals import LARGEST_BYTES
from startex.language.base import Noun, Unreadable
from startex.language.ids import ExerciseId
from startex.language.plan import Plan
from startex.language.refusals import AlreadyThere
from startex.server.folders import read_folder, write_files, write_folder

_DONE, _FOUND = 0, 1


class ImportTold(Noun):
    """What scripts get of an import; `lines` and the distinct dropped rows make up `rows_in`."""

    rows_in: int
    lines: int
    added: int
    changed: int
    #: The numbers of its lines are those of quite other lines here.
    looks_other: bool
    reported: tuple[Reported, ...]
    mapping: tuple[Mapped, ...]
    #: As `--mapping` takes it.
    used: SheetMappings
    differences: tuple[Difference, ...]


def check_folder(path: Path, output: Output) -> int:
    """List every finding with its place, faults first; advice alone is no failure."""
    found = judged(read_folder(path), output.sentences.language).findings
    faults = sum(one.weight is Weight.FAULT for one in found)
    for one in sorted(found, key=lambda one: one.weight is Weight.ADVICE):
        told = "check-fault" if one.weight is Weight.FAULT else "check-advice"
        output.say(told, place=where(one), text=one.text)
    output.say("check-done", path=str(path), faults=faults, advice=len(found) - faults)
    output.result({"findings": found})
    return _FOUND if faults else _DONE


def new_folder(path: Path, output: Output) -> int:
    """Write a small good exercise, named after its folder. Refuses: AlreadyThere."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise AlreadyThere("folder", str(path))
    written = write_folder(starter(path.resolve().name), path)
    output.say("new-done", path=str(path), files=len(written))
    output.result({"files": written})
    return _DONE


@dataclass(frozen=True)
class ImportAsked:
    """How a sheet is to be taken in; `source` is who sent it, by default the sheet's own name."""

    dry_run: bool = False
    takes_changes: bool = False
    mapping: Path | None = None
    source: str = ""


_AS_USUAL = ImportAsked()


def import_list(sheet: Path, into: Path, output: Output, asked: ImportAsked = _AS_USUAL) -> int:
    """Take the rows of a spreadsheet into the event list of a folder, or only show their fate.

    Raises: Unreadable for what is no spreadsheet, and for a folder that cannot be read whole.
    """
    files = read_folder(into)
    readout = folder.read(files)
    if readout.plan is None or readout.unreadable:
        # Writing back what was not read whole would lose the rest.
        raise first_problem(readout.unreadable)
    known = _known(files, asked.mapping)
    context = workbook.context_of(readout.plan)
    data, source = sheet.read_bytes(), asked.source or sheet.stem
    imported = workbook.read(sheet.name, data, context, known.mapping)
    submission = workbook.compare(readout.plan, imported, known, source)
    choices = _choices(submission, takes_changes=asked.takes_changes)
    merged = workbook.accepted(readout.plan, submission, choices)
    _tell(submission, output, shows_all=asked.dry_run)
    if not asked.dry_run:
        memory = workbook.after(known, submission, choices, merged)
        kept = {beside.MEMORY: beside.memory_file(memory)}
        kept |= beside.with_original(files, source, sheet.name, data)
        if merged != readout.plan:
            write_folder(merged, into, kept)
        else:
            write_files(kept, into)
        if len(data) > LARGEST_BYTES:
            output.progress("import-original-not-kept", path=sheet.name, most=LARGEST_BYTES)
    _sum_up(submission, choices, into, output, dry_run=asked.dry_run)
    return _DONE


def _known(files: Mapping[str, bytes], mapping: Path | None) -> Remembered:
    """What earlier imports left beside the tables; a mapping that is handed in goes before it."""
    known = beside.remembered_of(files)
    if mapping is None:
        return known
    given = workbook.decoded(mapping.read_bytes(), mapping.name)
    together = workbook.remembered(known.mapping, given)
    return msgspec.structs.replace(known, mapping=together)


def _choices(submission: Submission, *, takes_changes: bool) -> dict[str, Choice]:
    """New lines always, changes where asked for; a conflict or a lost line is for a person."""
    taken = {Fate.NEW, Fate.CHANGED} if takes_changes else {Fate.NEW}
    return {one.mark: Choice.ACCEPT for one in submission.differences if one.fate in taken}


def _tell(submission: Submission, output: Output, *, shows_all: bool) -> None:
    imported, say = submission.imported, output.sentences.say
    if shows_all:
        for one in imported.mapping:
            field = one.field or "—"
            output.line(f"{one.sheet}!{one.column} “{one.heading}” → {field}")
        for line, origin in imported.origins.items():
            output.line(f"{origin} → {line}")
    for one in imported.reported:
        told = Unreadable(one.reason, found=one.found, allowed=one.allowed)
        output.line(f"{one.sheet}!{one.cell}: {output.sentences.unreadable(told)}")
        for reading in one.readings:
            rule = _said_of(reading.rules, one.sheet, imported.used)
            output.line("    " + say("import-reading", time=reading.time, rule=rule))
    for one in submission.differences:
        if one.fate is not Fate.NEW:
            fields = ", ".join(change.field for change in one.changes)
            output.line(say(f"import-{one.fate}", line=one.line, title=one.title, fields=fields))
    if submission.looks_other:
        count, matched = submission.retitled, submission.matched
        output.line(say("import-looks-other", count=count, matched=matched))


def _said_of(answer: TimeRules, sheet: str, used: SheetMappings) -> str:
    """The key of a mapping's `times` that the answer sets, as it stands in the file."""
    asked = next((one.times for one in used.sheets if one.sheet == sheet), TimeRules())
    fields = (
        name for name in answer.__struct_fields__ if getattr(answer, name) != getattr(asked, name)
    )
    pairs = {name: getattr(answer, name) for name in fields}
    return msgspec.json.encode(pairs).decode()


def _sum_up(
    submission: Submission,
    choices: Mapping[str, Choice],
    into: Path,
    output: Output,
    *,
    dry_run: bool,
) -> None:
    imported = submission.imported
    lines = len(imported.lines)
    taken = Counter(one.fate for one in submission.differences if one.mark in choices)
    output.say(
        "import-would-do" if dry_run else "import-done",
        path=str(into),
        rows=imported.rows_in,
        lines=lines,
        dropped=imported.rows_in - lines,
        added=taken[Fate.NEW],
        changed=taken[Fate.CHANGED],
    )
    output.result(
        ImportTold(
            rows_in=imported.rows_in,
            lines=lines,
            added=taken[Fate.NEW],
            changed=taken[Fate.CHANGED],
            looks_other=submission.looks_other,
            reported=imported.reported,
            mapping=imported.mapping,
            used=imported.used,
            differences=submission.differences,
        )
    )


def first_problem(unreadable: tuple[Unreadable, ...]) -> Unreadable:
    one = unreadable[0]
    found = f"{one.file}:{one.line} {one.found}".strip()
    return Unreadable("folder-not-whole", file=one.file, line=one.line, found=found)


def starter(name: str) -> Plan:
    """A small good exercise of that name."""
    return named(_small_exercise(), name)


def _small_exercise() -> Plan:
    files = _files(resources.files("startex.app") / "new_exercise", "")
    plan = folder.read(files).plan
    if plan is None:
        raise AssertionError("the exercise that comes with the package is broken")
    return plan


def _files(place: Traversable, before: str) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for one in place.iterdir():
        if one.is_dir():
            files |= _files(one, f"{before}{one.name}/")
        else:
            files[f"{before}{one.name}"] = one.read_bytes()
    return files


def named(plan: Plan, name: str) -> Plan:
    """The plan under another name, and an id made of it."""
    new_id = as_id(name) or plan.exercise.id
    return renamed(plan, ExerciseId(new_id), name or new_id)
