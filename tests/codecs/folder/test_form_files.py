"""forms/ID.toml: a form of the exercise's own."""

import pytest
from hypothesis import given, settings
from tests.codecs.folder.small import small
from tests.codecs.forms import forms

from startex.codecs.folder import read, write
from startex.codecs.folder.forms import read_one, write_form
from startex.language.base import Unreadable
from startex.language.staff_plan import FormTemplate
from startex.language.values import FieldType, Prefill

FUEL = """id = "FUEL"
precedence = "priority"
title = { en = "Fuel", ru = "Горючее" }

[[fields]]
id = "kind"
type = "choice"
required = true
label = { en = "Kind", ru = "Вид" }
choices = [
  { id = "diesel", label = { en = "Diesel", ru = "Дизельное" } },
  { id = "petrol", label = { en = "Petrol", ru = "Бензин" } },
]

[[fields]]
id = "at"
type = "time"
prefill = "now"
label = { en = "As of", ru = "На время" }
hint = { en = "Local", ru = "Местное" }

[[fields]]
id = "litres"
type = "count"
most = 500
label = { en = "Litres", ru = "Литров" }
"""


def with_form(text: str, name: str = "forms/FUEL.toml") -> dict[str, bytes]:
    return {**small(), name: text.encode()}


def test_a_form_is_read_from_its_file_and_written_back() -> None:
    readout = read(with_form(FUEL))
    assert readout.unreadable == ()
    assert readout.plan is not None
    (form,) = readout.plan.forms
    assert [field.type for field in form.fields] == ["choice", "time", "count"]
    assert form.fields[1].prefill is Prefill.NOW
    assert readout.places["form/FUEL"] == ("forms/FUEL.toml", 1)
    assert write(readout.plan) == with_form(FUEL)


@settings(max_examples=100, deadline=None)
@given(form=forms)
def test_a_form_that_is_written_reads_as_the_same_form(form: FormTemplate) -> None:
    assert read_one(write_form(form), "form.toml") == form


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "found", "allowed"),
    [
        ('type = "time"', 'type = "clock"', "value-not-allowed", 17, "type = clock", "time"),
        ('id = "at"\n', "", "value-missing", 15, "id", '"…"'),
        ('id = "at"', 'id = "a/t"', "id-not-allowed", 16, "a/t", "A–Z"),
        ('id = "at"', 'id = "kind"', "id-twice", 16, "kind", "forms/FUEL.toml:6"),
        ('id = "petrol"', 'id = "diesel"', "id-twice", 10, "diesel", "forms/FUEL.toml:10"),
        ("most = 500", "mots = 500", "key-unknown", 25, "mots", "most"),
        ("most = 500", 'most = "many"', "value-not-allowed", 25, "most = many", "1, 2"),
        ("[[fields]]", "[[field]]", "key-unknown", 5, "field", "fields"),
        ("most = 500", "most =", "toml-broken", 25, "", "TOML"),
        ('id = "FUEL"', 'id = "OIL"', "value-not-allowed", 1, "id = OIL", "FUEL"),
    ],
)
def test_what_is_no_form_is_told_with_its_line(
    old: str, new: str, code: str, line: int, found: str, allowed: str
) -> None:
    first = read(with_form(FUEL.replace(old, new))).unreadable[0]
    assert (first.file, first.code, first.line) == ("forms/FUEL.toml", code, line)
    assert found in first.found
    assert allowed in first.allowed


def test_a_file_elsewhere_is_no_form() -> None:
    (told,) = read(with_form(FUEL, "forms/more/FUEL.toml")).unreadable
    assert told.code == "file-unknown"


def test_a_form_alone_is_read_or_told_what_is_first_wrong() -> None:
    assert read_one(FUEL.encode(), "mine.toml").fields[0].type is FieldType.CHOICE
    with pytest.raises(Unreadable) as wrong:
        read_one(FUEL.replace("most", "mots").encode(), "mine.toml")
    assert (wrong.value.file, wrong.value.line) == ("mine.toml", 25)
