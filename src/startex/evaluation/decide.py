"""Noting what was seen."""

from startex.evaluation.asks import Situation
from startex.evaluation.numbers import LONGEST_OBSERVATION
from startex.evaluation.state import State
from startex.language.commands import NoteObservation
from startex.language.facts import AnyFact, ObservationNoted, TextPut
from startex.language.ids import text_id
from startex.language.refusals import LanguageNotWorking, NotFound, TextMissing, TextTooLong
from startex.language.values import new_text


def note(state: State, command: NoteObservation, ask: Situation) -> list[AnyFact]:
    """Refuses: TextMissing, TextTooLong, LanguageNotWorking, NotFound."""
    _check(state, command, ask)
    observation = state.next_observation()
    noted = ObservationNoted(
        observation=observation,
        type=command.type,
        rating=command.rating,
        objective=command.objective,
        line=command.line,
        release=command.release,
    )
    text = new_text(text_id("observation", observation, "text"), command.text)
    return [noted, TextPut(text=text)]


def _check(state: State, command: NoteObservation, ask: Situation) -> None:
    body = command.text.body
    if not body.strip():
        raise TextMissing("text")
    if len(body) > LONGEST_OBSERVATION:
        raise TextTooLong("text", len(body), LONGEST_OBSERVATION)
    if command.text.language not in ask.working_languages():
        raise LanguageNotWorking(command.text.language, ask.working_languages())
    if command.objective and not state.knows(command.objective):
        raise NotFound("objective", command.objective)
    if command.line and not ask.line_known(command.line):
        raise NotFound("line", command.line)
