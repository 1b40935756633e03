"""Which room decides on which command."""

from typing import assert_never

from startex.clock import decide as clock
from startex.conduct import plan
from startex.conduct.answers import Answers
from startex.conduct.rooms import Rooms
from startex.evaluation import decide as evaluation
from startex.forces import decide as forces
from startex.language import commands as c
from startex.language.facts import AnyFact, ClockSet
from startex.language.ids import text_id
from startex.language.refusals import ExerciseHalted
from startex.language.values import Author, AuthorKind, Role
from startex.links import decide as links
from startex.messages import decide as messages
from startex.msel import decide as msel
from startex.people import decide as people
from startex.safety import decide as safety
from startex.translation import decide as translation

#: Who may write while a halt stands: those who wind the exercise down, not those who play.
_DURING_HALT = frozenset({Role.DIRECTOR, Role.MSEL_MANAGER, Role.CONTROLLER, Role.ADMINISTRATOR})


class Decisions:
    """One command to facts, by the room that owns it. Changes nothing."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._ask = Answers(rooms)

    def decide(self, command: c.AnyCommand, by: Author, wall_ms: int) -> list[AnyFact]:
        """What follows from a command, or a refusal from the room it concerns."""
        rooms, ask = self._rooms, self._ask
        if isinstance(command, c.ClockCommand):
            return [self._clock(command, wall_ms)]
        if isinstance(command, c.PeopleCommand):
            return self._people(command)
        if isinstance(command, c.PlanningCommand):
            return self._planning(command, by)
        if isinstance(command, c.ConductCommand):
            return self._conduct(command, by)
        if isinstance(command, c.MessageCommand):
            return self._message(command, by)
        if isinstance(command, c.TranslationCommand):
            return self._translation(command, by)
        if isinstance(command, c.SafetyCommand):
            return self._safety(command, wall_ms)
        if isinstance(command, c.ForcesCommand):
            return self._forces(command)
        if isinstance(command, c.LoadPlan):
            return plan.load(rooms, command.plan)
        return evaluation.note(rooms.evaluation, command, ask)

    def _clock(self, command: c.ClockCommand, wall_ms: int) -> ClockSet:
        state = self._rooms.clock
        match command:
            case c.StartExercise():
                self._not_halted()
                return clock.start(state, command, wall_ms)
            case c.PauseClock():
                return clock.pause(state, command, wall_ms)
            case c.ResumeClock():
                self._not_halted()
                return clock.resume(state, command, wall_ms)
            case c.JumpClock():
                return clock.jump(state, command, wall_ms)
            case c.SetClockRate():
                return clock.set_rate(state, command, wall_ms)
            case c.EndExercise():
                return clock.end(state, command, wall_ms)
            case _:
                assert_never(command)

    def _people(self, command: c.PeopleCommand) -> list[AnyFact]:
        state = self._rooms.people
        match command:
            case c.PutBillet():
                return people.put_billet(state, command)
            case c.RemoveBillet():
                return people.remove_billet(state, command)
            case c.ReissueCard():
                return people.reissue_card(state, command)
            case c.SignIn():
                return people.sign_in(state, command)
            case c.HandOver():
                return people.hand_over(state, command, self._rooms.number)
            case c.SignOut():
                return people.sign_out(state, command)
            case _:
                assert_never(command)

    def _planning(self, command: c.PlanningCommand, by: Author) -> list[AnyFact]:
        state, ask = self._rooms.msel, self._ask
        match command:
            case c.DraftLine():
                return msel.draft(state, command, by, ask)
            case c.EditLine():
                return msel.edit(state, command, ask)
            case c.SubmitLine():
                return msel.submit(state, command)
            case c.ApproveLine():
                return msel.approve(state, command, by)
            case c.ReturnLine():
                return msel.send_back(state, command)
            case c.SynchronizeLine():
                return msel.synchronize(state, command, ask)
            case c.RetireLine():
                return msel.retire(state, command)
            case _:
                assert_never(command)

    def _conduct(self, command: c.ConductCommand, by: Author) -> list[AnyFact]:
        state, ask = self._rooms.msel, self._ask
        match command:
            case c.ReleaseLine():
                return self._release(command, by)
            case c.CompleteLine():
                return msel.complete(state, command)
            case c.DeferLine():
                return msel.defer(state, command)
            case c.ResumeLine():
                return msel.resume(state, command, ask)
            case c.OmitLine():
                return msel.omit(state, command)
            case c.HoldLine() | c.UnholdLine():
                return msel.hold(state, command)
            case _:
                assert_never(command)

    def _release(self, command: c.ReleaseLine, by: Author) -> list[AnyFact]:
        """The line is released by one room, and its message sent by another, in one step."""
        rooms, ask = self._rooms, self._ask
        message = rooms.messages.next_message()
        released = msel.release(rooms.msel, command, by, message, ask)
        line = rooms.msel.lines[command.line].line
        if not msel.delivers(line):
            return released
        title, body = (ask.text(text_id("line", line.id, part)) for part in ("title", "body"))
        return [*released, *messages.deliver(rooms.messages, line, title, body, ask)]

    def _message(self, command: c.MessageCommand, by: Author) -> list[AnyFact]:
        state, ask = self._rooms.messages, self._ask
        match command:
            case c.SendMessage():
                if self._role(by) not in _DURING_HALT:
                    self._not_halted()
                return messages.send(state, command, by, ask)
            case c.ReadMessage():
                return messages.read(state, command, by, ask)
            case c.AcknowledgeMessage():
                return messages.acknowledge(state, command, by, ask)
            case _:
                assert_never(command)

    def _translation(self, command: c.TranslationCommand, by: Author) -> list[AnyFact]:
        state = self._rooms.translation
        match command:
            case c.WriteText():
                return translation.write(state, command, by, self._role(by), self._ask)
            case c.CheckText():
                return translation.check(state, command, by)
            case c.TakeTranslation():
                return translation.take(state, command, by)
            case c.HandBackTranslation():
                return translation.hand_back(state, command, by)
            case _:
                assert_never(command)

    def _safety(self, command: c.SafetyCommand, wall_ms: int) -> list[AnyFact]:
        state = self._rooms.safety
        match command:
            case c.CallNoDuff():
                return safety.call_no_duff(state, command)
            case c.CloseNoDuff():
                return safety.close_no_duff(state, command)
            case c.CallSafetyHalt():
                stopped = clock.stop(self._rooms.clock, wall_ms)
                return [*safety.call_halt(state, command), *stopped]
            case c.LiftSafetyHalt():
                return safety.lift_halt(state, command)
            case _:
                assert_never(command)

    def _forces(self, command: c.ForcesCommand) -> list[AnyFact]:
        match command:
            case c.PutUnit():
                return forces.put(self._rooms.forces, command)
            case c.MoveUnit():
                return forces.move(self._rooms.forces, command)
            case c.SetLinkState():
                return links.set_state(self._rooms.links, command)
            case _:
                assert_never(command)

    def _role(self, by: Author) -> Role:
        """The role of whoever writes; the clock and the folder speak for direction."""
        if by.kind is not AuthorKind.PERSON:
            return Role.DIRECTOR
        return self._rooms.people.billets[by.billet].role

    def _not_halted(self) -> None:
        if self._ask.halted():
            raise ExerciseHalted
