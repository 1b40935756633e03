import pytest
from tests.codecs.folder.small import FOLDER, edited, small

from startex.codecs.folder import Readout, read, write
from startex.language.base import Unreadable
from startex.language.values import TextState
from startex.wording.dtg import parse_dtg


def the_one(readout: Readout) -> Unreadable:
    assert [u.code for u in readout.unreadable] == [readout.unreadable[0].code]
    return readout.unreadable[0]


def test_a_canonical_folder_is_read_whole_and_written_back() -> None:
    readout = read(small())
    assert readout.unreadable == ()
    assert readout.plan is not None
    assert write(readout.plan) == small()


def test_every_thing_has_a_file_and_a_line() -> None:
    places = read(small()).places
    assert places["line/L1"] == ("event_list.csv", 2)
    assert places["billet/B2"] == ("manning.csv", 3)
    assert places["task/O1.1"] == ("objectives.csv", 3)
    assert places["line/L1/body"] == ("texts/en.csv", 3)
    assert places["line/L1/body/ru"] == ("texts/ru.csv", 2)
    assert places["exercise/X1"] == ("exercise.toml", 1)


def test_a_text_keeps_the_version_each_language_was_made_from() -> None:
    plan = read(small()).plan
    assert plan is not None
    body = next(text for text in plan.texts if text.id == "line/L1/body")
    assert (body.source, body.version) == ("en", 2)
    assert [(v.language, v.of_version, v.state) for v in body.versions] == [
        ("en", 2, TextState.SOURCE),
        ("ru", 1, TextState.HUMAN_DRAFT),
    ]


def test_a_row_after_a_text_of_several_lines_has_the_line_it_begins_on() -> None:
    files = edited("texts/en.csv", "Bridge down", '"Bridge\ndown\n"')
    assert read(files).places["line/L1/body"] == ("texts/en.csv", 5)


@pytest.mark.parametrize(
    ("name", "old", "new", "code", "line", "found", "allowed"),
    [
        ("cells.csv", "hicon,", "hikon,", "value-not-allowed", 2, "kind = hikon", "hicon"),
        ("cells.csv", "HICON,hicon", ",hicon", "value-missing", 2, "id", '"…"'),
        ("cells.csv", "J3,", "HICON,", "id-twice", 3, "HICON", "cells.csv:2"),
        ("cells.csv", "J3,", "J/3,", "id-not-allowed", 3, "J/3", "A–Z"),
        ("cells.csv", "J3,staff,", "J3,staff,,x", "cell-not-allowed", 3, "x", ""),
        ("cells.csv", "kind,parent", "kind,parrent", "column-unknown", 1, "parrent", "parent"),
        ("cells.csv", "kind,parent", "kind,kind", "column-twice", 1, "kind", "parent"),
        ("storylines.csv", "id,mission", "mission", "column-missing", 1, "id", "mission"),
        ("event_list.csv", "130900E", "130960E", "time-unreadable", 2, "planned = 130960E", "D3"),
        ("event_list.csv", "130900EAUG22", "D9 0900", "time-unreadable", 2, "D9 0900", "D3"),
        ("forces.csv", "38.55980", "98.55980", "position-unreadable", 2, "98.55980", "42SVH"),
        ("links.csv", "network,1", "network,first", "value-not-allowed", 2, "pace = first", "1"),
        ("texts/ru.csv", "L1/body", "L1/boddy", "text-id-not-allowed", 2, "boddy", "title|body"),
        ("texts/ru.csv", "body,1,", "body,3,", "text-version-ahead", 2, "line/L1/body 3", "≤ 2"),
        ("texts/ru.csv", "human_draft", "source", "text-source-twice", 2, "body", "texts/en.csv:3"),
        ("texts/en.csv", "2,source", "2,checked", "text-source-missing", 3, "body", "source"),
        ("texts/en.csv", '"The bridge,', 'The" bridge,', "quote-stray", 3, '" bridge', '"'),
        ("texts/en.csv", 'down."', "down.", "quote-open", 3, '"The bridge', '"'),
        ("exercise.toml", '"E"', '"J"', "value-not-allowed", 10, "zone_letter = J", "A B"),
        ("exercise.toml", "place = ", "plaice = ", "key-unknown", 7, "plaice", "place"),
        ("exercise.toml", '"131900EAUG22"', '"late"', "time-unreadable", 22, "late", "EAUG22"),
    ],
)
def test_a_wrong_value_is_reported_with_its_place(
    name: str, old: str, new: str, code: str, line: int, found: str, allowed: str
) -> None:
    unreadable = read(edited(name, old, new)).unreadable
    hits = [u for u in unreadable if (u.code, u.file, u.line) == (code, name, line)]
    assert len(hits) == 1
    assert found in hits[0].found
    assert allowed in hits[0].allowed


def test_a_wrong_optional_value_costs_only_itself() -> None:
    readout = read(edited("event_list.csv", ",routine,", ",fast,"))
    assert the_one(readout).found == "precedence = fast"
    assert readout.plan is not None
    assert [line.id for line in readout.plan.lines] == ["L1"]


def test_every_fault_of_a_row_is_reported_not_only_the_first() -> None:
    files = small(cells="id,kind,parent\n,hikon,\n")
    assert {u.code for u in read(files).unreadable} == {"value-missing", "value-not-allowed"}


