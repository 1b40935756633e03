"""Event lists from spreadsheets, in the dialects people keep them in."""

from startex.codecs.workbook.export import Like, write
from startex.codecs.workbook.fitting import FIELDS, checked, decoded, remembered
from startex.codecs.workbook.merging import into
from startex.codecs.workbook.reading import read
from startex.codecs.workbook.result import Context, Imported, Mapped, Reported, context_of
from startex.codecs.workbook.rules import ColumnMapping, Mapping, SheetMapping, TimeRules
from startex.codecs.workbook.submission import (
    Choice,
    Difference,
    Fate,
    Remembered,
    Submission,
    accepted,
    after,
    compare,
    remembered_from,
)

__all__ = [
    "FIELDS",
    "Choice",
    "ColumnMapping",
    "Context",
    "Difference",
    "Fate",
    "Imported",
    "Like",
    "Mapped",
    "Mapping",
    "Remembered",
    "Reported",
    "SheetMapping",
    "Submission",
    "TimeRules",
    "accepted",
    "after",
    "checked",
    "compare",
    "context_of",
    "decoded",
    "into",
    "read",
    "remembered",
    "remembered_from",
    "write",
]
