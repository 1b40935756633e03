"""What was sent by mistake, decided, remarked on or missed, as the record tells it."""

from io import BytesIO

import msgspec
from openpyxl import load_workbook
from tests.exercises import small
from tests.papers.editions import edition_of

from startex.conduct.alarms import ring
from startex.language import commands as c
from startex.language.ids import EXCON, GateId, LineId
from startex.language.plan import Gate
from startex.language.review import ReviewReport, TimelineEvent, TimelineKind
from startex.language.values import RemarkKind
from startex.papers.staff_journal import staff_journal
from startex.review import audience
from startex.review.record import report

L1 = LineId("L-1")


def reviewed(hall: small.Hall, name: str = EXCON) -> ReviewReport:
    people = hall.rooms.people
    return report(hall.journal.read(), hall.views, people, audience.named(name, people))


def told(hall: small.Hall, kind: TimelineKind, name: str = EXCON) -> list[TimelineEvent]:
    return [event for event in reviewed(hall, name).timeline if event.kind is kind]


def recalled() -> small.Hall:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    hall.give("WHITE-1-D", c.ReleaseLine(line=L1))
    hall.give("WHITE-1-D", c.RecallLine(line=L1, reason="The wrong pass"))
    return hall


def test_a_recall_is_told_with_its_reason_and_its_message() -> None:
    hall = recalled()
    (line,) = told(hall, TimelineKind.LINE_RECALLED)
    assert (line.id, line.says) == ("L-1", "The wrong pass")
    (message,) = told(hall, TimelineKind.MESSAGE_WITHDRAWN)
    assert (message.id, message.cells) == ("M00001", ("WHITE", "J2", "J3"))


def test_who_had_the_message_reads_that_it_was_taken_back_and_not_why() -> None:
    hall = recalled()
    assert [event.id for event in told(hall, TimelineKind.MESSAGE_WITHDRAWN, "J3")] == ["M00001"]
    assert told(hall, TimelineKind.LINE_RECALLED, "J3") == []
    assert told(hall, TimelineKind.MESSAGE_WITHDRAWN, "UZB-C") == []


def test_nobody_owes_an_acknowledgement_of_what_was_taken_back() -> None:
    assert reviewed(recalled()).acknowledgements == ()


def test_nobody_waits_for_the_translation_of_what_was_taken_back() -> None:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    hall.give("WHITE-1-D", c.ReleaseLine(line=LineId("L-2")))
    assert "message/M00001/body" in {text.text for text in reviewed(hall).open_texts}
    hall.give("WHITE-1-D", c.RecallLine(line=LineId("L-2"), reason="The wrong bridge"))
    assert not [text for text in reviewed(hall).open_texts if text.text.startswith("message/")]


def test_a_staff_journal_marks_a_recalled_message() -> None:
    workbook = load_workbook(BytesIO(staff_journal([edition_of(recalled())])))
    cells = [str(v) for row in workbook["J3"].iter_rows(values_only=True) for v in row if v]
    assert [cell for cell in cells if "Shots at the pass" in cell] == [
        "RECALLED. WHITE/0001, PRIORITY. From P-POLICE to J2, J3: Shots at the pass"
    ]


def test_what_was_said_at_a_line_stands_in_the_record_of_control_alone() -> None:
    hall = recalled()
    said = small.written("He asked for the grid reference.")
    hall.give("WHITE-1-D", c.RemarkOnLine(line=L1, kind=RemarkKind.SAID, text=said))
    (event,) = told(hall, TimelineKind.LINE_REMARKED)
    assert (event.id, event.text) == ("L-1", "remark/R00001/body")
    assert told(hall, TimelineKind.LINE_REMARKED, "J3") == []


def test_a_decision_of_the_players_is_told_in_words() -> None:
    hall = recalled()
    gate = Gate(id=GateId("G1"), options=("close", "open"))
    words = (small.written("Close the pass"), small.written("Keep it open"))
    hall.give("MSEL-1-D", c.PutGate(gate=gate, title=small.written("The pass"), options=words))
    hall.give("WHITE-1-D", c.TakeDecision(gate=gate.id, option="close"))
    (event,) = told(hall, TimelineKind.DECISION_TAKEN)
    assert (event.id, event.text) == ("G1", "gate/G1/close")


def test_an_expected_action_that_did_not_come_is_told() -> None:
    hall = small.opened()
    awaited = hall.rooms.msel.lines[LineId("L-6")]
    deadline_ms = small.DAY_1.start_ms + 10 * small.MINUTE_MS
    edit = msgspec.structs.replace(awaited.line, deadline_ms=deadline_ms)
    hall.give("MSEL-1-D", c.EditLine(line=edit, version=awaited.version))
    hall.give("DIR-1-D", c.StartExercise())
    hall.wait(15)
    ring(hall.desk, hall.wall_ms)
    hall.desk.commit()
    assert [event.id for event in told(hall, TimelineKind.DEADLINE_PASSED)] == ["L-6"]
