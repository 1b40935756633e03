"""The exercise itself, and the manning document."""

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from startex.checks.findings import Finding, finding
from startex.checks.index import Index
from startex.language.plan import Billet
from startex.language.values import Role
from startex.wording.dtg import format_dtg

#: Digits of an APP-6D symbol code; the thirty-digit form adds nothing that is drawn.
_SIDC = re.compile(r"\d{20}", re.ASCII)


def exercise(index: Index) -> Iterator[Finding]:
    whole = index.plan.exercise
    item = f"exercise/{whole.id}"
    if not whole.nations:
        yield finding("no-nation", item)
    if not whole.working_languages:
        yield finding("no-working-language", item)
    if not whole.play_days:
        yield finding("no-play-day", item)
    if not any(billet.role is Role.DIRECTOR for billet in index.plan.billets):
        yield finding("no-director", item)
    yield from _play_days(index, item)


def manning(index: Index) -> Iterator[Finding]:
    working = index.plan.exercise.working_languages
    for billet in index.plan.billets:
        if working and not set(billet.languages) & set(working):
            yield finding(
                "billet-reads-nothing",
                f"billet/{billet.id}",
                languages=", ".join(billet.languages) or "—",
                working=", ".join(working),
            )
    for first, second in _same_chair(index.plan.billets):
        yield finding("post-filled-twice", f"billet/{second.id}", post=second.post, other=first.id)


def symbols(index: Index) -> Iterator[Finding]:
    for unit in index.plan.units:
        if _SIDC.fullmatch(unit.sidc) is None:
            yield finding("sidc-not-allowed", f"unit/{unit.id}", found=unit.sidc)


def _play_days(index: Index, item: str) -> Iterator[Finding]:
    days, zone = index.plan.exercise.play_days, index.zone_letter
    for day in days:
        if day.end_ms <= day.start_ms:
            yield finding("play-day-ends-before", item, found=format_dtg(day.end_ms, zone))
    for before, after in pairwise(days):
        if after.start_ms < before.end_ms:
            yield finding("play-days-overlap", item, found=format_dtg(after.start_ms, zone))


def _same_chair(billets: tuple[Billet, ...]) -> Iterator[tuple[Billet, Billet]]:
    """Two billets at one post at the same hours; a billet without a shift is there always."""
    by_post: dict[str, list[Billet]] = {}
    for billet in billets:
        by_post.setdefault(billet.post, []).append(billet)
    for shared in by_post.values():
        for first, second in combinations(shared, 2):
            if first.shift == second.shift or "" in {first.shift, second.shift}:
                yield first, second
