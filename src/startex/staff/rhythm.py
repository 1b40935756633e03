"""The battle rhythm: meetings of the day with what they need and what they give."""

import re
from collections.abc import Iterable
from datetime import date

from startex.language.facts import AnyFact, PlanItemRemoved, TextWritten
from startex.language.ids import Address, RhythmId, text_id
from startex.language.refusals import (
    AddressUnknown,
    LanguageNotWorking,
    NotFound,
    ReleaseTooNarrow,
    ValueNotAllowed,
)
from startex.language.staff_commands import PutRhythm, RemoveRhythm
from startex.language.staff_facts import RhythmPut
from startex.language.staff_plan import RhythmEvent
from startex.language.staff_refusals import OfOthers
from startex.language.values import Author, Role, TextState, TextVersion, WrittenText
from startex.staff import texts
from startex.staff.asks import Directory
from startex.staff.numbers import DAY_MIN, LONGEST_ID, MOST_INPUTS
from startex.visibility.cut import not_released_to

#: The parts of an event's texts that no input may be named after.
PARTS = ("title", "purpose", "outputs")
_NAME = re.compile(r"(?=.*[^\W_])[\w.-]+")
_CONTROL = frozenset({Role.DIRECTOR, Role.MSEL_MANAGER, Role.CONTROLLER})

Rhythm = dict[RhythmId, RhythmEvent]


def put(rhythm: Rhythm, command: PutRhythm, by: Author, ask: Directory) -> list[AnyFact]:
    """Refuses: TextMissing, TextTooLong, LanguageNotWorking, ValueNotAllowed, AddressUnknown,
    ReleaseTooNarrow, OfOthers.
    """
    event = command.event
    _check_owner(rhythm, event.id, by, ask)
    _check_names(command)
    _check_hours(event)
    _check_people(event, ask)
    written = _written(command)
    for part, words in written.items():
        texts.check(part, words, ask)
    changed = [] if rhythm.get(event.id) == event else [RhythmPut(event=event)]
    return [*changed, *(f for p, words in written.items() for f in _text(event, p, words, by, ask))]


def remove(rhythm: Rhythm, command: RemoveRhythm, by: Author, ask: Directory) -> list[AnyFact]:
    """Refuses: NotFound, OfOthers."""
    if RhythmId(command.event) not in rhythm:
        raise NotFound("rhythm", command.event)
    _check_owner(rhythm, RhythmId(command.event), by, ask)
    return [PlanItemRemoved(item="rhythm", id=command.event)]


def invited(event: RhythmEvent) -> tuple[Address, ...]:
    """Who chairs it, who comes, and who brings something."""
    providers = (one.provider for one in event.inputs)
    named = dict.fromkeys((event.chair, *event.members, *providers))
    return tuple(address for address in named if address)


def parts_of(event: RhythmEvent) -> tuple[str, ...]:
    return (*PARTS, *(one.id for one in event.inputs))


def _written(command: PutRhythm) -> dict[str, WrittenText]:
    optional = {"purpose": command.purpose, "outputs": command.outputs}
    given = {part: words for part, words in optional.items() if words is not None}
    return {"title": command.title} | given | command.inputs


def _text(
    event: RhythmEvent, part: str, words: WrittenText, by: Author, ask: Directory
) -> list[AnyFact]:
    """What says the same keeps its translations; what says something else makes them stale."""
    known = ask.text(text_id("rhythm", event.id, part))
    if not known.versions or known.source != words.language:
        return [texts.put("rhythm", event.id, part, words)]
    if any(v.language == known.source and v.body == words.body for v in known.versions):
        return []
    source = TextVersion(
        language=words.language,
        body=words.body,
        state=TextState.SOURCE,
        of_version=known.version + 1,
        author=by.billet,
    )
    return [TextWritten(text=known.id, version=source)]


def _check_owner(rhythm: Rhythm, event: RhythmId, by: Author, ask: Directory) -> None:
    """A staff sets meetings of its own; control sets all."""
    known = rhythm.get(event)
    if known is None or ask.role_of(by) in _CONTROL:
        return
    own = {by.post, ask.cell_of(by.post)}
    if own.isdisjoint(ask.resolve(address) for address in (known.chair, *known.members)):
        raise OfOthers("rhythm", event)


def _check_names(command: PutRhythm) -> None:
    ids = tuple(one.id for one in command.event.inputs)
    for field, name in (("id", command.event.id), *(("inputs", one) for one in ids)):
        if len(name) > LONGEST_ID or _NAME.fullmatch(name) is None:
            raise ValueNotAllowed(field, name[:LONGEST_ID], f"A-Z a-z 0-9 - _ ., ≤ {LONGEST_ID}")
    if len(ids) > MOST_INPUTS:
        raise ValueNotAllowed("inputs", str(len(ids)), f"≤ {MOST_INPUTS}")
    taken = next((one for at, one in enumerate(ids) if one in (*PARTS, *ids[:at])), None)
    if taken is not None:
        raise ValueNotAllowed("inputs", taken, f"≠ {', '.join((*PARTS, *ids))}")
    unnamed = next((one for one in (*ids, *command.inputs) if not _named(one, command)), None)
    if unnamed is not None:
        raise ValueNotAllowed("inputs", unnamed, ", ".join(ids))


def _named(one: str, command: PutRhythm) -> bool:
    """An input has words, and words have an input."""
    return one in command.inputs and any(one == known.id for known in command.event.inputs)


def _check_hours(event: RhythmEvent) -> None:
    numbers = (
        ("start_minute", event.start_minute, 0, DAY_MIN - 1),
        ("length_min", event.length_min, 1, DAY_MIN),
        *(("due_min", one.due_min, 0, DAY_MIN) for one in event.inputs),
    )
    for field, found, least, most in numbers:
        if not least <= found <= most:
            raise ValueNotAllowed(field, str(found), f"{least} … {most}")
    for day in event.days:
        try:
            date.fromisoformat(day)
        except ValueError:
            raise ValueNotAllowed("days", day[:LONGEST_ID], "2026-08-30") from None


def _check_people(event: RhythmEvent, ask: Directory) -> None:
    addresses = invited(event)
    unknown = tuple(a for a in addresses if ask.resolve(a) is None)
    if unknown:
        raise AddressUnknown(unknown)
    _check_languages(event.languages, ask)
    left_out = not_released_to(event.release, ask.nations_of(addresses))
    if left_out:
        raise ReleaseTooNarrow(left_out)


def _check_languages(languages: Iterable[str], ask: Directory) -> None:
    working = ask.working_languages()
    for spoken in languages:
        if spoken not in working:
            raise LanguageNotWorking(spoken, working)
