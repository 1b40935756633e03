"""What the played small exercise comes to. Its script is in `tests/exercises/small.py`."""

from functools import cache

import pytest
from tests.exercises import small

from startex.language.ids import EXCON
from startex.language.refusals import NotFound, ValueNotAllowed
from startex.language.review import (
    CellAcknowledgement,
    LanguageDelay,
    ReviewReport,
    StaffJournal,
    TimelineKind,
)
from startex.review import audience
from startex.review.record import record, report
from startex.review.spread import spread

MINUTE_MS = 60_000


@cache
def _hall() -> small.Hall:
    return small.played()


@cache
def _report(name: str = EXCON) -> ReviewReport:
    hall = _hall()
    people = hall.rooms.people
    return report(hall.journal.read(), hall.views, people, audience.named(name, people))


def _answers(cell: str, name: str = EXCON) -> CellAcknowledgement:
    return next(a for a in _report(name).acknowledgements if a.cell == cell)


def _delay(cell: str, name: str = EXCON) -> LanguageDelay:
    return next(d for d in _report(name).language_delays if d.cell == cell)


def _journal(cell: str, name: str = EXCON) -> StaffJournal:
    hall = _hall()
    people = hall.rooms.people
    held = record(hall.journal.read(), hall.views, people, audience.named(name, people))
    return next(journal for journal in held.journals if journal.cell == cell)


def test_a_line_released_after_its_time_counts_as_late() -> None:
    first, second = _report().days
    assert (first.planned, first.released, first.in_time, first.late) == (4, 3, 2, 1)
    assert (first.deferred, first.omitted, first.open) == (1, 0, 0)
    assert (second.planned, second.omitted, second.open) == (2, 1, 1)
    late = {t.line: t.late_ms for t in _report().timings if t.late_ms}
    assert late == {"L-3": 30 * MINUTE_MS}


def test_acknowledgements_are_counted_for_each_headquarters() -> None:
    j3 = _answers("J3")
    assert (j3.delivered, j3.open, j3.player) == (3, 1, True)
    # The last one waited over the night; only the play of the morning counts.
    assert j3.acknowledged.median_ms == 5 * MINUTE_MS
    assert j3.acknowledged.longest_ms == 20 * MINUTE_MS


def test_a_message_for_information_owes_no_acknowledgement() -> None:
    assert not [a for a in _report().acknowledgements if a.cell == "WHITE"]


def test_load_counts_a_message_once_in_each_cell_it_reaches() -> None:
    first_hour = [load for load in _report().load if load.hour_ms == small.DAY_1.start_ms]
    assert {(load.cell, load.received, load.sent) for load in first_hour} == {
        ("J2", 2, 0),
        ("J3", 1, 1),
        ("WHITE", 0, 1),
    }


def test_a_language_delay_runs_from_the_request_to_a_version_that_can_be_read() -> None:
    assert _delay("J2").from_language == "ru"
    assert _delay("J2").served.median_ms == 10 * MINUTE_MS
    assert _delay("J3").served.longest_ms == 20 * MINUTE_MS


def test_a_line_that_met_an_untranslated_text_is_named() -> None:
    (met,) = _report().untranslated
    assert (met.line, met.languages) == ("L-2", ("ru",))


def test_an_objective_without_a_line_shows() -> None:
    covered = {c.task or c.objective: c for c in _report().coverage}
    assert (covered["O2"].lines, covered["O2"].observations) == (0, 0)
    assert (covered["O1"].lines, covered["O1"].released, covered["O1"].observations) == (6, 3, 2)
    assert (covered["O1.1"].lines, covered["O1.1"].released) == (1, 1)


def test_a_safety_call_tells_when_it_was_over() -> None:
    halt, no_duff = _report().safety
    assert halt.kind is TimelineKind.HALT_CALLED
    assert (halt.ended_wall_ms or 0) - halt.wall_ms == 15 * MINUTE_MS
    assert no_duff.kind is TimelineKind.NO_DUFF_CALLED
    assert no_duff.ended_wall_ms is None


