"""Language delay by nation and by message."""

from functools import cache

from tests.exercises import small

from startex.language import commands as c
from startex.language.ids import EXCON, LanguageCode, NationCode, TextId
from startex.language.review import ReviewReport
from startex.review import audience
from startex.review.record import report

MINUTE_MS = 60_000
EN, RU = LanguageCode("en"), LanguageCode("ru")
USA, TJK = NationCode("USA"), NationCode("TJK")


@cache
def hall() -> small.Hall:
    """A message in Russian to an American: its subject is there after ten minutes, its body is not.

    Another one is there whole after twenty, with a pause of the clock in between.
    """
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    first = hall.send("J3-1-D", "J2", small.written("Дозор выслан", "ru"))
    hall.wait(10)
    _write(hall, f"message/{first}/subject", "A patrol is out")
    second = hall.send("J3-1-D", "J2", small.written("Мост цел", "ru"))
    hall.wait(5)
    _write(hall, f"message/{second}/subject", "The bridge stands")
    hall.wait(15)
    _write(hall, f"message/{second}/body", "The bridge stands.")
    return hall


def _write(hall: small.Hall, text: str, body: str) -> None:
    hall.give("INT-1-D", c.WriteText(text=TextId(text), language=EN, body=body, version=1))


def measured(name: str = EXCON) -> ReviewReport:
    played = hall()
    people = played.rooms.people
    return report(played.journal.read(), played.views, people, audience.named(name, people))


def test_a_message_counts_from_sending_until_all_of_it_can_be_read() -> None:
    told = [(d.message, d.took_ms, d.nations, d.from_language) for d in measured().message_delays]
    assert told == [
        ("M00001", None, ("USA",), RU),
        ("M00002", 20 * MINUTE_MS, ("USA",), RU),
    ]


def test_each_nation_has_its_own_figures() -> None:
    delays = {(d.nation, d.from_language, d.to_language): d for d in measured().nation_delays}
    american = delays[USA, RU, EN]
    assert (american.served.count, american.open) == (3, 1)
    assert american.served.median_ms == 10 * MINUTE_MS
    assert american.served.longest_ms == 20 * MINUTE_MS
    tajik = delays[TJK, EN, RU]
    assert (tajik.served.count, tajik.open) == (0, 2)


def test_an_audience_is_told_only_of_messages_it_saw() -> None:
    assert measured("J2").message_delays == measured().message_delays
    assert measured("UZB-C").message_delays == ()


def test_the_titles_of_what_is_told_go_along() -> None:
    held = {text.id for text in measured().texts}
    assert {delay.title for delay in measured().message_delays} <= held
