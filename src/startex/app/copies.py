"""Plans made of others: a copy for other days, lines of a library, a practice run."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from startex.app.output import Output
from startex.app.planning import first_problem, named
from startex.codecs import folder
from startex.conduct import library
from startex.conduct.copying import days_until, fresh
from startex.conduct.library import Dropped
from startex.conduct.plan import saved
from startex.conduct.rooms import replay
from startex.journal.backup import restore
from startex.journal.sqlite import SqliteReader
from startex.language.base import Noun
from startex.language.ids import ExerciseId, LanguageCode, LineId, text_id
from startex.language.plan import Plan
from startex.language.refusals import AlreadyThere, TextMissing
from startex.language.values import LineKind
from startex.server.folders import read_folder, write_folder
from startex.server.practice_routes import ENDING, copy
from startex.server.scratch import scratch
from startex.translation.state import version_in


class ListedLine(Noun):
    line: LineId
    kind: LineKind
    title: str


class Moved(Noun):
    """New ids by old ones, and what did not go along."""

    lines: dict[LineId, LineId]
    dropped: tuple[Dropped, ...]


class Practised(Noun):
    journal: str
    facts: int


def copied_folder(path: Path, source: Path, start: str, output: Output) -> int:
    """A folder with another's plan, named after itself, as if nobody had played it.

    Refuses: AlreadyThere, NotFound, ValueNotAllowed. Raises: Unreadable, OSError.
    """
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise AlreadyThere("folder", str(path))
    plan = _plan_of(source)
    days = days_until(plan.exercise, start) if start else 0
    copy_of = named(fresh(plan, days), path.resolve().name)
    written = write_folder(copy_of, path)
    output.say("new-copied", path=str(path), source=str(source), lines=len(copy_of.lines))
    output.result({"files": written})
    return 0


def list_library(path: Path, _plan: Path | None, _lines: str, output: Output) -> int:
    """Raises: Unreadable, OSError."""
    held = _plan_of(path)
    texts = {text.id: text for text in held.texts}
    spoken = LanguageCode(output.sentences.language)
    told: list[ListedLine] = []
    for line in held.lines:
        text = texts.get(text_id("line", line.id, "title"))
        words = text and (version_in(text, spoken) or version_in(text, text.source))
        told.append(ListedLine(line=line.id, kind=line.kind, title=words.body if words else ""))
    for one in told:
        output.line(f"{one.line}  {one.title}")
    output.result({"held": told})
    return 0


def add_to_library(path: Path, plan: Path | None, lines: str, output: Output) -> int:
    """Refuses: TextMissing, NotFound, FolderNotOurs. Raises: Unreadable, OSError."""
    source = _plan_of(_named(plan))
    held = (
        _plan_of(path)
        if path.exists() and any(path.iterdir())
        else library.empty(source, path.resolve().name)
    )
    return _move(source, held, path, lines, output)


def take_from_library(path: Path, plan: Path | None, lines: str, output: Output) -> int:
    """Refuses: TextMissing, NotFound. Raises: Unreadable, OSError."""
    target = _named(plan)
    return _move(_plan_of(path), _plan_of(target), target, lines, output)


def practice(journal: Path, to: Path, at: str, output: Output) -> int:
    """A journal of its own that goes on from a point of another.

    Refuses: AlreadyThere, NotFound, ValueNotAllowed, JournalUnreadable, JournalDamaged.
    """
    if to.exists():
        raise AlreadyThere("file", str(to))
    with scratch(to.parent) as elsewhere:
        draft = elsewhere / to.name
        facts = copy(journal, draft, at, f"{_exercise_in(journal)}{ENDING}")
        restore(draft, to)
    output.say("practice-made", path=str(to), facts=facts)
    output.result(Practised(journal=str(to), facts=facts))
    return 0


#: What may be done with a library.
ACTIONS: dict[str, Callable[[Path, Path | None, str, Output], int]] = {
    "list": list_library,
    "add": add_to_library,
    "take": take_from_library,
}


def _move(source: Plan, target: Plan, path: Path, lines: str, output: Output) -> int:
    wanted = [name for part in lines.split(",") if (name := part.strip())]
    taken = library.take(source, target, wanted, keeps_unknown=True)
    write_folder(taken.plan, path)
    for one in taken.dropped:
        output.say("library-dropped", line=one.line, field=one.field, found=one.found)
    for old, new in taken.lines.items():
        if old != new:
            output.say("library-renamed", old=old, line=new)
    output.say("library-moved", path=str(path), lines=len(taken.lines))
    output.result(Moved(lines=taken.lines, dropped=taken.dropped))
    return 0


def _named(plan: Path | None) -> Path:
    if plan is None:
        raise TextMissing("PLAN")
    return plan


def _plan_of(path: Path) -> Plan:
    """Of a folder or of a journal. Raises: Unreadable for what cannot be read whole, OSError."""
    if path.is_file():
        with closing(SqliteReader(path)) as reader:
            return saved(replay(reader.read()))
    readout = folder.read(read_folder(path))
    if readout.plan is None or readout.unreadable:
        raise first_problem(readout.unreadable)
    return readout.plan


def _exercise_in(journal: Path) -> ExerciseId:
    with closing(SqliteReader(journal)) as reader:
        return saved(replay(reader.read())).exercise.id
