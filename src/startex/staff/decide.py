"""Which file decides on what."""

from startex.language import staff_commands as s
from startex.language.facts import AnyFact
from startex.language.values import Author
from startex.staff import decisions, requests, rhythm, staff_journal
from startex.staff.asks import Directory
from startex.staff.state import State


def decide(state: State, command: s.StaffCommand, by: Author, ask: Directory) -> list[AnyFact]:
    """What follows from a command, or a refusal."""
    match command:
        case s.RaiseRequest():
            return requests.raise_request(state, command, by, ask)
        case s.AnswerRequest():
            return requests.answer(state, command, by, ask)
        case s.PassRequest():
            return requests.hand_on(state, command, by, ask)
        case s.CloseRequest():
            return requests.close(state, command, by, ask)
        case s.LogDecision():
            return decisions.log(state, command, by, ask)
        case s.PutRhythm():
            return rhythm.put(state.rhythm, command, by, ask)
        case s.RemoveRhythm():
            return rhythm.remove(state.rhythm, command, by, ask)
        case s.WriteEntry():
            return staff_journal.write(state.journals, command, by, ask)
        case s.ClosePeriod():
            return staff_journal.close(state.journals, by)
