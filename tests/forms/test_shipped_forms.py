"""The forms that come with Startex: complete, in their own layout, true to their sources."""

from importlib import resources

import pytest

from startex.codecs.folder.forms import write_form
from startex.forms.faults import faults
from startex.forms.shipped_forms import shipped
from startex.language.ids import FormId
from startex.language.staff_plan import FormTemplate

FORMS = tuple(shipped().values())
NAMES = (
    "SITREP INTSUM SPOTREP INCREP MEDEVAC-US MEDEVAC-NATO LOGSTAT PERSTAT PATROL CHECKPOINT "
    "BORDER RFI ALERT"
)
#: The value lists of CAP 1.2 [oasis-cap-1.2, 3.2.1 and 3.2.2].
CAP = {
    "msgType": "Alert Update Cancel Ack Error",
    "scope": "Public Restricted Private",
    "category": "Geo Met Safety Security Rescue Fire Health Env Transport Infra CBRNE Other",
    "responseType": "Shelter Evacuate Prepare Execute Avoid Monitor Assess AllClear None",
    "urgency": "Immediate Expected Future Past Unknown",
    "severity": "Extreme Severe Moderate Minor Unknown",
    "certainty": "Observed Likely Possible Unlikely Unknown",
}


def named(form: str) -> FormTemplate:
    return shipped()[FormId(form)]


def choices(form: str, field: str) -> list[str]:
    (found,) = (x for x in named(form).fields if x.id == field)
    return [choice.id for choice in found.choices]


def lines(form: str, number: int) -> list[str]:
    return [x.id for x in named(form).fields if x.id.startswith(f"line{number}")]


def test_every_form_that_staffs_know_is_there() -> None:
    assert sorted(shipped()) == sorted(NAMES.split())


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_a_shipped_form_can_be_filled_and_read_in_english_and_russian(form: FormTemplate) -> None:
    assert [(x.field, x.kind, x.found) for x in faults(form)] == []
    assert {"en", "ru"} <= form.title.keys()


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_a_shipped_form_is_written_as_every_form_is(form: FormTemplate) -> None:
    file = resources.files("startex.forms").joinpath("shipped", f"{form.id}.toml")
    assert file.read_bytes() == write_form(form)


def test_line_3_of_a_medical_evacuation_has_five_classes_in_the_us_and_three_in_nato() -> None:
    assert len(lines("MEDEVAC-US", 3)) == 5
    assert len(lines("MEDEVAC-NATO", 3)) == 3


def test_all_nine_lines_of_a_medical_evacuation_are_there_and_6_and_9_for_war_and_peace() -> None:
    for form in ("MEDEVAC-US", "MEDEVAC-NATO"):
        assert all(lines(form, number) for number in range(1, 10))
        assert lines(form, 6) == ["line6", "line6_peace"]
        assert lines(form, 9) == ["line9", "line9_peace"]


def test_an_alert_has_the_value_lists_of_cap() -> None:
    assert {field: " ".join(choices("ALERT", field)) for field in CAP} == CAP


def test_an_incident_report_is_initial_an_update_or_final() -> None:
    assert choices("INCREP", "stage") == ["initial", "update", "final"]


def test_a_request_for_information_says_until_when_it_is_of_value() -> None:
    (ltiov,) = (x for x in named("RFI").fields if x.id == "ltiov")
    assert ltiov.required
