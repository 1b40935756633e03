"""Which row is the heading, and which column is what: by headings, then by what stands below."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from startex.codecs.workbook import synonyms
from startex.codecs.workbook.folding import means_of, plain_heading
from startex.codecs.workbook.result import Sheet, SheetRow, Value
from startex.codecs.workbook.times import Unclear, read_part
from startex.language.base import Noun

#: The heading stands somewhere in the first rows, under titles and remarks.
HEADING_WITHIN = 30
#: Fewer known headings than this make no heading row.
LEAST_KNOWN = 2
#: Longer cells are sentences, not headings, addressees or names.
LONGEST_HEADING = 80
LONGEST_NAME = 60
#: Ours: what share of a column must look the part before its heading or its look is believed.
SHARE_MEANS = 0.3
SHARE_TIMES = 0.6
#: Ours: more than any word inside a heading can score.
WHOLE_HEADING = 1000

#: Fields that only short cells can hold.
_NAMES = frozenset({"number", "to", "sender", "controller", "info", "author", "status", "kind"})
_TEXTS = frozenset({"title", "body", "expected", "notes"})
_TIMES = ("dtg", "date", "day", "time")
_WORD = re.compile(r"[^\W\d_]")


class Columns(Noun):
    """Fields by column place; `heading` is the place of its row in the sheet, None without one."""

    fields: dict[int, str]
    headings: dict[int, str]
    heading: int | None
    is_french: bool


def columns_of(sheet: Sheet) -> Columns | None:
    """None for a sheet in which nothing looks like an event list."""
    at = _heading_place(sheet.rows)
    below = sheet.rows if at is None else sheet.rows[at + 1 :]
    headings = {} if at is None else _headings(sheet.rows[at])
    columns = _by_column(below)
    fields = _by_headings(headings, columns)
    _by_values(fields, columns, headless=at is None)
    said = {field for at, field in fields.items() if at in columns}
    if not {"title", "body", "expected"} & said:
        return None
    words = {plain_heading(heading) for heading in headings.values()}
    is_french = len(words & synonyms.FRENCH) >= LEAST_KNOWN
    return Columns(fields=fields, headings=headings, heading=at, is_french=is_french)


def is_heading(row: SheetRow, columns: Columns) -> bool:
    """Whether a later row repeats the headings, as lists do at each day or page."""
    said = {
        at: plain_heading(value)
        for at, value in enumerate(row.values)
        if isinstance(value, str) and value.strip()
    }
    known = {at: plain_heading(heading) for at, heading in columns.headings.items()}
    in_place = sum(known.get(at) == word for at, word in said.items())
    elsewhere = all(word in known.values() for word in said.values())
    return len(said) >= LEAST_KNOWN and (elsewhere or in_place > len(said) / 2)


def has_words(value: Value) -> bool:
    return isinstance(value, str) and _WORD.search(value) is not None


def _heading_place(rows: Sequence[SheetRow]) -> int | None:
    known = [_known_headings(row) for row in rows if row.number <= HEADING_WITHIN]
    best = max(known, default=0)
    return known.index(best) if best >= LEAST_KNOWN else None


def _known_headings(row: SheetRow) -> int:
    """How many fields a row names; none where it holds a number or a time, as data does."""
    cells = [value for value in row.values if value is not None]
    if any(not isinstance(value, str) or _is_moment(value) for value in cells):
        return 0
    return len(set(_guesses(row).values()))


def _headings(row: SheetRow) -> dict[int, str]:
    return {at: str(value) for at, value in enumerate(row.values) if value is not None}


def _guesses(row: SheetRow) -> dict[int, str]:
    """Fields a row's cells name, if they are headings; a row of data names hardly any."""
    texts = ((at, value) for at, value in enumerate(row.values) if isinstance(value, str))
    guessed = ((at, _guess(value)) for at, value in texts)
    return {at: guess[1] for at, guess in guessed if guess is not None}


def _guess(heading: str) -> tuple[int, str] | None:
    """How well a heading names a field, and which: all of it best, else by its longest word."""
    said = plain_heading(heading)
    if not said or len(said) > LONGEST_HEADING or said in synonyms.NOT_OURS:
        return None
    if said in _names():
        return WHOLE_HEADING, _names()[said]
    spaced = f" {said.replace('/', ' ')} "
    inside = {
        field: len(name)
        for name, field in sorted(_names().items(), key=lambda named: len(named[0]))
        if name not in synonyms.ONLY_ALONE and f" {name} " in spaced
    }
    if len(inside) > 1 and "/" in said:
        # Several columns in one: its cells are a text, and no addressee or time.
        inside = {field: length for field, length in inside.items() if field in _TEXTS}
    return max(((length, field) for field, length in inside.items()), default=None)


@cache
def _names() -> dict[str, str]:
    return {
        plain_heading(name) or name: field
        for field, names in synonyms.HEADINGS.items()
        for name in names
    }


def _by_column(rows: Iterable[SheetRow]) -> dict[int, list[Value]]:
    columns: dict[int, list[Value]] = {}
    for row in rows:
        for at, value in enumerate(row.values):
            if value is not None and str(value).strip():
                columns.setdefault(at, []).append(value)
    return columns


def _by_headings(headings: dict[int, str], columns: dict[int, list[Value]]) -> dict[int, str]:
    """Each field once, in the column that names it best and whose cells can be it."""
    # An empty column is what its heading says, if no filled one is.
    scored = sorted(
        (at not in columns, -guess[0], at, guess[1])
        for at, heading in headings.items()
        if (guess := _guess(heading)) is not None
    )
    fields: dict[int, str] = {}
    for _is_empty, _rank, at, field in scored:
        if field not in fields.values() and _can_be(field, columns.get(at, [])):
            fields[at] = field
    return fields


def _can_be(field: str, values: Sequence[Value]) -> bool:
    if not values:
        return True
    if field == "means":
        return _share(values, lambda value: means_of(str(value)) is not None) >= SHARE_MEANS
    if field in _NAMES:
        return _median_length(values) <= LONGEST_NAME
    return True


def _by_values(fields: dict[int, str], columns: dict[int, list[Value]], *, headless: bool) -> None:
    """Find the times where no heading names them; without headings the texts as well."""
    free = [at for at in sorted(columns) if at not in fields]
    if not set(fields.values()) & set(_TIMES):
        times = next((at for at in free if _share(columns[at], _is_time) >= SHARE_TIMES), None)
        if times is not None:
            fields[times] = "dtg"
            free.remove(times)
    if not headless:
        return
    texts = [at for at in free if _share(columns[at], has_words) >= SHARE_TIMES]
    if texts and "dtg" in fields.values():
        fields[texts[0]] = "title"
        longest = max(texts, key=lambda at: _median_length(columns[at]))
        if longest != texts[0]:
            fields[longest] = "body"


def _is_moment(value: Value) -> bool:
    try:
        return read_part(value) is not None
    except Unclear:
        return False


def _is_time(value: Value) -> bool:
    if isinstance(value, int | float):
        return False
    try:
        return read_part(value) is not None
    except Unclear as unclear:
        return unclear.code == "time-ambiguous"


def _share(values: Sequence[Value], is_it: Callable[[Value], bool]) -> float:
    return sum(is_it(value) for value in values) / len(values)


def _median_length(values: Sequence[Value]) -> int:
    return sorted(len(str(value)) for value in values)[len(values) // 2]
