"""What evaluators note, tied to objective, line and exercise time."""

import pytest
from tests.exercises import small, wild

from startex.evaluation.numbers import LONGEST_OBSERVATION
from startex.language import commands as c
from startex.language.ids import LineId
from startex.language.refusals import (
    LanguageNotWorking,
    NotAllowed,
    NotFound,
    TextMissing,
    TextTooLong,
)
from startex.language.rows import ObservationRow, RowKey
from startex.language.values import ObservationType, PerformanceRating
from startex.visibility.cut import may_see


@pytest.fixture
def hall() -> small.Hall:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def note(body: str = "Быстро.", language: str = "ru", **ties: str) -> c.NoteObservation:
    return c.NoteObservation(
        text=small.written(body, language),
        objective=ties.get("objective", ""),
        line=LineId(ties.get("line", "")),
    )


def row(hall: small.Hall, observation: str) -> ObservationRow:
    found = hall.views.row(RowKey("observation", observation))
    assert isinstance(found, ObservationRow)
    return found


def test_an_observation_bears_the_exercise_time_and_its_writer(hall: small.Hall) -> None:
    hall.wait(12)
    told = row(hall, hall.give("EVAL-1-D", note()).created)
    assert told.exercise_ms == small.DAY_1.start_ms + 12 * small.MINUTE_MS
    assert told.billet == "EVAL-1-D"
    assert told.text.versions[0].body == "Быстро."


def test_a_bare_observation_is_neutral_and_rates_nothing(hall: small.Hall) -> None:
    told = row(hall, hall.give("EVAL-1-D", note()).created)
    assert (told.type, told.rating) == (ObservationType.NEUTRAL, PerformanceRating.NOT_OBSERVED)


def test_an_observation_may_be_tied_to_an_objective_or_one_of_its_tasks(hall: small.Hall) -> None:
    for objective in ("O1", "O1.1"):
        made = hall.give("EVAL-1-D", note(objective=objective, line="L-1")).created
        assert (row(hall, made).objective, row(hall, made).line) == (objective, "L-1")


def test_an_observation_is_tied_only_to_what_exists(hall: small.Hall) -> None:
    with pytest.raises(NotFound):
        hall.give("EVAL-1-D", note(objective="O99"))
    with pytest.raises(NotFound):
        hall.give("EVAL-1-D", note(line="L-99"))
    assert hall.rooms.evaluation.observations == {}


def test_observations_are_numbered_in_the_order_they_come(hall: small.Hall) -> None:
    made = [hall.give(billet, note()).created for billet in ("EVAL-1-D", "DIR-1-D", "EVAL-1-D")]
    assert made == ["OBS0001", "OBS0002", "OBS0003"]


def test_an_observation_holds_words(hall: small.Hall) -> None:
    with pytest.raises(TextMissing):
        hall.give("EVAL-1-D", note("\t "))
    with pytest.raises(TextTooLong):
        hall.give("EVAL-1-D", note("о" * (LONGEST_OBSERVATION + 1)))
    with pytest.raises(LanguageNotWorking):
        hall.give("EVAL-1-D", note(language="uz"))


def test_only_evaluators_and_the_director_note(hall: small.Hall) -> None:
    for billet in [b for b in wild.BILLETS if b not in ("EVAL-1-D", "DIR-1-D")]:
        with pytest.raises(NotAllowed):
            hall.give(billet, note())


def test_who_is_observed_does_not_see_it(hall: small.Hall) -> None:
    told = row(hall, hall.give("EVAL-1-D", note()).created)
    seeing = [b for b in wild.BILLETS if may_see(told, hall.rooms.people.viewer(b))]
    assert seeing == [b for b in wild.BILLETS if not b.startswith(("J2", "J3", "UZB"))]


def test_an_observation_for_one_nation_stays_with_it(hall: small.Hall) -> None:
    command = c.NoteObservation(text=small.written("Только нам", "ru"), release=("UZB",))
    told = row(hall, hall.give("EVAL-1-D", command).created)
    assert may_see(told, hall.rooms.people.viewer(small.BilletId("EVAL-1-D")))
    assert not may_see(told, hall.rooms.people.viewer(small.BilletId("DIR-1-D")))


def test_an_observation_may_be_made_while_the_clock_stands(hall: small.Hall) -> None:
    hall.give("DIR-1-D", c.PauseClock())
    hall.give("EVAL-1-D", note())
    hall.give("DIR-1-D", c.EndExercise())
    hall.wait(60)
    told = row(hall, hall.give("EVAL-1-D", note()).created)
    assert told.exercise_ms == small.DAY_1.start_ms
