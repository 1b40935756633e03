"""Exercises to rehearse, and what lies in their journals."""

from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec
from tests.exercises import small

from startex.codecs import folder
from startex.journal.memory import MemoryJournal
from startex.language.base import Fact
from startex.language.facts import Recorded
from startex.language.ids import BilletId
from startex.language.plan import Plan, Shift
from startex.rehearsal.outcome import Rehearsed
from startex.rehearsal.rehearse import rehearse, salts

F = TypeVar("F", bound=Fact)
SAMPLE = Path(__file__).resolve().parents[2] / "examples" / "regional_cooperation"
DAY = Shift(id="day", start_minute=7 * 60, end_minute=19 * 60)
NIGHT = Shift(id="night", start_minute=19 * 60, end_minute=7 * 60)


def played(plan: Plan, seed: int = 1) -> tuple[Rehearsed, MemoryJournal]:
    journal = MemoryJournal(salts(seed))
    return rehearse(plan, seed, journal), journal


def of(journal: MemoryJournal, kind: type[F]) -> list[tuple[Recorded, F]]:
    """The facts of one kind, with who and when."""
    recorded = [numbered.recorded for numbered in journal.read()]
    return [(r, r.fact) for r in recorded if isinstance(r.fact, kind)]


@cache
def sample() -> Plan:
    files = {
        p.relative_to(SAMPLE).as_posix(): p.read_bytes() for p in SAMPLE.rglob("*") if p.is_file()
    }
    plan = folder.read(files).plan
    assert plan is not None
    return plan


@cache
def played_sample() -> tuple[Rehearsed, MemoryJournal]:
    return played(sample())


def with_shifts() -> Plan:
    """The small exercise with a night watch at J3, and a vacancy."""
    plan = small.plan()
    day = [msgspec.structs.replace(b, shift="day") for b in plan.billets]
    night = msgspec.structs.replace(
        next(b for b in plan.billets if b.id == "J3-1-D"), id=BilletId("J3-1-N"), shift="night"
    )
    vacant = [msgspec.structs.replace(b, person="") if b.id == "J3-2-D" else b for b in day]
    exercise = msgspec.structs.replace(plan.exercise, shifts=(DAY, NIGHT))
    return msgspec.structs.replace(plan, exercise=exercise, billets=(*vacant, night))
