"""Forms of an exercise: which there are, what may stand in one, and how it is read."""

import msgspec
import pytest
from tests.exercises import small

from startex.forms.shipped_forms import shipped
from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import Address, FormId, LanguageCode, UnitId, text_id
from startex.language.plan import Unit
from startex.language.refusals import (
    LanguageNotWorking,
    NotAllowed,
    NotFound,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.rows import MessageRow, RowKey
from startex.language.staff_plan import FormField, FormTemplate
from startex.language.staff_refusals import (
    FormFaulty,
    FormFieldUnknown,
    FormValueMissing,
    FormValueNotAllowed,
)
from startex.language.staff_rows import FilledForm, FormRow
from startex.language.values import FieldType, FormFault, WrittenText
from startex.translation.state import TaskKey

SPOTREP, BORDER = FormId("SPOTREP"), FormId("BORDER")
EN, RU = LanguageCode("en"), LanguageCode("ru")
NOTHING = small.written("")
#: What a border-crossing report must hold, and nothing that is written in a language but one.
CROSSING = {
    "kind": "illegal",
    "direction": "in",
    "time": "1660357800000",
    "position": "42SVH8029267953",
    "people": "12",
}
ACTION = {"action": small.written("Patrol sent.")}


@pytest.fixture
def hall() -> small.Hall:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def form(**changed: object) -> FormTemplate:
    """One with no free text that must be filled."""
    words = {EN: "Fuel", RU: "Горючее"}
    litres = FormField(id="litres", type=FieldType.COUNT, label=words, required=True, most=500)
    note = FormField(id="note", type=FieldType.TEXT, label=words, most=20)
    plain = FormTemplate(id=FormId("FUEL"), title=words, fields=(litres, note))
    return msgspec.structs.replace(plain, **changed)


def put(hall: small.Hall, template: FormTemplate | None = None) -> None:
    hall.give("MSEL-1-D", s.PutForm(form=template or form()))


def send(
    hall: small.Hall,
    name: FormId,
    values: dict[str, str],
    texts: dict[str, WrittenText] | None = None,
    billet: str = "J2-1-D",
) -> MessageRow:
    command = c.SendMessage(
        to=(Address("J3"),),
        subject=NOTHING,
        body=NOTHING,
        form=name,
        values=values,
        texts=texts or {},
    )
    row = hall.views.row(RowKey("message", hall.give(billet, command).created))
    assert isinstance(row, MessageRow)
    return row


def filled(row: MessageRow) -> FilledForm:
    assert row.form is not None
    return row.form


def row(hall: small.Hall, name: FormId) -> FormRow | None:
    found = hall.views.row(RowKey("form", name))
    assert found is None or isinstance(found, FormRow)
    return found


def test_every_form_that_came_with_startex_is_there_for_everybody(hall: small.Hall) -> None:
    rows = {
        key.id: row(hall, FormId(key.id)) for key in hall.views.every_key() if key.row == "form"
    }
    assert rows.keys() == shipped().keys()
    assert all(x and x.shipped and x.audience == x.release == ("ALL",) for x in rows.values())


def test_an_exercise_puts_a_form_of_its_own_in_place_of_a_shipped_one(hall: small.Hall) -> None:
    put(hall, form(id=SPOTREP))
    own = row(hall, SPOTREP)
    assert own
    assert not own.shipped
    assert own.title[RU] == "Горючее"
    hall.give("MSEL-1-D", s.RemoveForm(form=SPOTREP))
    again = row(hall, SPOTREP)
    assert again
    assert again.shipped
    assert again.title == shipped()[SPOTREP].title


def test_a_shipped_form_cannot_be_removed(hall: small.Hall) -> None:
    with pytest.raises(NotFound):
        hall.give("MSEL-1-D", s.RemoveForm(form=SPOTREP))


def test_only_planners_change_forms(hall: small.Hall) -> None:
    with pytest.raises(NotAllowed):
        hall.give("J2-1-D", s.PutForm(form=form()))


def test_putting_the_same_form_again_changes_nothing(hall: small.Hall) -> None:
    put(hall)
    before = hall.rooms.number
    put(hall)
    assert hall.rooms.number == before


def test_forms_of_an_exercise_are_part_of_its_plan(hall: small.Hall) -> None:
    with_form = msgspec.structs.replace(small.plan(), forms=(form(),))
    hall.open(with_form)
    assert row(hall, FormId("FUEL"))
    hall.open(small.plan())
    assert row(hall, FormId("FUEL")) is None


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"id": "a/b"}, FormFault.ID),
        ({"fields": ()}, FormFault.FIELD_MISSING),
        ({"title": {}}, FormFault.LABEL_MISSING),
        ({"title": {"en": "Fuel", "ru": "Горючее", "fr": "Carburant"}}, FormFault.LABEL_MISSING),
        ({"title": {"en": "F" * 301, "ru": "Горючее"}}, FormFault.LABEL_LONG),
        ({"fields": form().fields * 2}, FormFault.ID_TWICE),
        ({"fields": form().fields * 31}, FormFault.TOO_MANY),
    ],
)
def test_a_form_that_nobody_could_fill_is_refused(
    hall: small.Hall, changed: dict[str, object], fault: FormFault
) -> None:
    with pytest.raises(FormFaulty) as refusal:
        put(hall, form(**changed))
    assert refusal.value.fault == fault


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"id": "a b"}, FormFault.ID),
        ({"label": {"en": "Fuel"}}, FormFault.LABEL_MISSING),
        ({"hint": {"en": "In litres"}}, FormFault.LABEL_MISSING),
        ({"type": FieldType.CHOICE, "most": 0}, FormFault.CHOICE_MISSING),
        ({"prefill": "now"}, FormFault.PREFILL),
        ({"most": -1}, FormFault.MOST),
        ({"type": FieldType.POSITION, "most": 5}, FormFault.MOST),
    ],
)
def test_a_field_that_nobody_could_fill_is_refused(
    hall: small.Hall, changed: dict[str, object], fault: FormFault
) -> None:
    litres = msgspec.structs.replace(form().fields[0], **changed)
    with pytest.raises(FormFaulty) as refusal:
        put(hall, form(fields=(litres,)))
    assert refusal.value.fault == fault


