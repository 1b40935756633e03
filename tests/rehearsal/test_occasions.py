"""Stand-ins and what lines wait for besides time."""

import msgspec
from tests.exercises import small
from tests.rehearsal.plays import of, played

from startex.conduct.rooms import Rooms, replay
from startex.language.conditions import AnyCondition, DecisionIs, NotSo, SignalIs, SimulationSays
from startex.language.facts import DecisionTaken, SignalGiven, SimulationTold
from startex.language.ids import GateId, LineId
from startex.language.plan import Gate, Line, Plan
from startex.language.values import LineStatus, ReleaseRule
from startex.rehearsal.outcome import Rehearsed

GATE = GateId("G1")
SEEDS = (1, 2, 3, 4)


def waiting(line: str, trigger: AnyCondition, planned: str = "", **changed: object) -> Line:
    base = small.line(line, planned or "131000EAUG22", ("J2",))
    timed = base if planned else msgspec.structs.replace(base, planned_ms=None)
    return msgspec.structs.replace(
        timed,
        trigger=trigger,
        rule=ReleaseRule.ON_TRIGGER,
        status=LineStatus.SYNCHRONIZED,
        **changed,
    )


def branching() -> Plan:
    lines = (
        waiting("N-CLOSE", DecisionIs(gate=GATE, option="close")),
        waiting("N-OPEN", DecisionIs(gate=GATE, option="open"), "131000EAUG22"),
        waiting("N-GO", SignalIs(signal="go"), "131100EAUG22"),
        waiting("N-CONVOY", SimulationSays(event="convoy at BP3"), "131200EAUG22"),
    )
    texts = tuple(
        small.human(f"line/{line.id}/{part}", en="News", ru="Новости")
        for line in lines
        for part in ("title", "body")
    )
    plan = small.with_more(small.plan(), lines, texts)
    return msgspec.structs.replace(plan, gates=(Gate(id=GATE, options=("close", "open")),))


def rehearsed(plan: Plan, seed: int) -> tuple[Rehearsed, Rooms]:
    told, journal = played(plan, seed)
    return told, replay(journal.read())


def status(rooms: Rooms, line: str) -> LineStatus:
    return rooms.msel.lines[LineId(line)].line.status


def test_players_decide_once_and_one_branch_is_played() -> None:
    branches: set[str] = set()
    for seed in SEEDS:
        told, journal = played(branching(), seed)
        (decision,) = [fact for _, fact in of(journal, DecisionTaken)]
        rooms = replay(journal.read())
        taken = {"close": "N-CLOSE", "open": "N-OPEN"}[decision.option]
        (other,) = {"N-CLOSE", "N-OPEN"} - {taken}
        assert status(rooms, taken) in (LineStatus.RELEASED, LineStatus.COMPLETE)
        assert status(rooms, other) is LineStatus.OMITTED
        assert told.refused == {}
        branches.add(taken)
    assert branches == {"N-CLOSE", "N-OPEN"}


def test_what_comes_about_releases_its_line_and_what_does_not_is_dropped() -> None:
    for seed in SEEDS:
        told, journal = played(branching(), seed)
        rooms = replay(journal.read())
        came = {
            "N-GO": bool(of(journal, SignalGiven)),
            "N-CONVOY": bool(of(journal, SimulationTold)),
        }
        for line, about in came.items():
            used = status(rooms, line) in (LineStatus.RELEASED, LineStatus.COMPLETE)
            assert used is about
        assert told.refused == {}


def test_of_alternatives_stand_ins_play_one() -> None:
    plan = small.plan()
    lines = tuple(
        msgspec.structs.replace(line, alternative="pass") if line.id in ("L-1", "L-2") else line
        for line in plan.lines
    )
    told, rooms = rehearsed(msgspec.structs.replace(plan, lines=lines), 1)
    assert told.refused == {}
    assert status(rooms, "L-1") is LineStatus.COMPLETE
    assert status(rooms, "L-2") is LineStatus.OMITTED


def test_people_too_wait_for_a_trigger_that_is_not_met() -> None:
    plan = small.plan()
    never = NotSo(of=NotSo(of=SignalIs(signal="never")))
    held = msgspec.structs.replace(plan.lines[0], trigger=never, rule=ReleaseRule.BY_HAND)
    for seed in SEEDS:
        _, journal = played(msgspec.structs.replace(plan, lines=(held, *plan.lines[1:])), seed)
        rooms, given = replay(journal.read()), [r for r, _ in of(journal, SignalGiven)]
        line = rooms.msel.lines[held.id]
        if line.released_ms is not None:
            assert given
            assert line.released_ms >= given[0].exercise_ms
