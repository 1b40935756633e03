"""Calls that nothing may hold up."""

from startex.language.commands import CallNoDuff, CallSafetyHalt, CloseNoDuff, LiftSafetyHalt
from startex.language.facts import (
    AnyFact,
    NoDuffCalled,
    NoDuffClosed,
    SafetyHaltCalled,
    SafetyHaltLifted,
)
from startex.language.ids import HaltId, NoDuffId
from startex.language.refusals import AlreadyClosed, NotFound
from startex.safety.numbers import LONGEST_CALL
from startex.safety.state import State


def call_no_duff(state: State, command: CallNoDuff) -> list[AnyFact]:
    """Never refused: an empty call is still a call."""
    no_duff = NoDuffId(f"ND{len(state.no_duffs) + 1}")
    what, place = command.what.strip()[:LONGEST_CALL], command.place.strip()[:LONGEST_CALL]
    return [NoDuffCalled(no_duff=no_duff, what=what, place=place)]


def close_no_duff(state: State, command: CloseNoDuff) -> list[AnyFact]:
    """Refuses: NotFound, AlreadyClosed."""
    known = state.no_duffs.get(command.no_duff)
    if known is None:
        raise NotFound("no_duff", command.no_duff)
    if not known.open:
        raise AlreadyClosed("no_duff", command.no_duff)
    return [NoDuffClosed(no_duff=command.no_duff)]


def call_halt(state: State, command: CallSafetyHalt) -> list[AnyFact]:
    """Never refused; a second halt stands beside the first until both are lifted."""
    halt = HaltId(f"H{len(state.halts) + 1}")
    return [SafetyHaltCalled(halt=halt, reason=command.reason.strip()[:LONGEST_CALL])]


def lift_halt(state: State, command: LiftSafetyHalt) -> list[AnyFact]:
    """Refuses: NotFound, AlreadyClosed."""
    known = state.halts.get(command.halt)
    if known is None:
        raise NotFound("halt", command.halt)
    if known.lifted:
        raise AlreadyClosed("halt", command.halt)
    return [SafetyHaltLifted(halt=command.halt)]
