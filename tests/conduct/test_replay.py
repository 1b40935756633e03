"""Replay equals live, a repeat changes nothing, a refusal leaves no trace."""

from contextlib import suppress

import msgspec
import pytest
from hypothesis import given, settings
from tests.exercises import small, wild

from startex.conduct.desk import Answer, Desk
from startex.conduct.rooms import replay
from startex.language import commands as c
from startex.language.base import Refusal
from startex.language.ids import CommandId
from startex.language.values import BY_HALL, Author


@settings(max_examples=80, deadline=None)
@given(wild.exercises, wild.plays)
def test_replay_gives_the_live_state(exercise: int, steps: list[int]) -> None:
    hall = wild.started(exercise)
    for _step in wild.play(hall, steps):
        pass
    live = msgspec.msgpack.encode(hall.rooms)
    assert msgspec.msgpack.encode(replay(hall.journal.read())) == live
    assert msgspec.msgpack.encode(Desk(hall.journal, lambda: 0).rooms) == live


@settings(max_examples=40, deadline=None)
@given(wild.exercises, wild.plays)
def test_a_refused_command_changes_nothing(exercise: int, steps: list[int]) -> None:
    hall = wild.started(exercise)
    for step in wild.steps(steps):
        hall.wait(step.wait_min)
        with suppress(Refusal):
            by = wild.author(hall, step)
            before = msgspec.msgpack.encode(hall.rooms)
            try:
                hall.take(step.command, by)
            except Refusal:
                assert msgspec.msgpack.encode(hall.rooms) == before
                assert not hall.desk.pending


@settings(max_examples=40, deadline=None)
@given(wild.exercises, wild.plays)
def test_a_repeat_is_answered_with_the_first_answer(exercise: int, steps: list[int]) -> None:
    hall = wild.started(exercise)
    answered: list[tuple[c.Given, Author, Answer]] = []
    for number, step in enumerate(wild.steps(steps)):
        with suppress(Refusal):
            by = wild.author(hall, step)
            before = hall.rooms.number
            asked = c.Given(id=CommandId(f"wild/{number}"), command=step.command)
            answer = hall.desk.consider(asked, by)
            hall.desk.commit()
            if hall.rooms.number > before:
                answered.append((asked, by, answer))
    facts = hall.journal.head
    again = Desk(hall.journal, lambda: hall.wall_ms)
    for asked, by, answer in answered:
        assert hall.desk.consider(asked, by) == answer
        assert again.consider(asked, by) == answer
    hall.desk.commit()
    assert hall.journal.head == facts


def test_the_same_id_of_somebody_else_is_another_command() -> None:
    hall = small.opened()
    call = c.Given(id=CommandId("mine"), command=c.CallNoDuff(what="fire"))
    first = hall.desk.consider(call, hall.author("J2-1-D"))
    second = hall.desk.consider(call, hall.author("J3-1-D"))
    assert (first.created, second.created) == ("ND1", "ND2")


def test_a_person_does_not_load_a_plan() -> None:
    hall = small.opened()
    with pytest.raises(Refusal) as refused:
        hall.give("DIR-1-D", c.LoadPlan(plan=small.plan()))
    assert refused.value.code == "not-allowed"
    hall.take(c.LoadPlan(plan=small.plan()), BY_HALL)
