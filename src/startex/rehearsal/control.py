"""Control: releases by hand, the gates before them, what is moved, dropped or written in play."""

from collections.abc import Iterator
from functools import partial

from startex.conduct.answers import Answers
from startex.language.commands import (
    ApproveLine,
    CompleteLine,
    DeferLine,
    OmitLine,
    ReleaseLine,
    ResumeLine,
    ReturnLine,
    SubmitLine,
    SynchronizeLine,
    UnholdLine,
)
from startex.language.ids import LineId, PostId
from startex.language.plan import Line
from startex.language.rows import RowKey
from startex.language.values import LineKind, LineStatus, PlayWindow, ReleaseRule
from startex.msel.readiness import missing
from startex.msel.state import LineState
from startex.msel.statuses import SENT
from startex.people.authority import CONTROL
from startex.rehearsal.agenda import Wish
from startex.rehearsal.expected import answered, waits_for
from startex.rehearsal.numbers import (
    BOARD_AHEAD_MS,
    BOARD_MINUTE,
    BY_HAND_LATE_MS,
    DEFER_LEAST_MS,
    DEFER_MOST_MS,
    DEFERRED,
    DEFERRED_AFTER_HALT,
    DEFERRED_FOR_GOOD,
    DONE_AFTER_MS,
    GATE_PATIENCE_MS,
    GATE_RETRY_MS,
    HALT_SHADOW_MS,
    LEFT_IN_DRAFT,
    MINUTE_MS,
    OMITTED,
    RETRIES,
    RETRY_MS,
    SECOND_CHANCE_MS,
    SENT_BACK,
)
from startex.rehearsal.scene import Scene
from startex.rehearsal.stage import Stage


