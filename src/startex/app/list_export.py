"""The event list of a journal in the form of a planner's own workbook."""

from contextlib import closing
from pathlib import Path

from startex.app.exports import Exported
from startex.codecs import cexf, workbook
from startex.codecs.workbook import Like, Remembered, remembered_from
from startex.conduct.plan import saved
from startex.conduct.rooms import Rooms, replay
from startex.journal.sqlite import SqliteReader
from startex.language.ids import EXCON, LineId
from startex.language.refusals import ValueNotAllowed

#: Under which a journal keeps what imports remember.
KEPT_AS = "imports"
CEXF_NAME = "exercise.cexf.json"


def export(journal: Path, out: Path, audience: str, like: Path) -> Exported:
    """Raises: Unreadable for what is no workbook.

    Refuses: NotFound, JournalUnreadable, JournalOtherVersion, JournalDamaged, ValueNotAllowed for
    any other audience than exercise control, whose list it is.
    """
    if audience != EXCON:
        raise ValueNotAllowed("audience", audience, EXCON)
    with closing(SqliteReader(journal)) as reader:
        rooms = replay(reader.read())
        kept = reader.kept(KEPT_AS)
    known = Remembered() if kept is None else remembered_from(kept, journal.name)
    data = as_list(rooms, Like(like.name, like.read_bytes(), like.stem), known)
    name = f"{like.stem}.xlsx"
    out.mkdir(parents=True, exist_ok=True)
    beside = out / f".{name}.new"
    beside.write_bytes(data)
    beside.replace(out / name)
    return Exported(
        audience=audience, languages=(), folder=str(out), files=(name,), number=rooms.number
    )


def export_cexf(journal: Path, out: Path, audience: str) -> Exported:
    """The event list in the Common Exercise Format.

    Refuses: NotFound, JournalUnreadable, JournalOtherVersion, JournalDamaged, ValueNotAllowed.
    """
    if audience != EXCON:
        raise ValueNotAllowed("audience", audience, EXCON)
    with closing(SqliteReader(journal)) as reader:
        rooms = replay(reader.read())
    out.mkdir(parents=True, exist_ok=True)
    beside = out / f".{CEXF_NAME}.new"
    beside.write_bytes(cexf.encode(saved(rooms), rooms.number))
    beside.replace(out / CEXF_NAME)
    return Exported(
        audience=audience, languages=(), folder=str(out), files=(CEXF_NAME,), number=rooms.number
    )


def as_list(rooms: Rooms, like: Like, known: Remembered) -> bytes:
    """Statuses and actual times are those of play."""
    plan = saved(rooms)
    actual_ms = {
        LineId(line): state.released_ms
        for line, state in rooms.msel.lines.items()
        if state.released_ms is not None
    }
    return workbook.write(like, plan, workbook.context_of(plan), known, actual_ms)
