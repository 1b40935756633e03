"""Plain text and tables of it."""

import codecs
import csv
import io
import re

from startex.codecs.attachments.faults import Active, Other, broken

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: A browser or a shell would take a text that begins like this for more than text.
_MARKUP = re.compile(
    r"<\s*(!doctype|html|head|body|script|svg|iframe|object|embed|math|\?xml|\?php|%)"
    r"|^#!|^@echo\b|^\s*%!ps|^\{\\rtf",
    re.IGNORECASE,
)
#: Spreadsheets take such a cell for a formula. A sign before a number is a number.
_FORMULA = re.compile(r"^[\s'\"]*(=|@|[+-](?![\d\s.,]*%?$))\S")
#: "- a list", "— and so on", "+7 900 …" and "-" alone are no formulas.
_HARMLESS = re.compile(r"^[+-]{1,3}(\s.*)?$|^\+\d[\d ()./-]*$", re.DOTALL)
#: What a text may hold below the space: tabs, ends of lines and pages.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")


def decoded(data: bytes) -> str | None:
    """The text, None where it is none."""
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), "utf-8")
    for candidate in (encoding, "cp1251"):
        try:
            text = data.decode(candidate)
        except UnicodeDecodeError:
            continue
        return None if _CONTROLS.search(text) else text
    return None


def check_text(text: str) -> None:
    """Raises: Other."""
    found = _MARKUP.search(text.lstrip("\ufeff \t\r\n")[:1024])
    if found is not None:
        raise Other(found.group(0).strip()[:20])


def check_table(text: str) -> None:
    """Raises: Other, Active, Unsound."""
    check_text(text)
    for delimiter in (",", ";", "\t"):
        try:
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
                _check_cells(row)
        except csv.Error as wrong:
            raise broken(f"CSV: {wrong}") from wrong


def _check_cells(row: list[str]) -> None:
    for cell in row:
        if _FORMULA.match(cell) and not _HARMLESS.match(cell.strip()):
            raise Active(cell.strip()[:40])
