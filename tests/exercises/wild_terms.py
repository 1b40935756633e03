"""Random work at the linguists' desk: assigning, relaying, drafts by machine, terms and turns."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from tests.exercises import small

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import BilletId, LanguageCode, TermId, TextId, TurnId
from startex.language.staff_plan import Term, Turn
from startex.language.values import TurnKind

T = TypeVar("T")

_LINGUISTS = tuple(BilletId(billet) for billet in ("INT-1-D", "INT-2-D", "J2-1-D"))
_TERMS = tuple(TermId(term) for term in ("", "", "T0001", "T0002", "SITREP"))
_TURNS = tuple(TurnId(turn) for turn in ("", "TR0001", "TR0002"))


class Draws(Protocol):
    """What draws of one seed."""

    def one(self, values: Sequence[T]) -> T: ...

    def number(self, least: int, most: int) -> int: ...

    def mark(self) -> str: ...

    def language(self) -> LanguageCode: ...

    def text_id(self) -> TextId: ...


def command(x: Draws) -> c.AnyCommand:
    made: tuple[Callable[[Draws], c.AnyCommand], ...] = (
        _assign,
        _relay,
        _draft,
        _draft,
        _term,
        _term,
        _decision,
        _turn,
    )
    return x.one(made)(x)


def _assign(x: Draws) -> c.AnyCommand:
    billet = x.one((*_LINGUISTS, BilletId("")))
    return s.AssignTranslation(text=x.text_id(), language=x.language(), billet=billet)


def _relay(x: Draws) -> c.AnyCommand:
    return s.RelayTranslation(text=x.text_id(), language=x.language(), via=x.language())


def _draft(x: Draws) -> c.AnyCommand:
    return s.DraftByMachine(
        text=x.text_id(), language=x.language(), body=x.mark(), version=x.number(1, 2)
    )


def _term(x: Draws) -> c.AnyCommand:
    term = Term(
        id=x.one(_TERMS),
        words={LanguageCode("en"): x.one(("~", "bridge", x.mark()))},
        protected=x.number(0, 1) == 1,
    )
    return x.one((s.PutTerm(term=term), s.PutTerms(terms=(term,))))


def _decision(x: Draws) -> c.AnyCommand:
    term = x.one(_TERMS)
    return x.one((s.DecideTerm(term=term, agreed=x.one((True, False))), s.RemoveTerm(term=term)))


def _turn(x: Draws) -> c.AnyCommand:
    start_ms = small.DAY_1.start_ms + x.number(0, 8) * 30 * small.MINUTE_MS
    turn = Turn(
        id=x.one(_TURNS),
        billet=x.one(_LINGUISTS),
        start_ms=start_ms,
        end_ms=start_ms + x.number(0, 2) * 30 * small.MINUTE_MS,
        kind=x.one(list(TurnKind)),
    )
    return x.one((s.PutTurn(turn=turn), s.PutTurn(turn=turn), s.RemoveTurn(turn=x.one(_TURNS))))
