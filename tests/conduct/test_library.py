"""Lines go from one exercise to another with all they need, and what stays behind is told."""

import msgspec
import pytest
from tests.exercises import small

from startex.conduct.copying import DAY_MS
from startex.conduct.library import Dropped, Taken, take
from startex.language.conditions import AllOf, AnyCondition, DecisionIs, LineIs, MessageMatches
from startex.language.ids import Address, GateId, IncidentId, LineId, StorylineId
from startex.language.plan import Exercise, Gate, Incident, ListColumn, Plan
from startex.language.refusals import NotFound
from startex.language.values import ColumnType, IncidentLevel, LineStatus, PlayWindow


def edited(plan: Plan, name: str, **changed: object) -> Plan:
    lines = (
        msgspec.structs.replace(line, **changed) if line.id == name else line for line in plan.lines
    )
    return msgspec.structs.replace(plan, lines=tuple(lines))


def source(trigger: AnyCondition | None = None) -> Plan:
    plan = msgspec.structs.replace(
        small.plan(),
        incidents=(
            Incident(id=IncidentId("E1"), level=IncidentLevel.EVENT, part_of=("CT",)),
            Incident(id=IncidentId("I1"), part_of=("E1",)),
            Incident(id=IncidentId("I2"), part_of=("CT",)),
        ),
        gates=(Gate(id=GateId("G1"), options=("open", "close"), storyline=StorylineId("CT")),),
        texts=(
            *small.plan().texts,
            small.human("incident/E1/title", en="Event", ru="Событие"),
            small.human("gate/G1/title", en="The pass"),
            small.human("gate/G1/open", en="Open it"),
        ),
    )
    plan = edited(plan, "L-1", incidents=(IncidentId("I1"),), columns={"ESF": "5"})
    plan = edited(plan, "L-2", prerequisite=LineId("L-1"))
    return edited(plan, "L-1", trigger=trigger)


def exercise(starts_in_days: int = 0) -> Exercise:
    day = small.DAY_1
    moved = PlayWindow(
        start_ms=day.start_ms + starts_in_days * DAY_MS,
        end_ms=day.end_ms + starts_in_days * DAY_MS,
    )
    return msgspec.structs.replace(small.plan().exercise, play_days=(moved,))


def empty(starts_in_days: int = 0) -> Plan:
    return Plan(exercise=exercise(starts_in_days))


def dropped(taken: Taken) -> set[tuple[str, str, str]]:
    return {(one.line, one.field, one.found) for one in taken.dropped}


def test_a_line_comes_as_a_draft_with_its_texts_in_every_language() -> None:
    taken = take(source(), empty(), ["L-1"], keeps_unknown=True)
    (line,) = taken.plan.lines
    assert (line.id, line.status, line.author, line.release) == (
        "L-1",
        LineStatus.DRAFT,
        "",
        ("ALL",),
    )
    texts = {str(text.id): [v.language for v in text.versions] for text in taken.plan.texts}
    assert texts["line/L-1/title"] == ["en", "ru"]
    assert not any("L-2" in text for text in texts)


def test_what_a_line_hangs_on_comes_along_once() -> None:
    waits = DecisionIs(gate=GateId("G1"), option="open")
    taken = take(source(waits), empty(), ["L-1"], keeps_unknown=True)
    again = take(source(waits), taken.plan, ["L-1"], keeps_unknown=True)
    for plan in (taken.plan, again.plan):
        assert [one.id for one in plan.storylines] == ["CT"]
        assert [one.id for one in plan.incidents] == ["E1", "I1"]
        assert [one.id for one in plan.gates] == ["G1"]
        ids = [text.id for text in plan.texts]
        assert len(ids) == len(set(ids))
        assert {"storyline/CT/title", "incident/E1/title", "gate/G1/open"} <= set(ids)
    assert again.lines == {"L-1": "L-1-2"}
    assert "line/L-1-2/body" in {text.id for text in again.plan.texts}


