"""Glossaries of others: every row becomes a term or says why not."""

import pytest

from startex.codecs import glossary
from startex.language.base import Unreadable
from startex.language.ids import LanguageCode, TermId
from startex.language.staff_plan import Term

EN, RU = LanguageCode("en"), LanguageCode("ru")
TBX_2008 = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="c1"><descrip type="subjectField">operations</descrip>
  <descripGrp><descrip type="definition">A pause of fighting.</descrip></descripGrp>
  <langSet xml:lang="en-US">
    <tig><term>truce</term></tig>
    <ntig><termGrp><term>ceasefire</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
    <tig><term>armistice</term>
      <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
  </langSet>
  <langSet xml:lang="ru"><tig><term>прекращение огня</term></tig></langSet>
  <langSet xml:lang="x-klingon"><tig><term>?</term></tig></langSet>
</termEntry>
<termEntry id="c2"><langSet xml:lang="en"><tig><term> </term></tig></langSet></termEntry>
</body></text></martif>""".encode()
TBX_2019 = """<tbx type="TBX-Core" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
<conceptEntry id="7"><min:subjectField>air</min:subjectField>
  <langSec xml:lang="en"><termSec><term>drone</term>
    <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
    <termSec><term>unmanned aircraft</term>
    <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec>
  <langSec xml:lang="ru"><termSec><term>беспилотник</term></termSec></langSec>
</conceptEntry></body></text></tbx>""".encode()
TABLE = """Тема;English;Русский;Do not translate;Rank
ops;patrol;дозор;;1
;SITREP;SITREP;yes;2
;;;;3
""".encode()


def reasons(read: glossary.Glossary) -> list[tuple[int, str, bool]]:
    return [(one.line, one.reason, one.dropped) for one in read.left_out]


def test_tbx_of_2008_is_read_with_the_preferred_word_first() -> None:
    read = glossary.read("NATO list.tbx", TBX_2008)
    (term,) = read.terms
    assert term.id == "NATO-list-c1"
    assert term.words == {EN: "ceasefire", RU: "прекращение огня"}
    assert (term.subject, term.note) == ("operations", "A pause of fighting.")
    assert reasons(read) == [
        (1, "term-no-longer-used", False),
        (1, "terms-language-unknown", False),
        (1, "term-synonym", False),
        (2, "term-without-words", True),
    ]
    assert read.rows == 2


def test_tbx_of_2019_is_read() -> None:
    (term,) = glossary.read("air.tbx", TBX_2019).terms
    assert term.words == {EN: "unmanned aircraft", RU: "беспилотник"}
    assert (term.id, term.subject) == ("air-7", "air")


def test_a_table_has_its_languages_in_any_order_under_any_name() -> None:
    read = glossary.read("words.csv", TABLE)
    assert [(term.words[EN], term.words[RU], term.protected) for term in read.terms] == [
        ("patrol", "дозор", False),
        ("SITREP", "SITREP", True),
    ]
    assert reasons(read) == [(1, "terms-column-unknown", False), (4, "term-without-words", True)]
    assert read.languages == (EN, RU)


def test_every_row_is_a_term_or_left_out() -> None:
    rows = "".join(f"{'x' * length},у\n" for length in (1, 200, 201))
    read = glossary.read("long.csv", f"en,ru\n{rows}".encode())
    dropped = sum(one.dropped for one in read.left_out)
    assert (read.rows, len(read.terms), dropped) == (3, 2, 1)


def test_a_glossary_that_comes_again_changes_in_place_and_keeps_what_is_protected() -> None:
    known = (
        Term(id=TermId("ours"), words={EN: "ours"}),
        Term(id=TermId("words-1"), words={EN: "old"}, protected=True),
    )
    read = glossary.read("words.csv", b"en\nnew\nmore\n")
    merged = glossary.merged(known, read)
    assert [(term.id, term.words[EN], term.protected) for term in merged] == [
        ("ours", "ours", False),
        ("words-1", "new", True),
        ("words-2", "more", False),
    ]
    assert glossary.merged(merged, read) == merged


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.tbx", b'<!DOCTYPE m [<!ENTITY e "x">]><martif>&e;</martif>', "terms-xml-forbidden"),
        ("a.tbx", b'<!DOCTYPE m [<!ENTITY e SYSTEM "file:///x">]><m/>', "terms-xml-forbidden"),
        ("a.tbx", b"<martif>", "terms-broken"),
        ("a.tbx", b"\xff\xfe\x00", "terms-broken"),
        ("a.xml", b"<html/>", "terms-without-entries"),
        ("a.csv", b"Rank,Name\n1,2\n", "terms-without-language"),
        ("a.csv", b"", "terms-without-language"),
        ("a.docx", b"PK", "terms-unknown-file"),
        ("a.csv", b"en\n" + b"x" * 20_000_000, "terms-too-large"),
    ],
)
def test_what_is_no_glossary_is_said_to_be_none(name: str, data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as wrong:
        glossary.read(name, data)
    assert wrong.value.code == code
