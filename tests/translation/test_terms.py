"""The term base: proposals, decisions, protected words, and where terms stand in a text."""

import msgspec
import pytest
from tests.exercises import small

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import ALL, LanguageCode, TermId, TextId
from startex.language.refusals import NotAllowed, TextMissing, ValueNotAllowed
from startex.language.rows import RowKey, TranslationRow
from startex.language.staff_plan import Term
from startex.language.staff_refusals import OwnProposal
from startex.language.staff_rows import TermRow
from startex.language.values import TermState
from startex.translation.concordance import Concordance
from startex.translation.protected import missing, protected_spans

EN, RU = LanguageCode("en"), LanguageCode("ru")
SITREP = Term(id=TermId("SITREP"), words={EN: "SITREP", RU: "SITREP"}, protected=True)
MEDEVAC = Term(id=TermId("MEDEVAC"), words={EN: "MEDEVAC", RU: "МЕДЕВАК"}, protected=True)


def term(name: str, en: str, ru: str) -> Term:
    return Term(id=TermId(name), words={EN: en, RU: ru})


PATROL = term("patrol", "patrol", "дозор")


def put(hall: small.Hall, billet: str, what: Term) -> None:
    hall.give(billet, s.PutTerm(term=what))


def row(hall: small.Hall, name: str) -> TermRow:
    found = hall.views.row(RowKey("term", name))
    assert isinstance(found, TermRow)
    return found


def test_planners_agree_and_linguists_propose() -> None:
    hall = small.opened()
    put(hall, "MSEL-1-D", PATROL)
    put(hall, "INT-1-D", term("", "convoy", "колонна"))
    assert (row(hall, "patrol").state, row(hall, "patrol").audience) == (TermState.AGREED, (ALL,))
    proposed = row(hall, "T0001")
    assert (proposed.state, proposed.proposed_by) == (TermState.PROPOSED, "INT-1-D")
    assert ALL not in proposed.audience


def test_a_proposal_is_decided_by_another_person() -> None:
    hall = small.opened()
    put(hall, "INT-1-D", term("", "convoy", "колонна"))
    decide = s.DecideTerm(term=TermId("T0001"), agreed=True)
    with pytest.raises(OwnProposal):
        hall.give("INT-1-D", decide)
    hall.give("INT-2-D", decide)
    assert row(hall, "T0001").state is TermState.AGREED
    with pytest.raises(NotAllowed):
        hall.give("INT-2-D", s.DecideTerm(term=TermId("T0001"), agreed=False))


def test_a_correction_of_an_agreed_term_takes_its_place_when_it_is_agreed() -> None:
    hall = small.opened()
    put(hall, "MSEL-1-D", PATROL)
    put(hall, "INT-1-D", term("patrol", "patrol", "патруль"))
    assert row(hall, "patrol").words[RU] == "дозор"
    assert row(hall, "T0001").replaces == "patrol"
    hall.give("MSEL-1-D", s.DecideTerm(term=TermId("T0001"), agreed=True))
    assert row(hall, "patrol").words[RU] == "патруль"
    assert hall.views.row(RowKey("term", "T0001")) is None


def test_a_proposal_is_refused_and_taken_back() -> None:
    hall = small.opened()
    put(hall, "INT-1-D", term("", "convoy", "колонна"))
    hall.give("MSEL-1-D", s.DecideTerm(term=TermId("T0001"), agreed=False))
    assert row(hall, "T0001").state is TermState.REJECTED
    with pytest.raises(NotAllowed):
        hall.give("INT-2-D", s.RemoveTerm(term=TermId("T0001")))
    hall.give("INT-1-D", s.RemoveTerm(term=TermId("T0001")))
    assert hall.views.row(RowKey("term", "T0001")) is None


def test_a_term_without_words_or_with_a_strange_name_is_refused() -> None:
    hall = small.opened()
    with pytest.raises(TextMissing):
        put(hall, "MSEL-1-D", term("empty", " ", ""))
    with pytest.raises(ValueNotAllowed):
        put(hall, "MSEL-1-D", term("a/b", "one", "один"))
    with pytest.raises(ValueNotAllowed):
        put(hall, "MSEL-1-D", Term(id=TermId("x"), words={LanguageCode("<b>"): "one"}))


