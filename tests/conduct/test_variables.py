"""Names and times stand in the texts of a line as they are when it goes out."""

import msgspec
import pytest
from tests.exercises.small import Hall, human, line, plan, with_more

from startex.language import commands as c
from startex.language.ids import LineId, NationCode, TextId, UnitId, text_id
from startex.language.plan import Unit
from startex.language.refusals import VariableUnknown
from startex.language.values import HumanText, LineStatus
from startex.wording.dtg import format_dtg

BODY = "{{ persona.P-POLICE.name }} at {{ line.time }}; L-2 at {{ line.L-2.time + 15 }}."


def hall_with(body: str, russian: str) -> Hall:
    texts = (
        human("line/V-1/title", en="Title", ru="Заголовок"),
        human("line/V-1/body", en=body, ru=russian),
    )
    hall = Hall()
    hall.open(with_more(plan(), (line("V-1", "130745EAUG22", ("J2", "J3")),), texts))
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def sent(hall: Hall, part: str = "body") -> HumanText:
    message = hall.rooms.msel.lines[LineId("V-1")].message
    return hall.rooms.translation.text(text_id("message", message, part))


def test_each_language_of_a_message_has_its_own_names_and_the_time_it_went_out() -> None:
    hall = hall_with(BODY, "{{ persona.P-POLICE.name }}, {{ line.time }}")
    hall.wait(5)
    hall.give("DIR-1-D", c.ReleaseLine(line=LineId("V-1")))
    now = format_dtg(hall.rooms.msel.lines[LineId("V-1")].released_ms or 0, "E")
    bodies = {one.language: one.body for one in sent(hall).versions}
    assert bodies == {
        "en": f"District police at {now}; L-2 at 130815EAUG22.",
        "ru": f"Районная милиция, {now}",
    }


def test_the_line_itself_keeps_its_places() -> None:
    hall = hall_with(BODY, "—")
    hall.give("DIR-1-D", c.ReleaseLine(line=LineId("V-1")))
    kept = hall.rooms.translation.text(TextId("line/V-1/body"))
    assert kept.versions[0].body == BODY


def test_a_line_whose_places_mean_nothing_is_not_released() -> None:
    hall = hall_with("{{ unit.GONE.name }}", "{{ line.GONE.time }}")
    with pytest.raises(VariableUnknown) as refused:
        hall.give("DIR-1-D", c.ReleaseLine(line=LineId("V-1")))
    assert refused.value.names == ("unit.GONE.name", "line.GONE.time")
    assert hall.rooms.msel.lines[LineId("V-1")].line.status is LineStatus.SYNCHRONIZED


def test_a_text_without_places_is_sent_to_the_byte() -> None:
    body = "Braces { and }} and $x stay."
    hall = hall_with(body, "—")
    hall.give("DIR-1-D", c.ReleaseLine(line=LineId("V-1")))
    assert sent(hall).versions[0].body == body


def test_the_time_of_another_line_is_when_it_really_went_out() -> None:
    hall = hall_with("{{ line.L-1.time }}", "—")
    hall.wait(10)
    hall.give("DIR-1-D", c.ReleaseLine(line=LineId("L-1")))
    hall.wait(3)
    hall.give("DIR-1-D", c.ReleaseLine(line=LineId("V-1")))
    released_ms = hall.rooms.msel.lines[LineId("L-1")].released_ms
    assert released_ms is not None
    assert released_ms != hall.rooms.msel.lines[LineId("L-1")].line.planned_ms
    assert sent(hall).versions[0].body == format_dtg(released_ms, "E")


def hall_naming(name: str, release: tuple[str, ...]) -> Hall:
    """A line for its readers that names what is American."""
    american = msgspec.structs.replace(
        line("A-1", "130815EAUG22", ("J2",), release=("USA",)), owner=NationCode("USA")
    )
    unit = Unit(
        id=UnitId("U-1"), sidc="1" * 20, side="f", latitude_deg=0, longitude_deg=0, release=("USA",)
    )
    mine = line("V-1", "130745EAUG22", ("J2",), release=release)
    texts = (human("line/V-1/body", en=name), human("unit/U-1/name", en="Ranger company"))
    hall = Hall()
    whole = with_more(plan(), (american, mine), texts)
    hall.open(msgspec.structs.replace(whole, units=(unit,)))
    hall.give("DIR-1-D", c.StartExercise())
    return hall


@pytest.mark.parametrize("name", ["unit.U-1.name", "line.A-1.time"])
def test_what_a_reader_may_not_have_is_not_put_into_a_text_either(name: str) -> None:
    hall = hall_naming(f"{{{{ {name} }}}}", ("USA", "TJK"))
    with pytest.raises(VariableUnknown) as refused:
        hall.give("DIR-1-D", c.ReleaseLine(line=LineId("V-1")))
    assert refused.value.names == (name,)
    own = hall_naming(f"{{{{ {name} }}}}", ("USA",))
    own.give("DIR-1-D", c.ReleaseLine(line=LineId("V-1")))
    assert sent(own).versions[0].body in ("Ranger company", "130815EAUG22")
