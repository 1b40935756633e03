"""Where words stand: an index that is made of rows and can be made again at any time.

A row's words are written once for each audience key and release list it bears, each word with
the number of that pair before it. A search asks for the pairs of its viewer only. So whether and
how often others have a word changes nothing of what it finds, counts, or how long it takes.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
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
_TABLE = (
    "CREATE VIRTUAL TABLE said USING fts5(stems, plain, content='', columnsize=0, tokenize='ascii')"
)
_PUT = "INSERT INTO said (rowid, stems, plain) VALUES (?, ?, ?)"
_TAKE = "INSERT INTO said (said, rowid, stems, plain) VALUES ('delete', ?, ?, ?)"
_COUNT = "SELECT count(*) FROM said WHERE said MATCH ?"
_HITS = "SELECT rowid FROM said WHERE said MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
#: Between the number of a pair and a word; no word holds it.
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
        #: The number of each audience key with a release list.
        self._pairs: dict[Marks, int] = {}
        self._visible: dict[Viewer, tuple[int, ...]] = {}

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
        asked = " OR ".join(_expression(wanted, pair) for pair in self._pairs_of(viewer))
        if not wanted or not asked:
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

    def _pairs_of(self, viewer: Viewer) -> tuple[int, ...]:
        known = self._visible.get(viewer)
        if known is None:
            known = tuple(n for pair, n in self._pairs.items() if may_see(pair, viewer))
            self._visible[viewer] = known
        return known

    def _pair(self, pair: Marks) -> int:
        known = self._pairs.get(pair)
        if known is None:
            known = self._pairs[pair] = len(self._pairs)
            self._visible.clear()
        return known

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

    def _written(self, row: AnyRow, marks: Marks) -> tuple[str, str]:
        """The words of a row as they stand in the index, for each pair once."""
        stems: list[str] = []
        plain: set[str] = set()
        for text in said(row):
            found = forms(text.body, text.language)
            stems += [stem for stem, _ in found]
            plain.update(word for stem, word in found if word != stem)
            # No run of words goes on from one text into the next.
            stems.append("")
        pairs = [self._pair(pair) for pair in _pairs(marks)]
        return _for_each(pairs, stems), _for_each(pairs, sorted(plain))


def _pairs(marks: Marks) -> Iterator[Marks]:
    for key in dict.fromkeys(marks.audience):
        yield marks._replace(audience=(key,))


def _for_each(pairs: Sequence[int], written: Sequence[str]) -> str:
    if not written:
        return ""
    return " ".join(f"{pair}{_OF}{f' {pair}{_OF}'.join(written)}" for pair in pairs)


def _expression(wanted: Sequence[Term], pair: int) -> str:
    return "(" + " AND ".join(_any_of(term, pair) for term in wanted) + ")"


def _any_of(term: Term, pair: int) -> str:
    whole = [_run(run, pair) for run in sorted(term.runs)]
    begun = [f"{_run(run, pair)} *" for run in sorted(term.begun)]
    either = f"({' OR '.join((*whole, *begun))})"
    is_one = len(next(iter(term.runs))) == 1
    return either if is_one else f"(stems : {either})"


def _run(run: Run, pair: int) -> str:
    return '"' + " ".join(f"{pair}{_OF}{word}" for word in run) + '"'