def test_an_imported_glossary_is_agreed_by_planners_in_one_step() -> None:
    hall = small.opened()
    hall.give("MSEL-1-D", s.PutTerms(terms=(PATROL, SITREP)))
    before = hall.rooms.number
    hall.give("MSEL-1-D", s.PutTerms(terms=(PATROL, SITREP)))
    assert hall.rooms.number == before
    assert set(hall.rooms.translation.terms) == {"patrol", "SITREP"}


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Send a SITREP now.", ["SITREP"]),
        ("SITREPs and sitrep are no SITREP-like words: XSITREP", ["SITREP"]),
        ("Доложить (SITREP).", ["SITREP"]),
        ("МЕДЕВАК и медевак", ["МЕДЕВАК"]),
        ("nothing", []),
    ],
)
def test_a_protected_word_is_a_whole_one_written_as_it_is(body: str, found: list[str]) -> None:
    spans = protected_spans(body, (SITREP, MEDEVAC))
    assert [body[span.start : span.end] for span in spans] == found


def test_of_two_protected_words_that_overlap_the_longer_counts() -> None:
    exercise = Term(id=TermId("X"), words={EN: "EXERCISE"}, protected=True)
    marker = Term(id=TermId("M"), words={EN: "EXERCISE EXERCISE EXERCISE"}, protected=True)
    spans = protected_spans("EXERCISE EXERCISE EXERCISE: EXERCISE", (exercise, marker))
    assert [span.term for span in spans] == ["M", "X"]


def test_a_translation_that_lacks_a_protected_word_says_so() -> None:
    assert missing("Send a SITREP", "Доложить", RU, (SITREP,)) == ["SITREP"]
    assert missing("Send a SITREP", "Подать SITREP", RU, (SITREP,)) == []
    assert missing("MEDEVAC now", "Нужна эвакуация", RU, (MEDEVAC,)) == ["МЕДЕВАК"]
    assert missing("MEDEVAC now", "Нужен МЕДЕВАК", RU, (MEDEVAC,)) == []
    assert missing("MEDEVAC now", "Нужен MEDEVAC", RU, (MEDEVAC,)) == []


def test_the_queue_shows_what_is_missing_as_soon_as_a_word_is_protected() -> None:
    hall = small.opened()
    text = TextId("line/L-2/body")
    write = c.WriteText(text=text, language=RU, body="Мост разрушен", version=1)
    hall.give("INT-1-D", write)
    hall.desk.touched()
    varzob = Term(id=TermId("V"), words={EN: "Varzob"}, protected=True)
    put(hall, "MSEL-1-D", varzob)
    key = RowKey("translation", f"{text}/ru")
    assert key in hall.desk.touched()
    found = hall.views.row(key)
    assert isinstance(found, TranslationRow)
    assert found.missing == ("Varzob",)
    put(hall, "MSEL-1-D", msgspec.structs.replace(varzob, protected=False))
    assert key in hall.desk.touched()


def test_terms_are_found_whatever_their_endings() -> None:
    hall = small.opened()
    hall.give("MSEL-1-D", s.PutTerms(terms=(PATROL, SITREP, term("e", "list of events", "план"))))
    concordance = Concordance()
    concordance.follow(hall.rooms.translation.terms)
    body = "Дозоры подали SITREP, дозора нет"
    said = [(body[hit.start : hit.end], hit.term.id) for hit in concordance.hits(body, RU)]
    assert said == [("Дозоры", "patrol"), ("SITREP", "SITREP"), ("дозора", "patrol")]
    english = "Patrols follow the list of events"
    assert [hit.term.id for hit in concordance.hits(english, EN)] == ["patrol", "e"]
    hall.give("MSEL-1-D", s.RemoveTerm(term=TermId("patrol")))
    concordance.follow(hall.rooms.translation.terms)
    assert [hit.term.id for hit in concordance.hits(body, RU)] == ["SITREP"]
