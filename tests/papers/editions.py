"""The played small exercise as editions of one audience."""

from functools import cache

from tests.exercises import small

from startex.language.ids import EXCON, LanguageCode
from startex.papers.edition import Edition
from startex.review import audience
from startex.review.record import record


def edition_of(hall: small.Hall, language: str = "en", name: str = EXCON) -> Edition:
    people = hall.rooms.people
    held = record(hall.journal.read(), hall.views, people, audience.named(name, people))
    return Edition(held, LanguageCode(language))


@cache
def played(language: str = "en", name: str = EXCON) -> Edition:
    return edition_of(small.played(), language, name)
