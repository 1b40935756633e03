"""The linguists' roster: what a person cannot do, and what he cannot do well."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from startex.checks.findings import Finding, finding
from startex.checks.index import MINUTE_MS, Index
from startex.checks.numbers import LEAST_BREAK_MIN, LONGEST_BOOTH_TURN_MIN
from startex.language.staff_plan import Turn
from startex.language.values import TurnKind


def roster(index: Index) -> Iterator[Finding]:
    linguists = {billet.id for billet in index.linguists}
    by_billet: defaultdict[str, list[Turn]] = defaultdict(list)
    for turn in index.plan.turns:
        if turn.billet not in linguists:
            yield finding("turn-without-linguist", _item(turn), billet=turn.billet)
        if turn.end_ms <= turn.start_ms:
            yield finding("turn-ends-before", _item(turn), at=index.dtg(turn.end_ms))
        by_billet[turn.billet].append(turn)
    for turns in by_billet.values():
        turns.sort(key=lambda turn: (turn.start_ms, turn.end_ms, turn.id))
        yield from _overlaps(turns, index)
        yield from _booth(turns, index)


def _overlaps(turns: list[Turn], index: Index) -> Iterator[Finding]:
    for before, after in pairwise(turns):
        if after.start_ms < before.end_ms:
            yield _told("turns-overlap", after, index, other=before.id)


def _booth(turns: list[Turn], index: Index) -> Iterator[Finding]:
    """Two turns in a booth need something else between them that lets a voice rest."""
    in_booth = [turn for turn in turns if turn.kind is TurnKind.BOOTH]
    for turn in in_booth:
        if turn.end_ms - turn.start_ms > LONGEST_BOOTH_TURN_MIN * MINUTE_MS:
            minutes = (turn.end_ms - turn.start_ms) // MINUTE_MS
            limit = str(LONGEST_BOOTH_TURN_MIN)
            yield _told("booth-turn-too-long", turn, index, minutes=str(minutes), limit=limit)
    for before, after in pairwise(in_booth):
        if after.start_ms - before.end_ms < LEAST_BREAK_MIN * MINUTE_MS:
            limit = str(LEAST_BREAK_MIN)
            yield _told("booth-without-break", after, index, other=before.id, limit=limit)


def _told(code: str, turn: Turn, index: Index, **fields: str) -> Finding:
    at = index.dtg(turn.start_ms)
    return finding(code, _item(turn), billet=turn.billet, at=at, **fields)


def _item(turn: Turn) -> str:
    return f"turn/{turn.id}"
