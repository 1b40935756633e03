"""Rows of the posts' journals and of the battle rhythm."""

from collections.abc import Iterable

from startex.language.facts import AnyFact, PlanItemRemoved
from startex.language.ids import EVERYBODY, EXCON, EntryId, PeriodId, PostId, RhythmId, text_id
from startex.language.rows import AnyRow, RowKey
from startex.language.staff_facts import EntryWritten, PeriodClosed, RhythmPut
from startex.language.staff_plan import RhythmEvent
from startex.language.staff_rows import EntryRow, PeriodRow, RhythmInputView, RhythmRow
from startex.staff.asks import Directory, Texts
from startex.staff.journals import Journals
from startex.staff.state import State


def touched(state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case RhythmPut(event=event):
            return (RowKey("rhythm", event.id),)
        case PlanItemRemoved(item="rhythm", id=removed):
            return (RowKey("rhythm", removed),)
        case EntryWritten(entry=entry, corrects=corrects):
            return tuple(RowKey("entry", one) for one in (entry, corrects) if one)
        case PeriodClosed():
            entries = state.journals.of_period(fact)
            return (RowKey("period", fact.period), *(RowKey("entry", e) for e in entries))
        case _:
            return ()


def keys(state: State) -> Iterable[RowKey]:
    yield from (RowKey("rhythm", event) for event in state.rhythm)
    yield from (RowKey("entry", entry) for entry in state.journals.entries)
    yield from (RowKey("period", period) for period in state.journals.periods)


def row(state: State, key: RowKey, directory: Directory, words: Texts) -> AnyRow | None:
    match key.row:
        case "rhythm":
            event = state.rhythm.get(RhythmId(key.id))
            return None if event is None else _event(event, words)
        case "period":
            return _period(state.journals, PeriodId(key.id), directory)
        case _:
            return _entry(state.journals, EntryId(key.id), directory, words)


def _readers(post: PostId, directory: Directory) -> tuple[str, ...]:
    """A journal is for the post's cell; EXCON and evaluators read along."""
    return tuple(a for a in dict.fromkeys((post, directory.cell_of(post), EXCON)) if a)


def _event(event: RhythmEvent, words: Texts) -> RhythmRow:
    return RhythmRow(
        id=event.id,
        audience=event.audience,
        release=event.release,
        title=words.text(text_id("rhythm", event.id, "title")),
        purpose=words.text(text_id("rhythm", event.id, "purpose")),
        outputs=words.text(text_id("rhythm", event.id, "outputs")),
        start_minute=event.start_minute,
        length_min=event.length_min,
        days=event.days,
        chair=event.chair,
        members=event.members,
        place=event.place,
        languages=event.languages,
        inputs=tuple(
            RhythmInputView(
                id=one.id,
                provider=one.provider,
                due_min=one.due_min,
                what=words.text(text_id("rhythm", event.id, one.id)),
            )
            for one in event.inputs
        ),
    )


def _entry(
    journals: Journals, entry: EntryId, directory: Directory, words: Texts
) -> EntryRow | None:
    known = journals.entries.get(entry)
    if known is None:
        return None
    fact = known.fact
    return EntryRow(
        id=entry,
        audience=_readers(fact.post, directory),
        release=fact.release,
        post=fact.post,
        item=fact.item,
        in_ms=fact.in_ms,
        out_ms=fact.out_ms,
        text=words.text(text_id("entry", entry, "text")),
        action=words.text(text_id("entry", entry, "action")),
        billet=known.billet,
        message=fact.message,
        corrects=fact.corrects,
        corrected_by=known.corrected_by,
        exercise_ms=known.exercise_ms,
        wall_ms=known.wall_ms,
        signed_by=known.signed_by,
    )


def _period(journals: Journals, period: PeriodId, directory: Directory) -> PeriodRow | None:
    known = journals.periods.get(period)
    if known is None:
        return None
    fact = known.fact
    return PeriodRow(
        id=period,
        audience=_readers(fact.post, directory),
        release=EVERYBODY,
        post=fact.post,
        first=fact.first,
        last=fact.last,
        from_ms=fact.from_ms,
        to_ms=known.to_ms,
        signed_by=known.signed_by,
        wall_ms=known.wall_ms,
    )
