"""The Common Exercise Format: an exercise and its injects as one JSON object."""

from startex.codecs.cexf.writing import encode

__all__ = ["encode"]
