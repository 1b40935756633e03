"""The commands that work on a journal file: open, save, verify, backup, restore."""

from contextlib import closing
from pathlib import Path

from startex.app.output import Output
from startex.app.plan_files import judged, where
from startex.app.serving import WallClock
from startex.conduct import beside, laid_down
from startex.conduct import witness as witness_room
from startex.conduct.desk import Desk
from startex.conduct.plan import saved
from startex.conduct.rooms import replay
from startex.conduct.witness import Witness
from startex.journal.backup import back_up, restore
from startex.journal.sqlite import SqliteJournal, SqliteReader
from startex.journal.verify import Verdict, verify
from startex.language.base import Noun
from startex.language.commands import Given, LoadPlan
from startex.language.ids import AttachmentId, CommandId
from startex.language.values import BY_PLAN
from startex.server.folders import read_folder, write_folder
from startex.server.hall import SUFFIX
from startex.server.hall_routes import FolderFinding


class OpenedJournal(Noun):
    """What `startex open` made of a folder."""

    journal: str
    facts: int
    findings: tuple[FolderFinding, ...]


class SavedFolder(Noun):
    folder: str
    files: tuple[str, ...]


class Verified(Noun):
    """`first_bad` is the number of the first fact that is not as it was written.

    `state_at` is the fact after which the live state was noted and compared, None where none was.
    `files_missing` are attachments whose bytes are gone or changed.
    """

    ok: bool
    facts: int
    head_hash: str
    first_bad: int | None
    state_at: int | None
    files_missing: tuple[AttachmentId, ...] = ()


def open_folder(folder: Path, journal: Path | None, output: Output) -> int:
    """Make a journal of a folder, or bring an existing one to what the folder says now."""
    files = read_folder(folder)
    found = judged(files, output.sentences.language)
    for finding in found.findings:
        output.line(place(finding))
    if found.plan is None:
        output.result({"findings": found.findings})
        output.say("open-not-opened", folder=str(folder))
        return 1
    path = journal or Path(f"{found.plan.exercise.id}{SUFFIX}")
    opened = SqliteJournal(path)
    try:
        beside.take_in(beside.read(files), opened)
        before = opened.head.number
        desk = Desk(opened, WallClock())
        load = Given(id=CommandId(f"plan/{before}"), command=LoadPlan(plan=found.plan))
        desk.consider(load, BY_PLAN)
        desk.commit()
        facts = opened.head.number
    finally:
        opened.close()
    output.result(OpenedJournal(journal=str(path), facts=facts, findings=found.findings))
    output.say("open-opened", journal=str(path), new=facts - before, facts=facts)
    return 0


def save_folder(journal: Path, folder: Path, output: Output) -> int:
    """Write the folder of a journal. Refuses: NotFound, FolderNotOurs, JournalUnreadable."""
    reader = SqliteReader(journal)
    try:
        plan = saved(replay(reader.read()))
        kept = beside.files_of(reader)
    finally:
        reader.close()
    files = tuple(write_folder(plan, folder, kept))
    output.result(SavedFolder(folder=str(folder), files=files))
    output.say("save-saved", folder=str(folder), files=len(files))
    return 0


def verify_journal(journal: Path, output: Output) -> int:
    """Prove the chain, and that replay gives the state that was live when the server stopped.

    Refuses: NotFound, JournalUnreadable, JournalDamaged.
    """
    reader = SqliteReader(journal)
    try:
        verdict = verify(reader)
        witness = witness_room.noted(reader) if verdict.ok else None
        same = witness is None or witness_room.agrees(reader, witness)
        missing = _missing(reader) if verdict.ok else ()
    finally:
        reader.close()
    told = _told(verdict, output, witness, missing, same=same)
    if witness is not None:
        key = "verify-state-same" if same else "verify-state-other"
        output.say(key, number=witness.number)
    return told


def back_up_journal(journal: Path, to: Path, output: Output) -> int:
    return _copied(back_up(journal, to), to, output)


def restore_journal(backup: Path, to: Path, output: Output) -> int:
    return _copied(restore(backup, to), to, output)


def _copied(verdict: Verdict, to: Path, output: Output) -> int:
    with closing(SqliteReader(to)) as reader:
        missing = _missing(reader) if verdict.ok else ()
    return _told(verdict, output, missing=missing)


def _missing(reader: SqliteReader) -> tuple[AttachmentId, ...]:
    facts = (one.recorded.fact for one in reader.read())
    return tuple(fact.attachment for fact in laid_down.missing(reader, facts))


def _told(
    verdict: Verdict,
    output: Output,
    witness: Witness | None = None,
    missing: tuple[AttachmentId, ...] = (),
    *,
    same: bool = True,
) -> int:
    first_bad = verdict.first_bad
    if witness is not None and not same:
        # Facts after the last are missing, or the state differs somewhere up to the witness.
        first_bad = min(witness.number, verdict.facts + 1)
    proved = Verified(
        ok=verdict.ok and same and not missing,
        facts=verdict.facts,
        head_hash=verdict.head_digest,
        first_bad=first_bad,
        state_at=witness.number if witness else None,
        files_missing=missing,
    )
    output.result(proved)
    if verdict.ok:
        output.say("journal-whole", facts=verdict.facts, head=verdict.head_digest)
    else:
        fault, number = verdict.fault or "", verdict.first_bad or 0
        output.say("journal-not-whole", number=number, fault=fault, facts=verdict.facts)
    for attachment in missing:
        output.say("verify-file-missing", attachment=attachment)
    return 0 if proved.ok else 1


def place(finding: FolderFinding) -> str:
    """As compilers write it."""
    return f"{where(finding)}: {finding.text} [{finding.code}]"