class Control:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._lines: set[LineId] = set()
        self._halts = 0
        self._returned: set[LineId] = set()
        #: Lines without a time, that release themselves when their trigger is met.
        self._triggered: dict[LineId, None] = {}
        #: Lines that wait for the gate to open.
        self._at_gate: set[LineId] = set()

    def look(self, scene: Scene) -> None:
        """Take up lines that are new on the list, and what a halt has pushed aside."""
        lines = scene.rooms.msel.lines
        if len(lines) != len(self._lines):
            for line in [line for line in lines if line not in self._lines]:
                self._lines.add(line)
                self._expect(scene, lines[line].line)
        for line in [i for i in self._triggered if i in lines and self._released(scene, i)]:
            del self._triggered[line]
            self._follow(scene, lines[line].line)
        halts = scene.rooms.safety.halts
        if len(halts) != self._halts and not scene.rooms.safety.halted():
            self._halts = len(halts)
            self._stage.play.plan(scene.now_ms + 2 * MINUTE_MS, self._after_halt)

    def begin_day(self, scene: Scene, day: PlayWindow) -> None:
        for at_ms in (day.start_ms + 5 * MINUTE_MS, scene.on_day(day, BOARD_MINUTE)):
            if scene.now_ms <= at_ms < day.end_ms:
                self._stage.play.plan(at_ms, self._board)
        if day == scene.rooms.clock.play_days[-1]:
            last_ms = max(scene.now_ms, day.end_ms - 15 * MINUTE_MS)
            self._stage.play.plan(last_ms, self._clear_up)

    def _expect(self, scene: Scene, line: Line) -> None:
        """Be there when a line's time comes; contingency lines wait for their occasion."""
        if line.planned_ms is None and line.rule is ReleaseRule.ON_TRIGGER:
            self._triggered[line.id] = None
        if line.planned_ms is None or line.kind is LineKind.CONTINGENCY:
            return
        late_ms = RETRY_MS
        if line.rule is ReleaseRule.BY_HAND:
            late_ms = self._stage.rng.randrange(BY_HAND_LATE_MS)
        at_ms = max(line.planned_ms, scene.now_ms) + late_ms
        self._stage.play.plan(at_ms, partial(self._attend, line.id, 0))

    def _attend(self, line: LineId, tries: int, scene: Scene) -> Iterator[Wish]:
        known = scene.rooms.msel.lines.get(line)
        if known is None:
            return
        if known.line.status in SENT:
            self._follow(scene, known.line)
            return
        planned_ms, now_ms = known.line.planned_ms, scene.now_ms
        if known.line.status is not LineStatus.SYNCHRONIZED or planned_ms is None:
            return
        if planned_ms > now_ms:
            self._expect(scene, known.line)
        elif tries == 0 and not waits_for(scene, line) and self._stage.happens(OMITTED):
            yield from self._omit(scene, known.line, "omit-1")
        elif tries == 0 and not waits_for(scene, line) and self._stage.happens(DEFERRED):
            yield from self._defer(scene, known.line, "defer-1")
        elif not self._may_follow(scene, known):
            yield from self._wait(scene, known.line, tries)
        else:
            yield from self._release(scene, known)

    def _release(self, scene: Scene, known: LineState) -> Iterator[Wish]:
        line, post = known.line, self._controller(scene, known.line)
        if post is None:
            return
        if self._stood_in_for(scene, line):
            yield from self._omit(scene, line, "omit-unneeded")
            return
        if known.held:
            yield from self._stage.wish(scene, post, UnholdLine(line=line.id))
        if not self._released(scene, line.id):
            yield from self._stage.wish(scene, post, ReleaseLine(line=line.id))
        if self._released(scene, line.id):
            self._follow(scene, line)
        elif known.line.status is LineStatus.SYNCHRONIZED:
            yield from self._omit(scene, line, "omit-2")

    def _wait(self, scene: Scene, line: Line, tries: int) -> Iterator[Wish]:
        """The line before it is not out: look again, then move it, in the end drop it."""
        if tries < RETRIES:
            again = partial(self._attend, line.id, tries + 1)
            self._stage.play.plan(scene.now_ms + RETRY_MS, again)
        elif LineStatus.DEFERRED not in self._history(scene, line.id):
            yield from self._defer(scene, line, "defer-3", for_good=False)
        else:
            yield from self._omit(scene, line, "omit-2")

    def _follow(self, scene: Scene, line: Line) -> None:
        """What is out is watched until it is done with."""
        if line.kind is LineKind.EXPECTED_ACTION:
            deadline_ms = max(scene.now_ms, line.deadline_ms or 0) + MINUTE_MS
            self._stage.play.plan(deadline_ms, partial(self._judge, line.id, 0))
        else:
            self._stage.play.plan(scene.now_ms + DONE_AFTER_MS, partial(self._close, line.id))

    def _judge(self, line: LineId, tries: int, scene: Scene) -> Iterator[Wish]:
        """The deadline has passed: done, or time for what was prepared in case it is not."""
        known = scene.rooms.msel.lines.get(line)
        if known is None or known.line.status is not LineStatus.RELEASED:
            return
        if answered(scene, known) or tries > 1:
            yield from self._complete(scene, known.line)
            return
        again = partial(self._judge, line, tries + 1)
        self._stage.play.plan(scene.now_ms + SECOND_CHANCE_MS, again)
        for other in [s for s in scene.rooms.msel.lines.values() if self._steps_in(s, line)]:
            if self._may_follow(scene, other):
                yield from self._release(scene, other)

    def _steps_in(self, known: LineState, line: LineId) -> bool:
        waits = known.line.status is LineStatus.SYNCHRONIZED
        return waits and known.line.contingency_for == line

    def _close(self, line: LineId, scene: Scene) -> Iterator[Wish]:
        """Complete when every addressee for action has acknowledged, or nobody will any more."""
        known = scene.rooms.msel.lines.get(line)
        if known is None or known.line.status is not LineStatus.RELEASED:
            return
        receipts = scene.rooms.messages.receipts.get(known.message, {})
        waiting = [a for a in known.line.to if a in receipts]
        open_ = [a for a in waiting if receipts[a].acknowledged_ms is None]
        old = scene.now_ms - (known.released_ms or 0) > 4 * DONE_AFTER_MS
        if open_ and not old:
            self._stage.play.plan(scene.now_ms + DONE_AFTER_MS, partial(self._close, line))
        else:
            yield from self._complete(scene, known.line)

    def _complete(self, scene: Scene, line: Line) -> Iterator[Wish]:
        post = self._controller(scene, line)
        if post is not None:
            yield from self._stage.wish(scene, post, CompleteLine(line=line.id))

    def _defer(
        self, scene: Scene, line: Line, why: str, *, for_good: bool | None = None
    ) -> Iterator[Wish]:
        post = self._controller(scene, line)
        if post is None:
            return
        forever = self._stage.happens(DEFERRED_FOR_GOOD) if for_good is None else for_good
        later_ms = scene.now_ms + self._stage.rng.randrange(DEFER_LEAST_MS, DEFER_MOST_MS)
        command = DeferLine(
            line=line.id,
            reason=self._reason(scene, post, why),
            until_ms=None if forever else later_ms,
        )
        yield from self._stage.wish(scene, post, command)
        if not forever:
            resume = partial(self._take_up, line.id)
            self._stage.play.plan(later_ms - DEFER_LEAST_MS // 2, resume)

    def _take_up(self, line: LineId, scene: Scene) -> Iterator[Wish]:
        """A deferred line goes back into the list, at its new time."""
        known = scene.rooms.msel.lines.get(line)
        if known is None or known.line.status is not LineStatus.DEFERRED:
            return
        post = self._controller(scene, known.line)
        if post is not None and not _lacking(scene, known.line):
            yield from self._stage.wish(scene, post, ResumeLine(line=line))
            self._attend_again(scene, line)

    def _attend_again(self, scene: Scene, line: LineId) -> None:
        known = scene.rooms.msel.lines[line]
        at_ms = max(known.line.planned_ms or 0, scene.now_ms) + MINUTE_MS
        self._stage.play.plan(at_ms, partial(self._attend, line, 1))

    def _omit(self, scene: Scene, line: Line, why: str) -> Iterator[Wish]:
        post = self._manager(scene, line.id)
        if post is not None:
            reason = self._reason(scene, post, why)
            yield from self._stage.wish(scene, post, OmitLine(line=line.id, reason=reason))

    def _after_halt(self, scene: Scene) -> Iterator[Wish]:
        """Four lines of the next hours are moved, with reasons."""
        now_ms = scene.now_ms
        near = [
            s.line
            for s in scene.rooms.msel.lines.values()
            if s.line.status is LineStatus.SYNCHRONIZED
            and s.line.planned_ms is not None
            and now_ms < s.line.planned_ms < now_ms + HALT_SHADOW_MS
        ]
        for line in near[:DEFERRED_AFTER_HALT]:
            yield from self._defer(scene, line, "defer-halt", for_good=False)

    def _board(self, scene: Scene) -> Iterator[Wish]:
        """The inject review: every line of the next day goes through the gates."""
        until_ms = scene.now_ms + BOARD_AHEAD_MS
        gates = (LineStatus.DRAFT, LineStatus.SUBMITTED, LineStatus.APPROVED)
        for known in list(scene.rooms.msel.lines.values()):
            planned_ms = known.line.planned_ms
            near = planned_ms is None or scene.now_ms < planned_ms < until_ms
            if near and known.line.status in gates:
                yield from self.through_the_gates(known.line.id, scene)

    def through_the_gates(self, line: LineId, scene: Scene) -> Iterator[Wish]:
        known = scene.rooms.msel.lines[line]
        if known.line.status is LineStatus.DRAFT and not self._stage.happens(LEFT_IN_DRAFT):
            post = self._controller(scene, known.line)
            if post is not None:
                yield from self._stage.wish(scene, post, SubmitLine(line=line))
        manager = self._manager(scene, line, but=known.line.author)
        if manager is None:
            return
        if known.line.status is LineStatus.SUBMITTED and line not in self._returned:
            self._returned.add(line)
            if self._stage.happens(SENT_BACK):
                reason = self._reason(scene, manager, "return-1")
                yield from self._stage.wish(scene, manager, ReturnLine(line=line, reason=reason))
        if known.line.status is LineStatus.SUBMITTED:
            yield from self._stage.wish(scene, manager, ApproveLine(line=line))
        if known.line.status is LineStatus.APPROVED and self._ready(scene, known.line):
            yield from self._stage.wish(scene, manager, SynchronizeLine(line=line))
        if known.line.status is LineStatus.SYNCHRONIZED:
            self._expect(scene, known.line)

    def _ready(self, scene: Scene, line: Line) -> bool:
        """Whether the gate is open; if not, look again, for the linguists are at work."""
        if not _lacking(scene, line):
            return True
        last_ms = (line.planned_ms or scene.now_ms) + GATE_PATIENCE_MS
        if scene.now_ms < last_ms and line.id not in self._at_gate:
            self._at_gate.add(line.id)
            again = partial(self._once_more, line.id)
            self._stage.play.plan(scene.now_ms + GATE_RETRY_MS, again)
        return False

    def _once_more(self, line: LineId, scene: Scene) -> Iterator[Wish]:
        self._at_gate.discard(line)
        if line in scene.rooms.msel.lines:
            yield from self.through_the_gates(line, scene)

    def _clear_up(self, scene: Scene) -> Iterator[Wish]:
        """Before ENDEX: lines prepared for an occasion that did not come are dropped."""
        for known in list(scene.rooms.msel.lines.values()):
            line = known.line
            waits = line.kind is LineKind.CONTINGENCY or line.trigger is not None
            if waits and line.status is LineStatus.SYNCHRONIZED:
                yield from self._omit(scene, line, "omit-unneeded")

    def _reason(self, scene: Scene, post: PostId, why: str) -> str:
        billet = scene.billet(post)
        if billet is None:
            return ""
        return self._stage.bank.text(f"standin-{why}", scene.language(billet)).body

    def _controller(self, scene: Scene, line: Line) -> PostId | None:
        """Who has the line in hand, or a manager where that post may not release or is empty."""
        billet = scene.billet(line.controller) if line.controller else None
        key = RowKey("line", line.id)
        if billet and billet.role in CONTROL and scene.sees(line.controller, key):
            return line.controller
        return self._manager(scene, line.id)

    def _manager(self, scene: Scene, line: LineId, but: str = "") -> PostId | None:
        for post in scene.present(scene.company.managers):
            billet = scene.billet(post)
            if billet and billet.id != but and scene.sees(post, RowKey("line", line)):
                return post
        return None

    def _released(self, scene: Scene, line: LineId) -> bool:
        return scene.rooms.msel.lines[line].line.status in SENT

    def _may_follow(self, scene: Scene, known: LineState) -> bool:
        """People wait for a trigger too, though the desk would let them release."""
        if known.line.trigger is not None and not known.trigger_met:
            return False
        before = scene.rooms.msel.lines.get(known.line.prerequisite)
        return before is None or before.line.status in SENT

    def _stood_in_for(self, scene: Scene, line: Line) -> bool:
        """Whether an alternative was chosen."""
        others = (known.line for known in scene.rooms.msel.lines.values())
        return line.alternative != "" and any(
            other.alternative == line.alternative and other.status in SENT for other in others
        )

    def _history(self, scene: Scene, line: LineId) -> tuple[LineStatus, ...]:
        return tuple(h.status for h in scene.rooms.msel.lines[line].history)


def _lacking(scene: Scene, line: Line) -> bool:
    """Whether the gate is closed to a line."""
    storyline = scene.rooms.msel.storylines.get(line.storyline)
    return any(missing(line, storyline, Answers(scene.rooms)))
