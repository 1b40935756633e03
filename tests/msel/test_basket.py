"""The list in play: written and sent in minutes, chosen from, taken back, held, talked about."""

import msgspec
import pytest
from tests.exercises import small
from tests.msel.in_play import L1, L2, NEW, known, with_lines

from startex.conduct.alarms import ring
from startex.language import commands as c
from startex.language.ids import LanguageCode, LineId, MessageId, StorylineId, TextId
from startex.language.msel_rows import LineRow
from startex.language.plan import Storyline
from startex.language.refusals import (
    AlternativeChosen,
    ExerciseNotRunning,
    LineHeldBack,
    LineLanguageUnchecked,
    LineNotInState,
    NotFound,
    OwnLine,
    TextMissing,
    ValueNotAllowed,
)
from startex.language.rows import MessageRow, RowKey
from startex.language.values import LineKind, LineStatus, ReleaseRule, RemarkKind


@pytest.fixture
def hall() -> small.Hall:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def hand_in(hall: small.Hall, to: tuple[str, ...] = ("J2",), by: str = "WHITE-1-D") -> None:
    line = small.line(NEW, "130815EAUG22", to)
    title, body = small.written("A shot"), small.written("A shot was heard.")
    hall.give(by, c.DraftLine(line=line, title=title, body=body, submit=True))


def approve(hall: small.Hall, upto: LineStatus, by: str = "MSEL-1-D") -> None:
    hall.give(by, c.ApproveLine(line=NEW, upto=upto))


def message_row(hall: small.Hall, message: MessageId) -> MessageRow:
    row = hall.views.row(RowKey("message", message))
    assert isinstance(row, MessageRow)
    return row


def line_row(hall: small.Hall, line: LineId) -> LineRow:
    row = hall.views.row(RowKey("line", line))
    assert isinstance(row, LineRow)
    return row


def past(hall: small.Hall, line: LineId = NEW) -> list[LineStatus]:
    return [change.status for change in known(hall, line).history]


# written in play


def test_an_inject_is_written_and_handed_in_in_one_step(hall: small.Hall) -> None:
    hand_in(hall)
    assert past(hall) == [LineStatus.SUBMITTED]
    assert known(hall).line.author == "WHITE-1-D"


def test_what_is_handed_in_at_once_in_play_is_dynamic_and_nothing_else_is(hall: small.Hall) -> None:
    hand_in(hall)
    early = small.opened()
    boast = msgspec.structs.replace(small.line(NEW, "130815EAUG22", ("J2",)), dynamic=True)
    early.give("WHITE-1-D", c.DraftLine(line=boast, title=small.written("A shot"), submit=True))
    assert (known(hall).line.dynamic, known(early).line.dynamic) == (True, False)
    brought = msgspec.structs.replace(boast, id=LineId("BROUGHT"))
    hall.give("WHITE-1-D", c.DraftLine(line=brought, title=small.written("From a sheet")))
    assert not known(hall, brought.id).line.dynamic


def test_an_inject_goes_out_with_its_approval(hall: small.Hall) -> None:
    hand_in(hall)
    approve(hall, LineStatus.RELEASED)
    assert past(hall)[1:] == [LineStatus.APPROVED, LineStatus.SYNCHRONIZED, LineStatus.RELEASED]
    sent = message_row(hall, known(hall).message)
    assert sent.body.versions[0].body == "A shot was heard."


def test_approval_may_go_on_to_the_gate_only(hall: small.Hall) -> None:
    hand_in(hall)
    approve(hall, LineStatus.SYNCHRONIZED)
    assert known(hall).line.status is LineStatus.SYNCHRONIZED
    assert known(hall).message == ""


def test_nobody_sends_out_his_own_line_by_approving_it(hall: small.Hall) -> None:
    hand_in(hall, by="MSEL-1-D")
    with pytest.raises(OwnLine):
        approve(hall, LineStatus.RELEASED)
    assert known(hall).line.status is LineStatus.SUBMITTED


def test_where_a_gate_is_closed_nothing_is_approved(hall: small.Hall) -> None:
    hand_in(hall, to=("J3",))
    with pytest.raises(LineLanguageUnchecked):
        approve(hall, LineStatus.RELEASED)
    assert past(hall) == [LineStatus.SUBMITTED]
    assert not hall.rooms.messages.messages


def test_before_startex_nothing_goes_out_with_its_approval() -> None:
    hall = small.opened()
    hand_in(hall)
    with pytest.raises(ExerciseNotRunning):
        approve(hall, LineStatus.RELEASED)
    assert past(hall) == [LineStatus.SUBMITTED]


