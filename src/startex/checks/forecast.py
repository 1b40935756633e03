"""How much there is to translate when, and how much the linguists can."""

from collections import defaultdict
from collections.abc import Iterable

from startex.checks.index import Index
from startex.checks.load import Pair, by_pair
from startex.checks.numbers import WORDS_PER_HOUR
from startex.language.base import Noun
from startex.language.ids import LanguageCode
from startex.language.plan import Billet, Plan
from startex.language.values import TurnKind

_HOUR_MS = 3_600_000


class ForecastHour(Noun):
    """Words of planned lines that somebody waits for in the hour that begins at `hour_ms`.

    `capacity` is what the linguists who read both languages can write in it, the same words
    wherever one of them reads several pairs.
    """

    hour_ms: int
    source: LanguageCode
    target: LanguageCode
    words: int
    texts: int
    linguists: int
    capacity: int


def forecast(plan: Plan) -> tuple[ForecastHour, ...]:
    """Hours in which nothing is due are left out."""
    index = Index(plan)
    words: defaultdict[tuple[int, Pair], int] = defaultdict(int)
    texts: defaultdict[tuple[int, Pair], int] = defaultdict(int)
    for pair, loads in by_pair(index).items():
        for load in loads:
            hour = (load.at_ms // _HOUR_MS * _HOUR_MS, pair)
            words[hour] += load.amount
            texts[hour] += 1
    return tuple(_hour(index, *hour, words[hour], texts[hour]) for hour in sorted(words))


def _hour(index: Index, hour_ms: int, pair: Pair, words: int, texts: int) -> ForecastHour:
    able = [b for b in index.linguists if {pair.source, pair.target} <= set(b.languages)]
    writing_ms = [_writing_ms(index, billet, hour_ms) for billet in able]
    return ForecastHour(
        hour_ms=hour_ms,
        source=pair.source,
        target=pair.target,
        words=words,
        texts=texts,
        linguists=sum(ms > 0 for ms in writing_ms),
        capacity=sum(writing_ms) * WORDS_PER_HOUR // _HOUR_MS,
    )


def _writing_ms(index: Index, billet: Billet, hour_ms: int) -> int:
    """By the roster where he stands in it on that day, else by his shift."""
    turns = [turn for turn in index.plan.turns if turn.billet == billet.id]
    day_ms = 24 * _HOUR_MS
    if any(abs(turn.start_ms - hour_ms) < day_ms for turn in turns):
        written = [(t.start_ms, t.end_ms) for t in turns if t.kind is TurnKind.WRITTEN]
        return _within(hour_ms, written)
    return _HOUR_MS if index.on_shift(billet, hour_ms) else 0


def _within(hour_ms: int, stretches: Iterable[tuple[int, int]]) -> int:
    end_ms = hour_ms + _HOUR_MS
    return sum(max(0, min(end, end_ms) - max(start, hour_ms)) for start, end in stretches)
