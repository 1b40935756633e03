"""Lines wait for time, lines, messages, orders, decisions, signals and the simulation."""

import msgspec
import pytest
from tests.exercises import small, waiting
from tests.exercises.waiting import line, met, wait

from startex.conduct.desk import Desk
from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.conditions import (
    AllOf,
    AnyCondition,
    AnyOf,
    DecisionIs,
    LineIs,
    MessageMatches,
    NotSo,
    OrderIssued,
    SignalIs,
    SimulationSays,
    TimeReached,
    Unacknowledged,
)
from startex.language.ids import Address, GateId, LanguageCode, LineId, NationCode, OrderId
from startex.language.plan import Line
from startex.language.refusals import (
    AddressUnknown,
    DependencyCycle,
    LineHeldBack,
    NotAllowed,
    NotFound,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.rows import RowKey
from startex.language.values import LineStatus, OrderKind, ReleaseRule
from startex.msel.numbers import LONGEST_SIGNAL, MOST_TRIGGER_DEPTH, MOST_TRIGGER_LEAVES
from startex.wording.dtg import parse_dtg

L1 = LineId("L-1")
EN = LanguageCode("en")
GO = SignalIs(signal="go")
AT_0730 = TimeReached(exercise_ms=parse_dtg("130730EAUG22"))


def message(sender: str = "", to: str = "", words: str = "") -> MessageMatches:
    return MessageMatches(sender=Address(sender), to=Address(to), words=words)


def waits(condition: AnyCondition) -> small.Hall:
    return waiting.hall(line("W", condition))


def give_signal(hall: small.Hall, signal: str = "go") -> None:
    hall.give("WHITE-1-D", c.GiveSignal(signal=signal))


# each kind of condition


def test_a_time_is_reached_at_its_minute_and_not_before() -> None:
    hall = waits(AT_0730)
    wait(hall, 29.9)
    assert not met(hall, "W")
    wait(hall, 0.1)
    assert met(hall, "W")


def test_no_time_is_reached_before_startex() -> None:
    early = TimeReached(exercise_ms=parse_dtg("130600EAUG22"))
    hall = waiting.hall(line("W", early), started=False)
    wait(hall, 600)
    assert not met(hall, "W")
    hall.give("DIR-1-D", c.StartExercise())
    wait(hall, 0)
    assert met(hall, "W")


def test_a_jump_of_the_clock_reaches_what_it_jumps_over() -> None:
    hall = waits(AT_0730)
    hall.give("DIR-1-D", c.JumpClock(exercise_ms=parse_dtg("131200EAUG22")))
    wait(hall, 0)
    assert met(hall, "W")


def test_a_line_is_what_it_is() -> None:
    hall = waits(LineIs(line=L1, status=LineStatus.COMPLETE))
    waiting.release(hall, "L-1")
    assert not met(hall, "W")
    hall.give("MSEL-1-D", c.CompleteLine(line=L1))
    assert met(hall, "W")


def test_a_complete_line_counts_as_released_and_a_recalled_one_does_not() -> None:
    hall = waits(LineIs(line=L1, status=LineStatus.RELEASED))
    waiting.release(hall, "L-1")
    hall.give("MSEL-1-D", c.CompleteLine(line=L1))
    assert met(hall, "W")
    hall.give("MSEL-1-D", c.RecallLine(line=L1, reason="wrong day"))
    assert not met(hall, "W")


def test_a_message_is_heard_by_sender_addressee_and_words_in_any_language() -> None:
    hall = waits(message("J3", "J2", "ДОЗОР  выслан"))
    hall.send("J2-1-D", "J3", small.written("Дозор выслан", "ru"))
    hall.send("J3-1-D", "UZB-C", small.written("Дозор выслан", "ru"))
    hall.send("J3-1-D", "J2", small.written("Дозор стоит", "ru"))
    assert not met(hall, "W")
    hall.send("J3-1-D", "J2", small.written("Наш дозор был выслан", "ru"))
    assert met(hall, "W")


def test_a_translation_brings_words_too() -> None:
    hall = waits(message("J3", words="patrol"))
    sent = hall.send("J3-1-D", "J2", small.written("Дозор выслан", "ru"))
    text = small.human(f"message/{sent}/body", ru="x").id
    hall.give(
        "INT-1-D",
        c.WriteText(text=text, language=EN, body="A PATROL is on its way", version=1),
    )
    assert met(hall, "W")


def test_words_are_those_of_one_language() -> None:
    hall = waits(message(words="patrol дозор"))
    sent = hall.send("J3-1-D", "J2", small.written("Дозор выслан", "ru"))
    text = small.human(f"message/{sent}/body", ru="x").id
    hall.give("INT-1-D", c.WriteText(text=text, language=EN, body="patrol", version=1))
    assert not met(hall, "W")


@pytest.mark.parametrize("sender", ["J3", "J3-1", "PLAYERS", ""])
@pytest.mark.parametrize("to", ["WHITE", "P-POLICE", "EXCON", ""])
def test_a_cell_a_post_a_persona_and_a_side_all_name_a_message(sender: str, to: str) -> None:
    hall = waits(message(sender, to))
    hall.send("J3-1-D", "P-POLICE", small.written("Where are you?"))
    assert met(hall, "W")


@pytest.mark.parametrize(("sender", "to"), [("J2", ""), ("EXCON", ""), ("", "J2"), ("", "PLAYERS")])
def test_others_names_do_not(sender: str, to: str) -> None:
    hall = waits(message(sender, to))
    hall.send("J3-1-D", "P-POLICE", small.written("Where are you?"))
    assert not met(hall, "W")


def test_an_inject_is_a_message_of_its_persona() -> None:
    hall = waits(message("P-POLICE", "J2", "shots"))
    waiting.release(hall, "L-1")
    assert met(hall, "W")
    hall.give("MSEL-1-D", c.RecallLine(line=L1, reason="wrong day"))
    assert not met(hall, "W")


def test_a_message_sent_before_a_line_was_written_counts() -> None:
    hall = waiting.hall()
    hall.send("J3-1-D", "J2", small.written("Road closed"))
    new = line("N", message(words="road"))
    hall.give("WHITE-1-D", c.DraftLine(line=new, title=small.written("N")))
    assert met(hall, "N")


def test_a_check_of_communications_is_no_message_that_anything_waits_for() -> None:
    hall = waits(message())
    words = small.written("Radio check")
    hall.give("DIR-1-D", c.CheckCommunications(subject=words, body=words))
    assert not met(hall, "W")


def test_what_was_sent_before_startex_to_try_the_means_does_not_count() -> None:
    hall = waiting.hall(line("W", message("J3")), started=False)
    hall.send("J3-1-D", "J2", small.written("Test"))
    hall.wait(1)
    hall.give("DIR-1-D", c.StartExercise())
    hall.desk = Desk(hall.journal, lambda: hall.wall_ms)
    assert wait(hall, 1) == []
    assert not met(hall, "W")
    hall.send("J3-1-D", "J2", small.written("Here"))
    assert met(hall, "W")


def test_a_message_that_not_all_who_see_the_line_may_have_is_none_for_it() -> None:
    own = msgspec.structs.replace(
        line("OWN", message("J2")), owner=NationCode("USA"), release=("USA",), to=(Address("J2"),)
    )
    hall = waiting.hall(line("W", message("J2")), own)
    hall.send("J2-1-D", "DIR", small.written("American eyes"), "", "USA")
    assert (met(hall, "W"), met(hall, "OWN")) == (False, True)


def issue(hall: small.Hall, billet: str, kind: OrderKind, based_on: str = "") -> OrderId:
    """An order to the contingent."""
    text = s.OrderText(language=EN, title="Pass", mission="Hold.", execution="Go.")
    command = s.IssueOrder(kind=kind, to=(Address("UZB-C"),), text=text, based_on=OrderId(based_on))
    return OrderId(hall.give(billet, command).created)


def test_an_order_is_waited_for_by_its_kind_and_issuer() -> None:
    hall = waits(OrderIssued(kind=OrderKind.WARNO, sender=Address("J3")))
    hall.send("J3-1-D", "UZB-C", small.written("WARNO 3"))
    issue(hall, "J2-1-D", OrderKind.WARNO)
    issue(hall, "J3-1-D", OrderKind.OPORD)
    assert not met(hall, "W")
    issue(hall, "J3-1-D", OrderKind.WARNO)
    assert met(hall, "W")


def test_an_order_is_no_message_with_words() -> None:
    hall = waits(MessageMatches(sender=Address("J3")))
    issue(hall, "J3-1-D", OrderKind.WARNO)
    assert not met(hall, "W")


def test_an_order_that_is_cancelled_is_waited_for_again() -> None:
    hall = waits(OrderIssued(kind=OrderKind.WARNO))
    order = issue(hall, "J3-1-D", OrderKind.WARNO)
    assert met(hall, "W")
    hall.give("J3-1-D", s.CancelOrder(order=order, reason=small.written("No longer.")))
    assert not met(hall, "W")


def test_an_acknowledgement_is_missing_after_so_many_minutes_until_it_comes() -> None:
    hall = waits(Unacknowledged(line=L1, minutes=15))
    wait(hall, 30)
    waiting.release(hall, "L-1")
    wait(hall, 14)
    assert not met(hall, "W")
    wait(hall, 1)
    assert met(hall, "W")
    sent = waiting.known(hall, "L-1").message
    hall.give("J2-1-D", c.AcknowledgeMessage(message=sent))
    assert met(hall, "W")
    hall.give("J3-1-D", c.AcknowledgeMessage(message=sent))
    assert not met(hall, "W")


def test_nothing_is_missing_of_a_line_that_was_recalled() -> None:
    hall = waits(Unacknowledged(line=L1, minutes=15))
    waiting.release(hall, "L-1")
    wait(hall, 20)
    hall.give("MSEL-1-D", c.RecallLine(line=L1, reason="wrong day"))
    assert not met(hall, "W")


def test_the_simulation_tells_and_spelling_does_not_count() -> None:
    hall = waits(SimulationSays(event="convoy at  BP3"))
    hall.give("WHITE-1-D", c.TellSimulation(event="Convoy at BP3 "))
    assert met(hall, "W")
    before = hall.journal.head
    hall.give("WHITE-1-D", c.TellSimulation(event="convoy at bp3"))
    assert hall.journal.head == before


def test_a_signal_is_given_by_hand() -> None:
    hall = waits(GO)
    give_signal(hall, " GO")
    assert met(hall, "W")


def test_a_signal_that_nothing_waits_for_is_not_given() -> None:
    hall = waits(GO)
    with pytest.raises(NotFound):
        give_signal(hall, "g0")


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (c.GiveSignal(signal="  "), TextMissing),
        (c.TellSimulation(event=""), TextMissing),
        (c.TellSimulation(event="x" * (LONGEST_SIGNAL + 1)), TextTooLong),
        (c.TakeDecision(gate=GateId("G9"), option="close"), NotFound),
        (c.TakeDecision(gate=GateId("G1"), option="shut"), ValueNotAllowed),
    ],
)
def test_only_what_there_is_may_be_told(command: c.AnyCommand, refusal: type[Exception]) -> None:
    hall = waits(GO)
    with pytest.raises(refusal):
        hall.give("WHITE-1-D", command)


