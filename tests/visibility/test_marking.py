"""Vectors that the browser is held by as well."""

from pathlib import Path

import msgspec
import pytest

from startex.language.base import Noun
from startex.language.ids import LanguageCode, NationCode
from startex.language.staff_plan import MarkingScheme
from startex.visibility.marking import Mark, faults, written


class Vector(Noun):
    name: str
    scheme: MarkingScheme
    nations: tuple[NationCode, ...]
    release: tuple[str, ...]
    display_only: tuple[str, ...]
    language: LanguageCode
    written: str
    faults: tuple[str, ...]


_FILE = Path(__file__).with_name("markings.json")
_VECTORS = msgspec.json.decode(_FILE.read_bytes(), type=tuple[Vector, ...])


@pytest.mark.parametrize("vector", _VECTORS, ids=lambda vector: vector.name)
def test_a_release_list_is_written_by_its_scheme(vector: Vector) -> None:
    mark = Mark(vector.nations, vector.release, vector.display_only)
    assert written(vector.scheme, mark, vector.language) == vector.written
    assert faults(vector.scheme, mark) == vector.faults
