"""The journal of a post: lines are added and never changed, and signed at the end of a shift."""

from startex.language.facts import AnyFact
from startex.language.ids import EVERYBODY, EntryId
from startex.language.refusals import NotFound, ValueNotAllowed
from startex.language.staff_commands import WriteEntry
from startex.language.staff_facts import EntryWritten, PeriodClosed
from startex.language.staff_refusals import NothingToSign, OfOthers, ReleaseForbids
from startex.language.values import LATEST_MS, Author
from startex.staff import texts
from startex.staff.asks import Directory
from startex.staff.journals import Journals
from startex.visibility.cut import not_released_to, of_both


def write(journals: Journals, command: WriteEntry, by: Author, ask: Directory) -> list[AnyFact]:
    """Refuses: TextMissing, TextTooLong, LanguageNotWorking, ValueNotAllowed, NotFound,
    OfOthers, ReleaseForbids.
    """
    written = {"text": command.text} | ({"action": command.action} if command.action else {})
    for part, text in written.items():
        texts.check(part, text, ask)
    for name, time_ms in (("in_ms", command.in_ms), ("out_ms", command.out_ms)):
        _check_time(name, time_ms)
    if command.corrects:
        _check_correctable(journals, command.corrects, by)
    entry = journals.next_entry()
    fact = EntryWritten(
        entry=entry,
        post=by.post,
        item=journals.next_item(by.post),
        owner=ask.nation_of(by),
        release=_release(journals, command, by, ask),
        in_ms=command.in_ms,
        out_ms=command.out_ms,
        message=command.message,
        corrects=command.corrects,
    )
    return [fact, *(texts.put("entry", entry, p, text) for p, text in written.items())]


def close(journals: Journals, by: Author) -> list[AnyFact]:
    """Refuses: NothingToSign."""
    unsigned = journals.unsigned(by.post)
    if not unsigned:
        raise NothingToSign(by.post)
    first, last = (journals.entries[unsigned[at]] for at in (0, -1))
    closed = PeriodClosed(
        period=journals.next_period(),
        post=by.post,
        first=first.fact.item,
        last=last.fact.item,
        from_ms=first.exercise_ms,
    )
    return [closed]


def _check_correctable(journals: Journals, corrects: EntryId, by: Author) -> None:
    """What was corrected before is corrected in its newest form."""
    known = journals.entries.get(corrects)
    if known is None:
        raise NotFound("entry", corrects)
    if known.fact.post != by.post:
        raise OfOthers("entry", corrects)
    if known.corrected_by:
        newest = journals.entries[known.corrected_by].fact.item
        raise ValueNotAllowed("corrects", str(known.fact.item), str(newest))


def _release(
    journals: Journals, command: WriteEntry, by: Author, ask: Directory
) -> tuple[str, ...]:
    """What tells of something goes no further than that. Refuses: ReleaseForbids."""
    release = EVERYBODY
    if command.message:
        release = ask.release_of(command.message)
        left_out = not_released_to(release, (ask.nation_of(by),))
        if left_out:
            raise ReleaseForbids(f"message/{command.message}", left_out)
    if command.corrects:
        release = of_both(release, journals.entries[command.corrects].fact.release)
    return release


def _check_time(name: str, time_ms: int | None) -> None:
    if time_ms is not None and not 0 <= time_ms <= LATEST_MS:
        raise ValueNotAllowed(name, str(time_ms), f"0 … {LATEST_MS}")
