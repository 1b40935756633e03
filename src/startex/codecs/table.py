"""Tables as text: bytes to rows of cells with the line each row begins on, and back.

Ours instead of the standard library's, because a finding needs the line a row begins on, a
stray quote must be reported rather than guessed at, and a field may be longer than 131,072
characters.
"""

import re
from collections.abc import Iterable, Sequence
from statistics import median_low

from startex.language.base import Noun, Unreadable

SEPARATORS = (",", ";", "\t")
#: Ours: enough of a wrong value to recognise it, not enough to flood a terminal.
FOUND_LENGTH = 80
#: Ours: characters looked at to tell the separator and the line ends.
SAMPLE = 20_000

_BOM = "\ufeff"
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_QUOTED = re.compile(r'"([^"]*(?:""[^"]*)*)"')
_MUST_QUOTE = re.compile(r'[",\r\n]')
_LINE_END = re.compile(r"\r\n|\n|\r")


class TableRow(Noun):
    """`line` is where the row begins, counted from 1."""

    line: int
    cells: tuple[str, ...]


class Table(Noun):
    """What could be read of a table, and what could not."""

    rows: tuple[TableRow, ...]
    unreadable: tuple[Unreadable, ...]


def short(found: str) -> str:
    return found if len(found) <= FOUND_LENGTH else f"{found[: FOUND_LENGTH - 1]}…"


def read_text(data: bytes, file: str) -> tuple[str, tuple[Unreadable, ...]]:
    """The text, as well as it can be had; wrong bytes and NUL are reported with their line."""
    problems: list[Unreadable] = []
    if data.startswith(_UTF_16_MARKS):
        text = data.decode("utf-16", errors="replace")
        problems.append(_wrong_encoding(file, 1, "UTF-16"))
    else:
        text = data.decode("utf-8", errors="replace")
        problems.extend(_bad_bytes(data, file))
    text = text.removeprefix(_BOM)
    if "\0" in text:
        line = _line_at(text, text.index("\0"))
        problems.append(Unreadable("nul-byte", file=file, line=line, found="0x00"))
        text = text.replace("\0", "")
    return text, tuple(problems)


def read_table(
    data: bytes, file: str, rows_looked_at: int = 1, separators: Sequence[str] = SEPARATORS
) -> Table:
    """Separated by one of the signs; the first row or rows decide which."""
    text, problems = read_text(data, file)
    if _bare_lines(text)[0].endswith("\r"):
        text = text.replace("\r\n", "\n")
    reader = _Reader(text, _separator_of(text, rows_looked_at, separators), file)
    rows = tuple(reader.rows())
    return Table(rows=rows, unreadable=(*problems, *reader.unreadable))


def _separator_of(text: str, rows_looked_at: int, separators: Sequence[str]) -> str:
    """The sign that most rows have most of; commas inside sentences are fewer or in few rows."""
    lines = [line for line in _bare_lines(text) if line.strip()][:rows_looked_at]
    if not lines:
        return separators[0]
    return max(
        separators,
        key=lambda sign: (median_low([line.count(sign) for line in lines]), lines[0].count(sign)),
    )


def write_table(rows: Iterable[Sequence[str]]) -> bytes:
    """Canonical form: commas, LF, quotes only where they must be."""
    lines = (",".join(_quoted(cell) for cell in row) for row in rows)
    return "".join(f"{line}\n" for line in lines).encode()


class _Reader:
    """Walks through the text cell by cell; a row with a stray quote is left out and reported."""

    def __init__(self, text: str, separator: str, file: str) -> None:
        self.unreadable: list[Unreadable] = []
        self._text = text
        self._file = file
        self._separator = separator
        self._plain = re.compile(rf'[^"\r\n{re.escape(separator)}]*')
        self._at = 0
        self._line = 1

    def rows(self) -> Iterable[TableRow]:
        while self._at < len(self._text):
            line = self._line
            cells = self._row()
            if cells is not None and cells != [""]:
                yield TableRow(line=line, cells=tuple(cells))

    def _row(self) -> list[str] | None:
        cells: list[str] = []
        while True:
            cell = self._cell()
            if cell is None:
                self._give_up_line()
                return None
            cells.append(cell)
            if self._text.startswith(self._separator, self._at):
                self._at += 1
            elif self._end_line():
                return cells
            else:
                self._report("quote-stray")
                self._give_up_line()
                return None

    def _cell(self) -> str | None:
        if self._text.startswith('"', self._at):
            return self._quoted_cell()
        match = self._plain.match(self._text, self._at)
        cell = match[0] if match else ""
        self._at += len(cell)
        return cell

    def _quoted_cell(self) -> str | None:
        match = _QUOTED.match(self._text, self._at)
        if match is None:
            self._report("quote-open")
            return None
        self._at = match.end()
        self._line += len(_LINE_END.findall(match[0]))
        return match[1].replace('""', '"')

    def _end_line(self) -> bool:
        if self._at == len(self._text):
            return True
        match = _LINE_END.match(self._text, self._at)
        if match is None:
            return False
        self._at = match.end()
        self._line += 1
        return True

    def _give_up_line(self) -> None:
        match = _LINE_END.search(self._text, self._at)
        self._at = match.end() if match else len(self._text)
        self._line += 1

    def _report(self, code: str) -> None:
        found = short(self._text[self._at : self._at + FOUND_LENGTH].split("\n", 1)[0])
        self.unreadable.append(
            Unreadable(code, file=self._file, line=self._line, found=found, allowed='"…""…"')
        )


def _quoted(cell: str) -> str:
    if _MUST_QUOTE.search(cell) is None:
        return cell
    return '"' + cell.replace('"', '""') + '"'


def _bare_lines(text: str) -> list[str]:
    """The first lines without what stands in quotes."""
    return _QUOTED.sub("", text[:SAMPLE]).split("\n")


def _line_at(text: str, place: int) -> int:
    return len(_LINE_END.findall(text, 0, place)) + 1


def _bad_bytes(data: bytes, file: str) -> Iterable[Unreadable]:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as wrong:
        line = data.count(b"\n", 0, wrong.start) + 1
        found = "0x" + data[wrong.start : wrong.start + 1].hex()
        yield _wrong_encoding(file, line, found)


def _wrong_encoding(file: str, line: int, found: str) -> Unreadable:
    return Unreadable("not-utf8", file=file, line=line, found=found, allowed="UTF-8")
