"""What a file that is to be attached really is, and whether it could do something by itself."""

from startex.codecs.attachments.apart import inspect_apart
from startex.codecs.attachments.inspection import MEDIA_TYPES, ending_of, inspect
from startex.codecs.attachments.naming import cleaned, marked

__all__ = ["MEDIA_TYPES", "cleaned", "ending_of", "inspect", "inspect_apart", "marked"]
