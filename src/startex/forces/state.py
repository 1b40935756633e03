"""Where units stand."""

from dataclasses import dataclass, field

import msgspec

from startex.language.facts import Numbered, PlanItemRemoved, UnitMoved, UnitPut
from startex.language.ids import UnitId
from startex.language.plan import Unit
from startex.language.staff_facts import ReleaseWidened


@dataclass(frozen=True)
class Placed:
    """A unit with the exercise time, in ms, of its last position."""

    unit: Unit
    exercise_ms: int


@dataclass
class State:
    units: dict[UnitId, Placed] = field(default_factory=dict[UnitId, Placed])


def apply(state: State, numbered: Numbered) -> None:
    recorded = numbered.recorded
    match recorded.fact:
        case UnitPut(unit=unit):
            state.units[unit.id] = Placed(unit, recorded.exercise_ms)
        case UnitMoved() as fact:
            moved = msgspec.structs.replace(
                state.units[fact.unit].unit,
                latitude_deg=fact.latitude_deg,
                longitude_deg=fact.longitude_deg,
            )
            state.units[fact.unit] = Placed(moved, recorded.exercise_ms)
        case ReleaseWidened(named=("unit", unit), release=release):
            placed = state.units[UnitId(unit)]
            widened = msgspec.structs.replace(placed.unit, release=release)
            state.units[widened.id] = Placed(widened, placed.exercise_ms)
        case PlanItemRemoved(item="unit", id=removed):
            state.units.pop(UnitId(removed), None)
        case _:
            pass
