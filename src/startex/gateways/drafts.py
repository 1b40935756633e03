"""What a machine drafts next, and how protected words come through it whole."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from startex.language.ids import LanguageCode
from startex.language.staff_plan import Term
from startex.language.values import Precedence, TextState
from startex.translation.protected import Span, protected_spans
from startex.translation.state import State, TaskKey, is_stale, version_in

_URGENCY = {precedence: place for place, precedence in enumerate(Precedence)}
#: Letters that are no word in any language are passed on by machines as they are.
_PLACEHOLDER = "ZQ{}QZ"
PLACEHOLDER = re.compile(r"ZQ(\d+)QZ")


class MachineFailed(Exception):
    """The machine did not answer, or not with a translation."""


class MachineTranslator(Protocol):
    def translate(self, body: str, source: LanguageCode, target: LanguageCode) -> str:
        """Takes its time; called on a thread of its own. Raises: MachineFailed."""
        ...


@dataclass
class Drafter:
    """Chooses for one exercise. What failed is tried again after a while."""

    again_s: float
    _failed: dict[tuple[TaskKey, int], float] = field(
        default_factory=dict[tuple[TaskKey, int], float]
    )

    def next_task(self, state: State, now_s: float) -> TaskKey | None:
        """The most urgent text that has nothing yet; what a person wrote is left alone."""
        waiting = [key for key in state.tasks if self._wants(state, key, now_s)]
        return min(waiting, key=lambda key: _place(state, key), default=None)

    def note_failure(self, key: TaskKey, version: int, now_s: float) -> None:
        self._failed[key, version] = now_s + self.again_s

    def _wants(self, state: State, key: TaskKey, now_s: float) -> bool:
        text = state.text(key.text)
        source, stands = version_in(text, text.source), version_in(text, key.language)
        if source is None or not source.body.strip():
            return False
        if stands is not None:
            drafted = stands.state is TextState.MACHINE_DRAFT
            if not drafted or not is_stale(text, stands):
                return False
        return self._failed.get((key, text.version), now_s) <= now_s


def drafted(
    machine: MachineTranslator,
    body: str,
    source: LanguageCode,
    target: LanguageCode,
    protected: Iterable[Term],
) -> str:
    """A draft in which every protected word stands as it should in the target language.

    Raises: MachineFailed.
    """
    terms = {term.id: term for term in protected}
    spans = protected_spans(body, terms.values())
    if not spans:
        return machine.translate(body, source, target)
    kept = [terms[s.term].words.get(target, body[s.start : s.end]) for s in spans]
    answer = machine.translate(_masked(body, spans), source, target)
    found = [int(number) for number in PLACEHOLDER.findall(answer)]
    if sorted(found) == list(range(len(spans))):
        return PLACEHOLDER.sub(lambda one: kept[int(one[1])], answer)
    return _piece_by_piece(machine, body, spans, kept, source, target)


def _masked(body: str, spans: Sequence[Span]) -> str:
    parts: list[str] = []
    at = 0
    for number, span in enumerate(spans):
        parts += (body[at : span.start], _PLACEHOLDER.format(number))
        at = span.end
    return "".join((*parts, body[at:]))


def _piece_by_piece(
    machine: MachineTranslator,
    body: str,
    spans: Sequence[Span],
    kept: Sequence[str],
    source: LanguageCode,
    target: LanguageCode,
) -> str:
    """For a machine that spoils the placeholders: it never sees the protected words at all."""
    ends = [0, *(span.end for span in spans)]
    starts = [*(span.start for span in spans), len(body)]
    pieces = [body[a:b] for a, b in zip(ends, starts, strict=True)]
    said = [_piece(machine, piece, source, target) for piece in pieces]
    return "".join(part for pair in zip(said, [*kept, ""], strict=True) for part in pair)


def _piece(
    machine: MachineTranslator, piece: str, source: LanguageCode, target: LanguageCode
) -> str:
    """The blanks at both ends stay."""
    words = piece.strip()
    if not any(sign.isalpha() for sign in words):
        return piece
    before, _, after = piece.partition(words)
    return before + machine.translate(words, source, target).strip() + after


def _place(state: State, key: TaskKey) -> tuple[int, int, int]:
    task = state.tasks[key]
    return _URGENCY[task.request.precedence], task.request.due_ms, task.requested_ms
