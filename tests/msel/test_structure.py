"""What the event list hangs on is put, shown, kept while it is used, and removed."""

import msgspec
import pytest
from tests.exercises import small

from startex.conduct.plan import saved
from startex.language import commands as c
from startex.language.conditions import AllOf, DecisionIs, SignalIs
from startex.language.ids import BilletId, GateId, IncidentId, LineId, StorylineId, ViewId
from startex.language.msel_rows import (
    ColumnRow,
    GateRow,
    IncidentRow,
    ViewRow,
)
from startex.language.plan import (
    ColumnFilter,
    Gate,
    Incident,
    ListColumn,
    ListView,
    LoadLimits,
    Readiness,
    Storyline,
)
from startex.language.refusals import (
    InUse,
    NotAllowed,
    NotFound,
    TextMissing,
    ValueNotAllowed,
)
from startex.language.rows import RowKey
from startex.language.values import ColumnType, IncidentLevel, TerminologyProfile, TextState

PLANNER, CONTROLLER = "MSEL-1-D", "WHITE-1-D"
PRIORITY = ListColumn(id="Colour", type=ColumnType.CHOICE, choices=("red", "green"))
CLOSE = Gate(id=GateId("G1"), options=("open", "close"), storyline=StorylineId("CT"))


@pytest.fixture
def hall() -> small.Hall:
    return small.opened()


def put_incident(hall: small.Hall, name: str, *part_of: str, event: bool = False) -> None:
    level = IncidentLevel.EVENT if event else IncidentLevel.INCIDENT
    incident = Incident(id=IncidentId(name), level=level, part_of=part_of)
    hall.give(PLANNER, c.PutIncident(incident=incident, title=small.written(f"Title of {name}")))


def put_gate(hall: small.Hall, gate: Gate = CLOSE, *words: str) -> None:
    options = tuple(small.written(word) for word in words or ("Open it", "Close it"))
    hall.give(PLANNER, c.PutGate(gate=gate, title=small.written("The pass"), options=options))


def edit(hall: small.Hall, line: str, **changed: object) -> None:
    known = hall.rooms.msel.lines[LineId(line)]
    wanted = msgspec.structs.replace(known.line, **changed)
    hall.give(PLANNER, c.EditLine(line=wanted, version=known.version))


def remove(hall: small.Hall, item: str, name: str, by: str = PLANNER) -> None:
    hall.give(by, c.RemoveListItem(item=item, id=name))


def test_an_incident_belongs_to_storylines_and_events(hall: small.Hall) -> None:
    put_incident(hall, "E1", "CT", event=True)
    put_incident(hall, "I1", "E1", "CT")
    row = hall.views.row(RowKey("incident", "I1"))
    assert isinstance(row, IncidentRow)
    assert (row.level, row.part_of) == (IncidentLevel.INCIDENT, ("E1", "CT"))
    assert row.title.versions[0].body == "Title of I1"


@pytest.mark.parametrize("name", ["I1", "I2", "nothing"])
def test_an_incident_is_no_part_of_itself_of_an_incident_or_of_nothing(
    hall: small.Hall, name: str
) -> None:
    put_incident(hall, "I1", "CT")
    put_incident(hall, "I2", "CT")
    with pytest.raises(NotFound):
        put_incident(hall, "I1", name)


def test_an_event_with_incidents_becomes_no_incident(hall: small.Hall) -> None:
    put_incident(hall, "E1", "CT", event=True)
    put_incident(hall, "I1", "E1")
    with pytest.raises(InUse) as no:
        put_incident(hall, "E1", "CT")
    assert no.value.fields == {"kind": "incident", "id": "E1", "by": "I1"}


def test_a_gate_shows_the_words_of_its_options(hall: small.Hall) -> None:
    put_gate(hall)
    row = hall.views.row(RowKey("gate", "G1"))
    assert isinstance(row, GateRow)
    assert [(o.id, o.title.versions[0].body) for o in row.options] == [
        ("open", "Open it"),
        ("close", "Close it"),
    ]


@pytest.mark.parametrize(
    "options", [(), ("open",), ("title", "open"), ("open", "open"), ("a/b", "c")]
)
def test_a_gate_has_options_of_its_own_names_and_words(
    hall: small.Hall, options: tuple[str, ...]
) -> None:
    with pytest.raises(ValueNotAllowed):
        put_gate(hall, msgspec.structs.replace(CLOSE, options=options))


