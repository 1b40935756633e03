"""Which room decides on which command."""

from functools import partial
from typing import assert_never

from startex.clock import decide as clock
from startex.conduct import laid_down, margins, plan
from startex.conduct.answers import Answers
from startex.conduct.evidence import Observed
from startex.conduct.items import Items
from startex.conduct.lookup import LineLookup
from startex.conduct.rooms import Rooms
from startex.conduct.traffic import Heard
from startex.conduct.views import Views
from startex.disclosure import decide as disclosure
from startex.evaluation import decide as evaluation
from startex.forces import decide as forces
from startex.forms import decide as forms
from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.facts import AnyFact, ClockSet
from startex.language.ids import LineId, text_id
from startex.language.refusals import ExerciseHalted
from startex.language.values import Author, LineStatus, Role
from startex.links import decide as links
from startex.media import decide as media
from startex.messages import attachments
from startex.messages import decide as messages
from startex.msel import basket, moving, structure, triggers
from startex.msel import decide as msel
from startex.msel.steps import delivers, publishes
from startex.msel.variables import expanded
from startex.orders import decide as orders
from startex.people import decide as people
from startex.people import phonebook
from startex.safety import decide as safety
from startex.staff import decide as staff
from startex.translation import decide as translation

#: Who may write while a halt stands: those who wind the exercise down, not those who play.
_DURING_HALT = frozenset({Role.DIRECTOR, Role.MSEL_MANAGER, Role.CONTROLLER, Role.ADMINISTRATOR})

#: What is written for others to act on; journals are kept also while a halt stands.
_PLAYED = (
    c.SendMessage
    | s.ResendMessage
    | s.IssueOrder
    | s.ReviseOrder
    | s.CancelOrder
    | s.RaiseRequest
    | s.AnswerRequest
    | s.PassRequest
    | s.PublishMedia
)


