"""The journals that posts keep, as they stand."""

from dataclasses import dataclass, field, replace

import msgspec

from startex.language.facts import Numbered
from startex.language.ids import BilletId, EntryId, PeriodId, PostId
from startex.language.staff_facts import EntryWritten, PeriodClosed, ReleaseWidened


@dataclass(frozen=True)
class Entry:
    """A line as it was written, with what became of it."""

    fact: EntryWritten
    exercise_ms: int
    wall_ms: int
    billet: BilletId
    corrected_by: EntryId = EntryId("")
    signed_by: BilletId = BilletId("")


@dataclass(frozen=True)
class Period:
    fact: PeriodClosed
    to_ms: int
    wall_ms: int
    signed_by: BilletId


@dataclass
class Journals:
    entries: dict[EntryId, Entry] = field(default_factory=dict[EntryId, Entry])
    periods: dict[PeriodId, Period] = field(default_factory=dict[PeriodId, Period])
    #: The lines of each post, in their order; the first that is not signed yet.
    by_post: dict[PostId, list[EntryId]] = field(default_factory=dict[PostId, list[EntryId]])
    signed: dict[PostId, int] = field(default_factory=dict[PostId, int])

    def next_entry(self) -> EntryId:
        return EntryId(f"E{len(self.entries) + 1:05d}")

    def next_period(self) -> PeriodId:
        return PeriodId(f"T{len(self.periods) + 1:05d}")

    def next_item(self, post: PostId) -> int:
        return len(self.by_post.get(post, ())) + 1

    def unsigned(self, post: PostId) -> list[EntryId]:
        return self.by_post.get(post, [])[self.signed.get(post, 0) :]

    def of_period(self, fact: PeriodClosed) -> list[EntryId]:
        return self.by_post.get(fact.post, [])[fact.first - 1 : fact.last]


def apply(journals: Journals, numbered: Numbered) -> None:
    recorded = numbered.recorded
    match recorded.fact:
        case EntryWritten() as fact:
            entry = Entry(fact, recorded.exercise_ms, recorded.wall_ms, recorded.by.billet)
            journals.entries[fact.entry] = entry
            journals.by_post.setdefault(fact.post, []).append(fact.entry)
            if fact.corrects:
                corrected = journals.entries[fact.corrects]
                journals.entries[fact.corrects] = replace(corrected, corrected_by=fact.entry)
        case ReleaseWidened(named=("entry", entry), release=release):
            known = journals.entries[EntryId(entry)]
            widened = msgspec.structs.replace(known.fact, release=release)
            journals.entries[widened.entry] = replace(known, fact=widened)
        case PeriodClosed() as fact:
            signer = recorded.by.billet
            period = Period(fact, recorded.exercise_ms, recorded.wall_ms, signer)
            journals.periods[fact.period] = period
            journals.signed[fact.post] = fact.last
            for entry in journals.of_period(fact):
                journals.entries[entry] = replace(journals.entries[entry], signed_by=signer)
        case _:
            pass
