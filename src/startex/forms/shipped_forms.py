"""The forms that come with Startex, in src/startex/forms/shipped."""

from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

from startex.codecs.folder.forms import read_one
from startex.language.ids import FormId
from startex.language.staff_plan import FormTemplate


@cache
def shipped() -> Mapping[FormId, FormTemplate]:
    """By id, in alphabetical order. Raises: Unreadable."""
    files = resources.files("startex.forms").joinpath("shipped").iterdir()
    read = [read_one(file.read_bytes(), file.name) for file in files if file.name.endswith(".toml")]
    return MappingProxyType({form.id: form for form in sorted(read, key=lambda form: form.id)})
