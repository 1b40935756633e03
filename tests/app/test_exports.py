"""`startex export`: whole documents or none, and no byte that its reader may not have."""

import re
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exercises import small
from tests.papers.editions import edition_of

from startex.app.exports import documents, export
from startex.journal.sqlite import SqliteJournal
from startex.language import commands as c
from startex.language.ids import LineId
from startex.language.plan import Plan
from startex.language.refusals import JournalUnreadable, NotFound, ValueNotAllowed

TABLES = ("event_list.xlsx", "staff_journal.xlsx", "timeline.csv", "timeline.parquet")


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "small.startex"
    opened = SqliteJournal(path)
    small.played(small.Hall(journal=opened))
    opened.close()
    return path


def test_an_export_writes_every_document(journal: Path, tmp_path: Path) -> None:
    done = export(journal, tmp_path / "out")
    assert done.files == (*TABLES, "report.en.html", "report.ru.html")
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == sorted(done.files)
    assert done.number == 110


def test_a_language_that_was_chosen_stands_alone(journal: Path, tmp_path: Path) -> None:
    done = export(journal, tmp_path / "out", "TJK", "ru")
    assert done.files == (*TABLES, "report.html")
    assert 'lang="ru"' in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")


def test_an_export_leaves_the_journal_as_it_is(journal: Path, tmp_path: Path) -> None:
    before = journal.read_bytes()
    export(journal, tmp_path / "out")
    assert journal.read_bytes() == before


def test_an_export_over_an_older_one_replaces_it(journal: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "report.en.html").write_text("old", encoding="utf-8")
    (out / "own notes.txt").write_text("mine", encoding="utf-8")
    export(journal, out)
    assert (out / "report.en.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert (out / "own notes.txt").read_text(encoding="utf-8") == "mine"


def test_what_cannot_be_exported_is_refused_and_leaves_nothing(
    journal: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with pytest.raises(ValueNotAllowed):
        export(journal, out, "ATLANTIS")
    with pytest.raises(ValueNotAllowed):
        export(journal, out, language="xx")
    with pytest.raises(NotFound):
        export(tmp_path / "none.startex", out)
    (tmp_path / "other").write_text("no journal, but long enough to be something" * 50)
    with pytest.raises(JournalUnreadable):
        export(tmp_path / "other", out)
    assert not out.exists()


# Nothing leaks. Whatever is written carries a word of its own; that word may be in a document only
# if the reader could see what it was written into. The oracle does not ask `visibility`.

NATIONS = ("USA", "TJK", "UZB")
#: Player billets and who reads an address.
NATION_OF = {"J2-1-D": "USA", "J3-1-D": "TJK", "UZB-1-D": "UZB"}
READERS = {"J2": "USA", "J3": "TJK", "UZB-C": "UZB", "J3-1": "TJK"}


@dataclass(frozen=True)
class Wrote:
    """A message of the play: the word in it, and which nations could see it."""

    sender: str
    to: str
    release: tuple[str, ...]
    noted: tuple[str, ...]


def _wrote(sender: str, to: str, more: frozenset[str], noted: frozenset[str]) -> Wrote:
    """Release must cover sender and addressee, or the desk refuses."""
    release = tuple(sorted({NATION_OF[sender], READERS[to], *more}))
    return Wrote(sender, to, release, tuple(sorted(noted)) or ("UZB",))


wrotes = st.builds(
    _wrote,
    st.sampled_from(sorted(NATION_OF)),
    st.sampled_from(sorted(READERS)),
    st.frozensets(st.sampled_from(NATIONS)),
    st.frozensets(st.sampled_from((*NATIONS, "ALL"))),
)


def _plan(owned: list[str]) -> Plan:
    """The small plan with a line for each owner, addressed to nobody and released to him alone."""
    lines = tuple(
        small.line(f"S-{at}", "130930EAUG22", (), release=(owner,))
        for at, owner in enumerate(owned)
    )
    texts = tuple(
        small.human(f"line/S-{at}/{part}", en=f"{part} zline{at}z", ru=f"{part} zline{at}z")
        for at in range(len(owned))
        for part in ("title", "body", "expected", "notes")
    )
    return small.with_more(small.plan(), lines, texts)


def _played(script: list[Wrote], owned: list[str]) -> small.Hall:
    hall = small.Hall()
    hall.open(_plan(owned))
    hall.give("DIR-1-D", c.StartExercise())
    for at, wrote in enumerate(script):
        word = small.written(f"zmessage{at}z")
        message = hall.send(wrote.sender, wrote.to, word, "", *wrote.release)
        reader = next(b for b, n in NATION_OF.items() if n == READERS[wrote.to])
        hall.wait(1)
        hall.give(reader, c.AcknowledgeMessage(message=message))
        note = c.NoteObservation(text=small.written(f"znote{at}z"), release=wrote.noted)
        hall.give("DIR-1-D", note)
    for at in range(len(owned)):
        omit = c.OmitLine(line=LineId(f"S-{at}"), reason=f"zreason{at}z")
        hall.give("MSEL-1-D", omit)
    return hall


def _words(hall: small.Hall, audience: str) -> set[str]:
    """Every planted word in any document, also inside what is packed."""
    editions = [edition_of(hall, language, audience) for language in ("en", "ru")]
    found: set[str] = set()
    for name, data in documents(editions, alone=False):
        for part in _unpacked(name, data):
            found |= {word.decode() for word in re.findall(rb"z[a-z]+\d+z", part)}
    return found


def _unpacked(name: str, data: bytes) -> list[bytes]:
    if name.endswith(".xlsx"):
        with zipfile.ZipFile(BytesIO(data)) as packed:
            return [packed.read(member) for member in packed.namelist()]
    if name.endswith(".parquet"):
        table = pq.read_table(BytesIO(data))  # pyright: ignore[reportUnknownMemberType]
        return [data, repr(table.to_pylist()).encode(), repr(table.schema.metadata).encode()]
    return [data]


@settings(max_examples=12, deadline=None)
@given(
    script=st.lists(wrotes, min_size=1, max_size=4),
    owned=st.lists(st.sampled_from(NATIONS), max_size=2),
)
def test_no_byte_of_what_a_nation_may_not_have_is_in_its_export(
    script: list[Wrote], owned: list[str]
) -> None:
    hall = _played(script, owned)
    for nation in NATIONS:
        # A player sees messages that he or his cell wrote or got; never notes and lines.
        party = {
            f"zmessage{at}z"
            for at, wrote in enumerate(script)
            if nation in (NATION_OF[wrote.sender], READERS[wrote.to])
        }
        assert _words(hall, nation) == party
    everything = {f"zmessage{at}z" for at in range(len(script))}
    everything |= {f"znote{at}z" for at in range(len(script))}
    everything |= {f"z{kind}{at}z" for kind in ("line", "reason") for at in range(len(owned))}
    assert _words(hall, "EXCON") == everything


def test_who_joins_a_cell_later_does_not_bring_its_old_messages_to_his_nation() -> None:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    hall.send("J2-1-D", "UZB-C", small.written("zbefore1z"), "", "USA", "UZB")
    hall.give("DIR-1-D", small.walk_in("UZB-C", "TJK"))
    hall.send("J2-1-D", "UZB-C", small.written("zafter1z"), "", "USA", "UZB", "TJK")
    assert _words(hall, "TJK") == {"zafter1z"}
    assert _words(hall, "UZB") == {"zbefore1z", "zafter1z"}
