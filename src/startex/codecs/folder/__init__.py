"""The exercise folder: the text form of a plan (docs/standards/exercise-folder.md)."""

from startex.codecs.folder.reading import Readout, read
from startex.codecs.folder.writing import canonical, write

__all__ = ["Readout", "canonical", "read", "write"]