def test_values_are_kept_in_one_way_however_they_were_typed(hall: small.Hall) -> None:
    typed = {**CROSSING, "position": " 42svh 80292 67953", "people": " 012 ", "sector": " a   b "}
    kept = filled(send(hall, BORDER, typed, ACTION)).values
    assert kept["position"] == "42SVH 80292 67953"
    assert kept["people"] == "12"
    assert kept["sector"] == "a b"


def test_a_position_in_degrees_becomes_a_grid_reference(hall: small.Hall) -> None:
    typed = {**CROSSING, "position": "38.5598, 68.7738"}
    assert filled(send(hall, BORDER, typed, ACTION)).values["position"] == "42SVH 80292 67953"


@pytest.mark.parametrize(
    ("field", "found", "allowed"),
    [
        ("kind", "sideways", "illegal, attempt, suspect, refugees, official"),
        ("time", "noon", "0…32503679940000 ms"),
        ("position", "over there", "42SVH 80292 67953 | 38.5598, 68.7738"),
        ("position", "42SVH802926795", "42SVH 80292 67953 | 38.5598, 68.7738"),
        ("people", "-1", "0…1000000000"),
        ("people", "a dozen", "0…1000000000"),
        ("sector", "x" * 101, "≤ 100"),
    ],
)
def test_a_value_that_may_not_stand_there_is_refused_with_what_may(
    hall: small.Hall, field: str, found: str, allowed: str
) -> None:
    with pytest.raises(FormValueNotAllowed) as refusal:
        send(hall, BORDER, {**CROSSING, field: found}, ACTION)
    assert refusal.value.field == field
    assert refusal.value.allowed == allowed


def test_a_count_keeps_below_the_limit_of_its_field(hall: small.Hall) -> None:
    put(hall)
    assert filled(send(hall, FormId("FUEL"), {"litres": "500"})).values == {"litres": "500"}
    with pytest.raises(FormValueNotAllowed):
        send(hall, FormId("FUEL"), {"litres": "501"})


def test_what_a_form_needs_must_be_filled(hall: small.Hall) -> None:
    without = {field: value for field, value in CROSSING.items() if field != "people"}
    with pytest.raises(FormValueMissing) as refusal:
        send(hall, BORDER, {**without, "people": "  "}, ACTION)
    assert refusal.value.field == "people"
    with pytest.raises(FormValueMissing) as refusal:
        send(hall, BORDER, CROSSING, {"action": small.written(" ")})
    assert refusal.value.field == "action"