def test_the_clock_is_told_in_the_words_of_an_exercise() -> None:
    clock = {
        TimelineKind.STARTEX,
        TimelineKind.PAUSED,
        TimelineKind.RESUMED,
        TimelineKind.NIGHT_PAUSE,
        TimelineKind.ENDEX,
        TimelineKind.CLOCK_SET,
    }
    assert [event.kind for event in _report().timeline if event.kind in clock] == [
        TimelineKind.STARTEX,
        TimelineKind.PAUSED,
        TimelineKind.RESUMED,
        TimelineKind.NIGHT_PAUSE,
        TimelineKind.RESUMED,
        TimelineKind.ENDEX,
    ]


def test_every_text_named_is_there_once() -> None:
    told = [text.id for text in _report().texts]
    assert len(told) == len(set(told))
    assert {event.text for event in _report().timeline if event.text} <= set(told)


def test_a_nation_has_what_its_player_posts_could_see() -> None:
    tajik = _report("TJK")
    assert (tajik.lines, tajik.observations, tajik.untranslated) == (0, (), ())
    sent = [e.id for e in tajik.timeline if e.kind is TimelineKind.MESSAGE_SENT]
    assert sent == ["M00001", "M00002", "M00003", "M00005"]
    # Who of another headquarters acknowledged the inject is not its affair.
    acknowledged = [
        (e.id, e.cells) for e in tajik.timeline if e.kind is TimelineKind.MESSAGE_ACKNOWLEDGED
    ]
    assert acknowledged == [("M00001", ("J3",)), ("M00005", ("J3",))]


def test_a_nation_does_not_learn_who_controls_the_exercise() -> None:
    posts = {event.post for event in _report("TJK").timeline}
    assert posts <= {"", "J2-1", "J3-1", "J3-2", "UZB-1"}


def test_excon_has_also_what_one_nation_alone_may_have() -> None:
    assert {o.id for o in _report().observations} == {"OBS0001", "OBS0002"}
    sent = [e.id for e in _report().timeline if e.kind is TimelineKind.MESSAGE_SENT]
    assert sent == [f"M0000{number}" for number in range(1, 6)]


def test_a_cell_is_an_audience_too() -> None:
    sent = [e.id for e in _report("J2").timeline if e.kind is TimelineKind.MESSAGE_SENT]
    assert sent == ["M00001", "M00002", "M00004", "M00005"]


def test_an_unknown_audience_is_refused_with_those_there_are() -> None:
    people = _hall().rooms.people
    with pytest.raises(ValueNotAllowed) as refused:
        audience.named("ATLANTIS", people)
    assert refused.value.allowed == "EXCON, TJK, USA, UZB"


def test_a_journal_without_an_exercise_has_nothing_to_review() -> None:
    hall = small.Hall()
    with pytest.raises(NotFound):
        report((), hall.views, hall.rooms.people, audience.named(EXCON, hall.rooms.people))


def test_a_staff_journal_has_what_came_in_and_what_was_done() -> None:
    entries = _journal("J3").entries
    assert [entry.item for entry in entries] == list(range(1, len(entries) + 1))
    first, answer = entries[0], entries[1]
    assert first.in_ms is not None
    assert first.out_ms is None
    assert [(action.kind, action.register) for action in first.actions] == [
        (TimelineKind.MESSAGE_ACKNOWLEDGED, ""),
        (TimelineKind.MESSAGE_SENT, "J3/0001"),
    ]
    assert first.initials == "J3-1-D"
    assert answer.out_ms is not None
    assert answer.in_ms is None


def test_a_safety_call_stands_in_the_journal_of_the_cell_that_made_it() -> None:
    calls = [e for e in _journal("J3").entries if e.kind is TimelineKind.HALT_CALLED]
    assert [call.says for call in calls] == ["A cable smoulders"]
    assert [action.kind for action in calls[0].actions] == [TimelineKind.HALT_LIFTED]


def test_a_spread_of_nothing_has_no_median() -> None:
    assert spread([]).median_ms is None
    ten = spread(range(1, 11))
    assert (ten.count, ten.median_ms, ten.p90_ms, ten.longest_ms) == (10, 5, 9, 10)
