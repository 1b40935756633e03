"""`startex export`: the documents of one exercise for one audience."""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from itertools import takewhile
from pathlib import Path

from startex.conduct.rooms import replay
from startex.conduct.views import Views
from startex.journal.sqlite import SqliteReader
from startex.language.base import Noun
from startex.language.facts import Numbered
from startex.language.ids import EXCON, LanguageCode
from startex.language.refusals import ValueNotAllowed
from startex.language.review import ExerciseRecord
from startex.papers.edition import Edition
from startex.papers.event_list import event_list
from startex.papers.report import after_action_report
from startex.papers.staff_journal import staff_journal
from startex.papers.timeline import timeline_csv, timeline_parquet
from startex.review import audience as audiences
from startex.review.record import record
from startex.wording.sentences import languages

#: Complete at all times; what a document is written in where nobody chose.
BOTH = (LanguageCode("en"), LanguageCode("ru"))


class Exported(Noun):
    """`number` is the last fact that the documents tell of."""

    audience: str
    languages: tuple[LanguageCode, ...]
    folder: str
    files: tuple[str, ...]
    number: int


def export(
    journal: Path, out: Path, audience: str = EXCON, language: str | None = None
) -> Exported:
    """Write all documents of a journal into a folder; each is whole or not there.

    Without a language the report is written once in each, and tables hold both.

    Refuses: NotFound, JournalUnreadable, JournalOtherVersion, JournalDamaged, ValueNotAllowed.
    Raises: OSError where the folder cannot be written.
    """
    chosen = _chosen(language)
    with closing(SqliteReader(journal)) as reader:
        held = _held(reader, audience)
    editions = [Edition(held, spoken) for spoken in chosen]
    written = _write(out, documents(editions, alone=language is not None))
    return Exported(
        audience=audience,
        languages=chosen,
        folder=str(out),
        files=written,
        number=held.report.number,
    )


def documents(editions: list[Edition], *, alone: bool) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each; `alone` is for a single language, which no name need tell."""
    yield "event_list.xlsx", event_list(editions)
    yield "staff_journal.xlsx", staff_journal(editions)
    yield "timeline.csv", timeline_csv(editions)
    yield "timeline.parquet", timeline_parquet(editions)
    for edition in editions:
        name = "report.html" if alone else f"report.{edition.language}.html"
        yield name, after_action_report(edition)


def _chosen(language: str | None) -> tuple[LanguageCode, ...]:
    if language is None:
        return BOTH
    if language not in languages():
        raise ValueNotAllowed("language", language, ", ".join(languages()))
    return (LanguageCode(language),)


def _held(reader: SqliteReader, audience: str) -> ExerciseRecord:
    """A server may write meanwhile: what came after the replay is not told of."""
    rooms = replay(reader.read())
    facts: Iterator[Numbered] = takewhile(lambda n: n.number <= rooms.number, reader.read())
    chosen = audiences.named(audience, rooms.people)
    return record(facts, Views(rooms), rooms.people, chosen)


def _write(out: Path, made: Iterator[tuple[str, bytes]]) -> tuple[str, ...]:
    """Everything lies ready before the first document takes its place."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out, prefix=".export-") as beside:
        names: list[str] = []
        for name, data in made:
            Path(beside, name).write_bytes(data)
            names.append(name)
        for name in names:
            Path(beside, name).replace(out / name)
    return tuple(names)
