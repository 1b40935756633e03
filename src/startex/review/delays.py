"""Language delay by nation and by message: in a review, and live."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from startex.language.ids import Address, LanguageCode, MessageId, NationCode, TextId, text_owner
from startex.language.msel_rows import LineRow
from startex.language.plan import Billet
from startex.language.review import MessageDelay, NationDelay
from startex.language.rows import MessageRow, RowKey
from startex.language.values import HumanText
from startex.people.state import State as People
from startex.review.languages import Wait, Waits
from startex.review.play_time import PlayTime
from startex.review.seen import Seen
from startex.review.spread import spread


class Held(Protocol):
    """What whoever reads the figures may hold of the exercise."""

    def text(self, text: TextId) -> HumanText | None: ...

    def addressees(self, text: TextId) -> tuple[Address, ...]: ...

    def title_of(self, text: TextId) -> TextId: ...


class Reviewed:
    """Of a review: what its audience saw."""

    def __init__(self, seen: Seen) -> None:
        self._seen = seen

    def text(self, text: TextId) -> HumanText | None:
        return self._seen.texts.get(text)

    def addressees(self, text: TextId) -> tuple[Address, ...]:
        row = self._seen.rows.get(RowKey(*text_owner(text)))
        return (*row.to, *row.info) if isinstance(row, MessageRow | LineRow) else ()

    def title_of(self, text: TextId) -> TextId:
        return self._seen.title_of(text)


@dataclass
class _Tally:
    took_ms: list[int] = field(default_factory=list[int])
    open: int = 0


class _Readers(NamedTuple):
    addresses: tuple[Address, ...]
    source: LanguageCode
    wanted: LanguageCode


@dataclass(frozen=True)
class _Waited:
    """Somebody's wait, with what is known of the text."""

    wait: Wait
    source: LanguageCode
    nations: tuple[NationCode, ...]

    @property
    def target(self) -> LanguageCode:
        return self.wait.request.language


class Delays:
    def __init__(self, waits: Waits, held: Held, people: People, play: PlayTime) -> None:
        self._held, self._people, self._play = held, people, play
        self._nations_of: dict[_Readers, tuple[NationCode, ...]] = {}
        self._waited = list(self._known(waits))

    def by_nation(self) -> tuple[NationDelay, ...]:
        """Each text once for every nation that waited for it."""
        tallies: defaultdict[tuple[NationCode, LanguageCode, LanguageCode], _Tally]
        tallies = defaultdict(_Tally)
        for one in self._waited:
            for nation in one.nations:
                tally = tallies[nation, one.source, one.target]
                took_ms = self._took_ms(one.wait)
                if took_ms is None:
                    tally.open += 1
                else:
                    tally.took_ms.append(took_ms)
        return tuple(
            NationDelay(
                nation=nation,
                from_language=source,
                to_language=target,
                served=spread(tally.took_ms),
                open=tally.open,
            )
            for (nation, source, target), tally in sorted(tallies.items())
        )

    def by_message(self) -> tuple[MessageDelay, ...]:
        """In the order in which they were sent."""
        parts: defaultdict[tuple[MessageId, LanguageCode], list[_Waited]] = defaultdict(list)
        for one in self._waited:
            kind, owner = text_owner(one.wait.request.text)
            if kind == "message":
                parts[MessageId(owner), one.target].append(one)
        found = (self._of_message(message, of) for (message, _target), of in parts.items())
        return tuple(sorted(found, key=lambda one: (one.sent_ms, one.message, one.to_language)))

    def _of_message(self, message: MessageId, parts: list[_Waited]) -> MessageDelay:
        took = [self._took_ms(one.wait) for one in parts]
        served = [ms for ms in took if ms is not None]
        first = parts[0]
        nations = dict.fromkeys(nation for one in parts for nation in one.nations)
        return MessageDelay(
            message=message,
            title=self._held.title_of(first.wait.request.text),
            precedence=first.wait.request.precedence,
            from_language=first.source,
            to_language=first.target,
            nations=tuple(sorted(nations)),
            sent_ms=min(one.wait.from_ms for one in parts),
            took_ms=max(served) if len(served) == len(took) else None,
        )

    def _took_ms(self, wait: Wait) -> int | None:
        return None if wait.until_ms is None else self._play.between(wait.from_ms, wait.until_ms)

    def _known(self, waits: Waits) -> Iterator[_Waited]:
        for key, wait in waits.waits.items():
            text = self._held.text(key.text)
            if text is not None:
                nations = self._nations(key.text, text.source, key.language)
                yield _Waited(wait, text.source, nations)

    def _nations(
        self, text: TextId, source: LanguageCode, wanted: LanguageCode
    ) -> tuple[NationCode, ...]:
        """Of the addressees who do not read the source, and need that language."""
        asked = _Readers(self._held.addressees(text), source, wanted)
        known = self._nations_of.get(asked)
        if known is None:
            readers = (b for a in asked.addresses for b in self._people.readers(a))
            needing = {b.nation for b in readers if self._needs(b, source, wanted)}
            known = self._nations_of[asked] = tuple(sorted(needing))
        return known

    def _needs(self, billet: Billet, source: LanguageCode, wanted: LanguageCode) -> bool:
        exercise = self._people.exercise
        working = exercise.working_languages if exercise else ()
        best = next((x for x in billet.languages if x in working), next(iter(working), ""))
        return source not in billet.languages and best == wanted
