"""Event lists from spreadsheets, in the dialects people keep them in."""

from startex.codecs.workbook.merging import into
from startex.codecs.workbook.reading import read
from startex.codecs.workbook.result import Context, Imported, Mapped, Reported, context_of

__all__ = ["Context", "Imported", "Mapped", "Reported", "context_of", "into", "read"]
