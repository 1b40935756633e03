"""Meetings of the battle rhythm: who sets them, what must fit, who reads them."""

import msgspec
import pytest
from tests.exercises import small

from startex.conduct.plan import saved
from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.base import Refusal
from startex.language.facts import Numbered, TextWritten, TranslationRequested
from startex.language.ids import Address, BilletId, LanguageCode, RhythmId
from startex.language.refusals import AddressUnknown, NotFound, ReleaseTooNarrow, ValueNotAllowed
from startex.language.rows import RowKey
from startex.language.staff_plan import RhythmEvent, RhythmInput
from startex.language.staff_refusals import OfOthers
from startex.language.staff_rows import RhythmRow
from startex.visibility.cut import may_see

BRIEF = RhythmEvent(
    id=RhythmId("MORNING"),
    start_minute=8 * 60,
    length_min=45,
    chair=Address("J3-1"),
    members=(Address("J2"), Address("J3")),
    inputs=(RhythmInput(id="intel", provider=Address("J2"), due_min=60),),
)


def put(event: RhythmEvent, title: str = "Morning update") -> s.PutRhythm:
    words = {one.id: small.written(f"What {one.id} brings") for one in event.inputs}
    return s.PutRhythm(event=event, title=small.written(title), inputs=words)


def changed(**fields: object) -> RhythmEvent:
    return msgspec.structs.replace(BRIEF, **fields)


def facts_since(hall: small.Hall, number: int) -> list[Numbered]:
    return [one for one in hall.journal.read() if one.number > number]


def test_a_meeting_is_shown_with_its_words_and_inputs() -> None:
    hall = small.opened()
    hall.give("J3-1-D", put(BRIEF))
    row = hall.views.row(RowKey("rhythm", "MORNING"))
    assert isinstance(row, RhythmRow)
    assert row.title.versions[0].body == "Morning update"
    assert [(one.id, one.due_min, one.what.versions[0].body) for one in row.inputs] == [
        ("intel", 60, "What intel brings")
    ]


def test_whoever_comes_is_given_its_words_in_his_language() -> None:
    hall = small.opened()
    hall.give("J3-1-D", put(BRIEF))
    asked = [
        (n.recorded.fact.text, n.recorded.fact.language)
        for n in hall.journal.read()
        if isinstance(n.recorded.fact, TranslationRequested)
    ]
    assert ("rhythm/MORNING/title", "ru") in asked
    assert ("rhythm/MORNING/intel", "ru") in asked


def test_words_that_did_not_change_keep_their_translations() -> None:
    hall = small.opened()
    hall.give("DIR-1-D", put(BRIEF))
    number = hall.rooms.number
    hall.give("DIR-1-D", put(changed(start_minute=9 * 60)))
    assert [type(n.recorded.fact).__name__ for n in facts_since(hall, number)] == ["RhythmPut"]
    hall.give("DIR-1-D", put(changed(start_minute=9 * 60), "Morning brief"))
    written = [n.recorded.fact for n in facts_since(hall, number)]
    (new,) = [fact for fact in written if isinstance(fact, TextWritten)]
    assert new.version.of_version == 2


def test_a_staff_changes_its_own_meetings_and_control_all() -> None:
    hall = small.opened()
    hall.give("DIR-1-D", put(BRIEF))
    with pytest.raises(OfOthers):
        hall.give("UZB-1-D", put(changed(start_minute=0)))
    with pytest.raises(OfOthers):
        hall.give("UZB-1-D", s.RemoveRhythm(event="MORNING"))
    hall.give("J3-1-D", put(changed(start_minute=60)))
    hall.give("WHITE-1-D", s.RemoveRhythm(event="MORNING"))
    assert hall.views.row(RowKey("rhythm", "MORNING")) is None


def test_a_meeting_of_control_is_not_there_for_players() -> None:
    hall = small.opened()
    hall.give("DIR-1-D", put(changed(audience=("EXCON",), members=(), inputs=())))
    row = hall.views.row(RowKey("rhythm", "MORNING"))
    assert row is not None
    assert not may_see(row, hall.rooms.people.viewer(BilletId("J3-1-D")))
    with pytest.raises(NotFound):
        hall.give("J3-1-D", s.RemoveRhythm(event="MORNING"))


def test_the_rhythm_is_part_of_the_plan() -> None:
    hall = small.opened()
    hall.give("DIR-1-D", put(BRIEF))
    plan = saved(hall.rooms)
    assert plan.rhythm == (BRIEF,)
    again = small.Hall()
    again.open(plan)
    assert again.rooms.staff.rhythm == hall.rooms.staff.rhythm
    hall.open(msgspec.structs.replace(plan, rhythm=()))
    assert not hall.rooms.staff.rhythm


def test_whoever_comes_must_be_there_and_may_read_it() -> None:
    hall = small.opened()
    with pytest.raises(AddressUnknown):
        hall.give("DIR-1-D", put(changed(chair=Address("NOBODY"))))
    with pytest.raises(ReleaseTooNarrow) as narrow:
        hall.give("DIR-1-D", put(changed(release=("USA",))))
    assert narrow.value.nations == ("TJK",)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"id": "A B"}, "id"),
        ({"start_minute": 1440}, "start_minute"),
        ({"length_min": 0}, "length_min"),
        ({"days": ("30 August",)}, "days"),
        ({"inputs": (RhythmInput(id="title", provider=Address("J2")),)}, "inputs"),
        ({"inputs": (RhythmInput(id="a", provider=Address("J2"), due_min=-1),)}, "due_min"),
    ],
)
def test_what_cannot_be_is_refused_with_what_may_be(fields: dict[str, object], field: str) -> None:
    hall = small.opened()
    with pytest.raises(ValueNotAllowed) as refused:
        hall.give("DIR-1-D", put(changed(**fields)))
    assert (refused.value.field, bool(refused.value.allowed)) == (field, True)


def test_inputs_and_their_words_go_together() -> None:
    hall = small.opened()
    without = s.PutRhythm(event=BRIEF, title=small.written("Morning"))
    more = s.PutRhythm(
        event=changed(inputs=()),
        title=small.written("Morning"),
        inputs={"intel": small.written("What J2 knows")},
    )
    for command in (without, more):
        with pytest.raises(ValueNotAllowed):
            hall.give("DIR-1-D", command)


def test_an_interpreter_is_asked_for_working_languages_only() -> None:
    hall = small.opened()
    with pytest.raises(Refusal):
        hall.give("DIR-1-D", put(changed(languages=(LanguageCode("kk"),))))
    hall.give("DIR-1-D", c.StartExercise())
    hall.give("DIR-1-D", put(changed(languages=(LanguageCode("ru"),))))
