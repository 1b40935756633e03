"""Weighing only what changed finds what weighing everything would find."""

from contextlib import suppress

import msgspec
from hypothesis import given, settings
from tests.exercises import small, wild, wild_triggers

from startex.conduct.alarms import ring
from startex.conduct.evidence import Observed
from startex.conduct.traffic import Heard
from startex.language import commands as c
from startex.language.base import Refusal
from startex.language.facts import LinePut
from startex.language.ids import LineId
from startex.language.values import LineStatus, ReleaseRule
from startex.msel.state import LineState
from startex.msel.statuses import OPEN, SENT
from startex.msel.triggers import met
from startex.msel.waiting import Waiting, follow, is_expected


@settings(max_examples=100, deadline=None)
@given(wild.exercises, wild.plays)
def test_what_is_noted_of_each_line_is_what_weighing_all_of_them_says(
    exercise: int, steps: list[int]
) -> None:
    hall = wild.started(exercise)
    for line in wild.LINES:
        write_trigger(hall, wild.Chance(f"trigger {exercise} {line}"), line)
    for place, _step in enumerate(wild.play(hall, steps)):
        x = wild.Chance(f"happening {exercise} {place} {steps[place]}")
        for _ in range(4):
            happen(hall, x)
            hall.wait(x.number(0, 3))
            ring(hall.desk, hall.wall_ms)
            hall.desk.commit()
            check(hall)


def check(hall: small.Hall) -> None:
    assert noted(hall) == weighed(hall)
    assert hall.rooms.msel.waiting.due(now_ms(hall)) == due(hall)
    assert shape(hall.rooms.msel.waiting) == shape(made_anew(hall))


def write_trigger(hall: small.Hall, x: wild.Chance, line_id: LineId) -> None:
    known = hall.rooms.msel.lines[line_id]
    changed = msgspec.structs.replace(known.line, trigger=wild_triggers.trigger(x))
    with suppress(Refusal):
        hall.give("DIR-1-D", c.EditLine(line=changed, version=known.version))


def happen(hall: small.Hall, x: wild.Chance) -> None:
    """Something that lines wait for, or a line that waits for something else now."""
    line_id = x.one((*wild.LINES, LineId("L-1"), LineId("L-1")))
    known = hall.rooms.msel.lines.get(line_id)
    if known is None:
        return
    if x.number(0, 5) == 0:
        write_trigger(hall, x, line_id)
    sent = x.one((*hall.rooms.messages.messages, known.message))
    order = small.written(x.one(("WARNO ~0", "FRAGO 3", "OPORD ~", "~ 0")))
    moved = x.one([b for b in wild.SMALL.billets if b.id.startswith("J")])
    message = c.SendMessage(to=x.addresses(), subject=order, body=order, release=x.release())
    commands: tuple[c.AnyCommand, ...] = (
        wild_triggers.command(x),
        message,
        c.AcknowledgeMessage(message=sent),
        c.ReleaseLine(line=line_id),
        c.ReleaseLine(line=LineId("L-1")),
        c.AcknowledgeMessage(message=sent),
        c.CompleteLine(line=line_id),
        c.RecallLine(line=line_id, reason="wrong"),
        wild_triggers.command(x),
        c.PutBillet(billet=x.billet(moved, moving=True), title=small.written("Moved")),
    )
    command = x.one(commands)
    for billet in (x.one(("J2-1-D", "J3-1-D")), "DIR-1-D"):
        with suppress(Refusal):
            hall.give(billet, command)


def now_ms(hall: small.Hall) -> int:
    return hall.rooms.clock.at(hall.wall_ms)


def noted(hall: small.Hall) -> dict[LineId, tuple[bool, bool]]:
    lines = hall.rooms.msel.lines.values()
    return {
        k.line.id: (k.trigger_met, is_late(k, now_ms(hall)) and k.deadline_passed) for k in lines
    }


def weighed(hall: small.Hall) -> dict[LineId, tuple[bool, bool]]:
    """With nothing remembered: every condition over everything that was ever sent."""
    rooms = hall.rooms
    ask = Observed(rooms, Heard(rooms), now_ms(hall))
    found: dict[LineId, tuple[bool, bool]] = {}
    for known in rooms.msel.lines.values():
        line, is_met = known.line, known.trigger_met
        if line.status in OPEN:
            is_met = line.trigger is not None and met(rooms.msel, line, line.trigger, ask)
        found[line.id] = (is_met, is_late(known, now_ms(hall)))
    return found


def is_late(known: LineState, at_ms: int) -> bool:
    deadline_ms = known.line.deadline_ms
    return is_expected(known.line) and deadline_ms is not None and deadline_ms <= at_ms


def due(hall: small.Hall) -> list[LineId]:
    ripe = [(at, k.line.id) for k in hall.rooms.msel.lines.values() if (at := at_ms(hall, k)) >= 0]
    return [line for at, line in sorted(ripe) if at <= now_ms(hall)]


def at_ms(hall: small.Hall, known: LineState) -> int:
    line, lines = known.line, hall.rooms.msel.lines
    before = lines.get(line.prerequisite)
    free = before is None or before.line.status in SENT
    if line.status is not LineStatus.SYNCHRONIZED or known.held or not free:
        return -1
    if line.contingency_for:
        return -1
    if line.rule is ReleaseRule.AT_TIME and (line.trigger is None or known.trigger_met):
        return -1 if line.planned_ms is None else line.planned_ms
    on_trigger = line.rule is ReleaseRule.ON_TRIGGER and line.trigger is not None
    return 0 if on_trigger and known.trigger_met else -1


def made_anew(hall: small.Hall) -> Waiting:
    fresh, lines = Waiting(), hall.rooms.msel.lines
    for known in lines.values():
        follow(fresh, lines, LinePut(line=known.line))
    return fresh


def shape(waiting: Waiting) -> tuple[object, ...]:
    """Without the order in which things came."""
    sources = {source: set(lines) for source, lines in waiting.by_source.items()}
    return (sources, waiting.traffic, waiting.instants, waiting.instants_of, waiting.ready)