def test_players_tell_nothing_and_only_the_clock_weighs() -> None:
    hall = waits(GO)
    with pytest.raises(NotAllowed):
        hall.give("J3-1-D", c.GiveSignal(signal="go"))
    with pytest.raises(NotAllowed):
        hall.give("DIR-1-D", c.WeighTriggers(lines=(LineId("W"),)))


def test_all_any_and_not_say_what_they_mean() -> None:
    both = AllOf(of=(GO, NotSo(of=LineIs(line=L1, status=LineStatus.RELEASED))))
    either = AnyOf(of=(GO, LineIs(line=L1, status=LineStatus.RELEASED)))
    hall = waiting.hall(line("BOTH", both), line("EITHER", either))
    assert (met(hall, "BOTH"), met(hall, "EITHER")) == (False, False)
    give_signal(hall)
    assert (met(hall, "BOTH"), met(hall, "EITHER")) == (True, True)
    waiting.release(hall, "L-1")
    assert (met(hall, "BOTH"), met(hall, "EITHER")) == (False, True)


# decisions and branches


def test_a_decision_opens_its_branch_and_a_second_one_replaces_it() -> None:
    gate = GateId("G1")
    hall = waiting.hall(
        line("CLOSED", DecisionIs(gate=gate, option="close"), rule=ReleaseRule.ON_TRIGGER),
        line("OPEN", DecisionIs(gate=gate, option="open")),
        line("EITHER", DecisionIs(gate=gate)),
    )
    hall.give("WHITE-1-D", c.TakeDecision(gate=gate, option="open"))
    assert [met(hall, x) for x in ("CLOSED", "OPEN", "EITHER")] == [False, True, True]
    wait(hall, 5)
    hall.give("WHITE-1-D", c.TakeDecision(gate=gate, option="close"))
    assert [met(hall, x) for x in ("CLOSED", "OPEN", "EITHER")] == [True, False, True]
    assert wait(hall, 0) == ["CLOSED"]


