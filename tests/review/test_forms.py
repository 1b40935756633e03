"""A form that was sent without a subject, as the record tells of it."""

from tests.exercises import small
from tests.papers.editions import edition_of

from startex.language import commands as c
from startex.language.ids import Address, FormId
from startex.language.review import ExerciseRecord, TimelineKind
from startex.language.values import HumanText

TITLES = {"en": "Border-crossing report", "ru": "Донесение о пересечении границы"}
VALUES = {"kind": "illegal", "direction": "in", "time": "0", "position": "42SVH", "people": "12"}


def bodies(text: HumanText) -> dict[str, str]:
    return {version.language: version.body for version in text.versions}


def after_a_form() -> ExerciseRecord:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    sent = c.SendMessage(
        to=(Address("J3"),),
        subject=small.written(""),
        body=small.written(""),
        form=FormId("BORDER"),
        values=VALUES,
        texts={"action": small.written("Patrol sent.")},
    )
    hall.give("J2-1-D", sent)
    return edition_of(hall).record


def test_a_staff_journal_calls_it_what_the_form_is_called() -> None:
    journals = after_a_form().journals
    (text,) = (x.text for j in journals if j.cell == "J2" for x in j.entries if x.register)
    assert isinstance(text, HumanText)
    assert bodies(text) == TITLES


def test_so_does_the_timeline() -> None:
    report = after_a_form().report
    (event,) = (x for x in report.timeline if x.kind is TimelineKind.MESSAGE_SENT)
    (text,) = (x for x in report.texts if x.id == event.text)
    assert bodies(text) == TITLES
