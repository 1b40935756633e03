"""What still refers to something that is to go."""

from collections.abc import Iterator

from startex.language.conditions import DecisionIs
from startex.msel.state import State
from startex.msel.waiting import leaves


def users(state: State, item: str, name: str) -> Iterator[str]:
    """Ids of lines, incidents and gates that name a storyline, an incident or a gate.

    Views and columns are in nobody's way: a line keeps what stands under a column that is gone.
    """
    match item:
        case "storyline":
            yield from (k.line.id for k in state.lines.values() if k.line.storyline == name)
            yield from _parts(state, name)
            yield from (gate.id for gate in state.gates.values() if gate.storyline == name)
        case "incident":
            yield from (k.line.id for k in state.lines.values() if name in k.line.incidents)
            yield from _parts(state, name)
        case "gate":
            yield from (line for line, _option in waiting_on(state, name))
        case _:
            pass


def waiting_on(state: State, gate: str) -> Iterator[tuple[str, str]]:
    """Lines whose trigger asks for a decision at the gate, with the option they wait for."""
    for known in state.lines.values():
        for one in leaves(known.line.trigger):
            if isinstance(one, DecisionIs) and one.gate == gate:
                yield known.line.id, one.option


def _parts(state: State, name: str) -> Iterator[str]:
    return (one.id for one in state.incidents.values() if name in one.part_of)