def test_the_gate_says_what_was_decided_and_when() -> None:
    hall = waiting.hall()
    wait(hall, 5)
    hall.give("WHITE-1-D", c.TakeDecision(gate=GateId("G1"), option="open"))
    row = hall.views.row(RowKey("gate", "G1"))
    told = msgspec.to_builtins(row)
    assert (told["decided"], told["decided_ms"]) == ("open", parse_dtg("130705EAUG22"))


# release


def test_a_line_on_a_trigger_goes_as_soon_as_it_is_met() -> None:
    hall = waiting.hall(line("W", GO, rule=ReleaseRule.ON_TRIGGER, planned="131700EAUG22"))
    assert wait(hall, 60) == []
    give_signal(hall)
    assert wait(hall, 0) == ["W"]


def test_a_line_at_a_time_waits_for_its_trigger_too() -> None:
    hall = waiting.hall(line("W", GO, rule=ReleaseRule.AT_TIME))
    assert wait(hall, 60) == []
    give_signal(hall)
    assert wait(hall, 0) == ["W"]
    hall = waiting.hall(line("W", GO, rule=ReleaseRule.AT_TIME))
    give_signal(hall)
    assert wait(hall, 29) == []
    assert wait(hall, 1) == ["W"]


def test_a_line_by_hand_is_shown_as_met_and_people_release_it_as_they_like() -> None:
    hall = waiting.hall(line("W", GO), line("V", GO))
    waiting.release(hall, "W")
    give_signal(hall)
    assert wait(hall, 60) == []
    assert met(hall, "V")
    waiting.release(hall, "V")
    assert waiting.status_of(hall, ("W", "V")) == ["released", "released"]


