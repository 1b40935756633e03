"""Where words stand: an index that is made of rows and can be made again at any time.

Rows of one release list are a group, and each word stands there with the number of its group
before it. A search asks for the groups whose release its viewer shares, so what is kept from his
nation costs no time that he could measure. Rows for one audience key, such as lines of the event
list, are groups of their own; of other rows those are found whose audience holds a key of his.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import msgspec

from startex.language.base import Noun
from startex.language.rows import AnyRow, RowKey
from startex.search.numbers import MOST_HITS
from startex.search.query import Run, Term, terms
from startex.search.snippets import Part, snippet
from startex.search.texts import TAGS, said, when_ms
from startex.search.words import forms
from startex.visibility.cut import Marks, Viewer, may_see

# Every byte that is not ASCII belongs to a word, and words are compared before they come here.
_FORM = "stems, plain, audience, content='', columnsize=0, tokenize='ascii'"
_TABLE = f"CREATE VIRTUAL TABLE said USING fts5({_FORM})"
_PUT = "INSERT INTO said (rowid, stems, plain, audience) VALUES (?, ?, ?, ?)"
_TAKE = "INSERT INTO said (said, rowid, stems, plain, audience) VALUES ('delete', ?, ?, ?, ?)"
_COUNT = "SELECT count(*) FROM said WHERE said MATCH ?"
_HITS = "SELECT rowid FROM said WHERE said MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
#: Between the number of a group and a word; no word holds it.
_OF = "·"
#: Rows of one millisecond that have places of their own.
_PLACES = 1 << 18
_LAST = 2**63 - 1
_ROW: msgspec.json.Decoder[AnyRow] = msgspec.json.Decoder(AnyRow)


class Hit(Noun):
    """A row that holds what was looked for, and where in it."""

    row: str
    id: str
    language: str
    parts: tuple[Part, ...]


class Found(Noun):
    """`total` counts all rows that the viewer may see and that hold it."""

    total: int
    hits: tuple[Hit, ...]


class Seen(NamedTuple):
    """A row as stations have it: encoded, and who may see it."""

    key: RowKey
    marks: Marks | None
    row: bytes


@dataclass(frozen=True)
class _Entry:
    place: int
    marks: Marks
    row: bytes


class Index:
    """One thread at a time."""

    def __init__(self) -> None:
        self._sqlite = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._sqlite.execute(_TABLE)
        self._entries: dict[RowKey, _Entry] = {}
        self._keys: dict[int, RowKey] = {}
        #: The number of each group, and of each audience key.
        self._groups: dict[Marks, int] = {}
        self._audiences: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def close(self) -> None:
        self._sqlite.close()

    def take(self, changes: Iterable[Seen]) -> None:
        """Rows that are there, or are not any more, all at once."""
        self._sqlite.execute("BEGIN")
        for change in changes:
            if change.key.row in TAGS:
                self._forget(change.key)
                if change.marks is not None:
                    self._remember(change.key, change.marks, change.row)
        self._sqlite.execute("COMMIT")

    def find(
        self,
        viewer: Viewer,
        query: str,
        limit: int,
        languages: Sequence[str] = (),
        before: RowKey | None = None,
    ) -> Found:
        """The latest first. `before` is the last hit of those one has already."""
        wanted = terms(query)
        asked = self._expression(wanted, viewer) if wanted else ""
        if not asked:
            return Found(total=0, hits=())
        (total,) = self._sqlite.execute(_COUNT, (asked,)).fetchone()
        upto = self._place_before(before, viewer)
        rows = self._sqlite.execute(_HITS, (asked, upto, max(0, min(limit, MOST_HITS))))
        keys = [self._keys[place] for (place,) in rows]
        return Found(total=total, hits=tuple(self._hit(key, wanted, languages) for key in keys))

    def _hit(self, key: RowKey, wanted: Sequence[Term], languages: Sequence[str]) -> Hit:
        row = _ROW.decode(self._entries[key].row)
        shown = snippet(said(row), wanted, languages)
        return Hit(row=key.row, id=key.id, language=shown.language, parts=shown.parts)

    def _place_before(self, before: RowKey | None, viewer: Viewer) -> int:
        """A row that he may not see, or that is not there, is no place to go on from."""
        entry = self._entries.get(before) if before else None
        return entry.place if entry and may_see(entry.marks, viewer) else _LAST

    def _expression(self, wanted: Sequence[Term], viewer: Viewer) -> str:
        """Empty where nothing that he sees could be found."""
        alone: list[str] = []
        shared: list[str] = []
        for group, number in self._groups.items():
            # Of a group that many audiences share, the release alone is asked for here.
            audience = group.audience or tuple(viewer.keys)
            if may_see(group._replace(audience=audience), viewer):
                (alone if group.audience else shared).append(_all_of(wanted, number))
        keys = [self._audiences[key] for key in sorted(viewer.keys) if key in self._audiences]
        if shared and keys:
            either = " OR ".join(f'"{key}"' for key in keys)
            alone.append(f"((audience : ({either})) AND ({' OR '.join(shared)}))")
        return " OR ".join(alone)

    def _remember(self, key: RowKey, marks: Marks, row: bytes) -> None:
        read = _ROW.decode(row)
        place = self._free_place(max(0, when_ms(read)))
        self._entries[key] = _Entry(place, marks, row)
        self._keys[place] = key
        self._sqlite.execute(_PUT, (place, *self._written(read, marks)))

    def _forget(self, key: RowKey) -> None:
        entry = self._entries.pop(key, None)
        if entry is not None:
            del self._keys[entry.place]
            written = self._written(_ROW.decode(entry.row), entry.marks)
            self._sqlite.execute(_TAKE, (entry.place, *written))

    def _free_place(self, at_ms: int) -> int:
        place = at_ms * _PLACES
        while place in self._keys:
            place += 1
        return place

    def _written(self, row: AnyRow, marks: Marks) -> tuple[str, str, str]:
        """The words of a row as they stand in the index, and who may see it."""
        stems: list[str] = []
        plain: set[str] = set()
        for text in said(row):
            found = forms(text.body, text.language)
            stems += [stem for stem, _ in found]
            plain.update(word for stem, word in found if word != stem)
            # No run of words goes on from one text into the next.
            stems.append("")
        group = _group_of(marks)
        number = self._groups.setdefault(group, len(self._groups))
        keys = (self._audiences.setdefault(k, len(self._audiences)) for k in marks.audience)
        audience = "" if group.audience else " ".join(map(str, keys))
        return _within(number, stems), _within(number, sorted(plain)), audience


def _group_of(marks: Marks) -> Marks:
    """However its lists are ordered, so that there are no more groups than sets of nations."""
    alone = marks.audience if len(marks.audience) == 1 else ()
    return Marks(alone, tuple(sorted({*marks.release})), tuple(sorted({*marks.display_only})))


def _within(group: int, written: Sequence[str]) -> str:
    return f"{group}{_OF}" + f" {group}{_OF}".join(written) if written else ""


def _all_of(wanted: Sequence[Term], group: int) -> str:
    return "(" + " AND ".join(_any_of(term, group) for term in wanted) + ")"


def _any_of(term: Term, group: int) -> str:
    whole = [_run(run, group) for run in sorted(term.runs)]
    begun = [f"{_run(run, group)} *" for run in sorted(term.begun)]
    either = f"({' OR '.join((*whole, *begun))})"
    is_one = len(next(iter(term.runs))) == 1
    return either if is_one else f"(stems : {either})"


def _run(run: Run, group: int) -> str:
    return '"' + " ".join(f"{group}{_OF}{word}" for word in run) + '"'
