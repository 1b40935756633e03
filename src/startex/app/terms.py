"""The command that brings a glossary into the term base of a folder or a journal."""

from pathlib import Path

import msgspec

from startex.app.output import Output
from startex.app.planning import first_problem
from startex.app.serving import WallClock
from startex.codecs import folder, glossary
from startex.codecs.folder.shapes import TERMS
from startex.codecs.folder.terms import write_terms
from startex.codecs.glossary import Glossary, LeftOut
from startex.conduct.desk import Desk
from startex.conduct.plan import saved
from startex.journal.sqlite import SqliteJournal
from startex.language.base import Noun, Unreadable
from startex.language.commands import Given, LoadPlan
from startex.language.ids import CommandId, LanguageCode
from startex.language.staff_plan import Term
from startex.language.values import BY_PLAN
from startex.server.folders import read_folder, write_files


class TermsTold(Noun):
    """What scripts get; `rows` is `terms` and the left-out rows that were dropped."""

    rows: int
    terms: int
    added: int
    changed: int
    languages: tuple[LanguageCode, ...]
    left_out: tuple[LeftOut, ...]


def bring_in(exercise: Path, file: Path, output: Output, *, dry_run: bool) -> int:
    """Raises: Unreadable. Refuses: NotFound, JournalInUse, JournalUnreadable."""
    read = glossary.read(file.name, file.read_bytes())
    if exercise.is_dir():
        known = _into_folder(exercise, read, dry_run=dry_run)
    else:
        known = _into_journal(exercise, read, dry_run=dry_run)
    _tell(read, known, output, file, dry_run=dry_run)
    return 0


def _into_folder(path: Path, read: Glossary, *, dry_run: bool) -> tuple[Term, ...]:
    """The terms that stood there before. Raises: Unreadable."""
    readout = folder.read(read_folder(path))
    if readout.plan is None or readout.unreadable:
        raise first_problem(readout.unreadable)
    known = readout.plan.terms
    wanted = glossary.merged(known, read)
    if wanted != known and not dry_run:
        write_files({TERMS.file: write_terms(wanted)}, path)
    return known


def _into_journal(path: Path, read: Glossary, *, dry_run: bool) -> tuple[Term, ...]:
    if not path.exists():
        raise FileNotFoundError(2, "", str(path))
    journal = SqliteJournal(path)
    try:
        desk = Desk(journal, WallClock())
        plan = saved(desk.rooms)
        wanted = msgspec.structs.replace(plan, terms=glossary.merged(plan.terms, read))
        if not dry_run:
            load = Given(id=CommandId(f"plan/{journal.head.number}"), command=LoadPlan(plan=wanted))
            desk.consider(load, BY_PLAN)
            desk.commit()
    finally:
        journal.close()
    return plan.terms


def _tell(
    read: Glossary, known: tuple[Term, ...], output: Output, file: Path, *, dry_run: bool
) -> None:
    for one in read.left_out:
        told = Unreadable(one.reason, found=one.found, allowed=one.allowed)
        output.line(f"{file.name}:{one.line}: {output.sentences.unreadable(told)}")
    stands = {term.id: term for term in known}
    changed = glossary.fitted(stands, read)
    added = sum(term.id not in stands for term in changed)
    output.say(
        "terms-would-do" if dry_run else "terms-done",
        rows=read.rows,
        terms=len(read.terms),
        added=added,
        changed=len(changed) - added,
        left=sum(one.dropped for one in read.left_out),
    )
    output.result(
        TermsTold(
            rows=read.rows,
            terms=len(read.terms),
            added=added,
            changed=len(changed) - added,
            languages=read.languages,
            left_out=read.left_out,
        )
    )