class Decisions:
    """One command to facts, by the room that owns it. Changes nothing."""

    def __init__(self, rooms: Rooms, heard: Heard, beside: laid_down.Kept) -> None:
        self._rooms, self._heard, self._beside = rooms, heard, beside
        self._ask = Answers(rooms)

    def decide(self, command: c.AnyCommand, by: Author, wall_ms: int) -> list[AnyFact]:
        """What follows from a command, or a refusal from the room it concerns."""
        rooms, ask = self._rooms, self._ask
        margins.check(command)
        if isinstance(command, c.ClockCommand):
            return [self._clock(command, wall_ms)]
        if isinstance(command, c.PeopleCommand):
            return self._people(command)
        if isinstance(command, c.PlanningCommand):
            return self._planning(command, by, wall_ms)
        if isinstance(command, c.StructureCommand):
            return structure.decide(rooms.msel, command, by, ask)
        if isinstance(command, c.TriggerCommand):
            observed = Observed(rooms, self._heard, rooms.clock.at(wall_ms))
            return triggers.decide(rooms.msel, command, observed)
        if isinstance(command, c.ConductCommand):
            return self._conduct(command, by, wall_ms)
        if isinstance(command, s.KeepAttachment):
            find = partial(laid_down.lying, self._beside)
            return [attachments.keep(rooms.messages, command, by, find, ask)]
        if isinstance(command, c.MessageCommand):
            self._not_played_in_a_halt(command, by)
            return messages.decide(rooms.messages, command, by, rooms.clock.at(wall_ms), ask)
        if isinstance(command, c.TranslationCommand | s.TermCommand | s.RosterCommand):
            return translation.decide(rooms.translation, command, by, ask)
        if isinstance(command, c.SafetyCommand):
            return self._safety(command, wall_ms)
        if isinstance(command, c.ForcesCommand):
            return self._forces(command)
        if isinstance(command, c.LoadPlan):
            return plan.load(rooms, command.plan)
        if isinstance(command, s.LinkCommand):
            return links.decide(rooms.links, command, by, ask)
        if isinstance(command, s.PhonebookCommand):
            return phonebook.decide(rooms.people, command)
        if isinstance(command, s.FormCommand):
            return forms.decide(rooms.forms, command)
        if isinstance(command, s.OrderCommand):
            self._not_played_in_a_halt(command, by)
            return orders.decide(rooms.orders, command, by, ask)
        if isinstance(command, s.StaffCommand):
            self._not_played_in_a_halt(command, by)
            return staff.decide(rooms.staff, command, by, ask)
        if isinstance(command, s.DisclosureCommand | s.SetMarking):
            items = Items(rooms, Views(rooms))
            return disclosure.decide(rooms.disclosure, command, by, items)
        if isinstance(command, s.MediaCommand):
            self._not_played_in_a_halt(command, by)
            return media.decide(rooms.media, command, by, ask)
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

    def _planning(self, command: c.PlanningCommand, by: Author, wall_ms: int) -> list[AnyFact]:
        state, ask = self._rooms.msel, self._ask
        match command:
            case c.DraftLine():
                return msel.draft(state, command, by, ask)
            case c.EditLine():
                return msel.edit(state, command, ask)
            case c.EditLines():
                return msel.edit_lines(state, command, ask)
            case c.ShiftLines():
                return moving.shift(state, command)
            case c.CopyDay():
                return moving.copy_day(state, command, by, ask)
            case c.RemarkOnLine():
                return msel.remark(state, command)
            case c.SubmitLine():
                return msel.submit(state, command)
            case c.ApproveLine():
                return self._approve(command, by, wall_ms)
            case c.ReturnLine():
                return msel.send_back(state, command)
            case c.SynchronizeLine():
                return msel.synchronize(state, command, ask)
            case c.RetireLine():
                return msel.retire(state, command)
            case _:
                assert_never(command)

    def _conduct(self, command: c.ConductCommand, by: Author, wall_ms: int) -> list[AnyFact]:
        state, ask = self._rooms.msel, self._ask
        match command:
            case c.ReleaseLine():
                return self._release(command, by, wall_ms)
            case c.CompleteLine():
                return basket.complete(state, command)
            case c.DeferLine():
                return basket.defer(state, command)
            case c.ResumeLine():
                return basket.resume(state, command, ask)
            case c.OmitLine():
                return basket.omit(state, command)
            case c.RecallLine():
                return self._recall(command)
            case c.HoldLine() | c.UnholdLine():
                return basket.hold(state, command)
            case c.HoldStoryline():
                return basket.hold_storyline(state, command)
            case _:
                assert_never(command)

    def _release(self, command: c.ReleaseLine, by: Author, wall_ms: int) -> list[AnyFact]:
        """The line is released by one room, and its message sent by another, in one step."""
        message = self._rooms.messages.next_message()
        released = basket.release(self._rooms.msel, command, by, message, self._ask)
        return [*released, *self._delivered(command.line, wall_ms)]

    def _approve(self, command: c.ApproveLine, by: Author, wall_ms: int) -> list[AnyFact]:
        message = self._rooms.messages.next_message()
        approved = msel.approve(self._rooms.msel, command, by, message, self._ask)
        if command.upto is not LineStatus.RELEASED:
            return approved
        return [*approved, *self._delivered(command.line, wall_ms)]

    def _delivered(self, line_id: LineId, wall_ms: int) -> list[AnyFact]:
        """What its texts stand for is filled in with this moment's names and times; then it does
        to links what it is to do.
        """
        rooms, ask = self._rooms, self._ask
        line = rooms.msel.lines[line_id].line
        effects = links.effects_of(rooms.links, line)
        if not delivers(line):
            return effects
        lookup = LineLookup(rooms, line_id, rooms.clock.at(wall_ms))
        title, body = (
            expanded(ask.text(text_id("line", line_id, part)), lookup) for part in ("title", "body")
        )
        now_ms = rooms.clock.at(wall_ms)
        news = media.report(rooms.media, line, title, body, ask) if publishes(line) else []
        sent = messages.deliver(rooms.messages, line, title, body, now_ms, ask) if line.to else []
        return [*sent, *news, *effects]

    def _recall(self, command: c.RecallLine) -> list[AnyFact]:
        """The line is taken back by one room, and its message by another, in one step."""
        rooms = self._rooms
        recalled = basket.recall(rooms.msel, command)
        message = rooms.msel.lines[command.line].message
        sent = messages.withdraw(rooms.messages, message) if message else []
        return [*recalled, *sent, *media.recall(rooms.media, command.line)]

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
            case _:
                assert_never(command)

    def _not_played_in_a_halt(self, command: c.AnyCommand, by: Author) -> None:
        if isinstance(command, _PLAYED) and self._ask.role_of(by) not in _DURING_HALT:
            self._not_halted()

    def _not_halted(self) -> None:
        if self._ask.halted():
            raise ExerciseHalted