@pytest.mark.parametrize("upto", [LineStatus.COMPLETE, LineStatus.DRAFT, LineStatus.OMITTED])
def test_approval_goes_on_to_nothing_else(hall: small.Hall, upto: LineStatus) -> None:
    hand_in(hall)
    with pytest.raises(ValueNotAllowed):
        approve(hall, upto)


# alternatives


def alternatives(rule: ReleaseRule = ReleaseRule.BY_HAND) -> small.Hall:
    lines = (
        msgspec.structs.replace(small.line(line, planned, ("J2",)), alternative="bridge", rule=rule)
        for line, planned in ((L1, "130730EAUG22"), (L2, "130800EAUG22"))
    )
    return with_lines(*lines)


def test_of_alternatives_one_is_released() -> None:
    hall = alternatives()
    hall.give("MSEL-1-D", c.ReleaseLine(line=L2))
    with pytest.raises(AlternativeChosen) as refused:
        hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    assert (refused.value.line, refused.value.chosen) == (L1, L2)


def test_of_alternatives_the_clock_too_releases_one() -> None:
    hall = alternatives(ReleaseRule.AT_TIME)
    hall.wait(120)
    assert ring(hall.desk, hall.wall_ms) == [L1]
    assert known(hall, L2).held


def test_where_the_chosen_one_was_recalled_another_may_be_chosen() -> None:
    hall = alternatives()
    hall.give("MSEL-1-D", c.ReleaseLine(line=L2))
    hall.give("MSEL-1-D", c.RecallLine(line=L2, reason="The wrong bridge"))
    hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    assert known(hall, L1).line.status is LineStatus.RELEASED


# recall


def test_what_was_sent_by_mistake_is_taken_back_with_a_reason(hall: small.Hall) -> None:
    hall.give("WHITE-1-D", c.ReleaseLine(line=L1))
    hall.give("WHITE-1-D", c.RecallLine(line=L1, reason="Too early"))
    assert (known(hall, L1).line.status, known(hall, L1).line.reason) == (
        LineStatus.RECALLED,
        "Too early",
    )
    assert past(hall, L1) == [LineStatus.RELEASED, LineStatus.RECALLED]


def test_readers_keep_a_recalled_message_marked(hall: small.Hall) -> None:
    hall.give("WHITE-1-D", c.ReleaseLine(line=L1))
    message = known(hall, L1).message
    assert not message_row(hall, message).withdrawn
    hall.desk.touched()
    hall.give("WHITE-1-D", c.RecallLine(line=L1, reason="Too early"))
    assert RowKey("message", message) in hall.desk.touched()
    assert message_row(hall, message).withdrawn
    assert message_row(hall, message).body.versions[0].body == "Shots were heard."
    assert known(hall, L1).message == message


def test_what_is_complete_can_be_recalled_and_what_was_never_sent_cannot(hall: small.Hall) -> None:
    hall.give("WHITE-1-D", c.ReleaseLine(line=L1))
    hall.give("WHITE-1-D", c.CompleteLine(line=L1))
    hall.give("WHITE-1-D", c.RecallLine(line=L1, reason="Wrong addressee"))
    for line in (L1, L2):
        with pytest.raises(LineNotInState):
            hall.give("WHITE-1-D", c.RecallLine(line=line, reason="Wrong addressee"))


def test_a_recall_has_a_reason(hall: small.Hall) -> None:
    hall.give("WHITE-1-D", c.ReleaseLine(line=L1))
    with pytest.raises(TextMissing):
        hall.give("WHITE-1-D", c.RecallLine(line=L1, reason=" "))


def test_what_delivered_nothing_is_recalled_without_a_message() -> None:
    hall = with_lines(small.line(L1, "130730EAUG22", (), kind=LineKind.CONTROL_TASK))
    hall.give("WHITE-1-D", c.ReleaseLine(line=L1))
    hall.give("WHITE-1-D", c.RecallLine(line=L1, reason="Not today"))
    assert known(hall, L1).line.status is LineStatus.RECALLED


def test_what_one_cannot_see_one_neither_recalls_nor_talks_about() -> None:
    hidden = msgspec.structs.replace(
        small.line(L1, "130730EAUG22", ("J2",), release=("USA",)), owner="USA"
    )
    hall = with_lines(hidden)
    hall.give("MSEL-1-D", c.ReleaseLine(line=L1))
    commands = (
        c.RecallLine(line=L1, reason="Too early"),
        c.RemarkOnLine(line=L1, kind=RemarkKind.COMMENT, text=small.written("Why?")),
    )
    for command in commands:
        with pytest.raises(NotFound):
            hall.give("WHITE-1-D", command)
    assert (known(hall, L1).line.status, known(hall, L1).remarks) == (LineStatus.RELEASED, ())


