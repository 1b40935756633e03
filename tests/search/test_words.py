"""What is the same word to whoever looks for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exercises.small import human
from tests.search.rows import EVERYBODY, found, shown

from startex.language.ids import CellId
from startex.language.rows import CellRow, RowKey
from startex.language.values import CellKind
from startex.search.index import Found, Index
from startex.search.numbers import MOST_HITS, SNIPPET_LENGTH


def cell(row_id: str, **bodies: str) -> CellRow:
    return CellRow(
        id=row_id,
        audience=("ALL",),
        release=("ALL",),
        name=human(f"cell/{row_id}/name", **bodies),
        kind=CellKind.STAFF,
        parent=CellId(""),
        excon=False,
    )


def index_of(*rows: CellRow) -> Index:
    index = Index()
    index.take(shown(row) for row in rows)
    return index


def hits(query: str, language: str, body: str) -> bool:
    return found(index_of(cell("X1", **{language: body})), EVERYBODY, query) != set()


@pytest.mark.parametrize(
    ("query", "language", "body"),
    [
        ("patrol ", "en", "Two PATROLS were sent"),
        ("patrols ", "en", "patrolling the border"),
        ("дозоры ", "ru", "Высланы два дозора."),
        ("елка ", "ru", "Ёлка у моста"),
        ("ёлки ", "ru", "елку спилили"),
        ("военный ", "ru", "военного"),
        ("refugies ", "fr", "Les réfugiés arrivent"),
        ("réfugié ", "fr", "les refugies"),
        ("naïve ", "en", "A naive plan"),
        ("кӯча ", "tg", "КУЧА"),
        ("پل ", "ur", "پل ٹوٹ گیا"),
        ("bri", "en", "The bridge is down"),
        ("patrolli", "en", "patrolling"),
        ("мост разр", "ru", "Мост в Варзобе разрушен"),
        ('"bridge is down"', "en", "The bridge is down"),
        ("«мост разрушен»", "ru", "говорят, мосты разрушены"),
        ("J3/0012", "en", "see J3/0012"),
        ("131530ZAUG22", "en", "at 131530zAug22."),
        ("X1 ", "en", "any"),
    ],
)
def test_a_word_is_found_in_its_other_forms(query: str, language: str, body: str) -> None:
    assert hits(query, language, body)


@pytest.mark.parametrize(
    ("query", "language", "body"),
    [
        ("bri ", "en", "The bridge is down"),
        ('"down bridge"', "en", "The bridge is down"),
        ("bridge convoy", "en", "The bridge is down"),
        ("мост", "ru", "Москва"),
        ("b", "en", "bridge"),
        ('"is down', "en", "down it is"),
        ("", "en", "words"),
        ("-- ** ()", "en", "words"),
        ("\u0301", "en", "words"),
    ],
)
def test_other_words_are_not_found(query: str, language: str, body: str) -> None:
    assert not hits(query, language, body)


@given(st.text(max_size=60))
def test_whatever_is_typed_means_something(query: str) -> None:
    index = index_of(cell("X1", en="NEAR AND OR NOT bridge", ru="мост"))
    for typed in (query, f'{query}"', f"bridge {query}", f"{query}*", f"stems : {query}"):
        assert isinstance(index.find(EVERYBODY, typed, 10), Found)


@given(st.text(min_size=1, max_size=40))
def test_a_text_is_found_by_itself(body: str) -> None:
    index = index_of(cell("X1", en=body, ru=body))
    assert (found(index, EVERYBODY, body) != set()) or not any(x.isalnum() for x in body)


def test_words_of_two_texts_are_no_phrase() -> None:
    index = index_of(cell("X1", en="the bridge", ru="is down"))
    assert found(index, EVERYBODY, '"bridge is"') == set()
    assert found(index, EVERYBODY, "bridge down") == {RowKey("cell", "X1")}


def test_a_hit_is_shown_in_the_readers_language_where_it_stands_in_both() -> None:
    index = index_of(cell("X1", en="SITREP of the bridge", ru="SITREP о мосте"))
    for languages, shown_in in ((("ru", "en"), "ru"), (("en",), "en")):
        (hit,) = index.find(EVERYBODY, "sitrep", 1, languages).hits
        assert hit.language == shown_in
    (only,) = index.find(EVERYBODY, "мост", 1, ("en",)).hits
    assert [(part.text, part.hit) for part in only.parts] == [("SITREP о ", False), ("мосте", True)]


def test_a_long_text_is_shown_around_the_hit() -> None:
    body = "word " * 200 + "bridge " + "word " * 200
    (hit,) = index_of(cell("X1", en=body)).find(EVERYBODY, "bridge", 1).hits
    told = "".join(part.text for part in hit.parts)
    assert [part.text for part in hit.parts if part.hit] == ["bridge"]
    assert told.startswith("…word")
    assert len(told) <= SNIPPET_LENGTH + 2


def test_hits_come_page_by_page_and_each_once() -> None:
    index = index_of(*(cell(f"X{number}", en="bridge") for number in range(25)))
    read: list[RowKey] = []
    before: RowKey | None = None
    while page := index.find(EVERYBODY, "bridge", 10, before=before).hits:
        read += [RowKey(hit.row, hit.id) for hit in page]
        before = read[-1]
    assert (len(read), len(set(read))) == (25, 25)
    assert len(index.find(EVERYBODY, "bridge", 10 * MOST_HITS).hits) == 25
    assert index.find(EVERYBODY, "bridge", 10, before=RowKey("cell", "ABSENT")).total == 25
