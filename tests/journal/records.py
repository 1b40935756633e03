"""Facts to write, and journals to write them in."""

import random

from startex.journal.chain import Salt, seeded_salts
from startex.language.facts import CardReissued, NoDuffCalled, Recorded
from startex.language.ids import BilletId, CommandId, NoDuffId
from startex.language.values import BY_PLAN


def card(number: int) -> Recorded:
    fact = CardReissued(billet=BilletId(f"billet-{number}"))
    cause = CommandId(f"command-{number}")
    return Recorded(by=BY_PLAN, cause=cause, wall_ms=number, exercise_ms=-number, fact=fact)


def cards(count: int, first: int = 1) -> list[Recorded]:
    return [card(number) for number in range(first, first + count)]


def call(what: str) -> Recorded:
    fact = NoDuffCalled(no_duff=NoDuffId("1"), what=what)
    return Recorded(by=BY_PLAN, cause=CommandId("c"), wall_ms=1, exercise_ms=1, fact=fact)


def salts(seed: int = 7) -> Salt:
    return seeded_salts(random.Random(seed))