def test_a_line_on_a_trigger_without_one_waits_for_people() -> None:
    hall = waiting.hall(line("W", rule=ReleaseRule.ON_TRIGGER))
    assert wait(hall, 600) == []


def test_a_held_line_waits_and_goes_when_it_is_freed() -> None:
    hall = waiting.hall(line("W", GO, rule=ReleaseRule.ON_TRIGGER))
    hall.give("WHITE-1-D", c.HoldLine(line=LineId("W")))
    give_signal(hall)
    assert wait(hall, 0) == []
    with pytest.raises(LineHeldBack):
        waiting.release(hall, "W")
    hall.give("WHITE-1-D", c.UnholdLine(line=LineId("W")))
    assert wait(hall, 0) == ["W"]


def test_one_release_sets_off_the_next_in_the_same_moment() -> None:
    after = LineIs(line=LineId("A"), status=LineStatus.RELEASED)
    hall = waiting.hall(
        line("A", rule=ReleaseRule.AT_TIME), line("B", after, rule=ReleaseRule.ON_TRIGGER)
    )
    assert wait(hall, 30) == ["A", "B"]


def test_a_trigger_that_is_no_longer_met_no_longer_releases() -> None:
    quiet = AllOf(of=(AT_0730, NotSo(of=GO)))
    hall = waiting.hall(line("W", quiet, rule=ReleaseRule.ON_TRIGGER), line("V", GO))
    give_signal(hall)
    assert wait(hall, 60) == []


def test_a_line_that_is_gone_no_longer_waits() -> None:
    hall = waiting.hall(line("W", GO, rule=ReleaseRule.ON_TRIGGER), line("V", GO))
    hall.give("MSEL-1-D", c.OmitLine(line=LineId("W"), reason="no time"))
    give_signal(hall)
    assert (wait(hall, 60), met(hall, "W"), met(hall, "V")) == ([], False, True)


