"""A file's name hides nothing and leads nowhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from startex.codecs.attachments import cleaned, ending_of, marked
from startex.codecs.attachments.numbers import LONGEST_NAME


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\x\\order.docx", "order.docx"),
        ("order\u202excod.exe.pdf", "orderxcod.exe.pdf"),
        (' a  b\tc"<>|?*.pdf ', "a b c______.pdf"),
        ("приказ № 1.pdf", "приказ № 1.pdf"),
        ("...", ""),
        ("x" * 300 + ".pdf", "x" * (LONGEST_NAME - 4) + ".pdf"),
    ],
)
def test_a_name_is_kept_without_what_could_be_misread(said: str, kept: str) -> None:
    assert cleaned(said) == kept


@given(st.text(max_size=300))
def test_a_cleaned_name_is_clean_and_short(said: str) -> None:
    name = cleaned(said)
    assert cleaned(name) == name
    assert len(name) <= LONGEST_NAME
    assert not {"/", "\\", "\0", "\u202e", '"'} & set(name)


@given(st.text(alphabet="abc.EX-", max_size=20))
def test_a_name_that_leaves_says_that_it_is_of_an_exercise(said: str) -> None:
    assert marked(said).upper().startswith("EX-")
    assert marked(marked(said)) == marked(said)
    assert ending_of(marked(said)) in ("", ending_of(said))