def test_an_option_that_a_line_waits_for_stays(hall: small.Hall) -> None:
    put_gate(hall)
    waits = AllOf(of=(SignalIs(signal="go"), DecisionIs(gate=GateId("G1"), option="close")))
    edit(hall, "L-2", trigger=waits)
    with pytest.raises(InUse):
        put_gate(hall, msgspec.structs.replace(CLOSE, options=("open", "wait")))
    put_gate(hall, msgspec.structs.replace(CLOSE, options=("close", "wait")), "Close", "Wait")
    assert "gate/G1/open" not in hall.rooms.translation.texts
    with pytest.raises(InUse):
        remove(hall, "gate", "G1")
    edit(hall, "L-2", trigger=None)
    remove(hall, "gate", "G1")
    assert not any(text.startswith("gate/") for text in hall.rooms.translation.texts)
    assert hall.views.row(RowKey("gate", "G1")) is None


def test_a_new_title_keeps_the_other_languages_as_stale(hall: small.Hall) -> None:
    storyline = hall.rooms.msel.storylines[StorylineId("CT")]
    before = hall.rooms.number
    hall.give(
        PLANNER, c.PutStoryline(storyline=storyline, title=small.written("Attack on the pass"))
    )
    assert hall.rooms.number == before + 1, "only the sign-in"
    hall.give(PLANNER, c.PutStoryline(storyline=storyline, title=small.written("Raid")))
    text = hall.rooms.translation.text(
        saved(hall.rooms).texts[0].id.__class__("storyline/CT/title")
    )
    assert [(v.language, v.body, v.of_version) for v in text.versions] == [
        ("en", "Raid", 2),
        ("ru", "Нападение на перевал", 1),
    ]
    russian = small.written("Налёт", "ru")
    hall.give(PLANNER, c.PutStoryline(storyline=storyline, title=russian))
    text = hall.rooms.translation.text(text.id)
    assert [(v.language, v.body, v.of_version, v.state) for v in text.versions] == [
        ("en", "Raid", 2, TextState.SOURCE),
        ("ru", "Налёт", 2, TextState.HUMAN_DRAFT),
    ]


def test_a_storyline_in_use_stays_and_a_new_one_goes_with_its_title(hall: small.Hall) -> None:
    with pytest.raises(InUse) as no:
        remove(hall, "storyline", "CT")
    assert no.value.fields["by"] == "L-1"
    new = Storyline(id=StorylineId("FLOOD"), objectives=("O1",))
    hall.give(PLANNER, c.PutStoryline(storyline=new, title=small.written("Flood")))
    remove(hall, "storyline", "FLOOD")
    assert "storyline/FLOOD/title" not in hall.rooms.translation.texts
    with pytest.raises(NotFound):
        remove(hall, "storyline", "FLOOD")
    with pytest.raises(ValueNotAllowed):
        remove(hall, "line", "L-1")


@pytest.mark.parametrize(
    ("kind", "good", "wrong"),
    [
        (ColumnType.NUMBER, ("1", "-2.5", "3,5", ""), ("one", "1 2", "١")),
        (ColumnType.YES_NO, ("yes", "no", ""), ("y", "Yes")),
        (ColumnType.DAY, ("2022-08-13", ""), ("13.08.2022", "2022-13-01", "20220813")),
        (ColumnType.CHOICE, ("red", "green", ""), ("blue", "Red")),
        (ColumnType.TEXT, ("", "anything; at all"), ()),
    ],
)
def test_a_column_holds_what_its_type_says(
    hall: small.Hall, kind: ColumnType, good: tuple[str, ...], wrong: tuple[str, ...]
) -> None:
    choices = PRIORITY.choices if kind is ColumnType.CHOICE else ()
    column = ListColumn(id="Colour", type=kind, choices=choices)
    hall.give(PLANNER, c.PutColumn(column=column))
    for cell in good:
        edit(hall, "L-2", columns={"Colour": cell})
    for cell in wrong:
        with pytest.raises(ValueNotAllowed) as no:
            edit(hall, "L-2", columns={"Colour": cell})
        assert no.value.fields["field"] == "Colour"
        assert no.value.fields["found"] == cell


def test_a_column_takes_no_type_that_its_cells_do_not_fit(hall: small.Hall) -> None:
    edit(hall, "L-2", columns={"Colour": "blue"})
    with pytest.raises(InUse) as no:
        hall.give(PLANNER, c.PutColumn(column=PRIORITY))
    assert no.value.fields == {"kind": "column", "id": "Colour", "by": "L-2"}
    edit(hall, "L-2", columns={"Colour": "red"})
    hall.give(PLANNER, c.PutColumn(column=PRIORITY))
    row = hall.views.row(RowKey("column", "Colour"))
    assert isinstance(row, ColumnRow)
    assert row.choices == ("red", "green")
    remove(hall, "column", "Colour")
    assert hall.rooms.msel.lines[LineId("L-2")].line.columns == {"Colour": "red"}


