"""Languages: how long readers waited for a text they could use."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from startex.language.facts import (
    MessageSent,
    MessageWithdrawn,
    Numbered,
    TextChecked,
    TextPut,
    TextWritten,
    TranslationRequested,
)
from startex.language.ids import Address, CellId, LanguageCode, MessageId, text_owner
from startex.language.msel_rows import LineRow
from startex.language.review import LanguageDelay, OpenText
from startex.language.rows import MessageRow, RowKey
from startex.language.values import TextState, TextVersion
from startex.people.state import State as People
from startex.review.play_time import PlayTime
from startex.review.seen import Seen
from startex.review.spread import spread
from startex.translation.state import TaskKey, fresh_languages


@dataclass
class Wait:
    """From a request to the first version a reader could use; None while he still waits."""

    request: TranslationRequested
    from_ms: int
    until_ms: int | None = None


@dataclass
class Waits:
    """Learns from the facts which languages were asked for, and when they came."""

    waits: dict[TaskKey, Wait] = field(default_factory=dict[TaskKey, Wait])
    #: Languages a message lacked as it was sent.
    lacked: dict[MessageId, tuple[LanguageCode, ...]] = field(
        default_factory=dict[MessageId, tuple[LanguageCode, ...]]
    )
    _sent_by_cause: dict[MessageId, str] = field(default_factory=dict[MessageId, str])

    def take(self, numbered: Numbered) -> None:
        recorded = numbered.recorded
        match recorded.fact:
            case MessageSent(message=message):
                self._sent_by_cause[message] = recorded.cause
            case MessageWithdrawn(message=message):
                self._wait_no_more(message)
            case TranslationRequested() as fact:
                key = TaskKey(fact.text, fact.language)
                self.waits.setdefault(key, Wait(fact, recorded.exercise_ms))
                self._note_lack(fact, recorded.cause)
            case TextWritten(text=text, version=version) if _usable(version):
                self._serve(TaskKey(text, version.language), recorded.exercise_ms)
            case TextChecked(text=text, language=language):
                self._serve(TaskKey(text, language), recorded.exercise_ms)
            case TextPut(text=text):
                for language in fresh_languages(text):
                    self._serve(TaskKey(text.id, language), recorded.exercise_ms)
            case _:
                pass

    def _note_lack(self, fact: TranslationRequested, cause: str) -> None:
        """The queue fills in the same step in which the message goes out."""
        kind, owner = text_owner(fact.text)
        message = MessageId(owner)
        if kind == "message" and self._sent_by_cause.get(message) == cause:
            known = self.lacked.get(message, ())
            self.lacked[message] = tuple(sorted({*known, fact.language}))

    def _wait_no_more(self, message: MessageId) -> None:
        """Nobody translates what was taken back."""
        of_message = ("message", message)
        open_waits = (key for key, wait in self.waits.items() if wait.until_ms is None)
        for key in [key for key in open_waits if text_owner(key.text) == of_message]:
            del self.waits[key]

    def _serve(self, key: TaskKey, exercise_ms: int) -> None:
        wait = self.waits.get(key)
        if wait is not None and wait.until_ms is None:
            wait.until_ms = exercise_ms


def _usable(version: TextVersion) -> bool:
    return version.state is not TextState.MACHINE_DRAFT and bool(version.body.strip())


@dataclass
class _Tally:
    took_ms: list[int] = field(default_factory=list[int])
    open: int = 0


def delays(waits: Waits, seen: Seen, people: People, play: PlayTime) -> tuple[LanguageDelay, ...]:
    tallies: defaultdict[tuple[CellId, LanguageCode, LanguageCode], _Tally] = defaultdict(_Tally)
    for wait in _seen_waits(waits, seen):
        source = seen.texts[wait.request.text].source
        for cell in _waiting(wait.request, seen, people):
            tally = tallies[cell, source, wait.request.language]
            if wait.until_ms is None:
                tally.open += 1
            else:
                tally.took_ms.append(play.between(wait.from_ms, wait.until_ms))
    return tuple(
        LanguageDelay(
            cell=cell,
            from_language=source,
            to_language=wanted,
            served=spread(tally.took_ms),
            open=tally.open,
        )
        for (cell, source, wanted), tally in sorted(tallies.items())
    )


def open_texts(waits: Waits, seen: Seen, people: People) -> tuple[OpenText, ...]:
    waiting = [wait for wait in _seen_waits(waits, seen) if wait.until_ms is None]
    return tuple(
        OpenText(
            text=wait.request.text,
            title=seen.title_of(wait.request.text),
            from_language=seen.texts[wait.request.text].source,
            to_language=wait.request.language,
            precedence=wait.request.precedence,
            cells=_waiting(wait.request, seen, people),
            requested_ms=wait.from_ms,
            due_ms=wait.request.due_ms,
        )
        for wait in sorted(waiting, key=lambda wait: wait.request.due_ms)
    )


def _seen_waits(waits: Waits, seen: Seen) -> Iterator[Wait]:
    """Whoever reads a text sees for himself that his language is missing."""
    return (wait for key, wait in waits.waits.items() if key.text in seen.texts)


def _waiting(request: TranslationRequested, seen: Seen, people: People) -> tuple[CellId, ...]:
    """The cells in which somebody is addressed who needs that language."""
    kind, owner = text_owner(request.text)
    row = seen.rows.get(RowKey(kind, owner))
    addresses: tuple[Address, ...] = ()
    if isinstance(row, MessageRow | LineRow):
        addresses = (*row.to, *row.info)
    needing = (a for a in addresses if _needs(a, request.language, people))
    return seen.cells_of(needing)


def _needs(address: Address, language: LanguageCode, people: People) -> bool:
    return language in people.wanted_languages((address,), frozenset())
