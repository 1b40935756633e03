"""What stands in the margins of papers is as short as a margin."""

import msgspec
import pytest
from tests.exercises import small

from startex.conduct.rooms import digest
from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import Address, LanguageCode
from startex.language.refusals import TextTooLong, ValueNotAllowed
from startex.language.values import OrderKind

WORDS = small.written("The pass is closed")
TEXT = s.OrderText(language=LanguageCode("en"), title="Move", mission="Move.", execution="Now.")
J2 = (Address("J2"),)
PAPERS: tuple[c.AnyCommand, ...] = (
    c.SendMessage(to=J2, subject=WORDS, body=WORDS),
    s.IssueOrder(kind=OrderKind.OPORD, to=J2, text=TEXT),
)


@pytest.mark.parametrize(
    "margins",
    [
        {"classification": "X" * 301},
        {"references": ("a",) * 27},
        {"references": ("a" * 301,)},
        {"references": (" ",)},
        {"release": ("USA", "TJK", "t\0k")},
        {"release": ("USA", "TJK", "Q" * 9)},
        {"display_only": ("UZ B",)},
        {"release": ("USA", "TJK") * 151},
    ],
)
def test_a_margin_that_cannot_be_is_refused_and_leaves_nothing(margins: dict[str, object]) -> None:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    writer, before = hall.author("J3-1-D"), digest(hall.rooms)
    for paper in PAPERS:
        with pytest.raises((ValueNotAllowed, TextTooLong)):
            hall.take(msgspec.structs.replace(paper, **margins), writer)
    assert digest(hall.rooms) == before
    for paper in PAPERS:
        assert hall.take(paper, writer).created
