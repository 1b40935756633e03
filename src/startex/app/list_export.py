"""The event list of a journal in the form of a planner's own workbook."""

from contextlib import closing
from pathlib import Path

from startex.app.exports import Exported
from startex.codecs import cexf, workbook
from startex.codecs.workbook import Like, Remembered, remembered_from
from startex.conduct.beside import KEPT_AS, last_original
from startex.conduct.originals import Kept
from startex.conduct.plan import saved
from startex.conduct.rooms import Rooms, replay
from startex.journal.sqlite import SqliteReader
from startex.language.ids import EXCON, LineId
from startex.language.refusals import NotFound, ValueNotAllowed

#: Instead of a workbook: the one that came last by import.
LAST = "last"
CEXF_NAME = "exercise.cexf.json"


def export(journal: Path, out: Path, audience: str, like: Path) -> Exported:
    """`like` is a workbook, or the word for the one that came last by import.

    Raises: Unreadable for what is no workbook.

    Refuses: NotFound, JournalUnreadable, JournalOtherVersion, JournalDamaged, ValueNotAllowed for
    any other audience than exercise control, whose list it is.
    """
    if audience != EXCON:
        raise ValueNotAllowed("audience", audience, EXCON)
    with closing(SqliteReader(journal)) as reader:
        rooms = replay(reader.read())
        kept = reader.kept(KEPT_AS)
        form = _last(reader) if str(like) == LAST and not like.exists() else _at(like)
    known = Remembered() if kept is None else remembered_from(kept, journal.name)
    name = f"{Path(form.name).stem}.xlsx"
    _write(out, name, as_list(rooms, form, known))
    return Exported(
        audience=audience, languages=(), folder=str(out), files=(name,), number=rooms.number
    )


def _at(path: Path) -> Like:
    return Like(path.name, path.read_bytes(), path.stem)


def _last(journal: Kept) -> Like:
    """Refuses: NotFound where no import left its workbook."""
    found = last_original(journal)
    if found is None:
        raise NotFound("workbook", LAST)
    original, data = found
    return Like(Path(original.name).name, data, original.source)


def _write(out: Path, name: str, data: bytes) -> None:
    out.mkdir(parents=True, exist_ok=True)
    beside = out / f".{name}.new"
    beside.write_bytes(data)
    beside.replace(out / name)


def export_cexf(journal: Path, out: Path, audience: str) -> Exported:
    """The event list in the Common Exercise Format.

    Refuses: NotFound, JournalUnreadable, JournalOtherVersion, JournalDamaged, ValueNotAllowed.
    """
    if audience != EXCON:
        raise ValueNotAllowed("audience", audience, EXCON)
    with closing(SqliteReader(journal)) as reader:
        rooms = replay(reader.read())
    _write(out, CEXF_NAME, cexf.encode(saved(rooms), rooms.number))
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