def test_lines_that_come_together_keep_what_they_are_to_each_other() -> None:
    waits = AllOf(of=(LineIs(line=LineId("L-3"), status=LineStatus.RELEASED),))
    first = take(source(waits), empty(), ["L-1", "L-2", "L-3"], keeps_unknown=True)
    again = take(source(waits), first.plan, ["L-1", "L-2", "L-3"], keeps_unknown=True)
    lines = {line.id: line for line in again.plan.lines}
    assert lines[LineId("L-2-2")].prerequisite == "L-1-2"
    assert lines[LineId("L-1-2")].trigger == AllOf(
        of=(LineIs(line=LineId("L-3-2"), status=LineStatus.RELEASED),)
    )
    assert again.dropped == ()


def test_what_a_line_was_to_lines_left_behind_is_told() -> None:
    waits = LineIs(line=LineId("L-3"), status=LineStatus.RELEASED)
    taken = take(source(waits), small.plan(), ["L-1"], keeps_unknown=True)
    assert dropped(taken) == {("L-1", "trigger", "L-3")}
    assert taken.plan.lines[-1].trigger is None
    taken = take(source(), small.plan(), ["L-2"], keeps_unknown=True)
    assert taken.dropped == (Dropped(line=LineId("L-2"), field="prerequisite", found="L-1"),)


def test_what_is_never_decided_at_the_targets_gate_is_not_waited_for() -> None:
    there = msgspec.structs.replace(
        empty(), gates=(Gate(id=GateId("G1"), options=("left", "open")),)
    )
    for option, waits in (("open", True), ("", True), ("close", False)):
        waiting = DecisionIs(gate=GateId("G1"), option=option)
        taken = take(source(waiting), there, ["L-1"], keeps_unknown=True)
        assert (taken.plan.lines[0].trigger == waiting) is waits
        assert (("L-1", "trigger", "G1=close") in dropped(taken)) is not waits


def test_times_move_with_the_first_play_day() -> None:
    before = source().lines[0].planned_ms or 0
    taken = take(source(), empty(starts_in_days=30), ["L-1"], keeps_unknown=True)
    assert taken.plan.lines[0].planned_ms == before + 30 * DAY_MS
    bare = msgspec.structs.replace(
        empty(), exercise=msgspec.structs.replace(exercise(), play_days=())
    )
    assert take(source(), bare, ["L-1"], keeps_unknown=True).plan.lines[0].planned_ms == before


def test_names_the_target_lacks_are_kept_or_dropped_and_told() -> None:
    waits = MessageMatches(sender=Address("J3"), to=Address("EXCON"))
    kept = take(source(waits), empty(), ["L-1"], keeps_unknown=True)
    assert kept.plan.lines[0].to == ("J2", "J3")
    assert kept.dropped == ()
    bare = take(source(waits), empty(), ["L-1"], keeps_unknown=False)
    line = bare.plan.lines[0]
    assert (line.to, line.sender, line.controller, line.trigger) == ((), "", "", None)
    assert dropped(bare) == {
        ("L-1", "to", "J2"),
        ("L-1", "to", "J3"),
        ("L-1", "sender", "P-POLICE"),
        ("L-1", "controller", "WHITE-1"),
        ("L-1", "objectives", "O1.1"),
        ("L-1", "trigger", "J3"),
    }
    whole = take(source(waits), small.plan(), ["L-1"], keeps_unknown=False)
    assert whole.dropped == ()


def test_a_cell_that_the_targets_column_does_not_take_stays_behind() -> None:
    column = ListColumn(id="ESF", type=ColumnType.YES_NO)
    target = msgspec.structs.replace(small.plan(), columns=(column,))
    taken = take(source(), target, ["L-1"], keeps_unknown=False)
    assert dropped(taken) == {("L-1", "ESF", "5")}
    assert taken.plan.lines[-1].columns == {}


def test_all_lines_are_taken_where_none_is_named_and_none_where_one_is_unknown() -> None:
    assert len(take(source(), empty(), [], keeps_unknown=True).lines) == len(source().lines)
    with pytest.raises(NotFound):
        take(source(), empty(), ["L-1", "X"], keeps_unknown=True)
