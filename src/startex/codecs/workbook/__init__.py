"""Event lists from spreadsheets, in the dialects people keep them in."""

from startex.codecs.workbook.fitting import FIELDS, checked, decoded, remembered
from startex.codecs.workbook.merging import into
from startex.codecs.workbook.reading import read
from startex.codecs.workbook.result import Context, Imported, Mapped, Reported, context_of
from startex.codecs.workbook.rules import ColumnMapping, Mapping, SheetMapping, TimeRules

__all__ = [
    "FIELDS",
    "ColumnMapping",
    "Context",
    "Imported",
    "Mapped",
    "Mapping",
    "Reported",
    "SheetMapping",
    "TimeRules",
    "checked",
    "context_of",
    "decoded",
    "into",
    "read",
    "remembered",
]