@pytest.mark.parametrize(
    "heading", ["planned", "Status", "planned_ms", "Title", "unknown:x", " a", "a\nb"]
)
def test_a_column_is_not_called_like_one_of_ours(hall: small.Hall, heading: str) -> None:
    with pytest.raises(ValueNotAllowed):
        hall.give(PLANNER, c.PutColumn(column=ListColumn(id=heading)))


def test_a_heading_stands_once_whatever_its_case(hall: small.Hall) -> None:
    hall.give(PLANNER, c.PutColumn(column=PRIORITY))
    with pytest.raises(ValueNotAllowed):
        hall.give(PLANNER, c.PutColumn(column=ListColumn(id="COLOUR")))


@pytest.mark.parametrize("choices", [("a;b",), ("a", "a"), ("",), (" a",)])
def test_choices_can_be_told_apart_in_text(hall: small.Hall, choices: tuple[str, ...]) -> None:
    with pytest.raises(ValueNotAllowed):
        hall.give(PLANNER, c.PutColumn(column=msgspec.structs.replace(PRIORITY, choices=choices)))


def test_a_choice_has_choices_and_nothing_else_has(hall: small.Hall) -> None:
    with pytest.raises(TextMissing):
        hall.give(PLANNER, c.PutColumn(column=msgspec.structs.replace(PRIORITY, choices=())))
    with pytest.raises(ValueNotAllowed):
        hall.give(PLANNER, c.PutColumn(column=ListColumn(id="Colour", choices=("a",))))


def a_view(owner: str = "") -> ListView:
    key = ColumnFilter(column="priority", values=("key",))
    return ListView(id=ViewId("V1"), name="Key", filters=(key,), owner=BilletId(owner))


def test_a_view_is_ones_own_or_everybodys_and_never_anothers(hall: small.Hall) -> None:
    with pytest.raises(NotAllowed):
        hall.give(CONTROLLER, c.SaveView(view=a_view(PLANNER)))
    hall.give(CONTROLLER, c.SaveView(view=a_view(CONTROLLER)))
    with pytest.raises(NotAllowed):
        hall.give(PLANNER, c.SaveView(view=a_view()))
    row = hall.views.row(RowKey("view", "V1"))
    assert isinstance(row, ViewRow)
    assert row.owner == CONTROLLER


def test_a_view_goes_by_its_owners_wish_or_a_planners(hall: small.Hall) -> None:
    hall.give(CONTROLLER, c.SaveView(view=a_view(CONTROLLER)))
    remove(hall, "view", "V1", by=CONTROLLER)
    hall.give(CONTROLLER, c.SaveView(view=a_view()))
    with pytest.raises(NotAllowed):
        remove(hall, "view", "V1", by=CONTROLLER)
    remove(hall, "view", "V1", by=PLANNER)
    assert hall.views.row(RowKey("view", "V1")) is None


def test_a_view_has_a_name_and_an_end(hall: small.Hall) -> None:
    with pytest.raises(TextMissing):
        hall.give(PLANNER, c.SaveView(view=msgspec.structs.replace(a_view(), name=" ")))
    with pytest.raises(ValueNotAllowed):
        hall.give(PLANNER, c.SaveView(view=msgspec.structs.replace(a_view(), sort="x" * 301)))
    many = tuple(str(number) for number in range(501))
    with pytest.raises(ValueNotAllowed):
        hall.give(PLANNER, c.SaveView(view=msgspec.structs.replace(a_view(), columns=many)))


def test_rules_are_set_once_and_within_bounds(hall: small.Hall) -> None:
    rules = c.SetRules(
        terminology=TerminologyProfile.NATO,
        readiness=Readiness(objective=True),
        limits=LoadLimits(window_min=30),
    )
    hall.give("DIR-1-D", rules)
    number = hall.rooms.number
    hall.give("DIR-1-D", rules)
    assert hall.rooms.number == number
    exercise = saved(hall.rooms).exercise
    assert (exercise.terminology, exercise.limits.window_min) == (TerminologyProfile.NATO, 30)
    none = LoadLimits(per_cell=0)
    with pytest.raises(ValueNotAllowed):
        hall.give("DIR-1-D", msgspec.structs.replace(rules, limits=none))


def test_the_whole_structure_is_saved_and_loaded(hall: small.Hall) -> None:
    put_incident(hall, "E1", "CT", event=True)
    put_gate(hall)
    hall.give(PLANNER, c.PutColumn(column=PRIORITY))
    hall.give(PLANNER, c.SaveView(view=a_view()))
    plan = saved(hall.rooms)
    other = small.Hall()
    other.open(plan)
    assert saved(other.rooms) == plan
    bare = msgspec.structs.replace(plan, incidents=(), gates=(), columns=(), views=())
    other.open(bare)
    assert saved(other.rooms).gates == ()
    assert other.views.row(RowKey("incident", "E1")) is None
