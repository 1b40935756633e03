"""Placing and moving units by hand."""

from startex.forces.state import State
from startex.language.commands import MoveUnit, PutUnit
from startex.language.facts import AnyFact, TextPut, UnitMoved, UnitPut
from startex.language.ids import text_id
from startex.language.refusals import NotFound, TextMissing, ValueNotAllowed
from startex.language.values import new_text

#: Digits of an APP-6D identification code without the ten of its amplifiers [app-6d].
SIDC_DIGITS = 20


def put(state: State, command: PutUnit) -> list[AnyFact]:
    """Refuses: TextMissing, ValueNotAllowed, NotFound."""
    unit, name = command.unit, command.name
    if not name.body.strip():
        raise TextMissing("name")
    if len(unit.sidc) != SIDC_DIGITS or not unit.sidc.isdigit():
        raise ValueNotAllowed("sidc", unit.sidc, f"{SIDC_DIGITS} × 0-9")
    if unit.parent and unit.parent not in state.units:
        raise NotFound("unit", unit.parent)
    _check_position(unit.latitude_deg, unit.longitude_deg)
    text = new_text(text_id("unit", unit.id, "name"), name)
    return [UnitPut(unit=unit), TextPut(text=text)]


def move(state: State, command: MoveUnit) -> list[AnyFact]:
    """Refuses: NotFound, ValueNotAllowed."""
    if command.unit not in state.units:
        raise NotFound("unit", command.unit)
    _check_position(command.latitude_deg, command.longitude_deg)
    moved = UnitMoved(
        unit=command.unit, latitude_deg=command.latitude_deg, longitude_deg=command.longitude_deg
    )
    return [moved]


def _check_position(latitude_deg: float, longitude_deg: float) -> None:
    for name, value, most in (("latitude", latitude_deg, 90), ("longitude", longitude_deg, 180)):
        # Written so that NaN fails too.
        if not -most <= value <= most:
            raise ValueNotAllowed(name, str(value), f"-{most}…{most}")
