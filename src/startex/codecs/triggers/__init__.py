"""What a line waits for, as people type it: all(at D2 0730, line CT-1 released)."""

from startex.codecs.triggers.reading import parse
from startex.codecs.triggers.writing import write

__all__ = ["parse", "write"]
