"""What lines wait for besides time: decisions of the players, signals, events of the simulation."""

from collections.abc import Iterable, Iterator
from functools import partial

from startex.language.commands import GiveSignal, TakeDecision, TellSimulation
from startex.language.conditions import DecisionIs, SignalIs, SimulationSays
from startex.language.ids import GateId
from startex.language.plan import Line
from startex.language.values import LineStatus, PlayWindow
from startex.msel.waiting import Leaf, folded, leaves
from startex.rehearsal.agenda import Wish
from startex.rehearsal.numbers import COMES_ABOUT, HOUR_MS, OCCASION_LEAD_MS
from startex.rehearsal.scene import Scene
from startex.rehearsal.stage import Stage

_LATER = (LineStatus.OMITTED, LineStatus.OBSOLETE, LineStatus.RECALLED)


class Occasions:
    """Sees to it, each day, that what this day's lines wait for comes about, or does not."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def begin_day(self, scene: Scene, day: PlayWindow) -> None:
        last = day == scene.rooms.clock.play_days[-1]
        gates: dict[GateId, int] = {}
        given: dict[SignalIs | SimulationSays, int] = {}
        for line, leaf in _waited_for(scene):
            at_ms = self._time_of(line, day, last=last)
            if at_ms is None:
                continue
            if isinstance(leaf, DecisionIs):
                gates[leaf.gate] = min(at_ms, gates.get(leaf.gate, at_ms))
            elif isinstance(leaf, SignalIs | SimulationSays):
                given[leaf] = min(at_ms, given.get(leaf, at_ms))
        for gate, at_ms in gates.items():
            self._plan(scene, day, at_ms, partial(self._decide, gate))
        for occasion, at_ms in given.items():
            if self._stage.happens(COMES_ABOUT):
                self._plan(scene, day, at_ms, partial(self._tell, occasion))

    def _time_of(self, line: Line, day: PlayWindow, *, last: bool) -> int | None:
        """A line without a time waits for its occasion until the last day."""
        if line.planned_ms is None:
            return (day.start_ms + day.end_ms) // 2 if last else None
        return line.planned_ms if day.start_ms <= line.planned_ms < day.end_ms else None

    def _plan(
        self, scene: Scene, day: PlayWindow, at_ms: int, act: "partial[Iterator[Wish]]"
    ) -> None:
        early_ms = at_ms - self._stage.rng.randrange(OCCASION_LEAD_MS)
        self._stage.play.plan(max(scene.now_ms, min(early_ms, day.end_ms - HOUR_MS)), act)

    def _decide(self, gate: GateId, scene: Scene) -> Iterator[Wish]:
        msel = scene.rooms.msel
        known = msel.gates.get(gate)
        option = self._stage.one_of(known.options) if known else None
        if option is not None and gate not in msel.decisions:
            yield from self._by_control(scene, TakeDecision(gate=gate, option=option))

    def _tell(self, occasion: SignalIs | SimulationSays, scene: Scene) -> Iterator[Wish]:
        still = {leaf for _, leaf in _waited_for(scene)}
        if occasion not in still:
            return
        match occasion:
            case SignalIs(signal=signal):
                yield from self._by_control(scene, GiveSignal(signal=signal))
            case SimulationSays(event=event):
                yield from self._by_control(scene, TellSimulation(event=event))

    def _by_control(
        self, scene: Scene, command: TakeDecision | GiveSignal | TellSimulation
    ) -> Iterator[Wish]:
        post = next(iter(scene.present(scene.company.managers)), None)
        if post is not None:
            yield from self._stage.wish(scene, post, command)


def _waited_for(scene: Scene) -> Iterable[tuple[Line, Leaf]]:
    """What is still open, with the line that waits for it, in the list's order."""
    msel = scene.rooms.msel
    for known in msel.lines.values():
        line = known.line
        if line.trigger is None or line.status in _LATER:
            continue
        for leaf in leaves(line.trigger):
            match leaf:
                case DecisionIs(gate=gate) if gate not in msel.decisions:
                    yield line, leaf
                case SignalIs(signal=signal) if folded(signal) not in msel.signals:
                    yield line, leaf
                case SimulationSays(event=event) if folded(event) not in msel.told:
                    yield line, leaf
                case _:
                    pass
