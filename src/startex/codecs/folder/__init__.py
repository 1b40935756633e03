"""The exercise folder: the text form of a plan (docs/standards/exercise-folder.md)."""

from startex.codecs.folder.reading import Readout, read
from startex.codecs.folder.shapes import ONLY_WHEN_USED
from startex.codecs.folder.writing import canonical, write

__all__ = ["ONLY_WHEN_USED", "Readout", "canonical", "read", "write"]
