"""A whole exercise with stand-ins: the same for a seed, and like a real one."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import msgspec
import pytest
from tests.exercises import small
from tests.rehearsal.plays import of, played, played_sample, sample, with_shifts

from startex.conduct import witness
from startex.conduct.rooms import replay
from startex.journal.memory import MemoryJournal
from startex.journal.sqlite import SqliteJournal
from startex.journal.verify import verify
from startex.language.facts import (
    ClockSet,
    LineStatusSet,
    MessageAcknowledged,
    MessageRead,
    NoDuffCalled,
    ObservationNoted,
    SafetyHaltCalled,
    SafetyHaltLifted,
    StationHandedOver,
    StationSignedIn,
    StationSignedOut,
    TextChecked,
    TextWritten,
    TranslationTaken,
)
from startex.language.ids import BilletId
from startex.language.refusals import NotFound, TextMissing
from startex.language.values import AuthorKind, ClockState, LineStatus, OrderKind, TurnKind
from startex.rehearsal.rehearse import rehearse, salts

_HASH = """
from tests.exercises import small
from tests.rehearsal.plays import played
print(played(small.plan(), 5)[0].journal_hash)
"""


def test_the_same_seed_gives_the_same_journal() -> None:
    first, _ = played(small.plan(), 5)
    second, _ = played(small.plan(), 5)
    assert first == second
    assert first.journal_hash != played(small.plan(), 6)[0].journal_hash


def test_the_seed_decides_in_every_process() -> None:
    hashes = {
        subprocess.run(
            [sys.executable, "-c", _HASH],
            check=True,
            capture_output=True,
            text=True,
            env={"PYTHONHASHSEED": chosen, "PYTHONPATH": ":".join(sys.path)},
            cwd=Path(__file__).resolve().parents[2],
        ).stdout.strip()
        for chosen in ("1", "2")
    }
    assert hashes == {played(small.plan(), 5)[0].journal_hash}


def test_a_journal_on_disk_has_the_head_of_one_in_memory(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "small.startex", salts(5))
    kept = rehearse(small.plan(), 5, journal)
    journal.close()
    assert kept == played(small.plan(), 5)[0]


def test_a_replay_of_a_rehearsal_gives_the_state_it_ended_with() -> None:
    _, journal = played(small.plan())
    assert verify(journal).ok
    noted = witness.noted(journal)
    assert noted is not None
    assert noted.number == journal.head.number
    assert witness.agrees(journal, noted)


def test_the_clock_runs_through_every_play_day_and_stands_at_night() -> None:
    _, journal = played(small.plan())
    states = [fact.state for _, fact in of(journal, ClockSet)]
    assert states[0] is ClockState.RUNNING
    assert states.count(ClockState.NIGHT_PAUSE) == 1
    assert states[-1] is ClockState.ENDED
    pause = next(f for _, f in of(journal, ClockSet) if f.state is ClockState.NIGHT_PAUSE)
    assert pause.segment.exercise_ms == small.DAY_1.end_ms
    assert pause.resume_exercise_ms == small.DAY_2.start_ms


def test_nights_are_paused_by_the_clock_and_all_else_by_the_director() -> None:
    _, journal = played(small.plan())
    for recorded, fact in of(journal, ClockSet):
        by_itself = fact.state is ClockState.NIGHT_PAUSE
        assert (recorded.by.kind is AuthorKind.CLOCK) >= by_itself
        if recorded.by.kind is AuthorKind.PERSON:
            assert recorded.by.billet == "DIR-1-D"


def test_one_real_emergency_stops_play_until_the_director_lifts_it() -> None:
    _, journal = played(small.plan())
    assert len(of(journal, NoDuffCalled)) == 1
    (halted, _), (lifted, _) = of(journal, SafetyHaltCalled)[0], of(journal, SafetyHaltLifted)[0]
    assert lifted.by.billet == "DIR-1-D"
    between = [
        fact
        for recorded, fact in of(journal, LineStatusSet)
        if halted.wall_ms <= recorded.wall_ms < lifted.wall_ms
    ]
    assert between == []
    assert lifted.exercise_ms == halted.exercise_ms
    assert lifted.wall_ms > halted.wall_ms


def test_shifts_hand_over_and_vacancies_stay_empty() -> None:
    _, journal = played(with_shifts())
    handed = [(f.from_billet, f.to_billet) for _, f in of(journal, StationHandedOver)]
    assert ("J3-1-D", "J3-1-N") in handed
    assert ("J3-1-N", "J3-1-D") in handed
    seated = {fact.billet for _, fact in of(journal, StationSignedIn)}
    assert BilletId("J3-2-D") not in seated
    assert "J2-1-D" in seated


def test_everybody_signs_in_before_play_and_out_after_it() -> None:
    _, journal = played(with_shifts())
    start = next(r for r, f in of(journal, ClockSet) if f.state is ClockState.RUNNING)
    first_day = [r for r, _ in of(journal, StationSignedIn) if r.wall_ms <= start.wall_ms]
    assert len(first_day) == len(with_shifts().billets) - 2
    rooms = replay(journal.read())
    assert rooms.people.stations == {}
    assert len(of(journal, StationSignedOut)) > len(first_day)


def test_a_message_is_read_before_it_is_acknowledged() -> None:
    _, journal = played_sample()
    read = {(f.message, f.recipient): r.exercise_ms for r, f in of(journal, MessageRead)}
    acknowledged = of(journal, MessageAcknowledged)
    assert acknowledged
    late = [
        fact
        for recorded, fact in acknowledged
        if read.get((fact.message, fact.recipient), recorded.exercise_ms) > recorded.exercise_ms
    ]
    assert late == []


def test_what_one_linguist_wrote_another_one_checked() -> None:
    _, journal = played_sample()
    wrote = {(f.text, f.version.language): r.by.billet for r, f in of(journal, TextWritten)}
    checked = of(journal, TextChecked)
    assert len(checked) > 100
    assert all(wrote[fact.text, fact.language] != r.by.billet for r, fact in checked)


def test_what_is_moved_or_dropped_has_its_reason() -> None:
    _, journal = played_sample()
    moved = (LineStatus.DEFERRED, LineStatus.OMITTED)
    reasons = [fact.reason for _, fact in of(journal, LineStatusSet) if fact.status in moved]
    assert len(reasons) >= 5
    assert all(reasons)


def test_the_sample_is_played_from_end_to_end() -> None:
    told, journal = played_sample()
    assert told.refused == {}
    assert 600 <= told.messages <= 1500
    assert 0.7 * told.messages < told.acknowledged < told.messages
    assert 40 <= told.observations <= 120
    assert told.lines["total"] == sum(told.lines[s] for s in LineStatus)
    assert told.lines["complete"] > 0.7 * told.lines["total"]
    assert told.deferred >= 4
    assert told.omitted >= 1
    assert told.facts == journal.head.number
    nights = Counter(f.state for _, f in of(journal, ClockSet))[ClockState.NIGHT_PAUSE]
    assert nights == 5


def test_the_sample_meets_few_untranslated_texts_and_leaves_no_objective_out() -> None:
    told, _ = played_sample()
    assert told.untranslated_at_release < 10
    assert told.objectives_without_line == ()
    assert told.objectives_without_observation == ()
    cells = {times.cell for times in told.acknowledgement if times.player}
    assert {"CMD", "J2", "J3"} < cells
    assert any(cell.startswith("NC-") for cell in cells)
    assert sum(hour.received for hour in told.load) >= told.messages


def test_staffs_order_ask_answer_and_keep_journals() -> None:
    told, journal = played_sample()
    rooms = replay(journal.read())
    orders = rooms.orders.orders.values()
    kinds = {order.fact.kind for order in orders}
    assert {OrderKind.OPORD, OrderKind.FRAGO} <= kinds
    assert any(order.receipts for order in orders)
    answered = [r for r in rooms.staff.requests.values() if r.answer is not None]
    assert told.requests > len(answered) > told.requests // 2
    assert told.entries == len(rooms.staff.journals.entries) > 0
    assert any(sent.fact.form for sent in rooms.messages.messages.values())
    assert any(p.fact.reply_to for p in rooms.media.published.values())


def test_linguists_write_in_their_turns_only() -> None:
    _, journal = played_sample()
    turns = replay(journal.read()).translation.turns.values()
    taken = [(r.by.billet, r.exercise_ms) for r, _ in of(journal, TranslationTaken)]
    day = sample().exercise.play_days[0]
    rostered = {t.billet for t in turns if t.start_ms < day.end_ms}
    on_day = [(who, at) for who, at in taken if who in rostered and at < day.end_ms]
    assert on_day
    for who, at_ms in on_day:
        mine = [t for t in turns if t.billet == who and t.start_ms <= at_ms < t.end_ms]
        assert [t.kind for t in mine] == [TurnKind.WRITTEN]


def test_staffs_write_as_many_messages_as_are_asked_for() -> None:
    days = (sample().exercise.play_days[0],)
    plan = msgspec.structs.replace(
        sample(), exercise=msgspec.structs.replace(sample().exercise, play_days=days)
    )
    told = rehearse(plan, 1, MemoryJournal(salts(1)), messages_a_day=300)
    assert 285 <= told.messages <= 315
    assert told.refused == {}
    assert sum(d.served.count + d.open for d in told.language_delays) > told.messages


def test_contingency_lines_are_used_where_the_expected_action_did_not_come() -> None:
    _, journal = played_sample()
    rooms = replay(journal.read())
    used = [s for s in rooms.msel.lines.values() if s.line.contingency_for and s.message]
    assert used
    for known in used:
        expected = rooms.msel.lines[known.line.contingency_for].line
        assert expected.deadline_ms is not None
        assert (known.released_ms or 0) > expected.deadline_ms


def test_evaluators_tie_what_they_see_to_objective_and_line() -> None:
    _, journal = played_sample()
    noted = [fact for _, fact in of(journal, ObservationNoted)]
    assert all(fact.objective for fact in noted)
    assert sum(bool(fact.line) for fact in noted) > len(noted) // 2


def test_an_exercise_without_play_days_is_refused() -> None:
    plan = small.plan()
    endless = msgspec.structs.replace(
        plan, exercise=msgspec.structs.replace(plan.exercise, play_days=())
    )
    with pytest.raises(TextMissing):
        played(endless)


def test_an_exercise_nobody_directs_is_refused() -> None:
    plan = small.plan()
    leaderless = msgspec.structs.replace(plan, billets=plan.billets[1:])
    with pytest.raises(NotFound):
        played(leaderless)
