"""What linguists ask at the door: memory, hints, delays, forecast, glossaries."""

import httpx
import msgspec
from tests.doors.conftest import Opener
from tests.doors.page import Page, path_of
from tests.exercises.small import written

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import Address, LanguageCode, TermId, TextId, text_owner
from startex.language.review import MessageDelay
from startex.language.rows import RowKey
from startex.language.staff_plan import Term
from startex.server.language_routes import (
    DelaysNow,
    LoadForecast,
    MemoryFound,
    TermHits,
    TermsSeen,
)

EN, RU = LanguageCode("en"), LanguageCode("ru")
DIRECTOR, MANAGER, J2, TAJIK, AMERICAN = "DIR-1-D", "MSEL-1-D", "J2-1-D", "INT-1-D", "INT-2-D"


def get(page: Page, what: str, **asked: str) -> httpx.Response:
    return page.browser.http.get(f"{path_of(page.session)}/{what}", params=asked)


def sent(page: Page, to: str, body: str, *release: str) -> TextId:
    message = c.SendMessage(
        to=(Address(to),),
        subject=written("Road"),
        body=written(body),
        release=release or ("ALL",),
    )
    return TextId(f"message/{page.done(message).created}/body")


def translated(writer: Page, checker: Page, text: TextId, body: str) -> None:
    writer.done(c.WriteText(text=text, language=RU, body=body, version=1))
    checker.done(c.CheckText(text=text, language=RU, version=1))


def memory(page: Page, text: TextId) -> list[str]:
    answer = get(page, "memory", text=text, language=RU).raise_for_status()
    found = msgspec.json.decode(answer.content, type=MemoryFound)
    return [match.target for match in found.matches]


def started(page: Page) -> None:
    """By the first test that needs it; the server is shared."""
    page.answer(c.StartExercise())


def brought(page: Page, name: str, data: str, **asked: str) -> TermsSeen:
    files = [("file", (f"{name}.csv", data.encode()))]
    path = f"{path_of(page.session)}/terms"
    answer = page.browser.http.post(path, files=files, params=asked).raise_for_status()
    return msgspec.json.decode(answer.content, type=TermsSeen)


def test_the_memory_quotes_to_each_what_he_may_have(opened: Opener) -> None:
    director, tajik, american = opened(DIRECTOR), opened(TAJIK), opened(AMERICAN)
    started(director)
    j2 = opened(J2)
    translated(american, director, sent(j2, "J3", "The road is closed."), "Дорога закрыта.")
    secret = sent(j2, "J3-1", "The convoy leaves at noon.", "USA", "TJK")
    translated(american, director, secret, "Колонна выходит в полдень.")
    asked = sent(j2, "J3-1", "The road is closed. The convoy leaves at noon.")
    assert memory(tajik, asked) == ["Дорога закрыта.", "Колонна выходит в полдень."]
    assert memory(opened("EVAL-1-D"), asked) == ["Дорога закрыта."]
    refused = get(opened("UZB-1-D"), "memory", text=secret, language=RU)
    assert refused.status_code == 404
    assert refused.json() == {"code": "not-found", "fields": {"kind": "text", "id": secret}}


def test_hints_name_terms_with_their_places_and_what_is_missing(opened: Opener) -> None:
    manager, tajik = opened(MANAGER), opened(TAJIK)
    text = TextId("line/L-2/body")
    bridge = Term(id=TermId("bridge"), words={EN: "bridge", RU: "мост"})
    varzob = Term(id=TermId("V"), words={EN: "Varzob"}, protected=True)
    manager.done(s.PutTerms(terms=(bridge, varzob)))
    tajik.done(c.WriteText(text=text, language=RU, body="Мост разрушен", version=1))
    answer = get(tajik, "hints", text=text, language=RU).raise_for_status()
    hints = msgspec.json.decode(answer.content, type=TermHits)
    body = "The bridge at Varzob is down."
    assert [(body[hit.start : hit.end], hit.term) for hit in hints.hits] == [
        ("bridge", "bridge"),
        ("Varzob", "V"),
    ]
    assert hints.missing == ("Varzob",)


def test_delays_are_live(opened: Opener) -> None:
    director, tajik = opened(DIRECTOR), opened(TAJIK)
    started(director)
    text = sent(opened(J2), "J3-1", "The valley is flooded.")

    owner = text_owner(text)[1]

    def told() -> dict[str, MessageDelay]:
        answer = get(director, "delay").raise_for_status()
        now = msgspec.json.decode(answer.content, type=DelaysNow)
        return {delay.message: delay for delay in now.messages}

    waiting = told()[owner]
    assert (waiting.took_ms, waiting.nations, waiting.to_language) == (None, ("TJK",), RU)
    for part in ("subject", "body"):
        name = TextId(text.replace("body", part))
        tajik.done(c.WriteText(text=name, language=RU, body="Дорога закрыта.", version=1))
    assert told()[owner].took_ms is not None


def test_the_forecast_counts_what_lines_still_lack(opened: Opener) -> None:
    director = opened(DIRECTOR)
    answer = get(director, "forecast").raise_for_status()
    hours = msgspec.json.decode(answer.content, type=LoadForecast).hours
    assert {(hour.source, hour.target) for hour in hours} == {(EN, RU)}
    assert sum(hour.words for hour in hours) >= len(["A", "bridge", "is", "down"])
    assert get(opened(J2), "forecast").status_code == 403


def test_a_glossary_is_looked_at_and_then_taken(opened: Opener) -> None:
    manager = opened(MANAGER)
    table = "en,ru,Rank\npatrol,дозор,1\n,,2\n"
    looked = brought(manager, "words", table, dry="1")
    assert (looked.taken, looked.rows, [term.id for term in looked.terms]) == (
        False,
        2,
        ["words-1"],
    )
    assert [one.reason for one in looked.left_out] == [
        "terms-column-unknown",
        "term-without-words",
    ]
    assert RowKey("term", "words-1") not in manager.fold.rows
    assert brought(manager, "words", table).taken
    again = brought(manager, "words", table)
    assert (again.taken, again.same, again.terms) == (False, 1, ())


def test_what_a_linguist_brings_is_proposed(opened: Opener) -> None:
    tajik = opened(TAJIK)
    assert brought(tajik, "more", "en,ru\npatrol,дозор\n").taken
    agree = s.DecideTerm(term=TermId("more-1"), agreed=True)
    assert tajik.refusal(agree).code == "own-proposal"


def test_a_file_that_is_no_glossary_says_so(opened: Opener) -> None:
    seen = brought(opened(MANAGER), "ranks", "Rank,Name\n1,2\n")
    assert seen.problem is not None
    assert seen.problem.code == "terms-without-language"
