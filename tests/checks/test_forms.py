"""Forms of an exercise's own that nobody could fill, or read, are found before play."""

import msgspec
from tests.checks.good import GOOD

from startex.checks.findings import Finding, Weight
from startex.checks.plan import findings
from startex.language.ids import FormId, LanguageCode
from startex.language.staff_plan import FormField, FormTemplate
from startex.language.values import FieldType, FormFault

WORDS = dict.fromkeys(GOOD.exercise.working_languages, "Fuel")
LITRES = FormField(id="litres", type=FieldType.COUNT, label=WORDS)
FUEL = FormTemplate(id=FormId("FUEL"), title=WORDS, fields=(LITRES,))


def found(form: FormTemplate) -> list[Finding]:
    usual = findings(GOOD)
    with_form = msgspec.structs.replace(GOOD, forms=(form,))
    return [one for one in findings(with_form) if one not in usual]


def test_a_good_form_is_no_finding() -> None:
    assert found(FUEL) == []


def test_two_fields_of_one_name_are_a_fault() -> None:
    (one,) = found(msgspec.structs.replace(FUEL, fields=(LITRES, LITRES)))
    assert (one.code, one.item, one.weight) == ("form-faulty", "form/FUEL", Weight.FAULT)
    told = {"fault": FormFault.ID_TWICE, "field": "fields", "found": "litres"}
    assert told.items() <= one.fields.items()


def test_a_label_that_lacks_in_a_language_of_its_form_is_a_fault() -> None:
    half = msgspec.structs.replace(LITRES, label={LanguageCode("en"): "Litres"})
    (one,) = found(msgspec.structs.replace(FUEL, fields=(half,)))
    told = {"fault": FormFault.LABEL_MISSING, "field": "litres", "found": "ru"}
    assert told.items() <= one.fields.items()


def test_a_form_that_has_no_words_in_a_working_language_is_a_fault() -> None:
    english = {LanguageCode("en"): "Fuel"}
    litres = msgspec.structs.replace(LITRES, label=english)
    (one,) = found(msgspec.structs.replace(FUEL, title=english, fields=(litres,)))
    assert (one.code, one.fields["language"]) == ("form-language-missing", "ru")
