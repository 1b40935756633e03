import contextlib
from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.codecs.workbook.books import context

from startex.codecs.workbook.moments import exercise_ms
from startex.codecs.workbook.result import Value
from startex.codecs.workbook.times import Unclear, read_part
from startex.wording.dtg import format_dtg, parse_dtg


def moment(*cells: Value) -> int:
    parts = [part for cell in cells if (part := read_part(cell)) is not None]
    return exercise_ms(parts, context())


@pytest.mark.parametrize(
    ("cells", "dtg"),
    [
        (("210912AUG2011",), "210912EAUG11"),
        (("141830ZAUG22",), "141830ZAUG22"),
        (("141830Z AUG 22",), "141830ZAUG22"),
        (("141830ZAUG",), "141830ZAUG22"),
        (("13AUG22 0900",), "130900EAUG22"),
        (("14 Aug 2022 0930",), "140930EAUG22"),
        (("14 августа 2022 г. 09:00",), "140900EAUG22"),
        (("14 août 2022 à 09h00",), "140900EAUG22"),
        (("26/06/2024 09h00",), "260900EJUN24"),
        (("2022-08-14 18:30",), "141830EAUG22"),
        (("2022-08-14T18:30:00Z",), "141830ZAUG22"),
        (("14.08.2022 18:30",), "141830EAUG22"),
        (("D+1 0600",), "140600EAUG22"),
        (("Д+1 0600",), "140600EAUG22"),
        (("D 0600",), "130600EAUG22"),
        (("H+02:15",), "130915EAUG22"),
        (("J+1 H+2 M-5",), "140855EAUG22"),
        (("M-5",), "130655EAUG22"),
        (("Day 3 (1000)",), "151000EAUG22"),
        (("Monday 9:30 AM",), "150930EAUG22"),
        (("STARTEX + 15 min",), "130715EAUG22"),
        (("4- Mar", "0700L"), "040700EMAR22"),
        (("14 Aug", 600), "140600EAUG22"),
        ((datetime(2022, 8, 14), time(8, 5)), "140805EAUG22"),  # noqa: DTZ001
        ((datetime(2022, 8, 14, 8, 5),), "140805EAUG22"),  # noqa: DTZ001
        ((44787, 0.5), "141200EAUG22"),
        ((44787.5,), "141200EAUG22"),
        (("D+1", "0230Z"), "140230ZAUG22"),
        (("D+1", "2400"), "150000EAUG22"),
        (("D+1", "00900"), "140900EAUG22"),
        (("14 Aug 2022", "1/0/1900 08:00"), "140800EAUG22"),
    ],
)
def test_a_time_is_read_as_it_is_written(cells: tuple[Value, ...], dtg: str) -> None:
    assert moment(*cells) == parse_dtg(dtg)


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        (("5/3/10 0715",), "time-ambiguous"),
        (("T+2",), "time-ambiguous"),
        (("0700-0800",), "time-ambiguous"),
        (("D+1", 7), "time-ambiguous"),
        (("141830LAUG22",), "time-ambiguous"),
        (("0700",), "time-incomplete"),
        (("14 Aug 2022",), "time-incomplete"),
        (("J-60",), "time-incomplete"),
        ((datetime(2022, 8, 14),), "time-incomplete"),  # noqa: DTZ001
        (("1/0/2020  08:00:00",), "time-incomplete"),
        (("14 Aug 2021 0900",), "time-stray-year"),
        (("141830ZAUG2021",), "time-stray-year"),
        (("D+1", "2560"), "time-unreadable"),
        (("TBD",), "time-unreadable"),
        (("Day 9 (1000)",), "time-unreadable"),
        (("31 Feb 2022 0900",), "time-unreadable"),
        (("H+999999999999",), "time-ambiguous"),
        (("D+999999999999 0600",), "time-unreadable"),
        (("010700Z JAN 0001",), "time-unreadable"),
        ((True,), "time-unreadable"),
    ],
)
def test_a_time_that_is_not_clear_is_not_guessed(cells: tuple[Value, ...], code: str) -> None:
    with pytest.raises(Unclear) as unclear:
        moment(*cells)
    assert unclear.value.code == code


def test_the_only_play_day_is_meant_where_no_day_is_named() -> None:
    part = read_part("0930")
    assert part is not None
    assert exercise_ms((part,), context("130700EAUG22")) == parse_dtg("130930EAUG22")


def test_a_day_without_its_year_is_not_guessed_when_the_exercise_spans_two() -> None:
    part = read_part("1 Jan 0900")
    assert part is not None
    with pytest.raises(Unclear, match="ambiguous"):
        exercise_ms((part,), context("310700EDEC22", "010700EJAN23"))


@given(
    st.one_of(
        st.text(max_size=30),
        st.from_regex(r"[DHJMT0-9+:/. -]{1,14}", fullmatch=True),
        st.integers(),
        st.floats(),
        st.datetimes(),
        st.timedeltas(),
    )
)
def test_whatever_a_cell_holds_it_is_a_time_or_unclear(value: Value) -> None:
    with contextlib.suppress(Unclear):
        part = read_part(value)
        if part is not None:
            ms = exercise_ms((part,), context())
            assert format_dtg(ms, "E")