def test_the_rest_of_a_broken_folder_is_still_read() -> None:
    files = edited("cells.csv", "J3,staff,", "J3,stuff,")
    readout = read(files)
    assert readout.plan is not None
    assert [cell.id for cell in readout.plan.cells] == ["HICON"]
    assert len(readout.plan.billets) == 2


def test_a_folder_without_exercise_toml_is_no_plan_and_its_tables_are_still_looked_at() -> None:
    readout = read(small(exercise=None, cells="id,kind,parent\nX,nothing,\n"))
    assert readout.plan is None
    assert [u.code for u in readout.unreadable] == ["value-not-allowed", "file-missing"]


@pytest.mark.parametrize(
    ("text", "line"), [("id = \n", 1), ('id = "X"\nname = "a\n', 2), ("[venue\n", 1), ('id = "', 1)]
)
def test_a_toml_that_is_none_has_the_line_where_it_breaks(text: str, line: int) -> None:
    readout = read(small(exercise=text))
    assert readout.plan is None
    assert (the_one(readout).code, the_one(readout).line) == ("toml-broken", line)


def test_missing_keys_of_the_exercise_are_each_reported() -> None:
    readout = read(small(exercise='id = "X"\n\n[venue]\nplace = "Hall"\n'))
    assert {u.found for u in readout.unreadable} == {"country", "time_zone", "zone_letter"}


def test_a_wrong_nation_status_has_its_line_in_the_second_table() -> None:
    text = FOLDER["exercise.toml"].replace(
        'code = "TJK"\nstatus = "participant"', 'code = "TJK"\nstatus = "guest"'
    )
    wrong = the_one(read(small(exercise=text)))
    assert (wrong.line, wrong.found) == (18, "status = guest")


# What spreadsheets and editors do to a table.


@pytest.mark.parametrize("name", [n for n in FOLDER if n.endswith(".csv")])
def test_a_byte_order_mark_changes_nothing(name: str) -> None:
    assert (
        read(small() | {name: b"\xef\xbb\xbf" + FOLDER[name].encode()}).plan == read(small()).plan
    )


def test_line_ends_of_another_system_change_nothing() -> None:
    crlf = {name: text.replace("\n", "\r\n").encode() for name, text in FOLDER.items()}
    readout = read(crlf)
    assert readout.unreadable == ()
    assert readout.plan == read(small()).plan


def test_a_table_saved_with_semicolons_is_read_the_same() -> None:
    text = 'id;kind;parent\r\nHICON;hicon;\r\n"J3";staff;\r\n'
    assert read(small(cells=text)).plan == read(small()).plan


def test_a_list_in_a_semicolon_table_is_quoted_and_read() -> None:
    text = (
        "id;post;cell;nation;rank;role;shift;languages;person\r\n"
        "B1;DIR;HICON;USA;;director;;en;\r\n"
        'B2;J3-OPS;J3;TJK;MAJ;staff;;"ru; en";\r\n'
    )
    assert read(small(manning=text)).plan == read(small()).plan


def test_another_encoding_is_reported_once_and_the_ids_are_still_read() -> None:
    readout = read(small(texts_ru=FOLDER["texts/ru.csv"].encode("cp1251")))
    assert (the_one(readout).code, the_one(readout).line) == ("not-utf8", 2)
    assert "line/L1/body/ru" in readout.places


def test_a_table_saved_as_unicode_text_is_reported_and_read() -> None:
    data = FOLDER["cells.csv"].replace(",", "\t").encode("utf-16")
    readout = read(small(cells=data))
    assert (the_one(readout).code, the_one(readout).found) == ("not-utf8", "UTF-16")
    assert readout.plan == read(small()).plan


def test_a_nul_byte_is_reported_with_its_line() -> None:
    readout = read(small(cells="id,kind,parent\nHICON,hicon,\nJ3,st\0aff,\n"))
    assert (the_one(readout).code, the_one(readout).line) == ("nul-byte", 3)


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff"])
def test_an_empty_table_lacks_its_heading(content: str) -> None:
    assert the_one(read(small(personas=content))).code == "heading-missing"


def test_a_table_under_another_name_is_not_passed_over() -> None:
    readout = read(small() | {"event-list.csv": b"id\n", "README.md": b"hello"})
    assert (the_one(readout).code, the_one(readout).file) == ("file-unknown", "event-list.csv")


def test_an_unknown_column_of_the_event_list_is_kept_with_its_line() -> None:
    plan = read(small()).plan
    assert plan is not None
    assert plan.lines[0].columns == {"ESF": "5"}


def test_a_time_may_be_given_by_play_day_in_the_venues_local_time() -> None:
    plan = read(edited("event_list.csv", "130900EAUG22", "D2 0730")).plan
    assert plan is not None
    assert plan.lines[0].planned_ms == parse_dtg("140730EAUG22")


def test_released_to_nobody_never_becomes_released_to_all() -> None:
    plan = read(edited("event_list.csv", ",ALL,draft", ",NOBODY,draft")).plan
    assert plan is not None
    assert plan.lines[0].release == ()
    again = read(write(plan)).plan
    assert again is not None
    assert again.lines[0].release == ()


def test_random_bytes_never_break_the_reader() -> None:
    for name in FOLDER:
        for data in (b"\xff" * 9, b'"' * 7, b"\0", b'a,b\n"', b"\r\r\n;;;\t", b"[[", b"="):
            readout = read(small() | {name: data})
            assert readout.unreadable
