"""How the exercise writes its release lists, and what is released without asking."""

from collections.abc import Iterator

import msgspec

from startex.disclosure.asks import Items
from startex.disclosure.numbers import LONGEST_LABEL
from startex.language.facts import AnyFact, ExercisePut
from startex.language.ids import ALL
from startex.language.plan import Exercise
from startex.language.refusals import NotFound, TextMissing, TextTooLong, ValueNotAllowed
from startex.language.staff_commands import SetMarking
from startex.language.staff_plan import MarkingScheme
from startex.visibility.marking import whole


def set_marking(command: SetMarking, ask: Items) -> list[AnyFact]:
    """Refuses: NotFound, TextMissing, TextTooLong, ValueNotAllowed."""
    exercise = ask.exercise()
    if exercise is None:
        raise NotFound("exercise", "")
    _check_scheme(command.marking)
    _check_nations(command, exercise)
    changed = msgspec.structs.replace(
        exercise, marking=command.marking, default_release=command.default_release
    )
    return [] if changed == exercise else [ExercisePut(exercise=changed)]


def _check_scheme(scheme: MarkingScheme) -> None:
    if not whole(scheme).released:
        raise TextMissing("marking")
    for written in _written(scheme):
        if len(written) > LONGEST_LABEL:
            raise TextTooLong("marking", len(written), LONGEST_LABEL)


def _written(scheme: MarkingScheme) -> Iterator[str]:
    yield from (scheme.id, scheme.first, scheme.separator, *scheme.groups)
    for labels in (scheme.released, scheme.everybody, scheme.display_only):
        yield from (*labels, *labels.values())


def _check_nations(command: SetMarking, exercise: Exercise) -> None:
    known = {ALL, *(nation.code for nation in exercise.nations)}
    wrong = [nation for nation in command.default_release if nation not in known]
    if wrong:
        raise ValueNotAllowed("release", ", ".join(wrong), ", ".join(sorted(known)))