def test_a_server_that_starts_again_finds_the_same_lines_waiting() -> None:
    after_0730 = AllOf(of=(AT_0730, GO))
    hall = waiting.hall(
        line("W", after_0730, rule=ReleaseRule.ON_TRIGGER), line("V", message("J3"))
    )
    wait(hall, 31)
    hall.desk = Desk(hall.journal, lambda: hall.wall_ms)
    give_signal(hall)
    hall.send("J3-1-D", "J2", small.written("Here"))
    assert met(hall, "V")
    assert wait(hall, 0) == ["W"]


def test_a_line_that_may_not_go_is_held_as_often_as_people_free_it() -> None:
    narrow = msgspec.structs.replace(line("W", GO, rule=ReleaseRule.ON_TRIGGER), release=("TJK",))
    hall = waiting.hall(narrow, line("V", GO))
    give_signal(hall)
    for _again in range(2):
        assert wait(hall, 1) == []
        assert waiting.known(hall, "W").held
        hall.give("WHITE-1-D", c.UnholdLine(line=LineId("W")))


# editing


def edit(hall: small.Hall, changed: Line) -> None:
    version = waiting.known(hall, changed.id).version
    hall.give("MSEL-1-D", c.EditLine(line=changed, version=version))


def test_an_edited_trigger_is_weighed_at_once() -> None:
    hall = waiting.hall(line("W"), line("V", GO))
    give_signal(hall)
    edit(hall, line("W", GO))
    assert met(hall, "W")
    edit(hall, line("W"))
    assert not met(hall, "W")


@pytest.mark.parametrize(
    ("trigger", "refusal"),
    [
        (LineIs(line=LineId("X"), status=LineStatus.COMPLETE), NotFound),
        (Unacknowledged(line=LineId("X"), minutes=5), NotFound),
        (Unacknowledged(line=L1, minutes=0), ValueNotAllowed),
        (DecisionIs(gate=GateId("G9")), NotFound),
        (DecisionIs(gate=GateId("G1"), option="shut"), ValueNotAllowed),
        (message("J9"), AddressUnknown),
        (message(to="J9"), AddressUnknown),
        (message(words="x" * (LONGEST_SIGNAL + 1)), TextTooLong),
        (OrderIssued(kind=OrderKind.WARNO, sender=Address("J9")), AddressUnknown),
        (SignalIs(signal=" "), TextMissing),
        (SimulationSays(event=""), TextMissing),
        (TimeReached(exercise_ms=-60_000), ValueNotAllowed),
        (TimeReached(exercise_ms=61_000), ValueNotAllowed),
        (AllOf(of=()), ValueNotAllowed),
        (NotSo(of=AnyOf(of=())), ValueNotAllowed),
        (AllOf(of=(GO,) * (MOST_TRIGGER_LEAVES + 1)), ValueNotAllowed),
    ],
)
def test_a_trigger_names_only_what_there_is(
    trigger: AnyCondition, refusal: type[Exception]
) -> None:
    hall = waiting.hall(line("W"))
    with pytest.raises(refusal):
        edit(hall, line("W", trigger))


def test_a_trigger_has_a_depth() -> None:
    hall = waiting.hall(line("W"))
    deepest: AnyCondition = GO
    for _level in range(MOST_TRIGGER_DEPTH - 1):
        deepest = NotSo(of=deepest)
    edit(hall, line("W", deepest))
    with pytest.raises(ValueNotAllowed):
        edit(hall, line("W", NotSo(of=deepest)))


def test_no_line_waits_for_itself_by_any_way() -> None:
    def after(other: str) -> AnyCondition:
        return AllOf(of=(GO, Unacknowledged(line=LineId(other), minutes=5)))

    third = msgspec.structs.replace(line("C"), prerequisite=LineId("B"))
    hall = waiting.hall(line("A"), line("B", after("A")), third)
    with pytest.raises(DependencyCycle) as refused:
        edit(hall, line("A", LineIs(line=LineId("C"), status=LineStatus.RELEASED)))
    assert (refused.value.line, refused.value.chain) == ("A", ("A", "C", "B", "A"))
    with pytest.raises(DependencyCycle) as refused:
        edit(hall, line("A", after("A")))
    assert refused.value.chain == ("A", "A")
