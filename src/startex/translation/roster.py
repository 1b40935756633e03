"""The linguists' roster: who translates, interprets, meets or rests when."""

import msgspec

from startex.language.facts import AnyFact, PlanItemRemoved
from startex.language.ids import TurnId
from startex.language.refusals import NotFound, ValueNotAllowed
from startex.language.staff_commands import PutTurn, RemoveTurn, RosterCommand
from startex.language.staff_facts import TurnPut
from startex.language.staff_plan import Turn
from startex.language.staff_refusals import TurnsOverlap
from startex.language.values import LATEST_MS, Role
from startex.translation.asks import Staff
from startex.translation.names import TURN_LETTERS, check_name, free_name
from startex.translation.numbers import LONGEST_TURN_MS
from startex.translation.state import State

_MINUTE_MS = 60_000


def decide(state: State, command: RosterCommand, ask: Staff) -> list[AnyFact]:
    """Refuses: NotFound, ValueNotAllowed, TurnsOverlap."""
    match command:
        case PutTurn(turn=turn):
            return _put(state, turn, ask)
        case RemoveTurn(turn=turn):
            if turn not in state.turns:
                raise NotFound("turn", turn)
            return [PlanItemRemoved(item="turn", id=turn)]


def _put(state: State, turn: Turn, ask: Staff) -> list[AnyFact]:
    _check(turn, ask)
    if not turn.id:
        name = TurnId(free_name(TURN_LETTERS, state.last_turn, state.turns))
        turn = msgspec.structs.replace(turn, id=name)
    check_name("id", turn.id)
    other = next((o for o in state.turns.values() if _overlap(o, turn)), None)
    if other is not None:
        raise TurnsOverlap(turn.billet, other.id)
    return [] if state.turns.get(turn.id) == turn else [TurnPut(turn=turn)]


def _check(turn: Turn, ask: Staff) -> None:
    billet = ask.billet(turn.billet)
    if billet is None or billet.role is not Role.INTERPRETER:
        raise NotFound("billet", turn.billet)
    for field, at_ms in (("start_ms", turn.start_ms), ("end_ms", turn.end_ms)):
        if not (0 <= at_ms <= LATEST_MS and at_ms % _MINUTE_MS == 0):
            raise ValueNotAllowed(field, str(at_ms)[:20], f"60000 × n ≤ {LATEST_MS}")
    if not 0 < turn.end_ms - turn.start_ms <= LONGEST_TURN_MS:
        found = str(turn.end_ms - turn.start_ms)
        raise ValueNotAllowed("end_ms", found[:20], f"{_MINUTE_MS}…{LONGEST_TURN_MS}")


def _overlap(one: Turn, other: Turn) -> bool:
    """Whether one linguist would be at two places."""
    if one.id == other.id or one.billet != other.billet:
        return False
    return one.start_ms < other.end_ms and other.start_ms < one.end_ms