def test_a_field_that_the_form_does_not_have_is_refused(hall: small.Hall) -> None:
    with pytest.raises(FormFieldUnknown):
        send(hall, BORDER, {**CROSSING, "weather": "fine"}, ACTION)
    with pytest.raises(FormFieldUnknown):
        send(hall, BORDER, {**CROSSING, "action": "Patrol sent."}, ACTION)
    with pytest.raises(FormFieldUnknown):
        send(hall, BORDER, CROSSING, {**ACTION, "people": small.written("12")})


def test_values_without_a_form_are_not_lost_in_silence(hall: small.Hall) -> None:
    with pytest.raises(ValueNotAllowed):
        hall.give(
            "J2-1-D",
            c.SendMessage(
                to=(Address("J3"),),
                subject=small.written("Trucks"),
                body=small.written("Two."),
                values={"people": "12"},
            ),
        )


def test_an_unknown_form_is_not_sent(hall: small.Hall) -> None:
    with pytest.raises(NotFound):
        send(hall, FormId("NONE"), {})


def test_a_free_text_keeps_its_length_and_is_in_a_working_language(hall: small.Hall) -> None:
    put(hall)
    with pytest.raises(TextTooLong):
        send(hall, FormId("FUEL"), {"litres": "1"}, {"note": small.written("x" * 21)})
    with pytest.raises(LanguageNotWorking):
        send(hall, FormId("FUEL"), {"litres": "1"}, {"note": small.written("x", "ur")})


def test_a_form_names_only_whom_its_writer_sees(hall: small.Hall) -> None:
    """What he may not see and what is not there are refused in the same words."""
    hidden = Unit(
        id=UnitId("U-HIDDEN"),
        sidc="10031000161211020000",
        side="red",
        latitude_deg=38.5,
        longitude_deg=68.7,
        audience=("EXCON",),
        release=("ALL",),
    )
    hall.open(msgspec.structs.replace(small.plan(), units=(hidden,)))
    refused: list[str] = []
    for name in ("U-HIDDEN", "U-ABSENT"):
        with pytest.raises(NotFound) as refusal:
            send(hall, BORDER, {**CROSSING, "reporter": name}, ACTION)
        refused.append(str(refusal.value.fields).replace(name, ""))
    assert refused[0] == refused[1]
    seen = {**CROSSING, "reporter": "J2-1"}
    assert filled(send(hall, BORDER, seen, ACTION)).values["reporter"] == "J2-1"


def test_a_form_whose_free_texts_are_empty_asks_for_no_translation(hall: small.Hall) -> None:
    """J2 writes English, J3 reads Russian: the form itself needs nobody between them."""
    put(hall)
    before = dict(hall.rooms.translation.tasks)
    sent = send(hall, FormId("FUEL"), {"litres": "300"}, {"note": small.written("  ")})
    assert hall.rooms.translation.tasks == before
    assert filled(sent).texts == {}


def test_only_the_free_texts_of_a_form_wait_for_a_linguist(hall: small.Hall) -> None:
    before = set(hall.rooms.translation.tasks)
    sent = send(hall, BORDER, CROSSING, ACTION)
    asked = set(hall.rooms.translation.tasks) - before
    assert asked == {TaskKey(text_id("message", sent.id, "f-action"), RU)}
    assert filled(sent).texts["action"].versions[0].body == "Patrol sent."


def test_a_reader_of_russian_reads_labels_and_choices_in_russian(hall: small.Hall) -> None:
    sent = filled(send(hall, BORDER, CROSSING, ACTION))
    assert sent.title[RU] == "Донесение о пересечении границы"
    fields = {field.id: field for field in sent.fields}
    chosen = {choice.id: choice.label[RU] for choice in fields["kind"].choices}
    assert fields["people"].label[RU] == "Людей"
    assert chosen[sent.values["kind"]] == "Незаконное"


def test_what_was_sent_keeps_the_shape_its_form_had(hall: small.Hall) -> None:
    put(hall)
    sent = send(hall, FormId("FUEL"), {"litres": "300"})
    put(hall, form(title={EN: "Oil", RU: "Масло"}))
    hall.give("MSEL-1-D", s.RemoveForm(form=FormId("FUEL")))
    again = hall.views.row(RowKey("message", sent.id))
    assert isinstance(again, MessageRow)
    assert filled(again).title[EN] == "Fuel"
