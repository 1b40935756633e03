"""Sheets that only show another sheet's lines again, to print them or to hand them out."""

from collections.abc import Mapping, Sequence

from startex.codecs.workbook.mapping import Columns, has_words
from startex.codecs.workbook.result import Sheet, SheetRow, folded, shown
from startex.codecs.workbook.row_times import Doubt, RowTimes
from startex.language.base import Noun

#: Ours: fewer rows that stand elsewhere too are lines that happen on several days.
LEAST_COPIED = 3
SHARE_COPIED = 0.5
_SAID_BY = ("title", "body")


class _Identity(Noun, frozen=True):
    number: str
    words: str


class Listed:
    """One sheet under its columns."""

    def __init__(self, sheet: Sheet, columns: Columns, times: RowTimes) -> None:
        self.sheet, self.columns = sheet, columns
        self._times = times
        self._places = {name: at for at, name in columns.fields.items()}

    def identities(self) -> dict[_Identity, list[tuple[int, int | None]]]:
        """The row and time of each numbered row with words."""
        begins = 0 if self.columns.heading is None else self.columns.heading + 1
        found: dict[_Identity, list[tuple[int, int | None]]] = {}
        for row in self.sheet.rows[begins:]:
            number, words = self._cell(row, "number"), self._words(row)
            if number and words:
                one = _Identity(number=folded(number), words=folded(words))
                found.setdefault(one, []).append((row.number, self._planned(row)))
        return found

    def _words(self, row: SheetRow) -> str:
        cells = (self._cell(row, name) for name in _SAID_BY)
        return next((words for words in cells if has_words(words)), "")

    def _cell(self, row: SheetRow, name: str) -> str:
        at = self._places.get(name)
        return "" if at is None or at >= len(row.values) else shown(row.values[at])

    def _planned(self, row: SheetRow) -> int | None:
        try:
            return self._times.planned(row)
        except Doubt:
            return None


def copied_rows(listed: Sequence[Listed]) -> dict[str, dict[int, str]]:
    """For each sheet that copies, which of its rows stand where: row to "MSEL!14".

    The sheet with more columns is the original, of equals the first.
    """
    copied: dict[str, dict[int, str]] = {}
    ranked = sorted(listed, key=lambda one: -len(one.columns.fields))
    originals: list[tuple[str, Mapping[_Identity, list[tuple[int, int | None]]]]] = []
    for one in ranked:
        own = one.identities()
        size = sum(len(rows) for rows in own.values())
        for title, known in originals:
            found = _matched(own, known, title)
            if len(found) >= max(LEAST_COPIED, SHARE_COPIED * size):
                copied[one.sheet.name] = found
                break
        else:
            originals.append((one.sheet.name, own))
    return copied


def _matched(
    own: Mapping[_Identity, list[tuple[int, int | None]]],
    known: Mapping[_Identity, list[tuple[int, int | None]]],
    title: str,
) -> dict[int, str]:
    """Each original row has one copy."""
    found: dict[int, str] = {}
    for identity, rows in own.items():
        left = list(known.get(identity, ()))
        for number, planned in rows:
            at = next((at for at, one in enumerate(left) if _same(one[1], planned)), None)
            if at is not None:
                found[number] = f"{title}!{left.pop(at)[0]}"
    return found


def _same(one_ms: int | None, other_ms: int | None) -> bool:
    return one_ms is None or other_ms is None or one_ms == other_ms