# done without being sent


def test_what_delivers_nothing_is_done_when_it_is_done(hall: small.Hall) -> None:
    hall.give("WHITE-1-D", c.CompleteLine(line=LineId("L-6")))
    assert known(hall, LineId("L-6")).line.status is LineStatus.COMPLETE
    with pytest.raises(LineNotInState):
        hall.give("WHITE-1-D", c.CompleteLine(line=L1))


# holding


def test_a_storyline_is_held_and_freed_as_one() -> None:
    other = msgspec.structs.replace(
        small.line(L2, "130815EAUG22", ("J2",)), storyline=StorylineId("BS")
    )
    hall = small.Hall()
    plan = msgspec.structs.replace(
        small.plan(),
        lines=(small.line(L1, "130730EAUG22", ("J2",)), other),
        storylines=(*small.plan().storylines, Storyline(id=StorylineId("BS"))),
    )
    hall.open(plan)
    hall.give("DIR-1-D", c.StartExercise())
    hall.give("MSEL-1-D", c.HoldStoryline(held=True, storyline=StorylineId("BS")))
    assert (known(hall, L1).held, known(hall, L2).held) == (False, True)
    with pytest.raises(LineHeldBack):
        hall.give("MSEL-1-D", c.ReleaseLine(line=L2))
    hall.give("MSEL-1-D", c.HoldStoryline(held=False))
    assert not known(hall, L2).held


def test_only_what_is_unsent_is_held(hall: small.Hall) -> None:
    hall.give("WHITE-1-D", c.ReleaseLine(line=L1))
    hall.give("MSEL-1-D", c.HoldStoryline(held=True))
    assert [i for i, line in hall.rooms.msel.lines.items() if not line.held] == [L1]
    with pytest.raises(NotFound):
        hall.give("MSEL-1-D", c.HoldStoryline(held=True, storyline=StorylineId("NO")))


# remarks


def remark(hall: small.Hall, line: LineId = L1, kind: RemarkKind = RemarkKind.COMMENT) -> None:
    text = small.written("Выстрелы слышны и на посту", "ru")
    hall.give("WHITE-1-D", c.RemarkOnLine(line=line, kind=kind, text=text))


def test_a_remark_stands_at_its_line_with_who_and_when(hall: small.Hall) -> None:
    remark(hall)
    remark(hall, L1, RemarkKind.SAID)
    first, second = line_row(hall, L1).remarks
    assert (first.id, first.kind, first.billet) == ("R00001", RemarkKind.COMMENT, "WHITE-1-D")
    assert (second.id, second.kind) == ("R00002", RemarkKind.SAID)
    assert first.text.versions[0].body == "Выстрелы слышны и на посту"
    assert first.exercise_ms == hall.desk.now_ms()


def test_a_remark_touches_the_row_of_its_line(hall: small.Hall) -> None:
    hall.desk.touched()
    remark(hall)
    assert RowKey("line", L1) in hall.desk.touched()


def test_a_line_is_talked_about_whatever_became_of_it(hall: small.Hall) -> None:
    hall.give("MSEL-1-D", c.OmitLine(line=L2, reason="No time"))
    remark(hall, L2)
    assert len(line_row(hall, L2).remarks) == 1
    with pytest.raises(NotFound):
        remark(hall, LineId("ABSENT"))
    empty = c.RemarkOnLine(line=L1, kind=RemarkKind.COMMENT, text=small.written(" "))
    with pytest.raises(TextMissing):
        hall.give("WHITE-1-D", empty)


def test_a_remark_does_not_go_stale_with_the_edits_of_others(hall: small.Hall) -> None:
    version = known(hall, L1).version
    remark(hall)
    assert known(hall, L1).version == version


def test_a_remark_belongs_to_no_plan(hall: small.Hall) -> None:
    remark(hall)
    hall.open(small.plan())
    assert TextId("remark/R00001/body") in hall.rooms.translation.texts
    assert len(line_row(hall, L1).remarks) == 1


def test_nobody_rewrites_a_remark(hall: small.Hall) -> None:
    remark(hall)
    text, russian = TextId("remark/R00001/body"), LanguageCode("ru")
    for billet in ("WHITE-1-D", "DIR-1-D"):
        with pytest.raises(NotFound):
            hall.give(billet, c.WriteText(text=text, language=russian, body="Нет", version=1))
