"""Glossaries that others made: TBX and tables to terms."""

from startex.codecs.glossary.glossary import Glossary, LeftOut, fitted, merged
from startex.codecs.glossary.reading import read

__all__ = ["Glossary", "LeftOut", "fitted", "merged", "read"]
